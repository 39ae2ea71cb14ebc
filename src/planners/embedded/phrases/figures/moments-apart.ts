import { saying, type Saying } from './saying.js';

/** "Quotes expire 30 days after they are issued": two things that happen to a row, and no list that names both moments. */

/** What the day is called on which it happened; others by the participle: "signed date". */
const DAYS: readonly (readonly [RegExp, string])[] = [
  [/^expir/iu, 'expiry date'], [/^deliver/iu, 'delivery date'], [/^ship/iu, 'ship date'], [/^(?:plac|order)/iu, 'order date'], [/^issu/iu, 'issue date'], [/^arriv/iu, 'arrival date'],
  [/^(?:start|beg[aiu]n)/iu, 'start date'], [/^end/iu, 'end date'], [/^return/iu, 'return date'], [/^(?:pay|paid)/iu, 'payment date'], [/^clos/iu, 'closing date'], [/^approv/iu, 'approval date'],
  [/^submit/iu, 'submission date'], [/^dispatch/iu, 'dispatch date'], [/^invoic/iu, 'invoice date'], [/^(?:purchas|buy|bought)/iu, 'purchase date'], [/^open/iu, 'opening date'], [/^fil(?:e|ing)/iu, 'filing date'],
  [/^report/iu, 'report date'], [/^book/iu, 'booking date'], [/^(?:hire|join)/iu, 'hire date'], [/^sign/iu, 'signing date'], [/^renew/iu, 'renewal date'], [/^mature/iu, 'maturity date'],
]; // prettier-ignore
const dayOf = (verb: string): string => DAYS.find(([begins]) => begins.test(verb))?.[1] ?? `${verb.toLowerCase()} date`;

/** The column before that is named by the same word: "placed at", "issue date". */
function namedBefore(verb: string, told: string): string | undefined {
  const stems = [verb.toLowerCase(), dayOf(verb)].map((word) => word.slice(0, 4));
  const parts = told.replace(/^[^:\n]*:/u, '').split(/[,;:(.\n]|\sand\s/u).map((part) => part.trim());
  return parts.find((part) => part.split(/[\s_]+/u).length <= 3 && part.toLowerCase().split(/[\s_]+/u).some((word) => stems.some((stem) => word.startsWith(stem))) && /(?:^|[\s_])(?:at|on|date|time|day|\p{L}+ed)$/iu.test(part));
}

const APART =
  /(?<=(?:[.;!]|\n)\s*)(?:all |the |an? |each |every )?\p{L}{3,}(?: \p{L}{3,})? (?:(?:are|is|were|was|get|gets) (?:always )?)?(?<second>(?:expire|lapse|arrive|start|begin|end|return|close|mature)s?|\p{L}{3,}ed|sent|paid|sold) (?<much>(?:exactly |always |between |at most |at least |within |up to )*\d+(?: ?(?:to|and|-|–) ?\d+)? (?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?)(?: at most)?) (?<side>after|before) (?:they|it) (?:(?:are|is|were|was|have been|has been|get|gets|got) )?(?<first>\p{L}{3,}ed|sent|paid|bought|begun|began|arrive|arrives|sold)(?=\s*(?:[.;\n]|$))/giu;

export const momentsApart: readonly Saying[] = [
  saying('after before', APART, ({ index, groups: { second = '', much = '', side = '', first = '' } = {} }, text) => {
    const [late, early] = [second, first].map((verb) => namedBefore(verb, text.slice(0, index)));
    if (late !== undefined && early !== undefined) return undefined;
    return `The ${late ?? dayOf(second)} is ${much} ${side} the ${early ?? dayOf(first)}`;
  }),
];
