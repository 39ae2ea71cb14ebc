import type { Interval, Span } from '../model.js';
import { fold } from '../reading/words.js';
import { joinerOf, type Joiner } from './joiners.js';
import { numbersIn, spelledIn, type NumberFound } from './numbers.js';

/** Bounds a text states. */
export interface RangeFound extends Span, Interval {
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Ends that are not values themselves: "below 500", "over 18". */
  readonly open?: 'min' | 'max' | 'both' | undefined;
}

/** Numbers as bounds are written with: in digits, and in words. */
export function boundsNumbers(text: string): NumberFound[] {
  const digits = numbersIn(text);
  const spelled = [...spelledIn(text), ...coinsIn(text)].filter((word) => !digits.some((number) => number.start < word.end && word.start < number.end));
  return [...digits, ...spelled].sort((a, b) => a.start - b.start);
}

const COIN = /\ban?\s(?:dollar|euro|pound|buck|franc|cent|penny)/iu;

/** "from a dollar to 99.99": one of a currency. */
function coinsIn(text: string): NumberFound[] {
  if (!COIN.test(text)) return [];
  return [...text.matchAll(/(?<=\b(?:from|between|least|over|under|than|to)\s)an?\s(?=(?:dollar|euro|pound|buck|franc|cent|penny)(?![\p{L}]))/giu)].map(({ index, 0: article }) => {
    const isSmall = /^(?:cent|penny)/iu.test(text.slice(index + article.length));
    return { start: index, end: index + article.length - 1, value: isSmall ? 0.01 : 1, decimals: isSmall ? 2 : 0, isPercent: false, isMoney: true };
  });
}

const BETWEEN = /(?:between|btwn?|zwischen|entre|from|von|de|range|ranging|ranges|within|inside|innerhalb(?: von)?)\b[^,;]{0,24}$/;

const FROM = /(?<![\p{L}])(?:from|von|de|desde)\s+[$€£]?$/iu;

/** Ranges a text states: "5 to 500", "between 20k and 250k", "max 180", "0..100", "at least 3", "± 5". */
export function rangesIn(text: string, numbers: readonly NumberFound[] = boundsNumbers(text)): RangeFound[] {
  const found: RangeFound[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i];
    const b = numbers[i + 1];
    if (a === undefined) break;
    const pair = b === undefined ? undefined : pairOf(text, a, b);
    if (pair !== undefined) {
      found.push(pair);
      i++;
      continue;
    }
    const from = numbers[i - 1]?.end ?? 0;
    const single = aroundZero(text, a) ?? sideOf(text, a, from, b?.start ?? text.length);
    if (single !== undefined) found.push(single);
  }
  return found;
}

function pairOf(text: string, a: NumberFound, b: NumberFound): RangeFound | undefined {
  const between = fold(text.slice(a.end, b.start)).replace(/\([^()]*\)/g, ' ').replace(/[~$€£]/g, ' ').trim();
  // "20%-95%": the second number was read as "-95".
  const isGlued = between === '' && b.value < 0 && /^\s*[-−]/.test(text.slice(a.end, b.start + 1)) && !/\s$/.test(text.slice(0, b.start));
  const joiner = isGlued ? 'to' : joinerBehindUnits(between);
  if (joiner !== 'to' && joiner !== 'and') return undefined;
  if (joiner === 'and' && !BETWEEN.test(fold(text.slice(Math.max(0, a.start - 40), a.start)))) return undefined;
  const plain = isGlued ? -b.value : b.value;
  // "entre 150 y 12.000": a point before three digits parts thousands where the ends would be the wrong way round.
  const max = plain < a.value && /^\d{1,3}\.\d{3}$/.test(text.slice(b.start, b.end).replace(/[^\d.]/g, '')) ? plain * 1000 : plain;
  const min = scaledLikeTop(a.value, max, text.slice(b.start, b.end), text.slice(a.start, a.end));
  // "falling from 3.3 to 2.7": the ends as they are met.
  if (min > max) return joiner === 'to' && FROM.test(text.slice(Math.max(0, a.start - 12), a.start)) ? { start: a.start, end: b.end, min: max, max: min, decimals: Math.max(a.decimals, b.decimals), isPercent: a.isPercent || b.isPercent } : undefined;
  return { start: a.start, end: b.end, min, max, decimals: Math.max(a.decimals, b.decimals), isPercent: a.isPercent || b.isPercent };
}

