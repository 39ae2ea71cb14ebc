import { resolveKnown } from '../columns/resolve.js';
import type { Draft } from '../model.js';
import { mentionsIn } from '../relations/grammar/mentions.js';
import { namedIn } from '../relations/grammar/naming.js';
import { keysOf } from '../reading/words.js';
import type { Bench, BenchTable } from './bench.js';

/** A column that a text names, and where. */
export interface Named {
  readonly table: BenchTable;
  readonly draft: Draft;
  readonly start: number;
  readonly end: number;
}

export const draftsOf = ({ columns }: BenchTable): Draft[] => columns.map(({ draft }) => draft);

/** Tables to look in: the one a text names ("in the orders table", "of customers"), else all, the main one first. */
export function tablesFor(bench: Bench, text: string): readonly BenchTable[] {
  if (bench.tables.length === 1) return bench.tables;
  const words = ` ${keysOf(text).join(' ')} `;
  const named = bench.inOrder.filter(({ name }) => words.includes(` ${keysOf(name).join(' ')} `));
  return named.length === 0 ? bench.inOrder : named;
}

/** The columns a text names in the table that covers most of it: by whole names before parts of them. */
export function namedColumns(bench: Bench, given: string): readonly Named[] {
  // "order ids" are the column order_id; offsets stay.
  const text = given.replace(/\bids\b/giu, 'id ');
  const preferred = tablesFor(bench, text);
  for (const find of [mentionsIn, namedIn]) {
    const found = bench.inOrder.map((table) => ({ table, mentions: find(text, draftsOf(table)) }));
    const covered = ({ table, mentions }: (typeof found)[number]): number => mentions.reduce((sum, { start, end }) => sum + end - start, preferred.includes(table) ? 0.5 : 0);
    const best = found.filter(({ mentions }) => mentions.length > 0).sort((a, b) => covered(b) - covered(a))[0];
    if (best !== undefined) return best.mentions.map((mention) => ({ table: best.table, ...mention, end: mention.end + (/^ids/iu.test(given.slice(mention.end - 2)) ? 1 : 0) }));
  }
  return [];
}

/** The column that a phrase as a whole names: by its name, by what such columns are called, by a word only it has. */
export function columnCalled({ inOrder }: Pick<Bench, 'inOrder'>, phrase: string, within: readonly BenchTable[] = inOrder): Named | undefined {
  const text = phrase.replace(/^(?:(?:the|a|an|any|all|our|die|der|das|den|el|la|los|las|le|les|columns?|fields?|spalten?|columnas?|colonnes?)\s+|l['’])+/iu, '').replace(/\s+(?:columns?|fields?|values?|spalten?|columnas?|colonnes?)$/iu, '').replace(/^["'`“]|["'`”]$/gu, '').trim();
  const key = keysOf(text).join(' ');
  if (key === '') return undefined;
  const place = (table: BenchTable, draft: Draft): Named => ({ table, draft, start: 0, end: phrase.length });
  for (const table of within) {
    const drafts = draftsOf(table);
    const exact = drafts.find(({ name }) => name === text) ?? drafts.find(({ name }) => keysOf(name).join(' ') === key);
    if (exact !== undefined) return place(table, exact);
  }
  for (const table of within) {
    const drafts = draftsOf(table);
    // "e-mails", "mail address": what the words mean, where one column means the same.
    const meanings = meaningsOf(text, table, true);
    const same = drafts.filter(({ name }) => meaningsOf(name, table, false).some((meaning) => meanings.includes(meaning)));
    const [only] = same;
    if (only !== undefined && same.length === 1) return place(table, only);
    const words = keysOf(text);
    const holding = drafts.filter(({ name }) => words.every((word) => keysOf(name).includes(word)));
    const [one] = holding;
    if (one !== undefined && holding.length === 1) return place(table, one);
  }
  return undefined;
}

/** What words mean in the language of the instruction and in English, in which most columns are named. */
function meaningsOf(text: string, { around }: BenchTable, isExact: boolean): string[] {
  const languages = new Set([around.language, 'en' as const]);
  return [...languages].flatMap((language) => {
    const found = resolveKnown(keysOf(text), { ...around, language });
    return found === undefined || (isExact && found.strength !== 'exact') ? [] : [found.concept.id];
  });
}
