import { wordsOf } from '../reading/words.js';

/** Words of remarks that speak of their own column alone. */
const PLAIN = new Set('int integer bigint smallint tinyint serial bigserial number numeric decimal float double real bool boolean char varchar nvarchar text string str date datetime timestamp timestamptz time uuid json jsonb not null primary key autoincrement auto increment nullable required optional'.split(' '));

/** "enum(car=0.4, home=0.35, other=0.25)": values with their parts of one. */
const WEIGHTED = /^[^=:]{0,20}[([{:]\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+(?:\s*,\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+)+\s*[)\]}]?\s*$/u;

/** "char(1) in ('M', 'F')": a type, and the values it may hold. */
const TYPED_LIST = /^\s*\p{L}+\d*(?:\s*\(\s*\d+(?:\s*,\s*\d+)?\s*\))?\s+(?:not null\s+)?(?:check\s*\(\s*\w+\s+)?in\s*\(\s*["'`]/iu;

/** "VARCHAR(50) NOT NULL", "(integer)": nothing that ties the column to others, so that no reader has to look. */
export function isPlain(text: string): boolean {
  if (WEIGHTED.test(text) || TYPED_LIST.test(text)) return true;
  return text.length < 80 && wordsOf(text).every(({ key, text: word }) => PLAIN.has(key) || /^\d/.test(word)) && !/[^\s\w(),:]|\d per (?:\d+ )?\w/.test(text);
}
