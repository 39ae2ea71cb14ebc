import { z } from 'zod';
import { integersOfUnits, quantileIntegers, uniformIntegers } from '../../distributions/draw-integers.js';
import { fitLaw, type Range } from '../../distributions/fit.js';
import { distributionIssues, fitIssues } from '../../distributions/issues.js';
import type { DistributionOptions } from '../../distributions/options.js';
import { sharesOf } from '../../distributions/quantile.js';
import type { Issue } from '../../errors/service-error.js';
import { clockSeconds, durationSeconds } from '../../schema/dates.js';
import { defineColumnType } from '../contract.js';
import { evenShares } from '../number-column.js';

const options = z.strictObject({
  from: z.string().default('00:00').describe('Earliest time of the day.'),
  to: z.string().default('23:59').describe('Latest time of the day.'),
  step: z.string().optional().describe('Only every so often from "from" on, such as "30m".'),
  distribution: z.enum(['uniform', 'normal', 'triangular', 'beta', 'exponential']).default('uniform').describe('How times spread between from and to.'),
  mean: z.string().optional().describe('Mean time, such as "12:30".'),
  median: z.string().optional().describe('Median time; instead of mean.'),
  mode: z.string().optional().describe('Most frequent time (triangular).'),
  deviation: z.string().optional().describe('Standard deviation, a span such as "90m".'),
  seconds: z.boolean().default(false).describe('Write HH:MM:SS instead of HH:MM.'),
});

type Options = z.infer<typeof options>;

/** Times of the day. */
export const time = defineColumnType<Options>({
  id: 'time',
  group: 'time',
  summary: 'Times of the day between two times.',
  options,
  examples: [{}, { from: '06:00', to: '22:00', distribution: 'normal', mean: '12:30', deviation: '2h' }, { from: '08:00', to: '18:00', step: '30m' }, { seconds: true }],
  shape: () => ({ kind: 'time' }),
  check: ({ options: given }) => {
    const [from, to] = [clockSeconds(given.from), clockSeconds(given.to)];
    if (from === undefined) return [{ path: 'from', rule: 'bad_time', message: `"${given.from}" is no time of the day; write "08:30".` }];
    if (to === undefined) return [{ path: 'to', rule: 'bad_time', message: `"${given.to}" is no time of the day; write "18:00".` }];
    if (from > to) return [{ path: 'from', rule: 'min_above_max', message: `"${given.from}" is later than to "${given.to}".` }];
    const odd = given.seconds ? undefined : (['from', 'to'] as const).find((path) => (path === 'from' ? from : to) % 60 !== 0);
    if (odd !== undefined) return [{ path: odd, rule: 'needs_seconds', message: `"${given[odd]}" has seconds; add "seconds": true or write whole minutes.` }];
    const step = given.step === undefined ? 60 : durationSeconds(given.step);
    if (step === undefined || step < 1 || (!given.seconds && step % 60 !== 0)) return [{ path: 'step', rule: 'bad_step', message: `"${given.step ?? ''}" must be whole minutes (or seconds with "seconds": true), such as "30m".` }];
    return lawIssues(given);
  },
  correlates: ({ options: given }) => {
    const fit = given.distribution === 'uniform' ? undefined : fitLaw(lawOf(given), rangeOf(given));
    return fit && 'quantile' in fit ? sharesOf(fit.quantile, 1, 4_096) : evenShares(grid(given).count);
  },
  compile: ({ key, options: given, units, correlated }) => {
    const { from, step, count } = grid(given);
    const fit = given.distribution === 'uniform' || count === 1 ? undefined : fitLaw(lawOf(given), rangeOf(given));
    const most = BigInt(count - 1);
    const even = correlated ? integersOfUnits(units, 0n, most) : uniformIntegers(0n, most);
    const draw = fit && 'quantile' in fit ? quantileIntegers(units, fit.quantile, 1, 0n, most) : even;
    return {
      shape: { kind: 'time' },
      maxBytes: 8,
      fill: (frame) => {
        const values = draw(frame, key);
        frame.kernels.rescale(values, frame.count, 1n, BigInt(step), BigInt(from), values);
        return { tag: 'number', values, style: { as: 'time', seconds: given.seconds }, validity: 0 };
      },
    };
  },
  checkCell: (text, { options: given }) => {
    const at = clockSeconds(text);
    if (at === undefined || text.length !== (given.seconds ? 8 : 5)) return `is not a time written ${given.seconds ? 'HH:MM:SS' : 'HH:MM'}`;
    const { from, step, count } = grid(given);
    return at < from || at > from + (count - 1) * step || (at - from) % step !== 0 ? 'is none of the times asked for' : undefined;
  },
});

const CENTRES = ['mean', 'median', 'mode'] as const;

function lawIssues(given: Options): Issue[] {
  const unread = CENTRES.filter((path) => given[path] !== undefined && clockSeconds(given[path] ?? '') === undefined);
  if (unread.length > 0) return unread.map((path) => ({ path, rule: 'bad_time', message: `"${given[path] ?? ''}" is no time of the day; write "12:30".` }));
  if (given.deviation !== undefined && (durationSeconds(given.deviation) ?? 0) <= 0) return [{ path: 'deviation', rule: 'bad_duration', message: `"${given.deviation}" is no span of time above 0; write "90m".` }];
  const issues = distributionIssues(lawOf(given), true);
  return issues.length > 0 || given.distribution === 'uniform' || grid(given).count === 1 ? issues : fitIssues(lawOf(given), rangeOf(given));
}

/** The law over the places of the grid. */
function lawOf(given: Options): DistributionOptions {
  const { from, step } = grid(given);
  const centres: Partial<Record<(typeof CENTRES)[number], number>> = {};
  for (const name of CENTRES) if (given[name] !== undefined) centres[name] = ((clockSeconds(given[name] ?? '') ?? 0) - from) / step;
  return { distribution: given.distribution, ...centres, ...(given.deviation === undefined ? {} : { deviation: (durationSeconds(given.deviation) ?? 0) / step }) };
}

function rangeOf(given: Options): Range {
  return { min: 0, max: grid(given).count - 1, step: 1 };
}

function grid(given: Options): { from: number; step: number; count: number } {
  const from = clockSeconds(given.from) ?? 0;
  const to = clockSeconds(given.to) ?? 0;
  const step = given.step === undefined ? (given.seconds ? 1 : 60) : (durationSeconds(given.step) ?? 60);
  return { from, step, count: Math.floor((to - from) / step) + 1 };
}
