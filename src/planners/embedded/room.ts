import { ServiceError } from '../../core/errors/service-error.js';
import { compileDataset } from '../../core/generation/dataset.js';
import { DEFAULT_ROWS } from '../../core/generation/limits.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../core/schema/dataset-schema.js';
import type { Draft } from './model.js';
import type { Repaired } from './repair.js';
import type { TableRead } from './table/setting.js';

/** So many rows must a value that is only unique by habit have room for: more are seldom asked for. */
const HABIT_ROWS = 1_000_000;

/** What the text itself says of a table's columns. */
type Told = Pick<TableRead, 'drafts' | 'readings'>;

/**
 * The schema with room for its rows. What is unique by habit (an id, a plate) is made longer, or may repeat, so that no
 * request for rows is refused for it. What the text calls unique stays so, unless the rows it tells of cannot be.
 */
export function roomy(schema: DatasetSchema, told: readonly Told[], referenceDate: string): Repaired {
  const notes: string[] = [];
  const dated: DatasetSchema = { ...schema, reference_date: schema.reference_date ?? referenceDate };
  const tables = schema.tables.map((table, i) => roomyTable(dated, table, told[i], notes));
  return { schema: { ...schema, tables }, notes };
}

function roomyTable(schema: DatasetSchema, table: TableSchema, told: Told | undefined, notes: string[]): TableSchema {
  const asked = new Set(told?.readings.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'unique' && claim.columns.length === 1 ? claim.columns : []))));
  const most = Math.max(HABIT_ROWS, table.rows ?? 0);
  const columns = table.columns.map((written, i): ColumnSchema => {
    const column = withinCalendar(schema, written, table.rows ?? DEFAULT_ROWS, notes);
    if (column.unique !== true || !standsAlone(column)) return column;
    if (!asked.has(column.name) && told?.drafts[i]?.stated.unique !== true) return holds(schema, [column], most) ? column : widened(schema, column, told?.drafts[i], most);
    if (holds(schema, [column], table.rows ?? DEFAULT_ROWS)) return column;
    const counted = table.rows === undefined ? countedFrom(column) : undefined;
    if (counted !== undefined) return counted;
    const longer = widened(schema, column, told?.drafts[i], most);
    if (longer.unique !== true) notes.push(`"${column.name}" may repeat: there are fewer values than rows.`);
    return longer;
  });
  const { unique: together = [], ...rest } = table;
  // "table 1-15, seat 1-10, no two guests at the same table and seat": as many rows as there are seats, where no count is told.
  let fitting: number | undefined;
  const kept = together.filter((names) => {
    const parts = columns.filter((column) => names.includes(column.name));
    if (!parts.every(standsAlone) || holds(schema, parts, table.rows ?? DEFAULT_ROWS, [[...names]])) return true;
    // "no desk twice in the same slot" is meant of a day, where the rows have one.
    const isDated = columns.some(({ type, name }) => /^date(?:time)?$/u.test(type) && !names.includes(name));
    const all = table.rows === undefined && !isDated ? combinationsOf(parts) : undefined;
    if (all !== undefined && all >= FEWEST && holds(schema, parts, all, [[...names]])) {
      fitting = Math.min(fitting ?? all, all);
      return true;
    }
    notes.push(`${names.map((name) => `"${name}"`).join(' and ')} may repeat together: there are fewer combinations than rows.`);
    return false;
  });
  return { ...rest, ...(fitting === undefined ? {} : { rows: fitting }), columns, ...(kept.length === 0 ? {} : { unique: kept }) };
}

/** Of fewer combinations nobody asks for a table. */
const FEWEST = 20;

/** How many combinations whole numbers and lists of columns have. */
function combinationsOf(columns: readonly ColumnSchema[]): number | undefined {
  const counts = columns.map(({ type, options = {} }) => {
    const { min, max, values } = options;
    if (type === 'integer' && typeof min === 'number' && typeof max === 'number') return max - min + 1;
    return type === 'category' && Array.isArray(values) ? new Set(values).size : type === 'boolean' ? 2 : undefined;
  });
  return counts.reduce<number | undefined>((all, count) => (all === undefined || count === undefined ? undefined : all * count), 1);
}

