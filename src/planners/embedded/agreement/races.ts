import { clockSeconds } from '../../../core/schema/dates.js';
import type { Case, Draft, Options } from '../model.js';
import { setFormula } from '../relations/formulas/set-formula.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';

/** How long runners and swimmers take, written as clocks do: 3:52:14 for a marathon, not 232.23. */

interface Race {
  readonly told: RegExp;
  /** Seconds of the best, of most, and of the last. */
  readonly best: number;
  readonly usual: number;
  readonly last: number;
  readonly km?: number;
}

const MINUTE = 60;
const HOUR = 3600;
const RACES: readonly Race[] = [
  { told: /\bhalf[- ]marathons?\b|\b(?:21|13\.1)\s?(?:k|km|miles?)\b/iu, best: 66 * MINUTE, usual: 118 * MINUTE, last: 3.2 * HOUR, km: 21.0975 },
  { told: /\bultra[- ]?(?:marathons?|trails?)\b/iu, best: 4.2 * HOUR, usual: 9.5 * HOUR, last: 17 * HOUR },
  { told: /\bmarathons?\b/iu, best: 2.2 * HOUR, usual: 4.05 * HOUR, last: 6.6 * HOUR, km: 42.195 },
  { told: /\biron ?man\b/iu, best: 8.2 * HOUR, usual: 12.2 * HOUR, last: 17 * HOUR },
  { told: /\btriathlons?\b/iu, best: 1.9 * HOUR, usual: 2.8 * HOUR, last: 4.6 * HOUR },
  { told: /\b10\s?(?:k|km)\b/iu, best: 31 * MINUTE, usual: 57 * MINUTE, last: 98 * MINUTE, km: 10 },
  { told: /\b(?:5\s?(?:k|km)|park ?run)\b/iu, best: 15.5 * MINUTE, usual: 28.5 * MINUTE, last: 55 * MINUTE, km: 5 },
];
const FINISH = /^(?:(?:finish|finishing|net|chip|gun|race|overall|total|official|completion)_)?time$|^finish$/iu;
const HALF = /^half(?:_?way)?(?:_(?:time|split|marathon_time|marathon_split))?$|^(?:split_half|21k_split|half_split)$/iu;
const LEG = /^(?:swim|bike|cycle|cycling|run|t1|t2|transition|\d+k|leg_\d|split_\d)(?:_|$)/iu;
/** Steps in which a half and a pace follow the whole. */
const BANDS = 16;
const FINE_BANDS = 40;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** "marathon results: half time, finish time": both on the clock, the half a little less than half of the whole. */
export function clockRaces(drafts: readonly Draft[], description: string): void {
  const finish = drafts.find((draft) => FINISH.test(draft.name) && (isOpen(draft) || isClocked(draft)));
  // A log of runs of all lengths is none of a race.
  const [distance, pace] = [/^distance(?:_(?:km|miles?|mi))?$/iu, /^(?:avg_|average_)?pace(?:_(?:min_)?(?:per_)?(?:km|mile))?$/iu].map((name) => drafts.find((draft) => name.test(draft.name) && (draft.made.type === 'decimal' || draft.made.type === 'integer')));
  if (distance !== undefined && finish !== undefined) {
    if (pace !== undefined && /^(?:time|duration)$/iu.test(finish.name)) setFormula(finish, `${nameIn(distance)} * ${nameIn(pace)}`, 1);
    return;
  }
  const found = finish === undefined ? undefined : RACES.find(({ told }) => told.test(description));
  if (/\b(?:triathlon|iron ?man)/iu.test(description)) clockLegs(drafts, finish, /iron ?man/iu.test(description) ? 4.3 : 1);
  if (finish === undefined || found === undefined || drafts.some(({ name }) => LEG.test(name))) return;
  const race = isClocked(finish) ? within(finish, found) : found;
  const spread = Math.min((race.usual - race.best) / 2.2, (race.last - race.best) / 5);
  finish.made = { type: 'time', options: { from: clock(race.best), to: clock(race.last), step: '1s', seconds: true, distribution: 'normal', mean: clock(race.usual), deviation: `${String(Math.max(1, Math.round(spread / MINUTE)))}m` } };
  delete finish.cases;
  const half = drafts.find((draft) => draft !== finish && HALF.test(draft.name) && (isOpen(draft) || isWrittenAsClock(draft)));
  if (half !== undefined) {
    const of = (least: number, most: number): Options => ({ from: clock(least * 0.46), to: clock(most * 0.5), step: '1s', seconds: true });
    half.made = { type: 'time', options: of(race.best, race.last) };
    half.cases = bandsOf(finish, race, BANDS, (least, most) => of(least, least + (most - least) / 2));
  }
  const { km } = race;
  if (km === undefined || pace === undefined || !isOpen(pace, true) || /mile/iu.test(pace.name)) return;
  const of = (least: number, most: number): Options => ({ min: hundredths(least / MINUTE / km), max: hundredths(most / MINUTE / km) });
  pace.made = { type: 'decimal', options: { decimals: 2, ...of(race.best, race.last) } };
  pace.cases = bandsOf(finish, race, FINE_BANDS, of);
}

