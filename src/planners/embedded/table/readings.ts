import { isIdle } from '../columns/idle.js';
import type { Claims, Draft, Piece, Reading } from '../model.js';
import type { About } from '../reading/subject.js';

/** What was made of the phrases that name columns. */

export function preambleReading({ start, end }: Piece, { subject, domain }: About, usual: boolean): Reading {
  const name = subject?.name ?? domain?.subjects[0]?.name;
  return { start, end, outcome: usual ? 'assumed' : 'understood', claims: [], ...(usual && name !== undefined ? { note: `The text names no columns; these are the usual ones of "${name}".` } : {}) };
}

/** What was made of a name, once all was read: what the text told of a column nobody knows is no longer assumed. */
export function nameReading(draft: Draft): Reading {
  if (draft.note !== undefined && draft.concept === undefined && (draft.made.type !== 'category' || draft.stated.values === true)) {
    draft.note = undefined;
    draft.outcome = 'understood';
  }
  const { start, end, outcome, note, remarks } = draft;
  const [first] = remarks;
  return { start, end: first !== undefined && first.start > start ? first.start : end, outcome, draft, claims: [], ...(note === undefined ? {} : { note }) };
}

/** What stands behind a column's name; without a promise it was not understood, unless there is nothing in it to understand. */
export function remarkReading(draft: Draft, remark: Piece, claims: Claims | undefined): Reading {
  const { start, end, text } = remark;
  if (claims !== undefined || isIdle(text)) return { start, end, outcome: 'understood', draft, claims: claims ?? [] };
  return { start, end, outcome: 'not_understood', draft, claims: [] };
}
