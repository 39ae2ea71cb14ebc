import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { permutationShape } from '../../random/permutation.js';
import { defineColumnType } from '../contract.js';

const options = z.strictObject({
  table: z.string().min(1).describe('The parent table.'),
  column: z.string().min(1).describe('Column of the parent whose value is taken.'),
  pick: z.enum(['uniform', 'zipf']).default('uniform').describe('Every parent alike, or a few parents far more often than others.'),
});

/** The value of a column of some row of another table. */
export const reference = defineColumnType({
  id: 'reference',
  group: 'relation',
  summary: 'A value of a column of another table: a foreign key.',
  options,
  examples: [{ table: 'parents', column: 'id' }, { table: 'parents', column: 'id', pick: 'zipf' }],
  shape: ({ options: { table, column }, shapeIn }) => shapeIn(table, column) ?? { kind: 'string' },
  dependencies: ({ table, column }) => ({ references: [{ table, column }] }),
  check: ({ options: { table }, tableName }) =>
    table === tableName ? [{ path: 'table', rule: 'self_reference', message: 'a table cannot refer to itself yet; name another table.' }] : [],
  compile: ({ key, options: { table, column, pick }, column: own, rowsOf, compiled, shapeIn }) => ({
    shape: shapeIn(table, column) ?? { kind: 'string' },
    maxBytes: compiled(table, column).maxBytes,
    fill: (frame) => parentsOf(frame, own.name, { key, table, rows: rowsOf(table), pick }).column(column),
  }),
  // Whether the parent has the value is a rule between tables; a cell alone only has to be there.
  checkCell: (text) => (text === '' ? 'is empty' : undefined),
  copies: ({ table, column }) => ({ table, column }),
});

interface Pick {
  readonly key: ColumnKey;
  readonly table: string;
  readonly rows: number;
  readonly pick: 'uniform' | 'zipf';
}

/** The parent rows that a reference column draws for the rows of a frame, made once for all who look them up. */
export function parentsOf(frame: Frame, columnName: string, { key, table, rows, pick }: Pick): Frame {
  return frame.shared(`parents ${columnName}`, () => {
    const out = frame.arena.take(frame.count * 8);
    const { kernels, count } = frame;
    if (pick === 'uniform') kernels.uniformLarge(frame.words(key, 0), frame.words(key, 1), count, BigInt(rows), 0n, out);
    else {
      kernels.zipfRanks(frame.units(key, 0), count, rows, out);
      // The popular parents are spread over the table, not its first rows.
      const { a, b, size } = permutationShape(BigInt(rows));
      kernels.permuteRows(out, count, key.wide, a, b, size, out, 0);
    }
    return frame.gather(frame.table.sibling(table), out);
  });
}
