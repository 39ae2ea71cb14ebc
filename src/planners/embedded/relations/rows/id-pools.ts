import { parsePattern } from '../../../../core/patterns/pattern.js';
import { POPULAR_NAMES } from '../../../../core/vocabulary/people/popular.js';
import type { Draft, Language, Made } from '../../model.js';

/** Ids of the same form, the first few of a running number or some that a pattern allows, in proportions that differ. */
export function poolOf({ made, name }: Draft, count: number): Made | undefined {
  if (made.type === 'sequence' && made.options?.['prefix'] === undefined && made.options?.['suffix'] === undefined && made.options?.['width'] === undefined) return { type: 'integer', options: { min: startOf(made), max: startOf(made) + count - 1 } };
  const random = numbersFrom(name);
  const values = made.type === 'sequence' ? running(made, count) : drawn(made, count, random);
  if (values.length < 3) return undefined;
  // Digits alone are a number wherever a schema is written down.
  const ids = values.every((value) => /^[1-9]\d{0,14}$/u.test(value)) ? values.map(Number) : values;
  return { type: 'category', options: { values: ids, weights: values.map(() => Math.round(100 / (0.15 + random())) / 100) } };
}

/** "patient id (6 digits)": the first number that has as many. */
const startOf = ({ options }: Made): number => (typeof options?.['start'] === 'number' ? options['start'] : 1);

const MOST_PEOPLE = 200;

/** "agent (12 agents)": as many people, some of whom come oftener than others. */
export function peopleOf({ made, name }: Draft, count: number, language: Language): Made | undefined {
  const { female, male, last } = POPULAR_NAMES[language] ?? { female: [], male: [], last: [] };
  if (made.type !== 'person.fullName' || count > MOST_PEOPLE || last.length === 0) return undefined;
  const random = numbersFrom(name);
  const firsts = [...female, ...male];
  const people = new Set<string>();
  while (people.size < count) people.add(`${firsts[Math.floor(random() * firsts.length)] ?? ''} ${last[Math.floor(random() * last.length)] ?? ''}`);
  return { type: 'category', options: { values: [...people], weights: Array.from(people, () => Math.round(100 / (0.15 + random())) / 100) } };
}

function running({ options = {} }: Made, count: number): string[] {
  const { start = 1, step = 1, prefix = '', suffix = '', width = 1 } = options;
  return Array.from({ length: count }, (_, i) => `${String(prefix)}${String(Number(start) + i * Number(step)).padStart(Number(width), '0')}${String(suffix)}`);
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

function drawn({ type, options }: Made, count: number, random: () => number): string[] {
  const parsed = parsePattern(type === 'uuid' || typeof options?.['pattern'] !== 'string' ? UUID : options['pattern']);
  if ('problem' in parsed) return [];
  const one = (): string => parsed.places.map(({ alphabet }, i) => drawnFrom(i === 0 && alphabet.length > 1 ? alphabet.replace('0', '') : alphabet, random)).join('');
  return [...new Set(Array.from({ length: count }, one))];
}

const drawnFrom = (alphabet: string, random: () => number): string => alphabet.charAt(Math.floor(random() * alphabet.length));

/** Numbers from 0 to 1 that follow from a name: a plan is the same every time. */
function numbersFrom(name: string): () => number {
  let state = Array.from(name).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
