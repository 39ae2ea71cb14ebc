import { remembering } from '../memory.js';

/** A text of the same length with dots for what stands in brackets. */
export const outsideBrackets = remembering(readOutsideBrackets);

function readOutsideBrackets(text: string): string {
  if (!/[([{]/.test(text)) return text;
  let depth = 0;
  let out = '';
  for (const char of text) {
    if ('([{'.includes(char)) depth++;
    out += depth > 0 ? '·'.repeat(char.length) : char;
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return out;
}
