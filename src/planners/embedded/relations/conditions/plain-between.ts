import { optionsWithout } from '../../columns/options.js';
import { kindOf } from '../../columns/types.js';
import type { Draft } from '../../model.js';

/** The options of a number between other bounds, with nothing else said of its shape; sets the column to match. */
export function plainBetween(draft: Draft, min: number, max: number): Record<string, unknown> {
  const { distribution } = draft.made.options ?? {};
  if (distribution === 'mixture' || distribution === 'histogram' || distribution === 'triangular') return { min, max, distribution: 'uniform' };
  draft.made = { type: draft.made.type, options: optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation') };
  return { min: kindOf(draft.made) === 'integer' ? Math.ceil(min) : min, max: kindOf(draft.made) === 'integer' ? Math.floor(max) : max };
}
