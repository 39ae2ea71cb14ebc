import { MAX_PERMUTATION, permutationShape, permuted } from '../random/permutation.js';
import { roleKey } from '../random/address.js';
import type { ResolvedColumn, ResolvedSchema, ResolvedTable } from '../schema/resolved.js';
import type { Frame } from './frame.js';

/** Where each row's value stands among the type's values: address of 64-bit numbers, one a row. */
export type Places = (frame: Frame) => number;

type Refuse = (rule: string, message: string) => never;

export interface Question {
  readonly resolved: ResolvedSchema;
  readonly seed: number;
  readonly rowsOf: (table: string) => number;
  readonly refuse: Refuse;
}

/**
 * Columns that are unique together share one permutation of all combinations; each takes its digit. One that never
 * repeats by itself keeps the promise for all.
 */
export function placesTogether(question: Question, table: ResolvedTable, group: readonly string[], name: string): Places | undefined {
  const spaces = group.toSorted().flatMap((member) => {
    const resolved = table.columns.get(member);
    if (!resolved) return [];
    const space = spaceOf(question, table.table.name, resolved);
    const suffices = resolved.column.unique === true || (resolved.type.distinctAnyway === true && typeof space === 'bigint' && space >= BigInt(question.rowsOf(table.table.name)));
    return [{ member, space: suffices ? Infinity : space, rigid: resolved.type.distinctAnyway === true && !suffices }];
  });
  const rigid = spaces.find((part) => part.rigid);
  if (spaces.some(({ space }) => typeof space !== 'bigint')) return undefined;
  if (rigid) question.refuse('not_enough_values', `"${rigid.member}" has ${String(rigid.space)} different values, fewer than the ${String(question.rowsOf(table.table.name))} rows, and cannot be dealt out together with other columns; use "sequence" or "pattern" instead.`);
  const finite = spaces.map(({ member, space }) => ({ member, space: BigInt(space ?? 1n) }));
  refuseTooFew(question, table.table.name, finite.reduce((product, { space }) => product * space, 1n), group);
  // Beyond what a permutation covers, the largest spaces are left to chance: the others suffice.
  finite.sort((a, b) => (a.space < b.space ? -1 : a.space > b.space ? 1 : 0));
  const joined: typeof finite = [];
  let size = 1n;
  for (const part of finite) {
    if (size * part.space > MAX_PERMUTATION) break;
    joined.push(part);
    size *= part.space;
  }
  const at = joined.findIndex(({ member }) => member === name);
  if (at < 0) return undefined;
  const shape = permutationShape(size);
  const label = `unique ${JSON.stringify(group.toSorted())}`;
  const key = roleKey(question.seed, table.table.name, label).wide;
  const below = joined.slice(0, at).reduce((product, { space }) => product * space, 1n);
  const own = joined[at]?.space ?? 1n;
  return (frame) => digit(frame, frame.shared(label, () => permuted(frame, key, shape)), below, own);
}

/** (value ÷ below) mod own. */
export function digit(frame: Frame, values: number, below: bigint, own: bigint): number {
  const { arena, kernels, count } = frame;
  const [quotient, rest] = [arena.take(count * 8), arena.take(count * 8)];
  kernels.rescale(values, count, below, 1n, 0n, quotient);
  kernels.rescale(quotient, count, own, own, 0n, rest);
  kernels.addVectors(quotient, rest, count, -1n, rest);
  return rest;
}

export function spaceOf({ resolved, rowsOf }: Question, table: string, column: ResolvedColumn): bigint | typeof Infinity | undefined {
  return column.type.uniqueSpace?.(resolved.context(table, column), rowsOf);
}

export function refuseTooFew({ rowsOf, refuse }: Question, table: string, space: bigint | number | undefined, columns: readonly string[]): void {
  const rows = rowsOf(table);
  if (typeof space !== 'bigint' || space >= BigInt(rows)) return;
  const what = columns.length === 1 ? 'distinct values' : `distinct combinations of ${columns.map((name) => `"${name}"`).join(' and ')}`;
  refuse('not_enough_values', `${String(rows)} ${what} are asked for, but only ${String(space)} exist; ask for at most ${String(space)} rows or widen the column's options.`);
}
