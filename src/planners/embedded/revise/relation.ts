import type { Piece } from '../model.js';
import { relate } from '../relations/relate.js';
import type { Bench, Done } from './bench.js';
import { contextOf } from './context.js';
import { attempt } from './drafts.js';
import { draftsOf, namedColumns } from './naming.js';
import { indicative } from './remark.js';
import { behind, plain } from './verbs.js';

/** "total should be quantity times price", "only cancelled orders have a cancel date": what is said of columns together. */
export function readRelation(bench: Bench, piece: Piece): Done | undefined {
  const asked = plain(piece.text);
  const body = behind('change', asked) ?? asked;
  const named = namedColumns(bench, body);
  const [first] = named;
  const table = first?.table;
  const distinct = new Set(named.map(({ draft }) => draft));
  if (table === undefined || first === undefined || (distinct.size < 2 && !/^\W*only\b|\b(?:when|if|unless|for)\b/iu.test(body))) return undefined;
  const drafts = draftsOf(table);
  const context = contextOf(bench, table);
  // "make total quantity times price" says as much as "total is".
  const sentences = [indicative(body), `${body.slice(0, first.end)} is ${indicative(body.slice(first.end)).trim()}`];
  for (const text of sentences) {
    const counts = [context.correlations.length, context.together.length];
    const claims = attempt(drafts, () => {
      // What is to be worked out anew is no longer what it was.
      first.draft.stated.formula = false;
      return relate(drafts, { ...piece, text }, context);
    });
    if (claims !== undefined) return { table: table.name, column: first.draft.name, claims };
    context.correlations.length = counts[0] ?? 0;
    context.together.length = counts[1] ?? 0;
  }
  return undefined;
}
