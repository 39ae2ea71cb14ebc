import { DOMAINS } from '../domains/domains.js';
import type { Spoken } from '../locales/locale.js';
import { cuesOf, entryIn, SPOKEN } from '../locales/locales.js';
import type { Concept, Domain, Language } from '../model.js';
import { fold, keysOf, singular } from '../reading/words.js';
import { Speller } from '../reading/spelling.js';
import { ANIMALS_AND_PLANTS } from './living.js';
import { CODES } from './codes.js';
import { COMMERCE } from './commerce.js';
import { DESCRIPTIONS } from './descriptions.js';
import { MEASURES } from './measures.js';
import { MONEY } from './money.js';
import { ORGANISATION } from './organisation.js';
import { PEOPLE } from './people.js';
import { PLACES } from './places.js';
import { TECHNOLOGY } from './technology.js';
import { TIMES } from './times.js';

/** Concepts that mean the same in every domain. A file a field of life; order settles who owns an alias. */
export const GENERAL: readonly (readonly Concept[])[] = [
  PEOPLE, PLACES, TIMES, MONEY, COMMERCE, ORGANISATION, TECHNOLOGY, MEASURES, ANIMALS_AND_PLANTS, CODES, DESCRIPTIONS,
]; // prettier-ignore

const LANGUAGES: readonly Language[] = ['en', ...SPOKEN];

type Index = ReadonlyMap<string, Concept>;

/** What a concept is called in a language: as its row says, and as the language's own list says. */
export function aliasesOf(concept: Concept, domain: string | undefined, language: Language): readonly string[] {
  const own = concept.aliases[language] ?? [];
  return language === 'en' ? own : [...own, ...(entryIn(language, domain, concept.id)?.aliases ?? [])];
}

const UMLAUT = /[äöü]/i;
/** "größe" as "groesse". */
export const spelledOut = (alias: string): string => alias.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('Ä', 'ae').replaceAll('Ö', 'oe').replaceAll('Ü', 'ue');

interface Found {
  readonly keys: readonly string[];
  readonly concept: Concept;
}

const SMALL = new Set('de del la el los las d l du des le les'.split(' '));

/** "fecha de pedido" is also written `fecha_pedido`. */
function withoutSmallWords(keys: readonly string[], language: Language): (readonly string[])[] {
  if (keys.length === 0) return [];
  const bare = language === 'es' || language === 'fr' ? keys.filter((key) => !SMALL.has(key)) : keys;
  return bare.length === 0 || bare.length === keys.length ? [keys] : [keys, bare];
}

/** Every alias of a group of concepts in a language, as keys. "groesse" is "größe". */
function foundIn(concepts: readonly Concept[], domain: string | undefined, language: Language): Found[] {
  return concepts.flatMap((concept) => aliasesOf(concept, domain, language).flatMap((alias) => {
    const spellings = language === 'de' && UMLAUT.test(alias) ? [alias, spelledOut(alias)] : [alias];
    return spellings.flatMap((spelling) => withoutSmallWords(keysOfAlias(spelling), language).map((keys) => ({ keys, concept })));
  })); // prettier-ignore
}

const LETTERS = /^[a-z ]+$/;

/** As `keysOf`, for aliases: words of letters alone need no taking apart. */
function keysOfAlias(alias: string): string[] {
  const plain = LETTERS.test(alias) ? alias : fold(alias);
  return LETTERS.test(plain) ? plain.split(' ').map(singular) : keysOf(alias);
}

/** Also without spaces, so that "userid" and "zipcode" are found; never over a real alias. */
function indexOf(found: readonly Found[]): Index {
  const index = new Map<string, Concept>();
  const squashed = new Map<string, Concept>();
  for (const { keys, concept } of found) {
    const key = keys.join(' ');
    if (!index.has(key)) index.set(key, concept);
    const joined = keys.join('');
    if (keys.length > 1 && !squashed.has(joined)) squashed.set(joined, concept);
  }
  for (const [key, concept] of squashed) if (!index.has(key)) index.set(key, concept);
  return index;
}

/** Every alias by language: general concepts first, then those of the domains in their order. */
interface Aliases {
  readonly general: readonly Found[];
  readonly domains: ReadonlyMap<string, readonly Found[]>;
}

const cached = new Map<Language, Aliases>();

function aliasesIn(language: Language): Aliases {
  let aliases = cached.get(language);
  if (aliases === undefined) {
    aliases = {
      general: foundIn(GENERAL.flat(), undefined, language),
      domains: new Map(DOMAINS.map(({ id, concepts }) => [id, foundIn(concepts, id, language)])),
    };
    cached.set(language, aliases);
  }
  return aliases;
}

/** The lexicon for texts in a language: its own words first, then English, then the others. */
class Lexicon {
  readonly #aliases: readonly Aliases[];
  readonly #language: Language;
  readonly #domains = new Map<string, Index>();
  #general: Index | undefined;
  #speller: Speller | undefined;

  constructor(language: Language) {
    this.#language = language;
    this.#aliases = [...new Set([language, ...LANGUAGES])].map(aliasesIn);
  }

  get general(): Index {
    this.#general ??= indexOf(this.#aliases.flatMap(({ general, domains }) => [...general, ...[...domains.values()].flat()]));
    return this.#general;
  }

  domain(id: string): Index {
    let index = this.#domains.get(id);
    if (index === undefined) {
      index = indexOf(this.#aliases.flatMap(({ domains }) => domains.get(id) ?? []));
      this.#domains.set(id, index);
    }
    return index;
  }

  /** Mends words towards those of the language and of English; a word of any language is right as it is. */
  get speller(): Speller {
    this.#speller ??= new Speller([...vocabulary('en'), ...vocabulary(this.#language)], LANGUAGES.flatMap((other) => [...vocabulary(other)]));
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

const words = new Map<Language, ReadonlySet<string>>();

/** Every word of the aliases and cues of a language. */
export function vocabulary(language: Language): ReadonlySet<string> {
  let known = words.get(language);
  if (known === undefined) {
    const { general, domains } = aliasesIn(language);
    const aliases = [general, ...domains.values()].flat().flatMap(({ keys }) => keys);
    const cues = DOMAINS.flatMap((domain) => [domain.cues, ...domain.subjects.map((subject) => subject.cues)]);
    known = new Set([...aliases, ...(language === 'en' ? cues : [...cuesOf(language).values()]).flatMap((list) => list.split('|')).flatMap(keysOfAlias)]);
    words.set(language, known);
  }
  return known;
}

let general: ReadonlySet<string> | undefined;

/** English words of the general concepts. */
export function generalWords(): ReadonlySet<string> {
  general ??= new Set(aliasesIn('en').general.flatMap(({ keys }) => keys));
  return general;
}

const telling = new Map<Spoken, ReadonlySet<string>>();

/** Single words that are cues of a language. */
export function cueWords(language: Spoken): ReadonlySet<string> {
  let known = telling.get(language);
  if (known === undefined) {
    known = new Set([...cuesOf(language).values()].flatMap((cues) => cues.split('|')).map(keysOfAlias).flatMap((keys) => (keys.length === 1 ? keys : [])));
    telling.set(language, known);
  }
  return known;
}

/** Concept of exactly this phrase; the domain's own meaning first. */
export function conceptOf(phrase: string, domain: Domain | undefined, language: Language): Concept | undefined {
  const own = lexicon(language);
  return (domain === undefined ? undefined : own.domain(domain.id).get(phrase)) ?? own.general.get(phrase);
}
