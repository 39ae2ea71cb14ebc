import { bell, dec, flag, int, moment, skew } from '../lexicon/builders.js';
import type { Concept, Made } from '../model.js';
import { isAdjective, isParticiple, isPerson, soundsLikeIllness, soundsLikePerson } from '../vocabulary/word-classes.js';
import { countOf, itsCount, numberOf, perUnit, soFar } from './grammar/counts.js';
import { joined, joinedElsewhere } from './grammar/joined.js';
import { concept, guess, isCount, isNumeric, keys, last, PLAIN, set, toConcept, type Parts, type Rule } from './grammar/parts.js';
import { doneSomehow, yesNo } from './grammar/questions.js';
import { endOfStretch, happenedOnce, plannedEvent, smallWordLast } from './grammar/times.js';
import { isPlural, writtenOut, type Name } from './name.js';
import type { Resolution } from './resolution.js';
import { ofUnit, unitOf } from './units.js';

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

const EXTREMES = set('max min maximum minimum total avg average mean peak sum start end begin before after initial final open close in out worst median std sd');
/** The last word of a number, whatever it is of: "texture_mean", "clump worst". */
const OF_NUMBERS = set('mean avg average median std sd stddev worst p50 p90 p95 p99');

/** "faces detected max", "temperature avg", "tank pressure start": the last word says which of the values. */
const extremeLast: Rule = (name, parts) => {
  if (name.length < 2 || !EXTREMES.has(last(name).raw)) return undefined;
  const rest = name.slice(0, -1);
  const found = grammatical(rest, parts) ?? parts.meaningOf(rest);
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part' };
  if (found === undefined && OF_NUMBERS.has(last(name).raw) && !isPlural(last(rest))) return guess(concept('statistic', dec(0, 100, 2, skew(18))), keys(rest));
  return isPlural(last(rest)) && !ENDS.has(last(name).raw) ? guess(countOf(last(rest).key), keys(rest)) : undefined;
};

/** "total sleep hours", "total intl calls": so much of what follows, which is no money by itself. */
export const totalled: Rule = (name, parts) => {
  const rest = name.slice(1);
  if (!['total', 'overall', 'cumulative'].includes(name[0]?.raw ?? '') || rest.length < 2 && !isPlural(last(rest))) return undefined;
  if (parts.exactly(name) !== undefined) return undefined;
  const found = parts.meaningOf(rest);
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part' };
  const unit = rest.length === 1 ? unitOf(last(rest).raw) : undefined;
  // "total cents" are money.
  return found === undefined && isPlural(last(rest)) ? guess(unit?.quantity === 'money' ? ofUnit(unit) : countOf(last(rest).key), keys(rest)) : undefined;
};

/** "temp 3 pm", "rain 1 h": the same thing at another hour, or over a stretch of time. */
const atAnHour: Rule = (name, parts) => {
  if (name.length < 3 || !HOURS.has(last(name).raw) || !/^\d{1,3}$/.test(name.at(-2)?.raw ?? '')) return undefined;
  const rest = name.slice(0, -2);
  return toConcept(parts.exactly(rest) ?? parts.exactly(writtenOut(rest) ?? []), 'part') ?? grammatical(rest, parts) ?? parts.meaningOf(rest);
};
const HOURS = set('am pm h hr hrs hours d days min');

const ENDS = set('start end begin before after initial final open close in out');

const DATED = set('received issued shipped delivered created signed filed opened closed started ended completed ordered purchased acquired released published planted harvested sampled tested reported recorded collected discharged admitted hired born founded built installed');

/** Of these one is done or not: "test passed", "dues paid", however many there are of them elsewhere. */
const SINGLE = set('test exam dues homework assignment form contract invoice ticket order visa permit consent waiver certificate alarm order task goal door window');

/** "oil used": so much of it. */
const SUBSTANCES = set('water oil gas fuel salt sand sugar flour paint glue milk electricity ink soil fertilizer feed grain chemical chlorine coal wood yarn thread wax resin cement gravel diesel petrol gasoline hay straw bleach soap detergent');

/** What a thing is or is not, and nothing that is measured of it. */
const STATES = set('controlled enabled disabled monitored tracked equipped certified regulated supported protected restricted activated connected exceeded breached verified flagged reviewed reached');
/** Whom somebody tells, and that somebody did: "parents informed", "police called". */
const TOLD = set('parent police family relative guardian authority insurer landlord next_of_kin doctor coastguard');
const TELLS = set('informed notified contacted alerted told called consulted');
const AMOUNTS = set('amount value total sum number quantity qty count hours minutes days money cost price');

