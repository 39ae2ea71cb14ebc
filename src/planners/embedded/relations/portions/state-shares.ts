import type { Claims, Draft } from '../../model.js';
import type { Portion } from './portions.js';

/** "70 % of the requests are closed, the rest open": states that the column's usual list does not know. */
export function stateShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const states = drafts.filter((draft) => draft.made.type === 'category' && draft.stated.values !== true && /(?:status|state|stage|outcome|result|decision)$/i.test(draft.name));
  const [draft] = states;
  const [portion] = portions;
  if (draft === undefined || states.length !== 1 || portion === undefined || portion.isVague) return undefined;
  const value = /^\s*(?:of\s+(?:the\s+|all\s+)?[\p{L} ]{2,30}?\s+)?(?:are|is|have been|were|get|got)\s+(?:already\s+)?([\p{L}][\p{L} -]{2,24}?)(?=[,.;]|\s+(?:and|the rest|others?|while)\b|$)/iu.exec(text.slice(portion.end))?.[1];
  const other = /\b(?:the rest|the others?|the remaining\s*\p{L}*|others?|otherwise)\s+(?:(?:are|is|have been|were)\s+)?([\p{L}][\p{L} -]{2,24}?)(?=[,.;]|$)/iu.exec(text)?.[1];
  if (value === undefined || other === undefined) return undefined;
  draft.made = { type: 'category', options: { values: [value.trim(), other.trim()], weights: [portion.share, Math.round((1 - portion.share) * 1e6) / 1e6] } };
  draft.stated.values = true;
  return [{ kind: 'values', column: draft.name, values: [value.trim(), other.trim()], shares: [portion.share, 1 - portion.share] }];
}
