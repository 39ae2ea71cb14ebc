import { LIMITS } from '../../../../core/generation/limits.js';
import type { Case, Correlation, Draft, Options } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { calledOf, nameIn, takes } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';

/**
 * Gives the pairs that rise together the form that the schema can hold: a rank correlation where both are drawn freely;
 * where one has cases already, other bounds for each part of the other's range.
 */
export function settleMovements(drafts: readonly Draft[], found: readonly Correlation[]): Correlation[] {
  const kept: Correlation[] = [];
  for (const pair of found) {
    // What is worked out may drive what is drawn, in the parts of its range.
    const [worked, drawn] = isWorked(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a];
    if (isWorked(worked) && !isWorked(drawn) && !uses(worked, drawn, drafts) && inBands(drawn, worked, pair.rho)) continue;
    const [a, b] = [freeOf(pair.a, drafts), freeOf(pair.b, drafts)];
    if (a === undefined || b === undefined || a.draft === b.draft) continue;
    const rho = pair.rho * a.sign * b.sign;
    if (kept.some((other) => (other.a === a.draft && other.b === b.draft) || (other.a === b.draft && other.b === a.draft))) continue;
    if (correlates(a.draft) && correlates(b.draft)) kept.push({ a: a.draft, b: b.draft, rho: rho * orderOf(a.draft) * orderOf(b.draft) });
    else if (!inBands(a.draft, b.draft, rho)) inBands(b.draft, a.draft, rho);
  }
  return weakened(kept);
}

const isWorked = ({ made }: Draft): boolean => made.type === 'expression';

/** Whether a formula hangs on a column, by whatever detour. */
function uses(worked: Draft, on: Draft, drafts: readonly Draft[], depth = 0): boolean {
  if (worked === on) return true;
  const told = [worked.made.options?.['expression'], worked.made.options?.['after'], worked.when, ...(worked.cases ?? []).map(({ when }) => when)].filter((text) => typeof text === 'string').join(' ');
  if (told === '' || depth > 6) return false;
  const names = new Set(told.match(/[A-Za-z_]\w*/g));
  return drafts.some((other) => other !== worked && names.has(other.name) && uses(other, on, drafts, depth + 1));
}

/** A column with many partners can be tied to each the less. */
function weakened(pairs: readonly Correlation[]): Correlation[] {
  const partners = (draft: Draft): number => pairs.filter(({ a, b }) => a === draft || b === draft).length;
  return pairs.map(({ a, b, rho }) => {
    const most = Math.max(partners(a), partners(b));
    const limit = most <= 1 ? 1 : 0.9 / Math.sqrt(most);
    return { a, b, rho: Math.round(Math.max(-limit, Math.min(limit, rho)) * 100) / 100 };
  });
}

/** The column itself, or the operand of its formula that moves it: "spend" is a total of what is drawn. */
export function freeOf(draft: Draft, drafts: readonly Draft[], depth = 0): { draft: Draft; sign: 1 | -1 } | undefined {
  const expression = draft.made.options?.['expression'];
  if (draft.made.type !== 'expression' || typeof expression !== 'string') return { draft, sign: 1 };
  if (depth > 4) return undefined;
  const operands = drafts
    .filter((other) => other !== draft && isNumeric(other) && new Set(expression.match(/[A-Za-z_]\w*/g)).has(nameIn(other)))
    .map((other) => ({ other, at: placeOf(nameIn(other), expression) }))
    // Of a sum, what reaches farthest moves it most.
    // "Rents are higher in London": of area and rent per square foot the one that is called like it.
    .sort((x, y) => sharedWords(draft, y.other) - sharedWords(draft, x.other) || (/^\w+(?: \+ \w+)+$/.test(expression) ? reachOf(y.other) - reachOf(x.other) : 0) || x.at - y.at);
  for (const { other, at } of operands) {
    const before = expression.slice(0, at).trimEnd().at(-1);
    const inner = freeOf(other, drafts, depth + 1);
    if (inner !== undefined && (correlates(inner.draft) || inner.draft.cases !== undefined)) return { draft: inner.draft, sign: before === '-' || before === '/' ? (-inner.sign as 1 | -1) : inner.sign };
  }
  return undefined;
}

