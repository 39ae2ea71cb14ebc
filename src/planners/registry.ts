import { registry } from '../core/registry.js';
import type { Planner } from './contract.js';
import { createEmbeddedPlanner } from './embedded/embedded-planner.js';
import type { ModelAccount } from './model-account.js';
import { createOpenAiPlanner } from './openai/openai-planner.js';

/** How a model is reached. */
interface OpenAiAccess {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}

/** What planners are made from; nothing in it is needed by all. */
export interface PlannerSettings {
  readonly openai: OpenAiAccess | undefined;
  readonly account: ModelAccount;
}

interface PlannerPlugin {
  readonly id: string;
  /** Undefined where the settings do not allow it. */
  readonly create: (settings: PlannerSettings) => Planner | undefined;
}

/** Every planner in order of preference: each is asked when the ones before it are not there or have failed. */
export const PLANNERS: readonly PlannerPlugin[] = registry('planner', [
  { id: 'openai', create: ({ openai, account }: PlannerSettings) => openai && createOpenAiPlanner({ ...openai, account }) },
  { id: 'embedded', create: () => createEmbeddedPlanner() },
]);

/** The planners that these settings allow, in order of preference. */
export function createPlanners(settings: PlannerSettings): readonly Planner[] {
  return PLANNERS.flatMap((plugin) => plugin.create(settings) ?? []);
}
