import type { Draft } from '../../../model.js';
import { isNumeric } from '../kinds.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

const SIGNS: readonly (readonly [RegExp, '<' | '>' | '=='])[] = [
  [/\b(?:negative?[ns]?|negativ(?:e[rns]?)?|negativ[oa]s?|n[ée]gati(?:f|ve)s?|below zero|less than zero|in the red|overdrawn|im minus)\b/iu, '<'],
  [/\b(?:positive?[ns]?|positiv(?:e[rns]?)?|positiv[oa]s?|positi(?:f|ve)s?|above zero|greater than zero|in the black)\b/iu, '>'],
  [/\b(?:zero|null|cero|z[ée]ro|nil)\b/iu, '=='],
];

/** What says that a number is so, and not "15% positive". */
const COPULA = /\b(?:is|are|was|were|be|stays?|goes|turns?|falls?|becomes?|ist|sind|wird|es|son|sea|est|sont|=)\s+(?:not\s+|still\s+)?$/iu;

/** "the balance is negative", "when stock is zero": a number by its sign. */
export function signTest(text: string, drafts: readonly Draft[]): Found | undefined {
  for (const [pattern, relation] of SIGNS) {
    const match = pattern.exec(text);
    const mention = match === null ? undefined : namedIn(text, drafts.filter(isNumeric)).find(({ start, end }) => end <= match.index || start >= match.index + match[0].length);
    if (match === null || mention === undefined || !(COPULA.test(text.slice(0, match.index)) || (mention.start >= match.index && mention.start <= match.index + match[0].length + 5))) continue;
    const isNegated = NOT.test(text.slice(0, match.index));
    const opposite = { '<': '>=', '>': '<=', '==': '!=' } as const;
    return { when: `${nameIn(mention.draft)} ${isNegated ? opposite[relation] : relation} 0`, draft: mention.draft, start: match.index, end: match.index + match[0].length, weight: 2 };
  }
  return undefined;
}
