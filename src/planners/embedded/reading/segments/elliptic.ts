import type { Entry, Piece } from '../../model.js';
import { isPast } from '../../vocabulary/verbs.js';

/** A question word that stands alone behind a question: "who adopted it and when", "picked up where and when", "approved or not and by whom". */

const BARE = /^(?:and\s+)?(when|where|why|by whom|how much|how long)$/iu;
/** What was done, in the question before. */
const DONE = /^(?:(?:who|what|which \p{L}+|where|when|whether|if|by whom)\s+)?(?:(?:they|he|she|it|we|(?:the|an?)\s\p{L}+)\s+)?(?:(?:was|were|is|are|got|has been)\s+)?(\p{L}{3,}(?:\s(?:in|out|up|off|back|over|down)(?=\s|$))?)/iu;
const ASKS: Readonly<Record<string, string>> = { when: 'at', where: 'location', why: 'reason', 'by whom': 'by', 'how much': 'amount', 'how long': 'duration' };

/** The bare question with the verb of the one before; undefined where either is none. */
export function elliptic(part: Piece, before: string): Entry | undefined {
  const asked = BARE.exec(part.text)?.[1]?.toLowerCase();
  const done = asked === undefined ? undefined : DONE.exec(before)?.[1]?.toLowerCase();
  if (asked === undefined || done === undefined || !isPast(done.split(' ')[0] ?? '')) return undefined;
  return { text: `${done} ${ASKS[asked] ?? ''}`, start: part.start, end: part.end, remarks: [] };
}
