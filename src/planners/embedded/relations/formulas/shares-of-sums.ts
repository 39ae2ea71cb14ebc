import type { Claims, Draft } from '../../model.js';
import { toNineDecimals } from '../../columns/rounding.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

/** "19 % of labour plus parts", "VAT is 20% of the fare and the extras together": of the sum of both. */
const OF_BOTH =
  /^(?<head>[^\d%]{0,50}?)(?<![\p{L}\d.,-])(?<percent>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent|per cent|pct)\s(?:of|on)\s(?:the\s)?(?:(?:sum|total)\sof\s)?\(?(?:the\s)?(?<one>\p{L}[\p{L}_ ]{2,30}?)\s?(?:\sand\s|\splus\s|\+)\s?(?:the\s)?(?<other>\p{L}[\p{L}_ ]{2,30}?)(?:,?\s(?:together|combined|in total|added up))?[\s).]*$/iu;
/** What else the same word may count: "labour" is its cost, and not its hours. */
const MONEY = /cost|price|fee|fare|amount|charge|total|pay|sum|value|revenue|sales/iu;
const JOINED = /\d\s?(?:%|p)[^,;]{4,}(?:\sand\s|\splus\s|\+)/iu;

export function readShareOfSum(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const groups = JOINED.test(text) ? OF_BOTH.exec(text)?.groups : undefined;
  if (groups === undefined) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? namedIn(groups['head'] ?? '', numbers).at(-1)?.draft;
  if (target === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const parts = [groups['one'] ?? '', groups['other'] ?? ''].map((said) => amountIn(said, numbers.filter((draft) => draft !== target)));
  const [one, other] = parts;
  if (one === undefined || other === undefined || one === other) return undefined;
  return setFormula(target, `${String(toNineDecimals(Number((groups['percent'] ?? '').replace(',', '.')) / 100))} * (${nameIn(one)} + ${nameIn(other)})`, 2);
}

function amountIn(said: string, numbers: readonly Draft[]): Draft | undefined {
  const named = namedIn(said, numbers)[0]?.draft;
  if (named !== undefined) return named;
  const keys = keysOf(said);
  const holders = numbers.filter(({ name }) => MONEY.test(name) && keys.every((key) => keysOf(name).includes(key)));
  return holders.length === 1 ? holders[0] : undefined;
}
