import { registry } from '../core/registry.js';
import type { Planner } from './contract.js';
import { createEmbeddedPlanner } from './embedded/embedded-planner.js';
import { createOpenAiPlanner } from './openai/openai-planner.js';

/** What planners are made from; nothing in it is needed by all. */
export interface PlannerSettings {
  readonly openai: { readonly apiKey: string; readonly baseUrl: string | undefined; readonly model: string } | undefined;
}

interface PlannerPlugin {
  readonly id: string;
  /** Undefined where the settings do not allow it. */
  readonly create: (settings: PlannerSettings) => Planner | undefined;
}

/** Every planner in order of preference: each is asked when the ones before it are not there or have failed. */
export const PLANNERS: readonly PlannerPlugin[] = registry('planner', [
  { id: 'openai', create: ({ openai }: PlannerSettings) => openai && createOpenAiPlanner(openai) },
  { id: 'embedded', create: () => createEmbeddedPlanner() },
]);

/** The planners that these settings allow, in order of preference. */
export function createPlanners(settings: PlannerSettings): readonly Planner[] {
  return PLANNERS.flatMap((plugin) => plugin.create(settings) ?? []);
}