function sharedWords(one: Draft, other: Draft): number {
  const words = calledOf(one).telling;
  return calledOf(other).telling.some((word) => words.includes(word) && !LITTLE.has(word)) ? 1 : 0;
}

/** Words that many names share. */
const LITTLE = new Set(['total', 'amount', 'number', 'count', 'day', 'month', 'year', 'eur', 'usd', 'gbp']);

function reachOf({ made }: Draft): number {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' ? max - min : 0;
}

/** Where a name stands in an expression, as a word of its own. */
function placeOf(name: string, expression: string): number {
  for (let at = expression.indexOf(name); at >= 0; at = expression.indexOf(name, at + 1)) {
    if (!/\w/.test(expression[at - 1] ?? ' ') && !/\w/.test(expression[at + name.length] ?? ' ')) return at;
  }
  return expression.length;
}

/** Columns that the engine can correlate. */
export function correlates(draft: Draft): boolean {
  const { made, unique, cases, determinedBy } = draft;
  if (unique || (cases !== undefined && !isDrawn(draft)) || determinedBy !== undefined) return false;
  if (isTemporal(draft)) return made.options?.['step'] === undefined && made.options?.['after'] === undefined && made.options?.['before'] === undefined;
  return ['integer', 'decimal', 'boolean', 'category', 'person.age', 'time'].includes(made.type) && made.options?.['cycle'] !== true;
}

/** A number of which each case is drawn as well: none at night leaves the sun alone to tell of it. */
const isDrawn = ({ made, cases }: Draft): boolean => (made.type === 'integer' || made.type === 'decimal') && cases?.some(({ options }) => isPoint(options)) !== true;

/** 1 where the values of a list grow, −1 where they fall: a list of "yes, no" holds the greater first. */
function orderOf(draft: Draft): 1 | -1 {
  const values = draft.made.options?.['values'];
  if (!Array.isArray(values)) return 1;
  const yes = yesOf(draft);
  if (yes !== undefined) return values.indexOf(yes) === 0 ? -1 : 1;
  const [first, last] = [values[0] as unknown, values.at(-1) as unknown];
  return typeof first === 'number' && typeof last === 'number' && first > last ? -1 : 1;
}

const PARTS = [0.25, 0.5, 0.75] as const;

/** Other bounds of the target for each quarter of the driver, within those of the cases it has. */
function inBands(target: Draft, driver: Draft, rho: number): boolean {
  if (target.made.type !== 'integer' && target.made.type !== 'decimal') return false;
  if (target.unique || target.determinedBy !== undefined || target.cases?.some(({ when, options }) => takes(when, driver) && !isPoint(options)) === true) return false;
  const bands = bandsOf(driver);
  const base = boundsOf(target.made.options);
  if (bands === undefined || base === undefined) return false;
  const before = target.cases ?? [];
  const crowd = before.length === 0 ? crowdAt(target, base.min) : undefined;
  const isWhole = target.made.type === 'integer';
  const cases: Case[] = [];
  for (const [when, options] of [...before.map(({ when: test, options: own }) => [test, own] as const), [undefined, {}] as const]) {
    const own = shiftedBounds(base, target.made.options ?? {}, options);
    if (own.min === own.max) {
      if (when !== undefined) cases.push({ when, options });
      continue;
    }
    for (const { test, place } of bands) {
      const part = rho > 0 ? place : 1 - place;
      const span = own.max - own.min;
      const [low, high] = [own.min + span * 0.6 * part, own.max - span * 0.6 * (1 - part)].map((value) => (isWhole ? Math.round(value) : Math.round(value * 100) / 100)) as [number, number];
      const within = crowd === undefined ? { min: low, max: Math.max(low, high) } : besideCrowd(crowd, own, { low, high, part, isWhole });
      cases.push({ when: when === undefined ? test : `(${when}) && ${test}`, options: within });
    }
  }
  if (cases.length > LIMITS.cases) return false;
  target.made = { type: target.made.type, options: { min: base.min, max: base.max, ...(target.made.options?.['decimals'] === undefined ? {} : { decimals: target.made.options['decimals'] }) } };
  target.cases = cases;
  target.stated.correlated = true;
  return true;
}

