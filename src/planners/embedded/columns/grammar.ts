import { bell, dec, flag, int, skew } from '../lexicon/builders.js';
import type { Concept, Make, MakeContext, Made } from '../model.js';
import { EVENTS, FEW, isAdjective, isParticiple, isPerson, MANY, MOSTLY, RARELY } from '../vocabulary/word-classes.js';
import { isPlural, type Name, type NameWord } from './name.js';
import type { Resolution } from './resolution.js';
import { ofUnit, unitOf } from './units.js';

/**
 * How names are put together, whatever they name: "number of X", "X per Y", "A of B" is "B A", "X by", "is X?", "last X".
 * Each rule finds the part that says what the values are, and leaves its meaning to the lexicon.
 */
export interface Parts {
  /** The meaning of a part that the lexicon knows, as a whole or by its last words. */
  readonly meaningOf: (part: Name) => Resolution | undefined;
  /** As above, for a part that is known as a whole. */
  readonly exactly: (part: Name) => Concept | undefined;
  readonly named: (id: string) => Concept | undefined;
}

type Rule = (name: Name, parts: Parts) => Resolution | undefined;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const keys = (words: Name): string[] => words.map(({ key }) => key);
const last = (name: Name): NameWord => name.at(-1) ?? { key: '', raw: '' };
const guess = (concept: Concept, modifiers: readonly string[] = []): Resolution => ({ concept, modifiers, strength: 'shape' });

const PLAIN: MakeContext = { language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() };
const concept = (id: string, make: Make): Concept => ({ id, aliases: {}, weak: true, make });

export function isNumeric(found: Concept): boolean {
  const made = found.make(PLAIN);
  if (['integer', 'decimal', 'person.age', 'commerce.price'].includes(made.type)) return true;
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'number');
}

export const isYesNo = (found: Concept): boolean => found.make(PLAIN).type === 'boolean';

/** A count of things: of some there are many, of some a handful. */
export function countOf(word: string): Concept {
  const make = MANY.has(word) ? int(20, 60000, skew(900)) : FEW.has(word) ? int(0, 8, skew(1.4)) : int(0, 30, skew(6));
  return concept('counted', make);
}

/** Yes or no, by how often the last word of the question comes true. */
export function yesNo(words: readonly string[]): Concept {
  const share = words.some((word) => RARELY.has(word)) ? 0.08 : words.some((word) => MOSTLY.has(word)) ? 0.82 : 0.45;
  const isDenied = words.some((word) => word === 'no' || word === 'not' || word === 'non');
  return concept('yes_no', flag(isDenied ? 1 - share : share));
}

const ASKS = set('is has was were are does did do can could had have should will would whether if allows needs requires contains includes accepts supports uses wants ist hat wurde sind es tiene fue esta est');

/** "is active", "has insurance". */
export const asQuestion = (name: Name): Resolution | undefined => (name.length > 1 && ASKS.has(name[0]?.raw ?? '') ? guess(yesNo(keys(name.slice(1))), keys(name.slice(1))) : undefined);

const COUNTING = set('number num no nr nbr count numero nombre anzahl cantidad zahl cuantos cuantas');

/** "number of frames", "anzahl tickets"; "account number" is another matter. */
const numberOf: Rule = (name, parts) => {
  const [first, second] = name;
  if (first === undefined || second === undefined || !COUNTING.has(first.raw)) return undefined;
  const hasOf = ['of', 'de', 'd', 'des', 'von', 'der'].includes(second.raw);
  const rest = name.slice(hasOf ? 2 : 1);
  if (rest.length === 0 || (!hasOf && (first.raw === 'number' || first.raw === 'count') && !isPlural(last(rest)))) return undefined;
  return counted(rest, parts);
};

const COUNTS = set('count counts qty quantity cnt tally headcount');

/** "port count", "view count". */
const itsCount: Rule = (name, parts) => (name.length > 1 && COUNTS.has(last(name).raw) ? counted(name.slice(0, -1), parts) : undefined);

/** The lexicon's own range where it counts such things. */
function counted(things: Name, parts: Parts): Resolution {
  const known = parts.exactly(things);
  if (known !== undefined && isCount(known)) return { concept: known, modifiers: [], strength: 'part' };
  return guess(countOf(last(things).key), keys(things));
}

