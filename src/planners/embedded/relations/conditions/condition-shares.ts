import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import type { Test } from '../grammar/tests/test.js';

/** Makes a condition hold in so large a part of the rows, where it looks at one number that is drawn freely. */
export function makeShare({ when, draft }: Test, share: number): void {
  const match = /^(\S+|col\('[^']*'\)) (<=?|>=?) (-?\d+(?:\.\d+)?)$/.exec(when);
  const { min, max, decimals } = draft.made.options ?? {};
  if (match?.[1] !== nameIn(draft) || isTemporal(draft) || typeof min !== 'number' || typeof max !== 'number' || draft.cases !== undefined || draft.stated.formula === true || share <= 0 || share >= 1) return;
  if (draft.made.type !== 'integer' && draft.made.type !== 'decimal') return;
  const edge = Number(match[3]);
  const unit = draft.made.type === 'integer' ? 1 : 0.01;
  const isBelow = match[2]?.startsWith('<') === true;
  const isOpen = match[2]?.length === 1;
  const low: readonly [number, number] = [min, isBelow ? edge - (isOpen ? unit : 0) : edge - (isOpen ? 0 : unit)];
  const high: readonly [number, number] = [isBelow ? edge + (isOpen ? 0 : unit) : edge + (isOpen ? unit : 0), max];
  if (low[1] < low[0] || high[1] < high[0]) return;
  const told = (weight: number, [from, to]: readonly [number, number]): Record<string, unknown> => ({ weight: Math.round(weight * 1e6) / 1e6, distribution: 'uniform', min: from, max: to });
  draft.made = { type: draft.made.type, options: { min, max, ...(decimals === undefined ? {} : { decimals }), distribution: 'mixture', components: [told(isBelow ? share : 1 - share, low), told(isBelow ? 1 - share : share, high)] } };
  draft.stated.shape = true;
}
