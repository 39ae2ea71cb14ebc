import OpenAI from 'openai';
import { z } from 'zod';
import { boundedFetch, type ByteAllowance } from './bounded-fetch.js';
import type { Dialect } from './dialect.js';
import { ANSWER_SCHEMA, type ChatMessage } from './prompt/prompt.js';

export interface ChatSettings {
  readonly apiKey: string;
  /** Undefined: the SDK's own. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ChatAnswer {
  readonly content: string;
  /** The model, or a filter before it, would not answer. */
  readonly refused: boolean;
  /** The answer was not cut off. */
  readonly complete: boolean;
  /** Undefined where the server does not count. */
  readonly usage: { readonly promptTokens: number; readonly completionTokens: number } | undefined;
}

/** The server answered with something that is no chat completion. */
export class NotACompletion extends Error {
  override readonly name = 'NotACompletion';
}

/** What ends a call. */
export interface CallLimits {
  readonly signal: AbortSignal;
  /** Shared by the calls of a plan. */
  readonly allowance: ByteAllowance;
}

/** One call of Chat Completions in a server's dialect. The SDK's own retries are off: they know no deadline. */
export type Chat = (messages: readonly ChatMessage[], dialect: Dialect, limits: CallLimits) => Promise<ChatAnswer>;

/** Most tokens of an answer: far more than a schema takes, and a bound on what one may cost. */
export const MAX_ANSWER_TOKENS = 8_000;

/** The same question gives the same answer, as far as a model can promise that. */
const SAMPLING = { temperature: 0, seed: 1, max_completion_tokens: MAX_ANSWER_TOKENS } as const;

const FORMATS = {
  schema: { type: 'json_schema', json_schema: { name: 'dataset', strict: true, schema: { ...ANSWER_SCHEMA } } },
  json: { type: 'json_object' },
  text: undefined,
} as const;

const tokens = z.int().min(0).max(100_000_000);

/** What is read of an answer; servers leave out and add as they like. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(undefined),
});

export function createChat({ apiKey, baseUrl, model, headers = {} }: ChatSettings): Chat {
  const client = new OpenAI({ apiKey, maxRetries: 0, logLevel: 'off', defaultHeaders: headers, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return async (messages, dialect, { signal, allowance }) => {
    const format = FORMATS[dialect.format];
    const sampling = Object.fromEntries(Object.entries(SAMPLING).filter(([name]) => !dialect.without.has(name)));
    const answer: unknown = await client.withOptions({ fetch: boundedFetch(allowance) }).chat.completions.create({ model, messages: [...messages], ...sampling, ...(format === undefined ? {} : { response_format: format }) }, { signal });
    const read = completion.safeParse(answer);
    const [choice] = read.data?.choices ?? [];
    if (!read.success || !choice) throw new NotACompletion('no chat completion');
    const { usage } = read.data;
    const { finish_reason: end, message } = choice;
    return {
      content: message.content ?? '',
      refused: (message.refusal ?? '') !== '' || end === 'content_filter',
      complete: end !== 'length',
      usage: usage ? { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens } : undefined,
    };
  };
}
