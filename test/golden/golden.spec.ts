import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COLUMN_TYPES } from '../../src/core/columns/registry.js';
import { columnKey, ENGINE_VERSION } from '../../src/core/random/address.js';
import { cellText, cellsOf, compiled } from '../support/generate.js';
import { aSchema } from '../support/schema-builder.js';

/**
 * Hashes of what every column type makes. A changed value needs a line in CHANGELOG.md and, once released, a new engine
 * version; `UPDATE_GOLDEN=1 npx jest test/golden` writes the file anew.
 */
const file = path.join(__dirname, 'golden.json');
const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
const made: Record<string, string> = {};

afterAll(() => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
});

const standing = COLUMN_TYPES.filter(({ id }) => id !== 'reference' && id !== 'lookup');

it.each(standing.map((type) => [type.id, type] as const))('%s keeps its values', (id, type) => {
  const builder = aSchema();
  if (id === 'rollup') builder.table('children', 900).column('parent_id', 'reference', { table: 't', column: 'other', per_parent: 'poisson' }).column('amount', 'decimal');
  builder.table('t', 200);
  if (id === 'rollup') builder.column('other', 'uuid');
  type.examples.forEach((options, i) => builder.column(`c${i}`, id, options));
  const cells = cellsOf(compiled(builder.build(), { seed: 42 }).table('t').slice());
  const text = cells.map((column) => column.map((cell) => cellText(cell) ?? '').join('\n')).join('\f');
  made[id] = createHash('sha256').update(text).digest('hex').slice(0, 16);
  if (process.env['UPDATE_GOLDEN'] !== '1') expect(made[id]).toBe(expected[id]);
});

it('keeps the address', () => {
  expect(ENGINE_VERSION).toBe(1);
  const parts = ['7', 'orders', 'total'].flatMap((part) => [Buffer.from([part.length, 0, 0, 0]), Buffer.from(part)]);
  const digest = createHash('sha256').update(Buffer.concat(parts)).digest();
  expect(columnKey(7, 'orders', 'total')).toEqual({ k0: digest.readUInt32LE(0), k1: digest.readUInt32LE(4), wide: digest.readBigUInt64LE(0) });
});
