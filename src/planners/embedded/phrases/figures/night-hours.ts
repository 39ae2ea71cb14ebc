import { saying, type Saying } from './saying.js';

/** What holds over midnight: "3.50 between 22 and 6, otherwise 0", "no fee from 20 to 7 o'clock". Two hours of which the first is the later one are hours of a clock. */

const HOUR = /(?:^|[^\p{L}])(?:[\p{L}_]+[ _])?hour(?![\p{L}])/iu;
const TIME = /(?:^|[^\p{L}])(?:[\p{L}]+[ _])?time(?![\p{L}])/iu;
const EVENING = 17;
const MORNING = 9;

/** The hours as a condition on the column that tells them; undefined where they are none, or no column does. */
function inHours(from: string, to: string, text: string): string | undefined {
  const [first, last] = [Number(from), Number(to)];
  if (first < EVENING || first > 24 || last > MORNING) return undefined;
  if (HOUR.test(text)) return `if hour is between ${String(first)} and ${String(last)}`;
  return TIME.test(text) ? `if time is between ${String(first)}:00 and ${String(last).padStart(2, '0')}:00` : undefined;
}

const behindAmount: Saying['plain'] = ({ 1: from = '', 2: to = '' }, text) => {
  const when = inHours(from, to, text);
  return when === undefined ? undefined : ` ${when}`;
};

const noneThen: Saying['plain'] = ({ 1: name = '', 2: from = '', 3: to = '' }, text) => {
  const when = inHours(from, to, text);
  return when === undefined ? undefined : `${name} is 0 ${when}`;
};

const opening: Saying['plain'] = ({ 1: from = '', 2: to = '' }, text) => {
  const when = inHours(from, to, text);
  return when === undefined ? undefined : `${when}, `;
};

export const nightSayings: readonly Saying[] = [
  // "A surcharge of 3 applies from 22 to 5."
  saying('applies added charged due payable', /(?<=(?:^|[.;!,]\s|\n)\s*)(?:an?|the) (\p{L}+(?: \p{L}+)?) of ([$€£]?\d[\d.,]*\d|\d) (?:applies|is added|is charged|is due|is payable)(?= (?:from|between|at night)(?![\p{L}]))/giu, 'the $1 is $2'),
  saying('during day daytime times hours rest time', /, ?(?:and )?(?:none|nothing|no(?: \p{L}+)?|0|zero|free)(?: ?\(0\))? (?:during the day|by day|in the daytime|at (?:all )?other times|outside (?:these|those) hours|the rest of the (?:day|time))(?![\p{L}])/giu, ', otherwise 0'),
  saying('no', /(?<=(?:^|[.;!,(]\s?|\n)\s*)no (\p{L}+(?: \p{L}+)?) (?:from|between) (\d{1,2})(?::00)? ?(?:to|and|until|till|-|–) ?(\d{1,2})(?::00)?(?! ?(?:\p{L}|%|\d|:))/giu, noneThen),
  saying('from between', /(?<=(?:^|[.;!]\s|\n)\s*)(?:from|between) (\d{1,2})(?::00)? ?(?:to|and|until|till|-|–) ?(\d{1,2})(?::00)?,? (?=(?:the |an? )?(?!it |they |there )\p{L}+(?: \p{L}+)? (?:is|are|costs?) )/giu, opening),
  saying('from between night', /(?<=\d ?(?:€|\$|£|%|eur|euros?|usd|dollars?|gbp|pounds?)?)(?: at night)? (?:from |between |\((?:from |between )?)(\d{1,2})(?::00)? ?(?:to|and|until|till|-|–) ?(\d{1,2})(?::00)?(?!\d|:|[.,]\d)\)?/giu, behindAmount),
];
