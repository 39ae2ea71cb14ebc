import type { Clause } from '../../planners/contract.js';
import type { StoredSchema } from '../../stores/contract.js';
import type { GeneratedSchemaDto } from './generated-schema.dto.js';

/** A stored plan as callers see it. `more` are notes that belong to this answer and not to the plan. */
export function generatedSchema(fingerprint: string, entry: StoredSchema, more: readonly string[] = []): GeneratedSchemaDto {
  const { description_hash, schema, domain, created_at, source, notes = [], clauses = [], revised_from, instruction } = entry;
  const revised = { ...(revised_from === undefined ? {} : { revised_from }), ...(instruction === undefined ? {} : { instruction }) };
  return { description_hash, fingerprint, schema, domain, created_at, source, notes: [...more, ...notes], clauses: clauses as readonly Clause[], ...revised };
}
