import type { Claim } from '../../../../core/claims/registry.js';
import { optionsWithout } from '../../columns/options.js';
import type { Case, Claims, Draft, Options } from '../../model.js';
import { reachable, withFilled } from '../conditions/hold.js';
import { setWhen } from '../conditions/set-when.js';
import { setFormula } from '../formulas/set-formula.js';
import { conditionOf, type Interval } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, literalOf, nameIn } from '../grammar/mentions.js';
import { bracketed, negated } from '../grammar/tests/logic.js';
import type { Test } from '../grammar/tests/test.js';
import { noOf, valuesOf, yesOf } from '../grammar/yes-no.js';
import { anyOf } from './rows-in.js';
import type { Outcome, Rule } from './rule.js';

/** A rule of one column, with the rows it is of as a condition. */
interface Kept {
  readonly test: Test;
  readonly outcome: Outcome;
  readonly force: Rule['force'];
  readonly isRest: boolean;
}

/** Makes the columns keep the rules; undefined where one of them cannot. */
export function keepRules(rules: readonly Rule[]): Claims | undefined {
  const targets = [...new Set(rules.flatMap((rule) => rule.targets))];
  const plans = targets.map((target) => planOf(target, rules.filter((rule) => rule.targets.includes(target))));
  if (plans.some((plan) => plan === undefined)) return undefined;
  for (const { rows } of rules) if (rows.kind === 'test') reachDay(rows.test);
  return plans.flatMap((plan) => plan?.() ?? []);
}

const OF_DAY = /^\S+ [<>]=? '(?<year>\d{4})(?<day>-\d{2}-\d{2})'$/u;

/** "registered before 1 March 2025 pay 60": where nothing tells when rows happen, some of them do so on either side of the day. */
function reachDay({ when, draft }: Test): void {
  const { year = '', day = '' } = OF_DAY.exec(when)?.groups ?? {};
  const { from, to } = draft.made.options ?? {};
  if (year === '' || draft.stated.dates === true || draft.stated.span === true || typeof from !== 'string' || !from.startsWith('-') || to !== 'now' || draft.cases !== undefined) return;
  draft.made = { ...draft.made, options: { ...draft.made.options, from: `${String(Number(year) - 1)}${day}` } };
}

function planOf(target: Draft, rules: readonly Rule[]): (() => Claims) | undefined {
  const tests = rules.flatMap(({ rows }) => (rows.kind === 'test' ? [rows.test] : []));
  const [first] = tests;
  // What is worked out has no value of its own, and may have none.
  const isWorkedOut = target.stated.formula === true && !rules.every(({ outcome }) => outcome.kind === 'empty' || outcome.kind === 'any');
  if (first === undefined || isWorkedOut || tests.some((test) => test.draft === target || test.when.includes(nameIn(target)))) return undefined;
  const rest = { when: negated(anyOf(tests)), draft: first.draft };
  const kept = rules.map(({ rows, outcome, force }): Kept => ({ test: rows.kind === 'test' ? rows.test : rest, outcome, force, isRest: rows.kind === 'rest' }));
  const told = kept.filter(({ outcome }) => outcome.kind !== 'any');
  // "not paid: no price, | no buyer": empty there and elsewhere is a name that was not read.
  if (told.length > 1 && told.every(({ outcome }) => outcome.kind === 'empty') && told.some(({ isRest }) => isRest)) return undefined;
  const holding = told.filter(({ outcome }) => outcome.kind === 'value' || outcome.kind === 'interval');
  if (told.length === 1 && holding.some(({ force, outcome }) => force === 'only' && outcome.kind === 'interval')) return onlyThere(target, told);
  const filled = filledWhere(told, holding);
  const [alone, ...others] = holding;
  // "1000 to 40000 if admitted, blank otherwise": the bounds of every cell that is filled.
  if (filled !== undefined && alone?.outcome.kind === 'interval' && others.length === 0 && filled.when === alone.test.when) return onlyThere(target, [{ ...alone, isRest: false }]);
  if (filled === undefined && holding.length === 0) return undefined;
  const hold = holding.length === 0 ? undefined : yesOf(target) !== undefined ? yesNo(target, holding) : holding.every(({ outcome }) => outcome.kind === 'interval') ? numbers(target, holding) : values(target, holding);
  if (holding.length > 0 && hold === undefined) return undefined;
  return () => [...(filled === undefined ? [] : (setWhen(target, filled) ?? [])), ...(hold?.() ?? [])];
}

