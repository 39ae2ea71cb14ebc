import { kindOf } from '../../columns/types.js';
import type { Draft } from '../../model.js';

export function isNumeric(draft: Draft): boolean {
  if (draft.made.type === 'constant') return typeof draft.made.options?.['value'] === 'number';
  return draft.stated.formula === true || (['integer', 'decimal'].includes(kindOf(draft.made)) && draft.made.type !== 'sequence') || isNumberList(draft) || (draft.made.type === 'constant' && typeof draft.made.options?.['value'] === 'number');
}

/** `categories` of numbers: 15, 20, 25. */
function isNumberList({ made }: Draft): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'number');
}

export function isTemporal({ made }: Draft): boolean {
  return made.type === 'date' || made.type === 'datetime';
}
