import type { Draft, Piece } from '../model.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';

/** "smokers have higher values", "those with a garden show much lower ones": of the measure that was spoken of before. */
const OF_BEFORE =
  /(?<=\b(?:has|have|had|shows?|gets?|reach(?:es)?|with|see|sees|tend to (?:have|show|get)|haben|tienen|ont)\s(?:(?:much|far|even|slightly|clearly|somewhat|usually|generally|typically|also|significantly|noticeably|considerably|a lot|a bit)\s){0,2}(?:higher|lower|larger|smaller|bigger|greater)\s)(?:values?|levels?|readings?|figures?|numbers?|results?|measurements?|ones)(?=\W*$|\s(?:than|on average|overall|as well|too)\b)/iu;

/** The last two words of it, asked for first: the look behind is a long pattern. */
const MORE_OF = /\s(?:higher|lower|larger|smaller|bigger|greater)\s(?:value|level|reading|figure|number|result|measurement|ones)/iu;

/** The statement with that measure put in; `before` are the statements before it, the last one first. */
export function withSameMeasure(piece: Piece, before: readonly string[], drafts: readonly Draft[]): Piece {
  const found = MORE_OF.test(piece.text) ? OF_BEFORE.exec(piece.text) : null;
  if (found === null || namedIn(found[0], drafts).length > 0) return piece;
  for (const text of [piece.text.slice(0, found.index), ...before]) {
    const measure = namedIn(text, drafts).find(({ draft }) => isNumeric(draft))?.draft;
    if (measure !== undefined) return { ...piece, text: piece.text.replace(OF_BEFORE, measure.name.replaceAll('_', ' ')) };
  }
  return piece;
}
