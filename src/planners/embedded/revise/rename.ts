import { columnName, isIdentifier } from '../columns/names.js';
import type { Bench, Done } from './bench.js';
import { columnCalled, draftsOf, tablesFor } from './naming.js';
import { plain } from './verbs.js';

const FORMS: readonly RegExp[] = [
  /^(?:rename|change the name of)\s+(.+?)\s+(?:to|as|into|in|→|->)\s+(.+)$/iu,
  /^(?:change|turn)\s+(.+?)\s+to be (?:called|named)\s+(.+)$/iu,
  /^call\s+(.+?)\s+(["'`“]?[\p{L}_][\p{L}\p{N}_]*["'`”]?)(?:\s+instead)?$/iu,
  /^(.+?)\s+(?:should|must|shall)\s+be\s+(?:called|named|renamed(?: to)?)\s+(.+)$/iu,
  /^(?:benenn\w*|umbenenn\w*|nenne?)\s+(.+?)\s+(?:in|zu|als)\s+(.+?)(?:\s+um)?$/iu,
  /^(?:renombr\w*|cambi\w* el nombre de)\s+(.+?)\s+(?:a|como|por|en)\s+(.+)$/iu,
  /^renomm\w*\s+(.+?)\s+(?:en|comme)\s+(.+)$/iu,
];

/** "rename X to Y", "call X Y": a column with another name. */
export function readRename(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  const match = FORMS.map((form) => form.exec(asked)).find((found) => found !== null);
  const [, from = '', wanted = ''] = match ?? [];
  const found = match === undefined ? undefined : columnCalled(bench, from.replace(/\s+(?:in|of|from)\s+(?:the\s+)?\S+(?:\s+table)?$/iu, ''), tablesFor(bench, from)) ?? columnCalled(bench, from);
  const bare = wanted.replace(/^["'`“]|["'`”]$/gu, '').trim();
  const to = isIdentifier(bare) ? bare : columnName(bare);
  if (found === undefined || to === '') return undefined;
  const { table, draft } = found;
  const old = draft.name;
  if (old === to) return { table: table.name, column: to, note: `It is called "${to}" already.` };
  if (draftsOf(table).some(({ name }) => name === to)) return undefined;
  bench.rename(table, old, to);
  return { table: table.name, column: to, note: `What is drawn for a column hangs on its name: the values of "${to}" may be others now.` };
}
