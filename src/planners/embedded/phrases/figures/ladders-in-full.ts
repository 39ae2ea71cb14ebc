import { byName, saying, type Saying } from './saying.js';

/** "A if kwh per m2 is under 80, B under 150, otherwise C": what is compared, at the first step alone. */
const LADDER =
  /(?<first>(?<![\p{L}\d])[\p{L}\d][\p{L}\d -]{0,24}?) (?<when>if|when|for) (?<what>(?:the |its )?\p{L}[\p{L}\d_ ]{1,40}?) (?<is>is|are|was) (?<step>(?:under|below|over|above|at least|at most|less than|more than|from|up to) [$€£]?\d[\d.,]*(?<=\d)(?: ?(?!(?:or|and)(?![\p{L}]))\p{L}{1,6}|%)?)(?<others>(?:,? (?:and |or )?[\p{L}\d][\p{L}\d -]{0,24}? (?:if |when |for )?(?:under|below|over|above|at least|at most|less than|more than|from|up to) [$€£]?\d[\d.,]*(?<=\d)(?: ?(?!(?:or|and)(?![\p{L}]))\p{L}{1,6}|%)?(?=\s*(?:[,;.)\n]|$| and | or | otherwise| else))){1,6})/giu;
const STEP = /(?<lead>,? (?:and |or )?)(?<value>[\p{L}\d][\p{L}\d -]{0,24}?) (?:if |when |for )?(?<step>(?:under|below|over|above|at least|at most|less than|more than|from|up to) [$€£]?\d[\d.,]*(?<=\d)(?: ?(?!(?:or|and)(?![\p{L}]))\p{L}{1,6}|%)?)(?=\s*(?:[,;.)\n]|$| and | or | otherwise| else))/giu;

/** Steps of a ladder, each with what it compares. */
export const laddersInFull: readonly Saying[] = [
  saying('if when', LADDER, byName(({ first = '', when = '', what = '', is = '', step = '', others = '' }) => {
    const told = [...others.matchAll(STEP)];
    // "hot when temperature is over 70" compares something of its own.
    if (told.some(({ groups }) => /\b(?:if|when|is|are|was)\b/iu.test(groups?.['value'] ?? ''))) return undefined;
    // "false if the count is above 0 or turbidity above 4": another thing that is compared, and no other answer.
    if (/(?:^|\s)(?:true|false|yes|no)$/iu.test(first) && told.some(({ groups }) => /(?:and|or)\s$/u.test(groups?.['lead'] ?? '') && !/^(?:true|false|yes|no|\d+)$/iu.test(groups?.['value'] ?? ''))) return undefined;
    const steps = told.map(({ groups }) => `, ${groups?.['value'] ?? ''} ${when} ${what} ${is} ${groups?.['step'] ?? ''}`);
    return steps.length === 0 ? undefined : `${first} ${when} ${what} ${is} ${step}${steps.join('')}`;
  })),
];
