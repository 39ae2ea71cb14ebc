import { keysOf } from '../reading/words.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { columnCalled, draftsOf, tablesFor, type Named } from './naming.js';
import { behind, plain } from './verbs.js';

/** Then it is about values, not about columns: "no missing values", "drop the outliers". */
const OF_VALUES = /\b(?:missing|nulls?|empty|blank|duplicates?|outliers?|conditions?|decimals?|limits?|fehlend\w*|leere?\w*|vac[ií]\w*|manquant\w*)\b/iu;
const TAIL = /\s+(?:any ?more|any longer|at all|from (?:it|the (?:table|data|schema))|mehr|weg|m[aá]s)$/iu;
const SEPARATOR = /\s*,\s*(?:(?:and|or|nor|und|oder|y|o|ni|et|ou)\s+)?|\s+(?:and|or|nor|und|oder|y|o|ni|et|ou)\s+|\s*&\s*/iu;

/** "remove X and Y", "no emails any more": columns that go. */
export function readRemoval(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  const kept = keptIn(bench, asked);
  if (kept !== undefined) return kept;
  const list = behind('remove', asked.replace(/^(.+?)\s+(?:entfernen|l[oö]schen|weglassen)$/iu, 'remove $1'));
  if (list === undefined || OF_VALUES.test(list)) return undefined;
  const within = tablesFor(bench, list);
  const bare = list.replace(TAIL, '').replace(/\s+(?:from|in|of|aus|de)\s+(?:the\s+)?(\S+)(?:\s+table)?$/iu, (all, name: string) => (isTable(bench, name) ? '' : all));
  const found: Named[] = [];
  const isAny = /^(?:no|without|ohne|keine?n?|sin|sans|plus|pas)\b/iu.test(asked) || /\b(?:all|any)\b/iu.test(list);
  for (const thing of bare.split(SEPARATOR)) {
    const called = columnCalled(bench, thing, within);
    const those = called !== undefined ? [called] : columnsWith(within, thing, isAny || /s$/iu.test(thing.trim()));
    // Where a part of the list is no column, nothing is taken away by half.
    if (those.length === 0) return undefined;
    found.push(...those);
  }
  for (const { table, draft } of found) bench.remove(table, draft);
  const [first] = found;
  return first === undefined ? undefined : { table: first.table.name, claims: absent(first.table, found.map(({ draft }) => draft.name)) };
}

const EXCEPT = /^(?:remove|delete|drop)\s+(?:everything|all(?:\s+(?:the\s+)?(?:other\s+)?(?:columns?|fields?))?|every(?:\s+(?:other\s+)?(?:column|field)))\s+(?:except|but|apart from|other than|besides)(?:\s+for)?\s+(.+)$|^(?:only\s+keep|keep\s+only|just\s+keep|keep\s+just)\s+(.+)$/iu;

/** Whether it is said which columns stay, be they there or not. */
export const saysWhatStays = (asked: string): boolean => EXCEPT.test(asked);

/** "keep only id and email", "drop everything except …": all the others go. */
function keptIn(bench: Bench, asked: string): Done | undefined {
  const match = EXCEPT.exec(asked);
  const list = (match?.[1] ?? match?.[2])?.replace(/^(?:the\s+)?(?:columns?|fields?)\s+/iu, '');
  if (list === undefined) return undefined;
  const kept = list.split(SEPARATOR).map((thing) => columnCalled(bench, thing));
  const [first] = kept;
  if (first === undefined || kept.some((one) => one?.table !== first.table)) return undefined;
  const names = new Set(kept.map((one) => one?.draft.name));
  const gone = draftsOf(first.table).filter(({ name }) => !names.has(name));
  for (const draft of gone) bench.remove(first.table, draft);
  return gone.length === 0 ? undefined : { table: first.table.name, claims: absent(first.table, gone.map(({ name }) => name)) };
}

const isTable = ({ tables }: Bench, name: string): boolean => tables.some((table) => keysOf(table.name).join(' ') === keysOf(name).join(' '));

/** Columns that have all the words in their names: "no names" means first and last names too. */
function columnsWith(tables: readonly BenchTable[], thing: string, many: boolean): Named[] {
  const words = keysOf(thing.replace(/\b(?:the|any|all|columns?|fields?)\b/giu, ' '));
  if (words.length === 0 || !many) return [];
  for (const table of tables) {
    const found = draftsOf(table).filter(({ name }) => words.every((word) => keysOf(name).includes(word)));
    if (found.length > 0) return found.map((draft) => ({ table, draft, start: 0, end: thing.length }));
  }
  return [];
}

/** What a removal promises, unless another column has the same words in its name. */
function absent(table: BenchTable, names: readonly string[]): NonNullable<Done['claims']> {
  const left = draftsOf(table).map(({ name }) => keysOf(name));
  const words = names.map((name) => keysOf(name)).filter((keys) => !left.some((other) => keys.every((key) => other.includes(key)))).map((keys) => keys.join(' '));
  return words.length === 0 ? [] : [{ kind: 'absent', words }];
}
