import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import { alike } from './grammar/alike.js';
import { isNumeric } from './grammar/kinds.js';

/** "pressure at week 12", "score at follow-up": what was measured, and at which of several times. */
const MEASURED_AT =
  /(?<![\p{L}])(?<what>\p{L}{3,}(?: \p{L}{3,})?) (?:at|in|after|on|by|of|from) (?:the )?(?<when>(?:week|month|day|visit|year|hour|round|term|session|wave) \d{1,4}|baseline|follow-?up|discharge|admission|entry|intake|screening)(?![\p{L}\d])/giu;

/** The text with such a measure by the name of its column, where one alone is called so. */
export function withMeasuredAt(text: string, drafts: readonly Draft[]): string {
  if (!/\b(?:week|month|day|visit|year|hour|round|term|session|wave) \d|\b(?:baseline|follow-?up|discharge|admission|entry|intake|screening)\b/iu.test(text)) return text;
  return text.replace(MEASURED_AT, (said, what: string, when: string) => {
    const thing = keysOf(what);
    const time = keysOf(when);
    const holds = ({ name }: Draft, words: readonly string[]): boolean => words.every((word) => keysOf(name.replaceAll('_', ' ')).some((key) => alike(key, word)));
    for (const words of [thing, thing.slice(-1)]) {
      const [meant, ...others] = drafts.filter((draft) => isNumeric(draft) && holds(draft, [...words, ...time]));
      if (meant !== undefined && others.length === 0) return `${words === thing ? '' : what.slice(0, what.lastIndexOf(' ') + 1)}${meant.name.replaceAll('_', ' ')}`;
    }
    return said;
  });
}
