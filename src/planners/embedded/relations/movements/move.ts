import type { Claims, Draft } from '../../model.js';
import type { RelateContext } from '../reader.js';
import { OPPOSITES } from './groups.js';
import { claimsOf, readMovement } from './movements.js';
import { climb } from './ranks.js';

/** "Temperatures stay between -5 and 12, the battery slowly goes down": bounds of the one say nothing of the other. */
const BOUND_APART = /\b(?:stays?|remains?|lies?|ranges?|is|are)\s(?:always\s|usually\s)?(?:between|from|within)\s[-−$€£]?\d[^,;]*[,;]/iu;
const TIED = /\b(?:when|whenever|as|if|with|while|the (?:more|less|higher|lower)|depends?)\b/iu;

/** "the more rooms, the larger": pairs that rise and fall together and were not found before. */
export function readMove(drafts: readonly Draft[], text: string, own: Draft | undefined, { correlations }: RelateContext): Claims | undefined {
  if (BOUND_APART.test(text) && !TIED.test(text)) return undefined;
  const fresh = readMovement(drafts, OPPOSITES.test(text) ? text.replace(/\bthan\s+(?:the\s+)?(?:short|small|new|young|light|slow|narrow)(?:er)?\s+\p{L}+/giu, '') : text, own).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  // An age by itself is a number like others; beside a date of birth it is that person's.
  const [only] = fresh;
  if (fresh.some(({ a, b }) => [a, b].some(isAge)) && drafts.some(({ made }) => made.type === 'person.birthdate')) {
    if (only === undefined || fresh.length > 1) return undefined;
    const [age, other] = isAge(only.a) ? [only.a, only.b] : [only.b, only.a];
    return climb(other, age, only.rho < 0 ? -1 : 1) ? claimsOf(fresh) : undefined;
  }
  correlations.push(...fresh);
  for (const { a, b } of fresh) for (const draft of [a, b]) {
    draft.stated.correlated = true;
    if (isAge(draft)) draft.made = { type: 'integer', options: { min: 0, max: 90, ...draft.made.options } };
  }
  return fresh.length === 0 ? undefined : claimsOf(fresh);
}

const isAge = ({ made }: Draft): boolean => made.type === 'person.age';
