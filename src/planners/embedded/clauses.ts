import type { Clause } from '../contract.js';
import type { Piece } from './model.js';
import type { TableRead } from './table.js';

/** What became of the phrases: columns in their order, then sentences that nothing was made of. */
export function clausesOf(description: string, tables: readonly TableRead[]): Clause[] {
  const columns = tables.flatMap(({ drafts, usual }, table) => (usual ? [] : drafts.map((draft, i): Clause => ({
    start: draft.start,
    end: draft.end,
    text: description.slice(draft.start, draft.end),
    outcome: draft.outcome,
    element: `tables[${table}].columns[${i}]`,
    ...(draft.note === undefined ? {} : { note: draft.note }),
  })))); // prettier-ignore
  // A sentence between several tables is read where one of them reads it.
  const unread = (tables[0]?.unread ?? []).filter((piece) => tables.every((table) => table.unread.includes(piece)));
  return [...columns, ...unread.map((piece) => unreadClause(description, piece))].sort((a, b) => a.start - b.start);
}

function unreadClause(description: string, { start, end }: Piece): Clause {
  return { start, end, text: description.slice(start, end), outcome: 'not_understood' };
}
