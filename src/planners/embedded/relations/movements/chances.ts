import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Claims, Draft, Options } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn, takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { type ChancePhrase, chanceIn } from './chance-phrases.js';
import { directionsIn } from './directions.js';
import { partOf } from './parts-of-rows.js';

/** Rows in which the yes of a column is likelier, or less likely, than in the others. */
interface Factor extends Test {
  readonly isHigher: boolean;
  /** How large a part of the rows it picks. */
  readonly part: number;
}

/** The value of a list whose likelihood is told, or the yes of a yes/no. */
type Yes = string | number | true;

interface Told {
  readonly yes: Yes;
  /** The part of all rows that say yes. */
  readonly usual: number;
  readonly factors: readonly Factor[];
  /** What was made of them: others may have changed it since. */
  readonly cases: readonly Case[];
}

/** What sentences before told of a column: "Snow makes delays likelier. So do long distances." */
const TOLD = new WeakMap<Draft, Told>();

const MOST = 4;
/** How much likelier a yes is, as odds, for each thing that speaks for it. */
const ODDS = 4;

/**
 * "Heavy traffic and long distances make lateness more likely", "parcels are late more often when it snows", "the risk of
 * churn is higher for monthly contracts": each thing that is told is a factor of its own, and all together leave the share
 * of the column as it was. Where only numbers are told they simply rise with it.
 */
export function readChances(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const phrase = chanceIn(text, own !== undefined);
  if (phrase === undefined) return undefined;
  if (phrase.isOfValue === true) return readValueChance(drafts, phrase);
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true && draft.made.type !== 'expression');
  const flag = own ?? namedIn(phrase.happens, flags).at(-1)?.draft;
  if (flag === undefined || !flags.includes(flag) || (!phrase.isMixed && namedIn(phrase.happens, drafts.filter((draft) => isNumeric(draft) && draft !== flag)).length > 0)) return undefined;
  const others = drafts.filter((draft) => draft !== flag);
  const factors = phrase.factors(namedIn(phrase.happens, [flag])).map((said) => factorIn(said, others, phrase.isHigher));
  const known = factors.filter((factor) => factor !== undefined);
  // What is not all read is left to others.
  if (known.length === 0 || known.length < factors.length || known.every(({ isOfNumber }) => isOfNumber)) return undefined;
  if (known.some(({ when }) => takes(when, flag))) return undefined;
  const apart = joined(known);
  return settle(flag, yesOf(flag) ?? true, apart) ? apart.map(({ when, isHigher }) => ({ kind: 'compare', column: flag.name, when, higher: isHigher })) : undefined;
}

/** "It rains when humidity is high and pressure low": a value of a list comes oftener where numbers are high or low. */
function readValueChance(drafts: readonly Draft[], phrase: ChancePhrase): Claims | undefined {
  const lists = drafts.filter((draft) => draft.made.type === 'category' && yesOf(draft) === undefined && draft.stated.formula !== true);
  const [found, ...others] = lists.flatMap((draft) => valuesIn(draft, phrase.happens).map(({ value }) => ({ draft, value })));
  if (found === undefined || others.length > 0 || namedIn(phrase.happens, drafts.filter((draft) => draft !== found.draft && isNumeric(draft))).length > 0) return undefined;
  const rest = drafts.filter((draft) => draft !== found.draft);
  const factors = phrase.factors([]).map((said) => factorIn(said, rest, phrase.isHigher));
  const known = factors.flatMap((factor) => (factor?.isOfNumber === true ? [factor] : []));
  if (known.length === 0 || known.length < factors.length || known.some(({ when }) => takes(when, found.draft))) return undefined;
  // What is measured of numbers cannot be of words: no promise.
  return settle(found.draft, found.value, joined(known)) ? [] : undefined;
}

/** "snow or rain": values of one column are one factor. */
function joined(factors: readonly Factor[]): readonly Factor[] {
  const all: Factor[] = [];
  for (const factor of factors) {
    const at = all.findIndex(({ draft }) => draft === factor.draft);
    const other = all[at];
    if (other === undefined) all.push(factor);
    else all[at] = { ...other, when: `${other.when} || ${factor.when}`, part: Math.min(1, other.part + factor.part) };
  }
  return all;
}

const WHEN = /night|evening|morning|afternoon|noon|weekend|weekday|rush|peak|summer|winter|spring|autumn|fall|monday|friday|saturday|sunday/iu;

