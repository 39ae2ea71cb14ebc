import { columnType } from '../../columns/registry.js';
import { ServiceError, type Issue } from '../../errors/service-error.js';
import { compileDataset } from '../../generation/dataset.js';
import type { DatasetSchema } from '../dataset-schema.js';
import { parseSchema } from '../parse.js';
import { issuesFromZod } from '../zod-issues.js';
import { isTooDeep } from './depth.js';
import { optionNames, strayOptions } from './options.js';
import { withoutFaults } from './salvage.js';
import { screened } from './screen.js';
import { FLAT_LIMITS, flatDataset, type FlatDataset, type FlatOptions } from './shape.js';
import { fromFlatDialect } from './translate.js';
import { Vocabulary } from './vocabulary.js';

/** What an answer is read with. `description` is what the user said; `referenceDate` is `YYYY-MM-DD`. */
export interface ReadingContext {
  readonly description: string;
  readonly referenceDate: string;
}

/** A schema that parses and compiles; or why there is none, and what could be kept of it. */
export type ReadAnswer =
  | { readonly schema: DatasetSchema; readonly notes: readonly string[] }
  | { readonly issues: readonly Issue[]; readonly inShape: boolean; readonly kept: () => { readonly schema: DatasetSchema; readonly notes: readonly string[] } | undefined };

const NOTHING = (): undefined => undefined;

/** Reads a model's answer, parsed JSON of any kind: data from outside, checked in every step. Never throws. */
export function readAnswer(value: unknown, context: ReadingContext): ReadAnswer {
  if (isTooDeep(value)) return { issues: [{ path: '', rule: 'too_deep', message: 'the answer is nested too deeply.' }], inShape: false, kept: NOTHING };
  const flat = flatDataset.safeParse(value, { reportInput: true });
  if (!flat.success) return { issues: issuesFromZod(flat.error), inShape: false, kept: NOTHING };
  const excess = tooMuch(flat.data);
  if (excess !== undefined) return { issues: [{ path: 'tables', rule: 'too_many', message: excess }], inShape: true, kept: NOTHING };
  const { answer, notes } = screened(flat.data, context.description);
  const document = fromFlatDialect(answer);
  const check = (candidate: unknown): { readonly schema: DatasetSchema } | { readonly issues: readonly Issue[] } => tried(candidate, context);
  const read = check(document);
  if ('schema' in read) return { schema: read.schema, notes };
  const issues = [...strayIssues(answer), ...read.issues];
  return {
    issues,
    inShape: true,
    kept: () => {
      const kept = withoutFaults(document, read.issues, check);
      return kept && { schema: kept.schema, notes: [...notes, ...kept.notes] };
    },
  };
}

/** Why an answer is not even tried: whoever waits for it should not wait for what nobody asked for. */
function tooMuch({ tables }: FlatDataset): string | undefined {
  const columns = tables.flatMap((table) => table.columns);
  if (columns.length > FLAT_LIMITS.columnsInAll) return `there are ${columns.length} columns; at most ${FLAT_LIMITS.columnsInAll} are taken.`;
  const fitted = columns.filter(({ options, cases }) => [options, ...(cases ?? []).map((given) => given.options)].some(isFitted)).length;
  return fitted > FLAT_LIMITS.fitted ? `there are ${fitted} columns with a mean, median or deviation; state them for at most ${FLAT_LIMITS.fitted}.` : undefined;
}

function isFitted(options: FlatOptions): boolean {
  const names = Array.isArray(options) ? options.map(({ option }) => option) : Object.keys(options ?? {});
  return ['mean', 'median', 'deviation', 'percentiles'].some((name) => names.includes(name));
}

/** Rows a schema is compiled for to see whether it works: a schema that cannot give these is of no use. */
const TRIAL_ROWS = 10;

function tried(candidate: unknown, { referenceDate }: ReadingContext): { readonly schema: DatasetSchema } | { readonly issues: readonly Issue[] } {
  try {
    const schema = parseSchema(candidate);
    compileDataset(schema, { seed: 0, rows: TRIAL_ROWS, referenceDate });
    return { schema };
  } catch (error) {
    if (error instanceof ServiceError) return { issues: error.issues.length > 0 ? error.issues : [{ path: '', rule: error.code, message: error.message }] };
    // Nobody foresaw it; the answer is refused like any other that does not work.
    return { issues: [{ path: '', rule: 'not_usable', message: 'this schema cannot be used; write it in a simpler way.' }] };
  }
}

/** What translation passes over without a word, and a model should be told. */
function strayIssues(answer: FlatDataset): Issue[] {
  const { names } = new Vocabulary(answer);
  return answer.tables.flatMap(({ columns }, t) =>
    columns.flatMap(({ pool, type, options }, c): Issue[] => {
      const at = `tables[${t}].columns[${c}]`;
      const known = columnType(type);
      const stray = known === undefined ? [] : strayOptions(options, known);
      const issues = stray.map((name): Issue => ({ path: `${at}.options`, rule: 'unknown_option', message: `${at}.options: "${type}" has no option "${name.slice(0, 60)}"; it has ${optionNames(known!).join(', ') || 'none'}.` }));
      if (!pool || names.includes(pool)) return issues;
      const lists = names.length === 0 ? 'there is no vocabulary' : `the lists are ${names.slice(0, 12).join(', ')}`;
      return [...issues, { path: `${at}.pool`, rule: 'unknown_pool', message: `${at}.pool: there is no list "${pool.slice(0, 60)}"; ${lists}.` }];
    }),
  );
}
