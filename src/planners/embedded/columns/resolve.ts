import { bell, int } from '../lexicon/builders.js';
import type { Circle } from '../lexicon/circles/circle.js';
import { isNumbered } from '../lexicon/codes.js';
import { conceptOf, domainOf, isNamedIn, lexicon, rivalsFor, spellingsOf } from '../lexicon/lexicon.js';
import { senseOf, senseOfThing } from '../lexicon/senses.js';
import type { Concept, Domain, Language } from '../model.js';
import { keyOf, keysOf } from '../reading/words.js';
import { isAdjective, isAgent, isCrowd, isDescribed, isParticiple, isPerson } from '../vocabulary/word-classes.js';
import { shapeOfEnd, shapeOfStart } from './fallback.js';
import { byWordClass, grammatical, totalled } from './grammar.js';
import { countOf, perUnit } from './grammar/counts.js';
import { elapsed } from './grammar/joined.js';
import { concept, guess, isNumeric, isYesNo, PLAIN, type Parts } from './grammar/parts.js';
import { asQuestion, yesNo } from './grammar/questions.js';
import { lastOrNext, onADay } from './grammar/times.js';
import { compound, fromEnd, fromStart } from './known-ends.js';
import { isPlural, keysIn, nameOf, NUMMER, rawIn, writtenOut, type Name, type NameWord } from './name.js';
import type { Resolution } from './resolution.js';
import { BOOLEAN_HEADS, coreOf, FILLERS, TAIL_FILLERS, UNIT_WORDS } from './small-words.js';
import { inUnit, isInOtherUnit, ofUnit, SHARED, type Unit, unitAtEnd, unitBehind, unitOf, unitWordBehind } from './units.js';

/** What the words before and around a column name are read against. */
export interface Surroundings {
  readonly domain: Domain | undefined;
  /** Of the description; names in English are not read by words of other languages. */
  readonly language: Language;
  /** What the table is about, normalised singular nouns, the most telling first: "order", "course". */
  readonly entities: readonly string[];
  /** Narrow fields whose words stand side by side in the text. */
  readonly circles?: readonly Circle[];
}

/**
 * What a name means, from the surest way of reading it to the vaguest: as a whole, by a known ending, by how the name is put
 * together, by its last word, mended, by the form and the class of its last word. `rest` is what stands behind the name.
 */
export function resolve(given: Name, rest: string, around: Surroundings): Resolution | undefined {
  const addressed = ofAddressee(given);
  if (addressed === undefined) return meant(given, rest, around);
  const found = meant(addressed, rest, around);
  return found?.strength === 'exact' ? { ...found, modifiers: [...keysIn(given.slice(0, 2)), ...found.modifiers] } : meant(given, rest, around);
}

/** "ship to country", "bill to city": what is told of who gets it. */
function ofAddressee(name: Name): Name | undefined {
  return name.length > 2 && /^(?:ship|bill|sold|sell|deliver|send|mail|invoice)$/iu.test(name[0]?.raw ?? '') && /^to$/iu.test(name[1]?.raw ?? '') ? name.slice(2) : undefined;
}