const isCount = (found: Concept): boolean => found.make(PLAIN).type === 'integer' && !MEASURES.has(found.id);
const MEASURES = set('year hour days duration_minutes duration_seconds sensor_value');

const PER = set('per por par pro a');

/** What one person or place does so often in a time, and what machines do. */
const OFTEN = set('day week month year hour');
const BUSY = set('request call event message transaction unit email word order calorie kcal gram minute hour mile km');

/** "calories per serving": what is told is the calories. */
export const perUnit: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && (PER.has(raw) && raw !== 'a' || raw === 'each'));
  if (at < 0) return undefined;
  const head = name.slice(0, at);
  const found = parts.meaningOf(head);
  const isOften = OFTEN.has(last(name).key) && isPlural(last(head)) && !MANY.has(last(head).key) && !BUSY.has(last(head).key);
  if (isOften && found !== undefined && isCount(found.concept)) return guess(countOf(last(head).key), keys(name));
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part', modifiers: [...found.modifiers, ...keys(name.slice(at + 1))] };
  const unit = unitOf(last(head).raw);
  if (unit !== undefined) return guess(ofUnit(unit));
  return guess(countOf(last(head).key), keys(name));
};

const JOINS = set('of for in at on from to since until till before after during against between with without above below under within versus vs');
/** Verbs that take the small word with them: "check in date". */
const PHRASAL = set('check sign log opt drop pick clock move pay build break roll follow walk set buy sell trade lead');

/** "A of B" is "B A": "date of collection", "frames of brood", "votes for the Green". */
const joined: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && JOINS.has(raw));
  if (at < 0 || PHRASAL.has(name[at - 1]?.raw ?? '')) return undefined;
  const head = name.slice(0, at);
  const tail = name.slice(at + 1).filter(({ raw }) => raw !== 'the' && raw !== 'a');
  const joint = name[at]?.raw ?? '';
  if (joint === 'of' || joint === 'for') {
    const turned = parts.exactly([...tail, ...head]);
    if (turned !== undefined) return { concept: turned, modifiers: [], strength: 'part' };
  }
  if (head.length === 1 && last(head).raw === 'time' && joint !== 'of' && joint !== 'for') return toConcept(parts.named('duration_minutes'), 'part');
  const unit = head.length === 1 ? unitOf(last(head).raw) : undefined;
  const found = parts.meaningOf(head);
  if (isPlural(last(head)) && !(found !== undefined && isNumeric(found.concept))) return unit === undefined ? guess(countOf(last(head).key), keys(tail)) : guess(ofUnit(unit), keys(tail));
  if (found !== undefined) return { ...found, strength: 'part', modifiers: [...keys(tail), ...found.modifiers] };
  return undefined;
};

const OF_ELSEWHERE = set('de du des d del della au aux para pour von vom der im am zur zum fur');
const NAMES = set('full_name first_name last_name');

/** "age du patient", "importe de la factura": what comes first is what is told, unless it says nothing alone. */
const joinedElsewhere: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && OF_ELSEWHERE.has(raw));
  const found = at < 0 ? undefined : parts.exactly(name.slice(0, at));
  return found === undefined || found.weak || NAMES.has(found.id) ? undefined : { concept: found, modifiers: keys(name.slice(at + 1)), strength: 'part' };
};

/** "resolved on first call", "paid in cash", "allergic to nuts", "on hold": so, or not. Where to and from is another question. */
const doneSomehow: Rule = (name) => {
  const [first, second] = name;
  if (first !== undefined && second !== undefined && name.length === 2 && ['on', 'in', 'under'].includes(first.raw) && !WHEN.has(second.raw)) return guess(yesNo(keys(name)), keys(name));
  if (first !== undefined && second !== undefined && name.length > 2 && isAdjective(first.raw) && JOINS.has(second.raw)) return guess(yesNo([first.key]), keys(name));
  const isHow = second !== undefined && name.length > 2 && ['on', 'in', 'at', 'by', 'within', 'with', 'without', 'before', 'after'].includes(second.raw);
  return first !== undefined && isHow && isParticiple(first.raw) && !WHEN.has(last(name).raw) ? guess(yesNo([first.key]), keys(name.slice(1))) : undefined;
};

