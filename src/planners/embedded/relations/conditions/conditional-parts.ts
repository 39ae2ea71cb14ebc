import type { Draft } from '../../model.js';
import { isConditional } from '../grammar/openers.js';
import { testIn } from '../grammar/tests/test-in.js';

const IN_BRACKETS = /\([^()]*\)/gu;
const isOfSome = (text: string): boolean => isConditional(text) || /\b(?:on days|while)\b/iu.test(text);
const AT_END = /[;,]\s*[^,;()]*\b(?:if|when|whenever|unless|on days|falls|wenn|cuando|quand)\b.*$/iu;

/** A remark with what it says under a condition blanked: "0 to 180 (0 on days with snow)" has one range. */
export function withoutConditions(text: string, drafts: readonly Draft[], own: Draft): string {
  const others = drafts.filter((draft) => draft !== own);
  const blank = (part: string): string => (testIn(part, others) === undefined ? part : ' '.repeat(part.length));
  // "(bad_password, account_locked; only when it failed)": the list before the semicolon stays.
  const inside = (brackets: string): string => (!isOfSome(brackets) ? brackets : brackets.includes(';') ? brackets.split(/(?<=;)/u).map((part) => (isOfSome(part) ? part.replace(/[^();]+/gu, blank) : part)).join('') : blank(brackets));
  return text.replace(IN_BRACKETS, inside).replace(AT_END, blank);
}
