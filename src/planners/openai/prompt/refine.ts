import type { Issue } from '../../../core/errors/service-error.js';
import type { AnswerFormat } from '../format.js';
import type { ChatMessage } from './prompt.js';
import { MAX_PROMPT_TOKENS, requestTokens } from './tokens.js';

/** Issues that are shown: a model that made more than these mistakes made one mistake many times. */
const MOST_ISSUES = 12;
const ISSUE_LENGTH = 300;
/** Characters beyond which an answer is not even counted. */
const LONGEST_SHOWN = 16_000;

/**
 * The conversation that shows a model what was wrong with its answer, within the same bound as the first one: with the
 * whole answer where it fits, else with the columns at fault, else without it and with fewer issues. Undefined where not
 * even one fits.
 */
export async function refinedMessages(messages: readonly ChatMessage[], format: AnswerFormat, answer: unknown, issues: readonly Issue[]): Promise<readonly ChatMessage[] | undefined> {
  for (const [shown, count] of [[short(answer), MOST_ISSUES], [short(partsAt(answer, issues)), MOST_ISSUES], [undefined, 4], [undefined, 1]] as const) {
    if ((shown?.length ?? 0) > LONGEST_SHOWN) continue;
    const listed = issues.slice(0, count).map(({ message }) => `- ${message.slice(0, ISSUE_LENGTH)}`).join('\n');
    const conversation: ChatMessage[] = [
      ...messages,
      ...(shown === undefined ? [] : [{ role: 'assistant', content: shown } as const]),
      { role: 'user', content: `${REFINE} It was not valid:\n${listed}` },
    ];
    if ((await requestTokens(conversation, format)) <= MAX_PROMPT_TOKENS) return conversation;
  }
  return undefined;
}

/** How the question begins that asks for a better answer. */
export const REFINE = 'Give the whole schema again, without the mistakes of your last answer.';

/** The answer without what says nothing, as a model would write it were it free to. */
function short(answer: unknown): string | undefined {
  if (answer === undefined) return undefined;
  return JSON.stringify(answer, (_, value: unknown) => (value === null || (Array.isArray(value) && value.length === 0) ? undefined : value));
}

/** The columns that issues speak of. */
function partsAt(answer: unknown, issues: readonly Issue[]): unknown {
  const tables = (answer as { tables?: unknown } | undefined)?.tables;
  if (!Array.isArray(tables)) return undefined;
  const found = issues.flatMap(({ path }) => {
    const [, t, c] = /^tables\[(\d+)\]\.columns\[(\d+)\]/.exec(path) ?? [];
    const columns = (tables[Number(t)] as { columns?: readonly unknown[] } | undefined)?.columns;
    const column = t === undefined ? undefined : columns?.[Number(c)];
    return column === undefined ? [] : [column];
  });
  return [...new Set(found)];
}
