import { z } from 'zod';

/**
 * How numbers spread over their range. A stated mean, deviation or median is that of the finished column, after bounds
 * and rounding.
 */
export const distributionOptions = {
  distribution: z
    .enum(['uniform', 'normal', 'lognormal'])
    .default('uniform')
    .describe('How values spread between min and max; bounds cut the distribution, they do not pile values up.'),
  mean: z.number().optional().describe('Mean of the resulting values (normal, lognormal).'),
  deviation: z.number().positive().optional().describe('Standard deviation of the resulting values (normal, lognormal).'),
  median: z.number().optional().describe('Median of the resulting values (normal, lognormal); instead of mean.'),
};

export interface DistributionOptions {
  readonly distribution: 'uniform' | 'normal' | 'lognormal';
  readonly mean?: number | undefined;
  readonly deviation?: number | undefined;
  readonly median?: number | undefined;
}
