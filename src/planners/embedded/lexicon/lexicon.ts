import { DOMAINS } from '../domains/domains.js';
import type { Concept, Domain } from '../model.js';
import { keysOf } from '../reading/words.js';
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

/** Also without spaces, so that "userid" and "zipcode" are found; never over a real alias. */
function indexOf(groups: readonly (readonly Concept[])[]): Index {
  const index = new Map<string, Concept>();
  const squashed = new Map<string, Concept>();
  for (const concepts of groups) {
    for (const concept of concepts) {
      for (const alias of Object.values(concept.aliases).flat()) {
        const keys = keysOf(alias);
        if (keys.length === 0) continue;
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

interface Lexicon {
  readonly general: Index;
  readonly domains: ReadonlyMap<string, Index>;
  readonly speller: Speller;
}

let cached: Lexicon | undefined;

/** Built on first use: some thousand aliases, a few milliseconds. */
export function lexicon(): Lexicon {
  if (cached !== undefined) return cached;
  const domainConcepts = DOMAINS.map((domain) => domain.concepts);
  const general = indexOf([...GENERAL, ...domainConcepts, ...FURTHER]);
  const words = new Set<string>();
  for (const alias of general.keys()) for (const word of alias.split(' ')) words.add(word);
  for (const domain of DOMAINS) {
    for (const cues of [domain.cues, ...domain.subjects.map((subject) => subject.cues)]) for (const word of keysOf(cues)) words.add(word);
  }
  cached = {
    general,
    domains: new Map(DOMAINS.map((domain) => [domain.id, indexOf([domain.concepts])])),
    speller: new Speller(words, targetsOf([...GENERAL, ...domainConcepts].flat())),
  };
  return cached;
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
