import type { Draft } from '../../model.js';
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

/** "the difference between start and end": the later one is named second. */
export function inTime(a: Part, b: Part): boolean {
  return [a, b].every(({ columns }) => columns[0] !== undefined && isTemporal(columns[0]));
}
