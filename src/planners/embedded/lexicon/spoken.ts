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
  return pool === undefined || isOfFarm(concept, context) ? concept.make(context) : weighted(pool);
}

/** Breeds of cows and horses are called the same everywhere; those of pets are told in the language. */
function isOfFarm(concept: Concept, context: MakeContext): boolean {
  const { id, make } = concept;
  if (id !== 'breed') return false;
  if (domainOf(concept) === 'agriculture') return true;
  const [told, usual] = [make(context), make({ ...context, mentioned: new Set() })].map(({ options }) => JSON.stringify(options?.['values']));
  return told !== usual && !PETS.some((pet) => context.mentioned.has(pet));
}
const PETS = ['hund', 'katze', 'perro', 'gato', 'chien', 'chat'];
