import { boundsIn } from '../../columns/bounds.js';
import type { QualifyContext } from '../../columns/qualify.js';
import { qualifyAndClaim } from '../../columns/qualify-and-claim.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { isConditional } from '../grammar/openers.js';

const AMOUNTS = /^\W*(no|all|every|each)\s+(?:the\s+)?(?:money|amounts?|sums?|prices|monetary (?:values?|amounts?)|figures)\s+(?:(?:is|are|has|have|must be|may be|should (?:be|have))\s+)?(?:ever\s+)?(.+)$/iu;
/** "nothing over 500" */
const NOTHING_OVER = /^\W*(nothing|none(?: of (?:them|it))?)\s+(?:is\s+|costs?\s+)?((?:over|above|below|under|more than|less than|higher than|lower than)\s+[$€£]?\d.{0,20})$/iu;
const MONEY = /amount|debit|credit|price|cost|fee|total|(?:^|_)pay(?:$|_(?!date|day|method|type))|salary|wage|tax|balance|rent|charge|revenue|income|pension|premium|spend|bill|budget|deposit|discount/iu;

/** "No amount above 25,000", "All money with two decimals": every column of money, where none is called so itself. */
export function readAmounts(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const match = AMOUNTS.exec(text) ?? NOTHING_OVER.exec(text);
  if (match === null) return readOnlyAmount(drafts, text, context);
  const money = drafts.filter((draft) => isNumeric(draft) && MONEY.test(draft.english ?? draft.name) && ['integer', 'decimal'].includes(draft.made.type));
  if (money.length === 0 || namedIn(text, drafts).length > 0) return undefined;
  const said = `${/^no/iu.test(match[1] ?? '') ? 'not ' : ''}${match[2] ?? ''}`;
  const claims = money.flatMap((draft) => qualifyAndClaim(draft, said, context) ?? []);
  return claims.length === 0 ? undefined : claims;
}

const CURRENCY = /[$€£]\s?\d|\d\s?[$€£]|(?<![\p{L}])(?:dollars?|euros?|pounds?|bucks|usd|eur|gbp|chf|francs?)(?![\p{L}])/iu;
const WORTH = /amount|price|value|(?:^|_)(?:total|donation|cost|fee|worth|sum)(?:$|_)/iu;

/** "Discount vouchers of up to 25 euros", "donations from a dollar to 99.99": bounds in money of what names no number, where only one column is an amount. */
function readOnlyAmount(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  if (!CURRENCY.test(text) || isConditional(text)) return undefined;
  const range = boundsIn(text);
  const amounts = drafts.filter((draft) => isNumeric(draft) && WORTH.test(draft.english ?? draft.name) && ['integer', 'decimal'].includes(draft.made.type) && draft.stated.range !== true && draft.stated.formula !== true);
  const [amount] = amounts;
  if (range === undefined || amount === undefined || amounts.length > 1 || namedIn(text, drafts.filter(isNumeric)).length > 0) return undefined;
  const said = text.slice(Math.max(0, range.start - 24), range.end).replace(/^\S*\s/u, '');
  return qualifyAndClaim(amount, said, context);
}
