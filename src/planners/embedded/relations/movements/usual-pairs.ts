import type { Correlation, Draft } from '../../model.js';
import { areFirstAndLast } from '../../vocabulary/first-and-last.js';
import { type MovingSide, plainValue, usualMovements } from '../../vocabulary/usual-movements.js';
import { calledIn } from '../formulas/usual-formulas.js';
import { yesOf } from '../grammar/yes-no.js';
import { correlates } from './settle-movements.js';

/** No more partners than these for one column: each costs the others some of their strength. */
const MOST_PARTNERS = 2;
/** An answer hangs on more. */
const MOST_REASONS = 6;

/** "independent columns", "no correlations": nothing moves with anything. */
const APART = /(?<![\p{L}])(?:independent(?:ly)?|uncorrelated|no correlations?|not correlated|(?:purely|completely|totally|fully) random|unabhängig\p{L}*|unkorreliert|independientes|indépendant\p{L}*)(?![\p{L}])/iu;

interface Named {
  readonly draft: Draft;
  readonly names: readonly string[];
}

/** "mileage, price", "height, weight", "tenure, contract, churn": what everyone expects to move together, where the text tells of no movement of theirs. */
export function usualPairs(drafts: readonly Draft[], told: readonly Correlation[], description: string): Correlation[] {
  if (APART.test(description)) return [];
  const toldOf = new Set(told.flatMap(({ a, b }) => [a, b]));
  const able = drafts.filter((draft) => isOpen(draft) && (toldOf.has(draft) ? hasRoom(draft, told) : draft.stated.correlated !== true));
  if (able.length < 2) return [];
  const named = able.map(withNames);
  const found: (Correlation & { readonly isSignal: boolean })[] = [];
  const partners = (draft: Draft, ofSignal: boolean): number => found.filter(({ a, b, isSignal }) => (a === draft || b === draft) && isSignal === ofSignal).length;
  for (const { a, b, rho, isSignal } of usualMovements()) {
    const first = sideIn(a, named);
    const second = first === undefined ? undefined : sideIn(b, named);
    if (first === undefined || second === undefined || first.draft === second.draft) continue;
    if (toldOf.has(first.draft) && (isSignal || (toldOf.has(second.draft) && !fitsTold(first.draft, second.draft, first.sign * second.sign * rho, told)))) continue;
    const isFull = isSignal ? !isAnswer(first.draft, a) || partners(first.draft, true) >= MOST_REASONS : partners(first.draft, false) >= MOST_PARTNERS || partners(second.draft, false) >= MOST_PARTNERS;
    if (isFull || found.some((pair) => (pair.a === first.draft && pair.b === second.draft) || (pair.a === second.draft && pair.b === first.draft))) continue;
    for (const { draft, ranks } of [{ ...first, ranks: a.ranks }, { ...second, ranks: b.ranks }]) orderValues(draft, ranks);
    const sign = first.sign * second.sign;
    found.push({ a: first.draft, b: second.draft, rho: sign * (isSignal || [first, second].some(({ draft }) => yesOf(draft) !== undefined) ? rho * reachOf(first.draft) * reachOf(second.draft) : rho), isSignal });
  }
  return [...eased(found), ...throughThird(found.filter(({ isSignal }) => !isSignal)), ...firstAndLast(able.filter((draft) => !toldOf.has(draft) && !found.some(({ a, b }) => a === draft || b === draft)))];
}

/** How closely what is measured last follows what was measured first. */
const OF_ONE_THING = 0.85;

/** "start weight, end weight": of the same thing, which is not another one by then. */
function firstAndLast(able: readonly Draft[]): Correlation[] {
  const measured = able.filter(({ made }) => made.type === 'integer' || made.type === 'decimal');
  return measured.flatMap((a) => measured.filter((b) => areFirstAndLast(a.name, b.name)).map((b) => ({ a, b, rho: OF_ONE_THING })));
}

/** "price drops with age and mileage": what drives one column may go along as everyone expects, where that pulls it the same way. */
function fitsTold(one: Draft, other: Draft, rho: number, told: readonly Correlation[]): boolean {
  const [first, second] = [one, other].map((draft) => told.find(({ a, b }) => a === draft || b === draft));
  if (first === undefined || second === undefined || first === second) return false;
  const shared = [first.a, first.b].find((draft) => draft === second.a || draft === second.b);
  return shared !== undefined && shared !== one && shared !== other && told.filter(({ a, b }) => a === shared || b === shared).length === 2 && first.rho * second.rho * rho > 0;
}

const withNames = (draft: Draft): Named => ({ draft, names: [draft.name, ...(draft.english === undefined ? [] : [draft.english])].flatMap(calledIn) });

/** Which way everyone expects one column to go where the other rises: prices fall with the mileage. */
export function usualWay(one: Draft, other: Draft): 1 | -1 | undefined {
  const [first, second] = [withNames(one), withNames(other)];
  for (const { a, b, rho } of usualMovements()) {
    for (const [left, right] of [[first, second], [second, first]] as const) {
      const [from, to] = [sideIn(a, [left]), sideIn(b, [right])];
      if (from !== undefined && to !== undefined) return from.sign * to.sign * rho < 0 ? -1 : 1;
    }
  }
  return undefined;
}

/** Most pairs of which more are made. */
const MOST_PAIRS = 5;

