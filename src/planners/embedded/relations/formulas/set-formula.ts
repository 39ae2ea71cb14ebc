import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';

/** "price x quantity less the discount", where the discount is told in percent: so much of it. */
const LESS_PERCENT = /^\(?(?<whole>[\p{L}\p{N}_ *]+?)\)? - (?<part>\w*(?:discount|rebate|disc)\w*?_?(?:percent|percentage|pct))$/iu;

function withPercentOff(expression: string): string {
  const { whole, part } = LESS_PERCENT.exec(expression)?.groups ?? {};
  return whole === undefined || part === undefined || /percent|pct/iu.test(whole) ? expression : `${whole} * (1 - ${part} / 100)`;
}

export function setFormula(target: Draft, told: string, decimals?: number): Claims {
  const expression = withPercentOff(told);
  const values = target.made.type === 'category' ? target.made.options?.['values'] : target.made.type === 'boolean' ? [true, false] : undefined;
  if (Array.isArray(values)) target.holds = values as (string | number | boolean)[];
  const { min, max } = target.made.options ?? {};
  if (target.stated.range === true && typeof min === 'number' && typeof max === 'number') target.range = { min, max };
  const digits = digitsChosen(expression, decimals);
  target.made = { type: 'expression', options: { expression, ...(digits === undefined ? {} : { decimals: digits }) } };
  target.unique = false;
  target.stated.formula = true;
  delete target.cases;
  delete target.outliers;
  return [{ kind: 'formula', column: target.name, expression }];
}

const CHOICE = /^(?:[^?:]+ \? -?\d+(?:\.\d+)? : )+-?\d+(?:\.\d+)?$/u;

/** "0.39 for AC, 0.59 for DC": numbers that a text tells are not written with more digits than it does, but for those of cents. */
function digitsChosen(expression: string, decimals: number | undefined): number | undefined {
  if (decimals === undefined || decimals <= 2 || !CHOICE.test(expression)) return decimals;
  return Math.max(2, ...(expression.match(/(?<=[?:] -?\d+\.)\d+/gu) ?? []).map(({ length }) => length));
}

type Value = string | number;

/** What a column holds where another has a value. */
interface HeldBy {
  readonly value: Value;
  readonly held: Value;
}

/** The value of a column by the value of another, the last of them in all other rows: "plan (Basic, Plus), price (9, 19)". */
export function setByValue(target: Draft, by: Draft, told: readonly HeldBy[], decimals?: number): Claims {
  const shown = (value: Value): string => (typeof value === 'number' ? String(value) : literal(value));
  const steps = told.slice(0, -1).map(({ value, held }) => `${nameIn(by)} == ${shown(value)} ? ${shown(held)} : `);
  return setFormula(target, steps.join('') + shown(told.at(-1)?.held ?? 0), decimals);
}
