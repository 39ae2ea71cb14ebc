import type { ResolvedSchema } from '../schema/resolved.js';
import type { Figure, Measured } from './contract.js';
import { ClaimMeasure } from './measure.js';
import { readClaim, type Claim } from './registry.js';
import { Room } from './room.js';

/** A phrase and what it promises, as far as a ledger looks at it. Claims are as they were stored. */
export interface PromisingClause {
  readonly outcome: string;
  /** Path of the schema element that the phrase became. */
  readonly element?: string;
  readonly claims?: readonly unknown[];
}

/** A promise beside what the rows say of it. */
export interface MeasuredPromise {
  readonly kind: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly measured: Readonly<Record<string, Figure>>;
  /** Null where it cannot be said. */
  readonly met: boolean | null;
  readonly why?: string;
}

export interface LedgerQuestion {
  readonly clauses: readonly PromisingClause[];
  readonly resolved: ResolvedSchema;
  readonly rowsOf: (table: string) => number;
  /** The request asks for another row count than the schema. */
  readonly rowsAsked: boolean;
}

/** Takes the rows of a table in their order. */
export type RowSink = Pick<ClaimMeasure, 'row'>;

/** The claims that are measured on one table. */
interface Page {
  readonly measure: ClaimMeasure;
  readonly claims: readonly Claim[];
}

/** Measures what phrases promise on the rows of their tables: feed each table its rows, then ask. */
export class Ledger {
  readonly #pages = new Map<string, Page>();
  readonly #clauses: readonly { readonly tables: readonly string[]; readonly given: readonly unknown[]; readonly read: readonly (Claim | undefined)[] }[];

  constructor({ clauses, resolved, rowsOf, rowsAsked }: LedgerQuestion) {
    const names = [...resolved.tables.keys()];
    this.#clauses = clauses.map(({ element = '', claims = [] }) => {
      const at = /^tables\[(\d+)\]/.exec(element)?.[1];
      // What is said of no table is said of all.
      const tables = at === undefined ? names : names.slice(Number(at), Number(at) + 1);
      return { tables, given: claims, read: claims.map(readClaim) };
    });
    const room = new Room();
    for (const table of names) {
      const claims = this.#clauses.flatMap(({ tables, read }) => (tables.includes(table) ? read : [])).filter((claim) => claim !== undefined);
      if (claims.length > 0) this.#pages.set(table, { claims, measure: new ClaimMeasure(claims, { resolved, table, rows: rowsOf(table), rowsAsked, room }) });
    }
  }

  /** Tables that something is promised of, and what measures it. */
  get tables(): ReadonlyMap<string, RowSink> {
    return new Map([...this.#pages].map(([name, { measure }]) => [name, measure]));
  }

  /** The promises of each clause, measured, in the order of the clauses. */
  end(): (readonly MeasuredPromise[])[] {
    const found = new Map([...this.#pages].map(([table, { claims, measure }]) => {
      const results = measure.end();
      return [table, new Map(claims.map((claim, i) => [claim, results[i]]))] as const;
    }));
    return this.#clauses.map(({ tables, given, read }) => given.map((raw, i) => {
      const claim = read[i];
      if (claim === undefined) return unknownPromise(raw);
      return promise(claim, tables.flatMap((table) => found.get(table)?.get(claim) ?? []));
    }));
  }
}

/** A promise that is made of several tables is met where it is met in each. */
function promise({ kind, ...expected }: Claim, results: readonly Measured[]): MeasuredPromise {
  const worst = results.find(({ met }) => met === false) ?? results.find(({ met }) => met === undefined) ?? results.at(-1);
  if (worst === undefined) return { kind, expected, measured: {}, met: null, why: 'There is no such table any more.' };
  const { met, figures, why } = worst;
  return { kind, expected, measured: figures, met: met ?? null, ...(why === undefined ? {} : { why }) };
}

/** Stored by a version that knew other kinds. */
function unknownPromise(raw: unknown): MeasuredPromise {
  const { kind } = (raw ?? {}) as { readonly kind?: unknown };
  return { kind: typeof kind === 'string' ? kind : 'unknown', expected: {}, measured: {}, met: null, why: 'Promises of this kind are not measured.' };
}

/** Promises counted by what the rows say of them, and clauses by what became of them. */
export interface LedgerSummary {
  readonly met: number;
  readonly not_met: number;
  readonly not_measured: number;
  readonly not_understood: number;
  readonly assumed: number;
}

export function summaryOf(clauses: readonly PromisingClause[], promises: readonly (readonly MeasuredPromise[])[]): LedgerSummary {
  const all = promises.flat();
  const those = (met: boolean | null): number => all.filter((each) => each.met === met).length;
  const outcome = (name: string): number => clauses.filter((clause) => clause.outcome === name).length;
  return { met: those(true), not_met: those(false), not_measured: those(null), not_understood: outcome('not_understood'), assumed: outcome('assumed') };
}
