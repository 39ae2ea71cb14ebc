import { distinct } from '../columns/names.js';
import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import { LONGEST_NAME } from './knowledge.js';

/** What tells rows and columns apart: one column by its id, no two by one name. */

const GENERIC = new Set('list table data dataset record register log export row set file'.split(' '));

/** "Turbine { turbineId … }", "list of patients: patient id": the first column tells the rows apart where it is the id of what they are. */
export function tellRowsApart(first: Draft | undefined, preamble: string, rows: number | undefined): void {
  if (first?.made.type !== 'pattern' || first.unique || preamble.length > LONGEST_NAME) return;
  const nouns = preamble.split(/\b(?:of|for|from|by|per|about|with)\b/iu).map((part) => keysOf(part).at(-1) ?? '');
  const thing = nouns.find((noun) => noun !== '' && !GENERIC.has(noun));
  const [own, end, ...rest] = keysOf(first.name);
  // "growth trial with 240 plants": as many as there are rows.
  const isCounted = rows !== undefined && [...preamble.matchAll(/(?<!\d)(\d[\d,.]*)\s+(\p{L}+)/gu)].some(([, count = '', noun = '']) => Number(count.replaceAll(',', '')) === rows && keysOf(noun)[0] === own);
  if ((own === thing || isCounted) && rest.length === 0 && /^(?:id|no|nr|number|code)$/.test(end ?? '')) first.unique = true;
}

/** No two columns have one name. */
export function tellNamesApart(drafts: readonly Draft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    draft.name = distinct(draft.name, taken);
    taken.add(draft.name);
  }
}
