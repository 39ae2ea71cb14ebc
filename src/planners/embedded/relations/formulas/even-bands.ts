import type { Draft } from '../../model.js';
import type { Band } from '../../vocabulary/bands.js';
import { boundsOf } from '../limits/steps.js';
import { ladderOf } from '../movements/rising-lists.js';

const MOST_BANDS = 7;

/** Bands of values that everyone puts in one order, each over as much of the number as the others. */
export function evenBands(source: Draft, values: readonly unknown[]): readonly Band[] | undefined {
  const ordered = values.every((value) => typeof value === 'string') ? ladderOf(values) : undefined;
  const bounds = boundsOf(source);
  if (ordered === undefined || bounds === undefined || ordered.length < 2 || ordered.length > MOST_BANDS || bounds.max <= bounds.min) return undefined;
  const { median } = source.made.options ?? {};
  const middle = typeof median === 'number' && median > bounds.min && median < bounds.max ? median : undefined;
  const exact = ordered.map((_, i) => placeAt(i / ordered.length, bounds, middle));
  const round = exact.map(plain);
  const ends = round.every((end, i) => i < 2 || end > (round[i - 1] ?? end)) ? round : exact.map((end) => Number(end.toPrecision(3)));
  return ordered.map((value, i) => ({ value, from: i === 0 ? undefined : ends[i] }));
}

/** What lies a part of the way up; most of a skewed number lies around its middle. */
function placeAt(part: number, { min, max }: { readonly min: number; readonly max: number }, middle: number | undefined): number {
  if (middle === undefined) return min + (max - min) * part;
  return part < 0.5 ? min + (middle - min) * 2 * part : Math.min(max, middle + (middle - min) * 2.4 * (part - 0.5));
}

const PLAIN = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 7.5, 8, 9, 10];

/** As people draw such lines: 25, 300, 7500. */
function plain(value: number): number {
  if (value <= 0) return Number(value.toPrecision(1));
  const unit = 10 ** Math.floor(Math.log10(value));
  const near = PLAIN.reduce((best, step) => (Math.abs(step - value / unit) < Math.abs(best - value / unit) ? step : best), 1);
  return Number((near * unit).toPrecision(3));
}
