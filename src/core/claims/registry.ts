import type { z } from 'zod';
import { registry } from '../registry.js';
import type { ClaimKind } from './contract.js';
import { absent } from './kinds/absent.js';
import { average } from './kinds/average.js';
import { compare } from './kinds/compare.js';
import { correlation } from './kinds/correlation.js';
import { decided } from './kinds/decided.js';
import { filled } from './kinds/filled.js';
import { form } from './kinds/form.js';
import { formula } from './kinds/formula.js';
import { holds } from './kinds/holds.js';
import { missing } from './kinds/missing.js';
import { moments } from './kinds/moments.js';
import { portion } from './kinds/portion.js';
import { range } from './kinds/range.js';
import { rows } from './kinds/rows.js';
import { step } from './kinds/step.js';
import { trend } from './kinds/trend.js';
import { unique } from './kinds/unique.js';
import { values } from './kinds/values.js';

const KINDS = [rows, absent, range, moments, values, missing, filled, unique, average, form, formula, holds, correlation, trend, compare, decided, step, portion] as const;

/** A promise that a phrase makes of the rows. */
export type Claim = z.infer<(typeof KINDS)[number]['schema']>;

/** Every kind of promise that can be measured. */
export const CLAIM_KINDS: readonly ClaimKind<Claim>[] = registry('claim kind', KINDS) as unknown as readonly ClaimKind<Claim>[];

/** A claim as it was stored; undefined for what is none, or no more. */
export function readClaim(given: unknown): Claim | undefined {
  const kind = CLAIM_KINDS.find(({ id }) => id === (given as { kind?: unknown } | null | undefined)?.kind);
  const read = kind?.schema.safeParse(given);
  return read?.success === true ? read.data : undefined;
}
