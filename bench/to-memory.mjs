// Ours: owned Buffers, each checksummed on the main thread. Arguments: [--workers n] table rows [file]. With workers, n
// threads render and hand over what they made; they are up before the clock starts, as they are in a service under load.
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { encode } from '../dist/exporters/encode.js';
import { formatById } from '../dist/exporters/registry.js';
import { encodeOnThreads } from '../dist/modules/export/encode-on-threads.js';
import { RenderPool } from '../dist/workers/render-pool.js';
import { report } from './report.mjs';
import { rowCounts, TABLES } from './tables/all.mjs';

const { values, positionals } = parseArgs({ options: { workers: { type: 'string', default: '0' } }, allowPositionals: true });
const table = TABLES[positionals[0] ?? 'reference'];
const rows = Number(positionals[1] ?? 1_000_000);
const file = positionals[2] === undefined ? undefined : openSync(positionals[2], 'w');
const threads = Number(values.workers);
const pool = new RenderPool({ threads });
const csv = formatById('csv');

/** Files of all tables, one behind the other. */
function files(count) {
  const { schema } = table;
  const counts = rowCounts(table, count);
  const main = counts.find(({ name }) => name === schema.main) ?? counts.at(-1);
  const dataset = compileDataset(schema, { seed: 1, rows: main.rows, referenceDate: '2026-01-01' });
  return schema.tables.map(({ name }) => {
    const slices = [dataset.table(name).slice()];
    return threads === 0 ? encode(csv, slices) : encodeOnThreads(dataset, csv.parts(slices), pool);
  });
}

let [bytes, checksum] = [0, 0];
const take = (block) => {
  if (file === undefined) checksum = crc32(block, checksum);
  else writeSync(file, block);
  bytes += block.length;
  pool.giveBack(block);
};

if (threads > 0) pool.start();
while (threads > 0 && !pool.ready) await new Promise((resolve) => setTimeout(resolve, 10));
for (const blocks of files(Math.min(rows, threads === 0 ? 50_000 : 400_000))) {
  for await (const block of blocks) {
    crc32(block);
    pool.giveBack(block);
  }
}

const start = performance.now();
for (const blocks of files(rows)) {
  if (threads === 0) for (const block of blocks) take(block);
  else for await (const block of blocks) take(block);
}
const seconds = (performance.now() - start) / 1000;
if (file !== undefined) closeSync(file);
report({ rows, bytes, checksum, seconds });
await pool.close();