function meant(written: Name, rest: string, around: Surroundings): Resolution | undefined {
  // "sold to", "abierto el": a small word that nothing follows belongs to the name.
  const name = /^\s*(?:to|el|le|am)\s*$/i.test(rest) ? [...written, ...nameOf(rest)] : written;
  const unit = (SHARED.test(rest) ? undefined : unitBehind(rest)) ?? unitAtEnd(rawIn(name));
  const isWhole = find(keysIn(name), around) !== undefined;
  // "cups of coffee per day" are counted.
  const amount = isWhole || name.some(({ raw }) => raw === 'per') ? undefined : amountOf(rawIn(name));
  if (amount !== undefined) return { concept: ofUnit(amount), modifiers: keysIn(name), strength: 'shape' };
  // "discount %" is a discount percent.
  const rate = unit?.quantity === 'share' && (!isWhole || unitBehind(rest) !== undefined) ? find([...keysIn(name).filter((key) => unitOf(key) === undefined), 'percent'], around) : undefined;
  if (rate !== undefined && isNumeric(rate)) return { concept: rate, modifiers: [], strength: 'exact' };
  // "storage in GB" is the `storage gb`, "battery capacity in mAh" no energy of a car.
  const told = unitWordBehind(rest) ?? (unit !== undefined && rawIn(name).at(-2) === 'in' ? rawIn(name).at(-1) : undefined);
  const measured = told === undefined || unit?.quantity === 'share' || unit?.quantity === 'temperature' ? undefined : find([...keysIn(name).filter((key, i, all) => key !== 'in' && (i < all.length - 1 || key !== keyOf(told))), keyOf(told)], around);
  if (measured !== undefined && (measured.make(PLAIN).type === 'category' || (unit === undefined && measured.id !== find(keysIn(name), around)?.id))) return { concept: measured, modifiers: [], strength: 'exact' };
  const found = meaningOf(name, around);
  // "fuel %" is no kind of fuel.
  const isSaid = isWhole && unitBehind(rest) === undefined && found !== undefined && (unit === undefined || !(isInOtherUnit(found.concept, unit) || (unit.quantity === 'share' && !isNumeric(found.concept))));
  if (unit === undefined || isSaid) return found ?? lastResort(name, around);
  // "abono_kg", "carburant_l": so much of it, and none of its kinds.
  const isKind = found !== undefined && found.strength !== 'exact' && /^(?:mass|volume|length|energy)$/u.test(unit.quantity) && found.concept.make(PLAIN).type === 'category' && !isNumeric(found.concept);
  return found === undefined || isKind ? { concept: ofUnit(unit), modifiers: keysIn(name), strength: 'shape' } : { ...found, concept: inUnit(found.concept, unit) };
}

/** "grams of protein", "litres of milk": how much of it, whatever it is. */
function amountOf([unit = '', of = '']: readonly string[]): Unit | undefined {
  const found = /^of$/iu.test(of) ? unitOf(unit) : undefined;
  return found !== undefined && /^(?:mass|volume|energy)$/u.test(found.quantity) ? found : undefined;
}

function meaningOf(name: Name, around: Surroundings): Resolution | undefined {
  const parts = partsOf(around);
  const ways = [name, writtenOut(name)].flatMap((words) => (words === undefined || words.length === 0 || words.length > 14 ? [] : [words]));
  return nameOfPerson(name, around)
    ?? onADay(name, parts)
    ?? firstOf(ways, (words) => (find(keysIn(words), around) === undefined ? perUnit(words, parts) : undefined))
    ?? (isHeadFirst(around) ? firstOf(ways, (words) => (isCount(exactOf(keysIn(words), around)) && !isSpelledSo(words, around) ? numberOf(words, coreOf(keysIn(words))) : undefined)) : undefined)
    ?? firstOf(ways, (words) => ofThing(words))
    ?? firstOf(ways, (words) => asWritten(words, exactOf(keysIn(words), around), around))
    ?? speltExactly(keysIn(name), around)
    ?? firstOf(ways, (words) => asQuestion(words) ?? elapsed(words, parts) ?? lastOrNext(words, parts) ?? (isHeadFirst(around) ? undefined : knownEnding(coreOf(keysIn(words)), 2, around)))
    // Spanish and French say first what it is; English grammar would look for that at the end.
    ?? (isHeadFirst(around) ? firstOf(ways, (words) => firstWords(words, around)) : undefined)
    ?? firstOf(ways, (words) => totalled(words, parts) ?? grammatical(withoutUnit(words), parts))
    ?? spelledOut(keysIn(name), around)
    ?? firstOf(ways, (words) => headOf(words, around))
    ?? resolveSpelt(keysIn(name), around)
    ?? firstOf(ways, (words) => manyOf(words) ?? shapeOfEnd(keysIn(words)) ?? byWordClass(words, parts));
} // prettier-ignore

/** "capacity of passengers": what the last word says of the first. */
function ofThing([head, of, thing, ...others]: Name): Resolution | undefined {
  const concept = of?.raw !== 'of' || head === undefined || thing === undefined || others.length > 0 ? undefined : senseOfThing(head.key, thing.key);
  return concept === undefined ? undefined : { concept, modifiers: [], strength: 'part' };
}

