import { itemOf } from '../columns/item.js';
import type { Piece } from '../model.js';
import { asserts, comparesRows } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import type { ListReading } from './readings.js';
import { segmentsOf } from './segments.js';
import { outsideBrackets } from './values/outside-brackets.js';

const LONGEST_NAME = 3;
const states = ({ text }: Piece): boolean => asserts(text) || comparesRows(text) || /^the\s+\p{L}+(?:er)?\s.*\bthe\s(?:more|less|fewer|\p{L}+er)\s/iu.test(text);

/** "Ice cream sales go up with temperature! temp (10-38 C), scoops sold": beside sentences without a comma, two short names with one between are columns, though only one is known. */
export function listBesideStatements(pieces: readonly Piece[], knowledge: Knowledge): { readonly at: number; readonly list: ListReading } | undefined {
  const open = pieces.flatMap((piece, at) => (!/[,;]/u.test(outsideBrackets(piece.text)) || states(piece) ? [] : [{ piece, at }]));
  const [only] = open;
  if (only === undefined || open.length > 1 || pieces.length < 2 || segmentsOf(only.piece, knowledge).some(({ isColumn }) => !isColumn)) return undefined;
  const segments = segmentsOf(only.piece, knowledge);
  const names = segments.filter(({ isColumn }) => isColumn).map(({ piece }) => itemOf(piece)?.name ?? '');
  if (names.length < 2 || !names.every((name) => name !== '' && name.split(/\s+/u).length <= LONGEST_NAME) || !names.some((name) => knowledge.knows(name))) return undefined;
  return { at: only.at, list: { lead: undefined, segments, score: 0, isCertain: false, isBare: true } };
}
