import { draftOf, itemOf, type DraftContext } from '../columns/item.js';
import type { Draft, Piece } from '../model.js';
import { slice } from '../reading/lists.js';
import { isNumeric } from '../relations/grammar/kinds.js';

const AND_THEIR = /(?<![\p{L}])(?:and|plus|und|y|et)\s+(?:their|the|an?|ihr(?:en?)?|den|der|su|la|el|leur)\s+(?:overall\s+)?(average|mean|total|sum|durchschnitt|mittelwert|summe|media|promedio|suma|moyenne|somme)(?:\s+(?:score|grade|mark))?\s*(?=[.,;]|$)/iu;
const NAMED = /^(?:average|avg|mean|total|sum|durchschnitt|mittelwert|summe|media|promedio|suma|moyenne|somme)/iu;

/** "three exam scores (maths, physics, chemistry) and their average": a column of its own, made of the numbers before it. */
export function withOwnAverage(drafts: readonly Draft[], whole: Piece, context: DraftContext): readonly Draft[] {
  const told = AND_THEIR.exec(whole.text);
  const numbers = drafts.filter(isNumeric);
  const [, name = ''] = told ?? [];
  if (told === null || numbers.length < 2 || numbers.length < drafts.filter(({ made }) => made.type !== 'sequence').length / 2 || drafts.some((draft) => NAMED.test(draft.name))) return drafts;
  const start = told.index + told[0].toLowerCase().lastIndexOf(name.toLowerCase());
  const item = itemOf({ ...slice(whole, start, start + name.length), remarks: [] });
  if (item === undefined) return drafts;
  return [...drafts.map((draft) => ({ ...draft, remarks: draft.remarks.filter(({ text }) => !AND_THEIR.test(text)) })), draftOf(item, context)];
}
