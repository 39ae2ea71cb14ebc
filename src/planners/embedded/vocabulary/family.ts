import { spread } from './names/spread.js';

/**
 * Values that belong together: every row of a family holds one value a concept, the finest first; of
 * numbers one, or the least and the most ("2..9"). Where several
 * concepts of a family are columns of one table, the broadest is drawn and the finer ones follow from it.
 */
export interface Family {
  readonly id: string;
  /** Concept ids, the finest first. */
  readonly concepts: readonly string[];
  /** Names that mean a concept where another column of the family stands beside it: "class" beside a species. */
  readonly names?: readonly (RegExp | undefined)[];
  /** A column (its concept or its name) that must stand in the table, where names alone say too little. */
  readonly where?: RegExp;
  /** The finest is drawn and all others follow from it; as a rule each finer one follows from the next broader. */
  readonly isToldByFinest?: boolean;
  /** A name of the finest that holds only rows with one value of a broader concept, where no column tells that: a "planet" is no moon. */
  readonly narrowed?: { readonly called: RegExp; readonly at: number; readonly value: string };
  /** Other words for the broadest values: "appetizer" for a starter. */
  readonly also?: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly string[])[];
}

/** `Head: a|b|c` lines as pairs [a, Head], [b, Head] … */
export function pairs(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    const head = line.slice(0, at).trim();
    return spread(line.slice(at + 1).trim()).map((value): [string, string] => [value, head]);
  });
}

/** `a=X=Y|b=…` lines: rows as they are. */
export function rows(text: string): string[][] {
  return text.split(/\n|\|/).map((row) => row.split('=').map((cell) => cell.trim()));
}
