import { FORM, itemOf, type Item } from '../columns/item.js';
import { isUnitWord } from '../columns/resolve.js';
import type { Entry, Piece } from '../model.js';
import { joined, nameOf } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { commaAt, cutOutside, slice } from './lists.js';
import { isNoise, withoutNoise } from './noise.js';
import { ALSO_NAMES, continuesRemark } from './remarks.js';
import { splitRun } from './runs.js';
import { speaksOf } from './statements.js';
import { bandHeads, DONE_BY, firstBanded, firstValue, hasNameBefore, listHeads, outsideBrackets, shareHeads, tailHeads, valueHeads } from './values.js';
import { keysOf } from './words.js';

export interface Segment {
  readonly piece: Entry;
  readonly isColumn: boolean;
}

/** A text with more columns than this is none a person wrote. */
const MOST_NAMES = 200;

/** The segments of a list: columns, each with all that is said about it, and remarks on their own. */
export function segmentsOf(list: Piece, knowledge: Knowledge): Segment[] {
  const chunks = chunksOf(list, knowledge).map(withoutNoise);
  const texts = chunks.map(({ text }) => text);
  const heads = new Map([...valueHeads(texts, knowledge), ...shareHeads(texts), ...bandHeads(texts, knowledge), ...tailHeads(texts, knowledge), ...listHeads(chunks, (from, to) => list.text.slice(from - list.start, to - list.start))]);
  const segments: Segment[] = [];
  /** The segment that holds each chunk. */
  const home: number[] = [];
  const says = lastWorded(chunks);
  const listed = new Set(heads.values());
  /** The names so far, by their words. */
  const named: (readonly string[])[] = [];
  for (const [index, piece] of chunks.entries()) {
    home.push(segments.length - 1);
    if (isNoise(piece.text)) continue;
    const last = segments.at(-1);
    const head = heads.get(index);
    if (head !== undefined && last?.isColumn === true && home[head] === segments.length - 1) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      continue;
    }
    const first = boundsFirst(piece, knowledge);
    if (first !== undefined) {
      segments.push({ piece: first, isColumn: true });
      home[index] = segments.length - 1;
      continue;
    }
    if (!isEndOfWay(index, chunks) && goesOn(piece.text, last, knowledge)) {
      if (last === undefined || !last.isColumn || isGlobal(piece.text)) segments.push({ piece, isColumn: false });
      else segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      continue;
    }
    if (isRule(piece.text, named)) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    // "the information whether it was paid": the frame of a question is no column.
    if (isAsked(piece.text) && last?.isColumn === true && FRAME.test(last.piece.text)) segments.pop();
    for (const part of joined(piece, index === says, knowledge)) {
      for (const run of splitRun(part, knowledge)) {
        const column = withValues(run, listed.has(index), chunks[index + 1]?.text, knowledge);
        segments.push({ piece: column, isColumn: true });
        if (named.length < MOST_NAMES) named.push(keysOf(itemOf(column)?.name ?? ''));
      }
    }
    home[index] = segments.length - 1;
  }
  return segments;
}

/** "from wallet, to wallet", "from, to": where something comes from and goes to, two columns. */
function isEndOfWay(index: number, chunks: readonly Piece[]): boolean {
  const way = /^(?:and\s+)?(from|to)(?:\s(\p{L}+(?:\s\p{L}+)?))?$/iu;
  const own = way.exec(chunks[index]?.text ?? '');
  return own !== null && [index - 1, index + 1].some((other) => {
    const found = way.exec(chunks[other]?.text ?? '');
    return found !== null && found[1]?.toLowerCase() !== own[1]?.toLowerCase() && found[2]?.toLowerCase() === own[2]?.toLowerCase();
  });
}

/** Commas and semicolons cut alike, unless semicolons set columns apart and commas stand within what is said of them. */
function chunksOf(list: Piece, knowledge: Knowledge): Piece[] {
  const cut = commaAt(list.text);
  const all = cutOutside(list, cut).flatMap((chunk) => dashedOff(chunk, knowledge));
  const groups = cutOutside(list, (index) => (list.text[index] === ',' ? 0 : cut(index)));
  if (groups.length < 3 || groups.length === all.length) return all;
  const within = groups.flatMap((group) => cutOutside(group, commaAt(group.text)).slice(1));
  const columns = within.filter(({ text }) => !continuesRemark(text) && knowledge.knowsExactly(nameOf(text)));
  return columns.length * 2 > within.length ? all : groups;
}

