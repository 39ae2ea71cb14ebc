import { saying, type Saying } from './saying.js';

/** "never worse than the first one": which way is better, and which one is meant. */

/** "1 is best", "1 = very good": the lower the better. */
const LOW_IS_BEST = /(?<![\p{L}\d.])[01] (?:is|=|being|means|as) (?:the )?(?:very )?(?:best|top|highest|good|excellent)|(?<![\p{L}])(?:lower|smaller|less) is better|best (?:is|=|being) 1(?!\d)/iu;

/** Whether an ordinal stands before a name too: "first mark" beside "the first one". */
const tellsWhich = (which: string, text: string): boolean => text.toLowerCase().split(`${which.toLowerCase()} `).slice(1).some((behind) => /^(?!ones?\b)\p{L}{3,}/u.test(behind));

export const betterSayings: readonly Saying[] = [
  saying('one', /(?<=(?<![\p{L}])the (first|second|third|last|old|new|earlier|later|previous|former|other)) one(?=\s*(?:[.,;)]|$)| (?:is|was|must|has|should|can|may|cannot|always|never)(?![\p{L}]))/giu, ({ 1: which = '' }, text) => (tellsWhich(which, text) ? '' : undefined)),
  saying('worse better', /(?<=(?<![\p{L}])(?:never|not|no|always|be|is|are|stays?|gets?) )(worse|better) than(?= (?:the |its |their )?\p{L})/giu, ({ 1: how = '' }, text) => (LOW_IS_BEST.test(text) === (how.toLowerCase() === 'worse') ? 'higher than' : 'lower than')),
  // "2.5% of the moisture values got lost": what was measured is not there.
  saying(
    'lost corrupted unreadable illegible dropped deleted failed',
    /(?<=(?<![\p{L}])(?:values|readings|measurements|results|entries|cells|figures|observations|scores|answers|data|temps|temperatures) )(?:(?:got|were|was|are|is|have been|has been|went) (?:lost|corrupted|unreadable|illegible|dropped|deleted)|failed(?: to be (?:recorded|saved|stored|taken))?)(?=\s*(?:[.,;]|$)| (?:and|in|by|during|due|because|at|on) )/giu,
    'are missing',
  ),
];
