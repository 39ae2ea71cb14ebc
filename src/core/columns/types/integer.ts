import { z } from 'zod';
import { distributionOptions } from '../../distributions/options.js';
import { defineColumnType } from '../contract.js';
import { checkNumber, compileNumber, numberIssues, numberShares, numberSpace } from '../number-column.js';

const bound = z.int();

const options = z.strictObject({
  min: bound.optional().describe('Smallest value (0 when nothing else tells).'),
  max: bound.optional().describe('Largest value (1000 when nothing else tells).'),
  ...distributionOptions,
});

/** Whole numbers between two bounds, both included. */
export const integer = defineColumnType({
  id: 'integer',
  group: 'number',
  summary: 'Whole numbers between min and max.',
  options,
  examples: [{}, { min: -5, max: 5 }, { min: 18, max: 90, distribution: 'normal', mean: 40, deviation: 12 }, { min: 1, max: 1_000_000, distribution: 'lognormal', median: 800 }, { distribution: 'poisson', mean: 3.2 }, { min: 1, max: 10, distribution: 'geometric', mean: 2 }, { min: 1, max: 5000, distribution: 'zipf' }, { distribution: 'binomial', trials: 12, probability: 0.3 }, { distribution: 'histogram', bins: [{ from: 18, to: 25, weight: 2 }, { from: 26, to: 40, weight: 5 }] }],
  shape: () => ({ kind: 'int' }),
  check: ({ options: given }) => numberIssues(given, 0),
  uniqueSpace: ({ options: given }) => numberSpace(given, 0),
  correlates: ({ options: given }) => numberShares(given, 0),
  compile: (context) => compileNumber(context, 0),
  checkCell: (text, { options: given }) => checkNumber(text, given, 0),
});
