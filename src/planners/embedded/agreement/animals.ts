import type { Draft } from '../model.js';

const ANIMAL = new Set(['breed', 'species', 'animal_type', 'pet_species', 'pet_name']);
const ANIMAL_NAME = /^(?:animal|animal_type|pet_type|breed|species)$/iu;
const AGE = /^(?:animal_|pet_)?age(?:_(?:years?|yrs))?$/iu;
const OLDEST = 16;

/** "animal type, breed, age years": years that animals reach. */
export function ageAnimals(drafts: readonly Draft[]): void {
  if (!drafts.some(({ concept, name }) => ANIMAL.has(concept?.id ?? '') || ANIMAL_NAME.test(name))) return;
  const age = drafts.find(({ name, made, stated }) => AGE.test(name) && made.type === 'person.age' && stated.range !== true && stated.shape !== true);
  if (age !== undefined) age.made = { type: 'integer', options: { min: 0, max: OLDEST, distribution: 'lognormal', median: 4 } };
}
