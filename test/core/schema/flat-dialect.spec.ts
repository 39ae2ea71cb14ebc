import { z } from 'zod';
import fc from 'fast-check';
import { columnType } from '../../../src/core/columns/registry.js';
import { ServiceError } from '../../../src/core/errors/service-error.js';
import { flatDataset, flatJsonSchema, fromFlatDialect, type FlatDataset } from '../../../src/core/schema/flat-dialect.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { OFFERED_TYPES } from '../../../src/planners/openai/offered-types.js';
import { GOOD_ANSWER } from '../../support/fake-openai.js';

interface Node {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const inner = (node: Node): Node[] => [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? [])];
const all = (node: Node): Node[] => [node, ...inner(node).flatMap(all)];
const depth = (node: Node): number => (node.properties ? 1 : 0) + Math.max(0, ...inner(node).map(depth));

it('fits the published limits of strict structured output', () => {
  const schema = flatJsonSchema(OFFERED_TYPES) as Node;
  const nodes = all(schema);
  expect(depth(schema)).toBeLessThanOrEqual(5);
  expect(nodes.reduce((sum, node) => sum + Object.keys(node.properties ?? {}).length, 0)).toBeLessThanOrEqual(5000);
  expect(nodes.reduce((sum, node) => sum + (node.enum?.length ?? 0), 0)).toBeLessThanOrEqual(1000);
  for (const node of nodes) {
    if (!node.properties) continue;
    expect(node.additionalProperties).toBe(false);
    expect([...(node.required ?? [])].sort()).toEqual(Object.keys(node.properties).sort());
  }
});

it('offers only types there are', () => {
  expect(OFFERED_TYPES.filter((id) => columnType(id) === undefined)).toEqual([]);
});

it('is total: anything of the shape is translated, and then parsed or refused', () => {
  const text = fc.oneof(fc.constantFrom(...OFFERED_TYPES, 'now', '-2y', '10d', '__proto__', 'a * b'), fc.string());
  const fields = Object.keys((GOOD_ANSWER.tables[0]?.columns[0] ?? {}));
  const value = (field: string): fc.Arbitrary<unknown> => {
    if (['name', 'type'].includes(field)) return text;
    if (field === 'unique') return fc.option(fc.boolean());
    if (field === 'values') return fc.option(fc.array(text, { maxLength: 5 }));
    if (field === 'weights') return fc.option(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 5 }));
    if (field === 'distribution') return fc.constantFrom(null, 'normal', 'uniform');
    if (field === 'pick') return fc.constantFrom(null, 'zipf');
    if (['missing', 'min', 'max', 'decimals', 'mean', 'deviation', 'median', 'probability', 'start', 'width'].includes(field)) return fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    return fc.option(text);
  };
  const column = fc.record(Object.fromEntries(fields.map((field) => [field, value(field)])));
  const answer = fc.record({ name: text, domain: text, locale: fc.option(text), main: fc.option(text), tables: fc.array(fc.record({ name: text, rows: fc.option(fc.integer()), columns: fc.array(column, { maxLength: 4 }) }), { maxLength: 3 }) });
  fc.assert(
    fc.property(answer, (given) => {
      const flat: FlatDataset = flatDataset.parse(given);
      try {
        parseSchema(fromFlatDialect(flat));
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
      }
    }),
    { numRuns: 300 },
  );
  expect(z.toJSONSchema(flatDataset)).toBeDefined();
});
