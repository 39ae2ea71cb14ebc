import type { Draft, Piece } from '../model.js';
import { omitsSubject } from '../reading/assertions.js';
import { keysOf } from '../reading/words.js';
import { isNumeric } from '../relations/grammar/kinds.js';

/** Numbers that no table is about. */
const ASIDE = /(?:^|_)(?:id|age|year|month|day|hour|latitude|longitude|number|no|code|zip)$/iu;

/** "Energy consumption of households, higher in winter": the measure of the table is what is higher. */
export function withSubject(piece: Piece, topic: Piece, drafts: readonly Draft[]): Piece {
  if (!omitsSubject(piece.text)) return piece;
  const measures = drafts.filter((draft) => isNumeric(draft) && !ASIDE.test(draft.name));
  const said = new Set(keysOf(topic.text));
  const measure = measures.find(({ name }) => keysOf(name).some((key) => said.has(key))) ?? measures[0];
  return measure === undefined ? piece : { ...piece, text: `${measure.name.replaceAll('_', ' ')} is ${piece.text}` };
}
