import type { Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

const PRICED = /price|fee|cost|rate|fare|tariff|charge|deposit|premium|preis|gebühr|beitrag|precio|tarifa|cuota|prix|tarif/iu;
const MOST = 12;

/** "plan (Basic, Plus, Max), monthly price (9, 19, 29)": as many prices as there are kinds right before them are one for each, in that order. */
export function pairLists(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const kinds = listOf(drafts[i - 1]);
    const prices = PRICED.test(draft.english ?? draft.name) ? listOf(draft) : undefined;
    const before = drafts[i - 1];
    if (before === undefined || kinds === undefined || prices?.length !== kinds.length || !kinds.every((kind) => typeof kind === 'string') || !prices.every((price) => typeof price === 'number')) continue;
    if (new Set(prices).size < prices.length) continue;
    const steps = kinds.slice(0, -1).map((kind, at) => `${nameIn(before)} == ${literal(kind)} ? ${String(prices[at])} : `);
    const decimals = Math.max(...prices.map((price) => (String(price).split('.')[1] ?? '').length));
    setFormula(draft, steps.join('') + String(prices.at(-1)), decimals);
  }
}

/** Values that were told, without shares of their own. */
function listOf(draft: Draft | undefined): readonly unknown[] | undefined {
  if (draft?.made.type !== 'category' || draft.stated.values !== true || draft.stated.formula === true || draft.cases !== undefined || draft.determinedBy !== undefined || draft.missing !== undefined) return undefined;
  const { values, weights } = draft.made.options ?? {};
  const isPriced = Array.isArray(values) && values.every((value) => typeof value === 'number');
  return Array.isArray(values) && values.length >= 2 && values.length <= MOST && !(isPriced && weights !== undefined) ? values : undefined;
}
