import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { draftOf, isKnown, itemOf } from '../columns/item.js';
import { isIdle } from '../columns/idle.js';
import { qualify } from '../columns/qualify.js';
import { resolveKnown } from '../columns/resolve.js';
import type { Claims, Draft, Entry, Piece } from '../model.js';
import { segmentsOf } from '../reading/segments.js';
import { keysOf } from '../reading/words.js';
import { relate } from '../relations/relate.js';
import { knowledgeOf } from '../table/knowledge.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { contextOf } from './context.js';
import { readingAlone } from './drafts.js';
import { columnCalled, draftsOf } from './naming.js';
import { normalRemark } from './remark.js';
import { behind, plain } from './verbs.js';

const HEAD = /^(?:(?:me|us|also|in|a|an|one|two|three|four|some|more|new|another|additional|extra|further|the|ein\w*|neue\w*|una?|otra?|nueva?|une?|nouvelle?|columns?|fields?|attributes?|spalten?|columnas?|colonnes?|called|named|for|namens|llamada|appel[eé]e)\s*:?\s+)*:?\s*/iu;
const SAYS_COLUMN = /\b(?:columns?|fields?|attributes?|spalten?|columnas?|colonnes?|campos?|champs?)\b/iu;
/** What no name of a column begins with or holds: wishes of another kind. */
const NO_NAME = /\b(?:more|less|better|realis\w+|random|noise|variety|data|rows?|sense|mehr|m[aá]s|plus)\b/iu;

/** "add a phone column, 10 % missing", "add city and country before email": new columns. */
export function readAddition(bench: Bench, text: string): Done | undefined {
  const asked = plain(text).replace(/\s+(?:hinzu|ein)$/iu, '');
  const turned = asked.replace(/^(.+?)\s+(?:hinzuf[uü]gen|erg[aä]nzen)$/iu, 'add $1');
  const list = behind('add', turned);
  if (list === undefined) return undefined;
  const { table, rest } = targetOf(bench, list);
  const { at, rest: named } = placeOf(table, rest);
  const lead = HEAD.exec(named)?.[0].length ?? 0;
  const knowledge = knowledgeOf(table.around);
  const offset = text.indexOf(named.slice(lead));
  const whole: Piece = { text: named.slice(lead), start: Math.max(0, offset), end: Math.max(0, offset) + named.length - lead };
  const columns = segmentsOf(whole, knowledge).filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  // "nullable middle name" looks like a remark.
  const entries = columns.length === 0 && ADJECTIVES.test(whole.text) ? [whole] : columns;
  const drafts = entries.flatMap((entry) => draftFrom(bench, table, entry, SAYS_COLUMN.test(text)) ?? []);
  if (drafts.length === 0 || drafts.length < entries.length) return undefined;
  const names = new Set([...draftsOf(table), ...drafts].map(({ name }) => name));
  // A column that is there already is no new one.
  if (names.size < table.columns.length + drafts.length) return undefined;
  bench.insert(table, drafts, at);
  const claims = drafts.flatMap((draft) => remarksOf(bench, table, draft));
  const notes = drafts.flatMap(({ note }) => note ?? []);
  const [first] = drafts;
  return { table: table.name, ...(first === undefined ? {} : { column: first.name }), claims, ...(notes.length === 0 ? {} : { note: notes.join(' '), outcome: 'assumed' }) };
}

const ADJECTIVES = /^(?:an?\s+|the\s+)?((?:(?:nullable|optional|unique|boolean|bool|integer|decimal|numeric|float|text|string|(?:date|datetime|timestamp|time|uuid)(?=\s+(?:column|field)))\s+)+)(?:columns?\s+|fields?\s+)?(?:called\s+|named\s+)?(?=\p{L})/iu;

/** "a nullable middle name", "a boolean column is_vip", "points_total integer": what stands around a name is said of it. */
function nameFirst(entry: Entry, table: BenchTable): Entry {
  const { text } = entry;
  const typed = /^([\p{L}]\w*_\w*)\s+(?=(?:int|integer|decimal|float|numeric|bool|boolean|text|string|varchar|date|datetime|timestamp|time|uuid)\b)/iu.exec(text);
  if (typed !== null) return { ...entry, text: `${typed[1] ?? ''}: ${text.slice(typed[0].length)}` };
  const adjectives = ADJECTIVES.exec(text);
  if (adjectives === null || resolveKnown(keysOf(text), table.around)?.strength === 'exact') return entry;
  const { name = '', remarks = [] } = itemOf({ ...entry, text: text.slice(adjectives[0].length) }) ?? {};
  return name === '' ? entry : { ...entry, text: `${name}: ${adjectives[1] ?? ''}${remarks.map((remark) => remark.text).join(' ')}` };
}

