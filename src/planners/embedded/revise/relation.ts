import { optionsWithout } from '../columns/options.js';
import type { Draft, Made, Piece } from '../model.js';
import { relate } from '../relations/relate.js';
import type { Bench, Done } from './bench.js';
import { contextOf } from './context.js';
import { attempt, readingAlone } from './drafts.js';
import { draftsOf, namedColumns } from './naming.js';
import { frees, indicative } from './remark.js';
import { behind, plain } from './verbs.js';

/** A product of cents has cents: an expression that said nothing of its decimals need not now. */
function keepScale(draft: Draft, before: Made): void {
  const { expression } = draft.made.options ?? {};
  if (before.type !== 'expression' || before.options?.['decimals'] !== undefined || typeof expression !== 'string' || expression.includes('/')) return;
  draft.made = { ...draft.made, options: optionsWithout(draft.made, 'decimals') };
}

/** "total should be quantity times price", "only cancelled orders have a cancel date": what is said of columns together. */
export function readRelation(bench: Bench, piece: Piece): Done | undefined {
  const asked = plain(piece.text);
  if (frees(asked)) return undefined;
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
      const { made } = first.draft;
      // What is to be worked out anew is a number like others.
      if (made.type === 'expression') {
        first.draft.stated.formula = false;
        first.draft.made = { type: 'decimal', options: { min: 0, max: 1_000, decimals: made.options?.['decimals'] ?? 2 } };
      }
      const found = readingAlone(drafts, () => relate(drafts, { ...piece, text }, context));
      keepScale(first.draft, made);
      return found;
    });
    if (claims !== undefined) return { table: table.name, column: first.draft.name, claims };
    context.correlations.length = counts[0] ?? 0;
    context.together.length = counts[1] ?? 0;
  }
  return undefined;
}
