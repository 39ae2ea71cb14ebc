import type { Draft } from '../model.js';

const STRETCH = /^[\s(:=,–-]*(?:(?:between|from|zwischen|von|entre|de)\s)?(?<from>[012]?\d:[0-5]\d)\s?(?:and|to|until|till|bis|und|y|a|et|à|-|–)\s?(?<to>[012]?\d:[0-5]\d)[\s).]*$/iu;
const DAY = 24 * 60;
/** Up to so many minutes each of them is a value. */
const SHORT = 240;

const minutesOf = (clock: string): number => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);
const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "lights off: between 21:30 and 00:30": times of the day past midnight, which no stretch of one day holds. True where it was so. */
export function timesPastMidnight(draft: Draft, text: string): boolean {
  const { from, to } = STRETCH.exec(text)?.groups ?? {};
  const isWord = draft.made.type === 'time' || draft.made.type === 'boolean' || draft.made.type === 'category' || draft.made.type === 'text';
  if (from === undefined || to === undefined || !isWord || draft.stated.values === true || draft.stated.format === true) return false;
  const length = minutesOf(to) + DAY - minutesOf(from);
  if (minutesOf(from) <= minutesOf(to) || length > DAY / 2) return false;
  const step = length <= SHORT ? 1 : 5;
  draft.made = { type: 'category', options: { values: Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => clockOf(minutesOf(from) + i * step)) } };
  draft.stated.values = true;
  return true;
}
