import type { Claim } from '../../../core/claims/registry.js';
import { renamedColumn, type Renaming } from '../../../core/revision/rename-column.js';
import type { ColumnPlace } from '../../../core/revision/without-columns.js';
import type { DatasetSchema, TableSchema } from '../../../core/schema/dataset-schema.js';
import type { Surroundings } from '../columns/resolve.js';
import { DOMAINS } from '../domains/domains.js';
import { circlesIn } from '../lexicon/lexicon.js';
import type { Correlation, Draft, Language } from '../model.js';
import { keysOf } from '../reading/words.js';
import { draftOfColumn, written, type Written } from './drafts.js';

/** A column on the bench. */
export interface BenchColumn {
  readonly draft: Draft;
  /** The column in the schema before; undefined for one that is new. */
  readonly before: Written | undefined;
}

/** A table on the bench. */
export interface BenchTable {
  readonly name: string;
  columns: readonly BenchColumn[];
  rows: number | undefined;
  /** Pairs and groups that come to those of the schema. */
  readonly correlations: Correlation[];
  readonly together: string[][];
  readonly around: Surroundings;
}

/** What an operation made of its piece of the instruction. */
export interface Done {
  readonly table?: string;
  readonly column?: string;
  readonly claims?: readonly Claim[];
  readonly note?: string;
  readonly outcome?: 'assumed';
}

/** A schema taken apart for changes; what is not touched goes back as it was. */
export class Bench {
  readonly renamings: Renaming[] = [];
  readonly removed: ColumnPlace[] = [];
  #schema: DatasetSchema;
  #tables: readonly BenchTable[] = [];

  /** @param language that of the instruction */
  constructor(schema: DatasetSchema, readonly referenceDate: string, readonly language: Language) {
    this.#schema = schema;
    this.#load(schema);
  }

  get tables(): readonly BenchTable[] {
    return this.#tables;
  }

  /** Another locale for all that names none of its own. */
  speak(locale: string): void {
    this.#schema = { ...this.#schema, locale };
  }

  /** The table whose row count a request sets. */
  get main(): BenchTable {
    const found = this.#tables.find(({ name }) => name === this.#schema.main) ?? this.#tables.at(-1);
    if (found === undefined) throw new RangeError('a schema without tables');
    return found;
  }

  /** The main table, then the others: where columns are looked for. */
  get inOrder(): readonly BenchTable[] {
    return [this.main, ...this.#tables.filter((table) => table !== this.main)];
  }

  /** Takes a column off; what names it is seen to at the end. */
  remove(table: BenchTable, draft: Draft): void {
    table.columns = table.columns.filter((column) => column.draft !== draft);
    this.removed.push({ table: table.name, column: draft.name });
  }

  /** Puts new columns in place. */
  insert(table: BenchTable, drafts: readonly Draft[], at: number): void {
    table.columns = table.columns.toSpliced(at, 0, ...drafts.map((draft) => ({ draft, before: undefined })));
  }

  /** Another name for a column, wherever it stands. The bench is laid out anew. */
  rename(table: BenchTable, from: string, to: string): void {
    const renaming = { table: table.name, from, to };
    this.renamings.push(renaming);
    this.#load(renamedColumn(this.result(), renaming));
  }

  /** The schema with what was changed. */
  result(): DatasetSchema {
    return { ...this.#schema, tables: this.#schema.tables.map((table, t) => tableOf(table, this.#tables[t])) };
  }

  #load(schema: DatasetSchema): void {
    const domain = DOMAINS.find(({ id }) => id === schema.domain);
    this.#schema = schema;
    this.#tables = schema.tables.map((table) => ({
      name: table.name,
      columns: table.columns.map((column) => {
        const draft = draftOfColumn(column);
        return { draft, before: { column, text: JSON.stringify(written(draft, undefined)) } };
      }),
      rows: table.rows,
      correlations: [],
      together: [],
      around: { domain, language: this.language, entities: keysOf(table.name).slice(-1), circles: circlesIn([table.name, ...table.columns.map(({ name }) => name)].join(', ')) },
    }));
  }
}

function tableOf(before: TableSchema, bench: BenchTable | undefined): TableSchema {
  if (bench === undefined) return before;
  const { correlations = [], unique = [] } = before;
  const pairs = bench.correlations.map(({ a, b, rho }) => ({ columns: [a.name, b.name] as [string, string], rho }));
  const stay = correlations.filter(({ columns }) => !pairs.some((pair) => columns.every((name) => pair.columns.includes(name))));
  return {
    ...before,
    ...(bench.rows === undefined ? {} : { rows: bench.rows }),
    columns: bench.columns.map(({ draft, before: was }) => written(draft, was)),
    ...(pairs.length === 0 ? {} : { correlations: [...stay, ...pairs] }),
    ...(bench.together.length === 0 ? {} : { unique: [...unique, ...bench.together] }),
  };
}
