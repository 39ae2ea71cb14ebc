import { kindOf } from '../../columns/types.js';
import type { Draft } from '../../model.js';

export function isNumeric(draft: Draft): boolean {
  const { made, stated } = draft;
  if (made.type === 'constant') return typeof made.options?.['value'] === 'number';
  if (stated.formula === true) return true;
  if (made.type === 'sequence') return false;
  const kind = kindOf(made);
  return kind === 'integer' || kind === 'decimal' || isNumberList(draft);
}

/** `categories` of numbers: 15, 20, 25. */
function isNumberList({ made }: Draft): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'number');
}

export function isTemporal({ made }: Draft): boolean {
  return made.type === 'date' || made.type === 'datetime';
}
