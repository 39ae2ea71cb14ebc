import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Correlation, Draft, Options } from '../../model.js';
import { plainValue } from '../../vocabulary/usual-movements.js';
import { type Profile, type ProfileRow, profiles } from '../../vocabulary/profiles.js';
import { calledIn } from '../formulas/usual-formulas.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';

/** A row of a profile as the table has it: which rows it is of, how large a part these are, and what the column holds there. */
interface Part extends Omit<ProfileRow, 'values'> {
  readonly when: string;
  readonly share: number;
}

/** "petal length" beside the species of an iris, "survived" beside sex and class: what the list tells of the column, where the text says nothing of it. */
export function followProfiles(drafts: readonly Draft[], told: readonly Correlation[]): void {
  const named = drafts.map((draft) => ({ draft, names: [draft.name, ...(draft.english === undefined ? [] : [draft.english])].flatMap(calledIn) }));
  const find = (list: ReadonlySet<string>): readonly Draft[] => named.filter(({ names }) => names.some((name) => list.has(name))).map(({ draft }) => draft);
  for (const profile of profiles()) {
    const target = find(profile.column).find((draft) => isOpen(draft) && !told.some(({ a, b }) => a === draft || b === draft));
    const parts = target === undefined ? undefined : partsOf(profile, profile.lists.map(find), target);
    if (target !== undefined && parts !== undefined) follow(target, parts);
  }
}

/** How often an answer is yes may have been told: it stays so. */
const isOpen = (draft: Draft): boolean => isFree(draft) && (draft.stated.shape !== true || yesOf(draft) !== undefined);

const isFree = ({ cases, stated, made, unique, determinedBy, missing, outliers }: Draft): boolean =>
  cases === undefined && stated.formula !== true && stated.correlated !== true && !unique && determinedBy === undefined && !Array.isArray(missing) && outliers === undefined && ['integer', 'decimal', 'boolean', 'category'].includes(made.type);

/** The rows of a profile by the lists of a table; none unless the lists hold two of its values. */
function partsOf({ rows }: Profile, found: readonly (readonly Draft[])[], target: Draft): readonly Part[] | undefined {
  const lists = found.map((drafts) => drafts.find((draft) => draft !== target && valuesOf(draft) !== undefined));
  const parts = rows.flatMap(({ values, ...held }) => {
    const tests = values.map((ways, i) => testOf(lists[i], ways));
    return tests.some((test) => test === undefined) ? [] : [{ ...held, when: tests.map((test) => test?.when).join(' && '), share: tests.reduce((share, test) => share * (test?.share ?? 0), 1) }];
  });
  return parts.length < 2 ? undefined : parts;
}

/** The values of a list, also where it came to be worked out. */
function valuesOf({ made, holds }: Draft): readonly (string | number)[] | undefined {
  if (made.type === 'person.sex') return SEXES;
  const listed = made.type === 'category' ? made.options?.['values'] : holds;
  return Array.isArray(listed) ? (listed as (string | number)[]) : undefined;
}

const SEXES = ['female', 'male'];

function testOf(list: Draft | undefined, ways: ReadonlySet<string>): { readonly when: string; readonly share: number } | undefined {
  const values = list === undefined ? undefined : valuesOf(list);
  const at = values?.findIndex((value, i) => ways.has(plainValue(list?.coded?.[i] ?? value))) ?? -1;
  const value = values?.[at];
  if (list === undefined || values === undefined || value === undefined) return undefined;
  const weights = (list.made.options?.['weights'] as number[] | undefined) ?? values.map(() => 1);
  return { when: `${nameIn(list)} == ${typeof value === 'number' ? value : literal(value)}`, share: (weights[at] ?? 0) / Math.max(1e-9, weights.reduce((sum, weight) => sum + weight, 0)) };
}

function follow(target: Draft, parts: readonly Part[]): void {
  if (yesOf(target) !== undefined) answer(target, parts);
  else if (target.made.type === 'category') choose(target, parts);
  else if (target.made.type !== 'boolean') measure(target, parts);
}