/** "name of the owner", "Name des Halters", "nombre del dueño": a person's, whatever else has a name in the table. */
function nameOfPerson(words: Name, around: Surroundings): Resolution | undefined {
  const [head, of] = words;
  if (words.length < 3 || head?.key !== NAMES[around.language] || !/^(?:of|des|der|vom|del|de|du|la)$/iu.test(of?.raw ?? '')) return undefined;
  const who = coreOf(keysIn(words)).slice(1).filter((key) => !/^(?:des|der|vom|del|du|la|le|el|the)$/u.test(key));
  const concept = who.length === 1 ? (find([...who, 'name'], around) ?? find(who, around) ?? find(who.map((key) => key.replace(/s$/u, '')), around)) : undefined;
  return concept?.make(PLAIN).type === 'person.fullName' ? { concept, modifiers: [], strength: 'exact' } : undefined;
}

const NAMES = { en: 'name', de: 'name', es: 'nombre', fr: 'nom' } as const;

/** "families", "classes": how many, where one of them is a label. */
function manyOf(words: Name): Resolution | undefined {
  const head = words.at(-1);
  if (head === undefined || !isPlural(head) || isDescribed(head.key)) return undefined;
  const shape = shapeOfEnd([head.key]);
  return shape?.concept.make(PLAIN).type === 'category' && !spells(shape.concept, head.raw) ? { concept: countOf(head.key), modifiers: keysIn(words.slice(0, -1)), strength: 'shape' } : undefined;
}

function firstOf<T>(ways: readonly T[], read: (way: T) => Resolution | undefined): Resolution | undefined {
  for (const way of ways) {
    const found = read(way);
    if (found !== undefined) return found;
  }
  return undefined;
}

const QUESTION = /^(?:q|question|item)\d{1,2}$/u;

/** Nothing else says anything: the words before, or labels made of the name itself. */
function lastResort(name: Name, around: Surroundings): Resolution | undefined {
  const core = coreOf(keysIn(name));
  // "q7" of a questionnaire.
  if (QUESTION.test(keysIn(name).join(''))) return { concept: concept('answer_of_scale', int(1, 5, bell(3.6, 1.1))), modifiers: [], strength: 'shape' };
  return shapeOfStart(keysIn(name)) ?? fromStart(core, (list) => find(list, around)) ?? doneTo(name, around);
}

const DONE_TO = /^(?:clicked|opened|downloaded|attended|joined|watched|installed|redeemed|claimed|requested|submitted|completed|won|passed|skipped|liked|shared|followed|upgraded|activated)$/u;

/** "clicked CTA", "downloaded whitepaper": of a thing that nobody knows, whether it was done. */
function doneTo(name: Name, around: Surroundings): Resolution | undefined {
  const [verb, thing] = name;
  return verb === undefined || thing === undefined || name.length > 3 || around.language !== 'en' || isPlural(name.at(-1) ?? thing) || !DONE_TO.test(verb.raw) ? undefined : guess(yesNo([verb.key]), keysIn(name));
}

function partsOf(around: Surroundings): Parts {
  return {
    exactly: (part) => asWritten(part, exactOf(keysIn(part), around), around)?.concept,
    meaningOf: (part) => (part.length === 0 ? undefined : asWritten(part, exactOf(keysIn(part), around), around) ?? headOf(part, around) ?? shapeOfEnd(keysIn(part))),
    named: (id) => find(keysOf(id), { ...around, language: 'en' }),
    language: around.language,
  };
}

/** The last word, in the languages that put the head last; the first ones in those that do not. */
function headOf(words: Name, around: Surroundings): Resolution | undefined {
  const core = coreOf(keysIn(words));
  const look = (list: readonly string[]): Concept | undefined => find(list, around);
  const isEnglish = around.language === 'en';
  if (isHeadFirst(around)) return firstWords(words, around) ?? fromEnd(core, look);
  return fromEnd(core, (list) => (list.length > 1 || list[0] !== core.at(-1) ? look(list) : lastWord(words, core, ofHere(look(list), core.slice(0, -1), around), isEnglish)))
    ?? (isEnglish && core[0] === 'total' ? undefined : fromStart(core, (list) => (spokenElsewhere(list, look(list)) ? look(list) : undefined)))
    ?? (isEnglish ? undefined : compound(core, look));
} // prettier-ignore

/**
 * The labels of a field only where the text is of it and of its things: a "gate opening" is none of chess, a "ghost type" no
 * kind of home.
 */
function ofHere(found: Concept | undefined, before: readonly string[], { domain }: Surroundings): Concept | undefined {
  const field = found === undefined ? undefined : domainOf(found);
  if (found?.make(PLAIN).type !== 'category' || field === undefined) return found;
  if (field !== domain?.id) return undefined;
  return found.weak || !GENERIC_HEADS.has(found.id) || before.every((word) => isCueOf(domain, word)) ? found : undefined;
}

