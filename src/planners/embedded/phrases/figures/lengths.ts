import { saying, type Saying } from './saying.js';

/** Spans of time and measures told by their parts: "half an hour", "a quarter of an hour", "a fortnight", "half a kilo". */

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
const PARTS: readonly (readonly [RegExp, number])[] = [[/^half\b|^(?:an?|one) half\b/iu, 0.5], [/^(?:an?|one) quarter\b/iu, 0.25], [/^(?:3|three) quarters\b/iu, 0.75]];
/** A unit that is said of the column, and not of a number. */
const UNIT = /(?<!\d\s?|\ba[n]? |\bhalf a[n]? |\bof a[n]? |full )(?<![\p{L}])(seconds?|secs?|minutes?|mins?|hours?|hrs?)(?![\p{L}])/giu;

/** "seconds of talking, half a minute up to …": what a clause counts in. */
function countedIn(clause: string): number | undefined {
  const [, unit = ''] = [...clause.matchAll(UNIT)].at(-1) ?? [];
  return unit === '' ? undefined : /^s/iu.test(unit) ? 1 : /^m/iu.test(unit) ? 60 : 3600;
}

const clauseBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 90), at).split(/[\n;]|\.\s/u).at(-1) ?? '';
const figure = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** "0.5" where hours are counted, "30 minutes" where nothing is said of that. */
function spanned(seconds: number, own: number, match: RegExpExecArray, text: string): string {
  const counted = countedIn(clauseBefore(text, match.index)) ?? (/^\s(?:up )?to \d+(?!\s*(?:min|sec|hour|hr|day|[.:]\d))/iu.test(text.slice(match.index + match[0].length)) ? own : undefined);
  if (counted !== undefined) return figure(seconds / counted);
  return seconds < 60 ? `${figure(seconds)} seconds` : seconds <= 7200 ? `${figure(seconds / 60)} minutes` : `${figure(seconds / 3600)} hours`;
}

export const lengthSayings: readonly Saying[] = [
  // "one-line note", "short two-sentence comment"
  saying(
    'line sentence liner',
    /(?<=^|[,;:(\n] ?|(?<![\p{L}])(?:and|with|plus|an?|the|short) )(one|two|three|single|1|2|3)[- ](?:line|liner|sentence) ((?:\p{L}{3,} )?(?:notes?|summary|comments?|descriptions?|reviews?|remarks?|feedback|bio|reason|text|message|answers?|verdict|explanation|reply|title))(?=\s*(?:[,;.)\n]|$))/gimu,
    ({ 1: count = '', 2: what = '' }) => `${what} (${/^(?:one|single|1)$/iu.test(count) ? 'one sentence' : `${count} sentences`})`,
  ),
  // "phone number in E.164 with +34": how it is written.
  saying('e', /(?<=(?:phone|mobile|telephone|number|msisdn|caller|callee)) (?:in|as|per) (E\.?164(?: format)?)(?=\s*(?:[,;)\n]|$| with | \())/gimu, ' ($1)'),
  // "half an hour", "three quarters of an hour", "a quarter hour"
  saying('half quarter quarters', /(?<![\p{L}\d-])(?:half(?: an?)?|(?:an?|one) (?:half|quarter)(?: of an?)?|(?:3|three) quarters of an?) (second|minute|hour|day)(?![\p{L}-]|\s(?:steps?|slots?|interval))/giu, (match, text) => {
    const part = PARTS.find(([pattern]) => pattern.test(match[0]))?.[1] ?? 1;
    const own = SECONDS[match[1]?.toLowerCase() ?? ''] ?? 1;
    // "every half hour", "in half hours", "on the half hour": a step, and no length.
    if (/\b(?:every|each|per|in|by|of|nearest|(?:on|at|to) the(?: full| hour and| hour or)?|hour or)\s$/iu.test(text.slice(Math.max(0, match.index - 16), match.index))) return undefined;
    return spanned(part * own, own, match, text);
  }),
  // "an hour and a half", "2 hours and a half"
  saying('half', /(?<![\p{L}\d-])(an?|one|\d+) (minute|hour)s? and a half(?![\p{L}])/giu, (match, text) => {
    const own = SECONDS[match[2]?.toLowerCase() ?? ''] ?? 1;
    return spanned(((Number(match[1]) || 1) + 0.5) * own, own, match, text);
  }),
  // "15 minutes up to a full hour"
  saying('hour minute', /(?<=\b(?:to|most|least|over|than) )(?:an?|one)(?: full| whole)? (minute|hour)(?![\p{L}]|\s(?:ago|after|before|and|later|earlier))/giu, (match, text) => {
    const own = SECONDS[match[1]?.toLowerCase() ?? ''] ?? 1;
    const counted = countedIn(clauseBefore(text, match.index));
    return counted === undefined || counted >= own ? undefined : figure(own / counted);
  }),
  saying('half', /(?<![\p{L}\d-])half an? (kilo|kg|kilogram|gram|litre|liter|mile|tonne?|pound|point|per ?cent|met(?:er|re)|dollar|euro|degree|kilomet(?:er|re)|km)(?![\p{L}-])/giu, '0.5 $1'),
  saying('half', /(?<![\p{L}\d-])half (?:an? |of the |the )year(?![\p{L}]|\s*(?:of\s)?(?:19|20)\d\d)/giu, '6 months'),
  saying('half', /(?<=\b(?:last|past|previous|next|coming) )half(?: an?|-)? ?year(?![\p{L}])/giu, '6 months'),
  saying('half', /(?<![\p{L}\d-])(?:an?|one) year and a half(?![\p{L}])/giu, '18 months'),
  saying('fortnight fortnights', /(?<![\p{L}\d-])(?:an? |one )?fortnight(?![\p{L}])/giu, (match, text) => (/\b(?:every|each|per)\s$/iu.test(text.slice(Math.max(0, match.index - 6), match.index)) ? undefined : '14 days')),
];
