import type { Edit } from '../../edits.js';
import { editsOf, saying, type Saying } from '../saying.js';

/** Ordinary words for the same thing, of which the readers know one each: "empty", "only", "if", "unless". All other sayings are read behind these, and need know no others. */
const WORDS: readonly Saying[] = [
  // "is not set for 8%", "was never filled in", "has no value unless …", "is left empty": a cell without a value.
  saying(
    'not never unset unfilled',
    /(?<=(?<![\p{L}])(?:is|are|was|were|be|being|stays?|remains?) )(?:left )?(?:(?:not|never) (?:set|filled(?: in| out)?|populated|present|available|there|given|known|provided|stated|entered|specified)|unset|unfilled)(?= (?:in|for|on|if|when|where|unless|until|while|at)(?![\p{L}])|\s*(?:[.;,)\n]|$)| (?:otherwise|elsewhere))/giu,
    'empty',
  ),
  saying('no', /(?<![\p{L}])(?:has|have|had|with|carr(?:y|ies)|gets?|holds?) no (?:values?|entry|entries)(?= (?:in|for|on|if|when|where|unless|until|while|at)(?![\p{L}])|\s*(?:[.;,)\n]|$)| (?:otherwise|elsewhere))/giu, ({ 0: said }) => (/^(?:have|carry|get|hold)/iu.test(said) ? 'are empty' : /^with/iu.test(said) ? 'empty' : 'is empty')),
  saying('left kept', /(?<=(?<![\p{L}])(?:is|are|was|were|be|being|then|it|and|or|but) )(?:left|kept) (?=(?:empty|blank|null|missing)(?![\p{L}]))/giu, ''),
  saying('stays stay remains remain', /(?<=[\p{L}\d_)] )(stays?|remains?) (?:empty|blank|null|missing|unset)(?= (?:in|for|on|if|when|where|unless|until|while)(?![\p{L}])|\s*(?:[.;,)\n]|$))/giu, ({ 1: verb = '' }) => (verb.endsWith('s') ? 'is empty' : 'are empty')),
  saying('null', /(?<=(?<![\p{L}])(?:is|are|be|being) )null(?= (?:in|for|on|if|when|where|unless|until|while)(?![\p{L}])|\s*(?:[.;,)\n]|$))/giu, 'empty'),
  // "10% missing values", "missing 10% of the time"
  saying('values', /(?<=\d ?%) (missing|empty|null|blank) values?(?=\s*(?:[,.;)\n]|$)| at random)/giu, ' $1'),
  saying('time', /(?<![\p{L}])(missing|empty|null|blank) (?:about |around |roughly |some )*(\d{1,2}(?:\.\d+)? ?%) of the time(?![\p{L}])/giu, '$1 in $2 of rows'),
  // "must be left blank unless …"
  saying('must should has have needs need', /(?<![\p{L}])(must|should|has to|have to|needs? to|shall) (?:be|stay|remain) (?:left |kept )?(?:empty|blank|null|unset)(?= (?:in|for|on|if|when|where|unless|until|while)(?![\p{L}])|\s*(?:[.;,)\n]|$)| (?:otherwise|elsewhere))/giu, ({ 1: verb = '' }) => (/^(?:have|need) /iu.test(verb) ? 'are empty' : 'is empty')),
  // "The reason is unknown for open ones", where no value is called so.
  saying('unknown', /(?<=(?<![\p{L}])(?:is|are|was|were) )unknown(?= (?:in|for|on|if|when|where|unless|until)(?![\p{L}]))/giu, (_, text) => ((text.match(/unknown/giu)?.length ?? 0) > 1 ? undefined : 'empty')),
  // "are without a reason", "lack a reason", "do not have a reason"
  saying('without', /(?<![\p{L}])(is|are|comes?) without (?:an? |any )(?=[\p{L}_])/giu, ({ 1: verb = '' }) => (/^(?:is|comes)$/iu.test(verb) ? 'has no ' : 'have no ')),
  saying('lack lacks', /(?<=\p{L}s )lack (?!of)(?=\p{L})(?:an? |any )?|(?<=\p{L} )lack (?:an? |any )(?=\p{L})|(?<=\p{L} )lacks (?:an? |any )?(?=\p{L})/giu, ({ 0: said }) => (said.startsWith('lacks') ? 'has no ' : 'have no ')),
  saying('have', /(?<![\p{L}])do(?<one>es)?(?: not|n['’]?t) have (?:an? |any )(?=[\p{L}_])/giu, ({ groups }) => (groups?.['one'] === undefined ? 'have no ' : 'has no ')),
  // "exclusively for rejected ones", "just exists for flagged items", "weekends just"
  saying('exclusively solely', /(?<![\p{L}])(?:exclusively|solely)(?= (?:for|if|when|where|in|on|with|among|to|at)(?![\p{L}]))/giu, 'only'),
  saying('just', /(?<![\p{L}])(?:and )?just(?= (?:for|if|when|where|there|present|filled|exists?|set|given|known|once|applies|in (?:weekends?|weekdays?)|on (?:weekends?|weekdays?|mon|tues|wednes|thurs|fri|satur|sun))(?![\p{L}]))/giu, ({ 0: said }) => (/^and/iu.test(said) ? 'and only' : 'only')),
  saying('just', /(?<=(?:weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|working days) )just(?=\s*(?:[,;.)|\n]|$))/giu, 'only'),
  saying('limited restricted reserved', /(?<=[\p{L}\d)%],? )(?:which (?:is|are) )?(?:limited|restricted|reserved) (?:to|for) (?=(?!the (?:range|interval|last|past)|one|two|three|max|about|around|values|between)\p{L})/giu, 'only for '),
  saying('none nobody', /(?<=(?:^|[.;!\n])\s*)(?:none|nobody|no one) (?:but|other than|except(?: for)?) (?=\p{L}+(?: \p{L}+){0,3} (?:has|have|gets?|pays?|needs?|receives?) )/giu, 'Only '),
  // "Just delivered orders have a delivery date, and just closed ones a reason"
  saying('just', /(?:(?<=(?:^|[.;!\n])\s*)|(?<=, (?:and |but )?|\s(?:and|but) ))just(?= (?!the\s|an?\s|these\s|those\s|columns?\s|\d)[\p{L}-]{3,}(?: (?:or|and) [\p{L}-]{3,})?(?: [\p{L}-]{3,})? (?:have|has|get|gets|carry|need|pay|receive|an?) )/giu, ({ 0: said }) => (said.startsWith('J') ? 'Only' : 'only')),
  // "the signature is there for delivered parcels only"
  saying('only', /(?<=(?<![\p{L}])(?:is|are) )(there|present|given|filled(?: in)?|set|available|recorded|known|shown|stored) for ([^,.;()\n]{3,50}?) only(?=\s*(?:[,.;)\n]|$))/giu, 'only $1 for $2'),
  // "0 except when approved", "empty except if", "blank but not when …"
  saying('except', /,? except (?:when|if|where|while)(?![\p{L}])/giu, ' unless'),
  // "15 whenever insurance": what holds each time holds if.
  saying('whenever', /(?<=[\p{L}\d)%] |[\p{L}\d)%], )whenever(?= \p{L})/gu, 'if'),
  // "1 where the balance is negative and 0 where not", "free where the price is 50 or more"
  saying('where', /(?<=(?:(?<![\p{L}\d.])[$€£]?\d+(?:\.\d+)?(?: ?[%\p{L}]{1,4})?|(?<![\p{L}])(?:yes|no|true|false|empty|blank|null|nothing|none|missing|free|zero|"[^"]{1,20}"|'[^']{1,20}'|[A-Z]))) where(?= (?:not|it|they|he|she|the|this|that|there|\p{L}+(?:[ _]\p{L}+){0,3} (?:is|are|was|were|has|have|won|did|>|<|=|exceeds?)) ?)/gu, ' if'),
  // "in case the order is paid", "as long as it is open", "provided that …", "for rows where …"
  saying('case long provided', /(?<![\p{L}])(?:in case(?! of)|as long as|provided that|(?<!(?:is|are|was|were|be|not|been) )provided(?= (?:the|it|they|he|she|this|\p{L}+ (?:is|are|was|were|has|have))(?![\p{L}])))(?= \p{L})/giu, 'if'),
  saying('rows records cases entries', /(?<![\p{L}])(?:for|in|on) (?:the |all |those )?(?:rows|records|cases|entries) (?:where|when|in which)(?= \p{L})/giu, 'if'),
  // "currency in every case CHF", "in all other cases"
  saying('case cases exception', /(?<![\p{L}])(?:in (?:every case|all cases|each case)|without exception)(?= [\p{L}\d$€£'"])/giu, 'always'),
  saying('case cases', /(?<![\p{L}])in (?:all other cases|any other case|every other case)(?![\p{L}])/giu, 'otherwise'),
  saying('remaining', /(?<![\p{L}])(?:all )?(?:the )?remaining ones(?![\p{L}])/giu, 'all others'),
  saying('others', /(?<=(?<![\p{L}])and )all the others (?=in |by |with )|(?<=\d(?: ?%)? for )all the others/giu, ({ 0: said }) => (said.endsWith(' ') ? 'the rest ' : 'the rest')),
  // "between 10 and 180 days past the listing"
  saying('past', /(?<=\d (?:minutes?|hours?|days?|weeks?|months?|years?) )past (?=the |\p{L}+(?:_| date| time)|it )/giu, 'after '),
  // "gets bigger with the weight"
  saying('bigger larger higher longer smaller lower shorter', /(?<=[\p{L}\d)] )(?:gets?|becomes?|grows?) (?:(bigger|larger|higher|longer)|(smaller|lower|shorter)) with (?=\p{L})/giu, ({ 1: up }) => (up === undefined ? 'falls with ' : 'rises with ')),
  // "65 pct", "15 out of 100 items are returned"
  saying('pct', /(?<=\d) ?pct(?![\p{L}_])/giu, '%'),
  saying('100 of', /(?<![\p{L}\d.])(\d{1,2}) (?:out of|of|in)(?: every)? 100 (?=(?:of the )?(?!points|marks|kg|km)\p{L}{3,}s (?:are|is|have|were|was|get|pay|do|never|come|did|had|\p{L}+ed)(?![\p{L}])|cases|times)/giu, '$1% of the '),
];

export function inOneWord(text: string): Edit[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+|\d+/gu));
  const edits = WORDS.filter(({ hints }) => hints.some((hint) => words.has(hint))).flatMap((said) => editsOf(said, text)).sort((a, b) => a.start - b.start);
  return edits.filter(({ start }, i) => i === 0 || start >= (edits[i - 1]?.end ?? 0));
}
