import { SAYINGS } from '../domains/sayings.js';
import { addTo } from './lists-by.js';
import { keyOf } from './words.js';

/** What a word says of a subject beside one of some others. */
interface Saying {
  readonly of: string;
  readonly beside: ReadonlySet<string>;
}

let known: ReadonlyMap<string, readonly Saying[]> | undefined;

function sayings(): ReadonlyMap<string, readonly Saying[]> {
  if (known !== undefined) return known;
  const index = new Map<string, readonly Saying[]>();
  for (const line of SAYINGS.trim().split('\n')) {
    const [of = '', said = ''] = line.split(': ');
    const [words = '', others = ''] = said.split(' + ');
    const saying = { of, beside: new Set(others.split(' ').map(keyOf)) };
    for (const word of new Set(words.split(' ').map(keyOf))) addTo(index, word, saying);
  }
  known = index;
  return index;
}

/** So many words apart two words still say one thing. */
const APART = 7;

/** The subjects that everyday words speak for, with the word at which each is first spoken of: "pay slips for one month". */
export function saidIn(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const index = sayings();
  for (const [at, key] of keys.entries()) {
    const told = index.get(key);
    if (told === undefined) continue;
    // "can you do a thing with …" asks for it.
    const near = keys.slice(Math.max(0, at - APART), at + APART + 1).filter((other, i, all) => other !== 'do' || all[i - 1] !== 'you');
    for (const { of, beside } of told) if (!found.has(of) && near.some((other) => other !== key && beside.has(other))) found.set(of, at);
  }
  return found;
}
