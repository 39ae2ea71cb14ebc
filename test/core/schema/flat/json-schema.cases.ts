import { Ajv } from 'ajv';
import { flatJsonSchema } from '../../../../src/core/schema/flat/json-schema.js';
import { OFFERED_TYPES } from '../../../../src/planners/openai/prompt/offered-types.js';
import { taughtOptions } from '../../../../src/planners/openai/prompt/teach-types.js';
import { goodAnswer } from '../../../support/fake-openai/answers.js';

interface Node {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const schema = flatJsonSchema(OFFERED_TYPES, taughtOptions()) as Node;
const target = ({ $ref }: Node): Node[] => ($ref === undefined ? [] : [schema.$defs?.[$ref.replace('#/$defs/', '')] ?? {}]);
const inner = (node: Node): Node[] => [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? []), ...target(node)];
const all = (node: Node): Node[] => [node, ...inner(node).flatMap(all)];
/** Objects inside one another, references followed. */
const depth = (node: Node): number => (node.properties ? 1 : 0) + Math.max(0, ...inner(node).map(depth));
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * What OpenAI publishes for strict schemas: 5,000 properties, 10 levels, 1,000 values of enums, 120,000 characters of names
 * and values, 15,000 in an enum of more than 250. Azure's figures are smaller, and older models refuse a sixth level.
 */
describe('the schema of an answer', () => {
  const nodes = all(schema);

  it('is small enough for every server that enforces schemas', () => {
    const names = nodes.flatMap(({ properties, enum: values }) => [...Object.keys(properties ?? {}), ...(values ?? [])]);
    expect(depth(schema)).toBeLessThanOrEqual(5);
    expect(sum(nodes.map(({ properties }) => Object.keys(properties ?? {}).length))).toBeLessThanOrEqual(100);
    expect(sum(nodes.map((node) => node.enum?.length ?? 0))).toBeLessThanOrEqual(1_000);
    for (const { enum: values = [] } of nodes) expect(values.length).toBeLessThanOrEqual(250);
    expect(sum([...names, ...Object.keys(schema.$defs ?? {})].map((name) => name.length))).toBeLessThanOrEqual(120_000);
  });

  it('requires every property, and allows no other', () => {
    for (const { properties, required, additionalProperties } of nodes) {
      if (!properties) continue;
      expect(additionalProperties).toBe(false);
      expect([...(required ?? [])].sort()).toEqual(Object.keys(properties).sort());
    }
  });

  it('has an object at its root, and no word that strict output does not know', () => {
    expect([schema.type, schema.anyOf]).toEqual(['object', undefined]);
    const known = ['type', 'properties', 'items', 'anyOf', 'enum', 'required', 'additionalProperties', '$ref', '$defs'];
    for (const node of nodes) expect(Object.keys(node).filter((word) => !known.includes(word))).toEqual([]);
  });

  it('says what `type` and `option` may be', () => {
    const enums = nodes.flatMap(({ enum: values }) => (values ? [values] : []));
    expect(enums).toContainEqual(OFFERED_TYPES.map(({ id }) => id));
    expect(enums).toContainEqual(taughtOptions());
  });

  it('fits the answers of the fake provider', () => {
    const valid = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect([valid(goodAnswer('pairs')), valid.errors]).toEqual([true, null]);
    expect(valid(goodAnswer('object'))).toBe(false);
  });
});
