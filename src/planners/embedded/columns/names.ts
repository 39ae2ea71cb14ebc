import { LIMITS } from '../../../core/generation/limits.js';
import type { Draft } from '../model.js';
import { wordsOf, type Word } from '../reading/words.js';

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{M}\p{N}_.$]*$/u;

/** One word that reads like a column of a program: kept as it is written. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Whether the name of a column, or what it would be in English, reads so. */
export function isCalled({ name, english }: Pick<Draft, 'name' | 'english'>, pattern: RegExp): boolean {
  return pattern.test(name) || (english !== undefined && pattern.test(english));
}

/** `Order Date (UTC)` → `order_date_utc`; identifiers stay as they are. */
export function columnName(text: string): string {
  const trimmed = text.trim();
  if (isIdentifier(trimmed) && /[_\p{Ll}\p{N}]\p{Lu}|_/u.test(trimmed)) return cut(trimmed);
  const words = withNumbers(wordsOf(trimmed.replaceAll("'s", 's').replaceAll('’s', 's')))
    .map((word) => word.toLowerCase().normalize('NFC'))
    .map((word) => (word === '%' ? 'percent' : word.replace(/[@$€£]/g, '').replace(/[.,]/g, '_')))
    .filter((word) => word !== '');
  return cut(singularHead(words).join('_'));
}

/** "co2", "q1" and "m2" are written as they are told: a number right behind letters is a part of their word. */
function withNumbers(words: readonly Word[]): string[] {
  const joined: string[] = [];
  words.forEach(({ text, start }, i) => {
    const before = words[i - 1];
    const isPart = before?.end === start && ((/\p{L}$/u.test(before.text) && /^\d/u.test(text)) || (/\d$/u.test(before.text) && /^\p{L}/u.test(text)));
    if (isPart) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
  });
  return joined;
}

/** A name kept as it is, but for quotes and breaks of lines: it may stand in an expression. */
export function writtenName(text: string): string {
  return cut(text.replace(/["'`]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/** "order ids like …" are written as `order_id`: a column holds one a row. */
function singularHead(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return /^(?:ids|dates|numbers|codes|names|emails|prices|statuses|birthdays|ages|addresses|titles|phones|birthdates)$/.test(last) ? [...words.slice(0, -1), /(?:status|address)es$/.test(last) ? last.slice(0, -2) : last.slice(0, -1)] : words;
}

function cut(name: string): string {
  return name.slice(0, LIMITS.nameLength);
}

/** The name, or the name with a number behind it where it is taken. */
export function distinct(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) {
    const numbered = `${name.slice(0, LIMITS.nameLength - 4)}_${n}`;
    if (!taken.has(numbered)) return numbered;
  }
}
