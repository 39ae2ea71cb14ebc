import { sharesIn } from '../shares.js';
import { REST } from './entries.js';
import { partsOf } from './separators.js';

/** What no list of shares is longer than. */
const LONGEST = 600;

/**
 * Whether a text is a list of values, each with its share before it: "Three quarters paid, a fifth open, the rest disputed".
 * One share alone is a remark.
 */
export function tellsShares(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = partsOf(text.trim().replace(/[.!]+$/u, '')).map((part) => part.trim().replace(/^(?:and|und|y|et)\s+/iu, ''));
  const opens = (part: string): boolean => {
    const [first, ...others] = sharesIn(part);
    return first?.start === 0 && others.length === 0 && /^[\s:]*(?:(?:of (?:them|the \p{L}+)|are|is)\s+)?\p{L}/u.test(part.slice(first.end)) && part.split(/\s+/).length <= 9;
  };
  return parts.length >= 2 && parts.every((part, i) => opens(part) || (i > 0 && REST.test(part)));
}
