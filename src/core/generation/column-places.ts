import { columnKey } from '../random/address.js';
import { permutationShape, permuted } from '../random/permutation.js';
import type { ResolvedColumn, ResolvedTable } from '../schema/resolved.js';
import { placesTogether, refuseTooFew, spaceOf, type Places, type Question } from './places.js';
import { placesUnder, refuseCrowding, underParent } from './places-under.js';

/** Places of a column that is unique, alone or together with others, through a keyed permutation; undefined otherwise. */
export function placesOf(question: Question, table: ResolvedTable, resolved: ResolvedColumn): Places | undefined {
  const { column } = resolved;
  const { name } = table.table;
  if (column.unique === true) {
    const space = spaceOf(question, name, resolved);
    refuseTooFew(question, name, space, [column.name]);
    if (typeof space !== 'bigint') return undefined;
    const shape = permutationShape(space);
    const key = columnKey(question.seed, name, column.name).wide;
    return (frame) => permuted(frame, key, shape);
  }
  const group = table.table.unique?.find((members) => members.includes(column.name));
  if (!group) return undefined;
  const under = underParent(question, table, group);
  if (under) {
    refuseCrowding(question, table, under);
    return placesUnder(question, table, under, column.name);
  }
  return placesTogether(question, table, group, column.name);
}
