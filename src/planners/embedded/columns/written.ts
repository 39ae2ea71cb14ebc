import type { ColumnSchema, TableSchema } from '../../../core/schema/dataset-schema.js';
import type { Correlation, Draft } from '../model.js';
import { distinct } from './names.js';

/** The columns as the dataset schema holds them. */
export function columnsOf(drafts: readonly Draft[]): ColumnSchema[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const name = distinct(draft.name, taken);
    taken.add(name);
    const { type, options } = draft.made;
    return {
      name,
      type,
      ...(options === undefined ? {} : { options: { ...options } }),
      ...(draft.unique ? { unique: true } : {}),
      ...(draft.missing === undefined || draft.missing === 0 ? {} : { missing: typeof draft.missing === 'number' ? draft.missing : [...draft.missing] }),
      ...(draft.when === undefined ? {} : { when: draft.when }),
      ...(draft.cases === undefined || draft.cases.length === 0 ? {} : { cases: draft.cases.map(({ when, options: given }) => ({ when, options: { ...given } })) }),
      ...(draft.determinedBy === undefined ? {} : { determined_by: [...draft.determinedBy] }),
      ...(draft.outliers === undefined ? {} : { outliers: draft.outliers }),
    };
  });
}

/** Pairs by the names of their columns; those that came to be worked out or decided are left out. */
export function correlationsOf(drafts: readonly Draft[], found: readonly Correlation[]): Pick<TableSchema, 'correlations'> {
  const kept = found.filter(({ a, b }) => [a, b].every((draft) => drafts.includes(draft) && draft.stated.formula !== true && draft.determinedBy === undefined));
  return kept.length === 0 ? {} : { correlations: kept.map(({ a, b, rho }) => ({ columns: [a.name, b.name], rho })) };
}
