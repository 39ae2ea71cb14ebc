// Ours: owned Buffers, each checksummed. Arguments: rows [file].
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { formatById } from '../dist/exporters/registry.js';
import { REFERENCE_SCHEMA } from './reference-table.mjs';
import { report } from './report.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const file = process.argv[3] === undefined ? undefined : openSync(process.argv[3], 'w');
const table = (count) => compileDataset(REFERENCE_SCHEMA, { seed: 1, rows: count, referenceDate: '2026-01-01' }).table('accounts').slice();

for (const block of formatById('csv').encode([table(50_000)])) crc32(block);

const start = performance.now();
let [bytes, checksum] = [0, 0];
for (const block of formatById('csv').encode([table(rows)])) {
  if (file === undefined) checksum = crc32(block, checksum);
  else writeSync(file, block);
  bytes += block.length;
}
if (file !== undefined) closeSync(file);
report({ rows, bytes, seconds: (performance.now() - start) / 1000 });
