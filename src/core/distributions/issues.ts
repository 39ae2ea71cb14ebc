import type { Issue } from '../errors/service-error.js';
import { COUNT_FAMILIES } from './counts/registry.js';
import { fitLaw, parametersOf, type Range } from './fit.js';
import type { DistributionOptions, ParameterName } from './options.js';

const PARAMETERS: readonly ParameterName[] = ['mean', 'deviation', 'median', 'mode', 'shape', 'trials', 'probability', 'exponent', 'percentiles'];

/** Problems with how a distribution is given, whatever the bounds; paths are relative to `options`. */
export function distributionIssues(options: DistributionOptions, whole: boolean): Issue[] {
  const { distribution, bins, components } = options;
  if (distribution in COUNT_FAMILIES && !whole) return [{ path: 'distribution', rule: 'whole_numbers_only', message: `a ${distribution} distribution counts: use it with whole numbers.` }];
  const takes = parametersOf(distribution);
  const issues = PARAMETERS.filter((path) => options[path] !== undefined && !takes.includes(path)).map((path) => (distribution === 'uniform' ? notForUniform(path) : notTaken(path, distribution, takes)));
  if (bins !== undefined && distribution !== 'histogram') issues.push({ path: 'bins', rule: 'not_for_distribution', message: 'bins belong to "distribution": "histogram".' });
  if (components !== undefined && distribution !== 'mixture') issues.push({ path: 'components', rule: 'not_for_distribution', message: 'components belong to "distribution": "mixture".' });
  if (distribution === 'mixture' && components === undefined) issues.push({ path: 'components', rule: 'required', message: 'a mixture needs components, such as [{"weight": 3, "distribution": "normal", "mean": 20, "deviation": 4}, …].' });
  if (distribution === 'histogram') issues.push(...histogramIssues(options));
  return [...issues, ...togetherIssues(options), ...(components ?? []).flatMap(componentIssues)];
}

/** Problems of meeting what is stated within the bounds. */
export function fitIssues(options: DistributionOptions, range: Range): Issue[] {
  const fit = fitLaw(options, range);
  return 'problem' in fit ? [{ path: fit.path, rule: 'unreachable', message: `${fit.problem}.` }] : [];
}

function notForUniform(path: string): Issue {
  return { path, rule: 'not_for_uniform', message: 'a uniform distribution is given by min and max alone; add "distribution": "normal" or "lognormal".' };
}

function notTaken(path: string, distribution: string, takes: readonly string[]): Issue {
  const instead = takes.length === 0 ? 'nothing but its bounds' : takes.map((name) => `"${name}"`).join(', ');
  return { path, rule: 'not_for_distribution', message: `a ${distribution} distribution is not given by "${path}"; it takes ${instead}.` };
}

function togetherIssues({ mean, median, deviation, shape, mode, trials, probability, exponent, percentiles, distribution }: DistributionOptions): Issue[] {
  const issues: Issue[] = [];
  const clash = (path: string, rule: string, message: string): void => {
    issues.push({ path, rule, message });
  };
  if (mean !== undefined && median !== undefined) clash('median', 'mean_and_median', 'give the mean or the median, not both.');
  if ((mean ?? median) !== undefined && shape !== undefined && distribution === 'pareto') clash('shape', 'mean_and_shape', 'a pareto distribution is decided by its mean, its median or its shape; give one.');
  if (mean !== undefined && exponent !== undefined) clash('exponent', 'mean_and_exponent', 'a zipf distribution is decided by its mean or its exponent; give one.');
  if (deviation !== undefined && shape !== undefined) clash('shape', 'deviation_and_shape', 'give the deviation or the shape, not both.');
  if (mode !== undefined && (mean ?? median) !== undefined) clash('mode', 'mean_and_mode', 'give the mode, the mean or the median, one of them.');
  if (mean !== undefined && probability !== undefined) clash('probability', 'mean_and_probability', 'give the mean or the probability, not both.');
  if (mean !== undefined && trials !== undefined && mean >= trials) clash('mean', 'out_of_range', `must be below trials, ${String(trials)}.`);
  if (percentiles !== undefined && distribution !== 'histogram') {
    if ((mean ?? median ?? deviation) !== undefined) clash('percentiles', 'percentiles_and_moments', 'give percentiles alone, or mean and deviation.');
    if (percentiles.length !== 2) clash('percentiles', 'wrong_count', `two percentiles decide a ${distribution} distribution; ${String(percentiles.length)} are given.`);
  }
  const unordered = percentiles?.findIndex((point, i) => i > 0 && !(point.percent > (percentiles[i - 1]?.percent ?? 0) && point.value > (percentiles[i - 1]?.value ?? 0))) ?? -1;
  if (unordered >= 0) clash(`percentiles[${String(unordered)}]`, 'not_increasing', 'percentiles must grow, in percent and in value.');
  return issues;
}

function histogramIssues({ bins, percentiles }: DistributionOptions): Issue[] {
  if ((bins === undefined) === (percentiles === undefined)) return [{ path: 'bins', rule: 'required', message: 'a histogram needs bins, such as [{"from": 0, "to": 10, "weight": 3}, …], or percentiles.' }];
  const issues = (bins ?? []).flatMap(({ from, to }, i): Issue[] => {
    const path = `bins[${String(i)}]`;
    if (from > to) return [{ path, rule: 'min_above_max', message: `from ${String(from)} is above to ${String(to)}.` }];
    const before = bins?.[i - 1];
    return before !== undefined && before.to > from ? [{ path, rule: 'overlap', message: `begins at ${String(from)}, before the last one ends (${String(before.to)}).` }] : [];
  });
  if (bins?.every(({ weight }) => weight === 0) === true) issues.push({ path: 'bins', rule: 'all_zero', message: 'at least one weight must be above 0.' });
  return issues;
}

function componentIssues(component: NonNullable<DistributionOptions['components']>[number], i: number): Issue[] {
  return distributionIssues(component, true).map((issue) => ({ ...issue, path: `components[${String(i)}].${issue.path}` }));
}