/** "year, mileage, price": newer cars have run less, and what has run less costs more, so that the first moves with the last as well. */
function throughThird(found: readonly Correlation[]): Correlation[] {
  if (found.length > MOST_PAIRS) return [];
  const isPaired = (a: Draft, b: Draft): boolean => found.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  const chains = found.flatMap((one, i) => found.slice(i + 1).flatMap((other) => {
    const middle = [one.a, one.b].find((draft) => draft === other.a || draft === other.b);
    if (middle === undefined) return [];
    const [a, b] = [one.a === middle ? one.b : one.a, other.a === middle ? other.b : other.a];
    return a === b || isPaired(a, b) ? [] : [{ a, b, rho: Math.round(one.rho * other.rho * 100) / 100 }];
  }));
  return chains.filter(({ a, b }, i) => !chains.slice(0, i).some((before) => (before.a === a && before.b === b) || (before.a === b && before.b === a)));
}

/** A column that the text ties to one other, and not closely, may go with what nothing was said of as well. */
function hasRoom(draft: Draft, told: readonly Correlation[]): boolean {
  const own = told.filter(({ a, b }) => a === draft || b === draft);
  return own.length === 1 && own.every(({ rho }) => Math.abs(rho) <= LOOSE);
}

/** Two ties of this strength do not weaken each other. */
const LOOSE = 0.6;

/** The column that a side of a pair means, and whether its numbers fall where what they say rises: class 1 is the highest. */
function sideIn({ names, ranks }: MovingSide, named: readonly Named[]): { readonly draft: Draft; readonly sign: 1 | -1 } | undefined {
  for (const { draft, names: own } of named) {
    if (!own.some((name) => names.has(name))) continue;
    const sign = signOf(draft, ranks);
    if (sign !== undefined) return { draft, sign };
  }
  return undefined;
}

/** None where a list holds words of which nobody knows the order. */
function signOf(draft: Draft, ranks: MovingSide['ranks']): 1 | -1 | undefined {
  const values = valuesOf(draft);
  if (values === undefined || yesOf(draft) !== undefined) return 1;
  const known = ranks === undefined ? [] : values.map((value, i) => ranks.get(plainValue(draft.coded?.[i] ?? value)));
  const isKnown = known.length > 1 && known.every((rank) => rank !== undefined) && new Set(known).size > 1;
  if (!values.every((value) => typeof value === 'number')) return isKnown ? 1 : undefined;
  return isKnown && values[0] !== undefined && (known[0] ?? 0) > (known.at(-1) ?? 0) === ((values[0]) < Number(values.at(-1))) ? -1 : 1;
}

function valuesOf({ made }: Draft): readonly (string | number)[] | undefined {
  const listed = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(listed) ? (listed as (string | number)[]) : undefined;
}

/** The values of a list in their order, as ranks need them. */
function orderValues(draft: Draft, ranks: MovingSide['ranks']): void {
  const values = valuesOf(draft);
  if (values === undefined || ranks === undefined || yesOf(draft) !== undefined || values.every((value) => typeof value === 'number')) return;
  const weights = draft.made.options?.['weights'] as number[] | undefined;
  const order = values.map((_, i) => i).sort((x, y) => (ranks.get(plainValue(values[x] ?? '')) ?? 0) - (ranks.get(plainValue(values[y] ?? '')) ?? 0));
  draft.made = { ...draft.made, options: { ...draft.made.options, values: order.map((i) => values[i]), ...(weights === undefined ? {} : { weights: order.map((i) => weights[i]) }) } };
}

/** A yes or no, or a list whose outcomes have an order. */
const isAnswer = (draft: Draft, { ranks }: MovingSide): boolean => yesOf(draft) !== undefined || (valuesOf(draft)?.every((value) => ranks?.has(plainValue(value))) ?? false);

/** How far the ranks of a column can follow those of another: those of a rare yes cannot go far. */
function reachOf(draft: Draft): number {
  const share = shareOfYes(draft);
  return share === undefined ? 1 : Math.sqrt(Math.max(0.01, 3 * share * (1 - share)));
}

function shareOfYes(draft: Draft): number | undefined {
  const yes = yesOf(draft);
  if (yes === undefined) return undefined;
  const { probability, values, weights } = draft.made.options ?? {};
  if (yes === true) return typeof probability === 'number' ? probability : 0.5;
  const listed = values as readonly unknown[];
  const all = (weights as number[] | undefined) ?? listed.map(() => 1);
  return (all[listed.indexOf(yes)] ?? 1) / Math.max(1e-9, all.reduce((sum, weight) => sum + weight, 0));
}

/** So much of an answer may hang on all its reasons together: the rest is chance. */
const MOST_TOLD = 0.7;

/** Reasons that together would tell more of an answer than there is are each worth less. */
function eased(found: readonly (Correlation & { readonly isSignal: boolean })[]): Correlation[] {
  return found.map(({ a, b, rho, isSignal }) => {
    if (!isSignal) return { a, b, rho };
    const told = found.filter((pair) => pair.isSignal && pair.a === a).reduce((sum, pair) => sum + (pair.rho / (reachOf(pair.a) * reachOf(pair.b))) ** 2, 0);
    return { a, b, rho: told > MOST_TOLD ? rho * Math.sqrt(MOST_TOLD / told) : rho };
  });
}

/** A column that is drawn freely, with nothing said of its rows. */
const isOpen = (draft: Draft): boolean =>
  ['integer', 'decimal', 'person.age', 'category', 'boolean'].includes(draft.made.type) && correlates(draft) && draft.stated.formula !== true && draft.outliers === undefined && draft.made.options?.['components'] === undefined;
