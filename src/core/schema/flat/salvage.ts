import type { Issue } from '../../errors/service-error.js';
import type { DatasetSchema } from '../dataset-schema.js';

type Check = (candidate: unknown) => { readonly schema: DatasetSchema } | { readonly issues: readonly Issue[] };

/** Rounds of leaving out and checking anew: one fault may hide another. */
const ROUNDS = 4;
/** Faults beyond which an answer is not worth keeping. */
const MOST_FAULTS = 8;

/**
 * Options without which a column still is what was asked for. Bounds, values and what a column is made of are not among
 * them: a column that lost its range would look right and be wrong.
 */
const REFINEMENTS: ReadonlySet<string> = new Set([
  ...['distribution', 'mean', 'deviation', 'median', 'mode', 'shape', 'exponent', 'trials', 'percentiles', 'decimals'],
  ...['at_least', 'within', 'weekdays', 'hours', 'weekday_weights', 'month_weights', 'hour_weights', 'jitter', 'irregular', 'descending'],
  ...['seasons', 'noise', 'autocorrelation', 'anomalies', 'at_bounds', 'base_spread', 'trend', 'growth', 'per'],
  ...['pick', 'per_parent', 'roots', 'about', 'rating_max', 'min_words', 'max_words', 'sentences', 'language', 'domain', 'style', 'width', 'weights'],
]);

/**
 * What is left of a document when the refinements, modifiers and rules that are at fault are left out: every table and
 * every column stays. Undefined where that does not make it valid.
 */
export function withoutFaults(document: unknown, issues: readonly Issue[], check: Check): { readonly schema: DatasetSchema; readonly notes: readonly string[] } | undefined {
  let candidate = document;
  let open = issues;
  const dropped: Issue[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const issue of open) {
      const parts = optionalPart(issue.path);
      if (parts === undefined || dropped.length >= MOST_FAULTS) return undefined;
      candidate = without(candidate, parts);
      dropped.push({ ...issue, path: parts.join('.') });
    }
    const read = check(candidate);
    if ('schema' in read) return { schema: read.schema, notes: [...new Set(dropped.map(({ path }) => path))].map((path) => `${nameOf(document, path)} was left out of the model's answer, because it did not fit.`) };
    // What was left out already cannot be the fault again.
    if (read.issues.some(({ path }) => dropped.some((gone) => gone.path === optionalPart(path)?.join('.')))) return undefined;
    open = read.issues;
  }
  return undefined;
}

/** The smallest part around a fault that a schema can do without, as steps from the top; undefined where there is none. */
function optionalPart(path: string): readonly (string | number)[] | undefined {
  const column = /^tables\[(\d+)\]\.columns\[(\d+)\]\.(?:(options)\.([a-z_]+)|(cases|unique|missing|when|outliers|determined_by)\b)/.exec(path);
  if (column) {
    const [, t, c, options, option, modifier] = column;
    const at = ['tables', Number(t), 'columns', Number(c)];
    if (option !== undefined && !REFINEMENTS.has(option)) return undefined;
    return options === undefined ? [...at, modifier ?? ''] : [...at, options, option ?? ''];
  }
  const rule = /^tables\[(\d+)\]\.(correlations|unique)\b/.exec(path);
  if (rule) return ['tables', Number(rule[1]), rule[2] ?? ''];
  return path === 'locale' || path === 'main' || path === 'domain' ? [path] : undefined;
}

/** A copy of a document without the part that the steps lead to. */
function without(document: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined || typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map((item: unknown, i) => (i === step ? without(item, rest) : item));
  if (rest.length === 0) return Object.fromEntries(Object.entries(document).filter(([key]) => key !== step));
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, key === step ? without(value, rest) : (value as unknown)]));
}

/** The part by the names that people know: `orders.total: options.mean`. */
function nameOf(document: unknown, path: string): string {
  const { tables = [] } = document as { tables?: readonly { name: string; columns: readonly { name: string }[] }[] };
  const [first, t, second, c, ...rest] = path.split('.');
  const table = first === 'tables' ? tables[Number(t)] : undefined;
  if (table === undefined) return `"${path}"`;
  const column = second === 'columns' ? table.columns[Number(c)] : undefined;
  return column === undefined ? `"${second ?? ''}" of ${table.name.slice(0, 60)}` : `"${rest.join('.')}" of ${table.name.slice(0, 60)}.${column.name.slice(0, 60)}`;
}
