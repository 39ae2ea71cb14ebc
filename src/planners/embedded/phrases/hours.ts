import type { Span } from '../model.js';
import { joinerOf } from './joiners.js';
import { sameLength } from './same-length.js';

/** Times of the day a text allows: "HH:MM". */
export interface HoursFound extends Span {
  readonly from: string;
  readonly to: string;
}

/** A time of the day as written. */
interface Clock extends Span {
  readonly hour: number;
  readonly minute: string | undefined;
  readonly half: 'a' | 'p' | undefined;
  /** Said to be a time: with minutes, "pm", "Uhr", or "noon"; else it may be any number. */
  readonly isSure: boolean;
}

const CLOCK = /(?<![\d.,:/\p{L}-])(\d{1,2})(?:[:.h](\d{2}))?(?:\s?(a\.?m\.?|p\.?m\.?|uhr|h|hrs?|o'clock|oclock))?(?![\p{L}\d:/%]|[.,]\d)/gu;
const AFTER_DASH = /(?<=\d[\p{L}.: ]{0,5}[-–—])(\d{1,2})(?:[:.h](\d{2}))?(?:\s?(a\.?m\.?|p\.?m\.?|uhr|h|hrs?|o'clock))?(?![\p{L}\d:/%-]|[.,]\d)/gu;
const NAMED = /(?<![\p{L}])(noon|midday|mittag|mediodia|midi|midnight|mitternacht|medianoche|minuit)(?![\p{L}])/gu;
const AFTER = /(?:after|from|since|starting at|ab|nach|desde las|despues de las|apres|a partir de)\s+$/u;
const BEFORE = /(?:before|until|till|by|vor|bis|antes de las|hasta las|avant)\s+$/u;

/** "nothing starts before 7:00", "not after 8:30", "no sooner than 6:00": turned round. */
const TURNED = /\b(?:nothing|none|nobody|never|not|no|nor|nie|nicht|nunca|jamais)(?![\p{L}])[^,;.]*$/u;
const NOT_BEFORE = /(?:before|earlier than|sooner than|vor|antes de las|avant)\s+$/u;
const NOT_AFTER = /(?:after|later than|past|nach|despues de las|apres)\s+$/u;

const WORDS: readonly (readonly [RegExp, string, string])[] = [
  [/(?<![\p{L}])(?:business|office|working|opening|store|shop)[- ]hours?(?![\p{L}])|(?<![\p{L}])(?:geschaftszeiten|burozeiten|arbeitszeit|offnungszeiten|horario (?:laboral|de oficina|comercial)|heures (?:de bureau|ouvrables))(?![\p{L}])/iu, '09:00', '17:00'],
  [/(?<![\p{L}])(?:during the day|daytime|by day|tagsuber)(?![\p{L}])/iu, '07:00', '19:00'],
  [/(?<![\p{L}])(?:in the mornings?|mornings? (?:only|mostly|mainly)|(?:mostly|mainly) mornings?|only in the morning|vormittags|por la manana|le matin)(?![\p{L}])/iu, '06:00', '11:59'],
  [/(?<![\p{L}])(?:in the afternoons?|afternoons? (?:only|mostly|mainly)|(?:mostly|mainly) afternoons?|nachmittags|por la tarde|l'apres-midi)(?![\p{L}])/iu, '12:00', '17:59'],
  [/(?<![\p{L}])(?:in the evenings?|evenings? (?:only|mostly|mainly)|(?:mostly|mainly) evenings?|abends|por la noche|le soir)(?![\p{L}])/iu, '17:00', '22:59'],
  [/(?<![\p{L}])(?:at night|nights? (?:only|mostly|mainly)|(?:mostly|mainly) nights?|by night|nachts)(?![\p{L}])/iu, '21:00', '23:59'],
  [/(?<![\p{L}])(?:around lunch(?:time)?|at lunch(?:time)?|lunch ?time|mittags)(?![\p{L}])/iu, '11:30', '14:00'],
];

/** "8:00 to 20:00", "between 8 and 20". */
function isStretch(between: string): boolean {
  const joiner = joinerOf(between);
  return joiner === 'to' || joiner === 'and';
}

/** "between 8:00 and 20:00", "9 to 6", "9am-5pm", "8 bis 18 Uhr", "business hours", "after 5 pm". `isLoose`: plain numbers may be hours. */
export function hoursIn(text: string, isLoose: boolean): HoursFound | undefined {
  const folded = sameLength(text);
  const clocks = clocksIn(folded);
  for (const [i, a] of clocks.entries()) {
    const b = clocks[i + 1];
    if (b !== undefined && isStretch(folded.slice(a.end, b.start)) && (a.isSure || b.isSure || /^\s*(?:at night|in the (?:night|morning|evening|afternoon)|o'clock|uhr)(?![\p{L}])/iu.test(folded.slice(b.end))) && NOT_THEN.test(folded.slice(Math.max(0, a.start - 24), a.start))) {
      const left = outside(a, b);
      if (left !== undefined) return { ...left, start: a.start, end: b.end };
    }
    if (b === undefined || !isStretch(folded.slice(a.end, b.start)) || !(a.isSure || b.isSure || isLoose)) continue;
    const found = pairOf(a, b);
    if (found !== undefined) return { ...found, start: a.start, end: b.end };
  }
  for (const [pattern, from, to] of WORDS) {
    const match = pattern.exec(folded);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, from, to };
  }
  const before = (clock: Clock): string => folded.slice(Math.max(0, clock.start - 24), clock.start);
  const isTurned = (clock: Clock): boolean => TURNED.test(folded.slice(Math.max(0, clock.start - 48), clock.start));
  const after = clocks.find((clock) => clock.isSure && (isTurned(clock) ? NOT_BEFORE : AFTER).test(before(clock)));
  const until = clocks.find((clock) => clock.isSure && (isTurned(clock) ? NOT_AFTER : BEFORE).test(before(clock)));
  const from = after === undefined ? '00:00' : timeOf(after);
  const to = until === undefined ? '23:59' : timeOf(until);
  const end = after ?? until;
  return end === undefined || from >= to ? undefined : { start: end.start, end: end.end, from, to };
}

function clocksIn(folded: string): Clock[] {
  const digits = [...folded.matchAll(CLOCK), ...folded.matchAll(AFTER_DASH)].flatMap((match): Clock[] => {
    const [whole, hour = '', minute, mark] = match;
    if (Number(hour) > 24 || Number(minute ?? 0) > 59) return [];
    const half = mark?.startsWith('a') === true ? 'a' : mark?.startsWith('p') === true ? 'p' : undefined;
    return [{ start: match.index, end: match.index + whole.length, hour: Number(hour), minute, half, isSure: minute !== undefined || mark !== undefined }];
  });
  const named = [...folded.matchAll(NAMED)].map((match): Clock => {
    const isNoon = /^(?:noon|midday|mittag|mediodia|midi)$/.test(match[0]);
    return { start: match.index, end: match.index + match[0].length, hour: isNoon ? 12 : 24, minute: undefined, half: undefined, isSure: true };
  });
  return [...digits, ...named].sort((a, b) => a.start - b.start);
}

function pairOf(a: Clock, b: Clock): { from: string; to: string } | undefined {
  const to = timeOf(b);
  // "9 - 11 am" is a morning, "1 to 5 pm" an afternoon, "9 to 5 pm" a day.
  const from = a.half === undefined && (b.half === 'a' || (b.half === 'p' && a.hour < 7)) ? timeOf({ ...a, half: b.half }) : timeOf(a);
  if (from < to) return { from, to };
  // "9 to 6": the evening of the same day.
  const later = b.half === undefined && b.hour < 12 && b.minute === undefined ? timeOf({ ...b, half: 'p' }) : '';
  return later > from ? { from, to: later } : undefined;
}

/** "never between midnight and 6 am": the hours that are left. */
const NOT_THEN = /\b(?:never|not|outside|except|nie|nicht|nunca|jamais)\s+(?:of\s+)?(?:between|from|zwischen|von|entre|de)?\s*$/u;

function outside(a: Clock, b: Clock): { from: string; to: string } | undefined {
  const [from, to] = [a.hour % 24 === 0 ? '00:00' : timeOf(a), timeOf(b)];
  if (from === '00:00') return { from: to, to: '23:59' };
  if (to === '23:59') return { from: '00:00', to: from };
  if (to < from) return { from: to, to: from };
  // "never between 1 and 5 at night": from then on, as one stretch of the day.
  return from <= '06:00' ? { from: to, to: '23:59' } : from >= '17:00' ? { from: '00:00', to: from } : undefined;
}

function timeOf({ hour, minute, half }: Clock): string {
  const value = half !== undefined && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return value === 24 ? '23:59' : `${String(value).padStart(2, '0')}:${minute ?? '00'}`;
}

/** `HH:MM` of so many minutes since midnight. */
export const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
