import { DOMAINS } from '../domains/domains.js';
import type { Concept, Domain } from '../model.js';
import { keyOf, keysOf } from '../reading/words.js';
import { isWord, Speller } from '../reading/spelling.js';
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
import { HEALTH } from './further/health.js';
import { MEDIA_TERMS } from './further/media.js';
import { NATURE } from './further/nature.js';
import { SCIENCE_TERMS } from './further/science.js';
import { SOCIETY } from './further/society.js';
import { SPORT } from './further/sport.js';
import { TRANSPORT } from './further/transport.js';
import { WEB } from './further/web.js';

/** Concepts that mean the same in every domain. A file a field of life; order settles who owns an alias. */
const GENERAL: readonly (readonly Concept[])[] = [
  PEOPLE, PLACES, TIMES, MONEY, COMMERCE, ORGANISATION, TECHNOLOGY, MEASURES, ANIMALS_AND_PLANTS, CODES, DESCRIPTIONS,
]; // prettier-ignore

/** Terms of single fields that any table may use: behind all others, so that they take a name from none. */
const FURTHER: readonly (readonly Concept[])[] = [HEALTH, SCIENCE_TERMS, NATURE, SPORT, MEDIA_TERMS, TRANSPORT, WEB, SOCIETY];

type Index = ReadonlyMap<string, Concept>;

/** Also without spaces, so that "userid" and "zipcode" are found; never over a real alias. English comes first among `later` ones; of some concepts phrases only. */
function indexOf(groups: readonly (readonly Concept[])[], later: readonly Concept[] = [], phrasesOnly: ReadonlySet<Concept> = new Set()): Index {
  const index = new Map<string, Concept>();
  const squashed = new Map<string, Concept>();
  const all = (concept: Concept): readonly string[] => Object.values(concept.aliases).flat();
  for (const [concepts, namesOf] of [...groups.map((group) => [group, all] as const), [later, ({ aliases }: Concept) => aliases.en ?? []] as const, [later, all] as const]) {
    for (const concept of concepts) {
      for (const alias of namesOf(concept)) {
        const keys = keysOf(alias);
        if (keys.length === 0 || (keys.length === 1 && phrasesOnly.has(concept))) continue;
        const key = keys.join(' ');
        if (!index.has(key)) index.set(key, concept);
        const joined = keys.join('');
        if (keys.length > 1 && !squashed.has(joined)) squashed.set(joined, concept);
      }
    }
  }
  for (const [key, concept] of squashed) if (!index.has(key)) index.set(key, concept);
  return index;
}

/** Concepts of every domain with a name of one word that another one owns: "seats" beside "seat". */
function rivalsOf(groups: readonly (readonly Concept[])[], owners: Index): ReadonlyMap<string, readonly Concept[]> {
  const rivals = new Map<string, Concept[]>();
  for (const concept of groups.flat()) {
    for (const alias of concept.aliases.en ?? []) {
      const key = alias.includes(' ') || alias.includes('_') ? '' : keyOf(alias);
      if (key !== '' && owners.get(key) !== concept) rivals.set(key, [...(rivals.get(key) ?? []), concept]);
    }
  }
  return rivals;
}

interface Lexicon {
  readonly general: Index;
  readonly rivals: ReadonlyMap<string, readonly Concept[]>;
  readonly domains: ReadonlyMap<string, Index>;
  readonly speller: Speller;
}

let cached: Lexicon | undefined;

/** Built on first use: some thousand aliases, a few milliseconds. */
export function lexicon(): Lexicon {
  if (cached !== undefined) return cached;
  const isSpecial = (domain: Domain): boolean => domain.isSpecial === true;
  const broad = DOMAINS.filter((domain) => !isSpecial(domain)).map((domain) => domain.concepts);
  const special = DOMAINS.filter(isSpecial).flatMap((domain) => domain.concepts);
  const general = indexOf([...GENERAL, ...broad], [...FURTHER.flat(), ...special], new Set(special));
  const domains = new Map(DOMAINS.map((domain) => [domain.id, indexOf([domain.concepts])]));
  const words = new Set<string>();
  for (const index of [general, ...domains.values()]) for (const alias of index.keys()) for (const word of alias.split(' ')) words.add(word);
  for (const domain of DOMAINS) {
    for (const cues of [domain.cues, ...domain.subjects.map((subject) => subject.cues)]) for (const word of keysOf(cues)) words.add(word);
  }
  cached = {
    general,
    rivals: rivalsOf([...GENERAL, ...FURTHER], general),
    domains,
    speller: new Speller(words, targetsOf([...GENERAL, ...broad].flat())),
  };
  return cached;
}

/** Other concepts of a name of one word. */
export function rivalsFor(key: string): readonly Concept[] {
  return lexicon().rivals.get(key) ?? [];
}

/** Words that stand in names of several concepts, and long words of other languages: what a slip is likely to mean. */
function targetsOf(all: readonly Concept[]): string[] {
  const uses = new Map<string, number>();
  const long = new Set<string>();
  for (const { aliases } of all) {
    for (const word of new Set((aliases.en ?? []).flatMap((alias) => keysOf(alias)))) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const word of [aliases.de, aliases.es, aliases.fr].flatMap((list) => (list ?? []).flatMap((alias) => keysOf(alias)))) if (word.length >= LONG) long.add(word);
  }
  return [...[...uses].flatMap(([word, count]) => (count >= 2 && isWord(word) ? [word] : [])), ...long];
}

/** From this length on one wrong letter leaves little doubt. */
const LONG = 8;

/** Concept of exactly this phrase; the domain's own meaning first. */
export function conceptOf(phrase: string, domain: Domain | undefined): Concept | undefined {
  const { general, domains } = lexicon();
  return (domain === undefined ? undefined : domains.get(domain.id)?.get(phrase)) ?? general.get(phrase);
}
