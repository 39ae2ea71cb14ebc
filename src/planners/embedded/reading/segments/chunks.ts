import { typeAt } from '../../columns/types.js';
import { unitOf } from '../../columns/units.js';
import type { Piece } from '../../model.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import { DEPENDING } from '../../phrases/depending.js';
import { isNoise } from '../noise.js';
import { continuesRemark } from '../remarks.js';
import { standsBefore } from '../stands-before.js';
import { isStem } from '../stems.js';
import { keysOf } from '../words.js';

/** Where a list is cut before its columns are told from remarks. */

/** "from wallet, to wallet", "from, to": where something comes from and goes to, two columns. */
export function isEndOfWay(index: number, chunks: readonly Piece[]): boolean {
  const way = /^(?:and\s+)?(from|to)(?:\s(\p{L}+(?:\s\p{L}+)?))?(?:\s*\([^()]*\))?$/iu;
  const own = way.exec(chunks[index]?.text ?? '');
  return own !== null && [index - 1, index + 1].some((other) => {
    const found = way.exec(chunks[other]?.text ?? '');
    return found !== null && found[1]?.toLowerCase() !== own[1]?.toLowerCase() && found[2]?.toLowerCase() === own[2]?.toLowerCase();
  });
}

/** Commas and semicolons cut alike, unless semicolons set columns apart and commas stand within what is said of them. */
export function chunksOf(list: Piece, knowledge: Knowledge): Piece[] {
  const chunks = withDrivers(cutIn(list, knowledge), list);
  const last = chunks.at(-1);
  if (last === undefined || chunks.length < 2) return chunks;
  const groups = groupsAtEnd(last, knowledge);
  if (groups !== undefined) return [...chunks.slice(0, -1), ...groups];
  const [moment, ...measures] = stepAtEnd(last, chunks, knowledge) ?? [];
  return moment === undefined ? chunks : [moment, ...chunks.slice(0, -1), ...measures];
}

const BY_BOTH = /^(?:(?<before>\p{L}[\p{L}\d_ ]{1,40}?)\s(?:and|&)\s)?(?<measure>\p{L}[\p{L}\d_ ]{1,30}?)\s(?:by|per)\s(?<one>\p{L}[\p{L}_ ]{1,24}?)\s(?:and|&|per|by)\s(?<other>\p{L}[\p{L}_ ]{1,24})$/u;

const RATED = /(?:^|\s)(?:rate|price|cost|fee|fare|wage|pay|charge|rent|tariff)s?$/iu;

/** "…, customers and spend by channel and week": what is measured, and by what it is told. */
function groupsAtEnd(chunk: Piece, knowledge: Knowledge): Piece[] | undefined {
  const { before, measure = '', one = '', other = '' } = /\s(?:by|per)\s/u.test(chunk.text) ? (BY_BOTH.exec(chunk.text)?.groups ?? {}) : {};
  const names = [...(before === undefined ? [] : [before]), measure, one, other];
  // "rate per night and total" is a price of each, and no measure by two groups.
  if (measure === '' || measure.endsWith('ed') || (RATED.test(measure) && /\sper\s/u.test(chunk.text)) || !names.every((name) => knowledge.knowsExactly(name))) return undefined;
  let from = 0;
  return names.map((name) => {
    const at = chunk.text.indexOf(name, from);
    from = at + name.length;
    return slice(chunk, at, from);
  });
}

const STEP = /^(?:(?<before>\p{L}[\p{L}\d_ ]{1,40}?)\s(?:and|&)\s)?(?<measure>\p{L}[\p{L}\d_ ]{1,40}?)\s(?<step>hourly|daily|weekly|monthly|per (?:hour|day)|every day|each day)$/iu;
const OF_TIME = /(?<![\p{L}])(?:date|day|time|timestamp|datetime|week|month|hour|hourly|daily|weekly|monthly)s?(?![\p{L}])/iu;

/** "visitors, page views and bounce rate daily": how often they are measured, and the moments of it. */
function stepAtEnd(chunk: Piece, chunks: readonly Piece[], knowledge: Knowledge): Piece[] | undefined {
  const { before, measure = '', step = '' } = /ly$|\s(?:hour|day)$/iu.test(chunk.text) ? (STEP.exec(chunk.text)?.groups ?? {}) : {};
  if (measure === '' || chunks.slice(0, -1).some(({ text }) => OF_TIME.test(text)) || knowledge.knowsExactly(chunk.text)) return undefined;
  const names = [...(before === undefined ? [] : [before]), measure];
  if (!names.every((name) => knowledge.knowsExactly(name))) return undefined;
  const at = chunk.text.length - step.length;
  const moment = /hour/iu.test(step) ? 'timestamp (one row per hour)' : /week/iu.test(step) ? 'date (one row per week)' : /month/iu.test(step) ? 'month' : 'date (one row per day)';
  return [{ ...slice(chunk, at), text: moment }, ...names.map((name) => slice(chunk, chunk.text.indexOf(name), chunk.text.indexOf(name) + name.length))];
}

