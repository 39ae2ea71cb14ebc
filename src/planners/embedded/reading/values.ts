import { itemOf } from '../columns/item.js';
import { kindOfChoice } from '../vocabulary/choices.js';
import type { Knowledge } from './knowledge.js';
import { kindApart } from './segments/nameless-choice.js';
import { DONE_BY, hasNameBefore, wordCount } from './values/first-value.js';
import { outsideBrackets } from './values/outside-brackets.js';

const OR = /\s(?:or|oder|ou|o|u)\s/iu;
const SIGN = /[:=([{]|\s[-–—]+\s/u;
/** Words that open a list of values rather than name it. */
const CHOICE = /\b(?:one of|either|from|between|like|such as|is|are|can be|may be|values?|parmi|de entre)\b/iu;
/** "Fri or empty", "yes or no": choices that need no list before them. */
const OWN_CHOICE = /\b(?:or not|yes or no|true or false|ja oder nein|s[ií] o no|oui ou non|or (?:empty|blank|null|more|less|later|earlier|so|nothing|none|never|above|below|over|under))\b|\b(?<state>\p{L}{3,})\s(?:or|oder|ou|o)\s(?:not\s|un|non-?|in|dis|im)\k<state>\b/iu;
/** "timestamp, taker or maker": a moment or a number is none of a few words, and a choice before is told; so that these are a column of their own. */
const NO_LABELS = new Set(['date', 'datetime', 'time', 'integer', 'decimal', 'sequence', 'uuid', 'boolean', 'pattern', 'commerce.price', 'person.age', 'person.fullName', 'internet.email', 'phone.number']);
const isNoList = (chunk: string, knowledge: Knowledge): boolean => OR.test(outsideBrackets(chunk)) || /(?:^name|\s(?:name|id|date|number|no|code|address|email))$/iu.test(chunk) || NO_LABELS.has(knowledge.holds(chunk) ?? '') || /^\p{L}[\p{L} ]*\s\d+(?:\.\d+)?\s?(?:-|–|to)\s?\d+(?:\.\d+)?$/u.test(chunk);

/** "how often it bites, big or small": what is answered by a number, a moment or a person has no such values. */
const ASKS_NO_VALUE = /^(?:and\s+)?(?:how (?:often|many|much|long|old|far|big|tall|heavy|deep|high|wide|fast)|when|where|who|why|whose|whether)(?:\s|$)/iu;

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
    const known = headOfKnown(chunks, at, [left, right]);
    if (known !== undefined) {
      for (let index = known + 1; index <= at; index++) heads.set(index, known);
      continue;
    }
    const length = Math.max(wordCount(left), Math.min(3, wordCount(itemOf({ text: right, start: 0, end: 0 })?.name ?? right)));
    const head = opened(chunks, at, length) ?? headOf(chunks, at, length, knowledge);
    if (head === undefined || ASKS_NO_VALUE.test(chunks[head] ?? '')) continue;
    const text = chunks[head] ?? '';
    // "location, remote or onsite": what is chosen is something else than what stands before.
    if (!SIGN.test(text) && !CHOICE.test(text) && isApart(text, chunk, at - head, knowledge)) continue;
    // "origin, destination or hub": columns, unless a sign or "one of" opened a list. One letter is a value, whatever unit it may stand for.
    if (left.length > 2 && knowledge.knowsExactly(left) && knowledge.knowsExactly(right) && !SIGN.test(text) && !CHOICE.test(text)) continue;
    for (let index = head + 1; index <= at; index++) heads.set(index, head);
  }
  return heads;
}

/** "priority low, medium or high": values that anybody knows, of which the first stands behind a name, whatever else they may be. */
function headOfKnown(chunks: readonly string[], at: number, last: readonly string[]): number | undefined {
  const values = [...last];
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const text = (chunks[index] ?? '').trim();
    const first = /^(?:\p{L}+\s){1,2}(\p{L}+)$/u.exec(text)?.[1];
    if (first !== undefined && kindOfChoice([first, ...values]) !== undefined) return kindOfChoice([text, ...values]) === undefined ? index : undefined;
    if (kindOfChoice([text, ...values]) === undefined) return undefined;
    values.unshift(text);
  }
  return undefined;
}

