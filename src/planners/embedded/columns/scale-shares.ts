import type { Draft } from '../model.js';
import { readEnumeration } from '../phrases/enumerations.js';
import type { Remark } from './remark.js';
import { applyEnumeration } from './values.js';

/** "from 1 to 5, distributed 5/10/15/40/30 percent": the ends of a scale, and a share for each of its steps. */
const SCALE = /^[\s(:,–-]*(?:from\s|von\s|de\s|del?\s|scale\s|ratings?\s)*\d{1,2}\s?(?:-|–|to|bis|a|à)\s?\d{1,2}[\s,(:]+(?:\p{L}+\s){0,3}\d{1,3}\s?%?(?:(?:\s?[/:]\s?|,\s*(?:and\s)?)\d{1,3}\s?%?){2,10}(?:\s(?:%|per ?cent|pct|prozent|split|in that order|in order|shares?|weights?)){0,3}[\s).]*$/iu;

/** A share for each step of a scale. True where it was told. */
export function readScaleShares(draft: Draft, remark: Remark): boolean {
  if (!/\d\s?%?\s?[/:,]\s?\d/u.test(remark.text) || draft.stated.values === true || !SCALE.test(remark.text)) return false;
  const found = readEnumeration(remark.text);
  if (found?.weights === undefined || !found.values.every((value, i) => value === Number(found.values[0]) + i)) return false;
  applyEnumeration(draft, found);
  remark.take({ start: 0, end: remark.text.length });
  return true;
}