/** "50 to 100, only for completed ones": the bounds of all cells that are filled. */
function onlyThere(target: Draft, told: readonly Kept[]): (() => Claims) | undefined {
  const [only, ...others] = told;
  const { min, max } = only?.outcome.kind === 'interval' ? only.outcome.interval : {};
  if (only === undefined || others.length > 0 || only.isRest || min === undefined || max === undefined || !isNumeric(target)) return undefined;
  return () => {
    const claims = setWhen(target, only.test) ?? [];
    if (target.stated.range !== true) bound(target, min, max);
    return claims;
  };
}

/** A number between bounds, whatever was guessed of it. */
function bound(target: Draft, min: number, max: number): void {
  const isDecimal = target.made.type === 'decimal' || min % 1 !== 0 || max % 1 !== 0;
  target.made = { type: isDecimal ? 'decimal' : 'integer', options: { ...(isDecimal ? { decimals: Number(target.made.options?.['decimals'] ?? 2) } : {}), min, max } };
  target.stated.range = true;
}

/** Where the cells are filled: not where they are said to be empty, and only where they are said to be filled only. */
function filledWhere(told: readonly Kept[], holding: readonly Kept[]): Test | undefined {
  const empty = told.filter(({ outcome }) => outcome.kind === 'empty');
  const restEmpty = empty.find(({ isRest }) => isRest);
  const others = told.filter(({ outcome }) => outcome.kind !== 'empty');
  const [other] = others;
  if (restEmpty !== undefined && other !== undefined) return { when: anyOf(others.map(({ test }) => test)), draft: other.test.draft };
  const [one] = empty;
  if (one !== undefined) return { when: negated(anyOf(empty.map(({ test }) => test))), draft: one.test.draft };
  const only = told.filter(({ force, outcome }) => force === 'only' && outcome.kind === 'filled');
  const [first] = only;
  return first === undefined || holding.length > 0 ? undefined : { when: anyOf(only.map(({ test }) => test)), draft: first.test.draft };
}


/** "yes if …, no otherwise", "never for minors", "only for members". */
function yesNo(target: Draft, rules: readonly Kept[]): (() => Claims) | undefined {
  const [yes, no] = [yesOf(target), noOf(target)];
  if (yes === undefined || no === undefined || rules.some(({ outcome }) => outcome.kind !== 'value')) return undefined;
  const isYes = ({ outcome }: Kept): boolean => outcome.kind === 'value' && outcome.value === yes;
  const isWhole = rules.some(({ isRest }) => isRest) || rules.every(({ force, outcome }) => force === 'wholly' || (force === 'only' && outcome.kind === 'value' && outcome.value === yes));
  if (isWhole) {
    const told = rules.filter(({ isRest }) => !isRest);
    const [first] = told;
    if (first === undefined) return undefined;
    const same = told.every((rule) => isYes(rule) === isYes(first));
    const when = same ? anyOf(told.map(({ test }) => ({ ...test, when: withFilled(test) }))) : anyOf(told.filter(isYes).map(({ test }) => test));
    const isTrue = same ? isYes(first) : true;
    return () => {
      if (told.length === 1) reachable(first.test.draft, first.test.when);
      return setFormula(target, yes === true ? (isTrue ? when : negated(when)) : `${when} ? ${literalOf(isTrue ? yes : no)} : ${literalOf(isTrue ? no : yes)}`);
    };
  }
  return () => rules.flatMap((rule) => {
    const value = isYes(rule) ? yes : no;
    const opposite = isYes(rule) ? no : yes;
    // "only members have it": all others do not.
    return rule.force === 'only' ? certain(target, negated(rule.test.when), opposite) : certain(target, rule.test.when, value);
  });
}