/** Whether a choice that anybody knows stands behind a name of something else, of which nothing more was said. */
function isApart(head: string, choice: string, steps: number, knowledge: Knowledge): boolean {
  const found = steps === 1 ? kindApart(choice) : undefined;
  if (found === undefined || !knowledge.knowsExactly(head)) return false;
  const words = found.kind.split(' ');
  return knowledge.meaning(head) !== found.kind.replace(' ', '_') && !words.some((word) => head.toLowerCase().includes(word)) && !/(?:type|kind|mode|terms?|method|status|arrangement|basis|model|schedule|hours|contract|category|employment|option)$/iu.test(head);
}

const ONE_OF = /\s(?:one (?:out )?of|any of|either|out of(?!\s\d)|among|choose from|chosen from|picked from|parmi|de entre|eine[rs]? (?:von|aus)|(?:split|divided|assigned|allocated|randomi[sz]ed|distributed|spread)(?:\s\S+){0,2} (?:between|into|to|across|among|over))\s/iu;
/** "one of N", "NE" */
const SHORT = /\s\p{Lu}{1,3}$/u;
const CAPITALS = /^(?:or\s|and\s)?\p{Lu}{1,3}$/u;
const IS_ONE_OF = /\s(?:is|are|can be|must be|has to be|should be)\s(?:always\s)?(?:one (?:out )?of|any of|either)\s/iu;
/** "city from Paris, Rome and Oslo": names in capitals are no bounds. */
const FROM_NAMES = /\sfrom\s(?=\p{Lu}\p{L}*$)/u;
/** "soil as clay, loam, sand and peat": values behind the name of what they are. */
const AS = /^[\p{L}_][\p{L}\p{N}_ ]{1,40}?\s(?:as|parmi|among)\s(?!hh?[:.]|mm?[:.]|dd?[./-]|yyyy|iso\b|an?\s|the\s|(?:uuid|guid|ulid|hash|hex|int|float|bool|json|url|cents?|seconds|minutes|integer|decimal|number|text|string|date|datetime|timestamp|time|boolean|well|shown|above|below|usual|percent\w*|number)\b)\p{L}[^,]{0,30}$/iu;
/** The last of a list, which "and" or "or" joins. */
const LAST_OF_LIST = /^(?:(?:and|or|und|oder|y|o|et|ou)\s+(?<only>\S.*)|(?<left>\S.*?)\s+(?:and|or|und|oder|y|o|et|ou)\s+(?<right>\S.*))$/iu;

/** "component one of auth, billing, search; severity …": what an opened list holds up to the next semicolon, known words or not. */
export function listHeads(chunks: readonly { readonly text: string; readonly start: number; readonly end: number }[], between: (from: number, to: number) => string, knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    const outside = outsideBrackets(chunk.text);
    if (!ONE_OF.test(outside) && !FROM_NAMES.test(outside) && !AS.test(chunk.text)) continue;
    const closing = closingOf(chunks.map(({ text }) => text), head, ONE_OF.test(outside), knowledge);
    if (closing !== undefined) {
      for (let index = head + 1; index <= closing; index++) heads.set(index, head);
      continue;
    }
    if (!ONE_OF.test(outside)) continue;
    // "one of N, NE, E, SE": as long as capitals follow, whatever one of them means elsewhere.
    const short = SHORT.test(outside) ? chunks.slice(head + 1).findIndex(({ text }) => !CAPITALS.test(text)) : 0;
    for (let index = head + 1; index <= head + (short < 0 ? chunks.length - 1 - head : short); index++) heads.set(index, head);
    if (short !== 0) continue;
    const ends = (index: number): boolean => between(chunks[index]?.end ?? 0, chunks[index + 1]?.start ?? 0).includes(';');
    // "Channel is one of direct mail, online, face to face": a sentence of its own, up to its end.
    const isSentence = head === 0 && IS_ONE_OF.test(outside);
    let last = head;
    while (!ends(last) && last + 1 < chunks.length && last - head < 12 && wordCount(chunks[last + 1]?.text ?? '') <= (isSentence ? 4 : 2) && !/[\d:(=]/.test(chunks[last + 1]?.text ?? '')) last++;
    // "status one of open, closed, void" at the end of a text: nothing known follows.
    // "a state which is one of like new, good, fair, a battery": up to what has an article, where values were told.
    const known = knownBehind(chunks, head);
    if (known > 0) {
      for (let index = head + 1; index <= head + known; index++) heads.set(index, head);
      continue;
    }
    const isEnd = last + 1 === chunks.length && (isSentence || chunks.slice(head + 1).every(({ text }) => !knowledge.knowsExactly(text)));
    if (last > head && (isEnd || (last + 1 < chunks.length && ends(last)))) for (let index = head + 1; index <= last; index++) heads.set(index, head);
  }
  return heads;
}

