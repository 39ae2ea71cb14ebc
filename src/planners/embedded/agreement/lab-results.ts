import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { setFormula } from '../relations/formulas/set-formula.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { valuesOf } from '../relations/grammar/yes-no.js';
import { FAMILIES } from '../vocabulary/families.js';

/** What a laboratory measures: the result of a test, between what it usually lies, and whether it does. */

const RESULT = /^(?:(?:test|lab|measured)_)?(?:result|value|result_value|measurement)(?:_value)?$/iu;
const LOW = /^(?:(?:reference|ref|normal|range|lower)_){1,3}(?:low|min|minimum|lower|from|limit|bound)$|^(?:lower|low)_(?:reference|ref|normal)(?:_(?:limit|bound|range|value))?$/iu;
const HIGH = /^(?:(?:reference|ref|normal|range|upper)_){1,3}(?:high|max|maximum|upper|to|limit|bound)$|^(?:upper|high)_(?:reference|ref|normal)(?:_(?:limit|bound|range|value))?$/iu;
const FLAG = /^(?:(?:abnormal|result|lab|range)_)?(?:flag|status|interpretation)$/iu;

const isDrawn = ({ made, stated, cases, unique }: Draft): boolean => (made.type === 'integer' || made.type === 'decimal') && !unique && cases === undefined && [stated.range, stated.shape, stated.formula, stated.correlated].every((said) => said !== true);

/** "test, value, reference low, reference high, flag": each test has its range, most results lie in it, and the flag tells which do not. */
export function keepLabResults(drafts: readonly Draft[]): void {
  const find = (name: RegExp): Draft | undefined => drafts.find((draft) => isCalled(draft, name));
  const [low, high] = [find(LOW), find(HIGH)].map((draft) => (draft !== undefined && isDrawn(draft) ? draft : undefined));
  const result = find(RESULT);
  if (low === undefined || high === undefined || result === undefined || result.stated.formula === true) return;
  const ranges = rangesOfTests();
  const test = drafts.find((draft) => draft.made.type === 'category' && valuesOf(draft).length > 1 && valuesOf(draft).every((value) => ranges.has(String(value).toLowerCase())));
  if (test === undefined) return;
  const told = valuesOf(test).map((value) => ({ when: `${nameIn(test)} == ${literal(String(value))}`, ...(ranges.get(String(value).toLowerCase()) ?? { from: 0, to: 1 }) }));
  fix(low, told.map(({ when, from }) => ({ when, value: from })));
  fix(high, told.map(({ when, to }) => ({ when, value: to })));
  // Each test may have its results already.
  if (isDrawn(result)) drawWithin(result, told);
  const flag = find(FLAG);
  if (flag?.made.type !== 'category' || flag.cases !== undefined || flag.stated.formula === true) return;
  const [below, above, within] = [/^l(?:ow|ower)?$/iu, /^h(?:igh|igher)?$/iu, /^(?:n|normal|ok|within.*)$/iu].map((name) => valuesOf(flag).find((value) => name.test(String(value))));
  if (typeof below !== 'string' || typeof above !== 'string' || typeof within !== 'string') return;
  setFormula(flag, `${nameIn(result)} < ${nameIn(low)} ? ${literal(below)} : ${nameIn(result)} > ${nameIn(high)} ? ${literal(above)} : ${literal(within)}`);
}

interface Usual {
  readonly when: string;
  readonly from: number;
  readonly to: number;
}

/** One number for each test. */
function fix(draft: Draft, told: readonly { readonly when: string; readonly value: number }[]): void {
  const values = told.map(({ value }) => value);
  draft.made = { type: 'decimal', options: { min: Math.min(...values), max: Math.max(...values), decimals: 1 } };
  draft.cases = told.map(({ when, value }) => ({ when, options: { min: value, max: value } }));
}

function drawWithin(result: Draft, told: readonly Usual[]): void {
  const most = Math.max(...told.map(({ to }) => to)) * 2;
  result.made = { type: 'decimal', options: { min: 0, max: most, decimals: 1, distribution: 'normal', mean: most / 4, deviation: most / 10 } };
  result.cases = told.map(({ when, from, to }) => ({ when, options: { min: Math.max(0, from - (to - from)), max: to + (to - from), distribution: 'normal', mean: (from + to) / 2, deviation: (to - from) / 2.6 } }));
}

function rangesOfTests(): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const rows = FAMILIES.find(({ concepts }) => concepts.includes('lab_unit'))?.rows ?? [];
  return new Map(rows.map(([, range = '', , name = '']) => {
    const [from = 0, to = 1] = range.split('-').map(Number);
    return [name.toLowerCase(), { from, to }];
  }));
}
