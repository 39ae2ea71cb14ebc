/**
 * How a server is brought to answer in the dialect: held to a schema; held to JSON, with the schema in the prompt; or
 * only asked to, in the prompt.
 */
export type AnswerFormat = 'schema' | 'json' | 'text';

/** The next best format, where a server does not take one. */
export const NEXT_FORMAT: Readonly<Record<AnswerFormat, AnswerFormat | undefined>> = { schema: 'json', json: 'text', text: undefined };
