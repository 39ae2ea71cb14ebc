import type { Claim } from '../claims/registry.js';
import { renamedInExpression } from '../expressions/rename.js';

/** A claim of a table with another name for one of its columns. */
export function renamedClaim<C extends Claim>(claim: C, from: string, to: string): C {
  const named = (name: string): string => (name === from ? to : name);
  const fields = Object.entries(claim).map(([field, value]): [string, unknown] => {
    if (field === 'column') return [field, named(String(value))];
    if (field === 'columns' || field === 'by') return [field, (value as readonly string[]).map(named)];
    if (field === 'when' || field === 'expression') return [field, renamedInExpression(String(value), from, to)];
    return [field, value];
  });
  return Object.fromEntries(fields) as C;
}