/** What anything may have, and each thing its own: the status of an order and of a leave. */
const OF_ITS_THING = new Set('status amount duration'.split(' '));

const GENERIC_HEADS = new Set('type category kind class status source'.split(' '));

const cueWordsOf = new WeakMap<Domain, ReadonlySet<string>>();

function isCueOf(domain: Domain, word: string): boolean {
  const words = cueWordsOf.get(domain) ?? new Set(domain.cues.split('|').map(keyOf));
  cueWordsOf.set(domain, words);
  return words.has(word);
}

/**
 * What the last word alone means behind others: of several senses the one they call for. A plural does not name one thing of
 * the kind ("blood cells" is no phone), a singular not a count ("cloud cover" is no guests), a word of another language nothing.
 */
function lastWord(words: Name, core: readonly string[], found: Concept | undefined, isEnglish: boolean): Concept | undefined {
  const key = core.at(-1) ?? '';
  const sense = senseOf(key, core.slice(0, -1));
  if (sense !== undefined) return sense;
  const written = words.find((word) => word.key === key);
  if (found === undefined || written === undefined || !isEnglish) return found;
  const spellings = (found.aliases.en ?? []).filter((alias) => !alias.includes(' ')).map((alias) => alias.toLowerCase()).filter((alias) => keyOf(alias) === key);
  if (spellings.length === 0) return undefined;
  if (isPlural(written) && !spellings.includes(written.raw) && !isNumeric(found)) return undefined;
  return !isPlural(written) && isNumeric(found) && !spellings.includes(written.raw) ? undefined : found;
}

/** "fecha de ingreso" begins with what it is; English names do not. */
function spokenElsewhere(list: readonly string[], found: Concept | undefined): boolean {
  const phrase = list.join(' ');
  return found !== undefined && (['de', 'es', 'fr'] as const).some((language) => isNamedIn(language, found, phrase));
}

function firstWords(words: Name, around: Surroundings): Resolution | undefined {
  const core = coreOf(keysIn(words));
  return numberOf(words, core) ?? nameOfSomeone(core, around) ?? fromStart(core, (list) => find(list, around));
}

/** "nom du contrôleur", "nombre del operario": somebody's whole name, where "nom" alone may be the last of two. */
function nameOfSomeone(core: readonly string[], around: Surroundings): Resolution | undefined {
  const [head = '', who = ''] = core;
  if (core.length !== 2 || (head !== 'nom' && head !== 'nombre') || !isAgent(who)) return undefined;
  const concept = find(['full', 'name'], { ...around, language: 'en' });
  return concept === undefined ? undefined : { concept, modifiers: [who], strength: 'part' };
}

/** "número de mesa" is what the lexicon calls a number, and counts no tables. */
function isSpelledSo(words: Name, around: Surroundings): boolean {
  const found = exactOf(keysIn(words), around);
  return found !== undefined && spells(found.concept, rawIn(words).join(' '));
}

const isCount = (found: Resolution | undefined): boolean => found !== undefined && isNumeric(found.concept);

/** "número de ticket" tells tickets apart, "número de tickets" counts them. */
function numberOf(words: Name, core: readonly string[]): Resolution | undefined {
  const last = words.at(-1);
  if (core.length !== 2 || !NUMBERS.has(core[0] ?? '') || last === undefined || isPlural(last)) return undefined;
  const id = conceptOf('id', undefined, 'en');
  return id === undefined ? undefined : { concept: id, modifiers: core.slice(1), strength: 'part' };
}

const NUMBERS = new Set('numero num nro'.split(' '));

/** Spanish and French put the head first: `id_pedido`, `type_client`. */
const isHeadFirst = ({ language }: Surroundings): boolean => language === 'es' || language === 'fr';

function find(list: readonly string[], around: Surroundings): Concept | undefined {
  return conceptOf(list.join(' '), around.domain, around.language, around.circles);
}

function withoutUnit(name: Name): Name {
  return unitAtEnd(rawIn(name)) === undefined || name.length < 3 ? name : name.slice(0, -1);
}

