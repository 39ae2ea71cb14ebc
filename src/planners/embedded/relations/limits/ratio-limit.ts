import { boundsIn } from '../../columns/bounds.js';
import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { keep } from './keep.js';

/** "loan / value", "(loan / value) * 100". */
const RATIO = /^\(?\s*(\w+)\s*\/\s*(\w+)\s*\)?(\s*\*\s*100)?$/u;

/** "LTV must not go over 95" of a column that is worked out: what it is worked out from keeps within that. */
export function readRatioLimit(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/\d/u.test(text)) return undefined;
  const worked = drafts.filter(({ made, stated }) => made.type === 'expression' && stated.formula === true);
  const named = own !== undefined ? [own] : worked.length === 0 ? [] : [...new Set(namedIn(text, drafts).map(({ draft }) => draft))];
  const [target, ...others] = named;
  if (target === undefined || others.length > 0 || !worked.includes(target)) return undefined;
  const [, upper, lower, percent] = RATIO.exec(String(target.made.options?.['expression'])) ?? [];
  const [part, whole] = [upper, lower].map((name) => drafts.find((draft) => nameIn(draft) === name));
  const bounds = boundsIn(text);
  if (part === undefined || whole === undefined || bounds === undefined) return undefined;
  const scale = percent === undefined ? 1 : 100;
  const most = bounds.max === undefined ? undefined : keep(part, '<=', whole, bounds.max / scale, drafts);
  return most ?? (bounds.min === undefined || bounds.min <= 0 ? undefined : keep(part, '>=', whole, bounds.min / scale, drafts));
}
