import type { Claims, Draft } from '../model.js';
import { claimsOfColumn, snapshot } from './column-claims.js';
import { qualify, type QualifyContext } from './qualify.js';

/** Reads what a sentence says of a column as what stands behind its name is read, and tells what came of it. */
export function qualifyAndClaim(draft: Draft, said: string, context: QualifyContext): Claims | undefined {
  const before = snapshot(draft);
  qualify(draft, said, context);
  return claimsOfColumn(before, draft, said);
}
