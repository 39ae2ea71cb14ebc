import { descriptionHash } from '../../core/schema/fingerprint.js';
import type { Plan } from '../../planners/contract.js';
import type { StoredSchema } from '../../stores/contract.js';

/** A plan as the cache keeps it. */
export function storedSchema(description: string, plan: Plan, now: Date): StoredSchema {
  return {
    description_hash: descriptionHash(description),
    original_description: description,
    schema: plan.schema,
    domain: plan.schema.domain ?? 'general',
    source: plan.source,
    created_at: now.toISOString(),
    notes: plan.notes,
    clauses: plan.clauses,
    tokens: plan.usage.promptTokens + plan.usage.completionTokens,
    completion_tokens: plan.usage.completionTokens,
  };
}