/** What joins two numbers, behind a unit or two of the first: "5 min to", "2.5 bar -". */
function joinerBehindUnits(between: string): Joiner | undefined {
  const own = joinerOf(between);
  if (own !== undefined) return own;
  if (/^(?:[a-z°µ%²³/]{1,9})?\s*(?:-|–|—|−|\.{2,4}|…)$/u.test(between)) return 'to';
  const words = between.split(/\s+/);
  for (let units = 1; units <= 2 && units < words.length; units++) {
    const joiner = joinerOf(words.slice(units).join(' '));
    if (joiner !== undefined && words.slice(0, units).every((word) => /^[\p{L}°µ²³/%.]{1,14}$/u.test(word))) return joiner;
  }
  return undefined;
}

/** "5-50k" means 5k to 50k. */
function scaledLikeTop(bottom: number, top: number, topText: string, bottomText: string): number {
  const hasScale = /(?:k|thousand|m|million)\s*$/i;
  if (!hasScale.test(topText) || hasScale.test(bottomText) || bottom >= 1000 || bottom === 0) return bottom;
  const factor = /k|thousand/i.test(topText) ? 1e3 : 1e6;
  return bottom * factor <= top ? bottom * factor : bottom;
}

/** "± 0.5", "100 +/- 5". */
function aroundZero(text: string, number: NumberFound): RangeFound | undefined {
  const from = Math.max(0, number.start - 40);
  const before = text.slice(from, number.start);
  const sign = /(?:±|\+\s?\/\s?[-−]|\bplus\s*(?:\/|or)?\s*minus|\bgive or take)\s*$/iu.exec(before);
  if (sign === null) return undefined;
  const centre = numbersIn(before.slice(0, sign.index)).at(-1);
  const middle = centre !== undefined && /^\s*\S{0,6}\s*$/.test(before.slice(centre.end, sign.index)) ? centre.value : 0;
  const width = number.isPercent && middle !== 0 ? Math.abs(middle) * number.value / 100 : number.value;
  return { start: from + sign.index, end: number.end, min: middle - width, max: middle + width, decimals: Math.max(number.decimals, centre?.decimals ?? 0), isPercent: false };
}

type Side = 'min' | 'max';

const table = (side: Side, phrases: string): readonly (readonly [string, Side])[] => phrases.split('|').map((phrase) => [phrase, side]);

/** Words before a number that make it an end which is a value itself. */
const ENDS: ReadonlyMap<string, Side> = new Map([
  ...table('min', 'at least|down to|as low as|min|minimum|at minimum|at a minimum|starting at|starting from|starts at|starts from|start at|beginning at|beginning from|upwards of|upward of|>=|≥|=>|mindestens|minimal|ab|al menos|como minimo|minimo|a partir de|au moins|minimum de|lowest|lower limit|floor|greater than or equal|more than or equal|equal to or greater'),
  ...table('max', 'at most|max|maximum|at maximum|at a maximum|at max|up to|as high as|capped at|caps at|cap|less than or equal|equal to or less|capped to|caped at|limited to|limit|upper limit|<=|≤|=<|hochstens|bis zu|bis|maximal|maximo|como maximo|hasta|au plus|maximum de|jusqu a|within|highest|ceiling|tops|not to exceed|not exceeding|without exceeding|does not exceed|do not exceed|must not exceed|cannot exceed|can t exceed|never exceeds|never exceed|not exceed'),
]);

