import type { Draft } from '../../model.js';
import { testIn } from '../grammar/tests/test-in.js';

const IN_BRACKETS = /\([^()]*\b(?:if|when|whenever|unless|on days|while|falls|wenn|si|cuando|quand)\b[^()]*\)/giu;
const CONDITION = /\b(?:if|when|whenever|unless|on days|while|falls|wenn|si|cuando|quand)\b/iu;
const AT_END = /[;,]\s*[^,;()]*\b(?:if|when|whenever|unless|on days|falls|wenn|cuando|quand)\b.*$/iu;

/** A remark with what it says under a condition blanked: "0 to 180 (0 on days with snow)" has one range. */
export function withoutConditions(text: string, drafts: readonly Draft[], own: Draft): string {
  const others = drafts.filter((draft) => draft !== own);
  const blank = (part: string): string => (testIn(part, others) === undefined ? part : ' '.repeat(part.length));
  // "(bad_password, account_locked; only when it failed)": the list before the semicolon stays.
  const inside = (brackets: string): string => (brackets.includes(';') ? brackets.split(/(?<=;)/u).map((part) => (CONDITION.test(part) ? part.replace(/[^();]+/gu, blank) : part)).join('') : blank(brackets));
  return text.replace(IN_BRACKETS, inside).replace(AT_END, blank);
}
