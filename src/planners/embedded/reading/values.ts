import { itemOf } from '../columns/item.js';
import { sharesIn } from '../phrases/shares.js';
import type { Knowledge } from './knowledge.js';

const OR = /\s(?:or|oder|ou|o|u)\s/iu;
const SIGN = /[:=([{]|\s[-–—]+\s/u;
/** Words that open a list of values rather than name it. */
const CHOICE = /\b(?:one of|either|from|between|like|such as|is|are|can be|may be|values?)\b/iu;
/** "Fri or empty", "yes or no": choices that need no list before them. */
const OWN_CHOICE = /\b(?:or not|yes or no|true or false|ja oder nein|s[ií] o no|oui ou non|or (?:empty|blank|null|more|less|later|earlier|so|nothing|none|never|above|below|over|under))\b/iu;

/** Where a column's first value begins in a text that lists the values right behind the name; undefined where nothing is listed. */
export function firstValue(text: string, last: string, knowledge: Knowledge): number | undefined {
  const capitals = CAPITALS.exec(text);
  if (capitals !== null) return capitals.index + 2;
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < 2) return undefined;
  const length = Math.min(words.length - 1, Math.max(1, wordCount(last)));
  const even = words[words.length - length];
  for (let count = words.length - 1; count >= 1; count--) {
    const end = (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0);
    if (!knowledge.knowsExactly(text.slice(0, end).replace(/^(?:and|the|an?|their)\s/i, ''))) continue;
    // "start wave A, B or C": values are as long as the last one, unless they open with a word no name ends in.
    return words.length - count === length || PART_OF_VALUE.test(words[count]?.[0] ?? '') ? words[count]?.index : even?.index;
  }
  return even?.index;
}

const PART_OF_VALUE = /^(?:very|not|in|on|under|out|partly|semi|half|full|fully|no|never|too|quite|rather)$/iu;

/** "paid with card or cash", "sent by post or courier": how something was done, by a choice. */
export const DONE_BY = /^(?:and\s+|then\s+|[+&]\s+)?((?:\p{L}+\s)?(?:\p{L}{2,}ed|paid|sent|bought|sold|made|taken|given))\s+(with|w\/?|by|via|per|through)\s+(?=[\p{L} ]{2,40}?\s(?:or|\/)\s)/iu;

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

/** Places on a scale, whatever else they may be called. */
const SCALE = /^(?:low|medium|mid|middle|high|moderate|severe|critical|small|large|bad|fair|good|excellent|poor)$/u;
/** "risk band A when the ltv is below 60", "winner is A if team A won": a name, its first value and where that holds. */
const FIRST_BAND = /^(?:and\s+)?\p{L}[\p{L}\d_ ]*?(?:\s|:\s+)(?:is\s+)?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{Ll}{3,})\s+(?:when|if)\s/u;
const NEXT_BAND = /^(?:and\s+)?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{Ll}{3,})\s+(?:when|if|for|from|above|below|under|over|up to|at least|at most|between)\s/u;

const COMPARES = /\s(?:if|when)\s.*(?:\d|[<>=]|\b(?:more|less|fewer|higher|lower|above|below|over|under|level|equal|tied|did|won)\b)/iu;
const ALL_OTHERS = /^(?:and\s+)?(?:\p{L}[\p{L}\d_-]*\s+(?:otherwise|else)|(?:otherwise|else)\s+\p{L}[\p{L}\d_-]*)$/iu;

/** "risk band A when the ltv is below 60, B from 60 to 80 and C above 80": the chunks that tell where further values of a column hold. */
export function bandHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    const first = FIRST_BAND.exec(chunk)?.[1];
    if (first === undefined || heads.has(head)) continue;
    const isAlike = (value: string | undefined): boolean => value !== undefined && /^\p{Lu}/u.test(value) === /^\p{Lu}/u.test(first) && (/^\p{Lu}/u.test(value) || SCALE.test(value) || !knowledge.knowsExactly(value));
    // "home if the home team scored more, draw if level": what is compared leaves no doubt, known words or not.
    const goesOn = (text: string): boolean => isAlike(NEXT_BAND.exec(text)?.[1]) || (COMPARES.test(chunk) && ((NEXT_BAND.test(text) && COMPARES.test(text)) || ALL_OTHERS.test(text)));
    for (let index = head + 1; index < chunks.length && goesOn(chunks[index] ?? ''); index++) heads.set(index, head);
  }
  return heads;
}

