import { z } from 'zod';
import { distributionOptions } from '../../distributions/options.js';
import { defineColumnType } from '../contract.js';
import { checkNumber, compileNumber, numberIssues, numberSpace } from './number.js';

const bound = z.int();

const options = z.strictObject({
  min: bound.default(0).describe('Smallest value.'),
  max: bound.default(1000).describe('Largest value.'),
  ...distributionOptions,
});

/** Whole numbers between two bounds, both included. */
export const integer = defineColumnType({
  id: 'integer',
  group: 'number',
  summary: 'Whole numbers between min and max.',
  options,
  examples: [{}, { min: -5, max: 5 }, { min: 18, max: 90, distribution: 'normal', mean: 40, deviation: 12 }, { min: 1, max: 1_000_000, distribution: 'lognormal', median: 800 }],
  shape: () => ({ kind: 'int' }),
  check: ({ options: given }) => numberIssues(given, 0),
  uniqueSpace: ({ options: given }) => numberSpace(given, 0),
  compile: (context) => compileNumber(context, 0),
  checkCell: (text, { options: given }) => checkNumber(text, given, 0),
});
