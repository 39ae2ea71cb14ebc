import { distinct } from '../columns/names.js';
import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import { LONGEST_NAME } from './knowledge.js';

/** What tells rows and columns apart: one column by its id, no two by one name. */

const GENERIC = new Set('list table data dataset record register log export row set file'.split(' '));

/** "leaderboard: rank, player": what a table of places lists first. */
const PLACE = /^(?:rank|ranking|place|position|pos|platz|rang|puesto|posici[óo]n|classement)$/iu;
const RANKED = /(?<![\p{L}])(?:leaderboards?|rankings?|standings|league tables?|high ?scores?|best ?sellers?|charts?|top \d+|hall of fame|bestenliste|rangliste|clasificaci[óo]n|classement)(?![\p{L}])/iu;

/** "Turbine { turbineId … }", "list of patients: patient id": the first column tells the rows apart where it is the id of what they are. */
export function tellRowsApart(first: Draft | undefined, preamble: string, rows: number | undefined, counted: string | undefined, description: string): void {
  if (first !== undefined && PLACE.test(first.name) && RANKED.test(preamble) && first.stated.values !== true && first.remarks.length === 0) {
    first.made = { type: 'sequence', options: { start: 1 } };
    first.unique = true;
    return;
  }
  if (first?.made.type === 'integer' && !first.unique) tellNumbersApart(first, preamble);
  // "key like BUG-123": the key of an issue is its own.
  if (first?.made.type === 'pattern' && /^(?:key|issue_key|ticket_key|bug_key)$/iu.test(first.name)) first.unique = true;
  // "plant_id, fertilizer … 90 plants"
  const own = first?.made.type === 'pattern' ? entityOf(first.name) : undefined;
  if (first !== undefined && own !== undefined && (own === counted || isEachRow(own, description))) first.unique = true;
  if (first?.made.type !== 'pattern' || first.unique || preamble.length > LONGEST_NAME) return;
  const nouns = preamble.split(/\b(?:of|for|from|by|per|about|with)\b/iu).map((part) => keysOf(part).at(-1) ?? '');
  const thing = nouns.find((noun) => noun !== '' && !GENERIC.has(noun));
  // "growth trial with 240 plants": as many as there are rows.
  const isCounted = rows !== undefined && [...preamble.matchAll(/(?<!\d)(\d[\d,.]*)\s+(\p{L}+)/gu)].some(([, count = '', noun = '']) => Number(count.replaceAll(',', '')) === rows && keysOf(noun)[0] === own);
  if (own !== undefined && (own === thing || isCounted)) first.unique = true;
}

const ENDS = /^(?:id|no|nr|number|code)$/;

/** "batch" of "batch number". */
function entityOf(name: string): string | undefined {
  const [entity, end, ...rest] = keysOf(name);
  return rest.length === 0 && ENDS.test(end ?? '') ? entity : undefined;
}

/** "medium makes up half of the batches", "15% of the lots fail", "each batch has …", "a batch record": what shares are told of, or columns, is what a row is. */
const SHARED = /(?:%|percent|half|third|quarter|most|some|many|few|none|all)\s(?:of\s(?:the\s|all\s)?|the\s)?(\p{L}{3,}s)(?![\p{L}])|(?<![\p{L}])(?:each|every|one|an?|per)\s(\p{L}{3,})\s(?:has|have|comes?\swith|carries|consists|is\sone\srow)\s|(?<![\p{L}])(\p{L}{3,})\s(?:records?|logs?|lists?|registers?|sheets?|books?)(?![\p{L}])/giu;
const isEachRow = (entity: string, text: string): boolean => text.toLowerCase().includes(entity) && [...text.matchAll(SHARED)].some(([, many, one, listed]) => keysOf(many ?? one ?? listed ?? '')[0] === entity);

/** "auction lots: lot number": one after the other, where nothing is told of it. */
function tellNumbersApart(first: Draft, preamble: string): void {
  const keys = keysOf(first.name);
  if (keys.length !== 2 || !ENDS.test(keys[1] ?? '') || first.remarks.length > 0 || preamble.length > LONGEST_NAME || keysOf(preamble).at(-1) !== keys[0]) return;
  first.made = { type: 'sequence', options: { start: 1 } };
  first.unique = true;
}

/** "plot number 1-90" of 90 rows: each once, as many as there are. */
export function numberAll([first, ...others]: readonly Draft[], rows: number | undefined): void {
  const { min, max } = first?.made.options ?? {};
  if (first?.made.type !== 'integer' || first.stated.range !== true || typeof min !== 'number' || typeof max !== 'number' || !ENDS.test(keysOf(first.name).at(-1) ?? '')) return;
  const count = max - min + 1;
  // Where nobody counts the rows, the numbers come one after the other, and again.
  const isAlone = !others.some(({ name }) => ENDS.test(keysOf(name).at(-1) ?? ''));
  if (rows === undefined && isAlone && count >= 5 && count <= 1000 && min <= 1 && keysOf(first.name).length > 1) {
    first.made = { type: 'category', options: { values: Array.from({ length: count }, (_, i) => min + i), cycle: true } };
    return;
  }
  if (rows !== count || rows < 5) return;
  first.made = { type: 'sequence', options: { start: min } };
  first.unique = true;
}

/** No two columns have one name. */
export function tellNamesApart(drafts: readonly Draft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    draft.name = distinct(draft.name, taken);
    taken.add(draft.name);
  }
}
