import type { RowTexts } from '../columns/contract.js';
import { descriptionHash } from '../schema/fingerprint.js';

/** Characters of a key that are kept as they are. */
const LONGEST_KEY = 64;

/** Cells of a row as one short text, the same for the same cells and no others; a long one is hashed. */
export function cellsKey(columns: readonly string[], texts: RowTexts): string {
  return shortKey(JSON.stringify(columns.map((name) => texts(name) ?? null)));
}

/** A text as it is, or its hash where it is long: what is kept of it has a bounded length. */
export function shortKey(text: string): string {
  return text.length <= LONGEST_KEY ? text : descriptionHash(text);
}
