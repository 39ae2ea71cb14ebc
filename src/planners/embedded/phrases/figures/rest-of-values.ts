import type { Edit } from '../edits.js';

/** "priority low/med/urgent, minutes (urgent 1-30, others 15-480)": what all the values have that stand in no bracket of their own. */

const LIST = /(?<![\p{L}\d_/|.-])[\p{L}\d_-]+(?:\s?[/|]\s?[\p{L}\d_-]+){1,11}(?![\p{L}\d_/|])/gu;
const BRACKET = /\((?<told>[^()]{3,200}?)[,;]\s*(?<rest>(?:all |the )?(?:others?|rest|otherwise|else|everything else))\s?:?\s(?<stretch>[^(),;]*\d[^(),;]*)\)/giu;
const TOLD = /^(?<value>[\p{L}_][\p{L}\d_-]*):?\s(?<stretch>[^\p{L}]*\d.*)$/u;
const BELOW = /^<\s?(?<most>\d+)$/u;

/** Each value with its own stretch. */
export function restOfValues(text: string): Edit[] {
  return [...text.matchAll(BRACKET)].flatMap(({ index, 0: all, groups: { told = '', stretch = '' } = {} }) => {
    const parts = told.split(/[,;]\s*/u).map((part) => TOLD.exec(part.trim())?.groups);
    const own = parts.map((part) => part?.['value'] ?? '');
    const list = [...text.matchAll(LIST)].map(([values]) => values.split(/\s?[/|]\s?/u)).find((values) => own.every((value) => values.includes(value)));
    const others = list?.filter((value) => !own.includes(value)) ?? [];
    if (others.length === 0) return [];
    const each = [...parts.map((part) => `${part?.['value'] ?? ''} ${bounded(part?.['stretch'] ?? '')}`), ...others.map((value) => `${value} ${bounded(stretch)}`)];
    return [{ start: index, end: index + all.length, as: `(${each.join(', ')})` }];
  });
}

/** "< 30" of whole numbers from none on. */
function bounded(stretch: string): string {
  const most = BELOW.exec(stretch.trim())?.groups?.['most'];
  return most === undefined ? stretch.trim() : `0-${String(Math.max(0, Number(most) - 1))}`;
}
