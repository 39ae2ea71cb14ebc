import { byName, saying, type Saying } from './saying.js';

/** "Longer shifts get longer breaks, but never more than 60 minutes": how far what was told last goes, in a sentence of its own. */
const BOUNDED =
  /(?<=(?:^|[.;!\n])\s*(?:the )?(?:\p{L}{3,}er|more|less|fewer) [^,.;:\n]{3,50} (?:\p{L}{3,}er|more|less|fewer) )(?<what>\p{L}{3,}(?: \p{L}{3,})?),? but (?:never|not|no|at most|(?<least>at least)|only up to|up to) ?(?:(?<more>more|longer|higher|over|above)|(?<less>less|shorter|lower|fewer|under|below))? ?(?:than )?(?<much>[$€£]?\d[\d.,]*(?: ?[\p{L}%€$£]{1,10})?)(?=\s*(?:[.;\n]|$))/giu;

export const boundedComparisons: readonly Saying[] = [
  saying('but', BOUNDED, byName(({ what = '', least, less, much = '' }) => `${what}. ${what} are at ${least === undefined && less === undefined ? 'most' : 'least'} ${much}`)),
];
