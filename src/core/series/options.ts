import { z } from 'zod';

const bound = z.number().min(-1e15).max(1e15);
const span = z.string().max(16);

const season = z.strictObject({
  period: z
    .union([z.number().min(2).max(1e9), span])
    .describe('Length: a number of steps, or a span such as "1d", "1w" or "1y", which keeps to the clock, the week from Monday, or the year.'),
  amplitude: z.number().positive().max(1e15).describe('Height of its peak above the level; a share of it (0.3) with "multiplicative".'),
  peak: z
    .union([z.number(), span])
    .optional()
    .describe('When it is highest: a step, for a period in steps; else a time of the day ("15:00"), a span from the start of the period ("36h"), or a day of the year ("07-15"). Default: its middle.'),
  shape: z
    .union([z.literal('sine'), z.array(z.number().min(-1e9).max(1e9)).min(2).max(1000)])
    .default('sine')
    .describe('A sine, or weights of equal parts of the period, such as 24 for the hours of a day: centred on their mean, their largest departure is the amplitude.'),
  own_phase: z.boolean().default(false).describe('Each entity has its peak at a moment of its own.'),
});

/** What a `series` column may state. Levels, deviations and bounds are in the unit of the values. */
export const seriesOptions = z.strictObject({
  base: bound.default(100).describe('Level at the start.'),
  decimals: z.int().min(0).max(9).default(2).describe('Digits behind the point, always written.'),
  trend: bound.default(0).describe('Change of the level per step, or per "per".'),
  growth: z.number().gt(-100).max(10_000).default(0).describe('Growth of the level in percent per step, or per "per"; compound.'),
  per: span.optional().describe('What trend and growth are told for, such as "1y" (default: one step). Needs "step" or "time".'),
  seasons: z.array(season).max(8).default([]).describe('Cycles: of the day, the week, the year, or any number of steps.'),
  multiplicative: z.boolean().default(false).describe('Seasons, noise and anomalies are shares of the level (0.05 is 5 %), not amounts.'),
  noise: z.number().min(0).max(1e15).default(0).describe('Standard deviation of what is random; with "random_walk" that of one step.'),
  autocorrelation: z.number().min(0).max(0.9999).default(0).describe('Correlation of the noise with that of the step before; it fades as its powers.'),
  random_walk: z.boolean().default(false).describe('The noise adds up from step to step, as prices do; with "multiplicative" by factors (a geometric walk).'),
  min: bound.optional().describe('No value is smaller.'),
  max: bound.optional().describe('No value is larger.'),
  at_bounds: z.enum(['clamp', 'reflect']).default('clamp').describe('Values beyond a bound are set to it, or thrown back from it.'),
  anomalies: z
    .strictObject({
      share: z.number().min(0).max(1).describe('Share of rows with a spike.'),
      size: z.number().positive().max(1e15).describe('Mean height of a spike (each is 0.5 to 1.5 times that).'),
      direction: z.enum(['up', 'down', 'both']).default('both').describe('Where spikes go.'),
    })
    .optional()
    .describe('Spikes.'),
  time: z.string().optional().describe('Date or datetime column of this table that trend and seasons follow; without it the step number does.'),
  step: span.optional().describe('Time from step to step ("1h"); that of the "time" column when absent, or a day where that has none.'),
  start: z.string().max(32).optional().describe('Moment of step 0, in the forms of datetime\'s "from"; that of the "time" column when absent, else "-2y".'),
  entities: z.int().min(1).max(1_000_000).default(1).describe('Panel, a step for all entities first: row r is entity r mod entities at step r ÷ entities.'),
  steps_each: z.int().min(1).max(1_000_000_000).optional().describe('Panel, one entity after the other: row r is step r mod steps_each of entity r ÷ steps_each. Instead of "entities".'),
  base_spread: z.number().min(0).max(10).default(0).describe('Deviation of the entities\' own base levels, as a share of "base" (lognormal, with the mean "base").'),
});

export type SeriesOptions = z.infer<typeof seriesOptions>;
export type SeasonOptions = SeriesOptions['seasons'][number];
