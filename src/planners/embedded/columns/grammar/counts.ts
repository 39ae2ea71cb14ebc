import { bell, dec, int, skew } from '../../lexicon/builders.js';
import type { Concept, Make } from '../../model.js';
import { FEW, MANY } from '../../vocabulary/word-classes.js';
import { isPlural, type Name } from '../name.js';
import type { Resolution } from '../resolution.js';
import { ofUnit, unitOf } from '../units.js';
import { concept, guess, isCount, isNumeric, keys, last, set, type Parts, type Rule } from './parts.js';

/** Names that count: "number of frames", "port count", "calories per serving". */

/** A count of things: of some there are many, of some a handful; of what passes by or is let in, hundreds. Of the past there are fewer. */
export function countOf(word: string, isPast = false): Concept {
  const plain = isPast || FEW.has(word) ? int(0, 8, skew(1.4)) : MANY.has(word) ? int(20, 60000, skew(900)) : int(0, 30, skew(6));
  const crowds = isPast ? [] : CROWDS.filter(({ who }) => who.has(word));
  if (crowds.length === 0) return concept('counted', plain);
  return concept('counted', (context) => (crowds.find(({ where }) => where.some((cue) => context.mentioned.has(cue)))?.make ?? plain)(context));
}

/** Who and what comes in crowds, and the words of a description that tell so: cars of a traffic count, adults at a museum. */
const CROWDS: readonly { readonly who: ReadonlySet<string>; readonly where: readonly string[]; readonly make: Make }[] = [
  { who: set('car truck lorry bus motorcycle motorbike van vehicle taxi pedestrian'), where: ['traffic', 'count', 'junction', 'intersection', 'toll', 'verkehr', 'trafico', 'trafic', 'circulation'], make: int(0, 1400, skew(160)) },
  { who: set('bike bicycle cyclist scooter tram'), where: ['traffic', 'count', 'junction', 'intersection', 'toll', 'verkehr', 'trafico', 'trafic', 'circulation'], make: int(0, 420, skew(32)) },
  { who: set('adult child kid senior pensioner student family tourist member local guest concession youth teenager visitor woman man'), where: ['museum', 'zoo', 'visitor', 'attendance', 'footfall', 'aquarium', 'besucher', 'visitante', 'visiteur', 'eintritt'], make: int(0, 900, skew(85)) },
  { who: set('student learner participant enrollment enrolment subscriber'), where: ['online', 'mooc', 'udemy', 'coursera'], make: int(40, 60000, skew(1800)) },
];

const COUNTING = set('number num n no nr nbr count numero nombre anzahl cantidad zahl cuantos cuantas');

/** "number of frames", "anzahl tickets"; "account number" is another matter. */
export const numberOf: Rule = (name, parts) => {
  const [first, second] = name;
  if (first === undefined || second === undefined || !COUNTING.has(first.raw)) return undefined;
  const hasOf = ['of', 'de', 'd', 'des', 'von', 'der'].includes(second.raw);
  const rest = name.slice(hasOf ? 2 : 1);
  if (rest.length === 0 || (!hasOf && (first.raw === 'number' || first.raw === 'count') && !isPlural(last(rest)))) return undefined;
  return counted(rest, parts);
};

const COUNTS = set('count counts qty quantity cnt tally headcount');

/** "port count", "view count". */
export const itsCount: Rule = (name, parts) => (name.length > 1 && COUNTS.has(last(name).raw) ? counted(name.slice(0, -1), parts) : undefined);

/** "sessions so far": how many there were. */
export const soFar: Rule = (name, parts) => {
  const things = name.slice(0, -2);
  return things.length > 0 && last(name).raw === 'far' && name.at(-2)?.raw === 'so' && isPlural(last(things)) ? counted(things, parts) : undefined;
};

/** The lexicon's own range where it counts such things. */
function counted(things: Name, parts: Parts): Resolution {
  const known = parts.exactly(things);
  if (known !== undefined && isCount(known)) return { concept: known, modifiers: [], strength: 'part' };
  return guess(countOf(last(things).key), keys(things));
}

const HOURS = /^(?:h|hrs?|hours?|stunden|horas?|heures?)$/;
const MINUTES = /^(?:mins?|minutes?|minuten|minutos?)$/;

const DAYS = /^(?:days?|nights?|tage?|n[äa]chte?|d[ií]as?|noches?|jours?|nuits?)$/;

