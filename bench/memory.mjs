// npm run bench:memory: peak memory from ten thousand to a hundred million rows, each count in a process of its own, and
// what a slice costs at row 0 and at row 1,000,000,000. `-- 10000000` stops at fewer rows.
import { spawnSync } from 'node:child_process';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { encode } from '../dist/exporters/encode.js';
import { formatById } from '../dist/exporters/registry.js';
import { SERVICE_FLAGS } from './service-flags.mjs';
import { TABLES } from './tables/all.mjs';

const most = Number(process.argv[2] ?? 100_000_000);
const FAR = 1_000_000_000;
const ROUNDS = 60;

console.log('| rows | seconds | MB written | peak RSS, MB |');
console.log('| ---: | ---: | ---: | ---: |');
const peaks = [];
for (let rows = 10_000; rows <= most; rows *= 10) {
  const child = spawnSync(process.execPath, [...SERVICE_FLAGS, new URL('to-memory.mjs', import.meta.url).pathname, 'reference', String(rows)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const { bytes, seconds, peakMegabytes } = JSON.parse(child.stdout.trim().split('\n').at(-1));
  peaks.push(peakMegabytes);
  console.log(`| ${rows.toLocaleString('en')} | ${seconds.toFixed(2)} | ${(bytes / 1e6).toFixed(0)} | ${peakMegabytes.toFixed(0)} |`);
}
const [low, high] = [Math.min(...peaks), Math.max(...peaks)];
console.log(`\nBetween ${low.toFixed(0)} and ${high.toFixed(0)} MB: ±${((high - low) / 2).toFixed(0)} MB\n`);

/** Seconds for `limit` rows from `offset` on. */
function slice(table, offset, limit) {
  const start = performance.now();
  let bytes = 0;
  for (const block of encode(formatById('csv'), [table.slice(offset, limit)])) bytes += block.length;
  return { seconds: (performance.now() - start) / 1000, bytes };
}

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

console.log('| slice | at row 0, ms | at row 1,000,000,000, ms | far ÷ near | bytes far ÷ near |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { title, schema } of [TABLES.reference, TABLES.relational]) {
  const main = schema.main ?? schema.tables.at(-1).name;
  const table = compileDataset(schema, { seed: 1, rows: FAR + 1_000_000, referenceDate: '2026-01-01' }).table(main);
  for (const limit of [100, 10_000]) {
    const near = [];
    const far = [];
    for (let round = 0; round < ROUNDS; round++) {
      near.push(slice(table, 0, limit));
      far.push(slice(table, FAR, limit));
    }
    const [a, b] = [near, far].map((runs) => middle(runs.slice(ROUNDS / 4).map(({ seconds }) => seconds)) * 1000);
    console.log(`| ${limit.toLocaleString('en')} rows, ${title} | ${a.toFixed(3)} | ${b.toFixed(3)} | ${(b / a).toFixed(2)} | ${(far[0].bytes / near[0].bytes).toFixed(2)} |`);
  }
}
