import { citiesOfList } from '../agreement/atlas.js';
import { applyEnumeration, listed } from '../columns/values.js';
import { weigh } from '../columns/weights.js';
import type { Draft, Piece } from '../model.js';
import { codeRange } from '../phrases/code-ranges.js';
import { keysOf } from '../reading/words.js';

/** "stock prices for AAPL, MSFT and GOOG: date, ticker, …": the values of a column, told before the columns are. */
const LISTED = /(?<![\p{L}])(?:for|of|from|in|at|across|comparing|between|en|à|aus|von|für|para|pour|entre|zwischen|de|des|der\s\p{Lu}\p{L}+|los|las|les)\s+((?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2})(?:\s*,\s*\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}){0,11}\s*,?\s+(?:and|&|und|y|et|e|or|oder|o|ou)\s+(?:\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}))/u;
/** Columns that such names may be of, where none of them is known. */
const CALLED = /(?:^|_)(?:ticker|symbol|stock|store|shop|branch|site|station|brand|product|item|team|school|hospital|hotel|machine|sensor|device|server|region|department|course|class|ward|clinic|line|plant|junction|route|campaign)(?:_(?:name|id|code))?$/iu;

/** Names that a lead lists, and what is said of them right behind: "(two thirds London)". */
export function listedInLead(lead: string): { readonly names: readonly string[]; readonly said: string } | undefined {
  const match = LISTED.exec(lead);
  const names = match?.[1]?.split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|und|y|et|e|or|oder|o|ou)\s+/u).filter((name) => name !== '') ?? [];
  if (match === null || names.length < 2) return undefined;
  return { names, said: /^\s*(?:\(([^()]{3,80})\)|,\s+([^.:;]{3,60}))/u.exec(lead.slice(match.index + match[0].length))?.slice(1).join('') ?? '' };
}

/** "per day and channel (google, meta, tiktok)": a name, and what it may hold in brackets. */
const BRACKETED = /([\p{L}_-]{3,24}(?:\s[\p{L}_-]{3,24})?)\s*\(([^()]{5,200})\)/gu;

/** What sorts the rows of a table by kinds. */
const KIND = /^(?:category|type|kind|topic|issue(?:_type|_category)?|problem(?:_type)?|reason|subject|cause|request_type|service_type|(?:ticket|complaint|incident|request|event|case|claim|service)_(?:type|category)|kategorie|art|thema|tipo|categor[íi]a|motivo|tema|type|catégorie|motif|sujet)$/iu;
/** "potholes, graffiti, street lights, noise": kinds of what stands before, in small letters. */
const KINDS = /^\s*(?:e\.?g\.?\s|such as\s)?(?!.*(?<![\p{L}])(?:no|not|just|for|with|only|all|some|both|please|without|fake|the)(?![\p{L}]))\p{Ll}[\p{Ll} '-]{2,24}(?:,\s(?:and |or )?\p{Ll}[\p{Ll} '-]{2,24}){2,9}\s*$/u;

/** "City service requests (potholes, graffiti, noise): …, category": the only column that tells of which kind a row is. */
function kindOf(drafts: readonly Draft[], said: string, list: string): Draft | undefined {
  if (!/s$/iu.test(said.trim()) || !KINDS.test(list)) return undefined;
  const [kind, ...others] = drafts.filter(({ name, made, stated }) => made.type === 'category' && stated.values !== true && stated.format !== true && KIND.test(name));
  return others.length === 0 ? kind : undefined;
}

/** Gives columns the values that stand in brackets behind their names in a lead, where nothing else told them; the last of them. */
export function bracketedInLead(drafts: readonly Draft[], lead: string): Draft | undefined {
  let last: Draft | undefined;
  for (const [, said = '', list = ''] of lead.includes('(') ? lead.matchAll(BRACKETED) : []) {
    const keys = keysOf(said);
    const named = drafts.find(({ name, stated }) => stated.values !== true && stated.format !== true && [keys.join(' '), keys.at(-1)].includes(keysOf(name).join(' '))) ?? kindOf(drafts, said, list) ?? endsSo(drafts, keys);
    const found = named === undefined || !['category', 'text', 'company.name', 'location.city', 'location.country', 'location.state'].includes(named.made.type) ? undefined : listed(list);
    if (named === undefined || found === undefined || found.values.length < 2) continue;
    applyEnumeration(named, found);
    last = named;
  }
  return last;
}

/** "A reason (weather, crew) is given …" beside a `delay_reason`: the only one whose name ends so. */
function endsSo(drafts: readonly Draft[], keys: readonly string[]): Draft | undefined {
  const ending = keys.length === 0 || keys.length > 2 ? [] : drafts.filter(({ name, stated }) => stated.values !== true && keysOf(name).join(' ').endsWith(` ${keys.at(-1) ?? ''}`));
  return ending.length === 1 ? ending[0] : undefined;
}

/** Gives the column such values are of no others; the column, where there is one. */
export function valuesInLead(drafts: readonly Draft[], lead: string): Draft | undefined {
  const coded = codesInLead(drafts, lead);
  if (coded !== undefined) return coded;
  const bracketed = bracketedInLead(drafts, lead);
  const { names, said } = listedInLead(lead) ?? { names: [], said: '' };
  if (names.length < 2) return bracketed;
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

/** "12 trucks (TRK-01 to TRK-12)", "rooms A1-A9": what they are, and the codes from one to the other. */
const CODED = /(?<![\p{L}\d])(\p{L}{3,24}s)\s?[(,:]?\s?((?=[\p{L}-]{0,12}\d)[\p{L}\d][\p{L}\d-]{0,20}\d\s?(?:to|through|-|–|until|\.{2,3})\s?\p{L}[\p{L}\d-]{0,20}\d)/iu;

function codesInLead(drafts: readonly Draft[], lead: string): Draft | undefined {
  const [, things = '', ends = ''] = /\d/u.test(lead) ? (CODED.exec(lead) ?? []) : [];
  const values = things === '' ? undefined : codeRange(ends);
  const key = keysOf(things)[0];
  if (values === undefined || values.length < 2 || values.length > 500 || key === undefined) return undefined;
  const draft = drafts.find(({ name, stated, made }) => stated.values !== true && stated.format !== true && !['date', 'datetime'].includes(made.type) && (keysOf(name).some((word) => word === key) || (key === 'user' && /^(?:username|login|account)$/iu.test(name))));
  if (draft === undefined) return undefined;
  draft.made = { type: 'category', options: { values: [...values] } };
  draft.unique = false;
  draft.stated.values = true;
  return draft;
}

/** The lead with such codes left blank. */
export function withoutCodes(piece: Piece): Piece {
  const ends = CODED.exec(piece.text)?.[2];
  return ends === undefined ? piece : { ...piece, text: piece.text.replace(ends, ' '.repeat(ends.length)) };
}
