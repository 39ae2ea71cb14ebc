import { z } from 'zod';
import type { Issue } from '../../errors/service-error.js';
import { checkExpression } from '../../expressions/check.js';
import { compileCondition } from '../../expressions/condition.js';
import { styleOf } from '../../expressions/functions.js';
import { parseExpression } from '../../expressions/parse.js';
import { columnValue, type Integers } from '../../expressions/values.js';
import { Frame } from '../../generation/frame.js';
import { LIMITS } from '../../generation/limits.js';
import { intersectValidity } from '../../generation/read-vector.js';
import type { Vector } from '../../generation/vectors.js';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { childrenOf, COHORT, cohortsOf, parentsKey, type Run } from '../../relations/cohorts.js';
import { addChildren, emptyTotals, type Children, type Totals } from '../../relations/totals.js';
import { defineColumnType, type ColumnContext, type CompileContext } from '../contract.js';
import { shapeProblem } from '../shape-problem.js';
import type { ValueShape } from '../value-shape.js';
import { isCohort, reference, type ReferenceOptions } from './reference.js';

const options = z.strictObject({
  table: z.string().min(1).describe('The table of the children.'),
  reference: z.string().min(1).describe('Their column of type "reference" that points to this table.'),
  function: z.enum(['count', 'sum', 'mean', 'min', 'max']).default('count').describe('What is made of the children of each row.'),
  column: z.string().min(1).optional().describe('Column of the children that is summed or compared; not for count.'),
  where: z.string().min(1).max(LIMITS.expressionLength).optional().describe('Only children for which this expression over their own columns holds.'),
  decimals: z.int().min(0).max(9).default(2).describe('Decimals of a mean.'),
});

type Options = z.infer<typeof options>;
type Context = ColumnContext<Options>;

/** A count, sum, mean, least or greatest over the rows of another table that point to this row; exact. */
export const rollup = defineColumnType<Options>({
  id: 'rollup',
  group: 'relation',
  summary: 'Count, sum, mean, least or greatest of a column over the rows of another table that refer to this one.',
  options,
  examples: [{ table: 'children', reference: 'parent_id' }, { table: 'children', reference: 'parent_id', function: 'sum', column: 'amount' }],
  shape: (context) => shapeOf(context),
  dependencies: ({ table, reference: to, column, where }) => ({
    references: [to, ...(column === undefined ? [] : [column]), ...(where === undefined ? [] : parseExpression(where).columns)].map((name) => ({ table, column: name })),
  }),
  followsRow: () => true,
  check: (context) => rollupIssues(context),
  compile: (context) => {
    const shape = shapeOf(context);
    const totalsOf = totalsFor(context);
    return { shape, maxBytes: 24, fill: (frame) => ({ tag: 'number', style: styleOf(shape), ...read(frame, totalsOf, context, shape) }) };
  },
  checkCell: (text, context) => {
    const shape = shapeOf(context);
    if (shape.kind === 'int' || shape.kind === 'decimal') return shapeProblem(text, shape);
    return /^\d{4}-\d{2}-\d{2}/.test(text) ? undefined : 'is not a date';
  },
  // There is no mean, least or greatest of nothing.
  emptyIn: ({ options: { function: fold } }) => (fold === 'count' || fold === 'sum' ? undefined : () => true),
});

const INT: ValueShape = { kind: 'int' };

function shapeOf({ options: { function: fold, table, column, decimals }, shapeIn }: Context): ValueShape {
  if (fold === 'count') return INT;
  if (fold === 'mean') return decimals === 0 ? INT : { kind: 'decimal', scale: decimals };
  return shapeIn(table, column ?? '') ?? INT;
}

function rollupIssues(context: Context): Issue[] {
  const { options: { table, reference: to, function: fold, column, where }, columnIn, shapeIn, tableName } = context;
  const target = columnIn(table, to);
  if (target?.type !== reference.id || (target.options as { table?: unknown }).table !== tableName) {
    return [{ path: 'reference', rule: 'not_a_reference', message: `"${to}" of table "${table}" is no column of type "reference" that points to "${tableName}".` }];
  }
  if (table === tableName) return [{ path: 'table', rule: 'self_reference', message: 'a roll-up over a hierarchy is not offered; name another table.' }];
  const issues: Issue[] = [];
  if ((column === undefined) !== (fold === 'count')) issues.push({ path: 'column', rule: 'column_of_function', message: fold === 'count' ? 'count takes no column; leave it out, or use "where".' : `${fold} needs a column of "${table}".` });
  const kind = column === undefined ? 'int' : shapeIn(table, column)?.kind;
  const fits = kind === 'int' || kind === 'decimal' || ((fold === 'min' || fold === 'max') && (kind === 'date' || kind === 'datetime'));
  if (kind !== undefined && !fits) issues.push({ path: 'column', rule: 'not_a_number', message: `"${column ?? ''}" holds ${kind}; ${fold} needs numbers${fold === 'min' || fold === 'max' ? ' or dates' : ''}.` });
  const problem = where === undefined ? undefined : checkExpression(where, (name) => shapeIn(table, name), 'bool');
  if (problem !== undefined) issues.push({ path: 'where', rule: 'bad_expression', message: `${problem}.` });
  return issues;
}

/** Totals of consecutive parents that a parent row is among. */
type TotalsOf = (frame: Frame, parent: number) => { readonly totals: Totals; readonly first: number };

