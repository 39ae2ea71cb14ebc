import type { ValueShape } from './value-shape.js';

/** What is wrong with a text as a number or truth of this shape; undefined for other kinds, and where nothing is. */
export function shapeProblem(text: string, { kind, scale = 0 }: ValueShape): string | undefined {
  if (kind === 'int' && !/^-?\d{1,16}$/.test(text)) return 'is not a whole number';
  if (kind === 'decimal' && !(/^-?\d{1,16}\.\d{1,9}$/.test(text) && text.length - text.indexOf('.') - 1 === scale)) return `is not a number with ${String(scale)} decimals`;
  if (kind === 'bool' && text !== 'true' && text !== 'false') return 'must be true or false';
  return undefined;
}
