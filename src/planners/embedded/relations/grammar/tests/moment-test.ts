import type { Draft } from '../../../model.js';
import { monthNumber } from '../../../phrases/calendar.js';
import { datesIn } from '../../../phrases/dates.js';
import { fold, wordsOf } from '../../../reading/words.js';
import { isTemporal } from '../kinds.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';

const DAYS: Readonly<Record<string, number>> = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sonntag: 0, montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, domingo: 0, lune: 1, marte: 2, miercole: 3, jueve: 4, vierne: 5, sabado: 6, dimanche: 0, lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6 };
const HOURS = /(\d{1,2})(?::\d{2}|h(?![\p{L}]))?\s*(am|pm)?\s*(?:-|–|to|until|till|and|bis|und|a|y|et|à)\s*(\d{1,2})(?::(\d{2}))?\s*(am|pm)?/giu;

const PARTS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/\b(?:at night|nights?|overnight|night[- ]?time|nachts|noche|nuit)\b/iu, [22, 5]],
  [/\b(?:mornings?|morgens|ma[ñn]ana|matin)\b/iu, [6, 11]],
  [/\b(?:afternoons?|nachmittags?|tarde|apr[èe]s-midi)\b/iu, [12, 17]],
  [/\b(?:evenings?|abends|soir)\b/iu, [18, 22]],
  [/\b(?:rush hours?|peak hours?)\b/iu, [7, 9]],
  [/\b(?:day ?time|during the day|daylight)\b/iu, [7, 19]],
];

/** A condition on when something happens: "on weekends", "in December", "at night (22:00 to 04:00)", "on Mondays". */
export function momentTest(text: string, drafts: readonly Draft[]): { readonly when: string; readonly draft: Draft; readonly start: number } | undefined {
  const dated = drafts.find((draft) => isTemporal(draft) && draft.made.options?.['after'] === undefined) ?? drafts.find(isTemporal);
  const clocked = drafts.find((draft) => draft.made.type === 'datetime') ?? drafts.find((draft) => draft.made.type === 'time') ?? drafts.find(isHour);
  const dayTest = dated === undefined ? undefined : sideOfDay(text, drafts, dated);
  if (dayTest !== undefined) return dayTest;
  const weekend = /\b(?:weekends?|wochenende\w*|fin(?:es)? de semana|week-ends?)\b/iu.exec(text);
  if (dated !== undefined && weekend !== null) return { when: `weekday(${nameIn(dated)}) in [0, 6]`, draft: dated, start: weekend.index };
  const working = /\b(?:weekdays?|working days?|business days?|workdays?|werktags?)\b/iu.exec(text);
  if (dated !== undefined && working !== null && !/weekday name|name of the weekday/iu.test(text)) return { when: `!(weekday(${nameIn(dated)}) in [0, 6])`, draft: dated, start: working.index };
  const words = wordsOf(text);
  const days = words.flatMap(({ key, start }) => (Object.hasOwn(DAYS, key) ? [{ day: DAYS[key] ?? 0, start }] : []));
  const [firstDay] = days;
  if (dated !== undefined && firstDay !== undefined) return { when: `weekday(${nameIn(dated)}) in [${days.map(({ day }) => day).join(', ')}]`, draft: dated, start: firstDay.start };
  const months = words.flatMap(({ text: word, start }) => {
    const month = monthNumber(fold(word));
    return month === undefined || /^(?:may|mar|mars)$/iu.test(word) && !word.startsWith("M") ? [] : [{ month, start }];
  });
  const [firstMonth] = months;
  if (dated !== undefined && firstMonth !== undefined) return { when: months.length === 1 ? `month(${nameIn(dated)}) == ${firstMonth.month}` : `month(${nameIn(dated)}) in [${months.map(({ month }) => month).join(', ')}]`, draft: dated, start: firstMonth.start };
  const season = /\b(summer|winter|spring|autumn|fall)\b/iu.exec(text);
  const SEASON: Readonly<Record<string, string>> = { summer: '6, 7, 8', winter: '12, 1, 2', spring: '3, 4, 5', autumn: '9, 10, 11', fall: '9, 10, 11' };
  if (dated !== undefined && season !== null && season[1] !== 'fall') return { when: `month(${nameIn(dated)}) in [${SEASON[season[1]?.toLowerCase() ?? ''] ?? ''}]`, draft: dated, start: season.index };
  return clocked === undefined ? undefined : hoursTest(text, clocked);
}

