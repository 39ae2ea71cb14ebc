import type { Draft } from '../model.js';
import { testIn } from './tests.js';

const IN_BRACKETS = /\([^()]*\b(?:if|when|whenever|unless|on days|while|falls|wenn|si|cuando|quand)\b[^()]*\)/giu;
const AT_END = /[;,]\s*[^,;()]*\b(?:if|when|whenever|unless|on days|falls|wenn|cuando|quand)\b.*$/iu;

/** A remark with what it says under a condition blanked: "0 to 180 (0 on days with snow)" has one range. */
export function withoutConditions(text: string, drafts: readonly Draft[], own: Draft): string {
  const others = drafts.filter((draft) => draft !== own);
  const blank = (part: string): string => (testIn(part, others) === undefined ? part : ' '.repeat(part.length));
  return text.replace(IN_BRACKETS, blank).replace(AT_END, blank);
}