/** What follows the whole, step by step of it from the last on. */
function bandsOf(finish: Draft, { best, last }: Race, count: number, of: (least: number, most: number) => Options): Case[] {
  const step = (last - best) / count;
  const bands = Array.from({ length: count - 1 }, (_, i) => best + (count - 1 - i) * step);
  return [...bands.map((least) => ({ when: `${nameIn(finish)} >= ${literal(clock(least))}`, options: of(least, least + step) })), { when: 'true', options: of(best, best + step) }];
}

/** The race within the times that were told. */
function within({ made }: Draft, race: Race): Race {
  const [best, last] = [made.options?.['from'], made.options?.['to']].map((told) => (typeof told === 'string' ? clockSeconds(told) : undefined));
  if (best === undefined || last === undefined || best >= last) return race;
  return { ...race, best, last, usual: race.usual > best && race.usual < last ? race.usual : (best + last) / 2 };
}

/** Minutes of each leg of an Olympic distance. */
const LEGS: readonly (readonly [RegExp, least: number, usual: number, most: number])[] = [
  [/^swim(?:ming)?(?:_|$)/iu, 18, 31, 58],
  [/^(?:bike|cycl(?:e|ing))(?:_|$)/iu, 57, 78, 118],
  [/^run(?:ning)?(?:_|$)/iu, 33, 54, 95],
  [/^(?:t1|t2|transition)(?:_|$)/iu, 1, 2.5, 7],
];

/** "swim time, bike time, run time, total time" of a triathlon, in minutes: the whole is their sum. */
function clockLegs(drafts: readonly Draft[], finish: Draft | undefined, times: number): void {
  const legs = drafts.flatMap((draft) => {
    const leg = draft !== finish && isOpen(draft) ? LEGS.find(([name]) => name.test(draft.name)) : undefined;
    return leg === undefined ? [] : [{ draft, leg }];
  });
  if (legs.length < 2) return;
  for (const { draft, leg: [, least, usual, most] } of legs) draft.made = { type: 'decimal', options: { min: least * times, max: most * times, decimals: 1, distribution: 'normal', mean: usual * times, deviation: Math.round((usual - least) * times * 5) / 10 } };
  if (finish !== undefined) setFormula(finish, legs.map(({ draft }) => nameIn(draft)).join(' + '), 1);
}

/** "finish time between 2:10:00 and 6:30:00": on the clock already. */
const isClocked = ({ made, stated, when, cases }: Draft): boolean => made.type === 'time' && when === undefined && cases === undefined && (stated.dates === true || stated.range === true) && typeof made.options?.['from'] === 'string';

/** "half_time (hh:mm:ss)": how it is written, and no bounds. */
const isWrittenAsClock = ({ made, when, cases, remarks }: Draft): boolean => made.type === 'time' && when === undefined && cases === undefined && remarks.every(({ text }) => !/\d/u.test(text));

/** "finish time in minutes" is a number. */
const IN_UNIT = /\b(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|h)\b/iu;

function isOpen({ made, stated, when, unique, text, name, remarks }: Draft, isOfUnit = false): boolean {
  return !unique && (isOfUnit || ![text, name.replaceAll('_', ' '), ...remarks.map((remark) => remark.text)].some((said) => IN_UNIT.test(said))) && when === undefined && /^(?:decimal|integer|time)$/u.test(made.type) && Object.values(stated).every((said) => said !== true);
}

function clock(seconds: number): string {
  const whole = Math.round(seconds / 5) * 5;
  return [Math.floor(whole / HOUR), Math.floor(whole / MINUTE) % 60, whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
