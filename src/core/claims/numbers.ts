import { absoluteSeconds } from '../schema/dates.js';

/** A figure with as many digits as tell something. */
export function figure(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

/** A cell as a number; undefined where it is missing or none. Truths are 1 and 0. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  if (text === 'true') return 1;
  if (text === 'false') return 0;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A cell as a place on a line: a number, or seconds since 1970. */
export function placeOf(text: string | undefined): number | undefined {
  return numberOf(text) ?? (text === undefined ? undefined : absoluteSeconds(text));
}
