import { isKnown } from '../columns/item.js';
import { EVERYDAY } from '../lexicon/further/everyday.js';
import type { Concept } from '../model.js';
import { PLAIN } from '../columns/grammar/parts.js';
import { resolveKnown, type Surroundings } from '../columns/resolve.js';
import { withoutState } from '../columns/states.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';

export function knowledgeOf(around: Surroundings): Knowledge {
  const concept = remembered((name) => {
    const found = resolveKnown(keysOf(withoutState(name)), around);
    return found?.strength === 'exact' && !isThing(found.concept) ? found.concept : undefined;
  });
  return {
    knows: remembered((name) => name.length <= LONGEST_NAME && !isThing(resolveKnown(keysOf(name), around)?.concept) && isKnown(withoutState(name), around)),
    knowsExactly: (name) => concept(name) !== undefined,
    meaning: (name) => concept(name)?.id,
    holds: (name) => concept(name)?.make(PLAIN).type,
    values: (name) => {
      const values = concept(name)?.make(PLAIN).options?.['values'];
      return Array.isArray(values) ? (values as unknown[]) : [];
    },
  };
}

const THINGS: ReadonlySet<Concept> = new Set(EVERYDAY);
/** "soup, salad or dessert": things are values as often as columns; where a list is cut they tell nothing. */
const isThing = (concept: Concept | undefined): boolean => concept !== undefined && THINGS.has(concept);

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
