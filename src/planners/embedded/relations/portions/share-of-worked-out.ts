import type { Claims, Draft } from '../../model.js';
import { makeShare } from '../conditions/condition-shares.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, takes } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';
import { apartByAnswer } from '../orders/apart-by-answer.js';

/** What a yes or no is worked out from, and which answer comes first. */
const ANSWERED = /^(?<when>[^?]+?)(?: \? (?<first>'[^']*'|-?\d+) : (?:'[^']*'|-?\d+))?$/u;

/**
 * "late is true only if it was delivered after the promised date, which happens for 15%": a yes or no that is worked out, in
 * so many rows. Of a number so many lie beyond the bound; of two days the one is drawn from the other by the answer.
 */
export function holdInShare(flag: Draft, share: number, drafts: readonly Draft[]): Claims | undefined {
  const expression = flag.made.options?.['expression'];
  const { when, first } = typeof expression === 'string' ? (ANSWERED.exec(expression)?.groups ?? {}) : {};
  const yes = yesOf(flag);
  if (when === undefined || yes === undefined || share <= 0 || share >= 1) return undefined;
  const isYes = first === undefined || first === (typeof yes === 'string' ? literal(yes) : String(yes));
  const claim: Claims = [{ kind: 'portion', when: isYes ? when : `!(${when})`, share }];
  const source = drafts.find((draft) => draft !== flag && isNumeric(draft) && takes(when, draft));
  if (source !== undefined) {
    makeShare({ when, draft: source }, isYes ? share : 1 - share);
    return claim;
  }
  return isYes && apartByAnswer(flag, when, share, drafts) ? claim : undefined;
}
