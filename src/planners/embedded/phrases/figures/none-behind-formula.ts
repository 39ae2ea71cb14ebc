import { byName, saying, type Saying } from './saying.js';

/** What is worked out. */
const RECKONED = /\s[+*/×÷x−-]\s|(?<![\p{L}])(?:times|plus|minus|divided by|multiplied by|percent of|per)(?![\p{L}])|\d ?% of /iu;
/** "amount = hours x rate, which is 0 when not billable", "shipping is qty * 2 but free for gifts". */
const NONE_BEHIND =
  /(?<sign>=|(?<![\p{L}])(?:is|equals|as)(?![\p{L}])|:) ?(?<formula>(?!0 )(?:[^,;.:=()\n]|\.(?=\d)){5,60}?)(?:,? (?:but|and)|[,.] (?:which|it|this|and it|but it)|,)? (?:(?:is|be|gets?|becomes?|are) )?(?<!\d )(?:0|zero|nothing|none|free) (?<when>when|if|unless|for|where|in case of) (?<which>(?!\d)[^,;.:()\n]{3,50}?)(?=\s*(?:[,;.)\n]|$))/giu;

/** Where a formula does not hold, told behind it: the exception comes first, as readers of formulas know it. */
export const noneBehindFormula: readonly Saying[] = [
  saying('when if unless for where', NONE_BEHIND, byName(({ sign = '', formula = '', when = '', which = '' }) => {
    if (!RECKONED.test(` ${formula} `) || /(?<![\p{L}])(?:if|when|unless|where|otherwise)(?![\p{L}])/iu.test(formula)) return undefined;
    return /^unless$/iu.test(when) ? `${sign} ${formula} if ${which}, otherwise 0` : `${sign} 0 if ${which}, otherwise ${formula}`;
  })),
];
