import type { Draft } from '../../model.js';
import { yesOf } from '../grammar/yes-no.js';

/** "never yes if it was cancelled", "cannot be true when …". */
const NEVER_SO = /\b(?:never|cannot be|can['’]?t be|must not be|mustn['’]?t be)\s+(yes|no|true|false)(?=\s+(?:if|when|whenever|where|unless|for)\s)/giu;
const OTHER: Readonly<Record<string, string>> = { yes: 'no', no: 'yes', true: 'false', false: 'true' };

/** What is never one answer is always the other, said plainly. */
export function withOtherAnswer(text: string, own: Draft): string {
  if (!/(?:never|be)\s/u.test(text) || yesOf(own) === undefined) return text;
  return text.replace(NEVER_SO, (_, answer: string) => `always ${OTHER[answer.toLowerCase()] ?? answer}`);
}
