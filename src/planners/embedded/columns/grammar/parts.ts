import type { Concept, Language, Make, MakeContext } from '../../model.js';
import type { Name, NameWord } from '../name.js';
import type { Resolution } from '../resolution.js';

/**
 * How names are put together, whatever they name: "number of X", "X per Y", "A of B" is "B A", "X by", "is X?", "last X".
 * Each rule finds the part that says what the values are, and leaves its meaning to the lexicon.
 */
export interface Parts {
  /** The meaning of a part that the lexicon knows, as a whole or by its last words. */
  readonly meaningOf: (part: Name) => Resolution | undefined;
  /** As above, for a part that is known as a whole. */
  readonly exactly: (part: Name) => Concept | undefined;
  readonly named: (id: string) => Concept | undefined;
  readonly language: Language;
}

export type Rule = (name: Name, parts: Parts) => Resolution | undefined;

export const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
export const keys = (words: Name): string[] => words.map(({ key }) => key);
export const last = (name: Name): NameWord => name.at(-1) ?? { key: '', raw: '' };
export const guess = (concept: Concept, modifiers: readonly string[] = []): Resolution => ({ concept, modifiers, strength: 'shape' });

export const PLAIN: MakeContext = { language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() };
export const concept = (id: string, make: Make): Concept => ({ id, aliases: {}, weak: true, make });

export function isNumeric(found: Concept): boolean {
  const made = found.make(PLAIN);
  if (['integer', 'decimal', 'person.age', 'commerce.price'].includes(made.type)) return true;
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'number');
}

export const isYesNo = (found: Concept): boolean => found.make(PLAIN).type === 'boolean';

export const isCount = (found: Concept): boolean => found.make(PLAIN).type === 'integer' && !MEASURES.has(found.id);
const MEASURES = set('year hour days duration_minutes duration_seconds sensor_value');

export function toConcept(found: Concept | undefined, strength: Resolution['strength']): Resolution | undefined {
  return found === undefined ? undefined : { concept: found, modifiers: [], strength };
}
