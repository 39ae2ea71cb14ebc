import { z } from 'zod';

/** Laws of numbers that may lie anywhere between their bounds. */
export const CONTINUOUS = ['uniform', 'normal', 'lognormal', 'exponential', 'gamma', 'beta', 'pareto', 'weibull', 'triangular', 'mixture', 'histogram'] as const;

/** Laws of whole numbers. */
export const COUNTS = ['poisson', 'binomial', 'geometric', 'zipf'] as const;

const parameters = {
  mean: z.number().optional().describe('Mean of the resulting values.'),
  deviation: z.number().positive().optional().describe('Standard deviation of the resulting values.'),
  median: z.number().optional().describe('Median of the resulting values; instead of mean.'),
  mode: z.number().optional().describe('Most frequent value (triangular).'),
  shape: z.number().positive().max(1000).optional().describe('Shape of gamma and weibull, instead of deviation; tail exponent of pareto, where no mean or median is stated.'),
  trials: z.int().min(1).max(1_000_000_000).optional().describe('Number of trials (binomial); when absent max, 1000 where that is not stated either.'),
  probability: z.number().gt(0).lt(1).optional().describe('Chance of success (binomial, geometric); instead of mean.'),
  exponent: z.number().min(0).max(10).optional().describe('Exponent of zipf, where no mean is stated: the r-th value is as frequent as 1 / r^exponent (default 1).'),
  percentiles: z
    .array(z.strictObject({ percent: z.number().gt(0).lt(100), value: z.number() }))
    .min(1)
    .max(99)
    .optional()
    .describe('Values below which so many percent lie: two for normal and lognormal (before bounds cut them), any number for histogram.'),
};

const bins = z
  .array(z.strictObject({ from: z.number(), to: z.number(), weight: z.number().min(0).max(1e12) }))
  .min(1)
  .max(1_000)
  .optional()
  .describe('Ranges with weights (histogram), one behind the other; even within each.');

const component = z.strictObject({
  weight: z.number().positive().max(1e12).default(1).describe('Share of this component, on any scale.'),
  distribution: z.enum(['uniform', 'normal', 'lognormal', 'exponential', 'gamma', 'beta', 'pareto', 'weibull', 'triangular']),
  min: z.number().optional(),
  max: z.number().optional(),
  ...parameters,
});

const common = {
  ...parameters,
  bins,
  components: z.array(component).min(1).max(32).optional().describe('Distributions that are mixed (mixture), each with a weight, and parameters and bounds of its own.'),
};

/**
 * How numbers spread over their range. A stated mean, deviation or median is that of the finished column, after bounds
 * and rounding.
 */
export const distributionOptions = {
  distribution: z
    .enum([...CONTINUOUS, ...COUNTS])
    .default('uniform')
    .describe('How values spread between min and max; bounds cut the distribution, they do not pile values up.'),
  ...common,
};

export type DistributionId = (typeof CONTINUOUS)[number] | (typeof COUNTS)[number];

/** Parameters of a law, as they are stated. */
export type Parameters = { readonly [name in keyof typeof parameters]?: z.infer<(typeof parameters)[name]> };
export type ParameterName = keyof Parameters;

export type Component = z.infer<typeof component>;

export interface DistributionOptions extends Parameters {
  readonly distribution: DistributionId;
  readonly bins?: z.infer<typeof bins>;
  readonly components?: readonly Component[] | undefined;
}
