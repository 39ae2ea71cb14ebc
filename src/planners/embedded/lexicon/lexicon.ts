import { DOMAINS } from '../domains/domains.js';
import type { Spoken } from '../locales/locale.js';
import { cuesOf, entryIn, localeText, SPOKEN } from '../locales/locales.js';
import type { Concept, Domain, Language } from '../model.js';
import { addTo } from '../reading/lists-by.js';
import { cut, fold, keyOf, keysOf, singular } from '../reading/words.js';
import { isWord, Speller } from '../reading/spelling.js';
import { ANIMALS_AND_PLANTS } from './living.js';
import type { Circle } from './circles/circle.js';
import { circlesOf, meaningIn } from './circles/circles.js';
import { CODES } from './codes.js';
import { COMMERCE } from './commerce.js';
import { DESCRIPTIONS } from './descriptions.js';
import { Listed } from './listed.js';
import { MEASURES } from './measures.js';
import { MONEY } from './money.js';
import { ORGANISATION } from './organisation.js';
import { PEOPLE } from './people.js';
import { PLACES } from './places.js';
import { TECHNOLOGY } from './technology.js';
import { TIMES } from './times.js';
import { CLINIC } from './further/clinic.js';
import { EVERYDAY } from './further/everyday.js';
import { BUSINESS } from './further/business.js';
import { HEALTH } from './further/health.js';
import { LEISURE } from './further/leisure.js';
import { MEDIA_TERMS } from './further/media.js';
import { NAMED_THINGS } from './further/named-things.js';
import { NATURE } from './further/nature.js';
import { QUALITIES } from './further/qualities.js';
import { ROADS_AND_RIGHTS } from './further/roads-and-rights.js';
import { ONLINE } from './further/online.js';
import { SCIENCE_TERMS } from './further/science.js';
import { SKY_AND_SOIL } from './further/sky-and-soil.js';
import { OFFICIAL_NUMBERS } from './further/official-numbers.js';
import { SOCIETY } from './further/society.js';
import { SPORT } from './further/sport.js';
import { TRANSPORT } from './further/transport.js';
import { WEARABLES } from './further/wearables.js';
import { WEB } from './further/web.js';
import { WORKS } from './further/works.js';

/** Concepts that mean the same in every domain. A file a field of life; order settles who owns an alias. */
export const GENERAL: readonly (readonly Concept[])[] = [
  PEOPLE, PLACES, TIMES, MONEY, COMMERCE, ORGANISATION, TECHNOLOGY, MEASURES, ANIMALS_AND_PLANTS, CODES, DESCRIPTIONS,
]; // prettier-ignore

/** Terms of single fields that any table may use: behind all others, so that they take a name from none. */
export const FURTHER: readonly (readonly Concept[])[] = [HEALTH, SCIENCE_TERMS, NATURE, SPORT, MEDIA_TERMS, TRANSPORT, WEB, OFFICIAL_NUMBERS, SOCIETY, EVERYDAY, CLINIC, WEARABLES, SKY_AND_SOIL, WORKS, ROADS_AND_RIGHTS, BUSINESS, ONLINE, LEISURE, NAMED_THINGS, QUALITIES];

const LANGUAGES: readonly Language[] = ['en', ...SPOKEN];

type Index = Pick<ReadonlyMap<string, Concept>, 'get'>;

/** What a concept is called in a language: as its row says, and as the language's own list says. */
export function aliasesOf(concept: Concept, domain: string | undefined, language: Language): readonly string[] {
  const own = concept.aliases[language] ?? [];
  return language === 'en' ? own : [...own, ...(entryIn(language, domain, concept.id)?.aliases ?? [])];
}

const UMLAUT = /[äöü]/i;
/** "größe" as "groesse". */
export const spelledOut = (alias: string): string => alias.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('Ä', 'ae').replaceAll('Ö', 'oe').replaceAll('Ü', 'ue');

interface Found {
  /** The words of an alias, as `keysOf` gives them, with a space between. */
  readonly key: string;
  readonly concept: Concept;
}

const SMALL = new Set('de del la el los las d l du des le les'.split(' '));

/** "fecha de pedido" is also written `fecha_pedido`. */
function withoutSmallWords(keys: readonly string[], language: Language): (readonly string[])[] {
  if (keys.length === 0) return [];
  const bare = language === 'es' || language === 'fr' ? keys.filter((key) => !SMALL.has(key)) : keys;
  return bare.length === 0 || bare.length === keys.length ? [keys] : [keys, bare];
}

