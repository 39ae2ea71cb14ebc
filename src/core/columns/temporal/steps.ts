import { z } from 'zod';
import { uniformIntegers } from '../../distributions/draw-integers.js';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { durationSeconds, FIRST_SECONDS, LAST_SECONDS, pointSeconds } from '../../schema/dates.js';
import type { CompileContext } from '../contract.js';
import { cycledIndex, cycledRows, cycledSpace, cyclingOptions, lastIndex, type Cycling } from '../cycling.js';

/** What may stand beside `step`. */
export const stepOptions = {
  jitter: z.string().max(16).optional().describe('Beside "step": each moment lies up to half of this earlier or later; at most the step, so that the order stays.'),
  descending: z.boolean().optional().describe('Beside "step": from "from" back in time, the newest first.'),
  irregular: z.boolean().optional().describe('Beside "step": moments come at random, on average one a step, never going back.'),
  ...cyclingOptions,
};

interface StepOptions extends Cycling {
  readonly from?: string | undefined;
  readonly step?: string | undefined;
  readonly jitter?: string | undefined;
  readonly irregular?: boolean | undefined;
  readonly descending?: boolean | undefined;
}

/** Irregular moments are spread over this many steps at a time; see the kernel `arrivals`. */
const STEPS_PER_SPAN = 256;

/** Problems of what stands beside `step`, or of its standing alone. */
export function stepIssues(options: StepOptions, unit: number): Issue[] {
  const { step, jitter, irregular } = options;
  if (step === undefined) {
    return (['jitter', 'irregular', 'descending', 'every', 'cycle'] as const)
      .filter((path) => options[path] !== undefined)
      .map((path) => ({ path, rule: 'needs_step', message: 'stands beside "step"; give the step of the series.' }));
  }
  if (irregular === true && options.descending === true) return [{ path: 'descending', rule: 'not_with_irregular', message: 'cannot stand beside "irregular", whose moments never go back.' }];
  if (jitter === undefined) return [];
  const seconds = durationSeconds(jitter);
  if (seconds === undefined) return [{ path: 'jitter', rule: 'bad_duration', message: `"${jitter}" is no span of time; write a number and s, m (minutes), h, d or w, such as "10m".` }];
  if (irregular === true) return [{ path: 'jitter', rule: 'not_with_irregular', message: 'cannot stand beside "irregular", which moves every moment.' }];
  if (seconds > (durationSeconds(step) ?? 0)) return [{ path: 'jitter', rule: 'too_big', message: `"${jitter}" is longer than the step "${step}": moments would change places.` }];
  if (seconds < 2 * unit) return [{ path: 'jitter', rule: 'too_small', message: `must be at least ${unit === 1 ? '2s' : '2d'}: half of it is the farthest a moment moves.` }];
  return [];
}

/** Whether moments never repeat. */
export function stepSpace(options: StepOptions, unit: number): bigint | typeof Infinity | undefined {
  // Neighbours a whole jitter nearer must still be apart.
  const apart = (durationSeconds(options.step ?? '') ?? 0) - 2 * farthest(options, unit) * unit > 0;
  return options.irregular === true || !apart ? undefined : cycledSpace(options);
}

/** Farthest a moment moves, in units. */
function farthest({ jitter }: StepOptions, unit: number): number {
  return jitter === undefined ? 0 : Math.floor((durationSeconds(jitter) ?? 0) / unit / 2);
}

/** Where a series starts and how far its next moment lies, in units; below 0 where it goes back. */
function regular({ from, step, descending }: StepOptions, referenceSeconds: number, unit: number): { start: number; length: number } {
  const start = Math.floor((pointSeconds(from ?? '-2y', referenceSeconds) ?? 0) / unit);
  return { start, length: ((durationSeconds(step ?? '') ?? unit) / unit) * (descending === true ? -1 : 1) };
}

/** Moments of a series, in units, as the address of one 64-bit value a row. */
export function stepSource(context: CompileContext<StepOptions>, unit: number): (frame: Frame) => number {
  const { options, key, referenceSeconds } = context;
  const { start, length } = regular(options, referenceSeconds, unit);
  const rows = context.rowsOf(context.tableName);
  const last = lastIndex(rows, options);
  const move = farthest(options, unit);
  const latest = options.irregular === true ? (Math.floor(last / STEPS_PER_SPAN) + 1) * STEPS_PER_SPAN * length : last * length + move;
  if (start + latest > LAST_SECONDS / unit || start + last * length - move < FIRST_SECONDS / unit) {
    context.unsatisfiable('past_the_calendar', `row ${String(rows)} of this series would lie ${length < 0 ? 'before the year 1000' : 'beyond the year 9999'}; take a shorter step or fewer rows.`);
  }
  const moved = move > 0 ? uniformIntegers(BigInt(-move), BigInt(move)) : undefined;
  return (frame) => {
    const indices = cycledRows(frame, options);
    const out = frame.arena.take(frame.count * 8);
    const { kernels, count } = frame;
    if (options.irregular === true) {
      kernels.arrivals(indices, count, key.k0, key.k1, BigInt(start), BigInt(length), out);
      return out;
    }
    kernels.affineRows(indices, count, BigInt(start), BigInt(length), out);
    // Words of the index, not of the row: entities at the same step share its moment.
    if (moved) kernels.addVectors(out, moved(indices === frame.rows ? frame : frame.gather(frame.table, indices), key), count, 1n, out);
    return out;
  };
}

/** What is wrong with the moment of a row, in seconds. */
export function checkStep(seconds: number, row: number, options: StepOptions, referenceSeconds: number, unit: number): { readonly expected: number } | string | undefined {
  const { start, length } = regular(options, referenceSeconds, unit);
  const index = cycledIndex(row, options);
  if (options.irregular === true) {
    const first = (start + Math.floor(index / STEPS_PER_SPAN) * STEPS_PER_SPAN * length) * unit;
    const end = first + STEPS_PER_SPAN * length * unit;
    return seconds >= first && seconds < end ? undefined : `lies outside the ${String(STEPS_PER_SPAN)} steps around row ${String(row)}`;
  }
  const expected = start + index * length;
  return Math.abs(seconds / unit - expected) <= farthest(options, unit) ? undefined : { expected };
}
