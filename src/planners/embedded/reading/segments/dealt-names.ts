import type { Piece } from '../../model.js';
import { DEALT } from '../../phrases/dealt.js';
import { slice } from '../lists.js';
import { QUALIFIER } from '../names-in-head.js';
import type { SharedColumns } from './shared-head.js';

const PAIR = /^(?:(?:and|the)\s+)*([\p{L}_][\p{L}\d_.-]*(?:\s[\p{L}\d_.-]+){0,3}?)\s+(?:and|und|y|et|&|n)\s+([\p{L}_][\p{L}\d_.-]*(?:\s[\p{L}\d_.-]+){0,3}?)(?=\s*(?:$|,|\(|\s(?:both|each|all|jeweils|beide|alle|ambos|ambas|cada|tous|toutes|les|chacune?)\s))/iu;

/** "half split and finish time both in minutes", "acidity and sweetness, both 1-10": two names, and what is said of both or of each. */
export function dealtNames(chunks: readonly Piece[], from: number): SharedColumns | undefined {
  const piece = chunks[from];
  const pair = piece === undefined ? null : PAIR.exec(piece.text);
  if (piece === undefined || pair === null) return undefined;
  const [all, left = '', right = ''] = pair;
  const isWhole = all.length === piece.text.length;
  const said = isWhole ? chunks[from + 1] : slice(piece, all.length);
  if (said === undefined || !DEALT.test(said.text)) return undefined;
  // "min and max temperature": the noun is said once.
  const first = QUALIFIER.test(left) && right.includes(' ') ? `${left} ${right.split(' ').slice(1).join(' ')}` : left;
  const remark = { ...said, text: said.text.replace(/^\(([^()]*)\)$/u, '$1') };
  return { columns: [{ text: first, start: piece.start, end: piece.start + all.length, remarks: [] }, { text: right, start: piece.start, end: said.end, remarks: [remark] }], taken: isWhole ? 2 : 1 };
}
