import { citiesOfList } from '../agreement/atlas.js';
import { weigh } from '../columns/weights.js';
import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';

/** "stock prices for AAPL, MSFT and GOOG: date, ticker, …": the values of a column, told before the columns are. */
const LISTED = /\b(?:for|of|from|in|at|across|comparing|between)\s+((?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2})(?:\s*,\s*\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}){0,11}\s*,?\s+(?:and|&|und|y|et|or)\s+(?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}))/u;
/** Columns that such names may be of, where none of them is known. */
const CALLED = /(?:^|_)(?:ticker|symbol|stock|store|shop|branch|site|station|brand|product|item|team|school|hospital|hotel|machine|sensor|device|server|region|department|course|class|ward|clinic|line|plant|junction|route|campaign)(?:_(?:name|id|code))?$/iu;

/** Names that a lead lists, and what is said of them right behind: "(two thirds London)". */
export function listedInLead(lead: string): { readonly names: readonly string[]; readonly said: string } | undefined {
  const match = LISTED.exec(lead);
  const names = match?.[1]?.split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|und|y|et|or)\s+/u).filter((name) => name !== '') ?? [];
  if (match === null || names.length < 2) return undefined;
  return { names, said: /^\s*(?:\(([^()]{3,80})\)|,\s+([^.:;]{3,60}))/u.exec(lead.slice(match.index + match[0].length))?.slice(1).join('') ?? '' };
}

/** Gives the column such values are of no others; the column, where there is one. */
export function valuesInLead(drafts: readonly Draft[], lead: string): Draft | undefined {
  const { names, said } = listedInLead(lead) ?? { names: [], said: '' };
  if (names.length < 2) return undefined;
  const open = drafts.filter(({ made, stated }) => stated.values !== true && made.type === 'category' && Array.isArray(made.options?.['values']));
  const wanted = new Set(names.map((name) => keysOf(name).join(' ')));
  const holder = open.find(({ made }) => (made.options?.['values'] as readonly unknown[]).some((value) => wanted.has(keysOf(String(value)).join(' ')))) ?? cityIn(drafts, names) ?? open.find(({ name }) => CALLED.test(name));
  if (holder === undefined) return undefined;
  const weights = said === '' ? undefined : weigh(names, said, holder.name);
  holder.made = { type: 'category', options: { values: names, ...(weights === undefined ? {} : { weights }) } };
  holder.stated.values = true;
  return holder;
}

/** The only column of cities, where the names are of cities. */
function cityIn(drafts: readonly Draft[], names: readonly string[]): Draft | undefined {
  const [city, ...others] = drafts.filter(({ made, stated, unique, concept }) => made.type === 'location.city' && concept?.id !== 'birth_place' && stated.values !== true && !unique);
  return city !== undefined && others.length === 0 && citiesOfList(names) !== undefined ? city : undefined;
}
