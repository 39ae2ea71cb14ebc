import { isKnown } from '../columns/item.js';
import { PLAIN } from '../columns/grammar/parts.js';
import { resolveKnown, type Surroundings } from '../columns/resolve.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';

export function knowledgeOf(around: Surroundings): Knowledge {
  const concept = remembered((name) => {
    const found = resolveKnown(keysOf(name), around);
    return found?.strength === 'exact' ? found.concept : undefined;
  });
  return {
    knows: remembered((name) => name.length <= LONGEST_NAME && isKnown(name, around)),
    knowsExactly: (name) => concept(name) !== undefined,
    meaning: (name) => concept(name)?.id,
    holds: (name) => concept(name)?.make(PLAIN).type,
  };
}

export const LONGEST_NAME = 160;

/** The reader asks for the same phrases again and again. */
function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    if (answers.has(name)) return answers.get(name) as T;
    const answer = ask(name);
    answers.set(name, answer);
    return answer;
  };
}
