import { z } from 'zod';
import { quantileIntegers, uniformIntegers, type IntegerSource } from '../../distributions/draw-integers.js';
import { fitLaw } from '../../distributions/fit.js';
import { distributionIssues, fitIssues } from '../../distributions/issues.js';
import type { DistributionOptions } from '../../distributions/options.js';
import { sharesOf } from '../../distributions/quantile.js';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { addMonths, civilFromDays, DAY_SECONDS } from '../../schema/dates.js';
import type { ColumnContext, CompileContext } from '../contract.js';
import { evenShares } from '../number-column.js';
import { PersonDraw, personKey, personOptions, personRole, type PersonOptions } from './role.js';

export const birthOptions = z.strictObject({
  ...personOptions,
  min: z.int().min(0).max(120).default(18).describe('Least age in completed years on the reference date.'),
  max: z.int().min(0).max(120).default(80).describe('Greatest age in completed years on the reference date.'),
  distribution: z.enum(['uniform', 'normal', 'lognormal', 'gamma', 'triangular', 'exponential']).default('uniform').describe('How ages spread between min and max.'),
  mean: z.number().optional().describe('Mean age in completed years.'),
  median: z.number().optional().describe('Median age in completed years; instead of mean.'),
  mode: z.number().optional().describe('Most frequent age (triangular).'),
  deviation: z.number().positive().optional().describe('Standard deviation of the ages in years.'),
});

export interface BirthOptions extends PersonOptions {
  readonly min: number;
  readonly max: number;
  readonly distribution: 'uniform' | 'normal' | 'lognormal' | 'gamma' | 'triangular' | 'exponential';
  readonly mean?: number | undefined;
  readonly median?: number | undefined;
  readonly mode?: number | undefined;
  readonly deviation?: number | undefined;
}

export function birthIssues(context: ColumnContext<BirthOptions>): Issue[] {
  const { options } = context;
  if (options.min > options.max) return [{ path: 'min', rule: 'min_above_max', message: `${String(options.min)} is above max ${String(options.max)}; swap them.` }];
  const form = distributionIssues(statedOf(options), true);
  if (form.length > 0 || options.distribution === 'uniform') return form;
  return fitIssues(statedOf(options), { min: options.min, max: options.max + 1, step: 1 / DAYS_A_YEAR });
}

const DAYS_A_YEAR = 365.2425;

/** What is stated of ages, of completed years, as of exact ages: half a year more, and as much less spread as counting whole years adds. */
function statedOf({ distribution, mean, median, mode, deviation }: BirthOptions): DistributionOptions {
  const centres = { mean, median, mode };
  return {
    distribution,
    ...Object.fromEntries(Object.entries(centres).flatMap(([name, years]) => (years === undefined ? [] : [[name, years + 0.5]]))),
    ...(deviation === undefined ? {} : { deviation: Math.sqrt(Math.max(deviation * deviation - 1 / 12, 0.01)) }),
  };
}

/** First and last day of birth (days since 1970) of people of these ages on the reference date. */
export function birthDays({ options: { min, max }, referenceSeconds }: ColumnContext<BirthOptions>): { first: number; last: number } {
  return {
    first: addMonths(referenceSeconds, -12 * (max + 1)) / DAY_SECONDS + 1,
    last: addMonths(referenceSeconds, -12 * min) / DAY_SECONDS,
  };
}

/** Days of birth of the role's people: columns with the same bounds agree. Address of 64-bit day numbers. */
export function drawBirthDays(context: CompileContext<BirthOptions>): (frame: Frame) => number {
  const key = personKey(context);
  const { first, last } = birthDays(context);
  const law = statedOf(context.options);
  const draw = law.distribution === 'uniform' ? uniformIntegers(BigInt(first), BigInt(last), PersonDraw.birth) : birthsByLaw(context, law);
  return (frame) => frame.shared(`birth ${context.options.of} ${String(first)} ${String(last)} ${JSON.stringify(law)}`, () => draw(frame, key));
}

/** Shares of the ages from the least on (with `days`: of the days of birth), for correlations. */
export function birthShares(context: ColumnContext<BirthOptions>, days: boolean): readonly number[] {
  const { options } = context;
  const law = statedOf(options);
  const { first, last } = birthDays(context);
  const fit = options.distribution === 'uniform' ? undefined : fitLaw(law, { min: options.min, max: options.max + 1, step: 1 / DAYS_A_YEAR });
  if (fit === undefined || 'problem' in fit) return evenShares(days ? last - first + 1 : options.max - options.min + 1);
  const shares = sharesOf(fit.quantile, days ? 1 / DAYS_A_YEAR : 1, 4_096);
  return days ? shares.toReversed() : shares;
}

/** Days of birth grow with the role's words where they come evenly, and fall where ages follow a law. */
export function birthUnits({ options }: ColumnContext<BirthOptions>, days: boolean): { readonly role: string; readonly draw: number; readonly falling: boolean } {
  return { role: personRole(options), draw: PersonDraw.birth, falling: (options.distribution === 'uniform') !== days };
}

/** The older, the earlier born: the last possible day less the days lived beyond the least age. */
function birthsByLaw({ options, referenceSeconds, ...context }: CompileContext<BirthOptions>, law: DistributionOptions): IntegerSource {
  const { first, last } = birthDays({ ...context, options, referenceSeconds });
  const fit = fitLaw(law, { min: options.min, max: options.max + 1, step: 1 / DAYS_A_YEAR });
  if ('problem' in fit) throw new RangeError(fit.problem);
  const units = (frame: Frame): number => frame.units(personKey({ ...context, options, referenceSeconds }), PersonDraw.birth);
  const most = BigInt(last - first);
  const lived = quantileIntegers(units, fit.quantile, DAYS_A_YEAR, BigInt(Math.round(options.min * DAYS_A_YEAR)), BigInt(Math.round(options.min * DAYS_A_YEAR)) + most);
  return (frame, key) => {
    const out = lived(frame, key);
    frame.kernels.rescale(out, frame.count, 1n, -1n, BigInt(last) + BigInt(Math.round(options.min * DAYS_A_YEAR)), out);
    return out;
  };
}

/** Completed years from each day of birth to the reference date. */
export function ages(frame: Frame, days: number, referenceSeconds: number): number {
  const { year, month, day } = civilFromDays(referenceSeconds / DAY_SECONDS);
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.yearsUntil(days, frame.count, year, month, day, out);
  return out;
}