/** "sunlight hours per day", "days remote per week": no day or week has more of them. */
function timePer(unit: string, per: string): Concept | undefined {
  if (DAYS.test(unit)) {
    if (/^(?:week|woche|semana|semaine)$/.test(per)) return concept('days_a_week', int(0, 7, bell(3.4, 1.7)));
    return /^(?:month|monat|me|mois)$/.test(per) ? concept('days_a_month', int(0, 31, skew(7))) : undefined;
  }
  if (HOURS.test(unit) && /^(?:week|woche|semana|semaine)$/.test(per)) return concept('hours_a_week', dec(0.5, 60, 1, skew(9)));
  if (!/^(?:day|night|tag|dia|jour)$/.test(per)) return undefined;
  if (HOURS.test(unit)) return concept('hours_a_day', dec(0.5, 16, 1, bell(6.4, 2.4)));
  return MINUTES.test(unit) ? concept('minutes_a_day', int(5, 720, skew(120))) : undefined;
}

const PER = set('per por par pro a');

/** What people do, and how often in a time. */
const DONE = set('shift meal workout session trip visit class lesson training ride commute run walk drink beer coffee cup cigarette snack shower appointment time purchase game match meeting dose nap meditation');
/** What a car or a runner covers, in kilometres or miles. */
const DISTANCES: Readonly<Record<string, Concept>> = {
  day: concept('distance_a_day', dec(0.2, 400, 1, skew(24))), week: concept('distance_a_week', dec(1, 1500, 1, skew(120))), month: concept('distance_a_month', int(5, 5000, skew(620))), year: concept('distance_a_year', int(300, 60000, skew(12000))),
}; // prettier-ignore
const TIMES: Readonly<Record<string, Concept>> = {
  day: concept('times_a_day', int(0, 7, bell(2.2, 1.3))), week: concept('times_a_week', int(0, 14, skew(3.2))), month: concept('times_a_month', int(0, 30, skew(4.5))),
};

/** What one person or place does so often in a time, and what machines do. */
const OFTEN = set('day week month year hour');
const BUSY = set('request call event message transaction unit email word order calorie kcal gram minute hour mile km');

/** "pay per crate", "wage per piece": of little things many are done a day. */
const PAID = set('pay wage wages earning earnings lohn bonus');
const PIECE_RATE = concept('piece_rate', dec(0.1, 6, 2, skew(1.1)));
const OF_TIME = set('hour day week month year shift night minute period game match episode');
const PRICED = set('price cost fee rate charge tariff preis precio prix');
/** What little things cost, one of them. */
const SMALL_PRICES: Readonly<Record<string, Concept>> = {
  minute: concept('price_per_minute', dec(0.02, 1.9, 3, skew(0.19))), second: concept('price_per_second', dec(0.001, 0.05, 4, skew(0.006))),
  mb: concept('price_per_mb', dec(0.002, 4.9, 3, skew(0.12))), gb: concept('price_per_gb', dec(0.4, 24, 2, skew(3.4))),
  sms: concept('price_per_text', dec(0.01, 0.69, 3, skew(0.12))), sm: concept('price_per_text', dec(0.01, 0.69, 3, skew(0.12))), text: concept('price_per_text', dec(0.01, 0.69, 3, skew(0.12))),
  word: concept('price_per_word', dec(0.03, 0.34, 3, skew(0.11))), click: concept('price_per_click', dec(0.04, 6, 2, skew(0.6))),
}; // prettier-ignore

/** "calories per serving": what is told is the calories. */
export const perUnit: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && (PER.has(raw) && raw !== 'a' || raw === 'each'));
  if (at < 0) return undefined;
  const head = name.slice(0, at);
  // "days per week in office", "cups of coffee per day", "days remote per week".
  const per = name[at + 1]?.key ?? '';
  const of = head.findIndex(({ raw }) => raw === 'of');
  const thing = of > 0 ? (head[of - 1] ?? last(head)) : last(head);
  const times = isPlural(thing) && (DONE.has(thing.key) || thing.raw === 'times') ? TIMES[per] : undefined;
  const found = parts.meaningOf(head);
  const time = timePer(thing.raw, per) ?? (head[0] === undefined || of > 0 ? undefined : timePer(head[0].raw, per)) ?? DISTANCES[unitOf(thing.raw)?.quantity === 'length' ? per : ''];
  const often = time ?? times;
  if (often !== undefined) return guess(often, keys(name));
  const isOften = OFTEN.has(per) && isPlural(last(head)) && !MANY.has(last(head).key) && !BUSY.has(last(head).key);
  if (isOften && found !== undefined && isCount(found.concept)) return guess(countOf(last(head).key), keys(name));
  const small = found !== undefined && isNumeric(found.concept) && PRICED.has(last(head).key) ? SMALL_PRICES[last(name).key] : undefined;
  if (small !== undefined) return guess(small, keys(name));
  if (name.length === at + 2 && PAID.has(last(head).raw) && !OF_TIME.has(per)) return guess(PIECE_RATE, keys(name));
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part', modifiers: [...found.modifiers, ...keys(name.slice(at + 1))] };
  const unit = unitOf(last(head).raw);
  if (unit !== undefined) return guess(ofUnit(unit));
  return guess(countOf(last(head).key), keys(name));
};
