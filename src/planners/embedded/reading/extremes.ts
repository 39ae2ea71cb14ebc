import { itemOf } from '../columns/item.js';
import type { Entry } from '../model.js';
import type { Knowledge } from './knowledge.js';
import { keysOf } from './words.js';

const EXTREME = /^(?:max|min|maximum|minimum|mean|median|avg|average|positive|negative|right|left)\s+(\p{L}[\p{L} ]{2,24})$/iu;
const JOINER = /\s(?:and|&|und|y|et)\s/iu;
/** "median price about 4000": of the column before. */
const ONE_NUMBER = /^\P{L}*(?:(?:is|of|at|about|around|roughly|circa|ca|approx|near|close|to)\W+)*[$€£]?\d[\d.,]*k?\s?[\p{L}%°€$£]{0,8}\W*$/iu;

/** "max depth", "min stay", "max temp and mean temp (…)", "mean fruit weight in grams": the most, the least or the middle of something that may be a column. */
export function isExtreme(text: string, knowledge: Knowledge, last?: Entry): boolean {
  const first = text.split(JOINER)[0] ?? '';
  const item = itemOf({ text: first, start: 0, end: first.length });
  const of = EXTREME.exec(item?.name ?? first)?.[1];
  if (of === undefined) return false;
  const behind = text.slice(text.indexOf(of) + of.length);
  // "claim amount 300-40000, median claim amount 4000": of the column before.
  if (last !== undefined && ONE_NUMBER.test(behind) && keysOf(itemOf(last)?.name ?? '').join(' ').endsWith(keysOf(of).join(' '))) return false;
  return knowledge.knowsExactly(of) || (item !== undefined && keysOf(of).length > 1 && knowledge.knows(of) && !ONE_NUMBER.test(behind));
}
