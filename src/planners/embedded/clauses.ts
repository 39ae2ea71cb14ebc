import type { Claim } from '../../core/claims/registry.js';
import type { Clause } from '../contract.js';
import type { Piece, Reading } from './model.js';
import type { TableRead } from './table/setting.js';

/** What became of the phrases, in the order of the text. */
export function clausesOf(description: string, tables: readonly TableRead[]): Clause[] {
  const read = tables.flatMap((table, index) => table.readings.flatMap((reading) => clauseOf(description, reading, table, index) ?? []));
  // A sentence between several tables is read where one of them reads it.
  const unread = (tables[0]?.unread ?? []).filter((piece) => tables.every((table) => table.unread.includes(piece)));
  return merged([...read, ...unread.map((piece) => unreadClause(description, piece))].sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The clause of a reading; none where no letter or digit is left of the phrase. */
function clauseOf(description: string, { start, end, outcome, draft, claims, note }: Reading, { drafts }: TableRead, table: number): Clause | undefined {
  const raw = description.slice(start, end);
  const lead = /^[\s:=–—,;-]*/u.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).replace(/[\s,;:–—]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const named = draft ?? drafts.find(({ name }) => claims.some((claim) => subjectOf(claim) === name));
  const element = named === undefined ? `tables[${table}]` : `tables[${table}].columns[${drafts.indexOf(named)}]`;
  return { start: start + lead, end: start + lead + text.length, text, outcome, element, ...(claims.length === 0 ? {} : { claims }), ...(note === undefined ? {} : { note }) };
}

/** The column that a promise is about first. */
function subjectOf(claim: Claim): string | undefined {
  return 'column' in claim ? claim.column : 'columns' in claim ? claim.columns[0] : undefined;
}

function unreadClause(description: string, { start, end }: Piece): Clause {
  return { start, end, text: description.slice(start, end), outcome: 'not_understood' };
}

/** The same phrase read for several tables, or as a rule and as a beginning, is one clause. */
function merged(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const same = kept.findIndex(({ start, end }) => start === clause.start && end === clause.end);
    const other = kept[same];
    if (other === undefined) kept.push(clause);
    else if ((other.claims?.length ?? 0) < (clause.claims?.length ?? 0) || (other.outcome === 'not_understood' && clause.outcome === 'understood')) kept[same] = clause;
  }
  return kept;
}
