import type { Concept, Make } from '../model.js';

/** What a last word means behind some words; without words, behind all others. */
export interface Sense {
  readonly words: ReadonlySet<string> | undefined;
  readonly concept: Concept;
}

/** `unit`: what its numbers are in, where a name may ask for another one. */
export const sense = (id: string, words: string, make: Make, unit?: string): Sense => ({
  words: words === '*' ? undefined : new Set(words.split(' ')),
  concept: { id, aliases: {}, weak: true, make, ...(unit === undefined ? {} : { unit }) },
});
