import type { Piece } from '../model.js';
import { slice } from './lists.js';

/** A table of several, as a description sets it apart. */
export interface TablePiece {
  readonly name: string;
  /** Name and columns. */
  readonly piece: Piece;
}

const CREATE = /create\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?["'`[]?([\p{L}\p{N}_]+)["'`\]]?\s*\(/giu;
/** "customers (id, name, …)", "table orders: id, total". */
const BRACKETS = /(?<![\p{L}_])([\p{L}][\p{L}_]*)(?:\s+table)?\s*\(((?:[^()]|\([^()]*\)){5,2000})\)/giu;
const COLON = /(?:^|[\n.;]\s*(?:[-*•]\s*)?)(?:table\s+)?([\p{L}][\p{L}_]*(?: [\p{L}_]+)?)(?:\s+table)?\s*:\s*([^\n;]{5,2000}?)(?=[.;](?:\s|$)|\n|$)/giu;

/** The tables of a description that names several with their columns; undefined where there is one. */
export function tablesIn(whole: Piece): readonly TablePiece[] | undefined {
  const created = [...whole.text.matchAll(CREATE)];
  const statements = distinct(created.map((match, i) => ({ name: match[1] ?? '', piece: slice(whole, match.index, created[i + 1]?.index) })));
  if (statements.length >= 2) return statements;
  for (const pattern of [BRACKETS, COLON]) {
    const found = [...whole.text.matchAll(pattern)].filter((match) => isTable(match[1] ?? '', match[2] ?? ''));
    const tables = found.map((match) => {
      const name = match[1] ?? '';
      const from = match.index + match[0].indexOf(match[2] ?? '');
      return { name: name.trim().toLowerCase().replaceAll(' ', '_'), piece: slice(whole, from, from + (match[2] ?? '').length) };
    });
    if (tables.length >= 2 && distinct(tables).length === tables.length) return tables;
  }
  return undefined;
}

/** Each name once: what is told of a table a second time is left out. */
function distinct(tables: readonly TablePiece[]): readonly TablePiece[] {
  return tables.filter(({ name }, i) => tables.findIndex((other) => other.name === name) === i);
}

/** A list of columns, of which one is an id, behind the name of many things. */
function isTable(name: string, body: string): boolean {
  // "likes: { type: Number }": what a field holds.
  return /(?:s|en|er|data)$/iu.test(name) && !/^\s*\{\s*["']?(?:type|required|unique)["']?\s*:/iu.test(body) && !/^(?:status|columns?|fields?|attributes|values|address)$/iu.test(name) && body.includes(',') && /(?:^|[\s,_])(?:id|uuid|key|number|code|sku)\b|_(?:id|no|nr|code)\b/iu.test(body);
}
