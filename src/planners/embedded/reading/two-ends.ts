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
  return twoEndsIn(whole, knowledge).length > 0;
}

/** The two columns, none where the text opens with something else. */
export function twoEndsIn(whole: Piece, knowledge: Knowledge): readonly Entry[] {
  const [first = ''] = FIRST.exec(whole.text) ?? [];
  const columns = JOINS.test(first) ? joined(slice(whole, 0, first.length), true, knowledge) : [];
  const items = columns.map((column) => itemOf(column));
  const [a, b] = items;
  const isPair = a !== undefined && b !== undefined && items.length === 2 && (areTwoEnds(a.name, b.name) || items.every((item) => MOMENT.test(item?.remarks[0]?.text ?? '')));
  return isPair ? columns : [];
}

const MOMENT = /^\W*(?:dates?|times?|timestamps?|datetimes?)\W*$/iu;