/** The phrase as a whole, in the sense the table's subject gives it. */
function exactOf(words: readonly string[], around: Surroundings): Resolution | undefined {
  const found = resolveKnown(words, around);
  return found?.strength === 'exact' ? found : undefined;
}

/** "seats" are counted where "seat" is a place; "is online" is a yes or no whatever else "online" is called. */
function asWritten(words: Name, found: Resolution | undefined, around: Surroundings): Resolution | undefined {
  const [word] = words;
  if (found === undefined || word === undefined) return found;
  const question = asQuestion(words);
  if (question !== undefined && !isYesNo(found.concept)) return question;
  if (word.raw === 'of') return { concept: countOf(words.at(-1)?.key ?? ''), modifiers: [], strength: 'shape' };
  if (words.length > 1) return oneOrMany(words, found.concept, around) ?? found;
  if (spells(found.concept, word.raw)) return found;
  // "applicant" beside a position is one of them, whatever "applicants" counts.
  if (!isPlural(word) && isPerson(word.key) && isNumeric(found.concept)) return wordOfPerson(around) ?? found;
  const rival = rivalsFor(word.key).find((concept) => spells(concept, word.raw));
  if (isCountable(word) && !isNumeric(rival ?? found.concept)) return { concept: countOf(word.key), modifiers: [], strength: 'shape' };
  return rival === undefined || found.concept.weak ? found : { ...found, concept: rival };
}

function wordOfPerson(around: Surroundings): Resolution | undefined {
  const person = find(['person', 'role'], { ...around, language: 'en' });
  return person === undefined ? undefined : { concept: person, modifiers: [], strength: 'exact' };
}

/** "votes cast" are counted where one "vote cast" is a yes. */
function oneOrMany(words: Name, found: Concept, around: Surroundings): Resolution | undefined {
  const [first, second] = words;
  const head = words.at(-1);
  // "active users", "new patients" are counted where an "active user" is a yes.
  if (head !== undefined && around.language === 'en' && isYesNo(found) && isPlural(head) && (/^(?:new|repeat|returning|paying|unique|loyal)$/u.test(first?.raw ?? '') || isAdjective(first?.raw ?? '') || isParticiple(first?.raw ?? '')) && !isDescribed(head.key) && !spells(found, rawIn(words).join(' '))) return { concept: countOf(head.key), modifiers: keysIn(words.slice(0, -1)), strength: 'shape' };
  if (first === undefined || second === undefined || around.language !== 'en' || first.raw === first.key || spells(found, rawIn(words).join(' '))) return undefined;
  if (words.length > 2 || !isPlural(first) || !(isParticiple(second.raw) || second.raw === 'cast') || isNumeric(found) || !isCountable(first)) return undefined;
  const elsewhere = conceptOf(keysIn(words).join(' '), undefined, 'en');
  return elsewhere !== undefined && isNumeric(elsewhere) ? { concept: elsewhere, modifiers: [], strength: 'exact' } : { concept: countOf(first.key), modifiers: keysIn(words), strength: 'shape' };
}

/** "seats", "volunteers", "bins": things and crowds, but not what is described in words ("skills") or called by name ("authors"). */
function isCountable(word: NameWord): boolean {
  if (!isPlural(word) || isDescribed(word.key)) return false;
  return isPerson(word.key) ? isCrowd(word.key) : true;
}

const spells = (concept: Concept, raw: string): boolean => spellingsOf(concept).has(raw);

/** A known ending of at least so many words. */
function knownEnding(core: readonly string[], least: number, around: Surroundings): Resolution | undefined {
  for (let from = 1; from <= core.length - least; from++) {
    const concept = find(core.slice(from), around);
    if (concept !== undefined && !concept.weak) return { concept, modifiers: core.slice(0, from), strength: 'part' };
  }
  return undefined;
}

/** What names are known for, by what they are read against: several readers ask for the same name. */
const KNOWN = new WeakMap<Surroundings, Map<string, Resolution | undefined>>();

/** As `resolve`, without guessing from the form of the name. */
export function resolveKnown(words: readonly string[], around: Surroundings): Resolution | undefined {
  if (words.length === 0 || words.length > 12) return undefined;
  let known = KNOWN.get(around);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(around, known);
  }
  const name = words.join(' ');
  if (known.has(name)) return known.get(name);
  const found = readKnown(words, around);
  known.set(name, found);
  return found;
}

