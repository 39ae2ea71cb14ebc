import type { Draft } from '../../model.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { isNumeric } from './kinds.js';

const EVERY = /\b(?:(?:every|each|any|all)\s+(?:the\s+)?(?:kinds?|types?|sorts?|forms?)\s+of\s+(\p{L}+)|all\s+(?:the\s+|of\s+the\s+)?(?:two\s+|three\s+|four\s+|five\s+)?(\p{L}{3,}s))(?![\p{L}])/iu;

/** "revenue grows with every kind of spend" beside `tv_spend` and `search_spend`: said of each of them by its name. */
export function withEveryKind(text: string, drafts: readonly Draft[]): string {
  const found = EVERY.exec(text);
  if (found === null) return text;
  const key = keyOf(found[1] ?? found[2] ?? '');
  const kinds = drafts.filter((draft) => isNumeric(draft) && keysOf(draft.name).length > 1 && keysOf(draft.name).at(-1) === key);
  if (kinds.length < 2) return text;
  const names = kinds.map(({ name }) => name);
  return `${text.slice(0, found.index)}${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}${text.slice(found.index + found[0].length)}`;
}
