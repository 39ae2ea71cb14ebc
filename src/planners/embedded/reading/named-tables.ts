import type { Domain, Language, Piece } from '../model.js';
import { commonTable } from '../vocabulary/common-tables.js';
import { REQUEST } from './leads.js';
import { cutOutside } from './lists.js';
import { soManyEach } from './so-many-each.js';
import type { About } from './subject.js';
import { isCalled } from './titles.js';
import { keysOf } from './words.js';

/** A table that a description names and tells no columns of. */
export interface NamedTable {
  readonly name: string;
  readonly about: About;
  /** "schools with their students and teachers": the first table, which has all the others. */
  readonly isOfFirst: boolean;
}

const LONGEST = 160;
/** What says that tables are meant, and not columns. */
const TABLES = /\b(?:with|and)\s+(?:their|its)\s|,\s*their\s|\b(?:tables?|database|db|relational|sql|schema|tabellen|datenbank|tablas|bases? de (?:datos|donn[ée]es))\b/iu;
const JOINER = /^(?:\s*[,:;]\s*(?:and\s+|plus\s+)?|\s+(?:with|and|plus|of|for|&|\+|und|mit|y|con|et|avec)\s+)(?:their\s+|its\s+|the\s+|an?\s+)?/iu;
/** A shop, a database: what holds the tables. */
const HOLDER = /^(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:small|simple|relational|online|web|book|retail|whole|sql|database|my|first)\s+)*(?:class|course|exercise|assignment|homework|project|demo|e-?commerce|shop|store|webshop|blog|forum|app|website|social network|school|library|clinic|hospital|hotel|restaurant|bank|gym|university|database|db|schema|tables?|dataset|data|system|platform|company|business|tabellen|datenbank|tablas|bases? de (?:datos|donn[ée]es))(?:\s+(?:database|db|schema|data|dataset|tables?|system))?$/iu;

/** "two tables" before their names. */
const SO_MANY = /^(?:two|three|four|five|\d)(?:\s(?:linked|related|relational|simple|small|sql))*$/iu;
/** What it is for, and how many rows each has. */
const FOR_WHAT = /^[^:]*\b(?:tables?|tabellen|datenbank|tablas|joins?|sql|database|db|practi[cs]e)\b[^:]*:\s*|,?\s(?:for|to)\s(?:learn|practi[cs]|test|teach|try|sql|joins?|an?\s|my\s)\p{L}*.*$|\s(?:with|of|containing|having)\s(?:about\s)?\d[\d,]*\s(?:rows|records|entries)(?:\seach)?/giu;
/** How the rows of tables belong together: "linked by user_id", "tracks belong to playlists". */
const LINKED = /^(?:(?:which are |that are )?(?:linked|joined|related|connected|tied)(?: (?:by|on|via|through|with|to|using) .+)?|(?:by|on|via|with|using) (?:an? )?(?:foreign )?keys?.*|[\p{L}_ ]{3,40} (?:belongs? to|refers? to|references?|points? to) .+)$/iu;
/** "two tables for joins - ", and in the middle "(one to many)", "linked by user_id": no table. */
const BEFORE = /^[^:,-]*\btables?\b[^:,-]*\s[-–]\s|^(?:tables|tablas|tabellen)\s/iu;
const AMONG = /,?\s*\(?(?<![\p{L}\d])(?:1:n|1-n|n:m|(?:one|1)[- ]to[- ]many|many[- ]to[- ]many)(?![\p{L}\d])\)?|,?\s(?:linked|joined|related|connected) (?:by|on|via|through|using) [\p{L}_ ]+(?=[,.;]|$)/giu;
/** Where something else begins than a further table: "each author has 1-5 books", "5 posts per user", "50 customers". */
const APART = /[.;]\s+|,\s+(?=(?:each|every|an?|about|around|\d+)\s)|,?\s+(?=\d{1,4}(?:\s?(?:-|–|to)\s?\d{1,4})? [\p{L}_ ]{3,30} (?:per|for each|for every)\s)/u;
/** "a posts table", "50 customers": a table after all. */
const TABLE_AFTER = /^(?:an?\s[\p{L}_]+(?:\stable)?|\d[\d,]*\s\p{L}+(?:,.*)?)$/u;
const bare = (text: string): string => text.replace(FOR_WHAT, '');

