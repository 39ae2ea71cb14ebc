import type { Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import type { Outline } from '../outline.js';

const NAME = '^["\'`]?[\\p{L}_][\\p{L}\\p{N}_]*["\'`]?';
/** Types no column is named after. */
const PLAIN = '(?:unsigned\\s+|unique\\s+)?(?:int(?:eger)?\\d*|bigint|smallint|serial|str(?:ing)?|n?varchar|char|bool(?:ean)?|float\\d*|double|decimal|numeric|datetime|timestamp\\p{L}*|uuid|enum|ipv4|categorical|json)\\b';
const ANY = '(?:unsigned\\s+|unique\\s+)?(?:int(?:eger)?\\d*|bigint|smallint|serial|str(?:ing)?|text|n?varchar|char|bool(?:ean)?|float\\d*|double|decimal|numeric|number|real|date|datetime|timestamp\\p{L}*|time|uuid|email|enum|url|ipv4|money|category|categorical|percent(?:age)?|year|phone|json)\\b';
const TYPED = new RegExp(`${NAME}\\s*:\\s*["'\`]?${ANY}|${NAME}\\s+${PLAIN}|^[\\p{L}\\p{N}]+_[\\p{L}\\p{N}_]*\\s+${ANY}`, 'iu');

/** "review_id: int, title: string, …": a comma list in which most entries carry a type. */
export function fromTypedList(whole: Piece, _knowledge: Knowledge): Outline | undefined {
  const cut = commaAt(whole.text);
  const all = cutOutside(whole, cut);
  const isTyped = (piece: Piece): boolean => TYPED.test(piece.text);
  const typed = all.filter(isTyped);
  if (typed.length < 2 || typed.length * 2 < all.length) return undefined;
  const items: Piece[] = [];
  const sentences: Piece[] = [];
  let preamble: Piece | undefined;
  for (const piece of all) {
    // "Reviews with review_id: int": what stands before the first name is the subject.
    const colon = items.length === 0 ? /^(.*?[\s:])["'`]?([\p{L}_][\p{L}\p{N}_]*)["'`]?\s*:\s*\p{L}+/su.exec(piece.text) : null;
    if (items.length === 0 && !isTyped(piece) && colon !== null) {
      const at = (colon[1] ?? '').length;
      preamble = slice(piece, 0, at);
      items.push(slice(piece, at));
      continue;
    }
    // A last entry may carry sentences behind it: "approved BOOLEAN. 200 rows".
    const stop = /[.!?](?:\s|$)/.exec(piece.text);
    if (stop !== null && isTyped(piece)) {
      items.push(slice(piece, 0, stop.index));
      const tail = slice(piece, stop.index + 1);
      if (/\p{L}|\d/u.test(tail.text)) sentences.push(tail);
    } else items.push(piece);
  }
  return { preamble, items, sentences, verbatim: true };
}
