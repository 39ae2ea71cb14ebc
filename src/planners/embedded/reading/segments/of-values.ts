import { itemOf } from '../../columns/item.js';
import { keysOf } from '../words.js';
import type { Segment } from './segment.js';

/** "refurbished ones cheaper", "absent rows have no clock times" behind the lists that hold such values: what is said of the rows of a value. */

/** A list of values as a remark holds it: "new/refurbished", "(draft, published)". */
const LISTS = /[/|,]|\s(?:or|oder|o|ou|and)\s/iu;
/** What makes a statement of the words behind the value. */
const SAID = /(?<![\p{L}])(?:ones?|rows?|only|never|always|no|none|ha(?:s|ve)|had|gets?|are|is|were|was|cost|costs|pay|pays|tend|last|take|takes|lies?|stay|come|(?:\p{L}{3,}ed|sent|paid|met)\s(?:within|in under)|more|less|fewer|higher|lower|longer|shorter|cheaper|dearer|bigger|smaller|larger|older|younger|faster|slower|better|worse|heavier|lighter|earlier|later|(?:don'?t|do not|doesn'?t|does not|cannot|can'?t|must|should|may))(?![\p{L}])/iu;
const LONGEST = 200;

/** "premium players have double coins", "irrigated fields yield 20% more": the flag leads, then many of a thing, and more is said. */
const OF_FLAG = /^(?:and\s+|but\s+|the\s+)?(?<flag>\p{L}{3,})\s\p{L}+(?:s|people|men|women|children|staff)\s(?:(?:have|get|are|do|don['’]?t|pay|cost|take|last|need|use|make|earn|spend|stay|come|go|leave|yield|sell|buy|wait|work|score|win|lose|never|always|only|must|cannot|can|should|at)\s)/iu;
const FLAG = /^(?:[\s(:=]*(?:about\s|around\s|~)?\d+(?:[.,]\d+)?\s?%[\s).]*|[\s(:=]*(?:y\/n|yes\/no|true\/false|bool(?:ean)?)\b.*)?$/iu;

/** Whether a chunk speaks of the rows that hold a value listed before: the value leads, and a verb or a comparison follows. */
export function speaksOfValue(text: string, segments: readonly Segment[]): boolean {
  const flag = OF_FLAG.exec(text)?.groups?.['flag'];
  if (flag !== undefined && segments.some(({ piece, isColumn }) => isColumn && itemOf(piece)?.name.toLowerCase() === flag.toLowerCase() && FLAG.test(itemOf(piece)?.remarks[0]?.text ?? ''))) return true;
  const words = wordsOf(text);
  return words.length >= 3 && !/[:=([{]/u.test(text) && SAID.test(text) && opensWithValue(words, segments);
}

/** "seats - starter has at most 5 | and enterprise at least 100": goes on with another value of the list before, and names no column. */
export function countsOfValue(text: string, segments: readonly Segment[]): boolean {
  return /\s\S*\d/u.test(text) && opensWithValue(wordsOf(text), segments);
}

/** Whether one of those values stands in what was told of a column: "discount Gold 15%". */
export function namesValue(text: string, segments: readonly Segment[]): boolean {
  const words = keysOf(text.slice(0, LONGEST));
  return segments.some(({ piece, isColumn }) => isColumn && valuesOf(piece).some((value) => words.includes(value)));
}

const WORD_FOR = /^(?:and\s+)?[\p{L}\d&/-]+(?:\s[\p{L}\d&/-]+)?\s(?:for|in)\s(?<who>\p{L}.*)$/iu;
const NEXT_WORD = /\s+and\s+(?=\S+(?:\s\S+)?\s(?:for|in)\s)/iu;
const REST = /^(?:all\s)?(?:the\s)?(?:rest|others?|remaining|everything else)$/iu;

/** "currency: USD for the US | GBP for the UK": goes on with what the column before holds for another value. */
export function wordForValue(text: string, last: Segment | undefined, segments: readonly Segment[]): boolean {
  const who = text.length > LONGEST ? [] : text.split(NEXT_WORD).map((part) => WORD_FOR.exec(part)?.groups?.['who'] ?? '');
  const said = who[0] === undefined || who.includes('') || last?.isColumn !== true ? undefined : itemOf(last.piece)?.remarks[0]?.text;
  if (said === undefined || !/\sfor\s/iu.test(said)) return false;
  const values = segments.flatMap((segment) => (segment === last || !segment.isColumn ? [] : shortValuesOf(segment.piece)));
  const isValue = (name: string): boolean => values.includes(keysOf(name.replace(/^the\s/iu, '')).join(' '));
  const named = (list: string): boolean => list.split(/\s(?:and|or|&)\s/iu).every(isValue);
  return who.every((name) => REST.test(name) || named(name)) && named(said.replace(/^.*?\sfor\s/isu, '').split(/[,;]/u)[0] ?? '');
}

/** Also "S, M, L". */
function shortValuesOf(piece: Segment['piece']): readonly string[] {
  const told = (itemOf(piece)?.remarks ?? []).map(({ text }) => text).find((text) => LISTS.test(text)) ?? '';
  return told.split(/[/|,()]|\s(?:or|oder|o|ou|and)\s/iu).map((value) => keysOf(value).join(' '));
}

const wordsOf = (text: string): readonly string[] => keysOf(text.slice(0, LONGEST).replace(/^(?:and|but|the|all|for|of)\s+/iu, ''));

function opensWithValue([first, second]: readonly string[], segments: readonly Segment[]): boolean {
  if (first === undefined || second === undefined) return false;
  return segments.some(({ piece, isColumn }) => isColumn && valuesOf(piece).some((value) => value === first || value === `${first} ${second}`));
}

/** "priority p1-p4": the codes of a range, by their words. */
const RANGE = /^[\s(:=]*(?<head>\p{L}{1,4})(?<from>\d)\s?(?:-|–|to|bis|\.\.)\s?\k<head>?(?<to>\d)(?![\d\p{L}])/iu;

function rangeOf(text: string): readonly string[] {
  const { head = '', from = '', to = '' } = RANGE.exec(text)?.groups ?? {};
  return head === '' ? [] : Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => `${head} ${String(Number(from) + i)}`.toLowerCase());
}

const known = new WeakMap<Segment['piece'], readonly string[]>();

/** The same columns are asked of for every chunk behind them. */
function valuesOf(piece: Segment['piece']): readonly string[] {
  let values = known.get(piece);
  if (values === undefined) known.set(piece, (values = readValues(piece)));
  return values;
}

function readValues(piece: Segment['piece']): readonly string[] {
  const told = (itemOf(piece)?.remarks ?? []).map(({ text }) => text).find((text) => LISTS.test(text));
  if (told === undefined) return rangeOf((itemOf(piece)?.remarks ?? [])[0]?.text ?? '');
  return told.replace(/\d+(?:\.\d+)?\s?%|\s\(?\d{1,3}(?:\s?[/:]\s?\d{1,3})+\)?[\s).]*$/gu, '').split(/[/|,()]|\s(?:or|oder|o|ou|and)\s/iu).map((value) => keysOf(value).join(' ')).filter((value) => value.length > 2);
}