const WHEN = set('date time day year month timestamp utc local');

const AVERAGES = set('avg average mean median durchschnittliche promedio moyenne');

/** "avg wait": numbers with a decimal, whatever is averaged. */
const averaged: Rule = (name, parts) => {
  if (name.length < 2 || !AVERAGES.has(name[0]?.raw ?? '')) return undefined;
  const rest = name.slice(1);
  const found = parts.meaningOf(rest);
  const inner = found === undefined || !isNumeric(found.concept) ? countOf(last(rest).key) : found.concept;
  return { concept: { ...inner, make: (context) => withDecimals(inner.make(context)) }, modifiers: found?.modifiers ?? [], strength: found?.strength === undefined ? 'shape' : 'part' };
};

function withDecimals(made: Made): Made {
  return made.type === 'integer' ? { type: 'decimal', options: { ...made.options, decimals: 1 } } : made;
}

const RECENT = set('last latest previous prior most recent first letzte letzter ultima ultimo dernier derniere');
const COMING = set('next upcoming following nachste proxima proximo prochaine prochain');

/** "last backup", "next inspection": a day, unless the thing itself has values. */
const lastOrNext: Rule = (name, parts) => {
  const [first, ...rest] = name;
  if (first === undefined || rest.length === 0) return undefined;
  const isEvent = isAnEvent(last(rest)) || (isAnEvent(rest[0]) && parts.exactly(rest.slice(1)) === undefined);
  if (COMING.has(first.raw)) return isEvent || parts.exactly(rest) === undefined ? toConcept(parts.named('future_date'), 'part') : undefined;
  // "last vet chek" is a day however it is spelt; the last name and the last four digits are none.
  const isUnknown = rest.length > 1 && parts.exactly(rest) === undefined && parts.meaningOf(rest.slice(-1)) === undefined && !isPlural(last(rest));
  return RECENT.has(first.raw) && (isEvent || (isUnknown && first.raw !== 'first')) ? toConcept(parts.named('date'), 'part') : undefined;
};

const isAnEvent = (word: NameWord | undefined): boolean => word !== undefined && (EVENTS.has(word.key) || EVENTS.has(word.raw) || EVENT_COMPOUND.test(word.raw));
/** German: "Tierarztbesuch", "Hauptuntersuchung". */
const EVENT_COMPOUND = /(?:besuch|prufung|wartung|kontrolle|inspektion|impfung|bestellung|zahlung|untersuchung|termin|reinigung|lieferung|anmeldung|spende|messung)$/;

function toConcept(found: Concept | undefined, strength: Resolution['strength']): Resolution | undefined {
  return found === undefined ? undefined : { concept: found, modifiers: [], strength };
}

const DAYS = set('on until till since by due');
const WHO = set('paid');
const MOVED = set('shipped delivered moved transferred exported relocated flown transported');
/** "trial ends on" is a day; "aerator on" says whether it runs. */
const HAPPENS = set('ends starts begins expires renews opens closes arrives departs leaves falls runs lands due end start expire based depends');

/** "approved by" is a person, "brewed on" a day, "plugged in at" a moment. */
const smallWordLast: Rule = (name, parts) => {
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
      return isDone || HAPPENS.has(before.raw) ? toConcept(parts.named('date'), 'part') : guess(yesNo(keys(name)), keys(name));
    case 'to':
      return isDone ? toConcept(parts.named(MOVED.has(before.raw) ? 'destination' : 'person_role'), 'part') : undefined;
    case 'el':
    case 'am':
    case 'le':
      return isParticiple(before.raw) || /(?:ert|e)$/.test(before.raw) ? toConcept(parts.named('date'), 'part') : undefined;
    case 'off':
      return isDone ? undefined : guess(yesNo(keys(name)), keys(name));
    default:
      return DAYS.has(last(name).raw) && isDone ? toConcept(parts.named('date'), 'part') : undefined;
  }
};

const EXTREMES = set('max min maximum minimum total avg average mean peak sum');

