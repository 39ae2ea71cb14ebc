import type { Piece } from '../model.js';
import { keysOf } from './words.js';

/** Whether the words of a name stand together in one of the pieces before it; no name stands in none. */
export function standsBefore(name: string | undefined, before: readonly Piece[]): boolean {
  const keys = name === undefined ? '' : ` ${keysOf(name).join(' ')} `;
  return keys.length > 2 && before.some(({ text }) => ` ${keysOf(text).join(' ')} `.includes(keys));
}
