import { checkSeries } from '../../series/check.js';
import { compileSeries } from '../../series/compile.js';
import { seriesIssues } from '../../series/issues.js';
import { seriesOptions, type SeriesOptions } from '../../series/options.js';
import { shapeOfSeries } from '../../series/shape.js';
import { defineColumnType } from '../contract.js';

/**
 * Numbers over time. Every cell is worked out from its own step and entity: nothing is carried from row to row, also
 * where each depends on the one before (see `core/series/bridge.ts`).
 */
export const series = defineColumnType<SeriesOptions>({
  id: 'series',
  group: 'time',
  summary: 'Numbers over time: trend, seasons, noise that remembers, random walks; one series, or one for each entity.',
  options: seriesOptions,
  examples: [
    { noise: 5, autocorrelation: 0.8 },
    { base: 20, trend: 1.5, per: '1y', step: '1h', decimals: 1, noise: 0.6, autocorrelation: 0.9, seasons: [{ period: '1d', amplitude: 4, peak: '15:00' }, { period: '1y', amplitude: 9, peak: '07-20' }] },
    { base: 50, random_walk: true, noise: 0.02, multiplicative: true, growth: 7, per: '1y', step: '1d' },
    { base: 200, decimals: 0, min: 0, multiplicative: true, noise: 0.1, entities: 10, base_spread: 0.5, seasons: [{ period: 7, amplitude: 0.4, shape: [5, 4, 4, 4, 6, 9, 8] }], anomalies: { share: 0.01, size: 2, direction: 'up' } },
  ],
  shape: ({ options }) => shapeOfSeries(options),
  dependencies: ({ time }) => ({ columns: time === undefined ? [] : [time] }),
  followsRow: () => true,
  check: (context) => seriesIssues(context),
  compile: (context) => compileSeries(context),
  checkCell: (text, context) => checkSeries(text, context),
});
