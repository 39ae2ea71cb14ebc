import { byName, saying, type Saying } from './saying.js';

/** "a flag which is true above 140 creatinine", "risk that is yes for a glucose of at least 126": a yes or no, and from where it is so. */
export const trueAbove: readonly Saying[] = [
  saying(
    'true yes',
    /(?<=[\p{L}\d_]),? (?:which|that) (?:is|are|becomes?|turns?) (?<yes>true|yes) (?<how>above|over|below|under|at or above|at or below|from|at least|at most) (?:(?<number>\d+(?:\.\d+)?) (?:of )?(?<behind>\p{L}[\p{L}_]{3,}(?: [\p{L}_]{3,})?)|(?:an? |the )?(?<before>\p{L}[\p{L}_]{3,}(?: [\p{L}_]{3,})?) of (?<count>\d+(?:\.\d+)?))(?=\s*(?:[,.;)]|$))/giu,
    byName(({ yes = '', how = '', number, behind, before, count }) => ` (${yes} if ${before ?? behind ?? ''} is ${how.toLowerCase() === 'from' ? 'at least' : how} ${number ?? count ?? ''})`),
  ),
];
