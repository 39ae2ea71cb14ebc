import type { CopySource, RowTexts } from '../columns/contract.js';
import type { Rule } from './findings.js';
import type { ParentRows, Row } from './parent-rows.js';

/** A broken rule, for the column it was found in. */
export interface Problem {
  readonly rule: Rule;
  readonly message: string;
}

/** Parent rows that the cells of this row left possible so far, by the column that refers to them. */
export type PossibleParents = Map<string, readonly Row[]>;

/**
 * Whether a cell is what a row of the parent table says. Several columns that look up by the same reference have to agree
 * on a row.
 */
export function copyProblem(text: string | undefined, source: CopySource, { parents, texts, possible }: { parents: ParentRows; texts: RowTexts; possible: PossibleParents }): Problem | undefined {
  const { table, column, through } = source;
  if (through === undefined) {
    if (text === undefined || parents.where(column, text).length > 0) return undefined;
    return { rule: 'reference', message: `is not among the values of ${table}.${column}` };
  }
  const key = texts(through.ours);
  if (key === undefined) return text === undefined ? undefined : { rule: 'lookup', message: `must be empty where "${through.ours}" is` };
  const candidates = possible.get(through.ours) ?? parents.where(through.theirs, key);
  // A reference to nobody has been reported where it stands.
  if (candidates.length === 0) return undefined;
  const left = candidates.filter((row) => parents.cell(row, column) === text);
  if (left.length > 0) {
    possible.set(through.ours, left);
    return undefined;
  }
  const theirs = candidates[0] && parents.cell(candidates[0], column);
  return { rule: 'lookup', message: theirs === undefined ? `must be empty as in ${table}.${column}` : `must be ${JSON.stringify(theirs.slice(0, 64))} as in ${table}.${column}` };
}