/** "otherwise no - received date in 2023": a dash ends what was set in between, and a column follows. */
function dashedOff(chunk: Piece, knowledge: Knowledge): Piece[] {
  const match = /^(?:otherwise|else|if not|sonst|si no|sinon)\s+\S+\s+[-–—]\s+(?=\p{L})/iu.exec(chunk.text);
  if (match === null || !knowledge.knowsExactly(nameOf(chunk.text.slice(match[0].length)))) return [chunk];
  return [slice(chunk, 0, match[0].search(/\s+[-–—]\s+$/u)), slice(chunk, match[0].length)];
}

function lastWorded(chunks: readonly Piece[]): number {
  for (let index = chunks.length - 1; index >= 0; index--) {
    const text = chunks[index]?.text ?? '';
    if (!isNoise(text) && !continuesRemark(text)) return index;
  }
  return -1;
}

/** Verbs and pronouns no name opens with, whatever the lexicon makes of the words behind them. */
const NEVER_NAMES = /^(?:which|that|whose|is|are|was|were|but|they|because|so|otherwise|else|never|always|only|if|unless|usually|mostly|typically|exponentially|uniformly|normally|about|around|roughly|between|in)\b/iu;

const FRAME = /^(?:(?:and|und|y|et)\s+)?(?:(?:the|a|an|der|die|das|la|el)\s+)?(?:flag|indicator|information|info|angabe|indication|indicaci[oó]n)$/iu;
/** What a code is composed of: "two letters, a dash, five digits". */
const COMPOSITION = /\b(?:letters?|digits?|dash(?:es)?|hyphens?|characters?|chars|slash(?:es)?|underscores?)\b/iu;
/** "the last one U" of four letters. */
const ONE_CHARACTER = /^(?:(?:of which|and|with)\s+)?(?:the\s+)?(?:first|last|final)(?:\s+one)?\s+(?:(?:is|being)\s+)?(?:an?\s+)?["'`]?[A-Z0-9]["'`]?$/u;
const ASKED = /^(?:and\s+)?(?:whether|how (?:many|much|long|old|far|often|tall|likely)|ob)\s/iu;
const SHORT_QUESTION = /^(?:and\s+)?(?:(?:is|was|did|does|do|has|would|wud|will|can)\s+(?:it|they|he|she|there|ppl|people)|when|where|who)\s/iu;

/** "is verified", "has shower?", "when it was shipped" */
const STATE = /^(?:and\s+)?(?:(?:has|owns|have|had)\san?\s\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|y\/n|yes\/no|true\/false)|(?:is|has|was|are)\s(?!always|never|only|between|an?\b|the\b|one\b|not\b|no\b|in\b|at\b|on\b|to\b|of\b|from\b|then|also|either|usually|mostly|unique|required|optional|rounded|equal|based|derived|calculated|computed|given|left|less|more|higher|lower|above|below|after|before|by\b|as\b|all\b|set\b)\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|[~\d]|y\/n|yes\/no|true\/false|flag\b|and\s)|when\s(?:it|they|he|she)\s(?:was|were|is|got)\s\p{L}+(?:ed|en|nt|ut|ld)\b)/iu;

