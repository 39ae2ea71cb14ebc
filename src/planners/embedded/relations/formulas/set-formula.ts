import type { Claims, Draft } from '../../model.js';

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
