import type { RowTexts } from '../columns/contract.js';
import { ExpressionError } from '../expressions/ast.js';
import type { ResolvedSchema } from '../schema/resolved.js';
import type { Measured, MeasureContext, Meter } from './contract.js';
import { CLAIM_KINDS, type Claim } from './registry.js';

/** A claim and what the rows say of it. `why` tells why it was not measured. */
export type Judged = Measured & { readonly why?: string };

/** Measures the claims about one table: feed it the rows in order, then ask. */
export class ClaimMeasure {
  readonly #meters: readonly (Meter | string)[];

  /** @throws RangeError where the schema has no such table */
  constructor(claims: readonly Claim[], resolved: ResolvedSchema, table: string, rows: number) {
    const found = resolved.tables.get(table);
    if (!found) throw new RangeError(`there is no table ${table}`);
    const [first] = found.columns.values();
    const context: MeasureContext = {
      referenceSeconds: resolved.referenceSeconds,
      shapeOf: (name) => (first === undefined ? undefined : resolved.context(table, first).shapeOf(name)),
      columns: [...found.columns.keys()],
      rows,
    };
    this.#meters = claims.map((claim) => meterOf(claim, context));
  }

  row(texts: RowTexts): void {
    for (const meter of this.#meters) if (typeof meter !== 'string') meter.row(texts);
  }

  end(): Judged[] {
    return this.#meters.map((meter) => (typeof meter === 'string' ? { met: undefined, figures: {}, why: meter } : meter.end()));
  }
}

/** The meter, or why there is none: a schema may have been changed since the claim was made. */
function meterOf(claim: Claim, context: MeasureContext): Meter | string {
  const kind = CLAIM_KINDS.find(({ id }) => id === claim.kind);
  if (kind === undefined) return 'It cannot be measured.';
  try {
    const gone = kind.columns(claim).find((column) => !context.columns.includes(column));
    if (gone !== undefined) return `There is no column "${gone}".`;
    return kind.meter(claim, context);
  } catch (error) {
    if (error instanceof ExpressionError) return `It cannot be worked out: ${error.message}.`;
    throw error;
  }
}
