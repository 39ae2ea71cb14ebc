import type { Draft } from '../../model.js';
import { setByValue } from './set-formula.js';

const PRICED = /price|fee|cost|rate|fare|tariff|charge|deposit|premium|preis|gebühr|beitrag|precio|tarifa|cuota|prix|tarif/iu;
const MOST = 12;

/** "plan (Basic, Plus, Max), monthly price (9, 19, 29)": as many prices as there are kinds right before them are one for each, in that order. */
export function pairLists(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const kinds = listOf(drafts[i - 1]);
    const prices = PRICED.test(draft.english ?? draft.name) ? listOf(draft) : undefined;
    const before = drafts[i - 1];
    if (before === undefined || kinds === undefined || prices?.length !== kinds.length || !kinds.every((kind): kind is string => typeof kind === 'string') || !prices.every((price): price is number => typeof price === 'number')) continue;
    if (new Set(prices).size < prices.length) continue;
    const decimals = Math.max(...prices.map((price) => (String(price).split('.')[1] ?? '').length));
    setByValue(draft, before, kinds.map((value, at) => ({ value, held: prices[at] ?? 0 })), decimals);
  }
}

/** Values that were told, without shares of their own. */
function listOf(draft: Draft | undefined): readonly unknown[] | undefined {
  if (draft?.made.type !== 'category' || draft.stated.values !== true || draft.stated.formula === true || draft.cases !== undefined || draft.determinedBy !== undefined || draft.missing !== undefined) return undefined;
  const { values, weights } = draft.made.options ?? {};
  const isPriced = Array.isArray(values) && values.every((value) => typeof value === 'number');
  return Array.isArray(values) && values.length >= 2 && values.length <= MOST && !(isPriced && weights !== undefined) ? values : undefined;
}
