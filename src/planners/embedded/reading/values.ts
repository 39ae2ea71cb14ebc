import { itemOf } from '../columns/item.js';
import type { Knowledge } from './knowledge.js';
import { DONE_BY, hasNameBefore, wordCount } from './values/first-value.js';
import { outsideBrackets } from './values/outside-brackets.js';

const OR = /\s(?:or|oder|ou|o|u)\s/iu;
const SIGN = /[:=([{]|\s[-–—]+\s/u;
/** Words that open a list of values rather than name it. */
const CHOICE = /\b(?:one of|either|from|between|like|such as|is|are|can be|may be|values?)\b/iu;
/** "Fri or empty", "yes or no": choices that need no list before them. */
const OWN_CHOICE = /\b(?:or not|yes or no|true or false|ja oder nein|s[ií] o no|oui ou non|or (?:empty|blank|null|more|less|later|earlier|so|nothing|none|never|above|below|over|under))\b/iu;

/**
 * "plan Mini, Classic or Deluxe": for each chunk that is a value of a column named before it, the index of that column's
 * chunk. A list of values ends in "or"; it begins at the chunk that has a name before its value.
 */
export function valueHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [at, chunk] of chunks.entries()) {
    const or = OR.exec(` ${outsideBrackets(chunk)}`);
    if (or === null || at === 0 || OWN_CHOICE.test(chunk) || DONE_BY.test(chunk)) continue;
    const left = chunk.slice(0, Math.max(0, or.index - 1)).replace(/^(?:and|or)\s/i, '').trim();
    // The choice stands behind its own name: "start wave A or B", "tier: gold or silver".
    if (SIGN.test(left) || wordCount(left) > 3 || hasNameBefore(left, knowledge) || /\d/.test(itemOf({ text: left, start: 0, end: left.length })?.remarks[0]?.text ?? '')) continue;
    const right = chunk.slice(or.index - 1 + or[0].length).trim();
    const length = Math.max(wordCount(left), Math.min(3, wordCount(itemOf({ text: right, start: 0, end: 0 })?.name ?? right)));
    const head = opened(chunks, at, length) ?? headOf(chunks, at, length, knowledge);
    if (head === undefined) continue;
    const text = chunks[head] ?? '';
    // "origin, destination or hub": columns, unless a sign or "one of" opened a list. One letter is a value, whatever unit it may stand for.
    if (left.length > 2 && knowledge.knowsExactly(left) && knowledge.knowsExactly(right) && !SIGN.test(text) && !CHOICE.test(text)) continue;
    for (let index = head + 1; index <= at; index++) heads.set(index, head);
  }
  return heads;
}

const ONE_OF = /\s(?:one of|any of|either|out of|choose from|chosen from)\s/iu;

/** "component one of auth, billing, search; severity …": what an opened list holds up to the next semicolon, known words or not. */
export function listHeads(chunks: readonly { readonly text: string; readonly start: number; readonly end: number }[], between: (from: number, to: number) => string): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    if (!ONE_OF.test(outsideBrackets(chunk.text))) continue;
    const ends = (index: number): boolean => between(chunks[index]?.end ?? 0, chunks[index + 1]?.start ?? 0).includes(';');
    let last = head;
    while (!ends(last) && last + 1 < chunks.length && last - head < 12 && wordCount(chunks[last + 1]?.text ?? '') <= 2 && !/[\d:(=]/.test(chunks[last + 1]?.text ?? '')) last++;
    if (last > head && last + 1 < chunks.length && ends(last)) for (let index = head + 1; index <= last; index++) heads.set(index, head);
  }
  return heads;
}

const AS = /^[\p{L}_][\p{L}\p{N}_ ]{1,40}?\s(?:as|parmi|among)\s(?!an?\s|the\s|(?:integer|decimal|number|text|string|date|datetime|timestamp|time|boolean|well|shown|above|below|usual|percent\w*|number)\b)\p{L}[^,]{0,30}$/iu;
const LAST_OF = /^\p{L}[\p{L}\d' -]{0,30}?\s(?:and|or|und|oder|y|o|et|ou)\s\p{L}/iu;

/** "soil as clay, loam, sand and peat": the values that "as" opens, up to the chunk that joins the last two. */
export function asHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    if (!AS.test(chunk)) continue;
    const isValue = (index: number): boolean => wordCount(chunks[index] ?? '') <= 3 && !SIGN.test(chunks[index] ?? '') && !knowledge.knowsExactly(chunks[index] ?? '');
    let last = head + 1;
    while (last < chunks.length && last - head < 12 && isValue(last) && !LAST_OF.test(chunks[last] ?? '')) last++;
    if (LAST_OF.test(chunks[last] ?? '') && wordCount(chunks[last] ?? '') <= 6) for (let index = head + 1; index <= last; index++) heads.set(index, head);
  }
  return heads;
}

const OPENS = /^[^:]{2,60}(?::|\s[-–—]+)\s*[\p{L}'"][\p{L}'" -]{0,40}$/u;

/** "customer type - retail, restaurant, or export": the chunk whose sign opened the list, known words or not between. */
function opened(chunks: readonly string[], at: number, length: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const text = chunks[index] ?? '';
    if (OPENS.test(text)) return index;
    if (SIGN.test(text) || /\d/.test(text) || wordCount(text) > length + 1) return undefined;
  }
  return undefined;
}

function headOf(chunks: readonly string[], at: number, length: number, knowledge: Knowledge): number | undefined {
  let head = at - 1;
  while (head > 0 && isValue(chunks[head] ?? '', length, knowledge)) head--;
  const text = chunks[head] ?? '';
  if (/[([{]/.test(text)) return undefined;
  const isNamed = hasNameBefore(text, knowledge) || SIGN.test(text) || CHOICE.test(text) || knowledge.knowsExactly(text) || (wordCount(text) > length && wordCount(text) <= length + 3);
  return isNamed ? head : undefined;
}

/** No longer than the last values and no known column: "Classic", "in progress". */
function isValue(chunk: string, length: number, knowledge: Knowledge): boolean {
  return !SIGN.test(chunk) && wordCount(chunk) <= length && !(chunk.length > 2 && knowledge.knowsExactly(chunk)) && !hasNameBefore(chunk, knowledge);
}
