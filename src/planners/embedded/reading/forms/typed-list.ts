import type { Entry, Piece } from '../../model.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import type { Outline } from '../outline.js';

const COLON = /^["'`]?[\p{L}_][\p{L}\p{N}_]*["'`]?\s*:\s*["'`]?/u;
const SPACE = /^["'`]?([\p{L}_][\p{L}\p{N}_]*)["'`]?\s+/u;
const TYPE = /^(?:unsigned\s+|unique\s+)?(?:int(?:eger)?\d*|bigint|smallint|serial|str(?:ing)?|text|n?varchar|char|bool(?:ean)?|float\d*|double|decimal|numeric|number|real|bit|tinyint|mediumint|n?char|date|datetime2?|timestamp\p{L}*|time|uuid|email|enum|url|ipv4|money|category|categorical|percent(?:age)?|year|phone|jsonb?|uniqueidentifier|inet|clob|blob|varbinary|iso(?:[- ]?8601)?\s(?:timestamp|datetime|date))\b/iu;
/** Types that are nouns too: "session date" is a name. */
const NOUN = /^(?:text|number|real|date|time|email|url|money|category|percent(?:age)?|year|phone)\b/u;

function isTyped({ text }: Piece, areTyped = false): boolean {
  const colon = COLON.exec(text)?.[0].length;
  if (colon !== undefined) return TYPE.test(text.slice(colon));
  const space = SPACE.exec(text);
  const rest = text.slice(space?.[0].length ?? text.length);
  return TYPE.test(rest) && (areTyped || !NOUN.test(rest) || (space?.[1] ?? '').includes('_'));
}

/** "surface char(1) in ('M', 'O')": the name, and its type with all that stands behind it. */
function withType(piece: Piece, areTyped = false): Entry {
  const [lead = '', name = ''] = SPACE.exec(piece.text) ?? [];
  return lead === '' || COLON.test(piece.text) || !isTyped(piece, areTyped) ? piece : { text: name, start: piece.start, end: piece.end, remarks: [slice(piece, lead.length)] };
}

/** A noun that is no type where nothing of a remark follows: "order number", "birth date". */
const AS_TYPE = /^(?:text(?![\p{L}_])|\p{L}+\s*[,;:(])/iu;

/** Bullets of which most are a name and a type: "weight decimal, 1-50", "comment text". */
export function typedEntries(entries: readonly Entry[]): Entry[] {
  const rest = ({ text }: Entry): string => text.slice(SPACE.exec(text)?.[0].length ?? text.length);
  const isOne = (entry: Entry): boolean => entry.remarks === undefined && !COLON.test(entry.text) && TYPE.test(rest(entry)) && (!NOUN.test(rest(entry)) || AS_TYPE.test(rest(entry)) || entry.text.slice(0, -rest(entry).length).includes('_'));
  const typed = entries.filter(isOne);
  if (typed.length < 3 || typed.length * 2 < entries.length || !typed.some((entry) => !NOUN.test(rest(entry)))) return [...entries];
  return entries.map((entry) => (isOne(entry) ? withType(entry, true) : entry));
}

const FIELDS = /^\s*(?:the\s+)?(?:fields?|columns?|schema|attributes?)\s*:\s*(?=[\p{L}_][\p{L}\p{N}_]*\s*:?\s*\p{L})/iu;

/** What stands before the first name and its type: "products: ", "table users with ". */
const HEADED = /^([^:]{1,60}(?::|\bwith|\bhas|\bhaving)\s+)[\p{L}_]/iu;

/** The first name and its type, where a preamble stands before it. */
function headless(piece: Piece): Piece[] {
  const lead = HEADED.exec(piece.text)?.[1]?.length;
  return lead === undefined ? [] : [slice(piece, lead)];
}

/** "sku str unique, 3 letters and 4 digits; on_hand int 0..900": where each part is typed, commas stand within what is said of it. */
function bySemicolons(whole: Piece): readonly Piece[] | undefined {
  const parts = whole.text.includes(';') && whole.text.includes(',') ? cutOutside(whole, (index) => (whole.text[index] === ';' ? 1 : 0)).filter(({ text }) => /\p{L}/u.test(text)) : [];
  const typed = parts.filter((part, i) => isTyped(part) || (i === 0 && headless(part).some((head) => isTyped(head))));
  // "abc_class A/B/C": a name by how it is written.
  return typed.length >= 2 && parts.every((part) => typed.includes(part) || /^\s*\p{L}[\p{L}\d]*_\S+\s/u.test(part.text)) ? parts : undefined;
}

/** "review_id: int, title: string, …": a comma list in which most entries carry a type. */
export function fromTypedList(given: Piece): Outline | undefined {
  // "fields: sensorId string, …"
  const whole = slice(given, FIELDS.exec(given.text)?.[0].length ?? 0);
  const all = bySemicolons(whole) ?? cutOutside(whole, commaAt(whole.text));
  const typed = all.flatMap((piece, i) => [piece, ...(i === 0 ? headless(piece) : [])].filter((part) => isTyped(part)).slice(0, 1));
  // "env varchar one of 'dev', 'prod'": values, between which commas stand as well.
  if (typed.length < 2 || typed.length * 2 < all.length || all.some(({ text }) => /^\s*(["'])[^"']*\1\s*$/u.test(text))) return undefined;
  // "sku varchar(10), name text": among columns with types, a noun behind a name is its type.
  const areTyped = typed.filter(({ text }) => !COLON.test(text)).length >= 2;
  const items: Entry[] = [];
  const sentences: Piece[] = [];
  let preamble: Piece | undefined;
  for (const piece of all) {
    // "products: sku varchar(10), name text"
    const [headed] = items.length === 0 && !isTyped(piece) ? headless(piece) : [];
    if (headed !== undefined && isTyped(headed)) {
      preamble = slice(piece, 0, headed.start - piece.start);
      items.push(withType(headed));
      continue;
    }
    // "Reviews with review_id: int": what stands before the first name is the subject.
    const colon = items.length === 0 ? /^(.*?[\s:])["'`]?([\p{L}_][\p{L}\p{N}_]*)["'`]?\s*:\s*\p{L}+/su.exec(piece.text) : null;
    if (items.length === 0 && !isTyped(piece) && colon !== null) {
      const at = (colon[1] ?? '').length;
      preamble = slice(piece, 0, at);
      items.push(slice(piece, at));
      continue;
    }
    // A last entry may carry sentences behind it: "approved BOOLEAN. 200 rows".
    const stop = /(?<!\.)[.!?](?:\s|$)/.exec(piece.text);
    if (stop !== null && isTyped(piece)) {
      items.push(withType(slice(piece, 0, stop.index), areTyped));
      const tail = slice(piece, stop.index + 1);
      if (/\p{L}|\d/u.test(tail.text)) sentences.push(tail);
    } else items.push(withType(piece, areTyped));
  }
  return { preamble, items, sentences, verbatim: true };
}
