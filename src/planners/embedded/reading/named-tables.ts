import type { Piece, Subject } from '../model.js';
import { REQUEST } from './leads.js';
import { cutOutside } from './lists.js';
import type { About } from './subject.js';
import { keysOf } from './words.js';

/** A table that a description names and tells no columns of. */
export interface NamedTable {
  readonly name: string;
  readonly about: About;
}

const LONGEST = 120;
/** What says that tables are meant, and not columns. */
const TABLES = /\b(?:with|and)\s+(?:their|its)\s|,\s*their\s|\b(?:tables?|database|relational|sql|schema)\b/iu;
const JOINER = /^(?:\s*[,:;]\s*(?:and\s+)?|\s+(?:with|and|plus|of|for)\s+)(?:their\s+|its\s+|the\s+)?/iu;
/** A shop, a database: what holds the tables. */
const HOLDER = /^(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:small|simple|relational|online|web|book|retail|whole|sql|database|my|first)\s+)*(?:class|course|exercise|assignment|homework|project|demo|e-?commerce|shop|store|webshop|blog|forum|app|website|social network|school|library|clinic|hospital|hotel|restaurant|bank|gym|university|database|schema|tables?|dataset|data|system|platform|company|business)(?:\s+(?:database|schema|data|dataset|tables?|system))?$/iu;

/** "two tables" before their names. */
const SO_MANY = /^(?:two|three|four|five|\d)(?:\s(?:linked|related|relational|simple|small|sql))*$/iu;
/** What it is for, and how many rows each has. */
const FOR_WHAT = /^[^:]*\b(?:tables?|joins?|sql|database|practi[cs]e)\b[^:]*:\s*|,?\s(?:for|to)\s(?:learn|practi[cs]|test|teach|try|sql|joins?|an?\s|my\s)\p{L}*.*$|\s(?:with|of|containing|having)\s(?:about\s)?\d[\d,]*\s(?:rows|records|entries)(?:\seach)?/giu;
const bare = (text: string): string => text.replace(FOR_WHAT, '');

/** "Customers with their orders and order items": several tables by their names alone; undefined where anything else is said. */
export function namedTablesIn(whole: Piece, subjectOf: (text: string) => About): readonly NamedTable[] | undefined {
  const text = whole.text.replace(/[.!\s]+$/u, '');
  if (text.length > LONGEST || !TABLES.test(text)) return undefined;
  const request = REQUEST.exec(text)?.[0].length ?? 0;
  const asked = { ...whole, text: bare(text.slice(request === text.length ? 0 : request)) };
  const said = cutOutside(asked, (index) => JOINER.exec(asked.text.slice(index, index + 16))?.[0].length ?? 0).map((piece) => piece.text.replace(/\s+tables?$/iu, ''));
  // "customers and orders, 50 customers, 300 orders": how many of each is told by itself.
  const parts = [...new Set(said.filter((part, i) => !(i < 2 && HOLDER.test(part)) && !SO_MANY.test(part)).map((part) => part.replace(/^\d[\d,]*\s/u, '')))];
  const tables = parts.map((part) => ({ name: keysOf(part).length === 0 ? '' : part.toLowerCase().replace(/^(?:their|its|the)\s+/u, '').replace(/[\s-]+/gu, '_'), about: subjectOf(part.replace(/^(?:their|its|the)\s+/iu, '')) }));
  const isWhole = tables.length >= 2 && tables.every(({ name, about }) => name.endsWith("s") && isCalled(name, about.subject));
  return isWhole && new Set(tables.map(({ about }) => about.subject)).size === tables.length ? tables : undefined;
}

/** Whether these are the very words for such a table. */
function isCalled(name: string, subject: Subject | undefined): boolean {
  const words = keysOf(name.replaceAll('_', ' ')).join(' ');
  return subject !== undefined && [subject.name.replaceAll('_', ' '), ...subject.cues.split('|')].some((cue) => keysOf(cue).join(' ') === words);
}
