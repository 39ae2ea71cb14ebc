import { flatJsonSchema, flatShapeText } from '../../../core/schema/flat/json-schema.js';
import type { PlanRequest } from '../../contract.js';
import type { AnswerFormat } from '../format.js';
import { examplesAs, HOW, RULES, TASK } from './instructions.js';
import { OFFERED_TYPES } from './offered-types.js';
import { namedOptions, namedTypes, taughtChoices, taughtOptions, taughtTypes } from './teach-types.js';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The schema of an answer, for servers that hold a model to one. */
export const ANSWER_SCHEMA = flatJsonSchema(OFFERED_TYPES, taughtOptions());

/** What does not change from request to request comes first: providers charge less for a beginning they know. */
const SYSTEM: Readonly<Record<'strict' | 'free', string>> = {
  strict: [TASK, RULES, HOW.strict, `Types:\n${taughtTypes()}`, `Named types:\n${namedOptions()}`, taughtChoices(), examplesAs('pairs')].join('\n\n'),
  free: [TASK, RULES, `Types:\n${taughtTypes()}`, `Named types:\n${namedOptions()}\nwithout options: ${namedTypes()}`, taughtChoices(), examplesAs('object'), `${HOW.text}\n${flatShapeText()}`].join('\n\n'),
};

/** The conversation that asks for a plan. */
export function planMessages({ description, locale, referenceDate }: PlanRequest, format: AnswerFormat): ChatMessage[] {
  const hints = `Today is ${referenceDate}.${locale === undefined ? '' : ` Locale: ${locale}.`}`;
  return [
    { role: 'system', content: `${SYSTEM[format === 'schema' ? 'strict' : 'free']}\n\n${hints}` },
    { role: 'user', content: description },
  ];
}
