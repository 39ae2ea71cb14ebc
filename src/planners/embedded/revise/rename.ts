import { columnName, isIdentifier } from '../columns/names.js';
import type { Bench, Done } from './bench.js';
import { columnCalled, draftsOf, tablesFor } from './naming.js';
import { behind, plain } from './verbs.js';

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
  const pairs = pairsIn(asked);
  if (pairs === undefined) return renameOne(bench, asked);
  // Where one of several is no column, nothing is renamed by half.
  if (pairs.some((pair) => columnCalled(bench, pair.split(PAIR)[0] ?? '') === undefined)) return undefined;
  return pairs.map((pair) => renameOne(bench, `rename ${pair}`)).findLast((done) => done !== undefined);
}

const PAIR = /\s+(?:to|as|into|zu|in|a|en)\s+|\s*(?:→|->|=>)\s*/iu;

/** "a to b and c to d", "a -> b, c -> d": several columns with their new names. */
function pairsIn(asked: string): readonly string[] | undefined {
  const list = behind('rename', asked);
  const pairs = list?.split(/\s*[,;&]\s*(?:(?:and|und|y|et)\s+)?|\s+(?:and|und|y|et)\s+/iu);
  return pairs === undefined || pairs.length < 2 || pairs.some((pair) => pair.split(PAIR).length !== 2) ? undefined : pairs;
}

function renameOne(bench: Bench, asked: string): Done | undefined {
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