function draftFrom(bench: Bench, table: BenchTable, given: Entry, saysColumn: boolean): Draft | undefined {
  const entry = nameFirst(given, table);
  const item = itemOf(entry);
  if (item === undefined) return undefined;
  const words = keysOf(item.name);
  // "to weather" is neither a table nor a column here.
  if (/\s(?:to|into)\s/iu.test(entry.text) && item.remarks.length === 0) return undefined;
  const isSure = isKnown(item.name, table.around) || saysColumn || item.remarks.length > 0 || item.verbatim;
  if (!isSure && (words.length > 2 || NO_NAME.test(item.name))) return undefined;
  return draftOf(item, { around: table.around, language: bench.language, referenceDate: bench.referenceDate, mentioned: new Set(words) });
}

/** Reads what is said about a new column; what is not understood of it is said. */
function remarksOf(bench: Bench, table: BenchTable, draft: Draft): Claims {
  const context = contextOf(bench, table);
  return draft.remarks.flatMap((remark: Piece) => {
    const said = normalRemark(remark.text);
    const before = snapshot(draft);
    const together = readingAlone(draftsOf(table), () => relate(draftsOf(table), { ...remark, text: said }, context, draft), draft);
    if (together === undefined) qualify(draft, said, context);
    const claims = together ?? claimsOfColumn(before, draft, said);
    if (claims === undefined && !isIdle(said)) draft.note = `What is said of "${draft.name}" was not understood: "${remark.text.trim()}".`;
    return claims ?? [];
  });
}

const TO_TABLE = /\s+(?:to|in(?:to)?|for|zur?|in|a|en|[aà])\s+(?:the |each |every |all |der |die |den |la |le |los |las |les )?(?:tables? |tabelle |tabla )?["'`]?/giu;

/** The table that a list of new columns is for: "to the orders table". */
function targetOf(bench: Bench, list: string): { readonly table: BenchTable; readonly rest: string } {
  for (const match of list.matchAll(TO_TABLE)) {
    const behindIt = list.slice(match.index + match[0].length);
    for (const table of bench.tables) {
      const words = /^[\p{L}\p{N}]+(?:[ _][\p{L}\p{N}]+)*?(?=["'`]?(?:\s+(?:tables?|tabelle|tabla))?\s*(?:$|[,:(]|\s(?:before|after)\s))["'`]?(?:\s+(?:tables?|tabelle|tabla))?/iu.exec(behindIt);
      if (words === null || keysOf(words[0].replace(/\s+(?:tables?|tabelle|tabla)$/iu, '')).join(' ') !== keysOf(table.name).join(' ')) continue;
      return { table, rest: list.slice(0, match.index) + behindIt.slice(words[0].length) };
    }
  }
  return { table: bench.main, rest: list };
}

/** Where new columns go: "before email", "at the beginning"; a date that comes after another date is no place. */
function placeOf(table: BenchTable, list: string): { readonly at: number; readonly rest: string } {
  const first = /,?\s*\b(?:at the (?:beginning|start|front|top)|as the first (?:column|field)|first)$/iu.exec(list);
  if (first !== null) return { at: 0, rest: list.slice(0, first.index) };
  const last = /,?\s*\b(?:at the (?:end|back|bottom)|as the last (?:column|field))$/iu.exec(list);
  if (last !== null) return { at: table.columns.length, rest: list.slice(0, last.index) };
  const match = /,?\s*\b(?:(before|in front of|left of|vor|antes de|avant)|(after|behind|next to|right of|nach|hinter|despu[eé]s de|apr[eè]s))\s+(?:the\s+)?(["'`]?[\p{L}\p{N}_ ]{1,60}?["'`]?)(?:\s+column)?(?=\s*(?:$|[,(:]|\bwith\s))/iu.exec(list);
  const anchor = match === null ? undefined : table.columns.findIndex(({ draft }) => draft === columnCalled({ inOrder: [table] }, match[3] ?? '')?.draft);
  if (match === null || anchor === undefined || anchor < 0) return { at: table.columns.length, rest: list };
  const at = match[1] === undefined ? anchor + 1 : anchor;
  const isOrder = /date|datetime/.test(table.columns[anchor]?.draft.made.type ?? '') && /\b(?:date|datum|fecha|time|at)\b/iu.test(list.slice(0, match.index).replaceAll('_', ' '));
  return { at, rest: isOrder ? list : list.slice(0, match.index) + list.slice(match.index + match[0].length) };
}
