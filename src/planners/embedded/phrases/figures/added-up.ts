import { isNamedBefore } from './named-before.js';
import { saying, type Saying } from './saying.js';

/** What is put together from the columns before it, as people tell it who have no name for it. */

/** Where a first and a last name stand right before. */
const BOTH_NAMES = /(?:first|given|fore)[ -]?names?[^\n]{0,12}\n?[^\n]{0,6}(?:last|family|sur)[ -]?names?[^\p{L}]{0,6}$/iu;

/** "hourly" and the like, by the unit. */
const UNITS: Readonly<Record<string, string>> = { hourly: 'hour', daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month' };

export const addedUpSayings: readonly Saying[] = [
  // "given name, family name, both of them together"
  saying('together joined combined', /(?<=(?:^|[,;\n•*+–-]) ?)(?:and )?(?:the )?(?:both|two)(?: of (?:them|these|those))? (?:together|joined|combined|in one)(?=\s*(?:[,;.\n]|$))/gimu, ({ index }, text) => (BOTH_NAMES.test(text.slice(Math.max(0, index - 50), index)) ? 'full name' : undefined)),
  // "empty weight, load, both weights added up", "net, VAT, the two amounts together"
  saying(
    'added summed together',
    /(?<=(?:^|[,;\n•*+#–-]) ?)(?:and )?(?:the )?(both|two|three|all)(?: of (?:the|these|those))? (weight|amount|cost|price|fee|score|mark|hour|minute|point|goal|vote|count|length|distance|charge|figure|sum|time)s (?:added(?: up| together)?|summed(?: up)?|(?:taken )?together)(?=\s*(?:[,;.\n]|$))/gimu,
    ({ 1: count = '', 2: what = '' }) => `total ${what} (sum of ${/^(?:both|two)$/iu.test(count) ? 'the two' : count.toLowerCase()})`,
  ),
  // "The subtotal is food and drinks added up"
  saying('added summed', /(?<=(?<![\p{L}])(?:is|are|equals?|being) |= ?)(?:the )?(\p{L}[\p{L}\d_]*(?: \p{L}+){0,2}(?:, \p{L}[\p{L}\d_]*(?: \p{L}+){0,2})*,? and (?:the )?\p{L}[\p{L}\d_]*(?: \p{L}+){0,2}?),? (?:added(?: up| together)?|summed(?: up)?)(?=\s*(?:[,;.)\n]|$))/giu, 'the sum of $1'),
  // "tax, following from these two", "speed, resulting from both": a column of those before, which its name tells.
  saying('these those both two', /(?<=(?:^|[,;:\n•*+–-] ?)(?:the |a )?[\p{L}_]{2,}(?: [\p{L}_]+){0,3}),? \(?(?:which |that )?(?:follow(?:s|ing)|result(?:s|ing)|com(?:es|ing)|deriv(?:ed|ing)|worked out|computed|calculated|reckoned|made|got) (?:out )?(?:from|of|by|with) (?:these|those|the|both)(?: (?:two|three|ones?))?\)?(?=\s*(?:[,;.\n]|$))/gimu, ''),
  saying('those these', /(?<=(?:^|[,;:\n•*+–-] ?)(?:the |a )?[\p{L}_]{2,}(?: [\p{L}_]+){0,3}),? \(?from (?:these|those) (?:two|three)\)?(?=\s*(?:[,;.\n]|$))/gimu, ''),
  // "nights by cost of one"
  saying('by', /(?<=(?<![\p{L}])\p{L}{3,}s) by (?:the )?(?:cost|price|rate|fee) (?:of (?:one|each|a single one)|each|apiece)(?![\p{L}])/giu, ' times price'),
  // "for bringing it: 0 or 2.5", and what is to pay with it
  saying('bringing delivering', /(?<=(?:^|[,;:\n•*+–-]) ?)for (?:bringing|delivering) (?:it|them|this)(?=\s*[:,]? ?[$€£]?\d)|(?<=(?:plus|\+|and) )(?:the )?(?:bringing|delivering)(?=\s*(?:[,;.\n]|$))/gimu, 'delivery fee'),
  // "how many times the price, plus the delivery fee": one sum, where that was named before.
  saying('plus minus less', /(?<=(?:plus|minus|times|[+*×x-]) (?:the )?[\p{L}_]+(?: [\p{L}_]+){0,3}), (?:and )?(?:then )?(plus|minus|less) (?:the )?([\p{L}_]+(?: [\p{L}_]+)?)(?=\s*(?:[,;\n]|\.(?!\d)|$))/gimu, (match, text) => {
    const { 1: sign = '', 2: what = '' } = match;
    return isNamedBefore(what, text.slice(0, match.index)) ? ` ${sign} ${what}` : undefined;
  }),
  // "hourly cost" of a price per hour that was named before
  saying('hourly daily nightly weekly monthly', /(?<![\p{L}])(hourly|daily|nightly|weekly|monthly) (?:cost|price|rate|charge|fee|wage)(?![\p{L}])/giu, (match, text) => {
    const named = `price per ${UNITS[match[1]?.toLowerCase() ?? ''] ?? ''}`;
    return isNamedBefore(named, text.slice(0, match.index)) ? named : undefined;
  }),
  saying('per an a', /(?<![\p{L}])(?:cost|price|rate|charge|fee|wage) (?:per|an?|each) (hour|day|night|week|month)(?![\p{L}])/giu, (match, text) => {
    const named = Object.entries(UNITS).filter(([, unit]) => unit === match[1]?.toLowerCase()).flatMap(([word]) => ['rate', 'cost', 'price', 'wage', 'fee'].map((noun) => `${word} ${noun}`));
    return named.find((name) => isNamedBefore(name, text.slice(0, match.index)));
  }),
  // "rent all in", of what several charges are in
  saying('all', /(?<=(?:^|[,;:\n•*+–-]|(?<![\p{L}])and|the) ?)(rent|price|cost|fare|fee|charge|bill|costs)(?: is)?,? all in(?=\s*(?:[,;.(\n]|$| - ))/gimu, 'total $1'),
];
