import { z } from 'zod';
import { indexQuantile, indicesAt } from '../../distributions/quantile.js';
import { Dictionary, type Scalar } from '../../generation/dictionary.js';
import { LIMITS } from '../../generation/limits.js';
import { StaticTable } from '../../generation/static-table.js';
import { aliasTable } from '../../random/alias-table.js';
import { defineColumnType } from '../contract.js';
import { cycledIndex, cycledRows, cyclingOptions, type Cycling } from '../cycling.js';
import type { ValueShape } from '../value-shape.js';

const scalar = z.union([z.string().max(LIMITS.textLength), z.number(), z.boolean()]);

const options = z.strictObject({
  values: z.array(scalar).min(1).max(LIMITS.categories).describe('The values to choose from, all different.'),
  weights: z
    .array(z.number().min(0).max(1e12))
    .max(LIMITS.categories)
    .optional()
    .describe('How often each value comes, on any scale; as many as there are values. Equal shares when absent.'),
  cycle: z.boolean().optional().describe('The values in their order, over and over, instead of by chance; one a row, or one in "every" rows.'),
  every: cyclingOptions.every,
});

type Options = z.infer<typeof options>;

/** One of some given values, in given proportions. Shares are expectations, not quotas. */
export const category = defineColumnType<Options>({
  id: 'category',
  group: 'choice',
  summary: 'One of a list of values, with weights.',
  options,
  examples: [{ values: ['red', 'green', 'blue'] }, { values: [12, 24, 36], weights: [5, 3, 2] }, { values: ['a "b", c', ''] }],
  shape: ({ options: { values } }) => shapeOfValues(values),
  check: ({ options: { values, weights, cycle, every } }) => {
    const issues = [];
    if (new Set(values.map(String)).size < values.length) {
      issues.push({ path: 'values', rule: 'duplicate_value', message: 'the values must all be different; give a repeated one more weight instead.' });
    }
    if (weights && weights.length !== values.length) {
      issues.push({ path: 'weights', rule: 'wrong_count', message: `there are ${String(weights.length)} weights for ${String(values.length)} values; give one for each.` });
    }
    if (weights?.every((weight) => weight === 0)) {
      issues.push({ path: 'weights', rule: 'all_zero', message: 'at least one weight must be above 0.' });
    }
    if (cycle === true && weights) issues.push({ path: 'weights', rule: 'not_with_cycle', message: 'cannot stand beside "cycle", which takes every value equally often.' });
    if (cycle !== true && every !== undefined) issues.push({ path: 'every', rule: 'needs_cycle', message: 'stands beside "cycle": true.' });
    return issues;
  },
  followsRow: ({ cycle }) => cycle === true,
  // Weights cannot be kept by values that come once each.
  uniqueSpace: ({ options: { values, weights, cycle } }) => (weights === undefined && cycle !== true ? BigInt(values.length) : undefined),
  // Values count as ordered the way they are listed.
  correlates: ({ options: { values, weights, cycle } }) => (cycle === true ? undefined : shares(values.length, weights)),
  compile: ({ key, places, units, correlated, options: { values, weights, cycle, every } }) => {
    const turns: Cycling | undefined = cycle === true ? { every, cycle: values.length } : undefined;
    const dictionary = new Dictionary(written(values), shapeOfValues(values).kind === 'decimal');
    const table = weights && new StaticTable(aliasTable(weights));
    const quantile = correlated ? indexQuantile(shares(values.length, weights)) : undefined;
    return {
      shape: shapeOfValues(values),
      maxBytes: dictionary.maxBytes,
      fill: (frame) => {
        const indices = frame.arena.take(frame.count * 4);
        const { kernels, count } = frame;
        if (turns) kernels.narrow(cycledRows(frame, turns), count, indices);
        else if (places) kernels.narrow(places(frame), count, indices);
        else if (quantile) kernels.narrow(indicesAt(frame, quantile, units), count, indices);
        else if (table) kernels.aliasIndex(frame.words(key, 0), count, table.resident(frame.engine), values.length, indices);
        else kernels.uniformIndex(frame.words(key, 0), count, values.length, indices);
        return { tag: 'dictionary', indices, dictionary, validity: 0 };
      },
    };
  },
  checkCell: (text, { row, options: { values, weights, cycle, every } }) => {
    const at = written(values).findIndex((value) => String(value) === text);
    if (at < 0) return 'is not one of the values';
    if (cycle === true && at !== cycledIndex(row, { every, cycle: values.length })) return `is not what row ${String(row)} has its turn with`;
    return weights?.[at] === 0 ? 'has weight 0' : undefined;
  },
  shares: ({ values, weights }) => {
    const sum = weights?.reduce((total, weight) => total + weight, 0) ?? values.length;
    return new Map(written(values).map((value, i) => [String(value), (weights?.[i] ?? 1) / sum]));
  },
});

function shares(count: number, weights: readonly number[] | undefined): readonly number[] {
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? count;
  return Array.from({ length: count }, (_, i) => (weights?.[i] ?? 1) / total);
}

/** Numbers share one scale, so that a column of prices has as many decimals in every row. */
function written(values: readonly Scalar[]): readonly Scalar[] {
  const { kind, scale = 0 } = shapeOfValues(values);
  return kind === 'decimal' ? values.map((value) => (typeof value === 'number' ? padded(value, scale) : value)) : values;
}

/** The digits as JavaScript prints them, zeros behind. (`toFixed` would print digits of the binary fraction.) */
function padded(value: number, scale: number): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  return `${whole}.${fraction.padEnd(scale, '0')}`;
}

function shapeOfValues(values: readonly Scalar[]): ValueShape {
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'bool' };
  if (!values.every((value) => typeof value === 'number')) return { kind: 'string' };
  if (values.every((value) => Number.isSafeInteger(value))) return { kind: 'int' };
  const decimals = values.map((value) => /^-?\d+\.(\d{1,9})$/.exec(String(value))?.[1]?.length ?? (Number.isSafeInteger(value) ? 0 : undefined));
  if (decimals.includes(undefined)) return { kind: 'string' };
  return { kind: 'decimal', scale: Math.max(...decimals.map((count) => count ?? 0)) };
}
