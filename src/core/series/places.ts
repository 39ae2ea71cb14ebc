import type { CompileContext } from '../columns/contract.js';
import type { Frame } from '../generation/frame.js';
import { DAY_SECONDS } from '../schema/dates.js';
import type { SeriesOptions } from './options.js';
import { timelineOf, type Timeline } from './timeline.js';

/** Where the rows of a frame lie: addresses of one 64-bit value a row. */
export interface Places {
  /** Step and entity, as integers from 0. */
  readonly steps: number;
  readonly entities: number;
  /** Rows from one to the next of the same entity. */
  readonly stride: number;
  /** Steps since the start, as doubles: of the row, or of its moment. */
  readonly at: number;
  /** Seconds since 1970, as doubles; 0 where no season asks for the clock. */
  readonly seconds: number;
  /** Missing where the moment is. */
  readonly validity: number;
}

export function placesOf(context: CompileContext<SeriesOptions>): (frame: Frame) => Places {
  const { entities: count, steps_each: stepsEach, time, seasons } = context.options;
  const timeline = timelineOf(context);
  const clocked = seasons.some(({ period }) => typeof period === 'string');
  const divided = (frame: Frame, every: number, cycle: number): number => {
    const out = frame.arena.take(frame.count * 8);
    frame.kernels.cycleRows(frame.rows, frame.count, BigInt(every), BigInt(cycle), out);
    return out;
  };
  return (frame) => {
    const steps = stepsEach === undefined ? divided(frame, count, 0) : divided(frame, 1, stepsEach);
    const entities = stepsEach === undefined ? divided(frame, 1, count) : divided(frame, stepsEach, 0);
    const stride = stepsEach === undefined && frame.contiguous ? count : 1;
    const moments = time === undefined ? byStep(frame, steps, timeline, clocked) : byColumn(frame, time, timeline);
    return { steps, entities, stride, ...moments };
  };
}

type Moments = Pick<Places, 'at' | 'seconds' | 'validity'>;

function byStep(frame: Frame, steps: number, { start, step }: Timeline, clocked: boolean): Moments {
  const at = doubles(frame, steps);
  if (!clocked || step === undefined) return { at, seconds: 0, validity: 0 };
  const seconds = frame.arena.take(frame.count * 8);
  frame.kernels.momentsOfSteps(at, frame.count, start, step, seconds);
  return { at, seconds, validity: 0 };
}

function byColumn(frame: Frame, time: string, { start, step = DAY_SECONDS }: Timeline): Moments {
  const vector = frame.column(time);
  if (vector.tag !== 'number') throw new TypeError('the column that a series follows does not hold moments');
  let moments = vector.values;
  if (vector.style.as === 'date') {
    moments = frame.arena.take(frame.count * 8);
    frame.kernels.rescale(vector.values, frame.count, 1n, BigInt(DAY_SECONDS), 0n, moments);
  }
  const seconds = doubles(frame, moments);
  const at = frame.arena.take(frame.count * 8);
  frame.kernels.positions(seconds, frame.count, start, step, at);
  return { at, seconds, validity: vector.validity };
}

function doubles(frame: Frame, values: number): number {
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.toDoubles(values, frame.count, out);
  return out;
}
