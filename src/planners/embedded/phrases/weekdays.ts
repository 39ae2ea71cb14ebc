import type { Span } from '../model.js';
import { joinerOf } from './joiners.js';
import { sameLength } from './same-length.js';

/** Days of the week a text allows; 0 is Sunday. */
export interface WeekdaysFound extends Span {
  readonly days: readonly number[];
}

const NAMES: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'so', 'domingo', 'dimanche'],
  ['monday', 'mon', 'montag', 'mo', 'lunes', 'lundi'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'di', 'martes', 'mardi'],
  ['wednesday', 'wed', 'weds', 'mittwoch', 'mi', 'miercoles', 'mercredi'],
  ['thursday', 'thu', 'thur', 'thurs', 'donnerstag', 'do', 'jueves', 'jeudi'],
  ['friday', 'fri', 'freitag', 'fr', 'viernes', 'vendredi'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'sabado', 'samedi'],
];

const WRITTEN: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
];

/** "Monday through Friday", "lunes a viernes": the days by their names, in the language the text has them in; undefined where none is named in full. */
export function namesOfDays(text: string): readonly string[] | undefined {
  const found = weekdaysIn(text);
  const said = sameLength(text);
  const names = WRITTEN.find((week) => week.some((name) => new Set(said.match(/\p{L}+/gu)).has(sameLength(name))));
  // The week begins on a Monday.
  return found === undefined || names === undefined ? undefined : [1, 2, 3, 4, 5, 6, 0].filter((day) => found.days.includes(day)).map((day) => names[day] ?? '');
}

/** Short forms that are words of their own: days only beside another day. */
const SHORT = new Set(['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'sun', 'sat', 'mon', 'wed']);
const DAY_OF: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, day) => names.flatMap((name) => [[name, day] as const, ...(name.length > 4 && !name.endsWith('s') ? [[`${name}s`, day] as const, [`${name}e`, day] as const] : [])])));

const WORKING = [1, 2, 3, 4, 5];
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/(?<![\p{L}])(?:no|without|(?:never|not|nothing|none|nor)(?:\s(?:falls?|falling|lands?|due|placed|made|is|are|be|contains?|includes?|happens?))?(?: (?:on|at|over|during|in))?|except(?: on| for)?|excluding|exclude|closed on|closed at|avoid(?:s|ing)?|skip(?:ping)?|other than|outside(?: of)?|ohne|keine?|nie am|nicht am|nunca (?:en|los)|sin|sans|jamais le|pas le)\s+(?:a\s|an\s|any\s|the\s|el\s)?(?:weekends?|week-ends?|wochenenden?|fines? de semana)(?![\p{L}])/iu, WORKING],
  [/(?<![\p{L}])(?:week ?days?|working days?|business days?|trading days?|school days?|workdays?|work days?|werktags?|werktagen?|arbeitstagen?|wochentags?|dias laborables|dias habiles|entre semana|jours ouvres?|jours ouvrables|jours de (?:la )?semaine|en semaine)(?: only)?(?![\p{L}])(?!\s*(?:name|of the week))/iu, WORKING],
  [/(?<![\p{L}])(?:only (?:on |at |in |over )?(?:the )?week-?ends?|week-?ends? only|(?:on |over |during )(?:an? |the )?week-?ends?|at (?:the )?week-?ends?|(?:an?|any|always|must be|should be) week-?end(?: day)?|week-?end days?(?! (?:flag|indicator|yes|y\/n))|am wochenende|fines? de semana|le week-?end)(?![\p{L}])/iu, [0, 6]],
];
const EXCEPT = /(?:(?:no|not on|never on|never|except(?: on| for)?|excluding|but not(?: on)?|closed (?:on|every)|closed|without|ohne|ausser|nicht|excepto|salvo|sauf|cerrado los?|geschlossen)\s+(?:a\s+|any\s+|the\s+|los\s+|le\s+)?)$/iu;

const BUT_FOR = /^(?:\s*(?:in|of|during|im jahr|de|en)?\s*(?:19|20)\d\d)?,?\s+(?:except(?: for)?|but not|excluding|without|ausser|excepto|salvo|sauf)\s(?:on\s|the\s|el\s|los\s|le\s|am\s)?(?<day>[\p{L}]+)/iu;

/** "Monday", "Di", "samedi": which day of the week a word names. */
export function dayOf(word: string): number | undefined {
  return DAY_OF.get(sameLength(word.trim()));
}

/** "Monday to Saturday", "only Tuesdays and Fridays", "weekdays only", "no weekends", "closed on Mondays", "tue thru sat". */
export function weekdaysIn(text: string): WeekdaysFound | undefined {
  const folded = sameLength(text);
  for (const [pattern, days] of GROUPS) {
    const match = pattern.exec(folded);
    const but = match === null || days !== WORKING ? null : BUT_FOR.exec(folded.slice(match.index + match[0].length));
    const left = but === null ? undefined : DAY_OF.get(but.groups?.['day'] ?? '');
    // "any weekday in 2025 except Monday"
    if (match !== null && but !== null && left !== undefined) return { start: match.index, end: match.index + match[0].length + but[0].length, days: days.filter((day) => day !== left) };
    if (match !== null) return { start: match.index, end: match.index + match[0].length, days };
  }
  const named = [...folded.matchAll(/[\p{L}]+/gu)].flatMap(({ index, 0: word }) => {
    const day = DAY_OF.get(word);
    return day === undefined ? [] : [{ day, word, start: index, end: index + word.length }];
  });
  const first = named[0];
  if (first === undefined) return undefined;
  const days = new Set<number>([first.day]);
  let last = first;
  for (const next of named.slice(1)) {
    const joiner = joinerOf(folded.slice(last.end, next.start));
    if (joiner === undefined) break;
    if (joiner === 'to') for (let day = (last.day + 1) % 7; day !== next.day; day = (day + 1) % 7) days.add(day);
    days.add(next.day);
    last = next;
  }
  if (days.size === 1 && SHORT.has(first.word)) return undefined;
  const before = folded.slice(0, first.start);
  const isExcept = EXCEPT.test(before) || /(?<![\p{L}])(?:never|not|no|nothing|nobody|none)\s+(?:\p{L}+\s+){0,3}(?:on|at)\s+(?:an?\s+)?$/u.test(before);
  const list = [0, 1, 2, 3, 4, 5, 6].filter((day) => days.has(day) !== isExcept);
  return { start: first.start, end: last.end, days: list };
}
