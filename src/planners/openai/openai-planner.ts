import { columnType } from '../../core/columns/registry.js';
import { ServiceError } from '../../core/errors/service-error.js';
import { compileDataset } from '../../core/generation/dataset.js';
import type { DatasetSchema } from '../../core/schema/dataset-schema.js';
import { flatDataset, flatJsonSchema, fromFlatDialect } from '../../core/schema/flat-dialect.js';
import { parseSchema } from '../../core/schema/parse.js';
import { issuesFromZod } from '../../core/schema/zod-issues.js';
import type { Plan, Planner, PlannerHealth, PlanRequest, TokenUsage } from '../contract.js';
import { createChat, type Chat, type ChatAnswer, type ChatSettings } from './chat.js';
import { Circuit } from './circuit.js';
import { OFFERED_TYPES } from './offered-types.js';
import { estimatedTokens, MAX_PROMPT_TOKENS, planMessages, PROMPT_VERSION, refinedMessages, type ChatMessage } from './prompt.js';
import { failureOf, pause, pauseMs, timedOut } from './retry.js';

export interface OpenAiSettings extends ChatSettings {
  /** Over all attempts, their waits and their bodies. */
  readonly deadlineMs?: number;
  readonly nowMs?: () => number;
  readonly random?: () => number;
}

const DEADLINE_MS = 30_000;
/** Calls of one plan: attempts that failed and the refined one together. */
const MAX_CALLS = 3;

/** Plans by asking a model of OpenAI's, or one that speaks its protocol, once for a description. */
export function createOpenAiPlanner(settings: OpenAiSettings): Planner {
  const { deadlineMs = DEADLINE_MS, nowMs = Date.now, random = Math.random } = settings;
  const chat = createChat(settings);
  const circuit = new Circuit(nowMs);
  const schema = flatJsonSchema(OFFERED_TYPES.filter((id) => columnType(id) !== undefined));
  let health: PlannerHealth = 'available';
  return {
    id: 'openai',
    version: `${settings.model}/${PROMPT_VERSION}`,
    deadlineMs,
    health: () => (circuit.state === 'open' ? 'unavailable' : circuit.state === 'troubled' ? 'degraded' : health),
    plan: async (request, signal) => {
      const messages = planMessages(request);
      if (estimatedTokens(messages) > MAX_PROMPT_TOKENS) {
        throw new ServiceError('model_failed', 'The description is too long for the model; nothing of it was cut.');
      }
      const conversation = new Conversation({ chat, schema, nowMs, random, deadlineMs: nowMs() + deadlineMs, signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]) });
      try {
        const plan = await circuit.run(() => planned(conversation, messages, request), isProvidersFault);
        health = 'available';
        return plan;
      } catch (error) {
        if (isProvidersFault(error)) health = 'degraded';
        throw error;
      }
    },
  };
}

function isProvidersFault(error: unknown): boolean {
  return error instanceof ServiceError && (error.code === 'model_failed' || error.code === 'model_timeout');
}

/** One answer, or a second one that has been shown what was wrong with the first. */
async function planned(conversation: Conversation, messages: readonly ChatMessage[], request: PlanRequest): Promise<Plan> {
  const first = await conversation.ask(messages);
  const read = readAnswer(first, request);
  if ('schema' in read) return planFrom(read.schema, conversation.usage, []);
  const second = readAnswer(await conversation.ask(refinedMessages(messages, first.content, read.problems)), request);
  if ('schema' in second) return planFrom(second.schema, conversation.usage, ['The model needed a second try.']);
  throw new ServiceError('model_failed', 'The model gave no valid schema, even after its mistakes were shown to it.');
}

function planFrom(schema: DatasetSchema, usage: TokenUsage, notes: readonly string[]): Plan {
  return { schema, source: 'openai', clauses: [], notes, usage };
}

type ReadAnswer = { readonly schema: DatasetSchema } | { readonly problems: readonly string[] };

/** An answer is data: checked against the dialect, translated, parsed and compiled for a few rows. Half an answer is none. */
function readAnswer(answer: ChatAnswer, { referenceDate }: PlanRequest): ReadAnswer {
  if (answer.refused) throw new ServiceError('model_refused', 'The model declined to plan this description.');
  if (!answer.complete) return { problems: ['the answer was cut off; answer shorter, with fewer category values'] };
  let value: unknown;
  try {
    value = JSON.parse(answer.content);
  } catch {
    return { problems: ['the answer is not JSON'] };
  }
  const flat = flatDataset.safeParse(value);
  if (!flat.success) return { problems: issuesFromZod(flat.error).map(({ message }) => message) };
  try {
    const schema = parseSchema(fromFlatDialect(flat.data));
    compileDataset(schema, { seed: 0, rows: 10, referenceDate });
    return { schema };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { problems: error.issues.map(({ message }) => message) };
  }
}

interface ConversationSettings {
  readonly chat: Chat;
  readonly schema: Record<string, unknown>;
  readonly nowMs: () => number;
  readonly random: () => number;
  /** In the time of `nowMs`. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** The calls of one plan: bounded in number and time, retried where that can help, their tokens summed. */
class Conversation {
  #calls = 0;
  #promptTokens = 0;
  #completionTokens = 0;

  constructor(private readonly settings: ConversationSettings) {}

  get usage(): TokenUsage {
    return { calls: this.#calls, promptTokens: this.#promptTokens, completionTokens: this.#completionTokens };
  }

  async ask(messages: readonly ChatMessage[]): Promise<ChatAnswer> {
    const { chat, schema, signal, nowMs, deadlineMs, random } = this.settings;
    for (let attempt = 0; ; attempt++) {
      if (this.#calls >= MAX_CALLS) throw new ServiceError('model_failed', 'The model could not be reached.');
      this.#calls++;
      try {
        const answer = await chat(messages, schema, signal);
        this.#promptTokens += answer.promptTokens;
        this.#completionTokens += answer.completionTokens;
        return answer;
      } catch (error) {
        // The provider's words stay in the cause: they may hold what nobody else should see.
        if (signal.aborted) throw timedOut(error);
        const failure = failureOf(error, nowMs());
        if (!failure.retryable || this.#calls >= MAX_CALLS) throw new ServiceError('model_failed', 'The model could not be asked.', { cause: error });
        await pause(pauseMs(attempt, failure, random), deadlineMs, nowMs(), signal);
      }
    }
  }
}
