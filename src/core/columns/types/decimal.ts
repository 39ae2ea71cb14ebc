import { z } from 'zod';
import { distributionOptions } from '../../distributions/options.js';
import { defineColumnType } from '../contract.js';
import { checkNumber, compileNumber, numberIssues, numberShape, numberShares, numberSpace } from '../number-column.js';

const bound = z.number().min(-1e15).max(1e15);

const options = z.strictObject({
  min: bound.optional().describe('Smallest value (0 when nothing else tells).'),
  max: bound.optional().describe('Largest value (1000 when nothing else tells).'),
  decimals: z.int().min(0).max(9).default(2).describe('Digits behind the point, always written.'),
  ...distributionOptions,
});

/** Exact decimal numbers between two bounds, both included. */
export const decimal = defineColumnType({
  id: 'decimal',
  group: 'number',
  summary: 'Decimal numbers between min and max, with a fixed number of decimals.',
  options,
  examples: [{}, { min: -1, max: 1, decimals: 4 }, { min: 5, max: 500, distribution: 'lognormal', median: 40 }, { min: 35.5, max: 40, decimals: 1, distribution: 'normal', mean: 36.8, deviation: 0.5 }, { max: 100, distribution: 'gamma', mean: 12, deviation: 6 }, { min: 1, max: 10_000, distribution: 'pareto', shape: 1.2 }, { max: 1, decimals: 3, distribution: 'beta', mean: 0.2, deviation: 0.1 }, { max: 60, distribution: 'weibull', mean: 20, shape: 1.8 }, { max: 30, distribution: 'exponential', mean: 4 }, { max: 10, distribution: 'triangular', mode: 2 }, { max: 60, distribution: 'mixture', components: [{ weight: 3, distribution: 'normal', mean: 12, deviation: 2 }, { distribution: 'normal', mean: 40, deviation: 5 }] }, { max: 300, distribution: 'histogram', percentiles: [{ percent: 50, value: 40 }, { percent: 90, value: 120 }] }],
  shape: ({ options: { decimals } }) => numberShape(decimals),
  check: ({ options: given }) => numberIssues(given, given.decimals),
  uniqueSpace: ({ options: given }) => numberSpace(given, given.decimals),
  correlates: ({ options: given }) => numberShares(given, given.decimals),
  compile: (context) => compileNumber(context, context.options.decimals),
  checkCell: (text, { options: given }) => checkNumber(text, given, given.decimals),
});
