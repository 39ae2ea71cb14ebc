import type { Claim } from '../core/claims/registry.js';
import type { Renaming } from '../core/revision/rename-column.js';
import type { DatasetSchema } from '../core/schema/dataset-schema.js';

/** What a caller wants planned. `referenceDate` is `YYYY-MM-DD` (UTC): what "now" and "last year" mean. */
export interface PlanRequest {
  readonly description: string;
  readonly locale?: string;
  readonly referenceDate: string;
  /** Who asks, by a name that tells nobody the key: what a plan costs is booked on them. No part of the plan. */
  readonly caller?: string;
}

/** A phrase of the description, or of an instruction, and what became of it. Offsets count UTF-16 units of the normalised text. */
export interface Clause {
  /** Of which instruction it is, counted from 1 in their order; absent: of the description. */
  readonly revision?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly outcome: 'understood' | 'assumed' | 'not_understood';
  /** Dotted path of the schema element it became, such as `tables[0].columns[3]`. */
  readonly element?: string;
  /** What it promises of the rows of that table, to be measured on them. */
  readonly claims?: readonly Claim[];
  readonly note?: string;
}

export interface TokenUsage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export type SchemaSource = 'openai' | 'embedded';

export interface Plan {
  readonly schema: DatasetSchema;
  readonly source: SchemaSource;
  readonly clauses: readonly Clause[];
  /** Sentences for the user: what was assumed, what fell back and why. */
  readonly notes: readonly string[];
  readonly usage: TokenUsage;
}

/** What a caller wants otherwise in a schema that was planned. `referenceDate` as in a plan. */
export interface RevisionRequest {
  readonly schema: DatasetSchema;
  /** Normalised. */
  readonly instruction: string;
  readonly referenceDate: string;
}

/** A schema after an instruction: what the instruction does not speak of is as it was, to the last option. */
export interface Revision {
  readonly schema: DatasetSchema;
  /** Columns that got other names, in this order. */
  readonly renamings: readonly Renaming[];
  /** The phrases of the instruction and what became of them; offsets count in the instruction. */
  readonly clauses: readonly Clause[];
  readonly notes: readonly string[];
}

/** What a planner can say of itself without spending a call. */
export type PlannerHealth = 'available' | 'degraded' | 'unavailable';

/**
 * Turns words into a dataset schema, once per description. Its schema always parses; words that ask for more distinct
 * values than there are still make one that is refused for so many rows.
 * @throws ServiceError `not_understood` (nothing in the text names any data), `model_*` (a model failed; the caller
 *   may fall back to another planner).
 */
export interface Planner {
  readonly id: SchemaSource;
  /** What the plan depends on besides the request: model and prompt version, or planner version. Part of the fingerprint. */
  readonly version: string;
  /** Longest time that a plan may take, in milliseconds; absent: no time worth telling. */
  readonly deadlineMs?: number;
  plan(request: PlanRequest, signal: AbortSignal): Promise<Plan>;
  /**
   * Changes a schema by an instruction, whoever planned it; a planner that cannot leaves it out.
   * @throws ServiceError `not_understood` (nothing in the instruction could be read), `revision_refused` (what it asks for
   *   cannot stand beside what stays)
   */
  revise?(request: RevisionRequest): Promise<Revision>;
  /** Does beforehand what the first plan would wait for; a planner that waits for nothing leaves it out. */
  warmUp?(): Promise<void>;
  health(): PlannerHealth;
}
