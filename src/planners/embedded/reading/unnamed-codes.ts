import type { Entry } from '../model.js';

/** Columns told by the form of their values alone: "SHP plus 7 digits, never twice". */

const FORM = /^(?:\p{Lu}{2,5}(?:\s?-)?\s(?:plus|and|then|followed by|with)\s\d{1,2}\sdigits|\d{1,2}\s(?:capitals?|capital letters|uppercase letters|letters)\s(?:plus|and|then|followed by)\s\d{1,2}\sdigits)(?![\p{L}])/iu;
const CAPITALS = /^\p{Lu}{2,5}\b|^\d/u;

/** The id that a line of nothing but a form stands for. */
export function unnamedCode(entry: Entry): Entry | undefined {
  if (entry.remarks !== undefined || !CAPITALS.test(entry.text) || !FORM.test(entry.text)) return undefined;
  return { text: 'id', start: entry.start, end: entry.end, remarks: [{ text: `: ${entry.text}`, start: entry.start, end: entry.end }] };
}
