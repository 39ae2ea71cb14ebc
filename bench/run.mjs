// npm run bench: every contender makes the same ten-column table as CSV, each in a process of its own, by turns, all in
// one run, because machines differ and drift. `npm run bench -- 10000000` sets the rows of the fast ones.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

const rows = Number(process.argv[2] ?? 3_000_000);
const rounds = Number(process.argv[3] ?? 3);
const file = path.join(tmpdir(), `bench-${process.pid}.csv`);

const contenders = [
  { name: 'ours, to memory (checksummed)', script: 'to-memory.mjs', args: [rows] },
  { name: 'ours, to memory (checksummed), two workers', script: 'to-memory.mjs', args: ['--workers', 2, rows] },
  { name: 'ours, to a file', script: 'to-memory.mjs', args: [rows, file] },
  { name: 'ours, over HTTP', script: 'over-http.mjs', args: [rows] },
  { name: 'faker + Papa.unparse', script: 'faker-papaparse.mjs', args: [Math.min(rows, 60_000)] },
  { name: 'DuckDB COPY, one thread', script: 'duckdb.mjs', args: [Math.min(rows, 1_000_000), file] },
];

const results = new Map(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const { name, script, args } of contenders) {
    const child = spawnSync(process.execPath, [new URL(script, import.meta.url).pathname, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1 << 24 });
    if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
    results.get(name).push(JSON.parse(child.stdout.trim().split('\n').at(-1)));
  }
}
rmSync(file, { force: true });

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const rate = (name) => middle(results.get(name).map((result) => result.rows / result.seconds));
const ours = rate(contenders[0].name);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; medians of ${rounds} rounds\n`);
console.log('| contender | rows/s | MB/s | peak RSS, MB | memory rate ÷ this |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { name } of contenders) {
  const runs = results.get(name);
  const megabytes = middle(runs.map((run) => run.bytes / run.seconds / 1e6));
  const peak = middle(runs.map((run) => run.peakMegabytes));
  console.log(`| ${name} | ${Math.round(rate(name)).toLocaleString('en')} | ${megabytes.toFixed(0)} | ${peak.toFixed(0)} | ${(ours / rate(name)).toFixed(1)} |`);
}
const http = results.get('ours, over HTTP');
console.log(`\n1,000 rows of a cached description over HTTP: median ${middle(http.map((run) => run.thousandRowsMedianMs)).toFixed(2)} ms, p99 ${middle(http.map((run) => run.thousandRowsP99Ms)).toFixed(2)} ms`);
