import { Dictionary } from '../../generation/dictionary.js';
import type { Vector } from '../../generation/vectors.js';
import type { NamePool } from '../../vocabulary/people/name-pool.js';
import type { People } from './role.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Marks between the names of an address; people of different locales take different ones, so that no two are alike. As many as locales may be mixed. */
const MARKS = ['.', '_', '-', '_-', '-_', '._', '_.', '.-'];

/**
 * What stands between the names: alone, or around an initial.
 * @param turn which mark, round and round
 */
export function joints(turn: number): Dictionary {
  const mark = MARKS[turn % MARKS.length] ?? '.';
  return new Dictionary([mark, ...LETTERS.map((letter) => `${mark}${letter}${mark}`)]);
}

/** Bytes of the parts below: two names, a joint, a number. */
export function addressNameBytes(pool: NamePool): number {
  return pool.firstPlain.maxBytes + pool.lastPlain.maxBytes + 5 + 12;
}

/**
 * The person's names as part of an address (`ada.lovelace`, `ada.k.lovelace`, `ada.lovelace12`): no two rows alike, and
 * plain as long as nobody else has the names.
 */
export function addressNameParts({ pool, first, last, joint, number }: People, between: Dictionary): Vector[] {
  return [
    { tag: 'dictionary', indices: first, dictionary: pool.firstPlain, validity: 0 },
    { tag: 'dictionary', indices: joint, dictionary: between, validity: 0 },
    { tag: 'dictionary', indices: last, dictionary: pool.lastPlain, validity: 0 },
    { tag: 'number', values: number, style: { as: 'blank-zero' }, validity: 0 },
  ];
}
