import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { isStem } from './stems.js';
import { slice } from './lists.js';
import { keysOf } from './words.js';

/** What is measured may be told before the columns are: "shoe sizes between 36 and 47; model name, size". */

const STATISTIC = /(?<![\p{L}])(?:mean|average|avg|median|std|sd|s\.d\.|standard deviation|normal(?:ly)?|gaussian|bell|log-?normal(?:ly)?|skew\w*|uniform(?:ly)?|percentile|tail(?:ed)?|range|ranging|between|at (?:most|least)|up to|under|below|above|over|never|max|min)(?![\p{L}])|±|\+\/-/iu;
/** How many there are: "for 400 students". */
const COUNT = /[\s,]*\b(?:for|of|with|from|by)\s+(?:about\s+|some\s+)?\d[\d,.]*k?\s+\p{L}+(?:\s\p{L}+)?\s*$/iu;

/** What tells a statistic and nothing else. */
const SURE = /^[\s,:(–-]*(?:(?:with|has|have|are|is|their)\s+)?(?:an?\s+)?(?:mean|average|avg|median|std|sd|standard deviation|normal(?:ly)?|gaussian|bell|log-?normal(?:ly)?|(?:right|left|heavily|long)[- ](?:skew|tail)\w*|skew\w*|exponential(?:ly)?|poisson|uniform(?:ly)?|distributed|around \d[\d.,]*\s?\S{0,5}\s?(?:with|,)\s+(?:sd|std))(?![\p{L}])/iu;

/** "call durations, median 4 minutes", "adult heights in cm: mean 172, sd 9": a sentence of one measure and its statistics. */
export function isMeasured(piece: Piece): boolean {
  const [name = '', unit = ''] = /^(?:the\s+)?[\p{L}-]+(?:\s[\p{L}-]+){0,3}?(?=\s+in\s|\s*[,:(–]|\s+(?:with|around|normal\w*|distributed|averag\w*)\s)((?:\s+in\s+[\p{L}/°%]{1,12}(?:\s[\p{L}]{1,9})?)?)/iu.exec(piece.text) ?? [];
  return name !== '' && /\d/u.test(piece.text) && SURE.test(piece.text.slice(name.length)) && unit.length < 26;
}

/** "Exam scores, normal around 70 with sd 10, for 400 students" before "(student id, score)": a measure and its statistics, which one of the columns has. */
export function measureIn(lead: Piece, items: readonly Entry[]): Entry | undefined {
  const text = lead.text.replace(COUNT, '');
  const behind = text.slice((/^[\p{L} -]+/u.exec(text)?.[0] ?? '').length);
  if (!/\d/u.test(text) || !(STATISTIC.test(behind) || STATISTIC.test(text))) return undefined;
  const measure = slice(lead, 0, text.length);
  return isMeasured(lead) || items.some((item) => isShort(nameKeys(item), nameKeys(measure))) ? measure : undefined;
}

const nameKeys = (entry: Entry): readonly string[] => keysOf(itemOf(entry)?.name ?? '');

/** "size" for "shoe sizes", "delay" for "bus delays": the end of the longer name. */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && short.length <= long.length && short.every((key, i) => isStem(key, long[long.length - short.length + i] ?? ''));
}

/** "Name des Tieres": of one, and no heading of many. */
const OF_ONE = /\s(?:des|of the|du|del)\s/iu;

/** The columns without a heading that one of them repeats; what was said of it is said of that one. */
export function withoutHeading(items: readonly Entry[]): readonly Entry[] {
  const [heading, ...columns] = items;
  const name = heading === undefined ? undefined : itemOf(heading);
  if (heading === undefined || name === undefined || columns.length === 0 || !/s$/iu.test(name.name) || OF_ONE.test(name.name)) return items;
  const keys = nameKeys(heading);
  const same = columns.findIndex((column) => isShort(nameKeys(column), keys));
  const column = columns[same];
  const own = column === undefined ? undefined : itemOf(column);
  if (column === undefined || own === undefined || (own.remarks.length > 0 && name.remarks.length > 0)) return items;
  const merged: Entry = { text: own.name, start: column.start, end: column.end, remarks: [...name.remarks, ...own.remarks] };
  return name.remarks.length === 0 ? columns : columns.map((entry, i) => (i === same ? merged : entry));
}
