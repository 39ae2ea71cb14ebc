import { byName, saying, type Saying } from './saying.js';

/** "a flag which is true above 140 creatinine", "risk that is yes for a glucose of at least 126": a yes or no, and from where it is so. */
export const trueAbove: readonly Saying[] = [
  // "short pick = picked less than asked", "late = actual after planned"
  saying(
    'less more lower higher fewer greater smaller larger later earlier above below over under after before',
    /(?<=(?:^|[,;:\n(.]) ?(?:and )?[\p{L}_][\p{L}\d_ ]{1,28}\p{L}) ?= ?(?<left>(?![^,;.()\n]{0,40}\b(?:minus|plus|times|divided|not|but|or|if|when)\b)(?:the )?[\p{L}_][\p{L}\d_ ]{1,28}\p{L}) (?:is |are |was )?(?<how>(?:less|more|lower|higher|fewer|greater|smaller|larger|later|earlier) than|above|below|over|under|after|before) (?<right>(?:the )?[\p{L}_][\p{L}\d_ ]{1,28}\p{L})(?=\s*(?:[,;.)\n]|$))/giu,
    byName(({ left = '', how = '', right = '' }) => ` (yes if ${left} is ${how} ${right})`),
  ),
  saying(
    'true yes',
    /(?<=[\p{L}\d_]),? (?:which|that) (?:is|are|becomes?|turns?) (?<yes>true|yes) (?<how>above|over|below|under|at or above|at or below|from|at least|at most) (?:(?<number>\d+(?:\.\d+)?) (?:of )?(?<behind>\p{L}[\p{L}_]{3,}(?: [\p{L}_]{3,})?)|(?:an? |the )?(?<before>\p{L}[\p{L}_]{3,}(?: [\p{L}_]{3,})?) of (?<count>\d+(?:\.\d+)?))(?=\s*(?:[,.;)]|$))/giu,
    byName(({ yes = '', how = '', number, behind, before, count }) => ` (${yes} if ${before ?? behind ?? ''} is ${how.toLowerCase() === 'from' ? 'at least' : how} ${number ?? count ?? ''})`),
  ),
];
