import { numbersIn } from '../phrases/numbers.js';
import { rowsIn } from '../phrases/rows.js';
import { keysOf } from '../reading/words.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { plain } from './verbs.js';

const ROWS = /\b(?:rows?|records?|entries|lines|zeilen|datens[aä]tze|eintr[aä]ge|filas|registros|lignes|enregistrements)\b/iu;
const LEAD = /^(?:(?:make|let) it|use|generate|give me|only|just|exactly|with|produce|create|i want|set (?:the )?(?:number of )?(?:rows|count|row count) to|mach\w*|erzeuge|haz|genera|fais|g[eé]n[eè]re)\s+(?:only\s+|just\s+|nur\s+|solo\s+)?/iu;
const LARGEST = 1_000_000_000_000;

/** "make it 500 rows", "2000 orders": how many rows there are. */
export function readRows(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  // "add a column with 3 lines" counts no rows.
  if (/\b(?:columns?|fields?|spalten?|columnas?|colonnes?)\b|%/iu.test(asked)) return undefined;
  const bare = asked.replace(LEAD, '');
  const numbers = numbersIn(bare);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return undefined;
  const before = bare.slice(0, number.start).trim();
  const after = bare.slice(number.end).trim();
  const table = bench.tables.find(({ name }) => keysOf(name).join(' ') === keysOf(after.replace(ROWS, '')).join(' ')) ?? tableNamed(bench, bare);
  const isCount = ROWS.test(bare) || (before === '' && table !== undefined) || (before === '' && after === '' && LEAD.test(asked));
  const rest = keysOf(bare.slice(0, number.start) + bare.slice(number.end)).filter((key) => !SMALL.has(key) && !keysOf(table?.name ?? '').includes(key));
  const count = rowsIn(bare)?.rows ?? number.value;
  if (!isCount || rest.length > 0 || !Number.isInteger(count) || count < 1 || count > LARGEST) return undefined;
  const counted = table ?? bench.main;
  counted.rows = count;
  return { table: counted.name, claims: [{ kind: 'rows', count }] };
}

const SMALL = new Set(keysOf('rows row records entries lines of in for the to a total instead zeilen datensätze datensatze einträge filas registros lignes enregistrements de en in total each all table only now number count set make it daraus es please'));

function tableNamed({ tables }: Bench, text: string): BenchTable | undefined {
  const words = ` ${keysOf(text).join(' ')} `;
  return tables.find(({ name }) => words.includes(` ${keysOf(name).join(' ')} `));
}