/** "bottles left" are counted, "amount paid" is money, "arrest made" is a yes or no. */
const participleLast: Rule = (name, parts) => {
  if (name.length < 2 || !(isParticiple(last(name).raw) || last(name).raw === 'aged')) return undefined;
  const rest = name.slice(0, -1);
  const found = parts.meaningOf(rest);
  const isOne = rest.length === 1 && SINGLE.has(last(rest).raw);
  // "temperature controlled", "speed limit exceeded": so it is, or not, whatever the temperature.
  if (STATES.has(last(name).raw) && !AMOUNTS.has(last(rest).raw) && !isPlural(last(rest))) return guess(yesNo(keys(name)), keys(rest));
  if (TELLS.has(last(name).raw) && TOLD.has(last(rest).key)) return guess(yesNo(keys(name)), keys(rest));
  // "months aged", "weeks matured": how long.
  const time = rest.length === 1 && isPlural(last(rest)) ? unitOf(last(rest).raw) : undefined;
  if (time?.quantity === 'duration' && found !== undefined && !isNumeric(found.concept)) return guess(ofUnit(time), []);
  if (found !== undefined && isNumeric(found.concept) && !isOne) return { ...found, strength: 'part' };
  if (rest.length === 1 && SUBSTANCES.has(last(rest).raw)) return guess(concept('amount_of', dec(0.5, 500, 1, skew(24))), keys(rest));
  const unit = unitOf(last(rest).raw);
  if (isPlural(last(rest)) && !isOne) return guess(unit?.quantity === 'money' && rest.length === 1 ? ofUnit(unit) : countOf(last(rest).key), keys(rest));
  // "akademischer Grad" is no angle.
  if (unit !== undefined && unit.quantity !== 'angle' && rest.length === 1 && last(rest).raw.length > 1) return guess(ofUnit(unit), []);
  if (found !== undefined && ['date', 'datetime', 'time'].includes(found.concept.make(PLAIN).type)) return { ...found, strength: 'part' };
  if (DATED.has(last(name).raw) && ['date', 'day'].includes(last(rest).raw)) return toConcept(parts.named('date'), 'part');
  // "title borrowed", "subject studied": which one, of what is one of many.
  if (TAKEN.has(last(name).raw) && !isOne && found !== undefined && found.strength !== 'shape' && isLabel(found.concept)) return { ...found, strength: 'part' };
  return guess(yesNo(keys(name)), keys(rest));
};

/** What may still be had of many things, or is taken. */
const HAD = set('available free remaining vacant empty occupied outstanding unsold unused');

/** "copies available", "seats free", "stock remaining": how many, where "is available" is a yes or no. */
const stillHad: Rule = (name, parts) => {
  if (name.length < 2 || !HAD.has(last(name).raw) || name[0]?.raw === 'is') return undefined;
  const rest = name.slice(0, -1);
  const found = parts.meaningOf(rest);
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part' };
  return isPlural(last(rest)) ? guess(countOf(last(rest).key), keys(rest)) : undefined;
};

/** What is done to one of many things, which the column then names. */
const TAKEN = set('borrowed studied injected watched taught prescribed eaten used booked bought ordered read played served seen visited treated tested repaired chosen picked selected caught grown made produced cooked preferred spoken worn hired rented sold lent loaned purchased given learned learnt practised practiced attended requested affected concerned hit administered consumed drunk driven flown replaced fitted stolen');
const isLabel = (found: Concept): boolean => /^(?:category|person\.|location\.|company\.|commerce\.)/u.test(found.make(PLAIN).type);

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
const HEADS = set('id name date time type status code number title category description note url email phone address rate ratio price cost total amount score rating level rank share text language country city region manager agent team tax risk severity priority grade band class condition stage outcome result reason');

/** "first time donor", "repeat guest", "returning patient": whether somebody came before. */
const cameBefore: Rule = (name) => {
  const before = name.slice(0, -1).map(({ raw }) => raw).join(' ');
  return isPerson(last(name).key) && !isPlural(last(name)) && CAME_BEFORE.has(before) ? guess(concept('came_before', flag(before.startsWith('first') ? 0.34 : 0.42)), keys(name)) : undefined;
};
const CAME_BEFORE = new Set(['first time', 'first-time', 'repeat', 'repeated', 'returning', 'recurring', 'existing']);

/** "waiters", "picker": people by what they do; "-ist", "-man" and so on. */
const person: Rule = (name, parts) => {
  const { key } = last(name);
  const isSomeone = !isPlural(last(name)) && (isPerson(key) || (parts.meaningOf([last(name)]) === undefined && soundsLikePerson(key)));
  return isSomeone ? toConcept(parts.named('person_role'), 'part') : undefined;
};

