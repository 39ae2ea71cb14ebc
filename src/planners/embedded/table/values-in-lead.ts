import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';

/** "stock prices for AAPL, MSFT and GOOG: date, ticker, …": the values of a column, told before the columns are. */
const LISTED = /\b(?:for|of|from|in|at|across|comparing|between)\s+((?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2})(?:\s*,\s*\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}){0,11}\s*,?\s+(?:and|&|und|y|et|or)\s+(?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}))/u;
/** Columns that such names may be of, where none of them is known. */
const CALLED = /(?:^|_)(?:ticker|symbol|stock|store|shop|branch|site|station|brand|product|item|team|school|hospital|hotel|machine|sensor|device|server|region|department|course|class|ward|clinic|line|plant|junction|route|campaign)(?:_(?:name|id|code))?$/iu;

/** Gives the column such values are of no others; the column, where there is one. */
export function valuesInLead(drafts: readonly Draft[], lead: string): Draft | undefined {
  const names = LISTED.exec(lead)?.[1]?.split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|und|y|et|or)\s+/u).filter((name) => name !== '') ?? [];
  if (names.length < 2) return undefined;
  const open = drafts.filter(({ made, stated }) => stated.values !== true && made.type === 'category' && Array.isArray(made.options?.['values']));
  const wanted = new Set(names.map((name) => keysOf(name).join(' ')));
  const draft = open.find(({ made }) => (made.options?.['values'] as readonly unknown[]).some((value) => wanted.has(keysOf(String(value)).join(' ')))) ?? open.find(({ name }) => CALLED.test(name));
  if (draft === undefined) return undefined;
  draft.made = { type: 'category', options: { values: names } };
  draft.stated.values = true;
  return draft;
}
