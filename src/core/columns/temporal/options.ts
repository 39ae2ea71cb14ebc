import { z } from 'zod';
import type { ColumnContext } from '../contract.js';
import { stepOptions } from './steps.js';

const point = z.string().max(32);

/** What `date` and `datetime` share. */
export const momentOptions = {
  from: point.optional().describe('Earliest: "2024-01-31", "now", or a step from the reference date such as "-2y", "-18mo", "-90d". Default "-2y".'),
  to: point.optional().describe('Latest, in the same forms; a day counts to its end. Default "now".'),
  after: z.string().optional().describe('Column whose moment this one follows.'),
  before: z.string().optional().describe('Column whose moment this one comes before.'),
  at_least: z.string().optional().describe('Least distance from that column, such as "1d" (default 0).'),
  within: z.string().optional().describe('Greatest distance from that column, such as "10d" (default "30d").'),
  step: z.string().optional().describe('Regular series: row i is from + i × step, such as "15m" or "1d".'),
  ...stepOptions,
  weekdays: z.array(z.int().min(0).max(6)).min(1).max(7).optional().describe('Only on these days of the week; 0 is Sunday.'),
  weekday_weights: z.array(z.number().min(0).max(1e9)).length(7).optional().describe('How often each day of the week comes, from Sunday on, on any scale.'),
  month_weights: z.array(z.number().min(0).max(1e9)).length(12).optional().describe('How often the days of each month come, from January on, on any scale.'),
  distribution: z
    .enum(['uniform', 'normal', 'lognormal', 'exponential', 'gamma', 'beta', 'weibull', 'triangular'])
    .default('uniform')
    .describe('How moments spread from "from" to "to", or distances from the other column between "at_least" and "within".'),
  mean: point.optional().describe('Mean of the moments ("2024-06-01", "-90d") or, beside "after" or "before", of the distances ("3d").'),
  median: point.optional().describe('Median, in the same forms; instead of mean.'),
  mode: point.optional().describe('Most frequent moment or distance, in the same forms (triangular).'),
  deviation: z.string().max(16).optional().describe('Standard deviation, a span such as "30d".'),
};

export interface MomentOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly at_least?: string | undefined;
  readonly within?: string | undefined;
  readonly step?: string | undefined;
  readonly jitter?: string | undefined;
  readonly irregular?: boolean | undefined;
  readonly descending?: boolean | undefined;
  readonly every?: number | undefined;
  readonly cycle?: number | undefined;
  readonly weekdays?: readonly number[] | undefined;
  readonly weekday_weights?: readonly number[] | undefined;
  readonly month_weights?: readonly number[] | undefined;
  readonly hour_weights?: readonly number[] | undefined;
  readonly distribution: 'uniform' | 'normal' | 'lognormal' | 'exponential' | 'gamma' | 'beta' | 'weibull' | 'triangular';
  readonly mean?: string | undefined;
  readonly median?: string | undefined;
  readonly mode?: string | undefined;
  readonly deviation?: string | undefined;
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
}


export type MomentContext = ColumnContext<MomentOptions>;
