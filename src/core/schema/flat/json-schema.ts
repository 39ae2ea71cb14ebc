import { z } from 'zod';
import type { ColumnType } from '../../columns/contract.js';
import { flatPair, strictDataset } from './shape.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of the dialect, fit for strict structured output: every property required, none besides, null where a
 * field does not apply.
 * @param types what columns may be
 * @param options what pairs may name
 */
export function flatJsonSchema(types: readonly ColumnType[], options: readonly string[]): Json {
  const enums = { type: types.map(({ id }) => id), option: options };
  const pair = strict(z.toJSONSchema(flatPair, { io: 'input' }), enums);
  return { ...strict(z.toJSONSchema(strictDataset, { io: 'input' }), enums), $defs: { pair } };
}

type Enums = Readonly<Record<'type' | 'option', readonly string[]>>;

function strict(node: unknown, enums: Enums, depth = 0): Json {
  const { type, properties, items, anyOf } = node as Json;
  if (Array.isArray(anyOf)) return nullable(anyOf.filter((branch: Json) => branch['type'] !== 'null').map((branch: unknown) => strict(branch, enums, depth)));
  if (typeof properties === 'object' && properties !== null) {
    // The pair is the one object that stands in two places; its list of names is the longest.
    if ('option' in properties && depth > 0) return { $ref: '#/$defs/pair' };
    const inner = Object.entries(properties).map(([name, field]) => [name, name === 'type' || name === 'option' ? { type: 'string', enum: enums[name] } : strict(field, enums, depth + 1)] as const);
    return { type: 'object', properties: Object.fromEntries(inner), required: inner.map(([name]) => name), additionalProperties: false };
  }
  return items === undefined ? { type } : { type: 'array', items: strict(items, enums, depth + 1) };
}

/** Scalars say "or null" in their type, which takes a third of the tokens of a union; lists can be empty instead. */
function nullable([inner = {}]: readonly Json[]): Json {
  const { type } = inner;
  if (type === 'array') return inner;
  return type === 'object' ? { anyOf: [inner, { type: 'null' }] } : { type: [type, 'null'] };
}

/** The same in a line, for servers that take no schema: `?` behind what may be left out, options as an object. */
export function flatShapeText(): string {
  return shown(z.toJSONSchema(strictDataset, { io: 'input' }));
}

function shown(node: unknown): string {
  const { type, properties, items, anyOf, required } = node as Json;
  if (Array.isArray(anyOf)) return anyOf.filter((branch: Json) => branch['type'] !== 'null').map(shown).join('|');
  if (typeof properties !== 'object' || properties === null) return items === undefined ? String(type) : `[${shown(items)}]`;
  const needed = Array.isArray(required) ? (required as readonly unknown[]) : [];
  const told = Object.entries(properties).map(([name, field]) => (name === 'options' ? 'options?:{}' : `${name}${needed.includes(name) ? '' : '?'}:${shown(field)}`));
  return `{${told.join(',')}}`;
}