/** "faces detected max", "temperature avg": the last word says which of the values. */
const extremeLast: Rule = (name, parts) => {
  if (name.length < 2 || !EXTREMES.has(last(name).raw)) return undefined;
  const rest = name.slice(0, -1);
  const found = grammatical(rest, parts) ?? parts.meaningOf(rest);
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part' };
  return isPlural(last(rest)) ? guess(countOf(last(rest).key), keys(rest)) : undefined;
};

const DATED = set('received issued shipped delivered created signed filed opened closed started ended completed ordered purchased acquired released published planted harvested sampled tested reported recorded collected discharged admitted hired born founded built installed');

/** "bottles left" are counted, "amount paid" is money, "arrest made" is a yes or no. */
const participleLast: Rule = (name, parts) => {
  if (name.length < 2 || !isParticiple(last(name).raw)) return undefined;
  const rest = name.slice(0, -1);
  const found = parts.meaningOf(rest);
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part' };
  if (isPlural(last(rest))) return guess(countOf(last(rest).key), keys(rest));
  const unit = unitOf(last(rest).raw);
  if (unit !== undefined && rest.length === 1 && last(rest).raw.length > 1) return guess(ofUnit(unit), []);
  if (found !== undefined && ['date', 'datetime', 'time'].includes(found.concept.make(PLAIN).type)) return { ...found, strength: 'part' };
  if (DATED.has(last(name).raw) && ['date', 'day'].includes(last(rest).raw)) return toConcept(parts.named('date'), 'part');
  return guess(yesNo(keys(name)), keys(rest));
};

/** "score a", "team 2", "votes blue": the last word tells one of several apart. */
const toldApart: Rule = (name, parts) => {
  if (name.length < 2) return undefined;
  const rest = name.slice(0, -1);
  const mark = last(name);
  if (/^(?:[a-e]|\d{1,2}|one|two|three|i|ii|iii|left|right)$/.test(mark.raw)) return grammatical(rest, parts) ?? parts.meaningOf(rest);
  const first = last(rest);
  const found = parts.exactly(rest);
  if (!isPlural(first) || found === undefined || !isCount(found)) return undefined;
  const tail = parts.exactly([mark]);
  return tail === undefined || !HEADS.has(mark.key) && !isNumeric(tail) ? { concept: found, modifiers: [mark.key], strength: 'part' } : undefined;
};

/** What is a column of its own behind any word. */
const HEADS = set('id name date time type status code number title category description note url email phone address rate ratio price cost total amount score rating level rank share text language country city region manager agent team tax');

/** "waiters", "picker": people by what they do; "-ist", "-man" and so on. */
const person: Rule = (name, parts) => (isPerson(last(name).key) && !isPlural(last(name)) ? toConcept(parts.named('person_role'), 'part') : undefined);

const RULES: readonly Rule[] = [numberOf, itsCount, perUnit, lastOrNext, smallWordLast, averaged, extremeLast, doneSomehow, joined, joinedElsewhere, participleLast, toldApart];

/** What the grammar of a name says; undefined where its last word decides as usual. */
export function grammatical(name: Name, parts: Parts): Resolution | undefined {
  for (const rule of RULES) {
    const found = rule(name, parts);
    if (found !== undefined) return found;
  }
  return undefined;
}

const STATISTICS = set('min max mean median avg average std stdev stddev sd variance sum p50 p90 p95 p99');

/** What the last word of a name nobody knows still tells: people, counts, yes or no, a unit. */
export function byWordClass(name: Name, parts: Parts): Resolution | undefined {
  const head = last(name);
  const known = person(name, parts);
  if (known !== undefined) return known;
  if (name.length === 1 && STATISTICS.has(head.raw)) return guess(concept('statistic', dec(0, 100, 2, bell(48, 12))));
  if (/^[xyz]$/.test(head.raw)) return guess(concept('coordinate', dec(0, 1000, 1)), keys(name.slice(0, -1)));
  const unit = name.length > 1 && head.raw.length > 1 ? unitOf(head.raw) : undefined;
  if (unit !== undefined) return guess(ofUnit(unit), keys(name.slice(0, -1)));
  if (isParticiple(head.raw) || isAdjective(head.raw)) return guess(yesNo(keys(name)), keys(name.slice(0, -1)));
  if (isPlural(head) && head.raw.length > 3) return guess(countOf(head.key), keys(name.slice(0, -1)));
  return undefined;
}
