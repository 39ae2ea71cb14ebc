import { typeAt } from '../../columns/types.js';
import type { Entry, Piece } from '../../model.js';
import { closing } from '../brackets.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import { worded, type Outline } from '../outline.js';
import { saidBeside } from '../said-beside.js';
import { spokenType } from './declared-types.js';

type Json = Readonly<Record<string, unknown>>;

const PAIR = /^\s*["'`]?([\p{L}_$][\p{L}\p{N}_$ .-]*?)["'`]?\s*:\s*(.+)$/su;
const LISTS = ['fields', 'columns', 'attributes', 'features', 'variables', 'schema'];
const NAME_KEYS = ['name', 'column', 'field', 'id', 'key', 'title'];

/** A JSON object: a schema, a list of fields, names with types, or a sample record. A Python dict reads the same. */
export function fromJson(whole: Piece): Outline | undefined {
  const open = whole.text.search(/[[{]\s*(?:\{\s*)?["'`\p{L}][^{}[\]]{0,80}?["'`]?\s*:/u);
  if (open < 0) return undefined;
  const close = closing(whole.text, open);
  const block = slice(whole, open, close + 1);
  const maps = parsedEntries(block) === undefined ? flowMaps(whole) : undefined;
  if (maps !== undefined) return { preamble: worded([slice(whole, 0, (maps[0]?.start ?? 0) - whole.start)])[0], items: maps, sentences: saidBeside([slice(whole, (maps.at(-1)?.remarks?.[0]?.end ?? whole.end) - whole.start)]), verbatim: true };
  const items = parsedEntries(block) ?? pairs(slice(whole, open + 1, close));
  if (items === undefined || items.length < 2) return undefined;
  const [before, after] = [slice(whole, 0, open), slice(whole, Math.min(whole.text.length, close + 1))];
  return { preamble: worded([before])[0], items, sentences: saidBeside([after]), verbatim: true };
}

const FLOW_MAP = /(?<![\p{L}\p{N}_])["']?([\p{L}_][\p{L}\p{N}_]*)["']?\s*:\s*(\{)\s*["']?(?:type|enum|\$ref|format)["']?\s*:/gu;

/** `id: {type: integer, format: int64}`: columns of an OpenAPI document, each described in its braces. */
function flowMaps(whole: Piece): Entry[] | undefined {
  const items = [...whole.text.matchAll(FLOW_MAP)].map(({ index, 0: all, 1: name = '' }): Entry => {
    const open = index + all.indexOf('{');
    const map = slice(whole, open, closing(whole.text, open) + 1);
    const start = whole.start + index + all.indexOf(name);
    return { text: name, start, end: start + name.length, remarks: [{ ...map, text: spokenType(map.text, new Map()) }] };
  });
  return items.length < 2 ? undefined : items;
}

function parsedEntries(block: Piece): Entry[] | undefined {
  const value = parsed(block.text);
  const found = value === undefined ? undefined : columnsIn(value);
  if (found === undefined) return undefined;
  let cursor = 0;
  return found.map(({ name, remarks }) => {
    // A part of a part stands under its last word.
    const shown = block.text.includes(name, cursor) ? name : (name.split('_').at(-1) ?? name);
    const at = block.text.indexOf(shown, cursor);
    if (at >= 0) cursor = at + shown.length;
    const start = block.start + Math.max(0, at);
    const end = start + shown.length;
    return { text: name, start, end, remarks: remarks.map((text) => ({ text, start, end })) };
  });
}

function parsed(text: string): unknown {
  for (const attempt of [text, text.replace(/'/g, '"').replace(/\bNone\b/g, 'null').replace(/\bTrue\b/g, 'true').replace(/\bFalse\b/g, 'false').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt, wellFormed) as unknown;
    } catch {
      // Not JSON to the letter: read as pairs.
    }
  }
  return undefined;
}

/** Half of a surrogate pair, which JSON can spell, is no character: it reads as the sign for what cannot be read. */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (!isObject(value) || Object.keys(value).every((key) => key.isWellFormed())) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.toWellFormed(), entry]));
}

interface Column {
  readonly name: string;
  readonly remarks: readonly string[];
}

function columnsIn(value: unknown, depth = 0): Column[] | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    const named = value.map(namedColumn);
    if (value.length > 0 && named.every((column) => column !== undefined)) return named;
    if (value.length >= 2 && value.every((entry) => typeof entry === 'string')) return value.map((name) => ({ name, remarks: [] }));
    return columnsIn(value[0], depth + 1);
  }
  if (!isObject(value)) return undefined;
  const { properties } = value;
  if (isObject(properties)) return Object.entries(properties).map(([name, schema]) => ({ name, remarks: remarksOf(schema) }));
  for (const key of LISTS) {
    const list = value[key];
    if (Array.isArray(list) || isObject(list)) return columnsIn(list, depth + 1);
  }
  const entries = Object.entries(value);
  const [only] = entries;
  if (only !== undefined && entries.filter(([, entry]) => typeof entry === 'object' && entry !== null).length === 1 && entries.length <= 3 && !entries.some(([, entry]) => typeof entry === 'number' || typeof entry === 'boolean')) {
    const inner = entries.find(([, entry]) => typeof entry === 'object' && entry !== null)?.[1];
    const found = columnsIn(inner, depth + 1);
    if (found !== undefined && found.length >= 2) return found;
  }
  const flat = flattened(entries);
  // Among types a number or a yes or no is an example: {"id": "string", "open": false}.
  if (!isRecord(flat.map(([, entry]) => entry))) return flat.map(([name, entry], index) => ({ name, remarks: typeof entry === 'boolean' || typeof entry === 'number' ? shownOf(name, entry, index) : remarksOf(entry) }));
  return flat.map(([name, entry], index) => ({ name, remarks: shownOf(name, entry, index) }));
}

/** Keys of an object that says what a column is, rather than being a part of the row. */
const DESCRIBES = /^(?:\$\w+|type|data_?type|dtype|enum|values|format|description|nullable|required|unique|default|options|pattern|items|properties|min(?:imum)?|max(?:imum)?|ge|gt|le|lt|range|example|examples|mode|distribution|mean|weights|probability)$/iu;
const DEEPEST = 3;

/** {"customer": {"name": …, "email": …}}: the parts of a row within a row, each a column of its own, `customer_name`. */
function flattened(entries: readonly (readonly [string, unknown])[], depth = 0): readonly (readonly [string, unknown])[] {
  return entries.flatMap(([name, entry]) => {
    // Of several lines of an invoice each row is one.
    const part: unknown = Array.isArray(entry) ? entry[0] : entry;
    const inner = isObject(part) && depth < DEEPEST ? Object.entries(part) : [];
    if (inner.length === 0 || inner.some(([key]) => DESCRIBES.test(key))) return [[name, entry] as const];
    const whose = Array.isArray(entry) ? name.replace(/(?<=[^s])s$/iu, '') : name;
    return flattened(inner, depth + 1).map(([key, value]) => [key.toLowerCase().startsWith(whose.toLowerCase()) ? key : `${whose}_${key}`, value] as const);
  });
}

/** "user_id": 1042 at the head of a row: it counts the rows. */
function isNumbered(name: string, value: unknown): boolean {
  return Number.isInteger(value) && /(?:^|_)(?:id|no|number)$|\p{Ll}I[dD]$/u.test(name);
}

/** The text without the values of a row shown as JSON: what a row holds says nothing of where all are from. */
export function withoutSample(text: string): string {
  const open = text.search(/\[?\s*\{\s*["']/u);
  if (open < 0) return text;
  const close = closing(text, open);
  const shown = parsed(text.slice(open, close + 1));
  const row: unknown = Array.isArray(shown) ? shown[0] : shown;
  if (!isObject(row) || !isRecord(Object.values(row))) return text;
  return `${text.slice(0, open)}${text.slice(open, close + 1).replace(/:\s*"[^"\n]*"/gu, (value) => ' '.repeat(value.length))}${text.slice(close + 1)}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const ADDRESS = /^[\w.+-]+@[\w-]+\.[\w.]+$/;
const CODE = /^(?:[A-Za-z]{1,8}[-_](?=[A-Za-z]*\d+[A-Za-z]+\d|\d+[A-Za-z]+\d+[A-Za-z])(?:[A-Z\d]{4,16}|[a-z\d]{4,16})|(?=.*\d{2})[A-Za-z]{1,8}[-_#/]?[A-Z0-9-]{2,20}|[A-Za-z]{1,8}[-_#/]\d)$/;

/** Whether the values are those of one row, and not what is said of columns: a number, a moment, an address, and no type. */
function isRecord(values: readonly unknown[]): boolean {
  const isShown = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && (DAY.test(value) || MOMENT.test(value) || ADDRESS.test(value)));
  return values.some(isShown) && !values.some((value) => typeof value === 'string' && typeAt(value) !== undefined);
}

/** How grave a line of a log is. */
const LEVEL = /^(?:debug|info|warn|error|fatal)$|^(?:DEBUG|INFO|WARN|ERROR|FATAL)$/u;
const LEVELS = ['debug', 'info', 'warn', 'error'];
const KNOWN: readonly (readonly [RegExp, string])[] = [[/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu, 'uuid'], [/^(?:\d{1,3}\.){3}\d{1,3}$/u, 'ipv4'], [/^https?:\/\//u, 'url']];

/** "delivered|in_transit|lost": what else the cell may hold. */
const CHOICE = /^[\p{L}\d_ -]{1,40}(?:\|[\p{L}\d_ -]{1,40}){1,20}$/u;
/** "2025-03-04T10:15:00Z or null if not delivered": a value, and what is said of it. */
const AND_MORE = /^(\S+)\s+(?:or\s+|\()?((?:null|empty|optional|missing)(?:\s[^"]{0,80})?)\)?$/iu;

/** What a row shows of its column at a place. */
export function shownOf(name: string, value: unknown, index: number): string[] {
  return index === 0 && isNumbered(name, value) ? [`running from ${String(value)}`] : sampleRemarks(value);
}

/** What one row shows of a column: the kind of its values and the form of its codes, for the value is one of many. */
function sampleRemarks(value: unknown): string[] {
  if (value === null) return ['optional'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'integer' : 'decimal', ...(value < 0 ? ['can be negative'] : [])];
  if (typeof value === 'boolean') return ['boolean'];
  if (typeof value !== 'string') return remarksOf(value);
  const [, shown, told] = AND_MORE.exec(value) ?? [];
  if (shown !== undefined && told !== undefined) return [...sampleRemarks(shown), told];
  if (CHOICE.test(value)) return [`one of (${value.split('|').map((one) => one.trim()).join(', ')})`];
  if (LEVEL.test(value)) return [`one of (${LEVELS.map((level) => (value === value.toUpperCase() ? level.toUpperCase() : level)).join(', ')})`];
  const known = KNOWN.find(([form]) => form.test(value))?.[1];
  if (known !== undefined) return [known];
  if (DAY.test(value)) return ['date'];
  if (MOMENT.test(value)) return ['datetime'];
  return CODE.test(value) ? [`like ${value}`] : [];
}

/** {"name": "status", "type": "string", …} */
function namedColumn(entry: unknown): Column | undefined {
  if (!isObject(entry)) return undefined;
  const key = NAME_KEYS.find((name) => typeof entry[name] === 'string');
  const says = Object.keys(entry).some((name) => /^(?:type|data_?type|dtype|values|enum|description|nullable|format|options|min|max|mode)$/i.test(name));
  if (key === undefined || !says) return undefined;
  return { name: String(entry[key]), remarks: remarksOf(Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema, a type or a sample says, as a text of remarks. */
function remarksOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.length === 0 || value.some((entry) => typeof entry === 'object') ? [] : [`(${value.map(String).join(', ')})`];
  return isObject(value) ? schemaRemarks(value) : [];
}

function schemaRemarks(schema: Json): string[] {
  const remarks: string[] = [];
  const text = (key: string): string | undefined => (typeof schema[key] === 'string' ? schema[key] : undefined);
  const number = (...keys: string[]): number | undefined => keys.map((key) => schema[key]).find((value): value is number => typeof value === 'number');
  const types = Array.isArray(schema['type']) ? schema['type'].filter((type): type is string => typeof type === 'string') : [text('type') ?? text('dtype') ?? text('data_type') ?? ''];
  const type = types.find((name) => name !== 'null' && name !== '') ?? '';
  const format = text('format');
  if (format !== undefined && /^(?:date|date-time|time|email|uuid|uri|ipv4)$/.test(format)) remarks.push(format === 'date-time' ? 'datetime' : format === 'uri' ? 'url' : format);
  else if (type !== '') remarks.push(type);
  const [low, high] = [number('minimum', 'min', 'exclusiveMinimum', 'ge', 'gt'), number('maximum', 'max', 'exclusiveMaximum', 'le', 'lt')];
  if (low !== undefined && high !== undefined) remarks.push(`between ${low} and ${high}`);
  else if (low !== undefined) remarks.push(`at least ${low}`);
  else if (high !== undefined) remarks.push(`at most ${high}`);
  const [first, last] = [text('min') ?? text('minimum') ?? text('formatMinimum'), text('max') ?? text('maximum') ?? text('formatMaximum')];
  if (first !== undefined && last !== undefined) remarks.push(`between ${first} and ${last}`);
  const values = ['enum', 'values', 'options', 'choices', 'categories'].map((key) => schema[key]).find(Array.isArray);
  if (values !== undefined) remarks.push(`one of (${values.filter((value) => value !== null).map(String).join(', ')})`);
  for (const key of ['pattern', 'regex']) if (text(key) !== undefined) remarks.push(`matching pattern ${text(key) ?? ''}`);
  for (const key of ['description', 'comment', 'notes', 'note', 'example', 'range']) if (text(key) !== undefined) remarks.push(key === 'example' ? `like ${text(key) ?? ''}` : (text(key) ?? ''));
  if (schema['unique'] === true || schema['primary_key'] === true || schema['primaryKey'] === true) remarks.push('unique');
  return remarks;
}

/** Pairs of a text that is JSON only in form. */
function pairs(body: Piece): Entry[] | undefined {
  const cut = commaAt(body.text);
  const pieces = cutOutside(body, (index) => cut(index));
  const items = pieces.filter((piece) => PAIR.test(piece.text));
  return items.length < 2 || items.length < pieces.length / 2 ? undefined : items.map(unquoted);
}

/** `"name": "type"` read as name and remark. */
function unquoted(piece: Piece): Entry {
  const pair = PAIR.exec(piece.text);
  if (pair === null) return piece;
  const value = (pair[2] ?? '').trim();
  const text = value.replace(/^["'`](.*)["'`]$/s, '$1').replace(/^\[(.*)\]$/s, '($1)').replace(/["'`]/g, '');
  return { ...piece, text: pair[1] ?? '', remarks: text === '' ? [] : [{ ...slice(piece, piece.text.length - value.length), text }] };
}
