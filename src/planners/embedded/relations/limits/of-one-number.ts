import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import type { Relation } from '../grammar/comparisons.js';
import { optionsWithout } from '../../columns/options.js';
import { boundsOf, rounded, unitOf } from './steps.js';

/** "rooms available (always 24)", "rooms sold never exceed them": beside what is the same in every row, another keeps to a plain bound. */
export function keepOfOne(a: Draft, relation: Relation, b: Draft, factor: number): Claims | undefined {
  const { value } = b.made.type === 'constant' ? (b.made.options ?? {}) : {};
  const bounds = boundsOf(a);
  if (typeof value !== 'number' || bounds === undefined || a.stated.formula === true || !/^(?:integer|decimal)$/u.test(a.made.type)) return undefined;
  const isWhole = a.made.type === 'integer';
  const unit = isWhole ? 1 : unitOf(a);
  const isBelow = relation.startsWith('<');
  if (!isBelow && !relation.startsWith('>')) return undefined;
  const end = rounded(value * factor, isWhole, !isBelow) + (relation.endsWith('=') ? 0 : isBelow ? -unit : unit);
  const min = isBelow ? bounds.min : Math.max(bounds.min, end);
  const max = isBelow ? Math.min(bounds.max, end) : bounds.max;
  // What usually is far more starts low, where nothing is told of it.
  const from = isBelow && min >= max && a.stated.range !== true ? Math.min(1, max) : min;
  const to = !isBelow && min >= max && a.stated.range !== true ? min * 2 : max;
  if (to < from) return undefined;
  const isCut = max < bounds.max || min > bounds.min;
  const options = isCut && a.stated.shape !== true ? optionsWithout(a.made, 'distribution', 'mean', 'median', 'deviation', 'components') : (a.made.options ?? {});
  a.made = { type: a.made.type, options: { ...options, min: from, max: to } };
  a.stated.range = true;
  return [{ kind: 'holds', expression: `${nameIn(a)} ${relation} ${factor === 1 ? nameIn(b) : `${nameIn(b)} * ${String(factor)}`}` }];
}
