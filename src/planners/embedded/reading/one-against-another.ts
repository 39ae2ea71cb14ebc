import type { Entry, Piece } from '../model.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { asserts, comparesRows } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import { REQUEST } from './leads.js';
import { cutOutside, slice } from './lists.js';
import type { Outline } from './outline.js';

/** "Hours studied vs exam score, 100 students", "temperature versus ice cream sales": two measures that are held against each other. */

const AGAINST = /^(?<one>\p{L}[\p{L}\d '’_-]{2,40}?)\s+(?:vs\.?|versus|gegen|gegenüber|frente a|contre)\s+(?<other>\p{L}[\p{L}\d '’_-]{2,40}?)(?:\s+(?:of|for|in|from|among|by|von|für|para|pour)\s+.*)?$/iu;
const COUNT = /^(?:(?:about|around|some|for|of)\s)?\d[\d,.]*k?\s\p{L}+(?:\s\p{L}+)?$/iu;
const MOST_WORDS = 4;

/** Undefined where the text says more than that, or neither is a measure. */
export function oneAgainstAnother(whole: Piece, knowledge: Knowledge): Outline | undefined {
  if (!/\s(?:vs\.?|versus|gegen|gegenüber|frente a|contre)\s/iu.test(whole.text)) return undefined;
  const [first, ...rest] = cutOutside(whole, (index) => (/^(?:[,.;!](?=\s|$)|\s[-–—]+(?=\s))/u.exec(whole.text.slice(index, index + 4))?.[0].length ?? 0));
  const body = first === undefined ? undefined : slice(first, REQUEST.exec(first.text)?.[0].length ?? 0);
  const { one = '', other = '' } = body === undefined ? {} : (AGAINST.exec(body.text)?.groups ?? {});
  if (body === undefined || one === '' || [one, other].some((name) => name.split(/\s+/u).length > MOST_WORDS) || !rest.every(({ text }) => asserts(text) || comparesRows(text) || speaksOfData(text) || COUNT.test(text))) return undefined;
  const isMeasure = (name: string): boolean => ['integer', 'decimal', 'commerce.price'].includes(knowledge.holds(name) ?? '');
  if (![one, other].every((name) => knowledge.knows(name)) || ![one, other].some(isMeasure)) return undefined;
  const entry = (name: string, from: number): Entry => ({ ...slice(body, from, from + name.length), remarks: [] });
  return { preamble: undefined, items: [entry(one, 0), entry(other, body.text.indexOf(other, one.length))], sentences: rest.filter(({ text }) => !COUNT.test(text)), verbatim: false };
}
