import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { flatFromSchema, type Form } from './flat-from-schema.js';

/** What the fake model plans where nobody cares for what. */
export const GOOD_SCHEMA: DatasetSchema = {
  version: 1,
  name: 'staff',
  domain: 'hr',
  tables: [
    {
      name: 'staff',
      columns: [
        { name: 'id', type: 'sequence', options: { prefix: 'E', width: 4 } },
        { name: 'name', type: 'person.fullName' },
        { name: 'grade', type: 'category', options: { values: [1, 2, 3], weights: [5, 3, 2] } },
        { name: 'salary', type: 'integer', options: { min: 30_000, max: 90_000 } },
      ],
    },
  ],
};

export function goodAnswer(form: Form): object {
  return flatFromSchema(GOOD_SCHEMA, form);
}

/** An answer of the right shape around any columns. */
export function answerOf(columns: readonly object[], more: object = {}): string {
  const nothing = { options: [], values: [], weights: [], pool: null, cases: [], unique: null, missing: null, missing_when: [], when: null, outliers: null, determined_by: [] };
  const tables = [{ name: 'staff', rows: null, columns: columns.map((column) => ({ ...nothing, ...column })), correlations: [], unique_together: [] }];
  return JSON.stringify({ name: 'staff', domain: 'hr', locale: null, main: null, vocabulary: [], tables, ...more });
}

/** A body of Chat Completions. */
export function completion(content: string | null, more: { finish?: string; refusal?: string; usage?: object | null } = {}): string {
  const { finish = 'stop', refusal = null, usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 } } = more;
  return JSON.stringify({
    id: 'fake',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } }],
    ...(usage === null ? {} : { usage }),
  });
}