/** Every alias of a group of concepts in a language, by its key. "groesse" is "größe". */
function foundIn(concepts: readonly Concept[], domain: string | undefined, language: Language): Found[] {
  const found: Found[] = [];
  for (const concept of concepts) {
    for (const alias of aliasesOf(concept, domain, language)) {
      for (const spelling of language === 'de' && UMLAUT.test(alias) ? [alias, spelledOut(alias)] : [alias]) {
        const key = keyOfAlias(spelling);
        const keys = key.includes(' ') ? withoutSmallWords(key.split(' '), language).map((words) => words.join(' ')) : [key];
        for (const form of keys) if (form !== '') found.push({ key: form, concept });
      }
    }
  }
  return found;
}

const LETTERS = /^[a-z ]+$/;

/** As `keysOf` with spaces between, for aliases: words of letters alone need no taking apart. */
export function keyOfAlias(alias: string): string {
  const plain = LETTERS.test(alias) ? alias : fold(alias);
  if (!LETTERS.test(plain)) return keysOf(alias).join(' ');
  return plain.includes(' ') ? plain.split(' ').map(singular).join(' ') : singular(plain);
}

/** Concepts by their names: as they are written, and without spaces, so that "userid" and "zipcode" are found. */
interface Names {
  readonly written: ReadonlyMap<string, Concept>;
  readonly squashed: ReadonlyMap<string, Concept>;
}

function namesOf(found: readonly Found[]): Names {
  const written = new Map<string, Concept>();
  const squashed = new Map<string, Concept>();
  for (const { key, concept } of found) {
    if (!written.has(key)) written.set(key, concept);
    const joined = key.includes(' ') ? key.split(' ').join('') : key;
    if (joined !== key && !squashed.has(joined)) squashed.set(joined, concept);
  }
  return { written, squashed };
}

/** Names of one list: what is written goes before what is squashed. */
function indexOf(found: readonly Found[]): Index {
  const { written, squashed } = namesOf(found);
  return { get: (phrase) => written.get(phrase) ?? squashed.get(phrase) };
}

const anywhere = new Map<Language, Names>();

function namesAnywhere(language: Language): Names {
  let names = anywhere.get(language);
  if (names === undefined) {
    names = namesOf(aliasesIn(language).anywhere);
    anywhere.set(language, names);
  }
  return names;
}

/**
 * Names of several languages, in their order; what is written goes before what is squashed. Of those besides the text's own
 * and English only what may hold the phrase is read.
 */
function indexOfLanguages(languages: readonly Language[], own: Language): Index {
  const found = (phrase: string, how: keyof Names, mayHoldSo: (language: Language, phrase: string) => boolean): Concept | undefined => {
    for (const language of languages) {
      const concept = language === own || mayHoldSo(language, phrase) ? namesAnywhere(language)[how].get(phrase) : undefined;
      if (concept !== undefined) return concept;
    }
    return undefined;
  };
  return { get: (phrase) => found(phrase, 'written', mayName) ?? (phrase.includes(' ') ? undefined : found(phrase, 'squashed', maySquash)) };
}

const listed = new Map<Spoken, Listed>();

function listedIn(language: Spoken): Listed {
  let lists = listed.get(language);
  if (lists === undefined) {
    const { general, domains, cues } = localeText(language);
    // Neither the ids before the colons nor the values behind the equals signs are names.
    const told = [general, domains, cues].join('\n').replace(/^[^:\n]*:|=.*$/gmu, '');
    const own = [...GENERAL, ...FURTHER, ...DOMAINS.map(({ concepts }) => concepts)].flat().flatMap(({ aliases }) => aliases[language] ?? []);
    const text = [told, ...own].join('\n');
    const umlauts = language === 'de' ? text.split(/[|\n]/).filter((name) => UMLAUT.test(name)) : [];
    lists = new Listed([text, ...umlauts.map(spelledOut)].join('\n'), (keys) => withoutSmallWords(keys, language));
    listed.set(language, lists);
  }
  return lists;
}

/** Whether a language is English, or a look into its lists costs nothing any more. */
const isRead = (language: Language): language is 'en' => language === 'en' || cached.has(language);

/** Whether the vocabulary of a language may have a word. */
export const mayHold = (language: Language, word: string): boolean => isRead(language) || listedIn(language).mayHold(word);
const mayName = (language: Language, phrase: string): boolean => isRead(language) || listedIn(language).mayName(phrase);
const maySquash = (language: Language, word: string): boolean => isRead(language) || listedIn(language).maySquash(word);

/** Every alias by language. */
interface Aliases {
  /** General concepts first, then those of the domains in their order; terms of single fields behind them all. */
  readonly anywhere: readonly Found[];
  readonly general: readonly Found[];
  readonly domains: ReadonlyMap<string, readonly Found[]>;
}

const cached = new Map<Language, Aliases>();

