import { singular } from '../../reading/words.js';
import { monthNumber, seasonMonths, type Stretch } from '../calendar.js';
import { tokensOf, type Token } from '../tokens.js';
import { fixed, type Found } from './found.js';

/** Words that dates are told with, and what a reader of such words gives back. */

export const PAST = new Set('last past previous recent trailing preceding pasado pasada letzte letzten letzter letztem letztes vergangene vergangenen ultimo ultima ultimos dernier derniere derniers'.split(' '));
export const FUTURE = new Set('next coming upcoming following forthcoming nachste nachsten kommende kommenden proximo proxima proximos prochain prochaine prochains'.split(' '));
const OF = new Set(['of', 'de', 'del', 'th', 'st', 'nd', 'rd', 'er', ',', '.', 'des', 'the', 'in', 'im']);

/** Tokens in the singular, but for names of months and seasons. */
export function wordsOfTime(text: string): Token[] {
  return tokensOf(text).map((token) => (monthNumber(token.key) === undefined && seasonMonths(token.key) === undefined && token.key !== 'falls' ? { ...token, key: singular(token.key) } : token));
}

/** What a reader of tokens made of some of them: how many it took. */
type Read = Omit<Found, 'start' | 'end'> & { readonly length: number };
export type Reader = (at: (offset: number) => string, referenceDate: string) => Read | undefined;

export const open = (of: (year: number) => Stretch, year: number | undefined, length: number, isPoint = false): Read => ({ of, year, length, hasTime: false, isPoint, isRelative: false });
export const offset = (from: string, to: string, length: number, isPoint = false): Read => ({ of: fixed(from, to), year: undefined, length, hasTime: /\d[hm](?:now)?$/.test(from + to), isPoint, isRelative: true });

export function yearAt(key: string): number | undefined {
  return /^(?:19|20)\d{2}$/.test(key) ? Number(key) : undefined;
}

/** How many small words ("of", "de", "th", commas) stand from an offset on. */
export function skip(at: (offset: number) => string, from: number): number {
  let length = 0;
  while (length < 2 && OF.has(at(from + length))) length++;
  return length;
}
