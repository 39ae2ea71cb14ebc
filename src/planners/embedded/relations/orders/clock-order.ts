import { clockSeconds, durationSeconds } from '../../../../core/schema/dates.js';
import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { clockOf } from '../../phrases/hours.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

/** "between 9:00 and 18:00, always after the start time": which of two times of one day is the later; so long after it has a day of its own. */
const AFTER = /(?<=^|[\s(:,])(?<!\d\s?(?:minutes?|mins?|hours?|hrs?|h|days?)\s)(?:after|later than|(?:not|never) (?:before|earlier than))\s(?<what>[^,;()\d]{2,40})/iu;
const BANDS = 16;

/** Of two times of one day, of which the text says that the own one is later: they are kept in order where their hours overlap. */
export function readClockOrder(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const what = AFTER.exec(text)?.groups?.['what'];
  const earlier = what === undefined ? undefined : namedIn(what, drafts.filter((draft) => draft !== own && draft.made.type === 'time'))[0]?.draft;
  if (earlier === undefined) return undefined;
  const [first, last] = [hoursOf(earlier), hoursOf(own)];
  if (first === undefined || last === undefined) return undefined;
  const claims: Claims = [{ kind: 'holds', expression: `${nameIn(own)} > ${nameIn(earlier)}` }];
  if (last.from > first.to) return claims;
  if (!isTold(own) || own.cases !== undefined || earlier.cases !== undefined || last.to <= first.from) return undefined;
  keepApart(earlier, own, first, last);
  return claims;
}

interface Hours {
  readonly from: number;
  readonly to: number;
}

const isTold = ({ stated }: Draft): boolean => stated.dates === true || stated.range === true || stated.type === true;

function hoursOf({ made }: Draft): Hours | undefined {
  const [from, to] = [made.options?.['from'], made.options?.['to']].map((time) => (typeof time === 'string' ? clockSeconds(time) : undefined));
  return from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

/** Seconds of the steps in which a time is told. */
function stepOf({ made }: Draft): number {
  const step = made.options?.['step'];
  return (typeof step === 'string' ? durationSeconds(step) : undefined) ?? (made.options?.['seconds'] === true ? 1 : 60);
}

/** The later begins behind each band of the earlier, which ends before the later does. */
function keepApart(earlier: Draft, later: Draft, first: Hours, last: Hours): void {
  const unit = Math.max(stepOf(earlier), stepOf(later));
  const hasSeconds = [earlier, later].some(({ made }) => made.options?.['seconds'] === true);
  const [low, high] = [Math.floor(Math.max(first.from, last.from) / unit) * unit, Math.min(first.to, last.to - unit)];
  const band = Math.max(1, Math.ceil((high - low) / BANDS / unit)) * unit;
  if (first.to > high) earlier.made = { ...earlier.made, options: { ...earlier.made.options, to: written(high, hasSeconds) } };
  later.made = { ...later.made, options: optionsWithout(later.made, 'distribution', 'mean', 'median', 'deviation') };
  const starts = Array.from({ length: Math.floor((high - low) / band) + 1 }, (_, i) => low + i * band).reverse();
  later.cases = starts.map((start) => ({ when: `${nameIn(earlier)} >= ${literal(written(start, hasSeconds))}`, options: { from: written(Math.min(start + band, last.to), hasSeconds) } }));
}

const written = (seconds: number, hasSeconds: boolean): string => `${clockOf(Math.floor(seconds / 60))}${hasSeconds ? `:${String(seconds % 60).padStart(2, '0')}` : ''}`;
