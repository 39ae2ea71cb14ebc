import type { ColumnSchema, DatasetSchema, TableSchema } from '../../src/core/schema/dataset-schema.js';

type Options = Readonly<Record<string, unknown>>;
type Modifiers = Omit<ColumnSchema, 'name' | 'type' | 'options'>;
type TableRules = Pick<TableSchema, 'correlations' | 'unique'>;

/** Puts a dataset schema together: `aSchema().table('users', 10).column('id', 'uuid').build()`. */
class SchemaBuilder {
  readonly #tables: TableSchema[] = [];
  #around: Partial<Omit<DatasetSchema, 'version' | 'tables'>> = {};

  /** Opens a table; the columns that follow are its columns. */
  table(name: string, rows?: number): this {
    this.#tables.push({ name, ...(rows === undefined ? {} : { rows }), columns: [] });
    return this;
  }

  column(name: string, type: string, options?: Options, modifiers: Modifiers = {}): this {
    const table = this.#tables.at(-1);
    if (!table) throw new RangeError('a column needs a table');
    table.columns.push({ name, type, ...(options === undefined ? {} : { options }), ...modifiers });
    return this;
  }

  /** Correlations and columns that are unique together, of the table that is open. */
  rules(rules: TableRules): this {
    const table = this.#tables.at(-1);
    if (!table) throw new RangeError('rules need a table');
    Object.assign(table, rules);
    return this;
  }

  with(around: Partial<Omit<DatasetSchema, 'version' | 'tables'>>): this {
    this.#around = { ...this.#around, ...around };
    return this;
  }

  build(): DatasetSchema {
    return { version: 1, ...this.#around, tables: this.#tables };
  }
}

export function aSchema(): SchemaBuilder {
  return new SchemaBuilder();
}