/** "years in service", "years at the company": so many, and not the year that something began. */
const yearsSpent: Rule = (name, parts) => (name.length > 1 && name[0]?.raw === 'years' && SPENT.has(name[1]?.raw ?? '') && parts.exactly(name) === undefined ? guess(concept('years_of', int(0, 40, skew(7))), keys(name)) : undefined);
const SPENT = set('in at of with on as since licensed married employed enrolled insured');

/** "last change time", "last heartbeat timestamp": a moment of some day, and no time of the day. */
const lastTime: Rule = (name, parts) => (isTimeOfLast(name) || name.length > 2 && ['last', 'latest', 'previous'].includes(name[0]?.raw ?? '') && ['time', 'timestamp'].includes(last(name).raw) ? toConcept(parts.named('timestamp'), 'part') : undefined);

/** "next run", "next retry", "next sync": when what comes again is due. */
const nextMoment: Rule = (name, parts) => (name.length === 2 && name[0]?.raw === 'next' && COMES_AGAIN.has(last(name).key) && parts.exactly(name) === undefined ? guess(concept('next_moment', moment('now', '+60d')), keys(name)) : undefined);
const COMES_AGAIN = set('run retry attempt sync backup poll scan check ping update refresh execution heartbeat charge bill renewal payment visit session inspection review shift feeding dose refill milking watering cleaning drill training');

/** "time of last restart". */
const isTimeOfLast = (name: Name): boolean => name.length > 3 && name[0]?.raw === 'time' && name[1]?.raw === 'of' && name.slice(2, 4).some(({ raw }) => raw === 'last' || raw === 'latest');

const RULES: readonly Rule[] = [lastTime, nextMoment, yearsSpent, happenedOnce, cameBefore, numberOf, itsCount, soFar, perUnit, plannedEvent, endOfStretch, smallWordLast, averaged, atAnHour, extremeLast, doneSomehow, joined, joinedElsewhere, stillHad, participleLast, toldApart];

/** What the grammar of a name says; undefined where its last word decides as usual. */
export function grammatical(name: Name, parts: Parts): Resolution | undefined {
  for (const rule of RULES) {
    const found = rule(name, parts);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "lost ticket", "damaged box": whether it is. */
const GONE = set('lost stolen damaged missing broken forgotten expired unpaid failed torn rejected');

/** "zugestellt", "abgeholt", "verschickt"; nouns of that form ("Angebot", "Bericht") are known by other ways. */
const isGermanParticiple = (word: string): boolean => /^(?:ab|an|auf|aus|bei|durch|ein|fertig|fest|frei|her|hin|kaputt|los|mit|nach|statt|still|um|vor|weg|weiter|zu|zuruck)?ge[a-z]{3,}(?:t|en)$|^(?:ab|an|aus|mit|vor|wieder)?(?:be|ent|er|ver|zer|uber|unter)[a-z]{3,}t$/.test(word) && !/(?:amt|rat|wert|recht|gewicht|schicht|sicht|bericht|gebiet|gerat|gebot|gehalt|geburt|fahrt|monat|punkt|tritt|schnitt|kunft|schaft|heit|keit|zeit|licht|luft|lust|last|text|art|ort)$/.test(word);

/** "livrée", "distribuée"; nouns of that form are few. */
const isFrenchParticiple = (word: string): boolean => word.length > 5 && /(?:i|u|[^aeiou])ee$|^(?:perdu|vendu|rendu|rompu|tenu|inscrit|ouvert|couvert|offert|fini|fourni|affranchi|rempli|garanti|reconnu|attendu)e?$/u.test(word) && !/^(?:annee|duree|entree|arrivee|journee|soiree|matinee|musee|lycee|trophee|rentree|tournee|portee|montee|donnee|pensee|fumee|allee|vallee|maree|cuilleree|poignee|assemblee|epopee|bouchee|randonnee|traversee|chaussee|destinee|nuitee|apogee)$/u.test(word);

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
  if (soundsLikeIllness(head.raw)) return guess(concept('illness', flag(0.16)), keys(name.slice(0, -1)));
  const [first] = name;
  if (name.length === 2 && first !== undefined && GONE.has(first.raw) && !isPlural(head)) return guess(yesNo([first.key]), [head.key]);
  if (isParticiple(head.raw) || isAdjective(head.raw) || (parts.language === 'de' && isGermanParticiple(head.raw)) || (parts.language === 'fr' && isFrenchParticiple(head.raw))) return guess(yesNo(keys(name)), keys(name.slice(0, -1)));
  if (isPlural(head) && head.raw.length > 3) return guess(countOf(head.key), keys(name.slice(0, -1)));
  return undefined;
}
