import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { joined } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { slice } from './lists.js';
import { areTwoEnds } from './segments/holders-of-ends.js';

const FIRST = /^[^,;:(]{5,80}?(?=\s*(?:[,;:(]|\s[-–—]\s|$))/u;
const JOINS = /\s(?:and|n|&)\s|\//iu;

/** "planting and harvest dates for 200 fields, harvest 60 to 120 days later": a text that opens with two ends of one thing names its columns. */
export function opensWithTwoEnds(whole: Piece, knowledge: Knowledge): boolean {
  const [first = ''] = FIRST.exec(whole.text) ?? [];
  return twoEndsIn(slice(whole, 0, first.length), knowledge).length > 0;
}

/** The two columns of a phrase, none where it is another. */
export function twoEndsIn(phrase: Piece, knowledge: Knowledge): readonly Entry[] {
  const columns = JOINS.test(phrase.text) ? joined(phrase, true, knowledge) : [];
  const items = columns.map((column) => itemOf(column));
  const [a, b] = items;
  const isPair = a !== undefined && b !== undefined && items.length === 2 && (areTwoEnds(a.name, b.name) || items.every((item) => MOMENT.test(item?.remarks[0]?.text ?? '')));
  return isPair ? columns : [];
}

const MOMENT = /^\W*(?:dates?|times?|timestamps?|datetimes?)\W*$/iu;
