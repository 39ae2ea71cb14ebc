import type { ColumnSchema } from '../../../core/schema/dataset-schema.js';
import { columnsOf } from '../columns/written.js';
import type { Draft } from '../model.js';

/** A column as the schema had it, and as its draft was written at first: a draft that is still so is the column as it was. */
export interface Written {
  readonly column: ColumnSchema;
  readonly text: string;
}

/** A column of a schema as a draft, so that remarks can be read about it. */
export function draftOfColumn({ name, type, options, unique, missing, when, cases, determined_by: determinants, outliers }: ColumnSchema): Draft {
  const { min, max } = options ?? {};
  return {
    start: 0, end: 0, name, text: name, concept: undefined, modifiers: [], remarks: [], outcome: 'understood', note: undefined,
    made: { type, ...(options === undefined ? {} : { options }) },
    unique: unique === true,
    missing,
    when,
    stated: { ...(typeof min === 'number' && typeof max === 'number' ? { range: true } : {}), ...(type === 'expression' ? { formula: true } : {}) },
    ...(cases === undefined ? {} : { cases: cases.map((given) => ({ when: given.when, options: given.options ?? {} })) }),
    ...(determinants === undefined ? {} : { determinedBy: determinants }),
    ...(outliers === undefined ? {} : { outliers }),
  } as Draft; // prettier-ignore
}

/** The column a draft stands for: as it was, where nothing about it was changed. */
export function written(draft: Draft, was: Written | undefined): ColumnSchema {
  const [column = { name: draft.name, type: draft.made.type }] = columnsOf([draft]);
  if (was === undefined) return column;
  if (JSON.stringify(column) === was.text) return was.column;
  const { description } = was.column;
  return description === undefined ? column : { ...column, description };
}

/**
 * Reads what is said of columns together and takes back what it did to others on the way: a date that another one follows keeps its
 * own bounds.
 * @param own the column that is spoken of, where only it may change
 */
export function readingAlone<T>(drafts: readonly Draft[], read: () => T | undefined, own?: Draft): T | undefined {
  const before = drafts.map((draft) => ({ ...draft, stated: { ...draft.stated } }));
  const result = read();
  if (result === undefined) return undefined;
  const anchors = (draft: Pick<Draft, 'made'> | undefined): string => JSON.stringify([draft?.made.options?.['after'], draft?.made.options?.['before']]);
  const follows = drafts.filter((draft, i) => anchors(draft) !== anchors(before[i]));
  drafts.forEach((draft, i) => {
    const isOther = own === undefined ? follows.length > 0 && !follows.includes(draft) : draft !== own;
    if (isOther) restore(draft, before[i]);
  });
  return result;
}

function restore(draft: Draft, before: Draft | undefined): void {
  for (const key of Object.keys(draft)) if (!(key in (before ?? {}))) Reflect.deleteProperty(draft, key);
  Object.assign(draft, before);
}

/** Tries a reading: where it reads nothing, the drafts are as they were. */
export function attempt<T>(drafts: readonly Draft[], read: () => T | undefined): T | undefined {
  const before = drafts.map((draft) => ({ ...draft, stated: { ...draft.stated } }));
  const result = read();
  if (result !== undefined) return result;
  drafts.forEach((draft, i) => {
    restore(draft, before[i]);
  });
  return undefined;
}
