import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';

export function setFormula(target: Draft, expression: string, decimals?: number): Claims {
  const values = target.made.type === 'category' ? target.made.options?.['values'] : target.made.type === 'boolean' ? [true, false] : undefined;
  if (Array.isArray(values)) target.holds = values as (string | number | boolean)[];
  const { min, max } = target.made.options ?? {};
  if (target.stated.range === true && typeof min === 'number' && typeof max === 'number') target.range = { min, max };
  target.made = { type: 'expression', options: { expression, ...(decimals === undefined ? {} : { decimals }) } };
  target.unique = false;
  target.stated.formula = true;
  delete target.cases;
  delete target.outliers;
  return [{ kind: 'formula', column: target.name, expression }];
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
