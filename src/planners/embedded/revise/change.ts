import type { Claim } from '../../../core/claims/registry.js';
import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { qualify } from '../columns/qualify.js';
import { missingIn } from '../columns/missing.js';
import { honourType, typeAt } from '../columns/types.js';
import type { Draft } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { contextOf } from './context.js';
import { attempt, written } from './drafts.js';
import { localeIn } from './locale.js';
import { columnCalled, draftsOf, namedColumns, type Named } from './naming.js';
import { frees, normalRemark } from './remark.js';
import { behind, plain } from './verbs.js';

const LIMIT = /^(?:limit|cap|restrict|begrenz\w*|beschr[aä]nk\w*|limit\w*)\b/iu;
/** "no outliers", "without duplicates": values that are not wanted, in the words remarks are read by. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:missing|empty|null|blank|fehlend\w*|leere?\w*|vac[ií]\w*|manquant\w*)\b/iu, 'no missing'],
  [/\b(?:outliers?|extreme values?|ausrei[sß]\w*)\b/iu, 'no outliers'],
  [/\b(?:duplicates?|duplikate|duplicados?|doublons?)\b/iu, 'unique'],
];

/** "make ages normal around 40", "10 % of phone missing", "quantity: 1 to 5": what is said of one column. */
export function readChange(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  const found = subjectOf(bench, asked);
  if (found === undefined) return undefined;
  const { table, draft } = found;
  const unwanted = behind('remove', asked) === undefined ? undefined : UNWANTED.find(([pattern]) => pattern.test(asked))?.[1];
  // What could not be added or removed as a column is no remark about another one; outliers and missing cells are.
  if (unwanted === undefined && (behind('remove', asked) ?? (OF_CELLS.test(asked) ? undefined : behind('add', asked))) !== undefined) return undefined;
  const remark = unwanted ?? found.remark;
  const before = JSON.stringify(written(draft, undefined));
  const claims = attempt([draft], () => said(bench, table, draft, LIMIT.test(asked) ? limited(remark) : remark));
  if (claims === undefined) return undefined;
  const note = JSON.stringify(written(draft, undefined)) === before ? 'It is so already.' : undefined;
  return { table: table.name, column: draft.name, claims, ...(note === undefined ? {} : { note }) };
}

/** What may be added to the cells of a column. */
const OF_CELLS = /\b(?:outliers?|extreme values?|anomal\w+|missing|nulls?|empty|blank)\b/iu;

interface Subject {
  readonly table: BenchTable;
  readonly draft: Draft;
  readonly remark: string;
}

/** The column an order is about, and what it says of it. */
function subjectOf(bench: Bench, asked: string): Subject | undefined {
  const body = behind('change', asked) ?? asked;
  const [named] = namedColumns(bench, body);
  const called: Named | undefined = named ?? firstCalled(bench, body);
  if (called === undefined) return undefined;
  const { table, draft, start, end } = called;
  const [left, right] = [body.slice(0, start), body.slice(end)];
  // "10 % of phone missing", "unique emails": what stands before counts as well.
  const remark = `${left.replace(/\b(?:the|all|our|die|der|das|el|la|los|las|le|les)\s*$/iu, '')} ${right.replace(/^\s*(?:column|field|values?|spalte|columna|colonne)\b/iu, '')}`.trim();
  return { table, draft, remark: normalRemark(remark) };
}

/** A column by what such columns are called, where the first words of the order are that. */
function firstCalled(bench: Bench, body: string): Named | undefined {
  const words = body.split(/\s+/);
  for (let length = Math.min(4, words.length); length >= 1; length--) {
    const phrase = words.slice(0, length).join(' ').replace(/[:,]$/, '');
    const found = columnCalled(bench, phrase);
    if (found !== undefined) return { ...found, start: 0, end: phrase.length };
  }
  return undefined;
}