/** "0 to 4, mostly zero": how large a part lies on the least value. */
function crowdAt({ made }: Draft, least: number): number | undefined {
  const components = made.options?.['components'];
  return Array.isArray(components) ? (components as { weight?: number; min?: number; max?: number }[]).find(({ min, max }) => min === least && max === least)?.weight : undefined;
}

/** The crowd on the least value thins out towards the top, and is as large as told in all rows together. */
function besideCrowd(crowd: number, { min, max }: { min: number; max: number }, { low, high, part, isWhole }: { low: number; high: number; part: number; isWhole: boolean }): Options {
  const share = Math.round((crowd + Math.min(crowd, 1 - crowd) * (1 - 2 * part) * 0.8) * 1e4) / 1e4;
  const from = Math.min(max, Math.max(low, min + (isWhole ? 1 : 0.01)));
  return { min, max: Math.max(from, high), distribution: 'mixture', components: [{ weight: share, distribution: 'uniform', min, max: min }, { weight: Math.round((1 - share) * 1e4) / 1e4, distribution: 'uniform', min: from, max: Math.max(from, high) }] };
}

/** "None without sun": one number, which no movement changes. */
const isPoint = ({ min, max }: Options): boolean => min !== undefined && min === max;

/** The bounds of a case; one that only has another centre is moved by a third of the range. */
function shiftedBounds(base: { min: number; max: number }, usual: Options, options: Options): { min: number; max: number } {
  const own = boundsOf({ ...base, ...options }) ?? base;
  const [before, now] = [usual['median'] ?? usual['mean'], options['median'] ?? options['mean']];
  if (typeof before !== 'number' || typeof now !== 'number' || before === now) return own;
  const step = (base.max - base.min) * 0.35;
  return now > before ? { min: Math.min(own.max, own.min + step), max: own.max } : { min: own.min, max: Math.max(own.min, own.max - step) };
}

function boundsOf(options: Options | undefined): { min: number; max: number } | undefined {
  const { min, max } = options ?? {};
  return typeof min === 'number' && typeof max === 'number' && max >= min ? { min, max } : undefined;
}

/** Parts of the driver from the top down, with their places from 0 to 1. */
function bandsOf(driver: Draft): readonly { test: string; place: number }[] | undefined {
  const name = nameIn(driver);
  const yes = yesOf(driver);
  if (yes !== undefined) return [{ test: yes === true ? name : `${name} == ${typeof yes === 'number' ? yes : `'${yes}'`}`, place: 1 }, { test: 'true', place: 0 }];
  const values = driver.made.options?.['values'];
  if (driver.made.type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'number')) {
    const sorted = [...(values)].sort((a, b) => a - b);
    return sorted.map((value, i) => ({ test: `${name} >= ${value}`, place: sorted.length === 1 ? 0.5 : i / (sorted.length - 1) })).reverse();
  }
  const bounds = driver.range ?? boundsOf(driver.made.options) ?? (isPercentage(driver) ? { min: 0, max: 100 } : undefined);
  const { median } = driver.made.options ?? {};
  if (bounds === undefined || (!isNumeric(driver) && driver.made.type !== 'person.age')) return undefined;
  const isSkewed = typeof median === 'number' && median > bounds.min && median < bounds.max;
  const cut = (part: number): number => (isSkewed ? (part < 0.5 ? bounds.min + (median - bounds.min) * 2 * part : median + (median - bounds.min) * (part === 0.5 ? 0 : 0.7)) : bounds.min + (bounds.max - bounds.min) * part);
  const shown = (value: number): string => String(driver.made.type === 'integer' || (bounds.max - bounds.min > 50) ? Math.round(value) : Math.round(value * 100) / 100);
  return [...PARTS.map((part, i) => ({ test: `${name} >= ${shown(cut(part))}`, place: (i + 1) / PARTS.length })).reverse(), { test: 'true', place: 0 }];
}

/** Whether a worked-out column states itself in hundredths of a whole. */
function isPercentage({ made }: Draft): boolean {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' && expression.endsWith('* 100');
}
