import type { Planner } from '../contract.js';

/** Part of the fingerprint: a plan may differ when this does. */
const VERSION = 'embedded-26';

/**
 * Plans without a key or a network, by reading the words against a lexicon. Pure: the same words give the same plan. What
 * reads them is imported on first use, because its lexicon takes longer to load than half of the service.
 */
export function createEmbeddedPlanner(): Planner {
  return {
    id: 'embedded',
    version: VERSION,
    health: () => 'available',
    plan: async (request) => (await import('./plan-description.js')).planOf(request),
    revise: async (request) => (await import('./revise/reviser.js')).revisionOf(request),
    warmUp: async () => (await import('./warm-up.js')).warmUp(),
  };
}
