import type { Edit } from '../../edits.js';

/** "(stalls 0.5, circle 0.3, balcony 0.2)": shares of a whole as parts of one, in percent. */

const RUN = /(?<=[(:,;–-]\s?|\p{L}\s)(?:\p{L}[\p{L}\d'’ _+-]{0,24}?[ :=]\s?(?:0?\.\d{1,3}|0|1(?:\.0{1,2})?)(?:,\s?|;\s?|\s?\/\s?|\s(?:and|or)\s)){1,8}(?:(?:and|or)\s)?\p{L}[\p{L}\d'’ _+-]{0,24}?[ :=]\s?0?\.\d{1,3}(?![\d.,]*\d|\s?(?:to|-|–|%))/gu;
const SHARE = /(?<![\d.])(?:0?\.\d{1,3}|0|1(?:\.0{1,2})?)(?![\d.])/gu;

export function decimalShares(text: string): Edit[] {
  if (!/\s0?\.\d/u.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const shares = [...run.matchAll(SHARE)];
    const sum = shares.reduce((all, { 0: share }) => all + Number(share), 0);
    if (Math.abs(sum - 1) > 0.0011) return [];
    return shares.map(({ index: at, 0: share }) => ({ start: index + at, end: index + at + share.length, as: `${String(Number((Number(share) * 100).toFixed(1)))}%` }));
  });
}
