import { ServiceError } from '../../src/core/errors/service-error.js';
import type { Plan, Planner, PlanRequest } from '../../src/planners/contract.js';
import { ModelAccount } from '../../src/planners/model-account.js';
import { createOpenAiPlanner, type OpenAiSettings } from '../../src/planners/openai/openai-planner.js';
import { textTokens } from '../../src/planners/openai/prompt/tokens.js';
import { FakeOpenAi, type FakeOpenAiSettings } from './fake-openai/fake-openai.js';

export const MODEL_KEY = 'sk-very-secret-key-0123456789';
export const REQUEST: PlanRequest = { description: 'staff with id, name, grade and salary', referenceDate: '2026-01-01' };

export const anAccount = (tokensPerDay?: number): ModelAccount => new ModelAccount({ tokensPerDay, prices: { input: 0.15, output: 0.6, configured: false }, now: () => new Date() });

/** How a plan ended. */
export interface Outcome {
  readonly plan?: Plan;
  readonly error?: ServiceError;
  readonly elapsedMs: number;
}

export async function outcomeOf(planner: Planner, request: PlanRequest = REQUEST): Promise<Outcome> {
  const started = performance.now();
  try {
    const plan = await planner.plan(request, new AbortController().signal);
    return { plan, elapsedMs: performance.now() - started };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { error, elapsedMs: performance.now() - started };
  }
}

export interface Stage {
  readonly planner: Planner;
  readonly fake: FakeOpenAi;
  readonly account: ModelAccount;
  readonly stop: () => Promise<void>;
}

const open = new Set<FakeOpenAi>();

// A provider that a failing test left behind would keep the process alive.
afterEach(async () => {
  await Promise.all([...open].map((fake) => fake.stop()));
  open.clear();
});

/** A planner before a provider that follows a script; its deadline is never met but by tests that set one of their own. */
export async function stage(fakeSettings: FakeOpenAiSettings, settings: Partial<OpenAiSettings> = {}): Promise<Stage> {
  // Reading the vocabulary of the tokenizer takes its time once, and is not what is measured.
  await textTokens('warm');
  const fake = new FakeOpenAi(fakeSettings);
  const baseUrl = await fake.start();
  open.add(fake);
  const account = settings.account ?? anAccount();
  const planner = createOpenAiPlanner({ apiKey: MODEL_KEY, baseUrl, model: 'test-model', deadlineMs: 25_000, random: () => 0.1, ...settings, account });
  return { planner, fake, account, stop: () => fake.stop() };
}