/** A series that would go on beyond the last day there is begins where series begin that nobody dates, or is none. */
function withinCalendar(schema: DatasetSchema, column: ColumnSchema, rows: number, notes: string[]): ColumnSchema {
  const { from, step, ...rest } = column.options ?? {};
  if (step === undefined || !/^date(?:time)?$/.test(column.type) || holds(schema, [column], rows)) return column;
  notes.push(`"${column.name}" cannot go on from ${String(from)} for all rows: the calendar ends.`);
  const sooner: ColumnSchema = { ...column, options: { ...rest, step } };
  return holds(schema, [sooner], rows) ? sooner : { ...column, options: { from: '-2y', to: 'now' } };
}

/** Made of nothing but its own options. */
function standsAlone({ type, cases, determined_by: determinants }: ColumnSchema): boolean {
  return type !== 'reference' && type !== 'expression' && type !== 'template' && cases === undefined && determinants === undefined;
}

/** Filled in every row: what a column has room for is the same where only some rows have it. */
function filled(column: ColumnSchema): ColumnSchema {
  const always = { ...column };
  Reflect.deleteProperty(always, 'when');
  return always;
}

/** "badge number 1-80 without repeats" of a text that tells no rows: counted from the first on. */
function countedFrom(column: ColumnSchema): ColumnSchema | undefined {
  const min = column.options?.['min'];
  if (column.type !== 'integer' || typeof min !== 'number' || min < 0 || column.missing !== undefined) return undefined;
  const counted = { ...column, type: 'sequence', options: { start: min } };
  Reflect.deleteProperty(counted, 'unique');
  return counted;
}

/** The last run of digits of a pattern that may be any. */
const LAST_DIGITS = /(?:#|\[0-9\])(?:\{\d+\})?(?!.*(?:#|\[0-9\]))/u;
const MOST_MORE = 6;

/** With more digits in its last run of them; without its uniqueness where its form was told, or has none. */
function widened(schema: DatasetSchema, column: ColumnSchema, draft: Draft | undefined, rows: number): ColumnSchema {
  const pattern = column.options?.['pattern'];
  const free = { ...column };
  Reflect.deleteProperty(free, 'unique');
  if (typeof pattern !== 'string' || draft?.stated.format === true) return free;
  for (let more = 1; more <= MOST_MORE; more++) {
    const longer: string = pattern.replace(LAST_DIGITS, `$&[0-9]{${more}}`);
    if (lengthOf(longer) > (draft?.longest ?? Infinity)) break;
    const wider: ColumnSchema = { ...column, options: { ...column.options, pattern: longer } };
    if (longer !== pattern && holds(schema, [wider], rows)) return wider;
  }
  // As many as fit into the length that was told.
  return draft?.longest !== undefined && rows > DEFAULT_ROWS ? widened(schema, column, draft, DEFAULT_ROWS) : free;
}

/** How many characters a pattern makes. */
const lengthOf = (pattern: string): number => pattern.replace(/\[[^\]]*\]/gu, '#').replace(/.\{(\d+)\}/gsu, (_, count: string) => '#'.repeat(Math.min(99, Number(count)))).length;

/** Rules that so many rows break and fewer would not. */
const NO_ROOM = new Set(['not_enough_values', 'past_the_calendar']);

/** Whether so many rows can be made of these columns alone. */
function holds(schema: DatasetSchema, columns: readonly ColumnSchema[], rows: number, together: readonly string[][] = []): boolean {
  try {
    compileDataset({ ...schema, tables: [{ name: 'room', columns: columns.map(filled), ...(together.length === 0 ? {} : { unique: [...together] }) }] }, { seed: 0, rows, referenceDate: schema.reference_date ?? '2000-01-01' });
    return true;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return !error.issues.some(({ rule }) => NO_ROOM.has(rule));
  }
}
