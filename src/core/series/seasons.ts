import { clockSeconds, DAY_SECONDS, daysFromCivil, durationSeconds } from '../schema/dates.js';
import type { SeasonOptions } from './options.js';
import { spanSeconds, YEAR_SECONDS } from './timeline.js';

/** A season ready to be worked out. Lengths are seconds since 1970 when `clocked`, else steps. */
export interface Season {
  readonly clocked: boolean;
  readonly period: number;
  /** Where a sine is highest; where a list of weights begins. */
  readonly origin: number;
  readonly amplitude: number;
  /** Shape by equal parts of the period, within ±1; undefined: a sine. */
  readonly weights: readonly number[] | undefined;
  readonly ownPhase: boolean;
}

/** What is wrong with a season: the option and why. */
export interface SeasonProblem {
  readonly path: 'period' | 'peak' | 'shape';
  readonly message: string;
}

const WEEK_SECONDS = 7 * DAY_SECONDS;
/** Monday, 5 January 1970, and 1 January 2000. */
const A_MONDAY = 4 * DAY_SECONDS;
const A_NEW_YEAR = 946_684_800;

export function seasonOf(options: SeasonOptions): Season | SeasonProblem {
  const { amplitude, shape, own_phase: ownPhase } = options;
  const span = typeof options.period === 'number' ? undefined : spanSeconds(options.period);
  if (typeof options.period !== 'number' && span === undefined) {
    return { path: 'period', message: `"${options.period}" is no span of time; write a number of steps, or "1d", "1w", "1y".` };
  }
  const clocked = span !== undefined;
  const period = span ?? Number(options.period);
  const begin = clocked ? beginOf(period) : 0;
  if (shape === 'sine') {
    const peak = peakAfter(options, period, clocked);
    if (peak === undefined) return { path: 'peak', message: `"${String(options.peak)}" is no moment of a period of ${String(options.period)}; ${clocked ? 'write "15:00", "36h" or "07-15"' : 'write a step'}.` };
    return { clocked, period, origin: begin + peak, amplitude, weights: undefined, ownPhase };
  }
  if (options.peak !== undefined) return { path: 'peak', message: 'cannot stand beside a list of weights, which says itself where it is highest.' };
  const weights = centred(shape);
  if (weights === undefined) return { path: 'shape', message: 'the weights must not all be the same.' };
  return { clocked, period, origin: begin, amplitude, weights, ownPhase };
}

/** A moment at which a period begins: midnight, a Monday, a new year. */
function beginOf(period: number): number {
  if (period % YEAR_SECONDS === 0) return A_NEW_YEAR;
  return period % WEEK_SECONDS === 0 ? A_MONDAY : 0;
}

function peakAfter({ peak }: SeasonOptions, period: number, clocked: boolean): number | undefined {
  if (peak === undefined) return period / 2;
  if (typeof peak === 'number') return clocked ? undefined : peak;
  if (!clocked) return undefined;
  const clock = clockSeconds(peak) ?? durationSeconds(peak);
  if (clock !== undefined) return clock <= period ? clock : undefined;
  const day = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(peak);
  if (!day || period !== YEAR_SECONDS) return undefined;
  return (daysFromCivil(2001, Number(day[1]), Number(day[2])) - daysFromCivil(2001, 1, 1)) * DAY_SECONDS;
}

function centred(weights: readonly number[]): readonly number[] | undefined {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const most = Math.max(...weights.map((weight) => Math.abs(weight - mean)));
  return Math.max(...weights) === Math.min(...weights) ? undefined : weights.map((weight) => (weight - mean) / most);
}