/** How many chunks behind an opened list are values of the same kind as its first. */
function knownBehind(chunks: readonly { readonly text: string }[], head: number): number {
  const first = /(?:one (?:out )?of|any of|either)\s+([\p{L}][\p{L} -]*)$/iu.exec(chunks[head]?.text ?? '')?.[1];
  if (first === undefined) return 0;
  const values = [first];
  for (const { text } of chunks.slice(head + 1)) {
    if (kindOfChoice([...values, text.trim()]) === undefined) break;
    values.push(text.trim());
  }
  return values.length - 1;
}

/** "out of DHL, DSV, Kuehne+Nagel and DB Schenker": the chunk that closes what a choice has opened; undefined where a column stands there. */
function closingOf(chunks: readonly string[], head: number, isChoice: boolean, knowledge: Knowledge): number | undefined {
  for (let index = head + 1; index < chunks.length && index <= head + 20; index++) {
    // "Cedar and Oak (the two must differ)": what brackets say behind the last of them is said of all.
    const text = (chunks[index] ?? '').trim().replace(/(?<=\s(?:and|or|und|oder|y|o|et|ou)\s\S{1,24})\s+\([^()]*\)$/iu, '');
    // "between 2 and 85" closes no list.
    if (/[:(=]|(?:^|\s)between\s/iu.test(text)) return undefined;
    const { only, left = '', right = only ?? '' } = LAST_OF_LIST.exec(text)?.groups ?? {};
    if (right !== '') return wordCount(right) <= 3 && wordCount(left) <= 3 && !(right.length > 2 && knowledge.knowsExactly(right) && !(isChoice && knowledge.knowsExactly(left))) ? index : undefined;
    if (wordCount(text) > 3 || (!isChoice && knowledge.knowsExactly(text))) return undefined;
  }
  return undefined;
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

/** "spot id like P3-045, occupied or free": behind an example of a code the words of a choice are another column. */
const CODE_EXAMPLE = /\s(?:like|e\.?g\.?|such as|format(?:ted)?(?: as)?)\s+\S*\d/iu;

/** "coupon used, delivery or pickup": whether it was, and no list of ways. */
const IS_DONE = /^\p{L}+\s(?!(?:based|related|bed|speed|feed|need|breed|used)$)\p{L}{3,}ed$|^(?:coupon|voucher|discount|code|promo|device)\sused$/iu;

function headOf(chunks: readonly string[], at: number, length: number, knowledge: Knowledge): number | undefined {
  let head = at - 1;
  while (head > 0 && isValue(chunks[head] ?? '', length, knowledge)) head--;
  const text = chunks[head] ?? '';
  if (/[([{]/.test(text) || IS_DONE.test(text) || isNoList(text, knowledge) || (CODE_EXAMPLE.test(text) && !/\d/u.test(chunks[at] ?? ''))) return undefined;
  const isNamed = hasNameBefore(text, knowledge) || SIGN.test(text) || CHOICE.test(text) || knowledge.knowsExactly(text) || (wordCount(text) > length && wordCount(text) <= length + 3);
  return isNamed ? head : undefined;
}

/** No longer than the last values and no known column: "Classic", "in progress". */
function isValue(chunk: string, length: number, knowledge: Knowledge): boolean {
  return !SIGN.test(chunk) && wordCount(chunk) <= length && !(chunk.length > 2 && knowledge.knowsExactly(chunk)) && !hasNameBefore(chunk, knowledge);
}
