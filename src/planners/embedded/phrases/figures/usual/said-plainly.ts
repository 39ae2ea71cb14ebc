import { numberForKind } from './number-for-kind.js';
import { sharedRatings } from './shared-ratings.js';
import type { Edit } from '../../edits.js';
import { saying, type Saying } from '../saying.js';

/** "elo_diff (white - black)", "total (parts + labour)": what is taken from what, where both stand before. */
const IN_BRACKETS = /(?<=\(\s?)(?<one>\p{L}[\p{L}_]*(?: \p{L}+)?) (?<sign>[-–+]) (?<other>\p{L}[\p{L}_]*(?: \p{L}+)?)(?=\s?\))/gu;

/** Signs between two names as words, so that they are no list of values. */
export function signsBetweenNames(text: string): Edit[] {
  if (!/\([^()]* [-–+] /u.test(text)) return [];
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ index, groups: { one = '', sign = '', other = '' } = {} }) => {
    const before = text.slice(0, index).toLowerCase();
    // "availability = (planned - downtime) / planned": a formula already.
    if (/=\s*\(\s?$/u.test(before)) return [];
    const start = index + one.length + 1;
    return before.includes(one.toLowerCase()) && before.includes(other.toLowerCase()) ? [{ start, end: start + 1, as: sign === '+' ? 'plus' : 'minus' }] : [];
  });
}

