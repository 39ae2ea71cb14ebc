// npm run bench: the same tables as CSV by several contenders, each in a process of its own, by turns, all in one run,
// because machines differ and drift. `npm run bench -- 10000000 5` sets the rows of the fast ones and the rounds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { buildNative } from './native/build.mjs';
import { SERVICE_FLAGS } from './service-flags.mjs';
import { TABLES } from './tables/all.mjs';

const rows = Number(process.argv[2] ?? 3_000_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const file = path.join(folder, 'table.csv');

function run({ name, script, binary, flags = [], args }) {
  const words = args.map(String);
  const [command, all] = binary === undefined ? [process.execPath, [...flags, new URL(script, import.meta.url).pathname, ...words]] : [binary, words];
  const child = spawnSync(command, all, { encoding: 'utf8', maxBuffer: 1 << 24 });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1));
}

const ours = (table, count) => ({ name: `ours, ${table}`, script: 'to-memory.mjs', flags: SERVICE_FLAGS, args: [table, count] });
const byFaker = (table, count) => ({ name: `faker + Papa.unparse, ${table}`, script: 'faker-papaparse.mjs', args: [table, count] });

/** Rows of the other tables, as a share of those of the reference table, and rows of faker's. */
const OTHERS = { wide: [0.05, 5_000], relational: [1, 60_000], text: [0.1, 20_000], expressions: [0.2, 20_000] };

const native = buildNative(folder);
const contenders = [
  { ...ours('reference', rows), name: 'ours, to memory (checksummed)' },
  { name: 'ours, to memory (checksummed), two threads', script: 'to-memory.mjs', flags: SERVICE_FLAGS, args: ['--workers', 2, 'reference', rows] },
  { name: 'ours, to a file', script: 'to-memory.mjs', flags: SERVICE_FLAGS, args: ['reference', rows, file] },
  { name: 'ours, over HTTP', script: 'over-http.mjs', args: [rows] },
  { ...byFaker('reference', Math.min(rows, 60_000)), name: 'faker + Papa.unparse' },
  { name: 'DuckDB COPY, one thread', script: 'duckdb.mjs', args: [Math.min(rows, 1_000_000), file] },
  ...(native === undefined ? [] : [{ name: 'native C, the same bytes, to memory', binary: native, args: [rows] }]),
];
const others = Object.entries(OTHERS).flatMap(([table, [share, few]]) => [ours(table, Math.max(few, Math.round(rows * share))), byFaker(table, Math.min(rows, few))]);

const everyone = [...contenders, ...others];
const results = new Map(everyone.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round++) for (const contender of everyone) results.get(contender.name).push(run(contender));
  print();
  console.log(`\n${identity()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether the program in C and we write the same million rows. */
function identity() {
  if (native === undefined) return 'Native C: skipped, there is no C compiler here.';
  const sums = [{ script: 'to-memory.mjs', flags: SERVICE_FLAGS, args: ['reference', 1_000_000, file] }, { binary: native, args: [1_000_000, file] }].map((contender) => {
    run({ name: 'identity', ...contender });
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  });
  if (sums[0] !== sums[1]) throw new Error(`native C writes other bytes than ours: ${sums.join(', ')}`);
  return `Native C and ours write the same 1,000,000 rows: SHA-256 ${sums[0]}.`;
}

function sorted(name, of) {
  return results.get(name).map(of).sort((a, b) => a - b);
}
function middle(values) {
  return values[values.length >> 1];
}
function rates(name) {
  return sorted(name, (result) => result.rows / result.seconds);
}
function whole(value) {
  return Math.round(value).toLocaleString('en');
}
function figures(name) {
  return [whole(middle(rates(name))), whole(rates(name)[0]), middle(sorted(name, (run) => run.bytes / run.seconds / 1e6)).toFixed(0), middle(sorted(name, (run) => run.peakMegabytes)).toFixed(0)].join(' | ');
}

function print() {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; ${rounds} rounds by turns\n`);
  console.log('| reference table | rows/s, median | rows/s, slowest | MB/s | peak RSS, MB | ours to memory ÷ this |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  const [first] = contenders;
  for (const { name } of contenders) console.log(`| ${name} | ${figures(name)} | ${(middle(rates(first.name)) / middle(rates(name))).toFixed(2)} |`);
  const http = (field) => middle(sorted('ours, over HTTP', (run) => run[field])).toFixed(2);
  console.log(`\n1,000 rows of a cached description over HTTP: median ${http('thousandRowsMedianMs')} ms, p99 ${http('thousandRowsP99Ms')} ms\n`);
  console.log('| table | columns | contender | rows/s, median | rows/s, slowest | MB/s | peak RSS, MB | ours ÷ faker |');
  console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const table of Object.keys(OTHERS)) {
    const { title, schema } = TABLES[table];
    const columns = schema.tables.reduce((sum, { columns: own }) => sum + own.length, 0);
    const [we, they] = [`ours, ${table}`, `faker + Papa.unparse, ${table}`];
    console.log(`| ${title} | ${columns} | ours | ${figures(we)} | ${(middle(rates(we)) / middle(rates(they))).toFixed(1)} |`);
    console.log(`| | | faker + Papa.unparse | ${figures(they)} | |`);
  }
}
