// Ours: owned Buffers, each checksummed on the main thread. Arguments: [--workers n] rows [file]. With workers, n threads
// render and hand over what they made; they are up before the clock starts, as they are in a service under load.
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { encode } from '../dist/exporters/encode.js';
import { formatById } from '../dist/exporters/registry.js';
import { encodeOnThreads } from '../dist/modules/export/encode-on-threads.js';
import { RenderPool } from '../dist/workers/render-pool.js';
import { REFERENCE_SCHEMA } from './reference-table.mjs';
import { report } from './report.mjs';

const { values, positionals } = parseArgs({ options: { workers: { type: 'string', default: '0' } }, allowPositionals: true });
const rows = Number(positionals[0] ?? 1_000_000);
const file = positionals[1] === undefined ? undefined : openSync(positionals[1], 'w');
const threads = Number(values.workers);
const pool = new RenderPool({ threads });
const csv = formatById('csv');

const blocks = (count) => {
  const dataset = compileDataset(REFERENCE_SCHEMA, { seed: 1, rows: count, referenceDate: '2026-01-01' });
  const slices = [dataset.table('accounts').slice()];
  return threads === 0 ? encode(csv, slices) : encodeOnThreads(dataset, csv.parts(slices), pool);
};

let [bytes, checksum] = [0, 0];
const take = (block) => {
  if (file === undefined) checksum = crc32(block, checksum);
  else writeSync(file, block);
  bytes += block.length;
  pool.giveBack(block);
};

pool.start();
while (threads > 0 && !pool.ready) await new Promise((resolve) => setTimeout(resolve, 10));
for await (const block of blocks(threads === 0 ? 50_000 : 400_000)) {
  crc32(block);
  pool.giveBack(block);
}

const start = performance.now();
if (threads === 0) for (const block of blocks(rows)) take(block);
else for await (const block of blocks(rows)) take(block);
if (file !== undefined) closeSync(file);
report({ rows, bytes, checksum, seconds: (performance.now() - start) / 1000 });
await pool.close();
