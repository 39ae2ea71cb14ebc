import type { Piece } from '../model.js';

/** Words in between that name nothing: "a price, of course, then the area", "trails with, for each of them, the region". */

const SAID = /,\s(?:of course|naturally|obviously|if possible|ideally|preferably|please|among other things|among others|to be precise|as always|as usual|needless to say|for each(?: of (?:them|these|those)| one)?|for every one(?: of them)?|for all of them|for instance|in addition|on top(?: of that)?|as well|also|too|respectively|natürlich|selbstverständlich|bien sûr|bien entendu|par exemple|por supuesto|claro|desde luego)(?=,)/giu;
/** What opens a list: behind it both commas go, elsewhere one stays. */
const OPENS = /(?<![\p{L}])(?:with|has|have|having|needs?|contains?|includes?|including|shows?|lists?|that|which|says|see|know|want|like|mit|con|avec)\s?$/iu;
const LAST = /,?\s(?:too|as well|of course|in addition|on top|if possible|ideally|preferably|natürlich|bien sûr|por supuesto)(?=\s*(?:[.;!?]|$))/giu;

/** "Invoices of a shop, prices in yen: id, …": what all money is told in. */
const ALL_IN = /,\s(?:all\s)?(?:prices|amounts|money|figures|costs|values)\s(?:are\s)?(?:all\s)?in\s\p{L}{3,10}(?:\s\p{L}{3,8})?(?=\s*:)/giu;

/** "I need, per turbine: an id, …": of what each row is. */
const PER_ROW = /(?<=(?:need|want|like|have|see|list|give|show)),\s(?:per|for each|for every)\s\p{L}+(?:\s\p{L}+)?(?=\s?:)/giu;

/** "Beside it put the athlete's name": where a column stands, before it. */
const BESIDE = /(?<=[.!?]\s)(?:beside|besides|next to|alongside|along with|after) (?:it|that|this|them|these),? (?:(?:please )?(?:put|write|note|give|add|state|list|show|record|come|comes|goes|go|stands?|follows?) )(?=\p{L})/giu;

/** "the year it was built - 2012 at the earliest -, payload": what dashes set in stands in brackets. */
const BETWEEN_DASHES = /\s[-–—]\s(?=[^\s\-–—])((?:(?!\s[-–—][\s,;.])[^;:()])+?)\s[-–—](?=[,;.]|\s(?:and|und|y|et)\s)/gu;

/** "the day it came back - that day at the earliest; 15 in 100 are still out - and the fine": with a semicolon in it. */
const BETWEEN_DASHES_WITH_STOPS = /\s[-–—]\s(?=[^\s\-–—])((?:(?!\s[-–—][\s,;.])[^:()])+?)\s[-–—](?=[,;.]|\s(?:and|und|y|et)\s)/gu;

/** Whether semicolons set the columns apart, of which those within the dashes are some. */
const splitsAt = (text: string, within: string): boolean => text.replace(within, '').includes(';');

/** The piece with what stands between dashes in brackets; as long as before. */
export function withBrackets(piece: Piece): Piece {
  const text = piece.text.replace(piece.text.includes(';') ? BETWEEN_DASHES_WITH_STOPS : BETWEEN_DASHES, (whole: string, within: string) => (within.includes(';') && splitsAt(piece.text, whole) ? whole : ` ( ${within} )`));
  return text === piece.text ? piece : { ...piece, text };
}

/** "order (the biological one: Coleoptera, Diptera)": which of two meanings, before the values. */
const IN_THE_SENSE = /(?<=\(\s?)(?:in\s)?the\s\p{L}+\s(?:one|kind|sense|meaning|sort)\s?[:,–-]\s(?=\p{L})/giu;

/** The piece with its asides blanked, so that places stay right. */
export function withoutAsides(piece: Piece): Piece {
  const text = withBrackets(piece)
    .text.replace(ALL_IN, (words) => ' '.repeat(words.length))
    .replace(PER_ROW, (words) => ' '.repeat(words.length))
    .replace(BESIDE, (words) => ' '.repeat(words.length))
    .replace(LAST, (words) => ' '.repeat(words.length))
    .replace(IN_THE_SENSE, (words) => ' '.repeat(words.length))
    .replace(SAID, (words: string, at: number, all: string) => ' '.repeat(words.length) + (OPENS.test(all.slice(Math.max(0, at - 12), at)) ? '\0' : ''))
    .replace(/\0,/g, ' ');
  return text === piece.text ? piece : { ...piece, text };
}
