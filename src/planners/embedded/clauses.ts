import type { Clause } from '../contract.js';
import type { Draft, Piece } from './model.js';

/** What became of the phrases: columns in their order, then sentences that nothing was made of. */
export function clausesOf(description: string, drafts: readonly Draft[], fromText: boolean, unread: readonly Piece[]): Clause[] {
  const columns = !fromText
    ? []
    : drafts.map((draft, i): Clause => ({
        start: draft.start,
        end: draft.end,
        text: description.slice(draft.start, draft.end),
        outcome: draft.outcome,
        element: `tables[0].columns[${i}]`,
        ...(draft.note === undefined ? {} : { note: draft.note }),
      }));
  const rest = unread.map((piece): Clause => ({ start: piece.start, end: piece.end, text: description.slice(piece.start, piece.end), outcome: 'not_understood' }));
  return [...columns, ...rest].sort((a, b) => a.start - b.start);
}
