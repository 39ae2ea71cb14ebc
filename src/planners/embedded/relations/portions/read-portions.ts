import type { Claims, Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';
import { flagShare } from './flag-shares.js';
import { missingShares } from './missing-shares.js';
import { notYetShare } from './not-yet.js';
import { portionsIn } from './portions.js';
import { stateShares } from './state-shares.js';
import { valueShares } from './value-shares.js';
import { zeroShare } from './zero-shares.js';

/**
 * "70 % of the requests are closed, the rest open", "9 out of 10 children are vaccinated", "a tenth of the parties leaves no
 * tip", "7 % of the serials are missing": parts of the rows.
 */
export function readPortions(drafts: readonly Draft[], text: string): Claims | undefined {
  const all = portionsIn(text, true);
  // "half split" is the name of a column.
  const named = all.length === 0 ? [] : namedIn(text, drafts);
  const portions = all.filter(({ start, end }) => !named.some((mention) => mention.start <= start && end <= mention.end));
  if (portions.length === 0) return undefined;
  return missingShares(drafts, text, portions) ?? notYetShare(drafts, text, portions) ?? valueShares(drafts, text, portions) ?? stateShares(drafts, text, portions) ?? flagShare(drafts, text, portions) ?? zeroShare(drafts, text, portions);
}