function aliasesIn(language: Language): Aliases {
  let aliases = cached.get(language);
  if (aliases === undefined) {
    const general = foundIn(GENERAL.flat(), undefined, language);
    const domains = new Map(DOMAINS.map(({ id, concepts }) => [id, foundIn(concepts, id, language)]));
    const own = (isSpecial: boolean): Found[] =>
      DOMAINS.filter((domain) => (domain.isSpecial === true) === isSpecial).flatMap(({ id }) => domains.get(id) ?? []).filter(({ concept }) => concept.isLocal !== true);
    // Of a special domain phrases only mean the same anywhere.
    const phrases = own(true).filter(({ key }) => key.includes(' '));
    aliases = { general, domains, anywhere: [...general, ...own(false), ...foundIn(FURTHER.flat(), undefined, language), ...phrases] };
    cached.set(language, aliases);
    // Nobody takes a first look any more.
    if (language !== 'en') listed.delete(language);
  }
  return aliases;
}

/** The lexicon for texts in a language: its own words first, then English, then the others. */
class Lexicon {
  readonly #languages: readonly Language[];
  readonly #language: Language;
  readonly #domains = new Map<string, Index>();
  #general: Index | undefined;
  #speller: Speller | undefined;

  constructor(language: Language) {
    this.#language = language;
    this.#languages = [...new Set([language, ...LANGUAGES])];
  }

  get general(): Index {
    this.#general ??= indexOfLanguages(this.#languages, this.#language);
    return this.#general;
  }

  /** What a domain calls its own: in the language and in English. */
  domain(id: string): Index {
    let index = this.#domains.get(id);
    if (index === undefined) {
      index = indexOf([...new Set([this.#language, 'en' as const])].flatMap((language) => aliasesIn(language).domains.get(id) ?? []));
      this.#domains.set(id, index);
    }
    return index;
  }

  /** Mends words towards those of English that are much used and long ones of the language; a word of any language is right as it is. */
  get speller(): Speller {
    this.#speller ??= new Speller(isInVocabularies, () => [...muchUsed(), ...(this.#language === 'en' ? [] : [...vocabulary(this.#language)].filter((word) => word.length >= LONG))]);
    return this.#speller;
  }
}

const lexicons = new Map<Language, Lexicon>();

/** Built part by part, on first use. */
export function lexicon(language: Language): Lexicon {
  let made = lexicons.get(language);
  if (made === undefined) {
    made = new Lexicon(language);
    lexicons.set(language, made);
  }
  return made;
}

const isInVocabularies = (word: string): boolean => LANGUAGES.some((language) => mayHold(language, word) && vocabulary(language).has(word));

const words = new Map<Language, ReadonlySet<string>>();

/** The words of keys. */
function wordsIn(keys: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const key of keys) {
    if (key.includes(' ')) for (const word of key.split(' ')) found.add(word);
    else if (key !== '') found.add(key);
  }
  return found;
}

/** Every word of the aliases and cues of a language. */
export function vocabulary(language: Language): ReadonlySet<string> {
  let known = words.get(language);
  if (known === undefined) {
    const { anywhere, domains } = aliasesIn(language);
    const aliases = [anywhere, ...domains.values()].flat().map(({ key }) => key);
    const cues = DOMAINS.flatMap((domain) => [domain.cues, ...domain.subjects.map((subject) => subject.cues)]);
    const told = (language === 'en' ? cues : [...cuesOf(language).values()]).flatMap((list) => list.split('|')).map(keyOfAlias);
    known = wordsIn([...aliases, ...told]);
    words.set(language, known);
  }
  return known;
}

/** Names that the concepts of one domain have and nothing else: `norad_id` and `apogee` speak for it as its cues do. */
export function namesOfOneDomain(language: Language): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const spoken of new Set([language, 'en' as const])) {
    const { general, domains } = aliasesIn(spoken);
    for (const { key } of general) owners.set(key, undefined);
    for (const [id, found] of domains) for (const { key } of found) if (key.length > 2) owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id);
  }
  return new Map([...owners].flatMap(([phrase, id]) => (id === undefined ? [] : [[phrase, id]])));
}

let general: ReadonlySet<string> | undefined;

/** English words that another language has as well, beside those that subjects and their columns are named by. */
const SHARED = 'ticket administration association banking bulletin catalogue console digital discussion editorial football handball historical hospital industrial kindergarten lecture persona plantation planning pollution questionnaire reception rugby smartphone smartwatch viral';

/** Words as short as that are small words of other languages: "an", "sur", "con". */
const SHORT = 3;

/** English words: of the general concepts, of the names of subjects and their columns, and those that others share. */
export function generalWords(): ReadonlySet<string> {
  if (general === undefined) {
    const all = wordsIn(aliasesIn('en').general.map(({ key }) => key));
    for (const { name, columns } of DOMAINS.flatMap(({ subjects }) => subjects)) for (const { key } of cut(`${name} ${columns}`)) if (key.length > SHORT) all.add(key);
    for (const word of SHARED.split(' ')) all.add(word);
    general = all;
  }
  return general;
}

