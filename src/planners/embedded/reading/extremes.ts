import { itemOf } from '../columns/item.js';
import type { Knowledge } from './knowledge.js';

const EXTREME = /^(?:max|min|maximum|minimum|mean|median|positive|negative|right|left)\s+(\p{L}[\p{L} ]{2,24})$/iu;
const JOINER = /\s(?:and|&|und|y|et)\s/iu;

/** "max depth", "min stay", "max temp and mean temp (…)": the most or the least of something that may be a column. */
export function isExtreme(text: string, knowledge: Knowledge): boolean {
  const first = text.split(JOINER)[0] ?? '';
  const of = EXTREME.exec(itemOf({ text: first, start: 0, end: first.length })?.name ?? first)?.[1];
  return of !== undefined && knowledge.knowsExactly(of);
}
