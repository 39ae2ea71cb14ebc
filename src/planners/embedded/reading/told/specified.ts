import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { keysOf } from '../words.js';

/** "Status: 60% delivered, 25% shipped." */
const LABELLED = /^([^:,.]{2,40}):\s+(?=\S)/u;
/** "Board is one of room only, half board", "late checkout is yes for 10%", "The party size lies between 1 and 12". */
const SAID =
  /^(?:(?:the|and|also|finally|an?|its|their)\s+)*([\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+(?=(?:(?:is|are|can be|may be|should be|must be)\s+(?:always\s+)?(?:one (?:out )?of|either|any of)\s|(?:is|are|should be)\s+(?:yes|no|true|false)\s+(?:for|in|with)\s|(?:is|are|lies?|ranges?|goes|runs?|falls?|should be|must be)\s+(?:(?:always|usually|a number|an integer|a whole number|a decimal|a date|anything|somewhere|anywhere)\s+)*(?:between|from|in)\s+\S*\d))/iu;
/** "order_value only exists for visitors who converted": a name as in a program, whatever is said of it. */
const WRITTEN = /^(?:(?:the|and|also|finally)\s+)*([\p{L}][\p{L}\d]*(?:_[\p{L}\d]+)+)\s+(?=\p{L})(?!and\s|or\s)/u;
/** What is said of some rows only, or by comparison. */
const SOME = /\b(?:if|when|where|unless|for|than|while|only|otherwise)\b(?!\s+(?:about|around|roughly|approximately|~)?\s*\d+\s?(?:%|percent))/iu;

/** A sentence behind the list about a column that no list names; undefined where it speaks of one that is there. */
export function specifiedIn(piece: Piece, items: readonly Entry[], knowledge: Knowledge): Entry | undefined {
  const [labelled, label = ''] = LABELLED.exec(piece.text) ?? [];
  if (labelled !== undefined) return /[\d%,]|\sor\s/.test(piece.text.slice(labelled.length)) && knowledge.knowsExactly(label) && !isListed(label, items) ? piece : undefined;
  const written = WRITTEN.exec(piece.text);
  const [said, name = ''] = written ?? SAID.exec(piece.text) ?? [];
  if (said === undefined || (written === null && (SOME.test(piece.text.slice(said.length)) || !knowledge.knowsExactly(name))) || isListed(name, items)) return undefined;
  const start = piece.start + said.lastIndexOf(name);
  return { text: name, start, end: start + name.length, remarks: [slice(piece, said.length)] };
}

function isListed(name: string, items: readonly Entry[]): boolean {
  const keys = keysOf(name);
  return items.some((item) => {
    const other = keysOf(itemOf(item)?.name ?? '');
    return keys.every((key) => other.includes(key)) || keys.some((key) => other.at(-1) === key);
  });
}