function cutIn(list: Piece, knowledge: Knowledge): Piece[] {
  const cut = commaAt(list.text);
  const all = tied(cutOutside(list, cut), list).flatMap((chunk) => dashedOff(chunk, knowledge)).flatMap((chunk) => behindBrackets(chunk, knowledge)).flatMap(bothWays);
  const groups = cutOutside(list, (index) => (list.text[index] === ',' ? 0 : cut(index)));
  if (groups.length < 3 || groups.length === all.length) return all;
  const within = groups.flatMap((group) => cutOutside(group, commaAt(group.text)).slice(1));
  const columns = within.filter(({ text }) => !continuesRemark(text) && knowledge.knowsExactly(nameOf(text)));
  return columns.length * 2 > within.length ? all : groups.flatMap((group) => namesIn(group, knowledge));
}

/** "price depends on size, rooms and age" behind columns of these names: one chunk. */
function withDrivers(chunks: readonly Piece[], list: Piece): Piece[] {
  if (!chunks.some(({ text }) => DEPENDING.test(text))) return [...chunks];
  const found: Piece[] = [];
  const names: (readonly string[])[] = [];
  let isOpen = false;
  for (const chunk of chunks) {
    const last = found.at(-1);
    const isComma = last !== undefined && /^\s*,\s*$/u.test(list.text.slice(last.end - list.start, chunk.start - list.start));
    const isDriver = isOpen && isComma && chunk.text.split(JOINS).every((part) => isNamed(part, names));
    if (isDriver) found[found.length - 1] = slice(list, last.start - list.start, chunk.end - list.start);
    else {
      found.push(chunk);
      names.push(keysOf(nameOf(chunk.text)));
      isOpen = DEPENDING.test(chunk.text);
    }
  }
  return found;
}

const JOINS = /(?:^|\s+)(?:and|or|but not|not|as well as|und|sowie|y|e|et)\s+/iu;
/** The name of a column once more, with the small words of a sentence before it. */
function isNamed(part: string, names: readonly (readonly string[])[]): boolean {
  const keys = keysOf(part.replace(/^\s*(?:(?:on|by|with|the|its|their|number of|how many|der|die|das|la|el|le|les|los|las)\s+)+/iu, ''));
  return part.trim() === '' || (keys.length > 0 && keys.length <= 4 && names.some((name) => name.length > 0 && (keys.every((key) => name.some((word) => isStem(key, word))) || name.every((word) => keys.includes(word)))));
}

/** "extra hours 0-15": a name and its own range, and nothing else. */
const RANGED = /^(?:and\s+)?\p{L}[\p{L}_]+(?:\s\p{L}[\p{L}_]*){0,3}\s[-−$€£]?\d[\d.,]*k?\s?(?:-|–|to)\s?[-−$€£]?\d[\d.,]*k?(?:\s?(?:%|[€$£]|\p{L}{1,7}))?$/u;

/** "…; nitrogen, phosphorus and potassium in ppm; …": between semicolons nothing but names, which commas set apart. */
function namesIn(group: Piece, knowledge: Knowledge): readonly Piece[] {
  const parts = cutOutside(group, commaAt(group.text));
  const isName = ({ text }: Piece, i: number): boolean => {
    const [first = '', ...joined] = text.split(/\s(?:and|und|y|et)\s/iu);
    return (i === parts.length - 1 && joined.length > 0 ? [nameOf(first), ...joined.map(nameOf)] : [i === parts.length - 1 ? nameOf(first) : text]).every((name) => knowledge.knowsExactly(name));
  };
  return parts.length > 1 && (parts.every(isName) || areBounded(parts, knowledge) || parts.every(({ text }) => RANGED.test(text) && !continuesRemark(text))) ? parts : [group];
}

/** "minutes of deep sleep 20 to 120", "and height 1.2 to 3 m": a name with two ends of its own. */
const BOUNDED = /^(?:and\s)?(?<name>(?<head>\p{L}+)(?:\s\p{L}+){0,4}?)\s(?:from\s|between\s)?-?\d[\d.,]*\s?(?:to|up to|-|–|and)\s?-?\d[\d.,]*(?:\s?[\p{L}%°²³/]{1,10})?$/iu;

/** "…; minutes of running 5 to 60, minutes of rest 0 to 30; …": each has two ends, and the same is told of each or all are known. */
function areBounded(parts: readonly Piece[], knowledge: Knowledge): boolean {
  const found = parts.map(({ text }) => (continuesRemark(text) ? undefined : BOUNDED.exec(text)?.groups));
  const [first] = found;
  return found.every((groups) => groups !== undefined && ((groups['name'] ?? '').startsWith(`${first?.['head'] ?? ''} of `) || knowledge.knowsExactly(groups['name'] ?? '')));
}

