import { z } from 'zod';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { intersectValidity } from '../../generation/read-vector.js';
import { withValidity } from '../../generation/vectors.js';
import { permutationShape } from '../../random/permutation.js';
import { cohortsOf, drawParents, parentsKey, positionsKey, usualRounds, type Cohorts } from '../../relations/cohorts.js';
import { defineColumnType, type ColumnContext, type CompileContext } from '../contract.js';

const options = z.strictObject({
  table: z.string().min(1).describe('The parent table; this one for a hierarchy, whose rows then point to earlier rows.'),
  column: z.string().min(1).describe('Column of the parent whose value is taken.'),
  pick: z.enum(['uniform', 'zipf']).default('uniform').describe('Every parent alike, or a few parents far more often than others.'),
  per_parent: z
    .enum(['constant', 'poisson', 'zipf'])
    .optional()
    .describe('How many rows each parent has, around the ratio of the declared rows: as even as can be, at random, or very unevenly. Roll-ups over such references cost least.'),
  at_least: z.int().min(1).max(1000).optional().describe('Rows that every parent has at least; per_parent is poisson then, when absent.'),
  roots: z.int().min(1).max(1_000_000).default(1).describe('First rows of a hierarchy, which point to none; for a table that refers to itself.'),
});

export type ReferenceOptions = z.infer<typeof options>;
type Options = ReferenceOptions;

/** The value of a column of some row of another table. */
export const reference = defineColumnType<Options>({
  id: 'reference',
  group: 'relation',
  summary: 'A value of a column of another table: a foreign key.',
  options,
  examples: [{ table: 'parents', column: 'id' }, { table: 'parents', column: 'id', pick: 'zipf' }, { table: 'parents', column: 'id', per_parent: 'poisson', at_least: 1 }],
  shape: ({ options: { table, column }, shapeIn }) => shapeIn(table, column) ?? { kind: 'string' },
  dependencies: ({ table, column }) => ({ references: [{ table, column }] }),
  check: (context) => referenceIssues(context),
  uniqueSpace: ({ options: given, tableName }, rowsOf) => (given.pick === 'uniform' && !isCohort(given) && given.table !== tableName ? BigInt(rowsOf(given.table)) : undefined),
  deals: ({ options: given }) => (isCohort(given) && given.per_parent !== 'zipf' ? given.table : undefined),
  compile: (context) => {
    const { options: { table, column, roots }, column: own, compiled, shapeIn, tableName } = context;
    const draw = drawOf(context);
    return {
      shape: shapeIn(table, column) ?? { kind: 'string' },
      maxBytes: compiled(table, column).maxBytes,
      fill: (frame) => {
        const parents = frame.shared(parentsKey(own.name), () => frame.gather(frame.table.sibling(table), draw(frame)));
        const vector = parents.column(column);
        return table === tableName ? withValidity(vector, intersectValidity(frame, vector.validity, belowRoots(frame, roots))) : vector;
      },
    };
  },
  // Whether the parent has the value is a rule between tables; a cell alone only has to be there.
  checkCell: (text, context) => {
    const { options: { table, roots }, tableName } = context;
    if (table === tableName && context.row < roots) return `must be empty: the first ${roots === 1 ? 'row points' : `${String(roots)} rows point`} to none`;
    return text === '' ? 'is empty' : undefined;
  },
  emptyIn: ({ options: { table, roots }, tableName }) => (table === tableName ? (row) => row < roots : undefined),
  copies: ({ table, column }) => ({ table, column }),
});

export function isCohort({ per_parent: per, at_least: least }: Options): boolean {
  return per !== undefined || least !== undefined;
}

/** Rows a parent has on average, by the declared rows. */
function ratioOf({ options: { table }, tableName, declaredRows }: ColumnContext<Options>): number {
  return declaredRows(tableName) / declaredRows(table);
}

function referenceIssues(context: ColumnContext<Options>): Issue[] {
  const { options: given, tableName } = context;
  const issues: Issue[] = [];
  if (given.table === tableName && (isCohort(given) || given.pick !== 'uniform')) {
    issues.push({ path: isCohort(given) ? 'per_parent' : 'pick', rule: 'not_for_hierarchies', message: 'a table that refers to itself picks among its earlier rows; leave it out.' });
  }
  if (isCohort(given) && given.pick !== 'uniform') issues.push({ path: 'pick', rule: 'pick_and_per_parent', message: 'give "pick" or "per_parent", not both; "per_parent": "zipf" is as uneven.' });
  const ratio = ratioOf(context);
  if (given.at_least !== undefined && given.at_least > ratio) {
    issues.push({ path: 'at_least', rule: 'unreachable', message: `${String(given.at_least)} rows for each row of "${given.table}" are ${String(given.at_least * context.declaredRows(given.table))}, but "${tableName}" declares ${String(context.declaredRows(tableName))}; declare more rows or ask for fewer.` });
  }
  return issues;
}

/** No parent has more children than there are combinations with what is unique beside it. */
function slotRounds({ mostChildren }: CompileContext<Options>, cohorts: Cohorts): number {
  return Math.min(usualRounds(cohorts), mostChildren ?? Infinity);
}

/** Parent rows for the rows of a frame: address of 64-bit row numbers. */
function drawOf(context: CompileContext<Options>): (frame: Frame) => number {
  const { key, options: given, rowsOf, tableName, places, column: own, unsatisfiable } = context;
  const parents = rowsOf(given.table);
  if (given.table === tableName) {
    return (frame) => {
      const out = frame.arena.take(frame.count * 8);
      frame.kernels.earlierRows(frame.rows, frame.units(key, 0), frame.count, out);
      return out;
    };
  }
  if (places) return places;
  if (isCohort(given)) {
    const least = given.at_least ?? 0;
    const cohorts = cohortsOf(parents, ratioOf(context), least);
    const needed = (cohorts.cohorts - 1) * cohorts.owned + least * cohorts.lastParents;
    if (least > 0 && rowsOf(tableName) < needed) {
      unsatisfiable('unreachable', `at least ${String(least)} rows for each of the ${String(parents)} rows of "${given.table}" take ${String(needed)} rows, but "${tableName}" has ${String(rowsOf(tableName))}; ask for more.`);
    }
    const spread = { per: given.per_parent ?? 'poisson', atLeast: least, rounds: slotRounds(context, cohorts) };
    return (frame) => {
      const { parents: drawn, positions } = drawParents(frame, key, cohorts, spread);
      frame.shared(positionsKey(own.name), () => positions);
      return drawn;
    };
  }
  return (frame) => {
    const { kernels, count } = frame;
    const out = frame.arena.take(count * 8);
    if (given.pick === 'uniform') kernels.uniformLarge(frame.words(key, 0), frame.words(key, 1), count, BigInt(parents), 0n, out);
    else {
      kernels.zipfRanks(frame.units(key, 0), count, parents, out);
      // The popular parents are spread over the table, not its first rows.
      const { a, b, size } = permutationShape(BigInt(parents));
      kernels.permuteRows(out, count, key.wide, a, b, size, out, 0);
    }
    return out;
  };
}

/** Bitmap of the rows that are not the first `roots`. */
function belowRoots(frame: Frame, roots: number): number {
  const out = frame.arena.take((frame.count + 7) >> 3);
  frame.kernels.keepWithin(frame.rows, frame.count, BigInt(roots), 9_007_199_254_740_991n, 0, out);
  return out;
}
