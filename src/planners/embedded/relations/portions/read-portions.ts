import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import type { Mention } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { flagShare } from './flag-shares.js';
import { missingShares } from './missing-shares.js';
import { notYetShare } from './not-yet.js';
import { type Portion, portionsIn } from './portions.js';
import { stateShares } from './state-shares.js';
import { valueShares } from './value-shares.js';
import { zeroShare } from './zero-shares.js';

/** "won deals have a probability of 100%": what the column before holds there. */
function isItsValue({ draft, end }: Mention, { start, isVague }: Portion, text: string): boolean {
  return !isVague && end <= start && isNumeric(draft) && /^\s(?:of|is|at)\s(?:exactly\s)?$/iu.test(text.slice(end, start));
}

/**
 * "70 % of the requests are closed, the rest open", "9 out of 10 children are vaccinated", "a tenth of the parties leaves no
 * tip", "7 % of the serials are missing": parts of the rows.
 */
export function readPortions(drafts: readonly Draft[], text: string): Claims | undefined {
  const all = portionsIn(text, true);
  // "half split" is the name of a column.
  const named = all.length === 0 ? [] : namedIn(text, drafts);
  const portions = all.filter((portion) => !named.some((mention) => (mention.start <= portion.start && portion.end <= mention.end) || isItsValue(mention, portion, text)));
  if (portions.length === 0) return undefined;
  return missingShares(drafts, text, portions) ?? notYetShare(drafts, text, portions) ?? valueShares(drafts, text, portions) ?? stateShares(drafts, text, portions) ?? flagShare(drafts, text, portions) ?? zeroShare(drafts, text, portions);
}