function readKnown(words: readonly string[], around: Surroundings): Resolution | undefined {
  const short = around.language === 'de' ? words.at(-1) : undefined;
  if (short !== undefined && NUMMER.test(short)) return resolveKnown([...words.slice(0, -1), short.replace(NUMMER, 'nummer')], around);
  const find = (list: readonly string[]): Concept | undefined => conceptOf(list.join(' '), around.domain, around.language, around.circles);
  // "cliente_id" is no client, though the head stands first in Spanish and French.
  if (isHeadFirst(around) && words.length === 2 && words[1] === 'id') {
    const id = find(['id', words[0] ?? '']) ?? conceptOf('id', undefined, 'en');
    if (id !== undefined) return { concept: id, modifiers: words.slice(0, 1), strength: 'exact' };
  }
  const whole = find(words);
  if (whole !== undefined) {
    // "weight kg" of products: what has the field of the text for a weight, whatever people call theirs.
    const ofField = whole.weak && words.length > 1 && /^(?:mass|length|volume)$/u.test(unitOf(words.at(-1) ?? '')?.quantity ?? '') ? resolveKnown(words.slice(0, -1), around) : undefined;
    if (ofField?.strength === 'exact' && !ofField.concept.weak) return ofField;
    // The number of an invoice or a room, which is no count of them.
    const isNumber = words.length === 1 && words[0] === 'number';
    const isGeneric = words.length === 1 && OF_ITS_THING.has(words[0] ?? '');
    if (!whole.weak && !isNumber && !isGeneric) return { concept: whole, modifiers: [], strength: 'exact' };
    for (const entity of around.entities) {
      // Users have names as all people have, beside what they log in with.
      const specific = (entity === 'user' || entity === 'log') && words[0] === 'name' ? undefined : find([entity, ...words]);
      if (specific !== undefined && !specific.weak) return { concept: specific, modifiers: [], strength: 'exact' };
      const id = isNumber && isNumbered(entity) ? find(['id']) : undefined;
      if (id !== undefined) return { concept: id, modifiers: [entity], strength: 'exact' };
    }
    return { concept: whole, modifiers: [], strength: 'exact' };
  }
  const bare = words.filter((word, index) => !FILLERS.has(word) && !(UNIT_WORDS.has(word) && index > 0));
  if (bare.length > 0 && bare.length < words.length) {
    const found = find(bare);
    if (found !== undefined) return bare.length === 1 && found.weak ? (resolveKnown(bare, around) ?? undefined) : { concept: found, modifiers: [], strength: 'exact' };
  }
  const core = bare.length === 0 ? words : bare;
  // "is_active", "has insurance": a question, whatever the rest means.
  if (BOOLEAN_HEADS.has(core[0] ?? '') && core.length > 1) return undefined;
  const last = core.at(-1) ?? '';
  if (core.length > 1 && TAIL_FILLERS.has(last)) {
    const trimmed = resolveKnown(core.slice(0, -1), around);
    if (trimmed !== undefined) return { ...trimmed, strength: 'part' };
  }
  const [first, second] = isHeadFirst(around) ? [fromStart, fromEnd] : [fromEnd, fromStart];
  return first(core, find) ?? second(core, find) ?? compound(core, find);
}

/** "resturant name": slips mended before a name is taken apart, where the whole is known then. */
function speltExactly(words: readonly string[], around: Surroundings): Resolution | undefined {
  if (words.length < 2) return undefined;
  const { speller } = lexicon(around.language);
  const corrected = words.map((word) => speller.correct(word));
  return corrected.every((word, index) => word === words[index]) ? undefined : exactOf(corrected, around);
}

/** "frist name": a word of another language, and a slip where its correction makes a known name of the whole. */
function spelledOut(words: readonly string[], around: Surroundings): Resolution | undefined {
  if (around.language !== 'en' || words.length !== 2) return undefined;
  const { speller } = lexicon('en');
  for (const [i, word] of words.entries()) {
    const meant = speller.slipOf(word);
    const found = meant === undefined ? undefined : exactOf(words.map((other, k) => (k === i ? meant : other)), around);
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolveSpelt(words: readonly string[], around: Surroundings): Resolution | undefined {
  const { speller } = lexicon(around.language);
  const corrected = words.map((word) => speller.correct(word));
  if (corrected.every((word, index) => word === words[index])) return undefined;
  return resolveKnown(corrected, around);
}
