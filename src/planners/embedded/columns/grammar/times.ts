import { day } from '../../lexicon/builders.js';
import type { Concept } from '../../model.js';
import { EVENTS, isDescribed, isParticiple, isPerson, ONCE, ONCE_AT } from '../../vocabulary/word-classes.js';
import { isPast } from '../../vocabulary/verbs.js';
import { isPlural, type Name, type NameWord } from '../name.js';
import type { Resolution } from '../resolution.js';
import { countOf } from './counts.js';
import { concept, guess, isNumeric, keys, PLAIN, last, set, toConcept, type Parts, type Rule } from './parts.js';
import { yesNo } from './questions.js';

/** Names of days and moments, and of who did it: "last backup", "brewed on", "approved by". */

const RECENT = set('last latest previous prior most recent first letzte letzter ultima ultimo dernier derniere');
const EARLIER = set('previous prior past earlier former recent');
const COMING = set('next upcoming following nachste proxima proximo prochaine prochain');

/** "last backup", "next inspection": a day, unless the thing itself has values. */
export const lastOrNext: Rule = (name, parts) => {
  const [first, ...rest] = name;
  if (first === undefined || rest.length === 0) return undefined;
  // "next of kin" is someone.
  if (rest[0]?.raw === 'of') return undefined;
  const isEvent = isAnEvent(last(rest)) || (isAnEvent(rest[0]) && parts.exactly(rest.slice(1)) === undefined);
  if (COMING.has(first.raw)) return isEvent || parts.exactly(rest) === undefined ? toConcept(parts.named('future_date'), 'part') : undefined;
  // "prior visits", "past claims" are as many as there were.
  if (EARLIER.has(first.raw) && areCounted(last(rest))) return soMany(rest, parts);
  // "last vet chek" is a day however it is spelt; the last name and the last four digits are none.
  const isUnknown = parts.exactly(rest) === undefined && parts.meaningOf(rest.slice(-1)) === undefined && !isPlural(last(rest)) && /^\p{L}+$/u.test(last(rest).raw);
  // "last patched", "first planted": what was done last was done on a day, whatever else "done" answers.
  const isDone = isParticiple(last(rest).raw) && !isNumericIn(rest.slice(0, -1), parts);
  return RECENT.has(first.raw) && (isEvent || isDone || (isUnknown && first.raw !== 'first')) ? toConcept(parts.named('date'), 'part') : undefined;
};

/** "visits", "claims": things that happen or are had; not what is described in words. */
function areCounted(word: NameWord): boolean {
  return isPlural(word) && word.raw !== word.key && !isDescribed(word.key) && !isPerson(word.key);
}

function soMany(things: Name, parts: Parts): Resolution | undefined {
  const known = parts.exactly(things);
  if (known !== undefined && isNumeric(known) && !areMany(known)) return { concept: known, modifiers: [], strength: 'part' };
  return known === undefined || isNumeric(known) || isAnEvent(last(things)) ? guess(countOf(last(things).key, true), keys(things)) : undefined;
}

/** Counted by hundreds elsewhere: of one person's past there are a few. */
function areMany(known: Concept): boolean {
  const most = known.make(PLAIN).options?.['max'];
  return typeof most === 'number' && most > 60;
}

/** "last amount paid" is money. */
function isNumericIn(name: Name, parts: Parts): boolean {
  const found = name.length === 0 ? undefined : parts.meaningOf(name);
  return found !== undefined && isNumeric(found.concept);
}

/** Of these what is done on a day is told by a date that nobody lists so. */
const DEEDS = set('pay send ship mail launch move pickup collection dispatch order harvest sowing planting spraying viewing reporting closing opening loading unloading mailing posting rental auction');

/** "ship day", "payment day": the date of it, where a date is known so; "delivery days" are counted, "school day" is one of the week. */
export const onADay: Rule = (name, parts) => {
  const head = last(name);
  if (name.length < 2 || head.raw !== 'day') return undefined;
  const whole = parts.exactly(name);
  if (whole !== undefined && !isNumeric(whole) && whole.aliases.en?.some((alias) => alias.endsWith('day')) === true) return undefined;
  const dated = parts.exactly([...name.slice(0, -1), { ...head, raw: 'date', key: 'date' }]);
  if (/^(?:date|person\.birthdate)$/u.test(dated?.make(PLAIN).type ?? '')) return toConcept(dated, 'exact');
  return dated?.make(PLAIN).type === 'datetime' || (name.length === 2 && DEEDS.has(name[0]?.raw ?? '')) ? toConcept(parts.named('date'), 'exact') : undefined;
};

const isAnEvent = (word: NameWord | undefined): boolean => word !== undefined && (EVENTS.has(word.key) || EVENTS.has(word.raw) || EVENT_COMPOUND.test(word.raw));
/** German: "Tierarztbesuch", "Hauptuntersuchung". */
const EVENT_COMPOUND = /(?:besuch|prufung|wartung|kontrolle|inspektion|impfung|bestellung|zahlung|untersuchung|termin|reinigung|lieferung|anmeldung|spende|messung)$/;

