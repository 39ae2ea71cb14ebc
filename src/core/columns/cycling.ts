import { z } from 'zod';
import type { Frame } from '../generation/frame.js';

/** Options of values that follow the row number, for tables where several entities take turns. */
export const cyclingOptions = {
  every: z.int().min(1).max(1_000_000_000).optional().describe('Moves on once in so many rows (default 1): a panel with as many entities has them all at one step.'),
  cycle: z.int().min(1).max(1_000_000_000).optional().describe('Starts over after so many different values.'),
};

export interface Cycling {
  readonly every?: number | undefined;
  readonly cycle?: number | undefined;
}

/** Index of a row: (row ÷ every) mod cycle. */
export function cycledIndex(row: number, { every = 1, cycle }: Cycling): number {
  const turn = Math.floor(row / every);
  return cycle === undefined ? turn : turn % cycle;
}

/** Largest index among the first `rows` rows, 0 where there are none. */
export function lastIndex(rows: number, { every = 1, cycle = Infinity }: Cycling): number {
  return Math.max(0, Math.min(Math.floor((rows - 1) / every), cycle - 1));
}

/** Address of the 64-bit index of each row of the frame. */
export function cycledRows(frame: Frame, { every = 1, cycle = 0 }: Cycling): number {
  if (every === 1 && cycle === 0) return frame.rows;
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.cycleRows(frame.rows, frame.count, BigInt(every), BigInt(cycle), out);
  return out;
}

/** Infinity where no value repeats; undefined where rows take turns. */
export function cycledSpace({ every = 1, cycle }: Cycling): typeof Infinity | undefined {
  return every === 1 && cycle === undefined ? Infinity : undefined;
}