/** Cohorts whose totals are kept at hand. */
const KEPT = 64;
/** Children that are made at a time. */
const AT_ONCE = 256;

function totalsFor(context: CompileContext<Options>): TotalsOf {
  const { options: { table, reference: to, function: fold }, columnIn, declaredRows, tableName, rowsOf, unsatisfiable } = context;
  const given = columnIn(table, to)?.options as ReferenceOptions;
  const [parents, children] = [rowsOf(tableName), rowsOf(table)];
  const add = adder(context);
  if (isCohort(given)) {
    const cohorts = cohortsOf(parents, declaredRows(table) / declaredRows(tableName), given.at_least);
    return cohortTotals((frame, cohort) => {
      const totals = emptyTotals(COHORT);
      for (const run of childrenOf(cohorts, cohort, children)) add(frame, run, cohort * COHORT, totals);
      return totals;
    });
  }
  if (parents > LIMITS.rollupParents || children > LIMITS.rollupChildren) {
    unsatisfiable('too_many_rows', `the ${fold} over ${String(children)} rows that pick among ${String(parents)} needs all of them at hand, at most ${String(LIMITS.rollupChildren)} and ${String(LIMITS.rollupParents)} are; give the reference "per_parent": "poisson", whose roll-ups have no bound.`);
  }
  let whole: Totals | undefined;
  return (frame) => {
    if (!whole) {
      const totals = emptyTotals(parents);
      add(frame, { first: 0, step: 1, count: children }, 0, totals);
      whole = totals;
    }
    return { totals: whole, first: 0 };
  };
}

function cohortTotals(make: (frame: Frame, cohort: number) => Totals): TotalsOf {
  const kept = new Map<number, Totals>();
  return (frame, parent) => {
    const cohort = Math.floor(parent / COHORT);
    let totals = kept.get(cohort);
    if (!totals) {
      totals = make(frame, cohort);
      if (kept.size >= KEPT) kept.clear();
      kept.set(cohort, totals);
    }
    return { totals, first: cohort * COHORT };
  };
}

/** Adds a run of children to totals, a few at a time; what they take of the block's memory is given back. */
function adder({ options: { table, reference: to, column, where, function: fold }, shapeIn }: CompileContext<Options>): (frame: Frame, run: Run, firstParent: number, totals: Totals) => void {
  const number = column === undefined ? undefined : integersOf(shapeIn(table, column) ?? INT);
  const condition = where === undefined ? undefined : compileCondition(where, (name) => shapeIn(table, name));
  return (around, { first, step, count }, firstParent, totals) => {
    const program = around.table.sibling(table);
    for (let i = 0; i < count; i += AT_ONCE) {
      const mark = around.arena.mark();
      const frame = Frame.every(around.engine, program, { first: first + i * step, step, count: Math.min(AT_ONCE, count - i) });
      const { validity } = frame.column(to);
      const children: Children = {
        frame,
        parents: frame.shared<Frame>(parentsKey(to), () => frame).rows,
        counted: condition ? intersectValidity(frame, validity, condition(frame)) : validity,
        values: number && column !== undefined ? number(frame, frame.column(column)) : undefined,
      };
      addChildren(children, fold, firstParent, totals);
      around.arena.release(mark);
    }
  };
}

function integersOf(shape: ValueShape): (frame: Frame, vector: Vector) => Integers {
  const value = columnValue(shape);
  return (frame, vector) => {
    const found = value(frame, vector);
    if (found.tag !== 'integers') throw new TypeError('texts where numbers were expected');
    return found;
  };
}

/** The totals of the rows of a frame as integers of the shape; missing where there is nothing to tell. */
function read(frame: Frame, totalsOf: TotalsOf, context: CompileContext<Options>, shape: ValueShape): { values: number; validity: number } {
  const { options: { function: fold, table, column }, shapeIn } = context;
  const { arena, engine, count } = frame;
  const values = arena.take(count * 8);
  const validity = arena.take((count + 7) >> 3);
  engine.bytes.fill(0, validity, validity + ((count + 7) >> 3));
  const own = shapeIn(table, column ?? '')?.scale ?? 0;
  for (let i = 0; i < count; i++) {
    const parent = frame.row(i);
    const { totals, first } = totalsOf(frame, parent);
    const value = told(totals, parent - first, fold, own, shape.scale ?? 0);
    if (value === undefined || value > LARGEST || value < -LARGEST) continue;
    engine.view.setBigInt64(values + i * 8, value, true);
    const byte = validity + (i >> 3);
    engine.bytes[byte] = (engine.bytes[byte] ?? 0) | (1 << (i & 7));
  }
  return { values, validity };
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function told({ counts, values, valued }: Totals, at: number, fold: Options['function'], own: number, scale: number): bigint | undefined {
  if (fold === 'count') return BigInt(counts[at] ?? 0);
  const total = BigInt(values[at] ?? 0);
  if (fold === 'sum') return total;
  const n = BigInt(valued[at] ?? 0);
  if (n === 0n) return undefined;
  if (fold !== 'mean') return total;
  // Rounded half away from zero, as expressions are.
  const [top, bottom] = scale >= own ? [total * powerOfTen(scale - own), n] : [total, n * powerOfTen(own - scale)];
  const magnitude = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -magnitude : magnitude;
}
