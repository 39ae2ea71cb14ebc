import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../../core/errors/service-error.js';
import type { TokenUsage } from '../contract.js';
import type { ModelAccount } from '../model-account.js';
import { ByteAllowance } from './bounded-fetch.js';
import type { Chat, ChatAnswer } from './chat.js';
import type { Dialect, ServersDialect } from './dialect.js';
import { failureOf } from './failure.js';
import type { AnswerFormat } from './format.js';
import type { Gate } from './gate.js';
import type { ChatMessage } from './prompt/prompt.js';
import { MAX_PROMPT_TOKENS, requestTokens, textTokens } from './prompt/tokens.js';
import { pauseMs } from './retry-after.js';

/** Calls of one plan: attempts that failed, questions put in another way, and the refined one together. */
const MAX_CALLS = 3;

export interface ConversationSettings {
  readonly chat: Chat;
  readonly dialect: ServersDialect;
  readonly gate: Gate;
  readonly account: ModelAccount;
  readonly caller: string | undefined;
  readonly nowMs: () => number;
  readonly random: () => number;
  /** In the time of `nowMs`. */
  readonly deadlineMs: number;
  /** Aborted at the deadline, and when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** An answer and how it was asked for. */
export interface Asked extends ChatAnswer {
  readonly dialect: Dialect;
  readonly messages: readonly ChatMessage[];
}

/** What a question is, said in the way that a server takes; undefined: it cannot be put in that way. */
export type Question = (format: AnswerFormat) => readonly ChatMessage[] | Promise<readonly ChatMessage[] | undefined>;

type Tokens = Omit<TokenUsage, 'calls'>;

const NO_TOKENS: Tokens = { promptTokens: 0, completionTokens: 0 };

/** The calls of one plan: bounded in number, time and tokens, retried where that can help, and booked. */
export class Conversation {
  readonly #allowance = new ByteAllowance();
  #usage: TokenUsage = { calls: 0, promptTokens: 0, completionTokens: 0 };

  constructor(private readonly settings: ConversationSettings) {}

  get usage(): TokenUsage {
    return this.#usage;
  }

  /** @throws ServiceError `model_*`, `unavailable` */
  async ask(question: Question): Promise<Asked> {
    for (let attempt = 0; ; attempt++) {
      const dialect = { ...this.settings.dialect.current, without: new Set(this.settings.dialect.current.without) };
      const messages = await question(dialect.format);
      if (messages === undefined) throw new ServiceError('model_failed', 'The model gave no valid schema, and its mistakes are too long to be shown to it.');
      const promptTokens = await this.checkedTokens(messages, dialect.format);
      try {
        const answer = await this.call(messages, dialect, promptTokens);
        return { ...answer, dialect, messages };
      } catch (error) {
        await this.recover(error, attempt, dialect);
      }
    }
  }

  private async checkedTokens(messages: readonly ChatMessage[], format: AnswerFormat): Promise<number> {
    const tokens = await requestTokens(messages, format);
    if (tokens > MAX_PROMPT_TOKENS) throw new ServiceError('model_failed', `The description is too long for the model (${tokens} tokens with its instructions, at most ${MAX_PROMPT_TOKENS}); nothing of it was cut.`);
    return tokens;
  }

  private async call(messages: readonly ChatMessage[], dialect: Dialect, promptTokens: number): Promise<ChatAnswer> {
    const { chat, gate, account, caller, signal } = this.settings;
    const book = account.open(caller, promptTokens);
    let took: Tokens | undefined;
    try {
      return await gate.pass(async () => {
        this.#usage = { ...this.#usage, calls: this.#usage.calls + 1 };
        took = { promptTokens, completionTokens: 0 };
        try {
          const answer = await chat(messages, dialect, { signal, allowance: this.#allowance });
          took = answer.usage ?? { promptTokens, completionTokens: await textTokens(answer.content) };
          return answer;
        } catch (error) {
          if (!failureOf(error, 0).worked) took = NO_TOKENS;
          // Whoever asked may have gone; but where time ran out, the provider was too slow.
          throw isOutOfTime(signal) ? timedOut(error) : error;
        }
      }, signal);
    } finally {
      book(took);
      const { calls, promptTokens: before, completionTokens } = this.#usage;
      this.#usage = { calls, promptTokens: before + (took ?? NO_TOKENS).promptTokens, completionTokens: completionTokens + (took ?? NO_TOKENS).completionTokens };
    }
  }

  /** Returns where the question is worth another attempt, after the pause that it takes. */
  private async recover(error: unknown, attempt: number, dialect: Dialect): Promise<void> {
    const { signal, nowMs, deadlineMs, random, gate, dialect: servers } = this.settings;
    // The provider's words stay in the cause: they may hold what nobody else should see.
    if (error instanceof ServiceError) throw error;
    if (signal.aborted) throw timedOut(error);
    const failure = failureOf(error, nowMs());
    if (failure.refused) throw new ServiceError('model_refused', 'The model declined to plan this description.', { cause: error });
    const otherwise = failure.rejection !== undefined && servers.refused(dialect, failure.rejection);
    if (this.#usage.calls >= MAX_CALLS || !(otherwise || failure.retryable)) throw new ServiceError('model_failed', 'The model could not be asked.', { cause: error });
    if (otherwise) return;
    const wait = pauseMs(attempt, failure.waitMs, random);
    if (nowMs() + wait < deadlineMs) return this.pause(wait);
    // Nobody waits past the deadline; the provider gets the rest it asked for.
    if (failure.waitMs !== undefined) gate.rest(failure.waitMs);
    throw timedOut(error);
  }

  private async pause(milliseconds: number): Promise<void> {
    try {
      await sleep(milliseconds, undefined, { signal: this.settings.signal });
    } catch (error) {
      throw timedOut(error);
    }
  }
}

/** The signal was aborted by a clock, ours or that of whoever asked, and not because nobody waits any more. */
export function isOutOfTime({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === 'TimeoutError';
}

function timedOut(cause?: unknown): ServiceError {
  return new ServiceError('model_timeout', 'The model did not answer in time.', { cause });
}
