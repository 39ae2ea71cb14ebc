import type { Draft, Options } from '../../model.js';
import { noOf, yesOf } from '../grammar/yes-no.js';

/** How many of the rows say yes, where a column tells. */
export function shareOf(draft: Draft): number | undefined {
  const { probability, values, weights } = draft.made.options ?? {};
  if (typeof probability === 'number') return probability;
  const at = Array.isArray(values) ? values.indexOf(yesOf(draft)) : -1;
  if (!Array.isArray(weights) || at < 0) return undefined;
  const sum = (weights as number[]).reduce((total, weight) => total + weight, 0);
  return sum === 0 ? undefined : Number(weights[at]) / sum;
}

/** Whether options leave nothing but no. */
export function saysNo(draft: Draft, { probability, values }: Options): boolean {
  return draft.made.type === 'boolean' ? probability === 0 : Array.isArray(values) && values.length === 1 && values[0] === noOf(draft);
}
