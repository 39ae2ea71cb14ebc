import type { AnswerFormat } from '../format.js';
import { ANSWER_SCHEMA, type ChatMessage } from './prompt.js';

/** Most tokens of a request: instructions, schema and description together. */
export const MAX_PROMPT_TOKENS = 4_000;

/** What a message and a conversation take beside their text. */
const PER_MESSAGE = 4;
const PER_CONVERSATION = 3;

type Count = (text: string) => number;

let loading: Promise<Count> | undefined;

/** Loads the vocabulary when it is first needed: it takes some 60 MB, and a service without a key never needs it. */
function counter(): Promise<Count> {
  loading ??= import('gpt-tokenizer/encoding/o200k_base').then(({ countTokens }) => {
    // What looks like a control token in a description is text like any other.
    const asText = { disallowedSpecial: new Set<string>() };
    return (text) => countTokens(text, asText);
  });
  return loading;
}

let schemaTokens: number | undefined;

/** Tokens of a request in the encoding of OpenAI's models; other models count a little differently. */
export async function requestTokens(messages: readonly ChatMessage[], format: AnswerFormat): Promise<number> {
  const count = await counter();
  if (format === 'schema') schemaTokens ??= count(JSON.stringify(ANSWER_SCHEMA));
  const schema = format === 'schema' ? (schemaTokens ?? 0) : 0;
  return messages.reduce((sum, { content }) => sum + count(content) + PER_MESSAGE, PER_CONVERSATION + schema);
}

/** Tokens of a text; of a long one about as many as its beginning lets expect. */
export async function textTokens(text: string): Promise<number> {
  const count = await counter();
  const read = text.slice(0, 20_000);
  return read === '' ? 0 : Math.ceil((count(read) * text.length) / read.length);
}
