import { roleKey } from '../random/address.js';
import { MAX_PERMUTATION, permutationShape } from '../random/permutation.js';
import { cohortsOf, mostEven, parentsKey, positionsKey } from '../relations/cohorts.js';
import type { ResolvedTable } from '../schema/resolved.js';
import { declaredRows } from '../schema/resolved.js';
import { digit, type Places, type Question } from './places.js';
import type { Frame } from './frame.js';

/** A reference by cohorts and the columns that are unique beside it: no two children of a parent agree in all of them. */
interface UnderParent {
  readonly reference: string;
  /** The parent table. */
  readonly parent: string;
  /** The other columns in the order of their names, with how many values each has. */
  readonly others: readonly { readonly name: string; readonly space: bigint }[];
  /** Combinations of the others: most children of a parent. */
  readonly space: bigint;
}

/** The group as one under a parent; undefined where none of its columns is a reference by cohorts. */
export function underParent({ resolved, rowsOf }: Pick<Question, 'resolved' | 'rowsOf'>, { table, columns }: ResolvedTable, group: readonly string[]): UnderParent | undefined {
  const anchors = group.flatMap((name) => {
    const column = columns.get(name);
    const parent = column?.type.deals?.(resolved.context(table.name, column));
    return parent === undefined ? [] : [{ name, parent }];
  });
  const [anchor] = anchors;
  if (!anchor || anchors.length > 1) return undefined;
  const others = group.filter((name) => name !== anchor.name).toSorted().flatMap((name) => {
    const column = columns.get(name);
    const space = column?.type.uniqueSpace?.(resolved.context(table.name, column), rowsOf);
    return typeof space === 'bigint' && column?.type.distinctAnyway !== true ? [{ name, space }] : [];
  });
  if (others.length < group.length - 1) return undefined;
  const product = others.reduce((all, { space }) => all * space, 1n);
  return { reference: anchor.name, parent: anchor.parent, others, space: product > MAX_PERMUTATION ? MAX_PERMUTATION : product };
}

/** Places of a column that is unique beside a reference by cohorts: those of the child's position among its parent's. */
export function placesUnder(question: Question, table: ResolvedTable, group: UnderParent, name: string): Places | undefined {
  const at = group.others.findIndex((other) => other.name === name);
  if (at < 0) return undefined;
  const shape = permutationShape(group.space);
  const label = `unique ${JSON.stringify([group.reference, ...group.others.map((other) => other.name)])}`;
  const key = roleKey(question.seed, table.table.name, label).wide;
  const below = group.others.slice(0, at).reduce((product, { space }) => product * space, 1n);
  const own = group.others[at]?.space ?? 1n;
  return (frame) => {
    const dealt = frame.shared(label, () => {
      frame.column(group.reference);
      const out = frame.arena.take(frame.count * 8);
      const parents = frame.shared<Frame>(parentsKey(group.reference), () => frame).rows;
      const positions = frame.shared<number>(positionsKey(group.reference), () => frame.rows);
      frame.kernels.permutePositions(positions, parents, frame.count, key, shape.a, shape.b, shape.size, out);
      return out;
    });
    return digit(frame, dealt, below, own);
  };
}

/** Refuses more children of a parent than there are combinations. */
export function refuseCrowding({ resolved, rowsOf, refuse }: Question, { table }: ResolvedTable, group: UnderParent): void {
  const [children, parents] = [rowsOf(table.name), rowsOf(group.parent)];
  const declared = declaredRows(resolved.schema);
  const cohorts = cohortsOf(parents, declared(table.name) / declared(group.parent));
  const most = mostEven(cohorts, children);
  if (BigInt(most) <= group.space) return;
  refuse('not_enough_values', `${String(children)} rows for ${String(parents)} rows of "${group.parent}" are up to ${String(most)} each, but only ${String(group.space)} combinations of ${group.others.map((other) => `"${other.name}"`).join(' and ')} exist; ask for fewer rows or widen the columns.`);
}
