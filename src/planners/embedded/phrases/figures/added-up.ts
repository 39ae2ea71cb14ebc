import { saying, type Saying } from './saying.js';

/** What is put together from the columns before it, as people tell it who have no name for it. */

/** Where a first and a last name stand right before. */
const BOTH_NAMES = /(?:first|given|fore)[ -]?names?[^\n]{0,12}\n?[^\n]{0,6}(?:last|family|sur)[ -]?names?[^\p{L}]{0,6}$/iu;

export const addedUpSayings: readonly Saying[] = [
  // "given name, family name, both of them together"
  saying('together joined combined', /(?<=(?:^|[,;\n•*+–-]) ?)(?:and )?(?:the )?(?:both|two)(?: of (?:them|these|those))? (?:together|joined|combined|in one)(?=\s*(?:[,;.\n]|$))/gimu, ({ index }, text) => (BOTH_NAMES.test(text.slice(Math.max(0, index - 50), index)) ? 'full name' : undefined)),
  // "empty weight, load, both weights added up", "net, VAT, the two amounts together"
  saying(
    'added summed together',
    /(?<=(?:^|[,;\n•*+#–-]) ?)(?:and )?(?:the )?(both|two|three|all)(?: of (?:the|these|those))? (weight|amount|cost|price|fee|score|mark|hour|minute|point|goal|vote|count|length|distance|charge|figure|sum|time)s (?:added(?: up| together)?|summed(?: up)?|(?:taken )?together)(?=\s*(?:[,;.\n]|$))/gimu,
    ({ 1: count = '', 2: what = '' }) => `total ${what} (sum of ${/^(?:both|two)$/iu.test(count) ? 'the two' : count.toLowerCase()})`,
  ),
  // "tax, following from these two", "speed, resulting from both": a column of those before, which its name tells.
  saying('these those both two', /(?<=(?:^|[,;:\n•*+–-] ?)(?:the |a )?[\p{L}_]{2,}(?: [\p{L}_]+){0,3}),? \(?(?:which |that )?(?:follow(?:s|ing)|result(?:s|ing)|com(?:es|ing)|deriv(?:ed|ing)|worked out|computed|calculated|reckoned|made|got) (?:out )?(?:from|of|by|with) (?:these|those|the|both)(?: (?:two|three|ones?))?\)?(?=\s*(?:[,;.\n]|$))/gimu, ''),
  // "rent all in", of what several charges are in
  saying('all', /(?<=(?:^|[,;:\n•*+–-]|(?<![\p{L}])and|the) ?)(rent|price|cost|fare|fee|charge|bill|costs)(?: is)?,? all in(?=\s*(?:[,;.(\n]|$| - ))/gimu, 'total $1'),
];
