import { ServiceError, type Issue } from '../../core/errors/service-error.js';
import { readAnswer } from '../../core/schema/flat/read-answer.js';
import { deadlineSignal } from '../../core/signals/deadline.js';
import type { Plan, Planner, PlanRequest } from '../contract.js';
import type { ModelAccount } from '../model-account.js';
import { jsonOf } from './answer.js';
import { createChat, type ChatSettings } from './chat.js';
import { Conversation, isOutOfTime, type Asked } from './conversation.js';
import { ServersDialect } from './dialect.js';
import { isProvidersFailure } from './failure.js';
import { Gate } from './gate.js';
import { PROMPT_VERSION } from './prompt/instructions.js';
import { planMessages } from './prompt/prompt.js';
import { refinedMessages } from './prompt/refine.js';
import { PlannersHealth } from './planners-health.js';

export interface OpenAiSettings extends ChatSettings {
  readonly account: ModelAccount;
  /** Over all attempts, their waits and their bodies; 30 s when absent. */
  readonly deadlineMs?: number | undefined;
  /** How long a provider that failed is left alone; 30 s when absent. */
  readonly restMs?: number;
  readonly nowMs?: () => number;
  readonly random?: () => number;
}

const DEADLINE_MS = 30_000;

/** Plans by asking a model of OpenAI's, or one that speaks its protocol, once for a description. */
export function createOpenAiPlanner(settings: OpenAiSettings): Planner {
  const { account, deadlineMs = DEADLINE_MS, restMs, nowMs = Date.now, random = Math.random } = settings;
  const chat = createChat(settings);
  const dialect = new ServersDialect();
  const gate = new Gate({ isFailure: (error) => isProvidersFailure(error) || isTimeout(error), nowMs, openMs: restMs });
  const health = new PlannersHealth(gate);
  return {
    id: 'openai',
    version: `${settings.model}/${PROMPT_VERSION}`,
    deadlineMs,
    health: () => health.state,
    plan: async (request, signal) => {
      const until = deadlineSignal(deadlineMs, signal);
      const conversation = new Conversation({
        chat, dialect, gate, account, nowMs, random,
        caller: request.caller,
        deadlineMs: nowMs() + deadlineMs,
        signal: until,
      });
      return health.watch(() => planned(conversation, dialect, request), () => until.aborted && !isOutOfTime(until));
    },
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof ServiceError && error.code === 'model_timeout';
}

/** One answer, or a second one that has been shown what was wrong with the first. */
async function planned(conversation: Conversation, dialect: ServersDialect, request: PlanRequest): Promise<Plan> {
  const first = await conversation.ask((format) => planMessages(request, format));
  const read = understood(first, dialect, request);
  if ('schema' in read) return plan(read, conversation);
  const second = await conversation.ask((format) => refinedMessages(planMessages(request, format), format, read.value, read.issues));
  const again = understood(second, dialect, request);
  if ('schema' in again) return plan({ ...again, notes: [...again.notes, 'The model needed a second try.'] }, conversation);
  const kept = again.kept() ?? read.kept();
  if (kept) return plan(kept, conversation);
  throw new ServiceError('model_failed', 'The model gave no valid schema, even after its mistakes were shown to it.');
}

type Understood = { readonly value: unknown } & ReturnType<typeof readAnswer>;

/** What an answer says; refusals end here, and half an answer is none. */
function understood({ content, refused, complete, dialect: asked }: Asked, dialect: ServersDialect, { description, referenceDate }: PlanRequest): Understood {
  if (refused) throw new ServiceError('model_refused', 'The model declined to plan this description.');
  if (!complete) return nothing('the answer was cut off at its greatest length; answer shorter, with fewer words in vocabulary.', 'cut_off');
  const json = jsonOf(content, asked.format);
  if (json === undefined) {
    dialect.ignored(asked);
    return nothing('the answer is not JSON.', 'not_json');
  }
  const read = { value: json.value, ...readAnswer(json.value, { description, referenceDate }) };
  if ('schema' in read || read.inShape) dialect.kept(asked);
  else dialect.ignored(asked);
  return read;
}

function nothing(message: string, rule: string): Understood {
  const issues: readonly Issue[] = [{ path: '', rule, message }];
  return { value: undefined, issues, inShape: false, kept: () => undefined };
}

function plan({ schema, notes }: { readonly schema: Plan['schema']; readonly notes: readonly string[] }, { usage }: Conversation): Plan {
  return { schema, source: 'openai', clauses: [], notes, usage };
}