/** As often yes in each part as told, and as often in all rows together as it was. */
function answer(target: Draft, parts: readonly Part[]): void {
  const yes = yesOf(target);
  const { probability, values, weights } = target.made.options ?? {};
  const listed = Array.isArray(values) ? (values as (string | number)[]) : [];
  const all = (weights as number[] | undefined) ?? listed.map(() => 1);
  const usual = yes === true ? (typeof probability === 'number' ? probability : 0.5) : (all[listed.indexOf(yes as string)] ?? 1) / all.reduce((sum, weight) => sum + weight, 0);
  const covered = parts.reduce((sum, { share }) => sum + share, 0);
  const mean = parts.reduce((sum, { share, mean: told = 0 }) => sum + share * told, 0) / Math.max(1e-9, covered);
  // Shares near one cannot grow: odds are moved instead, until all rows together come out right.
  const odds = oddsFor(parts, usual, mean, covered);
  const told = (share: number): Options => (yes === true ? { probability: toSixDecimals(share) } : { values: listed, weights: listed.map((value) => toSixDecimals(value === yes ? share : 1 - share)) });
  target.cases = parts.map(({ when, mean: share = usual }) => ({ when, options: told(moved(share, odds)) }));
}

const moved = (share: number, odds: number): number => (share * odds) / (share * odds + 1 - share);

/** By what the odds of each part must be multiplied. */
function oddsFor(parts: readonly Part[], usual: number, mean: number, covered: number): number {
  if (mean <= 0 || mean >= 1) return 1;
  let [low, high] = [0.001, 1000];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    const sum = parts.reduce((total, { share, mean: told = usual }) => total + share * moved(told, middle), 0) / covered;
    if (sum < usual) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** Only what the list may hold then. */
function choose(target: Draft, parts: readonly Part[]): void {
  const values = valuesOf(target) ?? [];
  const cases = parts.flatMap(({ when, listed }): Case[] => {
    const kept = values.filter((value) => listed?.has(plainValue(value)));
    return kept.length === 0 ? [] : [{ when, options: { values: kept, weights: kept.map(() => 1) } }];
  });
  if (cases.length > 0) target.cases = cases;
}

/** Around the mean of each part, within the bounds that were told. */
function measure(target: Draft, parts: readonly Part[]): void {
  const { min, max, decimals } = target.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number') return;
  const means = parts.flatMap(({ mean }) => mean ?? []);
  const isTold = target.stated.range === true;
  // In other units than the profile it is another number.
  if (means.some((mean) => isTold ? mean < min || mean > max : mean > max * FAR || mean < min / FAR)) return;
  const low = isTold ? min : Math.min(min, ...parts.map(({ mean = 0, deviation = 0 }) => Math.max(mean / 3, mean - 3 * deviation)));
  const high = isTold ? max : Math.max(max, ...parts.map(({ mean = 0, deviation = 0 }) => mean + 3 * deviation));
  // A hamster weighs 0.04 kg at least, and not 0.0.
  const told = typeof decimals === 'number' ? decimals : 0;
  const places = isTold || told === 0 || low <= 0 ? told : Math.max(told, Math.min(4, Math.ceil(-Math.log10(low))));
  const round = (value: number): number => Number(value.toFixed(places));
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  // Near a bound nothing can lie wide.
  const narrowed = (middle: number, deviation: number): number => toSixDecimals(Math.min(Math.max(deviation, 0.5 * 10 ** -places), NARROW * (middle - low), NARROW * (high - middle)));
  target.made = { type: target.made.type, options: { min: round(low), max: round(high), ...(decimals === undefined ? {} : { decimals: places }), distribution: 'normal', mean: toSixDecimals(mean), deviation: narrowed(mean, (high - low) / 5) } };
  target.cases = parts.map(({ when, mean: middle = 0, deviation = 0 }) => ({ when, options: { mean: middle, deviation: narrowed(middle, deviation) } }));
}

const NARROW = 0.75;
const FAR = 20;
