import type { Draft } from '../../../model.js';
import { ANTONYMS } from '../../../vocabulary/antonyms.js';
import { literal, nameIn } from '../mentions.js';
import { noOf, valuesOf, yesOf } from '../yes-no.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

/** Other words for what the name says: "it worked" of `success`. */
const SYNONYMS: typeof ANTONYMS = [
  [/success|worked|completed|passed/i, /\b(?:worked|succeed(?:s|ed)?|successful(?:ly)?|went (?:through|well|fine))\b/iu],
  [/approv|accept|grant/i, /\b(?:approved|accepted|granted)\b/iu],
];

/** Whether a word denies what the column says: "rejected" beside `approved`. */
export const isAntonymOf = (word: string, { name, english }: Draft): boolean => ANTONYMS.some(([names, antonym]) => names.test(english ?? name) && antonym.test(word));

/** "failed attempts" of `success`, "declined ones" of `approved`. */
export function antonymTest(text: string, drafts: readonly Draft[]): Found | undefined {
  return deniedIn(text, drafts, ANTONYMS, true) ?? deniedIn(text, drafts, SYNONYMS, false);
}

/** What says yes and what says no, also beside a third answer: "yes, no, pending". */
function answersOf(draft: Draft): { yes: ReturnType<typeof yesOf>; no: ReturnType<typeof noOf> } | undefined {
  const yes = yesOf(draft);
  if (yes !== undefined) return { yes, no: noOf(draft) };
  const [agreed, denied] = [/^(?:yes|ja|s[ií]|oui)$/iu, /^(?:no|nein|non)$/iu].map((word) => valuesOf(draft).find((value) => word.test(String(value))));
  return typeof agreed === 'string' && typeof denied === 'string' ? { yes: agreed, no: denied } : undefined;
}

function deniedIn(text: string, drafts: readonly Draft[], words: typeof ANTONYMS, isDenial: boolean): Found | undefined {
  for (const [names, antonym] of words) {
    const match = antonym.exec(text);
    const draft = match === null ? undefined : drafts.find((candidate) => names.test(candidate.english ?? candidate.name) && answersOf(candidate) !== undefined);
    const answers = draft === undefined ? undefined : answersOf(draft);
    if (match === null || draft === undefined || answers === undefined) continue;
    const { yes, no } = answers;
    const isNegated = NOT.test(text.slice(0, match.index)) === isDenial;
    const value = isNegated ? yes : no;
    const when = yes === true ? `${isNegated ? '' : '!'}${nameIn(draft)}` : `${nameIn(draft)} == ${typeof value === 'number' ? String(value) : literal(String(value))}`;
    return { when, draft, start: match.index, end: match.index + match[0].length, weight: 1.7 };
  }
  return undefined;
}