const telling = new Map<Spoken, ReadonlySet<string>>();

/** Single words that are cues of a language. */
export function cueWords(language: Spoken): ReadonlySet<string> {
  let known = telling.get(language);
  if (known === undefined) {
    known = new Set([...cuesOf(language).values()].flatMap((cues) => cues.split('|')).map(keyOfAlias).filter((key) => key !== '' && !key.includes(' ')));
    telling.set(language, known);
  }
  return known;
}

const named = new Map<Language, Map<Concept, ReadonlySet<string>>>();

/** Whether a concept is called so in a language. */
export function isNamedIn(language: Language, concept: Concept, phrase: string): boolean {
  return mayName(language, phrase) && namesIn(concept, language).has(phrase);
}

/** What a concept is called in a language, as keys; of few concepts anybody asks. */
function namesIn(concept: Concept, language: Language): ReadonlySet<string> {
  const known = named.get(language) ?? new Map<Concept, ReadonlySet<string>>();
  named.set(language, known);
  let names = known.get(concept);
  if (names === undefined) {
    names = new Set(foundIn([concept], domainOf(concept), language).map(({ key }) => key));
    known.set(concept, names);
  }
  return names;
}

const spelled = new WeakMap<Concept, ReadonlySet<string>>();

/** Every name of a concept in any language as it is written, without accents. */
export function spellingsOf(concept: Concept): ReadonlySet<string> {
  let spellings = spelled.get(concept);
  if (spellings === undefined) {
    spellings = new Set(LANGUAGES.flatMap((language) => aliasesOf(concept, domainOf(concept), language)).map(fold));
    spelled.set(concept, spellings);
  }
  return spellings;
}

let owners: ReadonlyMap<Concept, string> | undefined;

/** The domain a concept belongs to; undefined for a general one. */
export function domainOf(concept: Concept): string | undefined {
  owners ??= new Map(DOMAINS.flatMap(({ id, concepts }) => concepts.map((own) => [own, id] as const)));
  return owners.get(concept);
}

let rivals: ReadonlyMap<string, readonly Concept[]> | undefined;

/** Other concepts of a name of one word: "seats" beside "seat". */
export function rivalsFor(key: string): readonly Concept[] {
  rivals ??= rivalsOf([...GENERAL, ...FURTHER], lexicon('en').general);
  return rivals.get(key) ?? [];
}

function rivalsOf(groups: readonly (readonly Concept[])[], byName: Index): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, readonly Concept[]>();
  for (const concept of groups.flat()) {
    for (const alias of concept.aliases.en ?? []) {
      const key = alias.includes(' ') || alias.includes('_') ? '' : keyOf(alias);
      if (key !== '' && byName.get(key) !== concept) addTo(found, key, concept);
    }
  }
  return found;
}

let used: readonly string[] | undefined;

/** Words that stand in English names of several concepts: what a slip is likely to mean. */
function muchUsed(): readonly string[] {
  if (used === undefined) {
    const uses = new Map<string, number>();
    const broad = DOMAINS.filter((domain) => domain.isSpecial !== true).map((domain) => domain.concepts);
    for (const { aliases } of [...GENERAL, ...broad].flat()) {
      for (const word of wordsIn((aliases.en ?? []).map(keyOfAlias))) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
    // "asignee": of a long word that anyone uses once is enough.
    for (const { aliases } of GENERAL.flat()) for (const word of wordsIn((aliases.en ?? []).map(keyOfAlias))) if (word.length >= LONG) uses.set(word, 2);
    used = [...uses].flatMap(([word, count]) => (count >= 2 && isWord(word) ? [word] : []));
  }
  return used;
}

/** From this length on one wrong letter leaves little doubt. */
const LONG = 8;

/** Concept of exactly this phrase: as the circle of names around it has it, then the domain, then anyone. */
export function conceptOf(phrase: string, domain: Domain | undefined, language: Language, circles: readonly Circle[] = []): Concept | undefined {
  const own = lexicon(language);
  const known = (words: string): Concept | undefined => (domain === undefined ? undefined : own.domain(domain.id).get(words)) ?? own.general.get(words);
  if (circles.length === 0) return known(phrase);
  const plain = known(phrase);
  // Phrases that mean the same to anyone, or in this very field, need no neighbours but those of a whole table.
  const field = plain === undefined ? undefined : domainOf(plain);
  const isSure = phrase.includes(' ') && plain?.weak === false && (field === undefined || field === domain?.id);
  return meaningIn(isSure ? circles.filter(({ isTable }) => isTable === true) : circles, phrase, known) ?? plain;
}

/** The narrow fields whose words stand together in a text. */
export function circlesIn(text: string): readonly Circle[] {
  const { general } = lexicon('en');
  return circlesOf(text, (phrase) => general.get(phrase) !== undefined);
}