/** "from where to where": where it begins and where it ends. */
const WHERE_TO = /^(?:and\s+)?from\s(?:where|which\s\p{L}+)\s(?=to\s(?:where|which\s\p{L}+)$)/iu;
const BOTH_WAYS = /^(?:and\s+)?(?<first>from\s(?<thing>\p{L}+(?:\s\p{L}+)?))(?:\s+(?:and|&|->|→)\s+|\s?\/\s?)(?=to\s\k<thing>(?![\p{L}]))/iu;

/** "from operator and to operator (…)": two columns in one chunk. */
function bothWays(chunk: Piece): Piece[] {
  const way = WHERE_TO.exec(chunk.text);
  if (way !== null) return [slice(chunk, 0, way[0].length), slice(chunk, way[0].length)];
  const match = BOTH_WAYS.exec(chunk.text);
  if (match === null) return [chunk];
  const start = match[0].indexOf(match.groups?.['first'] ?? '');
  return [slice(chunk, start, start + (match.groups?.['first'] ?? '').length), slice(chunk, match[0].length)];
}

const THE_ER = /^(?:and\s+|but\s+)?(?:the\s+)?(?:more|less|fewer|better|worse|\p{L}{2,}er)(?:\s|$)/iu;

/** "the older, the cheaper": two chunks that say one thing. */
function tied(chunks: readonly Piece[], list: Piece): readonly Piece[] {
  return chunks.flatMap((chunk, i) => {
    const isFirst = (at: number): boolean => /^(?:and\s+|but\s+)?the\s/iu.test(chunks[at]?.text ?? '') && THE_ER.test(chunks[at]?.text ?? '') && /^the\s/iu.test(chunks[at + 1]?.text ?? '') && THE_ER.test(chunks[at + 1]?.text ?? '');
    if (isFirst(i - 1)) return [];
    const next = chunks[i + 1];
    return isFirst(i) && next !== undefined ? [slice(list, chunk.start - list.start, next.end - list.start)] : [chunk];
  });
}

/** "otherwise no - received date in 2023": a dash ends what was set in between, and a column follows. */
function dashedOff(chunk: Piece, knowledge: Knowledge): Piece[] {
  // "adopted y/n - if adopted then adoption date": a condition of its own.
  const ifs = /(?:y\/n|yes\/no|true\/false|\(y\/n\))[^–—-]{0,30}(\s[-–—]+\s+)(?=(?:if|when)\s)/iu.exec(chunk.text);
  if (ifs !== null) return [slice(chunk, 0, ifs.index + ifs[0].length - (ifs[1]?.length ?? 0)), slice(chunk, ifs.index + ifs[0].length)];
  const match = /^(?:otherwise|else|if not|sonst|si no|sinon)\s+\S+\s+[-–—]\s+(?=\p{L})/iu.exec(chunk.text);
  if (match === null || !knowledge.knowsExactly(nameOf(chunk.text.slice(match[0].length)))) return [chunk];
  return [slice(chunk, 0, match[0].search(/\s+[-–—]\s+$/u)), slice(chunk, match[0].length)];
}

const BRACKETS_END = /^(?:and\s+)?\p{L}[\p{L}\d_ ]{1,30}\s?\([^()]{2,80}\)\s+(?=(?<name>\p{L}[\p{L}_]*(?:\s[\p{L}_]+){0,2})\s*$)/u;

/** "match date (always a sunday) home team": the comma behind the brackets was left out. */
function behindBrackets(chunk: Piece, knowledge: Knowledge): Piece[] {
  const match = chunk.text.endsWith(')') ? null : BRACKETS_END.exec(chunk.text);
  const name = match?.groups?.['name'] ?? '';
  // "name email plan (mini/deluxe) start date": names that only spaces set apart are told apart later.
  if (match === null || !knowledge.knowsExactly(nameOf(match[0])) || !knowledge.knowsExactly(name) || unitOf(name) !== undefined || typeAt(name) !== undefined || continuesRemark(name)) return [chunk];
  return [slice(chunk, 0, match[0].trimEnd().length), slice(chunk, match[0].length)];
}

/** The last chunk that may name a column: no noise, no remark, and nothing said of what was named before ("pupil and handed_in; handed_in is false for 15%"). */
export function lastWorded(chunks: readonly Piece[]): number {
  for (let index = chunks.length - 1; index >= 0; index--) {
    const text = chunks[index]?.text ?? '';
    if (!isNoise(text) && !continuesRemark(text) && !saysMoreOf(text, chunks.slice(0, index))) return index;
  }
  return -1;
}

const SAYS_MORE = /^(?:the\s)?(?<name>\p{L}[\p{L}\d_]*(?:\s\p{L}+)?)\s(?:is|are|was|must|should|can|may|has|have|lies?|never|always|ist|sind|es|son|est|sont)\s/iu;

function saysMoreOf(text: string, before: readonly Piece[]): boolean {
  return before.length > 0 && standsBefore(SAYS_MORE.exec(text)?.groups?.['name'], before);
}