const SIDE = /\b(?<side>before|prior to|earlier than|after|later than|since|until|up to)\s+(?:the\s+)?(?=\d{1,4}\b|\p{L}{3,9}\s\d)/iu;
/** Any day: what is told in full needs none. */
const SOME_DAY = '2000-01-01';

/** "registered before 1 March 2025", "contracts since 2020": on one side of a day that is told in full. */
function sideOfDay(text: string, drafts: readonly Draft[], dated: Draft): { readonly when: string; readonly draft: Draft; readonly start: number } | undefined {
  const match = /\d{4}/u.test(text) ? SIDE.exec(text) : null;
  const found = match === null ? undefined : datesIn(text.slice(match.index + match[0].length), SOME_DAY)[0];
  if (match === null || found === undefined || found.start > 6 || !/^\d{4}-\d{2}-\d{2}/u.test(found.from)) return undefined;
  const draft = namedIn(text, drafts.filter(isTemporal))[0]?.draft ?? dated;
  const [from, to] = [found.from.slice(0, 10), found.isPoint || !/^\d{4}-/u.test(found.to) ? found.from.slice(0, 10) : found.to.slice(0, 10)];
  const side = match.groups?.['side']?.toLowerCase() ?? '';
  const when = /^(?:before|prior|earlier)/u.test(side) ? `< '${from}'` : /^(?:after|later)/u.test(side) ? `> '${to}'` : side === 'since' ? `>= '${from}'` : `<= '${to}'`;
  return { when: `${nameIn(draft)} ${when}`, draft, start: match.index };
}

/** "hour (0-23)": a number that is an hour of the day. */
function isHour({ name, made }: Draft): boolean {
  return made.type === 'integer' && /^(?:hour|hour_of_(?:the_)?day|stunde|uhrzeit|hora|heure)$|_hour$/iu.test(name);
}

