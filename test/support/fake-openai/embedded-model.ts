import { ModelAccount } from '../../../src/planners/model-account.js';
import { createPlanners } from '../../../src/planners/registry.js';
import { goodAnswer } from './answers.js';
import type { Model } from './fake-openai.js';
import { flatFromSchema } from './flat-from-schema.js';

/** A model that plans as the embedded planner does, and says it as a model would. */
export function embeddedModel(now: () => Date): Model {
  const account = new ModelAccount({ tokensPerDay: undefined, prices: { input: 0, output: 0, configured: true }, now });
  const [planner] = createPlanners({ openai: undefined, account });
  return async (description, form) => {
    try {
      const plan = await planner!.plan({ description, referenceDate: now().toISOString().slice(0, 10) }, new AbortController().signal);
      return flatFromSchema({ name: plan.schema.tables[0]?.name ?? 'dataset', ...plan.schema }, form);
    } catch {
      // Words that mean nothing to it: a model would make something of them.
      return goodAnswer(form);
    }
  };
}
