import type { Entry } from './entries.js';

/** Shares told as bare numbers that make a hundred: "common 50 / rare 30 / epic 20 (percent)", "70 solo, 20 duo, 10 squad". */

const VALUE_FIRST = /^(?:and\s+|or\s+)?["'`]?(\p{L}[^:=()]{0,40}?)["'`]?(?:\s?[:=]\s?|\s)\(?(\d{1,2}(?:\.\d+)?)\)?$/u;
const NUMBER_FIRST = /^(?:and\s+|or\s+)?(\d{1,2}(?:\.\d+)?)\s+["'`]?(\p{L}[^\d:=()]{1,40})$/u;
/** What stands behind the last of them says what the numbers are. */
const SIGN = /\s*\(?\s*(?:(?:in|all)\s+)?(?:percent|pct|%)\)?$/iu;

/** "mean 70, sd 30", "from 40, up to 60": two numbers that say how others are spread. */
const BOUNDS = /(?<![\p{L}])(?:min|max|mean|sd|std|stdev|average|avg|median|minimum|maximum|lowest|highest|from|to|up|until|at|over|under|above|below|about|around|between|age|first|last|after|before|line|room|level|grade|days?|hours?|minutes?)(?![\p{L}])/iu;

export function plainShares(parts: readonly string[]): readonly Entry[] | undefined {
  if (parts.length < 2 || parts.length > 20 || (parts.length === 2 && BOUNDS.test(parts.join(' '))) || !/\d/.test(parts[0] ?? '') || parts.slice(0, -1).some((part) => part.includes('%'))) return undefined;
  const told = parts.map((part, i) => (i === parts.length - 1 ? part.replace(SIGN, '') : part));
  return numbered(told, VALUE_FIRST, 1, 2) ?? numbered(told, NUMBER_FIRST, 2, 1);
}

function numbered(parts: readonly string[], pattern: RegExp, value: number, number: number): readonly Entry[] | undefined {
  const found = parts.map((part) => pattern.exec(part));
  const sum = found.reduce((total, match) => total + Number(match?.[number] ?? Number.NaN), 0);
  return Math.abs(sum - 100) < 0.51 ? found.map((match) => ({ value: (match?.[value] ?? '').trim(), share: Number(match?.[number]), isSoft: false })) : undefined;
}
