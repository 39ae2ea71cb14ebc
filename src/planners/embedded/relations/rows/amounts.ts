import { claimsOfColumn, snapshot } from '../../columns/column-claims.js';
import { qualify, type QualifyContext } from '../../columns/qualify.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';

const AMOUNTS = /^\W*(no|all|every|each)\s+(?:the\s+)?(?:money|amounts?|sums?|prices|monetary (?:values?|amounts?)|figures)\s+(?:(?:is|are|has|have|must be|may be|should (?:be|have))\s+)?(?:ever\s+)?(.+)$/iu;
const MONEY = /amount|debit|credit|price|cost|fee|total|(?:^|_)pay(?:$|_(?!date|day|method|type))|salary|wage|tax|balance|rent|charge|revenue|income|pension|premium|spend|bill|budget|deposit|discount/iu;

/** "No amount above 25,000", "All money with two decimals": every column of money, where none is called so itself. */
export function readAmounts(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const match = AMOUNTS.exec(text);
  const money = drafts.filter((draft) => isNumeric(draft) && MONEY.test(draft.english ?? draft.name) && ['integer', 'decimal'].includes(draft.made.type));
  if (match === null || money.length === 0 || namedIn(text, drafts).length > 0) return undefined;
  const said = `${match[1]?.toLowerCase() === 'no' ? 'not ' : ''}${match[2] ?? ''}`;
  const claims = money.flatMap((draft) => {
    const before = snapshot(draft);
    qualify(draft, said, context);
    return claimsOfColumn(before, draft, said) ?? [];
  });
  return claims.length === 0 ? undefined : claims;
}
