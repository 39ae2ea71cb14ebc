import type { Claim } from '../../../core/claims/registry.js';
import type { Claims, Draft, Made, Options } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { areUntold } from './yes-no.js';

/** A column before something was read about it. */
export interface Snapshot {
  readonly made: Made;
  readonly unique: boolean;
  readonly missing: Draft['missing'];
  readonly outliers: Draft['outliers'];
  readonly stated: Draft['stated'];
}

export function snapshot({ made, unique, missing, outliers, stated }: Draft): Snapshot {
  return { made, unique, missing, outliers, stated: { ...stated } };
}

/** What was read about a column since: a promise for each thing that changed; undefined where nothing did. */
export function claimsOfColumn(before: Snapshot, draft: Draft, text: string): Claims | undefined {
  const { name: column, made, unique, missing, outliers, stated } = draft;
  const [was, is]: [Options, Options] = [before.made.options ?? {}, made.options ?? {}];
  const isNew = (flag: keyof Draft['stated']): boolean => stated[flag] === true && before.stated[flag] !== true;
  const changed = (...names: readonly string[]): boolean => names.some((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  const claims: Claim[] = [];
  if (isNew('range') || (outliers !== undefined && before.outliers === undefined)) claims.push(...rangeClaim(column, is, numbersIn(text).length > 1 ? {} : was, outliers?.share));
  if (isNew('values') || (made.type === 'category' && changed('values', 'weights'))) claims.push(...valuesClaim(column, is));
  if (made.type === 'boolean' && changed('probability')) claims.push(...probabilityClaim(column, is));
  if (isNew('dates') && ['date', 'datetime', 'time'].includes(made.type)) claims.push(...momentsClaim(column, is, changed));
  if (isNew('shape') || changed('mean', 'median', 'deviation')) claims.push(...averageClaims(column, is, changed));
  if (isNew('format')) claims.push(...formClaim(column, made));
  if (missing !== before.missing && (typeof missing === 'number' || missing === undefined)) claims.push({ kind: 'missing', column, share: missing ?? 0 });
  // What is unique by habit is a promise where the text says so as well.
  if (unique && (!before.unique || isNew('unique'))) claims.push({ kind: 'unique', columns: [column] });
  const isChanged = claims.length > 0 || made !== before.made || isNew('range') || isNew('shape');
  return isChanged ? claims : undefined;
}

/** What was read beside a formula. */
export function claimsAside(before: Snapshot, { name: column, missing }: Draft): Claims {
  return missing !== before.missing && typeof missing === 'number' ? [{ kind: 'missing', column, share: missing }] : [];
}

function rangeClaim(column: string, { min, max }: Options, was: Options, outliers: number | undefined): Claim[] {
  // "at least 3" says nothing of the other end.
  const told = { ...(typeof min === 'number' && min !== was['min'] ? { min } : {}), ...(typeof max === 'number' && max !== was['max'] ? { max } : {}) };
  return 'min' in told || 'max' in told ? [{ kind: 'range', column, ...told, ...(outliers === undefined ? {} : { outliers }) }] : [];
}

function valuesClaim(column: string, { values, weights }: Options): Claim[] {
  if (!Array.isArray(values)) return [];
  const told: number[] = Array.isArray(weights) && !areUntold(weights) ? weights.map(Number) : [];
  const sum = told.reduce((total, weight) => total + weight, 0);
  return [{ kind: 'values', column, values: values.map(String), ...(sum > 0 ? { shares: told.map((weight) => weight / sum) } : {}) }];
}

function probabilityClaim(column: string, { probability }: Options): Claim[] {
  return typeof probability === 'number' ? [{ kind: 'values', column, values: ['true', 'false'], shares: [probability, 1 - probability] }] : [];
}

function momentsClaim(column: string, { from, to, hours, weekdays }: Options, changed: (...names: readonly string[]) => boolean): Claim[] {
  const isClock = typeof from === 'string' && /^\d{2}:\d{2}/.test(from);
  if (isClock && typeof to === 'string') return [{ kind: 'moments', column, hours: { from, to } }];
  const stretch = typeof from === 'string' ? { from, ...(typeof to === 'string' ? { to } : {}) } : {};
  const days = Array.isArray(weekdays) && changed('weekdays') ? { weekdays: weekdays.map(Number) } : {};
  const clock = changed('hours') && isHours(hours) ? { hours: { from: hours.from, to: hours.to } } : {};
  return Object.keys({ ...stretch, ...days, ...clock }).length === 0 ? [] : [{ kind: 'moments', column, ...stretch, ...days, ...clock }];
}

function isHours(given: unknown): given is { from: string; to: string } {
  return typeof given === 'object' && given !== null && 'from' in given && 'to' in given;
}

function averageClaims(column: string, options: Options, changed: (...names: readonly string[]) => boolean): Claim[] {
  return (['mean', 'median', 'deviation'] as const).flatMap((of): Claim[] => {
    const value = options[of];
    return typeof value === 'number' && changed(of) ? [{ kind: 'average', column, of, value }] : [];
  });
}

function formClaim(column: string, { type, options = {} }: Made): Claim[] {
  const { pattern, prefix, width } = options;
  if (type === 'pattern' && typeof pattern === 'string') return [{ kind: 'form', column, pattern }];
  if (typeof prefix !== 'string') return [];
  return [{ kind: 'form', column, prefix, ...(type === 'sequence' && typeof width === 'number' ? { digits: width } : {}) }];
}
