import type { ColumnContext } from '../columns/contract.js';
import { engine } from '../generation/engine.js';
import type { SeriesOptions } from './options.js';
import { perStep, timelineOf } from './timeline.js';

/** A trend in what the kernel `trendLevels` takes: per step, growth and spread as logarithms. */
export interface Trend {
  readonly slope: number;
  readonly growth: number;
  /** Deviation of the logarithm of the entities' bases. */
  readonly spread: number;
}

export function trendOf(context: ColumnContext<SeriesOptions>): Trend {
  const { options } = context;
  const timeline = timelineOf(context);
  const { naturalLog } = engine().kernels;
  return {
    slope: perStep(options.trend, options, timeline),
    growth: options.growth === 0 ? 0 : perStep(naturalLog(1 + options.growth / 100), options, timeline),
    spread: options.base_spread === 0 ? 0 : Math.sqrt(naturalLog(1 + options.base_spread * options.base_spread)),
  };
}
