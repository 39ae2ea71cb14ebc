import { isQualifier } from './shared-nouns.js';

/** "opened and closed timestamps", "order and delivery dates": several of them, one each. */
export const MOMENTS = /^(?:dates|times|timestamps|datetimes)$/iu;

const OF_WHOM = /^(?<name>(?<own>[\p{L}_-]+)\s(?<noun>\p{L}+))\s(?:(?:for|of)\s(?:\d[\d,.]*k?\s)?\p{L}|per\s\p{L})[^,;:()]*?(?=\s*(?:\(|$))/iu;

/** "departure and arrival datetimes for 250 flights", "low price and high price per room": whose two ends these are is no part of the name. */
export function withoutHolders(left: string, right: string): string {
  const match = OF_WHOM.exec(right);
  const { name = '', own = '', noun = '' } = match?.groups ?? {};
  if (match === null) return right;
  const before = left.trim().toLowerCase().split(' ');
  const isEnd = MOMENTS.test(noun) || before.slice(1).at(-1) === noun.toLowerCase() || (before.length === 1 && isQualifier(before[0] ?? '') && isQualifier(own));
  return isEnd ? name + right.slice(match[0].length) : right;
}

const NOUN = /^(?:date|time|timestamp|datetime|price|temperature|temp|age|salary|weight|balance|level|speed|value|reading|rate|score|amount)s?$/u;

/** "departure datetime" and "arrival datetime", "low price" and "high price": two ends of one thing. */
export function areTwoEnds(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.trim().toLowerCase().split(/[\s_]/u));
  return a !== undefined && b !== undefined && a.length > 1 && a.length === b.length && a.at(-1) === b.at(-1) && a.join(' ') !== b.join(' ') && NOUN.test(a.at(-1) ?? '');
}
