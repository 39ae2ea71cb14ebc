import { fitLaw, type Fit, type Range } from '../../distributions/fit.js';
import { distributionIssues, fitIssues } from '../../distributions/issues.js';
import type { DistributionOptions } from '../../distributions/options.js';
import type { Issue } from '../../errors/service-error.js';
import { durationSeconds, pointSeconds } from '../../schema/dates.js';
import type { MomentContext, MomentOptions } from './options.js';

const CENTRES = ['mean', 'median', 'mode'] as const;

/** Whether moments or distances are spread by a law other than the uniform one. */
export function isSpread({ distribution }: MomentOptions): boolean {
  return distribution !== 'uniform';
}

/** Problems with how the law is given, whatever the range. */
export function spreadFormIssues({ options, referenceSeconds }: MomentContext, anchored: boolean): Issue[] {
  const issues: Issue[] = [];
  for (const path of CENTRES) {
    const text = options[path];
    if (text === undefined || secondsOf(text, anchored, referenceSeconds) !== undefined) continue;
    issues.push(anchored ? { path, rule: 'bad_duration', message: `"${text}" is no span of time; write a number and s, m (minutes), h, d or w, such as "3d".` } : { path, rule: 'bad_date', message: `"${text}" is no point in time; write "2024-01-31" or a step such as "-90d".` });
  }
  if (options.deviation !== undefined && (durationSeconds(options.deviation) ?? 0) <= 0) {
    issues.push({ path: 'deviation', rule: 'bad_duration', message: `"${options.deviation}" is no span of time above 0; write "30d".` });
  }
  return issues.length > 0 ? issues : distributionIssues(lawOf(options, { anchored, referenceSeconds, unit: 1, first: 0 }), true);
}

/** Values that the law spreads over: first … first + count − 1, in units (places among the allowed ones, where only some are). */
export interface Spread {
  readonly anchored: boolean;
  readonly referenceSeconds: number;
  readonly unit: number;
  readonly first: number;
  readonly count: number;
  /** Units of time for each value; above 1 where only some moments are allowed. */
  readonly perValue?: number;
}

/** Problems of meeting the law within the range. */
export function spreadIssues(options: MomentOptions, spread: Spread): Issue[] {
  if (spread.count === 1) return [];
  const [where, unit] = [spread.anchored ? '"at_least" and "within"' : 'from and to', spread.unit === 1 ? 'seconds' : 'days'];
  return fitIssues(lawOf(options, spread), rangeOf(spread)).map(({ path, rule, message }) => {
    const given = (options as unknown as Readonly<Record<string, unknown>>)[path];
    return { path, rule, message: typeof given === 'string' ? `"${given}" cannot be met between ${where} (counted in ${unit} from the first: ${message.replace(/\.$/, '')}).` : message };
  });
}

/** The law over 0 … count − 1. */
export function fitSpread(options: MomentOptions, spread: Spread): Fit {
  return fitLaw(lawOf(options, spread), rangeOf(spread));
}

const rangeOf = ({ count }: Spread): Range => ({ min: 0, max: count - 1, step: 1 });

function lawOf(options: MomentOptions, { anchored, referenceSeconds, unit, first, perValue = 1 }: Omit<Spread, 'count'>): DistributionOptions {
  const { distribution, deviation } = options;
  const place = (text: string | undefined): number | undefined => {
    const seconds = text === undefined ? undefined : secondsOf(text, anchored, referenceSeconds);
    return seconds === undefined ? undefined : (seconds / unit - first) / perValue;
  };
  const spread = deviation === undefined ? undefined : (durationSeconds(deviation) ?? 0) / unit / perValue;
  const centres = Object.fromEntries(CENTRES.flatMap((name) => (options[name] === undefined ? [] : [[name, place(options[name])]])));
  return { distribution, ...centres, ...(spread === undefined ? {} : { deviation: spread }) };
}

function secondsOf(text: string, anchored: boolean, referenceSeconds: number): number | undefined {
  return anchored ? durationSeconds(text) : pointSeconds(text, referenceSeconds);
}
