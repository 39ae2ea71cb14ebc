import { z } from 'zod';
import { literal } from '../../generation/literal.js';
import type { NumberVector } from '../../generation/vectors.js';
import { defineColumnType } from '../contract.js';
import { cycledIndex, cycledRows, cycledSpace, cyclingOptions } from '../cycling.js';

const LARGEST = 9_000_000_000_000_000;

const options = z.strictObject({
  start: z.int().min(-LARGEST).max(LARGEST).default(1).describe('Value of the first row.'),
  step: z.int().min(-1_000_000).max(1_000_000).default(1).describe('Difference from one value to the next; not 0.'),
  prefix: z.string().max(64).optional().describe('Text in front, such as "ORD-".'),
  suffix: z.string().max(64).optional().describe('Text behind.'),
  width: z.int().min(1).max(18).optional().describe('Least number of digits, zeros in front.'),
  ...cyclingOptions,
});

/** start, start + step, …: row numbers as people count them, plain or dressed (`ORD-000123`). */
export const sequence = defineColumnType({
  id: 'sequence',
  group: 'structure',
  summary: 'Running numbers, plain or with a prefix and leading zeros.',
  options,
  examples: [{}, { start: 1001, prefix: 'EMP' }, { start: 123, step: 2, prefix: 'ORD-', width: 6 }, { cycle: 50 }, { every: 24, prefix: 'S' }],
  shape: ({ options: { prefix, suffix, width } }) => ({ kind: isText(prefix, suffix, width) ? 'string' : 'int' }),
  check: ({ options: { step } }) =>
    step === 0 ? [{ path: 'step', rule: 'zero_step', message: 'must not be 0; every row would be the same.' }] : [],
  followsRow: () => true,
  uniqueSpace: ({ options }) => cycledSpace(options),
  compile: ({ options }) => {
    const { start, step, prefix, suffix, width } = options;
    const text = isText(prefix, suffix, width);
    const parts = [prefix, suffix].map((part) => literal(part ?? ''));
    const style = width === undefined ? ({ as: 'integer' } as const) : ({ as: 'padded', width } as const);
    return {
      shape: { kind: text ? 'string' : 'int' },
      maxBytes: 20 + parts.reduce((sum, part) => sum + part.bytes, 0),
      fill: (frame) => {
        const values = frame.arena.take(frame.count * 8);
        frame.kernels.affineRows(cycledRows(frame, options), frame.count, BigInt(start), BigInt(step), values);
        const numbers: NumberVector = { tag: 'number', values, style, validity: 0 };
        if (!text) return numbers;
        const [before, after] = parts;
        return { tag: 'composite', parts: [before, numbers, after].filter((part) => part !== undefined), validity: 0 };
      },
    };
  },
  checkCell: (text, { options, row }) => {
    const { start, step, prefix = '', suffix = '', width = 1 } = options;
    const value = start + cycledIndex(row, options) * step;
    const digits = String(Math.abs(value)).padStart(width, '0');
    const expected = `${prefix}${value < 0 ? '-' : ''}${digits}${suffix}`;
    return text === expected ? undefined : `row ${String(row)} is ${expected}`;
  },
});

function isText(prefix: string | undefined, suffix: string | undefined, width: number | undefined): boolean {
  return prefix !== undefined || suffix !== undefined || width !== undefined;
}
