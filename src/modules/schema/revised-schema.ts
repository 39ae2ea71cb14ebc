import { carriedClauses } from '../../core/revision/carried-clauses.js';
import type { Clause, Revision } from '../../planners/contract.js';
import type { StoredSchema } from '../../stores/contract.js';

/** A revision as the cache keeps it: what the description and earlier instructions promised stands beside what this one does. */
export function revisedSchema(parent: StoredSchema, revision: Revision, { from, instruction, now }: { readonly from: string; readonly instruction: string; readonly now: Date }): StoredSchema {
  const before = (parent.clauses ?? []) as readonly Clause[];
  const number = 1 + Math.max(0, ...before.map((clause) => clause.revision ?? 0));
  return {
    description_hash: parent.description_hash,
    original_description: parent.original_description,
    schema: revision.schema,
    domain: parent.domain,
    source: 'embedded',
    created_at: now.toISOString(),
    notes: [...revision.notes, ...(parent.notes ?? [])],
    clauses: [...carriedClauses(before, parent.schema, revision.schema, revision.renamings), ...revision.clauses.map((clause) => ({ ...clause, revision: number }))],
    revised_from: from,
    instruction,
  };
}