/** "heavy traffic", "it snows", "over 5 km", "old pumps"; "long distances" are those above the middle. */
function factorIn(said: string, drafts: readonly Draft[], isHigher: boolean): (Factor & { readonly isOfNumber: boolean }) | undefined {
  const test = testIn(said, drafts);
  const isSure = test !== undefined && (/\d/u.test(said) || !isNumeric(test.draft) || WHEN.test(said));
  const isCompared = isSure && /[<>]/u.test(test.when);
  const [directed, ...more] = isCompared ? [] : directionsIn(said, drafts).filter(({ draft, isTold }) => isTold && isNumeric(draft) && draft !== (isSure ? test.draft : undefined));
  const middle = directed === undefined ? undefined : middleOf(directed.draft);
  const half = directed === undefined || middle === undefined || more.length > 0 ? undefined : `${nameIn(directed.draft)} ${directed.sign > 0 ? '>' : '<='} ${middle}`;
  if (isSure) {
    const part = partOf(test, drafts);
    return half === undefined ? { ...test, isHigher, part, isOfNumber: false } : { when: `${test.when} && ${half}`, draft: test.draft, isHigher, part: part / 2, isOfNumber: false };
  }
  return directed === undefined || half === undefined ? undefined : { when: half, draft: directed.draft, isHigher, part: 0.5, isOfNumber: true };
}

/** Half of the numbers lie below it. */
function middleOf({ made, stated }: Draft): number | undefined {
  const { min, max, mean, median, distribution } = made.options ?? {};
  if (stated.formula === true || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const middle = typeof median === 'number' ? median : typeof mean === 'number' ? mean : distribution === undefined || distribution === 'uniform' ? (min + max) / 2 : undefined;
  return middle === undefined ? undefined : toSixDecimals(middle);
}

/** Adds factors to those that were told before. False where something else decides the column. */
function settle(flag: Draft, yes: Yes, fresh: readonly Factor[]): boolean {
  const before = TOLD.get(flag);
  const isOurs = before !== undefined && before.cases === flag.cases && before.yes === yes;
  if (flag.cases !== undefined && !isOurs) return false;
  const [factors, usual] = [isOurs ? [...before.factors] : [], isOurs ? before.usual : usualOf(flag, yes)];
  for (const factor of fresh) if (!factors.some(({ when }) => when === factor.when)) factors.push(factor);
  if (factors.length > MOST) return false;
  const rows = combinations(factors);
  const least = likelihoodFor(rows, usual);
  const cases = rows.filter(({ held }) => held.length > 0).sort((a, b) => b.held.length - a.held.length);
  flag.cases = cases.map(({ held, odds }) => ({ when: held.map(({ when }) => (held.length > 1 ? `(${when})` : when)).join(' && '), options: told(flag, yes, shareOf(least * odds)) }));
  flag.made = { ...flag.made, options: { ...flag.made.options, ...told(flag, yes, shareOf(least)) } };
  flag.stated.correlated = true;
  TOLD.set(flag, { yes, usual, factors, cases: flag.cases });
  return true;
}

function usualOf(flag: Draft, yes: Yes): number {
  const { probability, values, weights } = flag.made.options ?? {};
  if (typeof probability === 'number') return probability;
  const listed = Array.isArray(values) ? (values as (string | number)[]) : [];
  const all = Array.isArray(weights) ? (weights as number[]) : listed.map(() => 1);
  const at = yes === true ? -1 : listed.indexOf(yes);
  return at < 0 ? 0.5 : (all[at] ?? 1) / Math.max(1e-9, all.reduce((sum, weight) => sum + weight, 0));
}

/** The options that say yes in a share of the rows. */
function told(flag: Draft, yes: Yes, share: number): Options {
  const { values, weights } = flag.made.options ?? {};
  if (yes === true || !Array.isArray(values)) return { probability: toSixDecimals(share) };
  const listed = values as (string | number)[];
  const before = listed.map((value, i) => (value === yes ? 0 : Array.isArray(weights) ? Number(weights[i]) : 1));
  const others = Math.max(1e-9, before.reduce((sum, weight) => sum + weight, 0));
  return { values, weights: listed.map((value, i) => toSixDecimals(value === yes ? share : ((1 - share) * (before[i] ?? 0)) / others)) };
}

interface Combination {
  readonly held: readonly Factor[];
  readonly part: number;
  readonly odds: number;
}

/** Every way in which factors hold or do not, how many of the rows are such, and how likely it makes a yes there. */
function combinations(factors: readonly Factor[]): readonly Combination[] {
  let all: readonly Combination[] = [{ held: [], part: 1, odds: 1 }];
  for (const factor of factors) {
    all = all.flatMap(({ held, part, odds }) => [
      { held: [...held, factor], part: part * factor.part, odds: odds * (factor.isHigher ? ODDS : 1 / ODDS) },
      { held, part: part * (1 - factor.part), odds },
    ]);
  }
  return all;
}

const shareOf = (odds: number): number => Math.min(0.97, Math.max(0.002, odds / (1 + odds)));

/** The odds where nothing holds with which all rows together say yes as often as usual. */
function likelihoodFor(rows: readonly Combination[], usual: number): number {
  let [low, high] = [1e-5, 1e5];
  for (let step = 0; step < 40; step++) {
    const middle = Math.sqrt(low * high);
    const share = rows.reduce((sum, { part, odds }) => sum + part * shareOf(middle * odds), 0);
    if (share > usual) high = middle;
    else low = middle;
  }
  return Math.sqrt(low * high);
}
