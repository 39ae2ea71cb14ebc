/** How far a share may lie from what was promised: four standard errors, and a little for shares that were told roughly. */
export function nearShare(found: number, promised: number, rows: number): boolean {
  const error = Math.sqrt((promised * (1 - promised)) / Math.max(1, rows));
  return Math.abs(found - promised) <= 0.005 + 4 * error;
}

/** A figure with as many digits as tell something. */
export function figure(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

/** A cell as a number; undefined where it is none. Truths are 1 and 0. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === 'true') return 1;
  if (text === 'false') return 0;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