/** Small words that many ways of speaking have for one thing, in the one that all readers know. */
export const plainWordSayings: readonly Saying[] = [
  ...numberForKind,
  ...sharedRatings,
  // "needs to be", "has to be", "is supposed to be", "should be always": it must be so.
  saying('needs need has have ought supposed meant should shall', /(?<![\p{L}])(?<!(?:who|people|patients|customers|they|we|you|i|there) )(?:needs? to|has to|have to|ought to|(?:is|are) (?:supposed|meant) to|should|shall)(?: (?:always))?(?= (?:be|lie|come|stay|equal|match|add up)(?![\p{L}])(?! (?:generated|created|included|filled in by|able|about|enough|fine|ok|okay|plenty|good|great|sufficient|nice|cool|in the (?:table|data|file)|\d+ (?:rows|records|lines|entries|columns))))/giu, (match) => (/always/iu.test(match[0]) ? 'must always' : 'must')),
  saying('must should shall needs need has have ought supposed meant', /(?<![\p{L}])must be always(?![\p{L}])/giu, 'must always be'),
  saying('always', /(?<![\p{L}])must always be (?=["'“]?(?:\p{Lu}|\d+(?:\.\d+)?\s*(?:[;,\n]|\.(?!\d)|$)))/gu, 'is always '),
  // "the final price must be empty": as it is told of rows that are so.
  saying('must should shall needs need has have ought supposed meant', /(?<=\p{L}(?<many>s?) )must be(?= (?:empty|blank|missing|null|zero|0|twice|half|double|the (?!same|first|last|earlier|later|higher|lower)[\p{L} ]{3,30} (?:minus|plus|times|divided by|less|[-+*×])\s))/giu, ({ groups }) => (groups?.['many'] === 's' ? 'are' : 'is')),
  // "Column plan is one of …", "values of hired_on lie between …": the column itself.
  saying('column field', /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?:column|field) ["'`“]?(?!(?:names?|headers?|order|types?|titles?|labels?|and|or|with|list|values?|is|are|must|widths?|count|should|called|named)(?![\p{L}]))(?=([\p{L}_]+)["'`”]? (?:is|must|can|may|holds|has|contains|needs|never|always|ranges|goes|lies|depends|equals|stays|comes)\s)/gimu, ''),
  saying('values value', /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?values (?:of|in|for) (?:the )?(?:column )?(?=[\p{L}]+(?:_[\p{L}\d]+)+ (?:lie|are|must|range|go|run|stay)\s)/gimu, ''),
  // "The supplier is Nagel & Sons in every row and the currency …"
  saying('row rows record records line lines throughout everywhere', /(?<=(?:^|[.;!]\s|\n|\band )\s*(?:the )?(?!(?:it|this|that|there|what|which)\s)[\p{L}_]+(?: [\p{L}_]+){0,2} )(?:is|are|reads|stays) (?!always|never|the |an? |unique|empty|blank|different|not |in |on )(["'“]?[\p{L}\d][^\s,;.]*(?: [^\s,;.]+){0,3}?) (?:in (?:every|each|all) (?:rows?|records?|lines?)|on (?:every|each|all) (?:rows?|records?|lines?)|throughout|everywhere)(?<end>,? and (?=the [\p{L}_]+(?: [\p{L}_]+)? (?:is|must|stays) ))/gimu, ({ 1: value = '', groups }) => `is always ${value}${(groups?.['end'] ?? '') === '' ? '' : '. '}`),
  // "free over 50, else 4.90"
  saying('else', /(?<=[,;] |\band )else(?= )/giu, 'otherwise'),
  saying('multiplied', /(?<![\p{L}])multiplied (?:by|with)(?= [\p{L}\d])/giu, 'times'),
  // "consumption * 2.35 + a fixed charge of 9.90"
  saying('of', /(?<=[\p{L}\d)]) \+ an? (?:\p{L}+ ){1,3}of (?=[$€£]?\d)/giu, ' + '),
  // "Employee number = E plus five digits": a form, and nothing to reckon.
  saying('plus followed then and with', /(?<=(?<![\p{L}])(?:numbers?|code|id|no|nr|ref|reference|sku|key|plate|barcode)) (?:=|equals) (?=["'`“]?\p{Lu}{1,6}-?["'`”]? (?:plus|followed by|then|and|with) )/giu, ' is '),
  // "revenue is calculated as price x quantity"
  saying('calculated computed worked defined obtained reckoned', / (?:is|are|gets?|must be) (?:calculated|computed|worked out|defined|obtained|reckoned) (?:as|by(?= (?:multiplying|adding|dividing|taking))|like this:?)(?= )/giu, ' ='),
  // "The order quantity = twice the reorder point minus …"
  saying('the', /(?<=(?:^|[.;!]\s|\n)\s*the [\p{L}_]+(?: [\p{L}_]+){0,2}|(?:^|[.;!]\s)\s*what (?:we|they|you|the \p{L}+) \p{L}+) = (?=(?:twice|half|the|double|a|an|what) )/gimu, ' is '),
  // "release date dated 2023", "not in future", "on a day in past year": small words that were left out or in.
  saying('dated', /(?<=\p{L}) dated (?=(?:19|20)\d\d(?![\d-]))/giu, ' in '),
  saying('future past', /(?<=(?<![\p{L}])in )(?=(?:near )?(?:future|past)(?=\s*(?:[,;.)]|$)))|(?<=(?<![\p{L}])(?:in|over|within|during|from) )(?=past (?:year|month|week|quarter|decade|\d+|few|two|three|six)(?![\p{L}]))/giu, 'the '),
  saying('rounded', /(?<![\p{L}])rounded to (\d) (?:decimals?|decimal places)(?=,? (?:which|that) (?:is|are|equals)(?![\p{L}]))/giu, 'with $1 decimals'),
  saying('then', /(?<=(?<![\p{L}])(?:higher|lower|more|less|greater|bigger|smaller|larger|later|earlier|longer|shorter|older|younger|better|worse|fewer|heavier|lighter|faster|slower|cheaper|dearer) )then(?= (?!\d+ (?:rows|more))[\p{L}\d])/giu, 'than'),
  // "just dogs & cats"
  saying('just only either', /(?<=(?<![\p{L}])(?:just|only|either) \p{Ll}+) & (?=\p{Ll}+(?![\p{L}]))/gu, ' and '),
  // "House sales including house id, …", "Expense claims, each with claim id, …": what the rows hold.
  saying('including each', /(?<=^\s*(?:(?! with )[^,:;.\n()]){4,80})(?:,? including|,? each (?:with|having|has)|, each of them with) (?=\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,3}(?:,| \(| \[| \d))/giu, ' with '),
  // "tent in half the cases", "cancelled in 3% of sailings and then the passengers are 0"
  saying('half third quarter', /(?<=\p{L} in )(half|a third|a quarter) (?:of )?(?:the|all) (?:cases|rows|bookings|orders|visits|times?)(?=\s*(?:[,;.)]|\sand\b))/giu, ({ 1: part = '' }) => (/half/iu.test(part) ? '50%' : /third/iu.test(part) ? '33.3%' : '25%')),
  saying('then', /(?<=(?:^|[,;:]\s)(?<state>\p{L}{3,}ed) in (?:about |around |roughly )?\d+(?:\.\d+)? ?%(?: of (?:the |all )?\p{L}+s)?),? and then (?=(?:the )?\p{L}[^,;.\n]{2,50} (?:is|are|stays?) (?:0|zero|empty|blank|missing)\s*(?:[.;\n]|$))/gimu, ({ groups }) => `. If ${groups?.['state'] ?? ''} then `),
  // "true only if submitted_on follows due_on"
  saying('follows follow', /(?<=\p{L}_(?:on|at|date|time)) follows (?=\p{L}[\p{L}_]*_(?:on|at|date|time)(?![\p{L}]))/giu, ' is after '),
];
