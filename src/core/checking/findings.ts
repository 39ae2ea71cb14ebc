import { ownText } from './own-text.js';

/** One thing that breaks the schema. */
export interface Violation {
  readonly table: string;
  /** Data row, counted from 1; absent where the header or a whole column is meant. */
  readonly row?: number;
  /** Line of the file the row starts in, counted from 1; absent where a whole column is meant. */
  readonly line?: number;
  /** Absent where the row or the file as a whole is meant. */
  readonly column?: string;
  /** The cell, shortened. */
  readonly value?: string;
  readonly rule: Rule;
  readonly message: string;
}

/** Names of the rules a file may break. */
export const RULES = {
  empty_file: 'there is no header',
  unknown_column: 'the header names a column that the table does not have',
  duplicate_column: 'the header names a column twice',
  missing_column: 'the header lacks a column',
  column_order: 'the columns stand in another order',
  row_length: 'the row has more or fewer cells than the header',
  missing: 'a cell is empty that has to have a value, or has a value and has to be empty',
  when: 'a cell is empty or not against its condition',
  cell: 'the text is no value of the column',
  derived: 'the cell is not what the other cells give',
  unique: 'the value occurs twice',
  unique_together: 'the values occur together twice',
  determined: 'the columns that decide the cell say the same in an earlier row, the cell does not',
  reference: 'the parent table has no such value',
  lookup: "the cell is not the parent's",
  missing_share: 'the share of empty cells is not the declared one',
  share: 'the share of a value is not the declared one',
} as const;
export type Rule = keyof typeof RULES;

/** Characters of a cell that an answer shows. */
const SHOWN = 64;

/** The violations found so far, up to a limit; whoever feeds rows stops when there is no more room. */
export class Findings {
  readonly list: Violation[] = [];

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.list.length >= this.limit;
  }

  add({ value, ...violation }: Violation): void {
    if (this.full) return;
    this.list.push({ ...violation, ...(value === undefined ? {} : { value: shortened(value) }) });
  }
}

/** At most so many characters, none of them cut in half. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return ownText(text);
  return `${Array.from(text.slice(0, SHOWN)).slice(0, SHOWN - 1).join('')}…`;
}
