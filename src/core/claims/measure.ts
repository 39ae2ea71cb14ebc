import type { RowTexts } from '../columns/contract.js';
import { ExpressionError } from '../expressions/ast.js';
import { siblingsOf, type ResolvedSchema, type ResolvedTable } from '../schema/resolved.js';
import type { Measured, MeasureContext, Meter } from './contract.js';
import { CLAIM_KINDS, type Claim } from './registry.js';
import { Room } from './room.js';

/** The table whose claims are measured. */
export interface MeasuredTable {
  readonly resolved: ResolvedSchema;
  readonly table: string;
  /** Its rows, measured or not. */
  readonly rows: number;
  /** The request named the row count. */
  readonly rowsAsked: boolean;
  /** Shared by the tables of a ledger. */
  readonly room?: Room;
}

/** Measures the claims about one table: feed it the rows in order, then ask. */
export class ClaimMeasure {
  readonly #meters: readonly (Meter | string)[];

  /** @throws RangeError where the schema has no such table */
  constructor(claims: readonly Claim[], measured: MeasuredTable) {
    const context = contextOf(measured);
    this.#meters = claims.map((claim) => meterOf(claim, context));
  }

  row(texts: RowTexts): void {
    for (const meter of this.#meters) if (typeof meter !== 'string') meter.row(texts);
  }

  /** In the order of the claims. */
  end(): Measured[] {
    return this.#meters.map((meter) => (typeof meter === 'string' ? { met: undefined, figures: {}, why: meter } : meter.end()));
  }
}

function contextOf({ resolved, table, rows, rowsAsked, room = new Room() }: MeasuredTable): MeasureContext {
  const found = resolved.tables.get(table);
  if (!found) throw new RangeError(`there is no table ${table}`);
  const [first] = found.columns.values();
  return {
    referenceSeconds: resolved.referenceSeconds,
    shapeOf: (name) => (first === undefined ? undefined : resolved.context(table, first).shapeOf(name)),
    columns: [...found.columns.keys()],
    column: (name) => found.columns.get(name)?.column,
    sharesDraws: (name) => decidingColumns(found, name),
    followsRow: (name) => {
      const column = found.columns.get(name);
      return column?.type.followsRow?.(column.options) === true;
    },
    rows,
    rowsAsked,
    room,
  };
}

/** What a column says of itself, or the reference that its values are looked up by. */
function decidingColumns(table: ResolvedTable, name: string): readonly string[] | undefined {
  const column = table.columns.get(name);
  if (column === undefined) return undefined;
  const through = column.type.copies?.(column.options, siblingsOf(table))?.through;
  return column.column.determined_by ?? (through && [through.ours]);
}

/** The meter, or why there is none: a schema may have been changed since the claim was made. */
function meterOf(claim: Claim, context: MeasureContext): Meter | string {
  const kind = CLAIM_KINDS.find(({ id }) => id === claim.kind);
  if (kind === undefined) return 'It cannot be measured.';
  try {
    const gone = kind.columns(claim).find((column) => !context.columns.includes(column));
    if (gone !== undefined) return `There is no column "${gone}" any more.`;
    return kind.meter(claim, context);
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof RangeError) return `It cannot be worked out: ${error.message}.`;
    throw error;
  }
}