/** "filed", "harvested": the day of it; whether it was done at all, nobody asks of such things. */
export const happenedOnce: Rule = (name, parts) => {
  const word = last(name).raw;
  if (name.length > 1) return undefined;
  return ONCE.has(word) ? toConcept(parts.named('date'), 'part') : ONCE_AT.has(word) ? toConcept(parts.named('timestamp'), 'part') : undefined;
};

/** "picked up" asks when, "sold out" whether. */
const WHETHER = set('dropped sold worn opted left used burned burnt broken locked switched turned backed fed');

const PLANNED = set('expected planned scheduled estimated projected anticipated promised requested target intended actual proposed');
const PLANNED_EVENTS = set('discharge arrival departure release completion pickup delivery return shipment start end finish launch closing close handover opening move installation renewal retirement graduation hatch birth calving harvest landing takeoff dropoff collection payout settlement maturity expiry');

/** What comes and goes does so at a minute, once it has. */
const MOVING = set('departure arrival landing takeoff pickup');

/** "expected discharge", "planned start": a day. */
export const plannedEvent: Rule = (name, parts) =>
  name.length === 2 && PLANNED.has(name[0]?.raw ?? '') && PLANNED_EVENTS.has(last(name).raw) && parts.exactly(name) === undefined ? toConcept(parts.named(name[0]?.raw !== 'actual' ? 'future_date' : MOVING.has(last(name).raw) ? 'timestamp' : 'date'), 'part') : undefined;

const HOURS_LONG = set('call session charging charge trip ride meeting appointment lesson interview outage incident visit auction parking flight drive journey match game stream job task build process download event');
const DAYS_LONG = set('loan lease rental contract subscription trial promo promotion campaign course term semester season membership warranty project sprint booking treatment therapy employment policy coverage sale discount offer leave vacation holiday tenancy internship mandate grant licence license');

/** "call start" and "call end" are moments, "loan end" is a day: where what lasts begins and ends, however it is counted elsewhere. */
export const endOfStretch: Rule = (name, parts) => {
  const [what, end] = name;
  if (name.length !== 2 || what === undefined || !/^(?:start|end|begin|finish)$/u.test(end?.raw ?? '')) return undefined;
  if (HOURS_LONG.has(what.raw)) return toConcept(parts.named('timestamp'), 'part');
  return DAYS_LONG.has(what.raw) ? toConcept(parts.named(/^(?:start|begin)$/u.test(end?.raw ?? '') ? 'start_date' : 'end_date'), 'part') : undefined;
};

const DAYS = set('on until till since by due');
const WHO = set('paid');
const MOVED = set('shipped delivered moved transferred exported relocated flown transported');
const SOURCED = set('purchased bought ordered sourced imported acquired supplied rented leased borrowed hired');
/** "trial ends on" is a day; "aerator on" says whether it runs. */
const HAPPENS = set('ends starts begins expires renews opens closes arrives departs leaves falls runs lands due end start expire based depends');

/** What goes on until a day that is still to come: "contract until", "valid until". */
const RUNNING = set('contract valid membership warranty license licence permit insured covered lease visa good open available reserved booked subscription suspended banned loan tuv parked');
const isRunning = ({ key, raw }: NameWord): boolean => RUNNING.has(key) || RUNNING.has(raw);

/** "approved by" is a person, "brewed on" a day, "plugged in at" a moment. */
export const smallWordLast: Rule = (name, parts) => {
  if (name.length < 2) return undefined;
  const before = name.at(-2) ?? { key: '', raw: '' };
  const isDone = isParticiple(before.raw) || isParticiple(name[0]?.raw ?? '') || EVENTS.has(before.raw);
  switch (last(name).raw) {
    case 'by':
      if (before.raw === 'due' || WHO.has(before.raw)) return undefined;
      return toConcept(parts.named('person_role'), 'part');
    case 'at':
      return isDone ? toConcept(parts.named('timestamp'), 'part') : undefined;
    case 'on':
      return isDone || HAPPENS.has(before.raw) || isPast(name[0]?.raw ?? '') ? toConcept(parts.named('date'), 'part') : guess(yesNo(keys(name)), keys(name));
    case 'to':
      return isDone ? toConcept(parts.named(MOVED.has(before.raw) ? 'destination' : 'person_role'), 'part') : undefined;
    case 'from':
      return isDone && name.length === 2 ? toConcept(parts.named(SOURCED.has(before.raw) ? 'company' : 'origin'), 'part') : undefined;
    case 'el':
    case 'am':
    case 'le':
      return isParticiple(before.raw) || /(?:ert|e)$/.test(before.raw) ? toConcept(parts.named('date'), 'part') : undefined;
    case 'off':
      return isDone ? undefined : guess(yesNo(keys(name)), keys(name));
    case 'up':
    case 'down':
    case 'back':
    case 'out':
    case 'away':
      return name.length === 2 && isDone && !WHETHER.has(before.raw) ? toConcept(parts.named('date'), 'part') : undefined;
    case 'until':
    case 'till':
      return isDone || isRunning(before) ? guess(concept('until', day('-2mo', '+3y')), keys(name)) : undefined;
    default:
      return DAYS.has(last(name).raw) && isDone ? toConcept(parts.named('date'), 'part') : undefined;
  }
};
