// Ours: owned Buffers, each checksummed. Arguments: table rows [file].
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { formatById } from '../dist/exporters/registry.js';
import { report } from './report.mjs';
import { rowCounts, TABLES } from './tables/all.mjs';

const table = TABLES[process.argv[2] ?? 'reference'];
const rows = Number(process.argv[3] ?? 1_000_000);
const file = process.argv[4] === undefined ? undefined : openSync(process.argv[4], 'w');

/** Blocks of all tables, one behind the other. */
function* blocks(count) {
  const { schema } = table;
  const counts = rowCounts(table, count);
  const main = counts.find(({ name }) => name === schema.main) ?? counts.at(-1);
  const dataset = compileDataset(schema, { seed: 1, rows: main.rows, referenceDate: '2026-01-01' });
  for (const { name } of schema.tables) yield* formatById('csv').encode([dataset.table(name).slice()]);
}

for (const block of blocks(Math.min(rows, 50_000))) crc32(block);

const start = performance.now();
let [bytes, checksum] = [0, 0];
for (const block of blocks(rows)) {
  if (file === undefined) checksum = crc32(block, checksum);
  else writeSync(file, block);
  bytes += block.length;
}
if (file !== undefined) closeSync(file);
report({ rows, bytes, seconds: (performance.now() - start) / 1000 });
