import { sharesIn } from '../shares.js';
import { REST, REST_TAIL } from './entries.js';

/** How a list is cut into its values. */

/** Cuts at the outermost separators; brackets and quotes protect. */
export function splitOutside(text: string, isSeparator: (char: string, index: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    if ((char === '"' || char === "'" || char === '`') && !/[\p{L}\d]/u.test(text[i - 1] ?? '') && text.includes(char, i + 1)) quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(char, i)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** The comma of "1,000" and of "26,50", not those of "64,128,256" or "1,2,3". */
function isWithinNumber(text: string, index: number): boolean {
  if (!/\d/.test(text[index - 1] ?? '') || !/\d/.test(text[index + 1] ?? '')) return false;
  const chain = /\d[\d,]*$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const behind = /^(?:,\d+)+/.exec(text.slice(index, index + 40))?.[0] ?? '';
  const groups = `${chain}${behind}`.split(',');
  const isThousands = groups.slice(1).every((group) => group.length === 3) && (groups.length === 2 || groups.slice(1).every((group) => group.endsWith('00')));
  return isThousands || (groups.length === 2 && (groups[1]?.length ?? 9) <= 2 && !/^\d,\d$/.test(`${chain}${behind}`));
}

export const OR = /\s+(?:or|oder|o|ou|vs\.?|versus)\s+/iu;

const PERCENT = /\d(?:[.,]\d+)?\s?(?:%|percent\b|pct\b)/giu;

/** "basic 60% plus 40%", "60% basic 40% plus": values that only their shares set apart. */
function alternating(text: string): string[] {
  if ((text.match(PERCENT)?.length ?? 0) < 2) return [text];
  const parts = /^[\s~]*\d/u.test(text) ? text.split(/(?<=\p{L}[\p{L}\s'-]*)\s+(?=~?\d+(?:[.,]\d+)?\s?(?:%|percent\b|pct\b))/iu) : text.split(/(?<=\d\s?(?:%|percent|pct))\s+(?=[\p{L}\d])/iu);
  return parts.every((part) => part.match(PERCENT)?.length === 1) ? parts.map((part) => part.replace(/^(?:and|then|und|y|et)\s+|\s+(?:and|then|und|y|et)$/iu, '')) : [text];
}

/** "S M or L": short capitals that only blanks set apart. */
const CAPITALS = /^\p{Lu}{1,3}(?:\s\p{Lu}{1,3})*\s+(?:or|oder|o|ou|and|und)\s+\p{Lu}{1,3}$/u;

/** The values of a list, each with what is said of it. */
export function partsOf(text: string): string[] {
  if (CAPITALS.test(text)) return text.split(/\s+/).filter((word) => !/^(?:or|oder|o|ou|and|und)$/.test(word));
  return separated(text).flatMap(alternating);
}

/** "97% 200 and the rest 429 or 500": what is left stands behind the values with a share. */
function besideRest(part: string): string[] {
  const at = /\s(?:and|und|y|et)\s(?=the (?:rest|remaining|others?)(?![\p{L}]))/iu.exec(part);
  return at === null || sharesIn(part.slice(0, at.index)).length === 0 ? [part] : [part.slice(0, at.index), part.slice(at.index + at[0].length)];
}

/** Cut at the separator that a list uses: the strongest that occurs outside brackets. */
function separated(text: string): string[] {
  const isSlashOfCode = (index: number): boolean => /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '') && /[,|]|\bor\b/i.test(text);
  for (const separators of ['|', ',;，、', '/']) {
    const parts = splitOutside(text, (char, index) => separators.includes(char) && !(char === ',' && isWithinNumber(text, index)) && !(char === '/' && isSlashOfCode(index)));
    if (parts.length < 2) continue;
    const last = parts.at(-1) ?? '';
    // "a, b or c": the last comma part holds two values; "Free for 60% and Pro for 30%" does anywhere.
    const tail = last.split(/\s+(?:or|and|oder|und|o|y|ou|et|u|e|&)\s+/iu);
    const inner = parts.slice(0, -1).flatMap((part) => (sharesIn(part).length >= 2 ? part.split(/\s+(?:and|und|y|et)\s+/iu) : [part]));
    return tail.length === 2 && tail[0]?.trim() !== '' ? [...inner, ...tail] : [...inner, last];
  }
  const alternatives = text.split(OR).flatMap(besideRest);
  if (alternatives.length >= 2) return alternatives;
  const both = text.split(/\s+(?:and|und|y|et)\s+/iu);
  return both.length >= 2 && both.every((part) => sharesIn(part).length > 0 || REST.test(part) || REST_TAIL.test(part)) ? both : alternatives;
}
