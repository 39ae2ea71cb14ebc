import type { Claim } from '../../../../core/claims/registry.js';
import { applyShape, OUTLIERS_BEYOND, outliersIn } from '../../columns/shape.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';

/** "3% outliers in monetary value", "a few outliers in temperature and humidity", "with some outliers" beside one measure. */
export function readOutliers(drafts: readonly Draft[], text: string): Claims | undefined {
  const outliers = outliersIn(text);
  // "During anomalies vibration is higher" beside a column that says which rows are such.
  if (outliers === undefined || namedIn(/(?:outliers?|extreme values?|anomal\p{L}+)/iu.exec(text)?.[0] ?? '', drafts.filter((draft) => yesOf(draft) !== undefined)).length > 0) return undefined;
  const able = drafts.filter((draft) => isNumeric(draft) && ['integer', 'decimal'].includes(draft.made.type) && draft.stated.formula !== true && !/(?:^|_)(?:id|no|year)$/iu.test(draft.name));
  const named = [...new Set(namedIn(text, able).map(({ draft }) => draft))];
  const targets = named.length > 0 ? named : able.length === 1 ? able : [];
  if (targets.length === 0) return undefined;
  return targets.flatMap((draft): Claim[] => {
    draft.outliers = outliers;
    // "Minutes about normal, mean 32 and sd 8, with roughly 2% outliers": how the others lie.
    const rest = text.replace(OUTLIERS_BEYOND, ' ').replace(/(?:with\s)?(?:roughly\s|about\s|around\s)?\d[\d.]*\s?(?:%|percent)\s(?:of\s\p{L}+\s)?(?:are\s)?outliers?/iu, ' ');
    if (targets.length === 1 && draft.stated.shape !== true && /mean|average|median|normal|sd|deviation/iu.test(rest)) applyShape(draft, rest);
    const { min, max } = draft.made.options ?? {};
    return typeof min === 'number' && typeof max === 'number' ? [{ kind: 'range', column: draft.name, min, max, outliers: outliers.share }] : [];
  });
}