/** "Customers with their orders and order items": several tables by their names alone; undefined where anything else is said. */
export function namedTablesIn(whole: Piece, language: Language, subjectOf: (text: string) => About): readonly NamedTable[] | undefined {
  const text = whole.text.replace(/[.!\s]+$/u, '');
  if (text.length > LONGEST || (!TABLES.test(text) && soManyEach(text).length === 0)) return undefined;
  const request = REQUEST.exec(text)?.[0].length ?? 0;
  const [first = '', ...others] = text.slice(request === text.length ? 0 : request).replace(BEFORE, '').replace(AMONG, '').split(APART).map((part) => part.trim());
  const counted = others.filter((said) => TABLE_AFTER.test(said) && soManyEach(said).length === 0);
  if (others.some((said) => !counted.includes(said) && soManyEach(said).length === 0 && !LINKED.test(said))) return undefined;
  const asked = { ...whole, text: bare([first, ...counted].join(', ')) };
  const areTables = /\btables\b|\btable\b.*\btable\b/iu.test(text);
  const said = cutOutside(asked, (index) => JOINER.exec(asked.text.slice(index, index + 16))?.[0].length ?? 0).map((piece) => piece.text.replace(/\s+(?:tables?|database|db|schema)$/iu, ''));
  // "customers and orders, 50 customers, 300 orders": how many of each is told by itself.
  const parts = [...new Set(said.filter((part, i) => !((i < 2 || i === said.length - 1) && HOLDER.test(part)) && !SO_MANY.test(part) && !LINKED.test(part)).map((part) => many(part.replace(/^\d[\d,]*\s/u, '').replace(/^(?:their|its|the|an?)\s+/iu, ''), areTables)))];
  const field = subjectOf(text).domain;
  const isOfFirst = parts.length > 2 && /^[^,]+\swith\s(?:their|its)\s/iu.test(first);
  const tables = parts.map((part) => {
    const about = aboutTable(part, subjectOf, field);
    // Of other languages the tables are called as their columns are.
    return { name: keysOf(part).length === 0 ? '' : language === 'en' ? part.toLowerCase().replace(/[\s-]+/gu, '_') : (about.subject?.name ?? ''), about, isOfFirst };
  });
  const isWhole = tables.length >= 2 && tables.every(({ name, about }) => name.endsWith('s') && about.subject !== undefined);
  return isWhole && new Set(tables.map(({ about }) => about.subject)).size === tables.length ? tables : undefined;
}

/** "playlist & track tables" */
const many = (part: string, areTables: boolean): string => (!areTables || /s$/iu.test(part) ? part : /[^aeiou]y$/iu.test(part) ? part.replace(/y$/iu, 'ies') : `${part}s`);

/** What such a table is of: in the field of the text, where that has one; else what its very words call for. */
function aboutTable(name: string, subjectOf: (text: string) => About, field: Domain | undefined): About {
  const columns = commonTable(name);
  if (columns !== undefined) return { domain: field, subject: { name: name.toLowerCase().replace(/[\s-]+/gu, '_'), cues: name, columns } };
  const own = field?.subjects.find((subject) => keysOf(subject.name.replaceAll('_', ' ')).join(' ') === keysOf(name).join(' ')) ?? field?.subjects.find((subject) => isCalled(name, subject));
  if (own !== undefined) return { domain: field, subject: own };
  const about = subjectOf(name);
  return isCalled(name, about.subject) ? about : { domain: undefined, subject: undefined };
}
