import { z } from 'zod';
import { distributionOptions } from '../../distributions/options.js';
import { defineColumnType } from '../contract.js';
import { checkNumber, compileNumber, numberIssues, numberShape, numberSpace } from './number.js';

const bound = z.number().min(-1e15).max(1e15);

const options = z.strictObject({
  min: bound.default(0).describe('Smallest value.'),
  max: bound.default(1000).describe('Largest value.'),
  decimals: z.int().min(0).max(9).default(2).describe('Digits behind the point, always written.'),
  ...distributionOptions,
});

/** Exact decimal numbers between two bounds, both included. */
export const decimal = defineColumnType({
  id: 'decimal',
  group: 'number',
  summary: 'Decimal numbers between min and max, with a fixed number of decimals.',
  options,
  examples: [{}, { min: -1, max: 1, decimals: 4 }, { min: 5, max: 500, distribution: 'lognormal', median: 40 }, { min: 35.5, max: 40, decimals: 1, distribution: 'normal', mean: 36.8, deviation: 0.5 }],
  shape: ({ options: { decimals } }) => numberShape(decimals),
  check: ({ options: given }) => numberIssues(given, given.decimals),
  uniqueSpace: ({ options: given }) => numberSpace(given, given.decimals),
  compile: (context) => compileNumber(context, context.options.decimals),
  checkCell: (text, { options: given }) => checkNumber(text, given, given.decimals),
});