/** Of a name with its first value the place where the value begins. */
export function firstBanded(chunk: string): number | undefined {
  const match = FIRST_BAND.exec(chunk);
  return match?.[1] === undefined || /(?:\sis|:)\s+\S+\s+(?:when|if)\s$/u.test(match[0]) ? undefined : chunk.lastIndexOf(match[1], match[0].length);
}

const SHARED_VALUE = /^(?:and\s+|or\s+)?(?:the\s+)?\p{L}[^:=]{0,60}$/iu;
const REST = /^(?:(?:and|or)\s+)?(?:otherwise|else|(?:the\s+)?(?:rest|remainder|others?)\b)|\s(?:the rest|otherwise|the remainder)$/iu;

/** "plan basic 60%, plus 40%", "starter for half of the rows, classic for the rest": the chunks of a list whose shares make a whole, whatever else their words could name. */
export function shareHeads(chunks: readonly string[]): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (let head = 0; head < chunks.length; head++) {
    if (!/^(?:and\s+)?\p{L}/u.test(chunks[head] ?? '') || sharesOf(chunks[head] ?? '') === 0) continue;
    let sum = sharesOf(chunks[head] ?? '');
    let end = head + 1;
    let isRest = false;
    for (; sum < 98 && !isRest && end < chunks.length; end++) {
      const chunk = chunks[end] ?? '';
      isRest = REST.test(chunk);
      const more = sharesOf(chunk);
      if (!SHARED_VALUE.test(chunk) || (more === 0 && !isRest)) break;
      sum += more;
    }
    if (end - head < 2 || (!isRest && Math.abs(sum - 100) > 2)) continue;
    for (let index = head + 1; index < end; index++) heads.set(index, head);
    head = end - 1;
  }
  return heads;
}

/** "severity low, medium, high with 60, 30 and 10 percent": the shares of all values stand behind the last. */
export function tailHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  const last = chunks.findIndex((chunk) => /\p{L}\s+(?:with|at|in)\s+\d{1,3}$/u.test(chunk));
  const end = last < 0 ? -1 : chunks.findIndex((chunk, i) => i > last && /^\d.*(?:%|percent|pct)$/iu.test(chunk));
  if (end < 0 || chunks.slice(last + 1, end).some((chunk) => !/^\d{1,3}$/.test(chunk))) return heads;
  const count = (chunks.slice(last, end + 1).join(' ').match(/\d+(?:[.,]\d+)?/g) ?? []).length;
  const head = last - count + 1;
  if (head < 0 || count < 2 || !hasNameBefore(chunks[head] ?? '', knowledge)) return heads;
  for (let index = head + 1; index <= end; index++) heads.set(index, head);
  return heads;
}

/** The shares a chunk tells by numbers, in percent; those in brackets with other values are its own affair. */
function sharesOf(text: string): number {
  const plain = text.replace(/\((\s*(?:about |around |roughly |~)?\d+(?:[.,]\d+)?\s?(?:%|percent)\s*)\)/giu, ' $1 ');
  return sharesIn(outsideBrackets(plain)).reduce((sum, { share, isVague }) => sum + (isVague ? 0 : share * 100), 0);
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

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** No longer than the last values and no known column: "Classic", "in progress". */
function isValue(chunk: string, length: number, knowledge: Knowledge): boolean {
  return !SIGN.test(chunk) && wordCount(chunk) <= length && !(chunk.length > 2 && knowledge.knowsExactly(chunk)) && !hasNameBefore(chunk, knowledge);
}

/** "size S M": short capitals behind a name in small letters are values. */
const CAPITALS = /\p{Ll}\s\p{Lu}{1,3}(?:\s\p{Lu}{1,3})*$/u;

/** A known name with one word or more behind it: "size small". */
export function hasNameBefore(chunk: string, knowledge: Knowledge): boolean {
  if (CAPITALS.test(chunk)) return true;
  const words = chunk.replace(/^(?:and|the|an?|their)\s/i, '').split(/\s+/);
  if (words.length < 2 || knowledge.knowsExactly(words.join(' '))) return false;
  for (let count = words.length - 1; count >= 1; count--) if (knowledge.knowsExactly(words.slice(0, count).join(' '))) return true;
  return false;
}

export function outsideBrackets(text: string): string {
  if (!/[([{]/.test(text)) return text;
  let depth = 0;
  let out = '';
  for (const char of text) {
    if ('([{'.includes(char)) depth++;
    out += depth > 0 ? '·'.repeat(char.length) : char;
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return out;
}