/** "from 22 to 5 o'clock": hours of a column that holds nothing else. */
const PLAIN_HOURS = /\b(?:between|from|zwischen|von|entre|desde|de)\s+\d{1,2}\s*(?:-|–|to|until|till|and|bis|und|a|y|et|à)\s*\d{1,2}(?:\s*(?:o'clock|oclock|uhr|h))?(?![\p{L}\d:%])/iu;

/** "peak | from 7 to 21": nothing else is said of it. */
const HOURS_ALONE = /^\W*(?:from|between)\s+(?:1?\d|2[0-4])\s*(?:-|–|to|until|till|and)\s*(?:1?\d|2[0-4])(?:\s*(?:h|o'clock))?\W*$/iu;

/** "from 22h until 4h", "between 10 pm and 5 am": hours that need no word for a part of the day. */
const CLOCKS = /\d(?::\d{2}|\s?h|\s?(?:am|pm))\s*(?:-|–|to|until|till|and|bis|a|à)\s*\d{1,2}(?::\d{2}|\s?h|\s?(?:am|pm))(?![\p{L}])/iu;

/** "before 8 am", "after 20:00", "mornings before 8": on one side of an hour, where a word or a sign tells that it is one. */
const SIDE_OF_HOUR = /(?<![\p{L}])(?<side>before|until|till|up to|after|from|since|vor|nach|ab|bis|antes de las?|despu[ée]s de las?|desde las?|avant|apr[èe]s)\s(?:the\s)?(?<hour>\d{1,2})(?:(?::|h|\.)(?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.|p\.m\.|o['’]?clock|uhr|h)?(?![\p{L}\d%:.,]?\d|\s?(?:-|–|to|until|and)\s?\d)(?![\p{L}])/iu;
const OF_A_DAY = /\b(?:mornings?|afternoons?|evenings?|at night|nights|morgens|vormittags?|nachmittags?|abends|ma[ñn]anas?|tardes?|noches?|matins?|soirs?)\b/iu;

function sideOfHour(text: string, clocked: Draft): { when: string; draft: Draft; start: number } | undefined {
  const match = SIDE_OF_HOUR.exec(text);
  const { side = '', hour = '', minute, half } = match?.groups ?? {};
  if (match === null || clocked.made.type === 'integer' || (half === undefined && minute === undefined && !OF_A_DAY.test(text))) return undefined;
  const told = hourOf(hour, /^[ap]/iu.test(half ?? '') ? half?.replaceAll('.', '').toLowerCase() : undefined);
  // "evenings after 8"
  const at = half === undefined && told < 12 && /\b(?:afternoons?|evenings?|nachmittags?|abends|tardes?|noches?|soirs?)\b/iu.test(text) ? told + 12 : told;
  const isBefore = /^(?:before|until|till|up to|vor|bis|antes|avant)/iu.test(side);
  const past = Number(minute ?? 0) > 0;
  if (at > 24) return undefined;
  const name = `hour(${nameIn(clocked)})`;
  const clock = `${String(at).padStart(2, '0')}:${minute ?? '00'}`;
  // A time of a day compares as it is written.
  if (past && clocked.made.type === 'time') return { when: `${nameIn(clocked)} ${isBefore ? '<' : '>='} '${clock}'`, draft: clocked, start: match.index };
  return { when: `${name} ${isBefore ? '<' : '>='} ${String(at)}`, draft: clocked, start: match.index };
}

/** Stretches of hours, told or by the name of a part of the day. */
function hoursTest(said: string, clocked: Draft): { when: string; draft: Draft; start: number } | undefined {
  const text = said.replace(/\bmidnight\b(?=\s*(?:to|and|until|till|-|–))/giu, '0:00').replace(/\bmidnight\b/giu, '24:00').replace(/\b(?:noon|midday)\b/giu, '12:00');
  // "22:00 until 04:59" has two sides.
  const side = CLOCKS.test(text) ? undefined : sideOfHour(text, clocked);
  if (side !== undefined) return side;
  const part = PARTS.find(([pattern]) => pattern.test(text));
  const between = /\b(?:between|from|zwischen|von|entre|desde)\s+(?=\d{1,2}(?::\d{2}|\s?[ap]m\b))/iu.exec(text);
  const plain = isHour(clocked) || HOURS_ALONE.test(text) ? PLAIN_HOURS.exec(text) : null;
  if (part === undefined && between === null && plain === null && !CLOCKS.test(text)) return undefined;
  const told = [...text.matchAll(HOURS)].flatMap((match): (readonly [number, number])[] => {
    const from = hourOf(match[1], match[2]);
    const to = hourOf(match[3], match[5]);
    // "22:00 to 04:00" ends with 3:59, "until 04:59" with 4:59.
    return from > 24 || to > 24 ? [] : [[from, match[4] !== undefined && match[4] !== '00' ? to + 1 : to]];
  });
  const stretches = told.length > 0 || part === undefined ? told : [[part[1][0], part[1][1]] as const];
  if (stretches.length === 0) return undefined;
  const hour = isHour(clocked) ? nameIn(clocked) : `hour(${nameIn(clocked)})`;
  const when = stretches.map(([from, to]) => (from <= to ? `(${hour} >= ${from} && ${hour} < ${to})` : `(${hour} >= ${from} || ${hour} < ${to})`)).join(' || ');
  return { when: stretches.length === 1 ? when.slice(1, -1) : when, draft: clocked, start: part === undefined ? (between?.index ?? plain?.index ?? text.search(CLOCKS)) : text.search(part[0]) };
}

function hourOf(text: string | undefined, half: string | undefined): number {
  const hour = Number(text);
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}
