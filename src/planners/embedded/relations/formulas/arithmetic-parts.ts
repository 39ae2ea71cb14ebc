import type { Draft } from '../../model.js';
import { isLater } from '../grammar/ends.js';
import { isTemporal } from '../grammar/kinds.js';

export interface Part {
  readonly text: string;
  readonly level: number;
  readonly columns: readonly Draft[];
  readonly isCompound: boolean;
  readonly moments?: readonly [Draft, Draft];
}

export function joined(a: Part, sign: '+' | '-' | '*' | '/', b: Part, level: number): Part {
  const [first, second] = [a.columns[0], b.columns[0]];
  const left = a.level < level ? `(${a.text})` : a.text;
  const right = b.level < level || (b.level === level && (sign === '-' || sign === '/')) ? `(${b.text})` : b.text;
  const moments = sign === '-' && a.columns.length === 1 && b.columns.length === 1 && first !== undefined && second !== undefined && isTemporal(first) && isTemporal(second) ? ([first, second] as const) : undefined;
  return { text: `${left} ${sign} ${right}`, level, columns: [...a.columns, ...b.columns], isCompound: true, ...(moments === undefined ? {} : { moments }) };
}

export function call(name: string, all: readonly Part[]): Part {
  return { text: `${name}(${all.map(({ text }) => text).join(', ')})`, level: 3, columns: all.flatMap(({ columns }) => columns), isCompound: true };
}

/** "the difference between start and end": of two moments the later one is named second, unless their names or dates say otherwise. */
export function difference(a: Part, b: Part): Part {
  const [first, second] = [a.columns[0], b.columns[0]];
  const isTurned = first !== undefined && second !== undefined && isTemporal(first) && isTemporal(second) && !isLater(first, second);
  return isTurned ? joined(b, '-', a, 1) : joined(a, '-', b, 1);
}
