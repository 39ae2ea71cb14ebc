import { ServiceError } from '../../core/errors/service-error.js';
import { DEFAULT_ROWS } from '../../core/generation/limits.js';
import type { DatasetSchema, TableSchema } from '../../core/schema/dataset-schema.js';
import type { Clause, Plan, PlanRequest } from '../contract.js';
import { clausesOf } from './clauses.js';
import { isKnown } from './columns/item.js';
import { columnsOf, correlationsOf } from './columns/written.js';
import type { Draft, Language, Piece, Reading, Span } from './model.js';
import { withoutLongRuns } from './phrases/edits.js';
import { englishNumbers, inEnglish } from './phrases/english.js';
import { languageOf, localeOf } from './phrases/locale.js';
import { numbersIn } from './phrases/numbers.js';
import { panelIn } from './phrases/panels.js';
import { rowsIn, type RowsFound } from './phrases/rows.js';
import { withoutSample } from './reading/forms/json.js';
import { sentencesOf } from './reading/lists.js';
import { blanked, unwantedIn, type Unwanted } from './reading/negation.js';
import { withPostcode } from './reading/noise.js';
import { withHeadColon } from './reading/head-signs.js';
import { withoutLetter } from './reading/letters.js';
import { withoutOpeningLabel } from './reading/opening-labels.js';
import { withoutPurpose } from './reading/purposes.js';
import { withoutRoles } from './reading/roles.js';
import { aboutOf, type About } from './reading/subject.js';
import { thingTold } from './reading/thing-told.js';
import { keysOf } from './reading/words.js';
import { namedTablesIn, type NamedTable } from './reading/named-tables.js';
import { eachOf, soManyEach } from './reading/so-many-each.js';
import { tablesIn, type TablePiece } from './reading/tables.js';
import { crossedCount } from './relations/orders/crossed-rows.js';
import { stepsOfSpan } from './relations/orders/steps-of-span.js';
import { linkTables } from './relations/rows/keys.js';
import { isLines, linesUnder, withoutLines } from './relations/rows/lines.js';
import { repaired } from './repair.js';
import { roomy } from './room.js';
import { readOneTable, readOnlyTable, usualTable } from './table.js';
import { isOffered, parentsOf, thingsFirst } from './table/parents.js';
import type { Setting, TableRead } from './table/setting.js';

interface Named extends TableRead {
  readonly name: string;
  readonly rows: number | undefined;
}

/** The schema an expert would write for a description, and what became of its phrases. Pure: the same words give the same plan. */
export function planOf({ description: written, locale, referenceDate }: PlanRequest): Plan {
  const { text: original, back: backInWritten } = withoutLongRuns(written);
  const language = languageOf(original);
  // Read in English, whatever language it is told in; names and values stay as they are.
  const { text, back } = inEnglish(englishNumbers(original, language), language);
  const description = withoutRoles(withHeadColon(withoutOpeningLabel(withoutLetter(language === 'de' ? withPostcode(text) : text))));
  const about = aboutOf(withoutOpeningLabel(withoutPurpose(original)), language);
  // What is not wanted is read apart: it names no column. Its place is kept, so that offsets stay right.
  const unwanted = unwantedIn(description, (phrase) => isKnown(phrase, { domain: about.domain, entities: [], language }));
  const rows = rowsIn(description);
  const whole = blanked({ text: withoutPurpose(description), start: 0, end: description.length }, [...unwanted, ...countBehind(description, rows)]);
  const setting: Setting = { description: withoutSample(description), language, referenceDate, about, unwanted };
  const name = nameOfTable(about, description, language);
  const several = tablesIn(whole);
  const names = several === undefined ? namedTablesIn(whole, language, (text) => aboutOf(text, language)) : undefined;
  const tables: readonly Named[] = several !== undefined ? readSeveral(whole, several, setting) : names !== undefined ? usualTables(whole, names, setting) : [onlyTable(name, rows?.rows, readOnlyTable(whole, setting), description, referenceDate)];
  if (tables.some(({ drafts }) => drafts.length === 0)) throw notUnderstood();
  const schema: DatasetSchema = {
    version: 1,
    name,
    ...(about.domain === undefined ? {} : { domain: about.domain.id }),
    locale: locale ?? localeOf(withoutSample(original), language),
    tables: tables.map(tableOf),
  };
  const sound = repaired(schema);
  const spacious = roomy(sound.schema, tables, referenceDate);
  const counted: Clause[] = rows === undefined || tables[0]?.rows !== rows.rows || several !== undefined ? [] : [{ start: rows.start, end: rows.end, text: description.slice(rows.start, rows.end), outcome: 'understood', element: 'tables[0].rows', claims: [{ kind: 'rows', count: rows.rows }] }];
  const clauses = [...clausesOf(description, tables).filter((clause) => !isOnlyCount(clause, counted)), ...counted, ...unwanted.map((found) => unwantedClause(description, found))].sort((a, b) => a.start - b.start);
  return {
    schema: spacious.schema,
    source: 'embedded',
    clauses: clauses.map((clause) => inOriginal(clause, backInWritten(back(clause)), written)),
    notes: [...tables.flatMap((table) => notesOf(table.drafts, table.usual, table.name)), ...sound.notes, ...spacious.notes],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0 },
  };
}