/** Rows of a condition hold one value. */
function certain(target: Draft, when: string, value: string | number | boolean): Claims {
  const options: Options = target.made.type === 'boolean' ? { probability: value === true ? 1 : 0 } : { values: [value], weights: [1] };
  target.cases = [...(target.cases ?? []), { when, options }];
  return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == ${literalOf(value)}` }];
}

/** "critical above 75, warning above 60, else ok": a ladder where each row is told of; else rows of their own. */
function values(target: Draft, rules: readonly Kept[]): (() => Claims) | undefined {
  if (rules.some(({ outcome }) => outcome.kind !== 'value')) return undefined;
  const steps = rules.map(({ test, outcome, force, isRest }) => ({ test, force, isRest, value: outcome.kind === 'value' ? outcome.value : '', isNot: outcome.kind === 'value' && outcome.isNot }));
  const isLadder = steps.every(({ isNot, force }) => !isNot && force !== 'only') && new Set(steps.map(({ value }) => value)).size > 1 && (steps.some(({ isRest }) => isRest) || coversAll(rules));
  const listed = valuesOf(target);
  if (isLadder) {
    const last = steps.find(({ isRest }) => isRest) ?? steps.at(-1);
    const conditions = steps.filter((step) => step !== last);
    return () => {
      const claims = setFormula(target, conditions.map(({ test, value }) => `${withFilled(test)} ? ${literalOf(value)} : `).join('') + literalOf(last?.value ?? ''));
      target.holds = [...new Set(steps.map(({ value }) => value))];
      target.stated.values = true;
      return claims;
    };
  }
  if (listed.length < 2 || steps.some(({ value }) => !listed.includes(value))) return undefined;
  return () => steps.flatMap(({ test, value, isNot, force }) => {
    const without = listed.filter((one) => one !== value);
    if (isNot) return among(target, test.when, without, `!(${test.when}) || ${nameIn(target)} != ${literalOf(value)}`);
    const there = force === 'only' ? [] : certain(target, test.when, value);
    return force === 'always' ? there : [...there, ...among(target, negated(test.when), without, `(${test.when}) || ${nameIn(target)} != ${literalOf(value)}`)];
  });
}

function among(target: Draft, when: string, list: readonly (string | number | boolean)[], expression: string): Claims {
  const { values: all, weights } = target.made.options ?? {};
  const kept = Array.isArray(all) && Array.isArray(weights) ? list.map((value) => Number(weights[all.indexOf(value)] ?? 1)) : undefined;
  target.cases = [...(target.cases ?? []), { when, options: { values: list, ...(kept === undefined ? {} : { weights: kept }) } }];
  return [{ kind: 'holds', expression }];
}

/** Every value of a list, or a number from both sides. */
function coversAll(rules: readonly Kept[]): boolean {
  const [first] = rules;
  if (first === undefined || rules.some(({ test }) => test.draft !== first.test.draft)) return false;
  const all = valuesOf(first.test.draft);
  const whens = rules.map(({ test }) => test.when);
  if (all.length > 0) return all.every((value) => whens.some((when) => (typeof value === 'number' ? when.endsWith(`== ${value}`) : when.includes(literal(String(value))))));
  return whens.some((when) => /<=?/u.test(when) && !when.includes('&&')) && whens.some((when) => />=?/u.test(when) && !when.includes('&&'));
}

interface Bounded {
  readonly test: Test;
  readonly isRest: boolean;
  readonly low: number;
  readonly high: number;
  readonly interval: Interval;
}

/** "free over 50, otherwise 4.90", "0 for trainees, 100 to 3000 for the others". */
function numbers(target: Draft, rules: readonly Kept[]): (() => Claims) | undefined {
  const bounded = rules.map((rule) => boundedOf(target, rule));
  if (bounded.some((one) => one === undefined)) return undefined;
  const steps = bounded.filter((one) => one !== undefined);
  const isPoint = steps.every(({ low, high }) => low === high);
  const isWhole = steps.length > 1 && (steps.some(({ isRest }) => isRest) || coversAll(rules));
  if (isPoint && isWhole) return () => pointsOf(target, steps);
  return () => rangesOf(target, steps, isWhole);
}

function boundedOf(target: Draft, { test, outcome, isRest }: Kept): Bounded | undefined {
  if (outcome.kind !== 'interval') return undefined;
  const { interval } = outcome;
  const options = target.made.options ?? {};
  const [min, max] = [typeof options['min'] === 'number' ? options['min'] : 0, typeof options['max'] === 'number' ? options['max'] : 1000];
  const isAge = target.made.type === 'person.age';
  const unit = isAge || target.made.type === 'integer' || isWholeList(target) ? 1 : 0.01;
  // "BTC costs more than 30000" where prices of less were guessed.
  const isGuess = target.stated.range !== true && target.stated.values !== true;
  const beyond = isAge ? ((interval.min ?? 0) < max ? max : (interval.min ?? 0) + 15) : isGuess && interval.min !== undefined && interval.max === undefined && interval.min * 1.5 > max ? roundly(interval.min * 2.5) : max;
  const beneath = isGuess && interval.max !== undefined && interval.min === undefined && interval.max > 0 && interval.max < min * 1.5 ? roundly(interval.max / 4) : min;
  // "negative" where only positive amounts were told: as large as those.
  const [least, most] = [interval.max !== undefined && interval.max <= 0 && min >= 0 && interval.min === undefined ? -max : beneath, beyond];
  const low = interval.min === undefined ? Math.min(least, interval.max ?? least) : interval.min + (interval.isOpenBelow === true ? unit : 0);
  const high = interval.max === undefined ? Math.max(most, low) : interval.max - (interval.isOpenAbove === true ? unit : 0);
  return high < low ? undefined : { test, isRest, low, high, interval };
}

/** Two digits, as a person would say it. */
const roundly = (number: number): number => Number(number.toPrecision(2));

const isWholeList = ({ made }: Draft): boolean => made.type === 'category';

function decimalsOf(target: Draft, steps: readonly Bounded[]): number | undefined {
  const most = Math.max(...steps.flatMap(({ low, high }) => [low, high]).map((number) => (String(number).split('.')[1] ?? '').length));
  const told = target.made.options?.['decimals'];
  return most === 0 ? undefined : Math.max(most, typeof told === 'number' ? told : 0);
}

function pointsOf(target: Draft, steps: readonly Bounded[]): Claims {
  if (!isNumeric(target)) target.made = { type: 'integer' };
  const last = steps.find(({ isRest }) => isRest) ?? steps.at(-1);
  const decimals = decimalsOf(target, steps);
  return setFormula(target, steps.filter((step) => step !== last).map(({ test, low }) => `${withFilled(test)} ? ${low} : `).join('') + String(last?.low ?? 0), decimals);
}

/** "9.90, 19.90 or 29.90, 0 on the free plan": in all other rows a price lies between those of its list. */
function betweenListed({ made }: Draft): { min?: unknown; max?: unknown } {
  const values = made.type === 'category' ? made.options?.['values'] : undefined;
  const numbers = Array.isArray(values) ? values.filter((value) => typeof value === 'number') : [];
  return numbers.length < 2 ? (made.options ?? {}) : { min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** "seats 1, 5, 10 or 25" of which some rows "have at least 5": those of the list that lie there. */
function amongListed(target: Draft, steps: readonly Bounded[]): Claims | undefined {
  const { values, weights } = target.made.type === 'category' ? (target.made.options ?? {}) : {};
  if (!Array.isArray(values) || values.length < 2 || !values.every((value) => typeof value === 'number')) return undefined;
  const numbers = values as readonly number[];
  const share = (value: number): number => (Array.isArray(weights) ? Number(weights[numbers.indexOf(value)] ?? 1) : 1);
  const lists = steps.map(({ low, high, interval }) => numbers.filter((value) => value >= low && (interval.max === undefined || value <= high)));
  if (lists.some((list) => list.length === 0)) return undefined;
  target.cases = steps.map((step, i): Case => ({ when: step.test.when, options: { values: lists[i] ?? [], weights: (lists[i] ?? []).map(share) } })).concat(target.cases ?? []);
  target.stated.values = true;
  return steps.map(({ test, interval }): Claim => ({ kind: 'holds', expression: `!(${test.when}) || ${bracketed(conditionOf(nameIn(target), interval))}` }));
}

/** The bounds of the rows that no rule speaks of, else of all together; and those of each rule's rows. */
function rangesOf(target: Draft, steps: readonly Bounded[], isWhole: boolean): Claims {
  const among = amongListed(target, steps);
  if (among !== undefined) return among;
  const { min, max } = betweenListed(target);
  const isKept = !isWhole && typeof min === 'number' && typeof max === 'number';
  // "0 unless late": who is late is so by a minute at least.
  const isZero = steps.every((step) => step.low === 0 && step.high === 0) && min === 0 && target.made.type === 'integer' && target.stated.range !== true;
  const [low, high] = isKept ? [isZero ? 1 : min, max] : [Math.min(...steps.map((step) => step.low)), Math.max(...steps.map((step) => step.high))];
  const isDecimal = target.made.type === 'decimal' || (isKept && [min, max].some((end) => end % 1 !== 0)) || steps.some((step) => step.low % 1 !== 0 || step.high % 1 !== 0);
  const kept = optionsWithout(target.made, 'distribution', 'mean', 'median', 'deviation', 'components', 'values', 'weights', 'min', 'max', 'decimals');
  target.made = { type: isDecimal ? 'decimal' : 'integer', options: { ...kept, min: low, max: high, ...(isDecimal ? { decimals: Number(target.made.options?.['decimals'] ?? 2) } : {}) } };
  target.cases = [...steps.filter(({ isRest }) => !isRest), ...steps.filter(({ isRest }) => isRest)].map((step): Case => ({ when: step.test.when, options: { min: step.low, max: step.high } })).concat(target.cases ?? []);
  target.stated.range = true;
  target.stated.shape = true;
  delete target.outliers;
  return steps.map(({ test, interval }): Claim => ({ kind: 'holds', expression: `!(${test.when}) || ${bracketed(conditionOf(nameIn(target), interval))}` }));
}
