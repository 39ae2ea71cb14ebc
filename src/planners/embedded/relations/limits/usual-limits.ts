import type { Draft } from '../../model.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { isFree, keep } from './keep.js';
import { boundsOf } from './steps.js';

/** "min", "max" of one quantity, "low" and "high", "first" and "last": pairs that only make sense one way round. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:min|minimum|lowest|low|lower)(?:_|$)|(?:_|^)(?:min|minimum|low|lower)$/i, /^(?:max|maximum|highest|high|upper)(?:_|$)|(?:_|^)(?:max|maximum|high|upper)$/i],
];

/** Two ends of one range stay in order where nothing else is said of them. */
export function keepEnds(drafts: readonly Draft[]): void {
  for (const [low, high] of ENDS) {
    for (const least of drafts.filter((draft) => low.test(draft.name) && isFree(draft) && draft.cases === undefined)) {
      const rest = least.name.replace(low, '');
      const most = drafts.find((draft) => draft !== least && high.test(draft.name) && isNumeric(draft) && alikeRest(draft.name.replace(high, ''), rest));
      if (most !== undefined && boundsOf(least) !== undefined) keep(least, '<=', most, 1, drafts);
    }
  }
}

function alikeRest(a: string, b: string): boolean {
  const tidy = (text: string): string => text.replaceAll('_', '').toLowerCase();
  return tidy(a) === tidy(b) || alike(tidy(a), tidy(b));
}

const PART = /^\W*(?:of which|davon|de (?:los|las) cuales|dont)\s/iu;

/** "carbohydrates (g), of which sugar (g)": the part is no more than the whole before it. */
export function keepParts(drafts: readonly Draft[]): void {
  for (const [index, part] of drafts.entries()) {
    const whole = drafts.slice(0, index).findLast((draft) => !PART.test(draft.text));
    if (PART.test(part.text) && whole !== undefined && isNumeric(whole) && isFree(part) && part.cases === undefined) keep(part, '<=', whole, 1, drafts);
  }
}
