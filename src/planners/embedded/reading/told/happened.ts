import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { commaAt, cutOutside, slice } from '../lists.js';
import { isStem } from '../stems.js';
import { keysOf } from '../words.js';

/** What was done, and then when. */
const DONE = /^(?:(?:and|then)\s+)?(\p{L}{3,})\s+(?=(?:in|on|during|between|from|since|within|before|after|at (?:least|most)|up to|always|about|around|an?|the)\s\S|\d)/iu;
const WHEN = /\d{1,2}:\d\d|(?:19|20)\d\d|(?<![\p{L}])(?:minutes?|hours?|days?|weeks?|months?|years?|january|february|march|april|june|july|august|september|october|november|december|weekdays?|weekends?|later)(?![\p{L}])/iu;
/** What is done with rows or values, and not in them. */
const OF_ROWS = /^(?:sorted|ordered|based|given|limited|rounded|generated|located|formatted|distributed|written|needed|required|skewed|grouped|spread|collected|aggregated|sampled|covered|expected|recorded|measured|taken|drawn|split|dated|aged|starting|used|set|linked|related|created for|filtered|restricted)$/iu;

/** "Opened between 11:30 and 22:00, paid 30 to 150 minutes after opening": what happened to each row and when, where no list has it. */
export function happenedIn(piece: Piece, items: readonly Entry[]): Entry[] | undefined {
  if (!WHEN.test(piece.text) || piece.text.length > 300) return undefined;
  const named = items.flatMap((item) => momentWords(itemOf(item)?.name ?? ''));
  const found: Entry[] = [];
  for (const chunk of cutOutside(piece, commaAt(piece.text))) {
    const [said = '', verb = ''] = DONE.exec(chunk.text) ?? [];
    const [key = ''] = keysOf(verb);
    if (verb === '' || !isParticiple(verb.toLowerCase()) || OF_ROWS.test(verb) || !(WHEN.test(chunk.text) || /\d\s?%/u.test(chunk.text)) || named.some((other) => isStem(key, other) || isStem(other, key))) return undefined;
    const start = chunk.start + said.indexOf(verb);
    found.push({ text: verb.toLowerCase(), start, end: start + verb.length, remarks: [slice(chunk, said.length)] });
  }
  return found.length === 0 ? undefined : found;
}

/** The words of a name that may be of the moment itself: "delivered at", "delivery date", and not "delivery fee". */
function momentWords(name: string): readonly string[] {
  const keys = keysOf(name);
  return keys.length === 1 || /^(?:date|time|at|on|day|timestamp|datetime)$/u.test(keys.at(-1) ?? '') ? keys : [];
}
