import { byName, saying, type Saying } from './saying.js';

/** Ends of what may be, and stretches of it: "below a maximum of 400", "over a period of 3 years" measure no row. */
const NO_MEASURE = /(?:^|\s)(?:max(?:imum)?|min(?:imum)?|limit|cap|ceiling|threshold|total|sum|period|course|span|range|time|distance|duration|interval|window|average|mean|median|base|basis|set|list|group|series|pool|number|layer|background)$/iu;

/** Behind these something stays on a side, and no row is picked by it. */
const STAYS = /(?:^|\s)(?:is|are|was|were|be|been|stays?|remains?|keeps?|kept|lies?|falls?|drops?|goes|go|rises?|sits?|always|never|not|spread|averaged|measured)\s$/iu;

/** "Nobody below a final score of 4", "applicants above an income of 60k": the measure of those of whom it is told, with what bounds it behind. */
export const measuredFirst: readonly Saying[] = [
  saying(
    'below under above over beyond',
    /(?<=\p{L} )(?<side>below|under|above|over|beyond|at or above|at or below) (?<the>an?|the) (?<what>\p{L}{3,}(?:[ -]\p{L}{2,}){0,2}) of (?<much>[$€£]?\d[\d.,]*(?:\d|k|m)?(?: ?%)?)(?![\p{L}\d])/giu,
    (match, text) =>
      byName(({ side = '', the = '', what = '', much = '' }) => (NO_MEASURE.test(what) || STAYS.test(text.slice(Math.max(0, match.index - 12), match.index)) ? undefined : `with ${the} ${what} ${SIDES[side.toLowerCase()] ?? side} ${much}`))(match, text),
  ),
];

const SIDES: Readonly<Record<string, string>> = { beyond: 'above', 'at or above': 'of at least', 'at or below': 'of at most' };
