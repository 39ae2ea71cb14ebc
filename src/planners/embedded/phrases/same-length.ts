import { fold } from '../reading/words.js';

/** Folded for comparing, but as long as the text itself, so that places agree. */
export function sameLength(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text.toLowerCase();
  return Array.from(text, (char) => {
    const plain = fold(char);
    return plain.length === char.length ? plain : char.toLowerCase().length === char.length ? char.toLowerCase() : char;
  }).join('');
}