/** Words that compare; "not" before them turns them round. */
const COMPARED: ReadonlyMap<string, Side> = new Map([
  ...table('max', 'below|under|beneath|less|lower|fewer|smaller|younger|shorter|lighter|cheaper|sub|<|unter|weniger|kleiner|junger|menos|menor|inferior|moins|inferieur'),
  ...table('min', 'above|over|more|greater|higher|older|longer|larger|bigger|heavier|beyond|exceed|exceeds|exceeding|>|uber|mehr|grosser|alter|mas|mayor|superieur'),
]);
/** Of a year the older one is the smaller: "none before 1900", "no house older than 1900". */
const OF_YEARS: ReadonlyMap<string, Side> = new Map([...table('max', 'before|earlier|older|prior|vor|antes|avant'), ...table('min', 'after|later|newer|younger|since|nach|despues|apres')]);
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const NEGATIONS = new Set('not never no nobody none nothing nada rien isnt arent wasnt cant cannot dont doesnt mustnt wont without neither nor t nie nicht keine kein niemand nunca no ningun jamais pas aucun personne'.split(' '));
const FILLERS = new Set('of a an the is be are than to value values about around de que als von usd eur gbp euro euros dollars roughly exactly total age price'.split(' '));

const AFTER: readonly (readonly [RegExp, Side])[] = [
  [/^\+(?!\d|\/)|^\s*(?:[\p{L}°%/]{1,9}\s+){0,2}?(?:or|and|und|o|ou|oder)\s+(?:more|above|over|older|higher|greater|longer|larger|up|upwards?|mehr|mas|más|plus|beyond)\b|^\s*(?:years?\s+)?up(?=\s*(?:[,;.)]|$))|^\s*(?:[\p{L}°%/]{1,9}\s+){0,1}?(?:upwards?|onwards?|minimum|min|at least|at minimum|aufwarts)\b(?!\s*\d)/iu, 'min'],
  [/^\s*(?:[\p{L}°%/]{1,9}\s+){0,2}?(?:or|and|und|o|ou|oder)\s+(?:less|below|under|fewer|lower|younger|shorter|smaller|weniger|menos|moins|down)\b|^\s*(?:[\p{L}°%/]{1,9}\s+){0,1}?(?:maximum|max|at most|tops|at max)\b(?!\s*\d)/iu, 'max'],
];

/** The words of a clause up to a place. */
function clauseBefore(text: string, at: number): readonly string[] {
  const clause = text.slice(Math.max(0, at - 120), at).split(/[.,;()]/).at(-1) ?? '';
  return fold(clause).match(/\p{L}+/gu) ?? [];
}

/** A single end: by the words before the number, or by those behind it. */
function sideOf(text: string, number: NumberFound, from: number, to: number): RangeFound | undefined {
  const before = text.slice(Math.max(from, number.start - 60), number.start);
  const after = text.slice(number.end, to);
  const base = { start: number.start, end: number.end, decimals: number.decimals, isPercent: number.isPercent };
  const end = (side: Side, isOpen: boolean): RangeFound => ({ ...base, [side]: number.value, ...(isOpen ? { open: side } : {}) });
  const words: string[] = fold(before.split(/[,;()]/).at(-1) ?? '').match(/[\p{L}]+|[<>]=?|=[<>]|[≤≥]/gu) ?? [];
  while (words.length > 0 && FILLERS.has(words.at(-1) ?? '') && !ENDS.has(words.slice(-2).join(' '))) words.pop();
  for (let length = Math.min(3, words.length); length >= 1; length--) {
    const side = ENDS.get(words.slice(-length).join(' '));
    if (side !== undefined) return end(side, false);
  }
  const isYear = YEAR.test(text.slice(number.start, number.end));
  const compared = (isYear ? OF_YEARS.get(words.at(-1) ?? '') : undefined) ?? COMPARED.get(words.at(-1) ?? '');
  if (compared !== undefined) {
    // "no rate is below 150 or above 650": the "no" goes for both.
    const scope = words.length === 2 && /^n?or$/.test(words[0] ?? '') ? clauseBefore(text, number.start) : words.slice(-6);
    const isTurned = scope.slice(0, -1).some((word) => NEGATIONS.has(word));
    return end(isTurned ? (compared === 'min' ? 'max' : 'min') : compared, !isTurned);
  }
  const side = AFTER.find(([pattern]) => pattern.test(after))?.[1];
  return side === undefined ? undefined : end(side, false);
}
