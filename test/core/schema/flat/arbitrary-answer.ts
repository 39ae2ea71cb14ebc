import fc from 'fast-check';
import { OFFERED_TYPES } from '../../../../src/planners/openai/prompt/offered-types.js';
import { taughtOptions } from '../../../../src/planners/openai/prompt/teach-types.js';

const text = fc.oneof(fc.constantFrom(...OFFERED_TYPES.map(({ id }) => id), 'now', '-2y', '10d', '__proto__', 'a * b', '{a} and {^b}', '', '1', '-0', '1e999', 'true', '[1,2]', '{"from":1}', '=1+1', '<b>'), fc.string({ maxLength: 20 }));
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const option = fc.oneof(fc.constantFrom(...taughtOptions(), '__proto__', 'constructor'), text);
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[] | null | undefined> => fc.oneof(fc.array(item, { maxLength: 4 }), fc.constantFrom(null, undefined));
const maybe = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> => fc.oneof(item, fc.constantFrom(null, undefined));

const options = fc.oneof(fc.array(fc.record({ option, value: text }), { maxLength: 5 }), fc.dictionary(option, fc.oneof(text, number, fc.jsonValue()), { maxKeys: 5 }), fc.constantFrom(null, undefined));
const lists = { options, values: some(text), weights: some(number) };
const column = fc.record({
  name: text, type: text, ...lists, pool: maybe(text), cases: some(fc.record({ when: text, ...lists })), unique: maybe(fc.boolean()), missing: maybe(number),
  missing_when: some(fc.record({ when: text, share: number })), when: maybe(text), outliers: maybe(fc.record({ share: number, min: maybe(number), max: maybe(number) })), determined_by: some(text),
});
const table = fc.record({ name: text, rows: maybe(number), columns: fc.array(column, { maxLength: 4 }), correlations: some(fc.record({ a: text, b: text, rho: number })), unique_together: some(fc.array(text, { maxLength: 3 })) });

/** Anything of the shape of an answer. */
export const anyAnswer = fc.record({ name: text, domain: maybe(text), locale: maybe(text), main: maybe(text), vocabulary: some(fc.record({ name: text, entries: fc.array(text, { maxLength: 4 }), weights: some(number) })), tables: fc.array(table, { maxLength: 3 }) });
