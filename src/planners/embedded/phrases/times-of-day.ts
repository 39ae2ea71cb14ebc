import { sameLength } from './same-length.js';

/** Hours by the names of parts of the day: from, and up to but without; a part may go past midnight. */
const PARTS: readonly (readonly [RegExp, readonly (readonly [number, number])[]])[] = [
  [/\b(?:rush[- ]hours?|commut(?:e|ing) (?:hours?|times?)|stosszeiten|horas? punta|horas? pico|heures? de pointe)\b/u, [[7, 9], [16, 19]]],
  [/\b(?:office|business|working|opening) hours\b/u, [[9, 17]]],
  [/\bbreakfast\b|\bfruhstuck\w*|\bdesayuno|\bpetit[- ]dejeuner/u, [[7, 10]]],
  [/\blunch\w*\b|\bmittagessen|\bmittagszeit|\balmuerzo|\bdejeuner\b/u, [[11, 14]]],
  [/\b(?:dinner|supper)\w*\b|\babendessen|\bcenas?\b|\bdiner\b/u, [[18, 21]]],
  [/\b(?:at |around |about |by )?(?:noon|midday)\b|\bmittags\b|\bmediodia\b|\bmidi\b/u, [[11, 13]]],
  [/\bmidnight\b|\bmitternacht\b|\bmedianoche\b|\bminuit\b/u, [[23, 25]]],
  [/\bearly mornings?\b|\bfruhmorgens\b|\bmadrugada\b/u, [[5, 8]]],
  [/\bmornings?\b|\bmorgens\b|\bvormittags?\b|\bpor la manana\b|\bmatin\b/u, [[7, 11]]],
  [/\blate afternoons?\b/u, [[16, 18]]],
  [/\bafternoons?\b|\bnachmittags?\b|\bpor la tarde\b|\bapres-midi\b/u, [[12, 17]]],
  [/\b(?:evenings?|after work)\b|\babends?\b|\bsoir(?:ee)?\b/u, [[17, 22]]],
  [/\b(?:at night|overnight|nights?|night[- ]?time)\b|\bnachts?\b|\bnoches?\b|\bnuit\b/u, [[22, 29]]],
  [/\b(?:day ?time|during the day|daylight)\b|\btagsuber\b/u, [[8, 18]]],
];

/** Moments of the day, that may stand beside one in numbers. */
const POINTS = PARTS.filter(([, [stretch]]) => stretch !== undefined && stretch[1] - stretch[0] === 2);

const STRETCH = /(?<![\d.,:/-])(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm|uhr|h)?\s?(?:-|–|to|until|till|bis|a|au|(?<=between\s.{1,9})and|(?<=zwischen\s.{1,9})und|(?<=entre\s.{1,9})(?:y|et))\s?(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm|uhr|h|o'clock)?(?![\p{L}\d%/:]|[.,]\d)/gu;
const CLOCK = /(?<![\d.,:/-])(\d{1,2})(?::(\d{2})|\s?(am|pm|uhr|o'clock|h)(?![\p{L}]))/gu;

/**
 * The hours of the day, 0 to 23, that a text speaks of: "7-9am and 5-8pm", "around 8 am and 6 pm", "in the evening", "at
 * lunch". What is told in numbers goes before the usual hours of a word.
 */
export function hoursOfDay(text: string): readonly number[] {
  const folded = sameLength(text).toLowerCase();
  const stretches = [...folded.matchAll(STRETCH)].flatMap((match) => stretchOf(match));
  let rest = folded.replace(STRETCH, ' ');
  const clocks = [...rest.matchAll(CLOCK)].map(([, hour, minute, half]) => hourOf(hour, half) + (Number(minute ?? 0) >= 30 ? 0.5 : 0));
  // "around 8 am": an hour about it.
  const told = [...stretches, ...clocks.map((clock) => [Math.ceil(clock) - 1, Math.ceil(clock) + 1] as const)];
  for (const [pattern, hours] of told.length > 0 ? POINTS : PARTS) {
    if (!pattern.test(rest)) continue;
    told.push(...hours);
    // "late afternoon" is no afternoon as a whole.
    rest = rest.replace(pattern, ' ');
  }
  const all = new Set<number>();
  for (const [from, to] of told) for (let hour = from; hour < to; hour++) all.add(((hour % 24) + 24) % 24);
  return [...all].sort((a, b) => a - b);
}

function stretchOf([, from, , fromHalf, to, toMinute, toHalf]: RegExpMatchArray): (readonly [number, number])[] {
  const isSure = fromHalf !== undefined || toHalf !== undefined || toMinute !== undefined || Number(to) > Number(from);
  const end = hourOf(to, toHalf) + (Number(toMinute ?? 0) > 0 ? 1 : 0);
  const half = fromHalf ?? (toHalf !== undefined && Number(from) < Number(to) ? toHalf : undefined);
  const start = hourOf(from, half);
  return !isSure || start > 24 || end > 24 || start === end ? [] : [[start, end > start ? end : end + 24]];
}

function hourOf(text: string | undefined, half: string | undefined): number {
  const hour = Number(text);
  return half === 'am' || half === 'pm' ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
}
