import type { Edit } from '../edits.js';
import { editsOf, saying, type Saying } from './saying.js';

/** Ordinary words for the same thing, of which the readers know one each: "empty", "only", "if", "unless". All other sayings are read behind these, and need know no others. */
const WORDS: readonly Saying[] = [
  // "is not set for 8%", "was never filled in", "has no value unless …", "is left empty": a cell without a value.
  saying(
    'not never unset unfilled',
    /(?<=(?<![\p{L}])(?:is|are|was|were|be|being|stays?|remains?) )(?:left )?(?:(?:not|never) (?:set|filled(?: in| out)?|populated|present|available|there)|unset|unfilled)(?= (?:in|for|on|if|when|where|unless|until|while|at)(?![\p{L}])|\s*(?:[.;,)\n]|$)| (?:otherwise|elsewhere))/giu,
    'empty',
  ),
  saying('no', /(?<![\p{L}])(?:has|have|had|with|carr(?:y|ies)|gets?|holds?) no values?(?= (?:in|for|on|if|when|where|unless|until|while|at)(?![\p{L}])|\s*(?:[.;,)\n]|$)| (?:otherwise|elsewhere))/giu, ({ 0: said }) => (/^(?:have|carry|get|hold)/iu.test(said) ? 'are empty' : /^with/iu.test(said) ? 'empty' : 'is empty')),
  saying('left kept', /(?<=(?<![\p{L}])(?:is|are|was|were|be|being|then|it|and|or|but) )(?:left|kept) (?=(?:empty|blank|null|missing)(?![\p{L}]))/giu, ''),
  // "exclusively for rejected ones", "just exists for flagged items", "weekends just"
  saying('exclusively solely', /(?<![\p{L}])(?:exclusively|solely)(?= (?:for|if|when|where|in|on|with|among|to|at)(?![\p{L}]))/giu, 'only'),
  saying('just', /(?<![\p{L}])(?:and )?just(?= (?:for|if|when|where|there|present|filled|exists?|set|given|known|once|applies|in (?:weekends?|weekdays?)|on (?:weekends?|weekdays?|mon|tues|wednes|thurs|fri|satur|sun))(?![\p{L}]))/giu, ({ 0: said }) => (/^and/iu.test(said) ? 'and only' : 'only')),
  saying('just', /(?<=(?:weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|working days) )just(?=\s*(?:[,;.)|\n]|$))/giu, 'only'),
  // "Just delivered orders have a delivery date, and just closed ones a reason"
  saying('just', /(?:(?<=(?:^|[.;!\n])\s*)|(?<=, (?:and |but )?|\s(?:and|but) ))just(?= (?!the\s|an?\s|these\s|those\s|columns?\s|\d)[\p{L}-]{3,}(?: (?:or|and) [\p{L}-]{3,})?(?: [\p{L}-]{3,})? (?:have|has|get|gets|carry|need|pay|receive|an?) )/giu, ({ 0: said }) => (said.startsWith('J') ? 'Only' : 'only')),
  // "the signature is there for delivered parcels only"
  saying('only', /(?<=(?<![\p{L}])(?:is|are) )(there|present|given|filled(?: in)?|set|available|recorded|known|shown|stored) for ([^,.;()\n]{3,50}?) only(?=\s*(?:[,.;)\n]|$))/giu, 'only $1 for $2'),
  // "0 except when approved", "empty except if", "blank but not when …"
  saying('except', /(?<![\p{L}]),? ?except (?:when|if|where|while)(?![\p{L}])/giu, ' unless'),
  // "15 whenever insurance": what holds each time holds if.
  saying('whenever', /(?<=[\p{L}\d)%] |[\p{L}\d)%], )whenever(?= \p{L})/gu, 'if'),
  // "1 where the balance is negative and 0 where not", "free where the price is 50 or more"
  saying('where', /(?<=(?:(?<![\p{L}\d.])[$€£]?\d+(?:\.\d+)?(?: ?[%\p{L}]{1,4})?|(?<![\p{L}])(?:yes|no|true|false|empty|blank|null|nothing|none|missing|free|zero|"[^"]{1,20}"|'[^']{1,20}'|[A-Z]))) where(?= (?:not|it|they|he|she|the|this|that|there|\p{L}+(?:[ _]\p{L}+){0,3} (?:is|are|was|were|has|have|won|did|>|<|=|exceeds?)) ?)/gu, ' if'),
];

export function inOneWord(text: string): Edit[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const edits = WORDS.filter(({ hints }) => hints.some((hint) => words.has(hint))).flatMap((said) => editsOf(said, text)).sort((a, b) => a.start - b.start);
  return edits.filter(({ start }, i) => i === 0 || start >= (edits[i - 1]?.end ?? 0));
}
