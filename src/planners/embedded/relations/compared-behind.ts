import type { Draft, Piece } from '../model.js';
import { slice } from '../reading/lists.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';

/** "Median delay is about 3 minutes, longer in the rain", "rent is typically around 900, more for furnished flats": what is told of all rows, and which lie higher or lower. */
const COMPARED =
  /^(?<all>[^,;]*\b(?:average|averages|mean|median|typical|typically|usual|usually|normal|normally|about|around|roughly)\b[^,;]*\d[^,;]*?)(?<joint>\s*[,;]\s*(?:and\s|but\s)?)(?=(?:(?:a\s(?:bit|little|lot)|much|far|clearly|slightly|somewhat|usually|generally|often|noticeably|considerably|significantly)\s)*(?!other|over|under|after|rather|whether|either)(?:more|less|\p{L}{2,}er)\s(?:in|on|at|for|when|whenever|if|during|among|with|without)\s\p{L})/iu;

/** Both statements, the second with the measure of the first; the one as it is where it compares nothing. */
export function comparedApart(piece: Piece, drafts: readonly Draft[]): readonly Piece[] {
  const { all = '', joint = '' } = COMPARED.exec(piece.text)?.groups ?? {};
  const measures = all === '' ? [] : [...new Set(namedIn(all, drafts).map(({ draft }) => draft))].filter(isNumeric);
  const [measure] = measures;
  if (measure === undefined || measures.length > 1) return [piece];
  const behind = slice(piece, all.length + joint.length);
  return [slice(piece, 0, all.length), { ...behind, text: `${measure.name.replaceAll('_', ' ')} is ${higher(behind.text)}` }];
}

/** "more for furnished flats": a column is higher there. */
const higher = (text: string): string => text.replace(/(?<![\p{L}])(?:more|less)(?=\s(?:in|on|at|for|when|whenever|if|during|among|with|without)\s)/iu, (word) => (/more/iu.test(word) ? 'higher' : 'lower'));