/** "limit quantity to 10" is an upper bound. */
function limited(remark: string): string {
  return numbersIn(remark).length === 1 && !/\b(?:min|max|least|most|above|below|over|under|more|less|%)/iu.test(remark) ? `max ${remark}` : remark;
}

function said(bench: Bench, table: BenchTable, draft: Draft, remark: string): readonly Claim[] | undefined {
  if (remark === '') return undefined;
  if (frees(remark)) {
    draft.unique = false;
    return [];
  }
  if (remark === 'no outliers') {
    delete draft.outliers;
    return [];
  }
  asNumber(draft, remark, draftsOf(table));
  const type = typeAt(remark);
  const before = snapshot(draft);
  if (type !== undefined && /^\W*(?:an? |the )?[\p{L}\d]+(?:\s*\([^)]*\))?\W*$/iu.test(remark)) {
    honourType(draft, type);
    return before.made === draft.made ? undefined : [];
  }
  const [mean] = /\bmean\b/iu.test(remark) ? numbersIn(remark.slice(remark.search(/\bmean\b/iu))) : [];
  const { min, max } = draft.made.options ?? {};
  // A mean outside the bounds asks for other bounds.
  if (mean !== undefined && ((typeof min === 'number' && mean.value <= min) || (typeof max === 'number' && mean.value >= max))) draft.stated.range = false;
  const [missingBefore, outliersBefore] = [draft.missing, draft.outliers];
  qualify(draft, remark, contextOf(bench, table));
  const claims = claimsOfColumn({ ...before, stated: {} }, draft, remark);
  const isTold = claims !== undefined && (claims.length > 0 || draft.made !== before.made || draft.missing !== missingBefore);
  if (!isTold && draft.outliers !== outliersBefore) return [];
  if (!isTold && missingIn(remark) === 0) return [{ kind: 'missing', column: draft.name, share: 0 }];
  return isTold ? claims : (constant(draft, remark) ?? (isSaidAlready(draft, remark) ? [] : undefined));
}

/** An age by itself is a number like others; beside a date of birth it is that person's. */
function asNumber(draft: Draft, remark: string, drafts: readonly Draft[]): void {
  const isShaped = /\b(?:normal\w*|mean|median|average|skewed|lognormal|exponential|poisson|uniform\w*|bell|gaussian)\b/iu.test(remark);
  if (draft.made.type !== 'person.age' || !isShaped || drafts.some(({ made }) => made.type === 'person.birthdate')) return;
  const { min = 0, max = 90 } = draft.made.options ?? {};
  draft.made = { type: 'integer', options: { min, max } };
  draft.stated.range = true;
}

/** "unique" of what is unique: read, though it changes nothing. */
function isSaidAlready(draft: Draft, remark: string): boolean {
  return draft.unique && /\b(?:unique|eindeutig|[uú]nic[oa]s?)\b/iu.test(remark);
}

/** "set country to Germany", "always 'EUR'": one value for every row. */
function constant(draft: Draft, remark: string): readonly Claim[] | undefined {
  const quoted = /^(?:always |constant |only |immer |siempre |toujours )?["'“‘]([^"'”’]{1,80})["'”’]$/iu.exec(remark)?.[1];
  const plainWord = /^(?:(?:always|constant|only|immer|siempre|toujours)\s+)?(\p{Lu}[\p{L}\d .-]{0,40}|\d+)$/u.exec(remark)?.[1];
  const value = quoted ?? plainWord;
  // "British" says where people are from.
  if (value === undefined || (quoted === undefined && localeIn(value) !== undefined && draft.made.type.startsWith('person.')) || value.split(/\s+/).length > 4) return undefined;
  const number = Number(value);
  draft.made = { type: 'constant', options: { value: quoted === undefined && Number.isSafeInteger(number) ? number : value } };
  draft.unique = false;
  delete draft.cases;
  delete draft.outliers;
  delete draft.determinedBy;
  return [{ kind: 'values', column: draft.name, values: [value] }];
}
