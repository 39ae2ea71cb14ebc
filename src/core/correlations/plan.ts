import type { Issue } from '../errors/service-error.js';
import { LIMITS } from '../generation/limits.js';
import type { ResolvedSchema, ResolvedTable } from '../schema/resolved.js';
import { ranksOf, scoreCorrelation } from './spearman.js';

/**
 * How the normal scores of a correlated column are put together: weights of the independent scores of columns of its group.
 */
export type ScoreWeights = ReadonlyMap<string, number>;

type Plan = ReadonlyMap<string, ScoreWeights>;
type Outcome = { readonly plan: Plan } | { readonly problem: Issue };

const OUTCOMES = new WeakMap<ResolvedSchema, Map<string, Outcome>>();

/** What is wrong with the correlations of a table; its path is relative to the table. */
export function correlationProblem(resolved: ResolvedSchema, table: string): Issue | undefined {
  const outcome = outcomeFor(resolved, table);
  return 'problem' in outcome ? outcome.problem : undefined;
}

/** Score weights of each correlated column of a table whose correlations are possible. */
export function correlationPlan(resolved: ResolvedSchema, table: string): Plan {
  const outcome = outcomeFor(resolved, table);
  return 'plan' in outcome ? outcome.plan : new Map();
}

function outcomeFor(resolved: ResolvedSchema, name: string): Outcome {
  const known = OUTCOMES.get(resolved)?.get(name);
  if (known) return known;
  const table = resolved.tables.get(name);
  const outcome = table?.table.correlations === undefined ? { plan: new Map() } : planFor(resolved, name, table);
  const all = OUTCOMES.get(resolved) ?? new Map<string, Outcome>();
  OUTCOMES.set(resolved, all.set(name, outcome));
  return outcome;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly rho: number;
  readonly path: string;
}

const problem = (path: string, rule: string, message: string): Outcome => ({ problem: { path, rule, message } });

function planFor(resolved: ResolvedSchema, name: string, { table, columns }: ResolvedTable): Outcome {
  const pairs = (table.correlations ?? []).map(({ columns: [a, b], rho }, i): Pair => ({ a, b, rho, path: `correlations[${String(i)}]` }));
  const ranks = new Map<string, ReturnType<typeof ranksOf>>();
  const seen = new Set<string>();
  for (const { a, b, path } of pairs) {
    const pair = [a, b].sort().join('\u0000');
    if (a === b) return problem(path, 'same_column', `"${a}" is named twice; correlate two columns.`);
    if (seen.has(pair)) return problem(path, 'named_twice', `"${a}" and "${b}" are correlated already.`);
    seen.add(pair);
    for (const member of [a, b]) {
      if (ranks.has(member)) continue;
      const column = columns.get(member);
      if (!column) continue;
      const context = resolved.context(name, column);
      const shares = column.type.correlates?.(context);
      // Where a case holds, its own values grow with the same draw.
      if (shares === undefined || column.cases.some(({ options }) => column.type.correlates?.({ ...context, options }) === undefined)) return problem(path, 'cannot_be_correlated', `"${member}" of type "${column.type.id}" with these options does not grow with a draw of its own; correlate numbers, dates, categories in order, or booleans.`);
      if (column.column.unique === true || column.column.determined_by !== undefined || table.unique?.some((group) => group.includes(member)) === true) {
        return problem(path, 'cannot_be_correlated', `"${member}" is unique or decided by other columns, which leaves nothing to correlate.`);
      }
      ranks.set(member, ranksOf(shares));
    }
  }
  const scores: Pair[] = [];
  for (const pair of pairs) {
    const [a, b] = [ranks.get(pair.a), ranks.get(pair.b)];
    if (!a || !b) continue;
    const found = scoreCorrelation(pair.rho, a, b);
    if ('nearest' in found) return problem(`${pair.path}.rho`, 'unreachable', `"${pair.a}" and "${pair.b}" have too few different values for a rank correlation of ${String(pair.rho)}; the nearest is ${found.nearest.toFixed(2)}.`);
    scores.push({ ...pair, rho: found.rho });
  }
  const plan = new Map<string, ScoreWeights>();
  for (const group of groupsOf(scores)) {
    if (group.length > LIMITS.correlatedColumns) return problem('correlations', 'too_big', `${String(group.length)} columns hang together; at most ${String(LIMITS.correlatedColumns)} may.`);
    const fixed = (member: string): boolean => columns.get(member)?.type.roleUnits !== undefined;
    const ordered = [...group.filter(fixed), ...group.filter((member) => !fixed(member))];
    const triangle = cholesky(ordered, scores);
    if (triangle === undefined) return problem('correlations', 'impossible', `no columns can be correlated so: ${describe(group, pairs)} contradict one another; weaken one of them (pairs that are not named count as 0).`);
    for (const [member, weights] of triangle) {
      if (fixed(member) && weights.size > 1) return problem('correlations', 'cannot_be_correlated', `"${member}" tells of a person who is drawn as a whole; correlate other columns with it, not with one another such two.`);
      plan.set(member, weights);
    }
  }
  return { plan };
}

function describe(group: readonly string[], pairs: readonly Pair[]): string {
  return pairs.filter(({ a }) => group.includes(a)).map(({ a, b, rho }) => `${a}–${b} ${String(rho)}`).slice(0, 6).join(', ');
}

/** Columns that hang together, each group in the order of names: the order in the table decides nothing. */
function groupsOf(pairs: readonly Pair[]): string[][] {
  const groups: Set<string>[] = [];
  for (const { a, b } of pairs) {
    const touched = groups.filter((group) => group.has(a) || group.has(b));
    const merged = new Set([a, b, ...touched.flatMap((group) => [...group])]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => [...group].sort());
}

/** Least square of a pivot; below it the column is wholly decided by those before it. */
const LEAST_PIVOT = 1e-9;

/** Rows of the lower triangle whose product with itself is the matrix; undefined where there is none. */
function cholesky(group: readonly string[], pairs: readonly Pair[]): Map<string, ScoreWeights> | undefined {
  const rhoOf = (a: string, b: string): number => pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.rho ?? 0;
  const rows: number[][] = [];
  for (const [i, a] of group.entries()) {
    const row: number[] = [];
    for (const [j, b] of group.slice(0, i).entries()) {
      const other = rows[j] ?? [];
      const rest = row.reduce((sum, weight, k) => sum - weight * (other[k] ?? 0), rhoOf(a, b));
      const pivot = other[j] ?? 0;
      if (pivot * pivot < LEAST_PIVOT && Math.abs(rest) > 1e-6) return undefined;
      row.push(pivot * pivot < LEAST_PIVOT ? 0 : rest / pivot);
    }
    const left = row.reduce((sum, weight) => sum - weight * weight, 1);
    if (left < -1e-6) return undefined;
    rows.push([...row, Math.sqrt(Math.max(left, 0))]);
  }
  return new Map(group.map((name, i) => [name, new Map(group.slice(0, i + 1).flatMap((other, j) => ((rows[i]?.[j] ?? 0) === 0 ? [] : [[other, rows[i]?.[j] ?? 0] as const])))]));
}