/** What a table is called: by its kind; where none but people or nothing is known of it, by the plural it is told in: "cheeses". */
function nameOfTable({ subject }: About, description: string, language: Language): string {
  const isKnown = subject !== undefined && subject.name !== 'people';
  const thing = isKnown || language !== 'en' ? undefined : thingTold(description.slice(0, LONGEST_LEAD).split(',')[0] ?? '');
  return thing === undefined ? (subject?.name ?? 'data') : thing.text.toLowerCase().replace(/[^\p{L}\d]+/gu, '_');
}

/** "180 of them": a count that stands alone says nothing else. */
function isOnlyCount({ start, text, outcome }: Clause, [count]: readonly Clause[]): boolean {
  if (outcome !== 'not_understood' || count === undefined || count.start < start || count.start >= start + text.length) return false;
  return /^\W*(?:(?:i|we)(?:['’]d)?\s)?(?:(?:need|want|would like|like|have|of|for)\s(?:(?:a|an|some|the)\s)?)?\W*$/iu.test(text.slice(0, count.start - start) + text.slice(count.end - start)) || /^\W*(?:(?:of )?(?:them|'?em|those|these)|in (?:total|all)|(?:\p{L}+s\s)?(?:is|are|should|shud|shld|would|wud|will|['’]ll)\s(?:be\s)?(?:fine|enough|enuf|plenty|good|ok|okay|great|do|sufficient|perfect|nice))?\W*$/iu.test(text.slice(0, count.start - start) + text.slice(count.end - start).replace(/^\s*(?=them|em)/iu, ''));
}

/** "name, age and breed for 50 cats", "heights and weights of 200 people": no part of the last column. */
function countBehind(description: string, rows: RowsFound | undefined): readonly Span[] {
  if (rows === undefined || !/^\W*$/u.test(description.slice(rows.end))) return [];
  const joined = /\s(?:of|for|from)\s$/iu.exec(description.slice(0, rows.start))?.[0].length ?? 0;
  const start = rows.start - joined;
  // "…, public/private, 120 bookings"
  const isApart = /,\s*$/u.test(description.slice(0, rows.start)) && /^\d[\d,]*k?\s\p{L}{3,}$/iu.test(description.slice(rows.start, rows.end));
  const isBehind = joined > 0 || isApart || /^(?:for|of|from)\s/iu.test(description.slice(rows.start));
  // "finish time, position. abt 150", "… y/n. n=250": a sentence of its own.
  if (/[.!?;\n]\s*(?:(?:abt|about|around|roughly|approx\.?|like|maybe|say)\s*|[~≈]\s*)?$/iu.test(description.slice(0, rows.start)) && /^(?:(?:abt|about|around|roughly|approx\.?|like|maybe|say)\s*|[~≈n=\s])*\d[\d,]*k?\W*$/iu.test(description.slice(rows.start, rows.end))) return [{ start: rows.start, end: rows.end }];
  return isBehind && /[,;]|\s(?:and|und|y|e|et|vs\.?|versus)\s/u.test(description.slice(0, start)) ? [{ start, end: rows.end }] : [];
}

/** "10 households, hourly": where so many take turns at each step, they are no count of rows; for as long as told there is a row for each at every step. */
function onlyTable(name: string, rows: number | undefined, read: TableRead, text: string, referenceDate: string): Named {
  const time = read.drafts.find(({ made }) => made.options?.['step'] !== undefined && /^date(?:time)?$/u.test(made.type)) ?? read.drafts.find(({ name: called, made }) => made.options?.['cycle'] === true && /(?:month|quarter|year|period)$/iu.test(called));
  const panel = time === undefined ? undefined : panelIn(text);
  const every = time?.made.options?.['every'];
  const areTurns = time !== undefined && rows !== undefined && (every === rows || panel?.count === rows);
  const steps = time === undefined ? undefined : (stepsOfSpan(time, text, referenceDate, panel) ?? panel?.steps);
  const told = steps === undefined ? undefined : steps * (typeof every === 'number' ? every : 1);
  if (time !== undefined && steps !== undefined) startAgain(time, steps, read.drafts);
  const crossed = crossedCount(read.drafts);
  return { name, rows: areTurns || rows === every ? (crossed ?? told) : (rows ?? crossed ?? told), ...read };
}

/** "date in the last 60 days" of daily rows: where more of them are asked for, the days come again, for none lies beyond what was told. */
function startAgain(time: Draft, steps: number, drafts: readonly Draft[]): void {
  const { step, cycle, weekdays, skip } = time.made.options ?? {};
  const isBare = step !== undefined && cycle === undefined && weekdays === undefined && skip === undefined;
  if (!isBare || time.unique || drafts.some(({ made }) => made.type === 'series')) return;
  time.made = { ...time.made, options: { ...time.made.options, cycle: steps } };
}

function inOriginal(clause: Clause, { start, end }: Span, original: string): Clause {
  return { ...clause, start, end, text: original.slice(start, end) };
}

function unwantedClause(description: string, { start, end, things }: Unwanted): Clause {
  const words = things.map((thing) => keysOf(thing).join(' '));
  return { start, end, text: description.slice(start, end), outcome: 'understood', element: 'tables', claims: [{ kind: 'absent', words }] };
}

function tableOf({ name, rows, drafts, correlations, together }: Named): TableSchema {
  return { name, ...(rows === undefined ? {} : { rows }), columns: columnsOf(drafts), ...correlationsOf(drafts, correlations), ...(together.length === 0 ? {} : { unique: together.map((names) => [...names]) }) };
}

/** Behind so many characters nobody tells what a table is of. */
const LONGEST_LEAD = 120;

const FRAME = new Set('create table a the and with of two three four five six linked related dataset data schema for one many each row please generate make database if not exist temp temporary'.split(' '));

/** Rows of a parent table of which no count is told: each has some children then. */
const PARENT_ROWS = 200;

/** Tables set apart in the text; what stands between them may speak of any. */
function readSeveral(whole: Piece, pieces: readonly TablePiece[], setting: Setting): readonly Named[] {
  const between = pieces.reduce((text, { piece }) => text.slice(0, piece.start) + ' '.repeat(piece.end - piece.start) + text.slice(piece.end), whole.text);
  const names = new Set(pieces.flatMap(({ name }) => keysOf(name)));
  // What is left of the names and counts of the tables says nothing of columns.
  const sentences = sentencesOf({ ...whole, text: between }).filter(({ text }) => keysOf(text).filter((key) => !names.has(key) && !FRAME.has(key) && !/^\d/.test(key)).length > 0 && soManyEach(text).length === 0);
  const read = pieces.map(({ name, piece }) => {
    const subject = aboutOf(name.replaceAll('_', ' '), setting.language);
    const about = { domain: subject.domain ?? setting.about.domain, subject: subject.subject ?? { name, cues: '', columns: '' } };
    return { name, rows: countOf(name, setting.description), ...readOneTable(piece, sentences, { ...setting, about }) };
  });
  linkTables(read);
  const isParent = ({ name }: { name: string }): boolean => read.some(({ drafts }) => drafts.some(({ made }) => made.type === 'reference' && made.options?.['table'] === name));
  return withLines(withSoMany(read, setting.description).map((table) => (table.rows === undefined && isParent(table) ? { ...table, rows: PARENT_ROWS } : table)));
}

/** "5 posts per user": as many parents as that takes, each with as many. */
function withSoMany(tables: readonly Named[], description: string): readonly Named[] {
  const told = soManyEach(description);
  if (told.length === 0) return tables;
  const counts = new Map(tables.map(({ name, rows }) => [name, rows]));
  for (const child of [...tables].reverse()) {
    for (const link of child.drafts.filter(({ made }) => made.type === 'reference')) {
      const parent = tables.find(({ name }) => name === link.made.options?.['table']);
      const each = parent === undefined ? undefined : eachOf(told, child.name, parent.name);
      if (parent === undefined || each === undefined) continue;
      link.made = { ...link.made, options: { table: parent.name, column: link.made.options?.['column'], per_parent: 'constant' } };
      const usual = (each.least + each.most) / 2;
      if (parent.rows === undefined) counts.set(parent.name, Math.max(1, Math.round((counts.get(child.name) ?? DEFAULT_ROWS) / usual)));
      else if (child.rows === undefined) counts.set(child.name, Math.round(parent.rows * usual));
    }
  }
  return tables.map((table) => ({ ...table, rows: counts.get(table.name) }));
}

/** Lines are numbered within their order. */
function withLines(tables: readonly Named[]): readonly Named[] {
  return tables.map((table) => {
    const parent = tables.find(({ name }) => table.drafts.some(({ made }) => made.type === 'reference' && made.options?.['table'] === name));
    const lines = parent === undefined ? [] : linesUnder(table.drafts, (table.rows ?? DEFAULT_ROWS) / (parent.rows ?? PARENT_ROWS));
    return lines.length === 0 ? table : { ...table, together: [...table.together, ...lines] };
  });
}

/** "Customers with their orders and order items": things, and what happens to them, each with its own. */
function usualTables(whole: Piece, names: readonly NamedTable[], setting: Setting): readonly Named[] {
  const read: Named[] = [];
  const ordered = thingsFirst(names);
  for (const [i, { name, about, isOfFirst }] of ordered.entries()) {
    const hasLines = ordered.some((other) => isLines(other.name, name));
    // What is bought stands in the lines of an order, where those are told apart.
    const parents = parentsOf(name, read, isOfFirst).filter((parent) => !hasLines || !isOffered(parent.name));
    const isParent = ordered.slice(i + 1).some((later, k) => parentsOf(later.name, ordered.slice(0, i + 1 + k), later.isOfFirst).some((parent) => parent.name === name));
    const table: Named = { name, rows: countOf(name, setting.description), ...usualTable({ ...setting, about }, parents, above(parents, read), name, isParent) };
    const lines = parents.find((parent) => isLines(name, parent.name));
    if (lines !== undefined) read.splice(read.indexOf(lines), 1, { ...lines, drafts: withoutLines(lines.drafts, table.drafts) });
    read.push(table);
  }
  linkTables(read);
  const first = read[0];
  const told: Reading = { start: whole.start, end: whole.end, outcome: 'assumed', claims: [], note: 'The text names no columns; these are the usual ones of its tables.' };
  return withLines(withSoMany(read, setting.description).map((table, i) => ({ ...table, rows: table.rows ?? (i < read.length - 1 ? PARENT_ROWS : undefined), readings: table === first ? [told, ...table.readings] : table.readings })));
}

/** Those that the rows of tables belong to in their turn. */
function above(parents: readonly Named[], read: readonly Named[]): readonly Named[] {
  const next = read.filter(({ name }) => parents.some(({ drafts }) => drafts.some((draft) => draft.name === `${keysOf(name.replaceAll('_', ' ')).join('_')}_id`)) && !parents.some((parent) => parent.name === name));
  return next.length === 0 ? [] : [...next, ...above(next, read)];
}

/** "500 orders", "orders table with 500 rows": the count that stands before the name of a table, or behind it. */
function countOf(name: string, told: string): number | undefined {
  // "5 posts per user" counts those of each.
  const description = soManyEach(told).reduce((text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`, told);
  const behind = ROWS_OF.exec(description.toLowerCase().split(name.replaceAll('_', ' '))[1] ?? '')?.[1];
  if (behind !== undefined) return Number(behind.replaceAll(',', ''));
  const found = numbersIn(description).find(({ end, value }) => Number.isInteger(value) && value > 0 && value <= 1e9 && description.slice(end).trimStart().toLowerCase().startsWith(name.replaceAll('_', ' ')));
  return found?.value;
}

const ROWS_OF = /^(?:\s+table)?\s(?:with|of|containing|having)\s(?:about\s)?(\d[\d,]*)\s(?:rows|records|entries)/u;

function notesOf(drafts: readonly Draft[], usual: boolean, name: string): string[] {
  const assumed = usual ? [`The text names no columns; these are the usual ones of "${name}".`] : [];
  // Of a usual column its line tells what it holds, though nothing is known of its name.
  return [...assumed, ...drafts.flatMap((draft) => (usual && draft.made.type !== 'category' ? [] : (draft.note ?? [])))];
}

function notUnderstood(): ServiceError {
  const message = 'Nothing in the description names any data. Name a kind of table ("online store orders", "patient records") or its columns ("name, email, signup date").';
  return new ServiceError('not_understood', message, { issues: [{ path: 'description', rule: 'not_understood', message }] });
}
