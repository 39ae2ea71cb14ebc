import { z } from 'zod';
import { uniformIntegers } from '../../distributions/draw-integers.js';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { addMonths, civilFromDays, DAY_SECONDS } from '../../schema/dates.js';
import type { ColumnContext, CompileContext } from '../contract.js';
import { PersonDraw, personKey, personOptions, type PersonOptions } from './role.js';

export const birthOptions = z.strictObject({
  ...personOptions,
  min: z.int().min(0).max(120).default(18).describe('Least age in completed years on the reference date.'),
  max: z.int().min(0).max(120).default(80).describe('Greatest age in completed years on the reference date.'),
});

export interface BirthOptions extends PersonOptions {
  readonly min: number;
  readonly max: number;
}

export function birthIssues({ options: { min, max } }: ColumnContext<BirthOptions>): Issue[] {
  return min > max ? [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them.` }] : [];
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
  const draw = uniformIntegers(BigInt(first), BigInt(last), PersonDraw.birth);
  return (frame) => frame.shared(`birth ${context.options.of} ${String(first)} ${String(last)}`, () => draw(frame, key));
}

/** Completed years from each day of birth to the reference date. */
export function ages(frame: Frame, days: number, referenceSeconds: number): number {
  const { year, month, day } = civilFromDays(referenceSeconds / DAY_SECONDS);
  const out = frame.arena.take(frame.count * 8);
  frame.kernels.yearsUntil(days, frame.count, year, month, day, out);
  return out;
}
