import { poolIn } from '../locales/locales.js';
import type { Concept, Language, MakeContext, Made } from '../model.js';
import { weighted } from './builders.js';
import { domainOf } from './lexicon.js';

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
