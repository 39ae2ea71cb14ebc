import OpenAI from 'openai';
import { boundedFetch } from './bounded-fetch.js';
import type { ChatMessage } from './prompt.js';

export interface ChatSettings {
  readonly apiKey: string;
  /** Undefined: the SDK's own. */
  readonly baseUrl: string | undefined;
  readonly model: string;
}

export interface ChatAnswer {
  readonly content: string;
  readonly refused: boolean;
  /** The answer is whole: the model stopped by itself. */
  readonly complete: boolean;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** One call of Chat Completions with strict structured output. The SDK's own retries are off: they know no deadline. */
export type Chat = (messages: readonly ChatMessage[], schema: Record<string, unknown>, signal: AbortSignal) => Promise<ChatAnswer>;

export function createChat({ apiKey, baseUrl, model }: ChatSettings): Chat {
  const client = new OpenAI({ apiKey, maxRetries: 0, fetch: boundedFetch, logLevel: 'off', ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return async (messages, schema, signal) => {
    const completion = await client.chat.completions.create(
      {
        model,
        messages: [...messages],
        temperature: 0,
        response_format: { type: 'json_schema', json_schema: { name: 'dataset', strict: true, schema } },
      },
      { signal },
    );
    const [choice] = completion.choices;
    return {
      content: choice?.message.content ?? '',
      refused: typeof choice?.message.refusal === 'string' && choice.message.refusal !== '',
      complete: choice?.finish_reason === 'stop',
      promptTokens: completion.usage?.prompt_tokens ?? 0,
      completionTokens: completion.usage?.completion_tokens ?? 0,
    };
  };
}