/** "whether they smoke", "when posted": a question stands for a column, a condition ("when the order is cancelled") does not. */
function isAsked(text: string): boolean {
  if (STATE.test(text)) return true;
  return ASKED.test(text) || (SHORT_QUESTION.test(text) && text.replace(/\s*[(:].*$/s, '').split(/\s+/).length <= (/^(?:and\s+)?(?:when|where|who)/i.test(text) ? 3 : 7) && !/^(?:when|where|who)\s+(?:the|an?|it|its|in|on|at|for|is|are|present|available|applicable|given|known|set|empty)\b/iu.test(text));
}

/** "1 to 6 rooms": the bounds before the name. */
const BOUNDS_FIRST = /^(?:and\s+|from\s+|between\s+)?(\d+(?:[.,]\d+)?\s*(?:to|-|–|and|bis|a|à)\s*\d+(?:[.,]\d+)?)\s+(\p{L}{4,}(?:\s\p{L}+)?)$/iu;

/** A column told bounds first, as a name and a remark; units of time and measure are none. */
function boundsFirst(piece: Piece, knowledge: Knowledge): Entry | undefined {
  const match = BOUNDS_FIRST.exec(piece.text);
  const [, bounds = '', name = ''] = match ?? [];
  if (match === null || !knowledge.knowsExactly(name) || isUnitWord(keysOf(name)[0] ?? '') || /^(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|points?|stars?|characters?|digits?|letters?|words?|decimals?|times?|percent)/iu.test(name)) return undefined;
  const at = piece.text.indexOf(bounds);
  return { text: name, start: piece.start, end: piece.end, remarks: [{ text: bounds, start: piece.start + at, end: piece.start + at + bounds.length }] };
}

function goesOn(text: string, last: Segment | undefined, knowledge: Knowledge): boolean {
  const bare = text.trim().replace(/^[+&]\s+(?=\p{L})/u, '');
  if (isAsked(bare) || FORM.test(bare)) return false;
  // "6% yes, and those show higher usage": of the rows that were spoken of.
  if (/^(?:(?:and|but)\s+)?(?:those|these|they)\s+\p{L}/iu.test(bare) && last?.isColumn === true) return true;
  if (bare.replace(/^(?:and|plus)\s/i, '').split(/\s(?:and|plus)\s/i).every((word) => ALSO_NAMES.test(word)) && last?.isColumn !== false) return false;
  if (/^\p{L}[\p{L}\p{N}]*_/u.test(bare)) return false;
  if (last?.isColumn === true && (COMPOSITION.test(bare) || ONE_CHARACTER.test(bare)) && COMPOSITION.test(last.piece.text) && !knowledge.knowsExactly(nameOf(bare))) return true;
  if (last?.isColumn === true && continuesValues(bare, last.piece, knowledge)) return true;
  // "everything below that is an F" behind "letter: A from 90, B from 80".
  if (last?.isColumn === true && /^(?:everything|anything|all)\s+(?:else|lower|below|under|above|over)\b/iu.test(bare) && LISTS_VALUES.test(outsideBrackets(last.piece.text))) return true;
  if (!continuesRemark(bare)) return false;
  // "format (image 45 %, video 35 %)": a name with its values, where "format (DD.MM.YYYY)" is a remark.
  if (/^\p{L}+\s*\([^()]*(?:,|\sor\s|\d\s?%)[^()]*\)/iu.test(bare) && !NEVER_NAMES.test(bare) && knowledge.knowsExactly(nameOf(bare))) return false;
  if (isState(bare, knowledge) || isPart(bare, knowledge)) return false;
  if (NEVER_NAMES.test(bare)) return true;
  const name = nameOf(bare);
  return !(name.length > 3 && /^\p{L}/u.test(bare) && name.split(/\s+/).length >= 2 && knowledge.knowsExactly(name));
}

/** "price, in stock": a state that is a column of its own, because "in stock" is not what "stock" is; "in cm" is none. */
function isState(text: string, knowledge: Knowledge): boolean {
  const name = nameOf(text);
  const meant = /^in\s/iu.test(name) ? knowledge.meaning(name) : undefined;
  return meant !== undefined && meant !== knowledge.meaning(name.replace(/^in\s+/iu, ''));
}

const PART = /^(?:of which|davon|de (?:los|las) cuales|dont)\s+/iu;

/** "carbohydrates (g), of which sugar (g)": a part of the column before is a column too. */
function isPart(text: string, knowledge: Knowledge): boolean {
  return PART.test(text) && knowledge.knowsExactly(nameOf(text.replace(PART, '')));
}

const LISTS_VALUES = /^[^:]{2,40}(?::|\s[-–—]+)\s*(.+)$/su;
const SHARE = /\d\s?%\s*$/u;
/** "fixed per tier: Basic 19.90, Premium 49.90": a value and its number. */
const NUMBERED = /^(?:and\s+)?\p{L}[\p{L}-]*\s[$€£]?\d+(?:[.,]\d+)?$/u;

/** "status: active, frozen, closed" and "paper 35%, plastic 25%": one value more of the list the column has opened. */
function continuesValues(text: string, last: Piece, knowledge: Knowledge): boolean {
  if (NUMBERED.test(text) && NUMBERED.test(LISTS_VALUES.exec(outsideBrackets(last.text))?.[1]?.split(/[,;]/)[0]?.trim() ?? '')) return true;
  if (/[:=(]/.test(text) || knowledge.knowsExactly(nameOf(text)) || /^(?:and\s+)?(?:an?|the|their|whether)\s/i.test(text)) return false;
  if (SHARE.test(text) && SHARE.test(last.text) && text.split(/\s+/).length <= 5) return true;
  const values = LISTS_VALUES.exec(outsideBrackets(last.text))?.[1];
  if (values === undefined || /^(?:\d|between|from|in\b|unique|like|e\.g|about|around)/i.test(values)) return false;
  const first = values.split(/[,;]/)[0]?.trim() ?? '';
  // "A from 90 percent, B from 80": one capital is a value, whatever else it may be.
  if (/^[A-Z]\s(?:from|above|over|below|at|for|if)\s/u.test(first) && /^(?:and\s)?[A-Z]\s(?:from|above|over|below|at|for|if)\s/u.test(text)) return true;
  const [name, value] = [nameOf(text), nameOf(first)];
  const shape = (word: string, whole: string): string => `${/\d/.test(whole) ? 'n' : ''}${/^\p{Lu}/u.test(word) ? 'U' : 'l'}`;
  if (name.split(/\s+/).length > Math.max(2, value.split(/\s+/).length) || shape(name, text) !== shape(value, first)) return false;
  return !hasNameBefore(name, knowledge) && !(knowledge.knows(name) && name.includes(' '));
}

/** "2% missing kwh", "about 5% missing phone": names its own column. */
function isGlobal(text: string): boolean {
  // "blank for roughly 70% of the subscriptions": of the column before.
  if (/^(?:and\s+)?(?:(?:which|that)\s+)?(?:(?:is|are|being|left)\s+)*(?:missing|empty|null|blank)\b/iu.test(text)) return false;
  return /%|percent/i.test(text) && !/^(?:and\s+)?(?:never|not|always|which|that)\b/iu.test(text) && /\b(?:missing|empty|null|blank|nulls|outliers? (?:in|for|of))\b/i.test(text) && !/^\D*\d+(?:\.\d+)?\s?(?:%|percent)\s+(?:missing|empty|null|blank|nulls)\W*$/i.test(text);
}

/** "CCS is by far the most common": a sentence about what was named before. */
function isRule(text: string, named: readonly (readonly string[])[]): boolean {
  return named.length > 0 && (speaksOf(text, named) || /^(?:all|both|nobody|no one|everyone|everything)\s/i.test(text));
}

function extended(a: Entry, b: Piece, list: Piece): Entry {
  if (a.remarks === undefined) return { text: list.text.slice(a.start - list.start, b.end - list.start), start: a.start, end: b.end };
  const last = a.remarks.at(-1);
  if (last === undefined) return { ...a, end: b.end, remarks: [b] };
  const from = Math.max(0, last.start - list.start);
  return { ...a, end: b.end, remarks: [...a.remarks.slice(0, -1), { text: list.text.slice(from, b.end - list.start), start: last.start, end: b.end }] };
}

const CHOICE = /\s(?:or|oder|ou|o|u)\s/iu;

/** Of "B or C" the "B". */
function lastValue(text: string): string {
  return text.split(CHOICE)[0] ?? '';
}

/** "plan basic 60% plus 40%": every value before its share, the first right behind the name. */
const SHARED = /^([\p{L}_]+(?:[\s-][\p{L}_]+){1,4}?)(?:\s(?:in|for))?\s\d+(?:\.\d+)?\s?%(?:\sof\s(?:the\s)?\p{L}+)?\s*(?:,|;|\/|&|and\s)?\s*([\p{L}][\p{L}'-]*(?:\s[\p{L}'-]+){0,2}?)(?:\s(?:in|for))?\s\d+(?:\.\d+)?\s?%/iu;
/** "currency EUR", "USD": a code behind a name, whatever unit it may be. */
const isCode = (value: string, other: string): boolean => /\s\p{Lu}{1,4}$/u.test(value) && /^\p{Lu}{1,4}$/u.test(other);

/** The name set apart from the ways it was done. */
function doneBy(entry: Entry): Entry | undefined {
  const match = entry.remarks === undefined ? DONE_BY.exec(entry.text) : null;
  if (match === null) return undefined;
  return { text: `${match[1] ?? ''} ${(match[2] ?? '').replace(/^w\/?$/iu, 'with')}`, start: entry.start, end: entry.end, remarks: [slice(entry, match[0].length)] };
}

/** "start wave A", "status finished or DNF": the name set apart from the values right behind it. */
function withValues(entry: Entry, isListed: boolean, next: string | undefined, knowledge: Knowledge): Entry {
  if (entry.remarks !== undefined) return entry;
  const done = doneBy(entry);
  if (done !== undefined) return done;
  const item = itemOf(entry);
  if (item === undefined || item.name.split(/\s+/).length < 2) return entry;
  const shared = SHARED.exec(outsideBrackets(`${entry.text.slice(item.nameStart - entry.start)}, ${next ?? ''}`));
  if (shared !== null && (!knowledge.knowsExactly(shared[1] ?? '') || isCode(shared[1] ?? '', shared[2] ?? ''))) return withoutFirst(entry, item, firstShared(shared[1] ?? '', shared[2] ?? '', knowledge));
  const isChoice = item.remarks.length === 0 && CHOICE.test(entry.text) || CHOICE.test(item.name);
  if (!isListed && !isChoice) return entry;
  const banded = isListed ? firstBanded(entry.text) : undefined;
  if (banded !== undefined) return { text: slice(entry, 0, banded).text, start: entry.start, end: entry.end, remarks: [slice(entry, banded)] };
  if (isListed && item.remarks.length > 0 && !isChoice) return { text: item.name, start: entry.start, end: entry.end, remarks: item.remarks };
  const choice = CHOICE.exec(item.name);
  const head = choice === null ? item.name : item.name.slice(0, choice.index);
  // "furnished or unfurnished": yes or no, said in two words.
  if (choice !== null && !head.includes(' ') && /^(?:un|non-?|in|dis|im)/i.test(item.name.slice(choice.index + choice[0].length)) && item.name.toLowerCase().endsWith(head.toLowerCase())) return { text: head, start: entry.start, end: entry.end, remarks: [entry] };
  // "van or bike or truck": values that nothing names.
  if (choice !== null && !head.includes(' ') && item.name.split(CHOICE).every((value) => value.split(' ').length <= 2 && !knowledge.knowsExactly(value))) return { text: item.name, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, item.nameStart - entry.start), text: `one of ${entry.text.slice(item.nameStart - entry.start)}` }] };
  const last = choice === null ? lastValue(next ?? '') : item.name.slice(choice.index + choice[0].length);
  return withoutFirst(entry, item, firstValue(head, last.trim(), knowledge));
}

/** Behind the longest known name; behind as many words as the next value leaves where none is known. */
function firstShared(text: string, next: string, knowledge: Knowledge): number | undefined {
  const known = [...text.matchAll(/\s(?:by\s)?/g)].filter(({ index }) => knowledge.knowsExactly(text.slice(0, index))).map(({ index, 0: gap }) => index + gap.length - 1).at(-1);
  return known === undefined ? firstValue(text, next, knowledge) : known + 1;
}

/** The name as far as where its first value begins; the values are its remark. */
function withoutFirst(entry: Entry, { name, nameStart }: Item, at: number | undefined): Entry {
  if (at === undefined) return entry;
  return { text: name.slice(0, at).trim().replace(/\s(?:by|in|as)$/iu, ''), start: entry.start, end: entry.end, remarks: [slice(entry, nameStart - entry.start + at)] };
}
