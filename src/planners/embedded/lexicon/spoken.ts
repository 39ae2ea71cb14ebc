import { DOMAINS } from '../domains/domains.js';
import { poolIn } from '../locales/locales.js';
import type { Concept, Language, MakeContext, Made } from '../model.js';
import { weighted } from './builders.js';

let owners: ReadonlyMap<Concept, string> | undefined;

/** The domain a concept belongs to; undefined for a general one. */
export function domainOf(concept: Concept): string | undefined {
  owners ??= new Map(DOMAINS.flatMap(({ id, concepts }) => concepts.map((own) => [own, id] as const)));
  return owners.get(concept);
}

function poolOf(concept: Concept, language: Language): string | undefined {
  return language === 'en' ? undefined : poolIn(language, domainOf(concept), concept.id);
}

/** Whether the concept has values in the language. */
export function speaks(concept: Concept, language: Language): boolean {
  return poolOf(concept, language) !== undefined;
}

/** What a concept makes, with values in the language of the text where the language has them. */
export function madeBy(concept: Concept, context: MakeContext): Made {
  const pool = poolOf(concept, context.language);
  return pool === undefined ? concept.make(context) : weighted(pool);
}
