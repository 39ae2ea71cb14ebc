import { createHash } from 'node:crypto';
import type { CompiledDataset } from '../../src/core/generation/dataset.js';
import type { RowLayout } from '../../src/core/generation/render.js';
import { encode } from '../../src/exporters/encode.js';
import { FORMATS } from '../../src/exporters/registry.js';
import { encodeOnThreads } from '../../src/modules/export/encode-on-threads.js';
import type { Rows } from '../../src/workers/job.js';
import { RenderPool } from '../../src/workers/render-pool.js';
import { compiled } from '../support/generate.js';
import { until } from '../support/raw-http.js';
import { aSchema } from '../support/schema-builder.js';
import { threadProgram } from '../support/thread-program.js';

const LAYOUT: RowLayout = { encoding: 'csv', before: ['', ',', ','], rowEnd: '\n' };
const program = threadProgram();
afterAll(() => { program.remove(); });

/** A dataset of a long table and a short one it refers to. */
function dataset(rows: number, name = 'good'): CompiledDataset {
  const schema = aSchema()
    .table('places', 1_000).column('id', 'sequence').column('city', 'location.city')
    .table('people', 500_000).column('id', 'sequence').column('name', 'person.fullName', {}, { missing: 0.1 }).column('place', 'reference', { table: 'places', column: 'id' })
    .with({ name, main: 'people' }).build();
  return compiled(schema, { rows, seed: 7 });
}

const rowsOf = ({ source }: CompiledDataset, first: number, count: number): Rows => ({ recipe: { ...source, table: 'people', layout: LAYOUT }, first, count });

async function startedPool(options: Partial<ConstructorParameters<typeof RenderPool>[0]> = {}): Promise<RenderPool> {
  const pool = new RenderPool({ threads: 2, entry: program.entry, ...options });
  pool.start();
  await until(() => pool.ready, 20_000);
  return pool;
}

async function digest(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

describe('with threads', () => {
  let pool: RenderPool;
  beforeAll(async () => { pool = await startedPool(); });
  afterAll(() => pool.close());

  it.each(FORMATS)('a file is the same: $id', async (format) => {
    const data = dataset(300_000);
    const slices = format.holds === 'all tables' ? data.tables.map((table) => table.slice()) : [data.table('people').slice(7, 250_001)];
    expect(await digest(encodeOnThreads(data, format.parts(slices), pool))).toBe(await digest(encode(format, slices)));
    const one = [data.table('people').slice(50_000)];
    expect(await digest(encodeOnThreads(data, format.parts(one), pool))).toBe(await digest(encode(format, one)));
  });

  it.each([[0, 1], [0, 4_096], [1, 4_095], [1_023, 2], [4_095, 4_098], [199_999, 1], [123_457, 70_001]])('rows from %i, %i of them, are the same', async (first, count) => {
    const data = dataset(200_000);
    expect(await digest(pool.render(rowsOf(data, first, count)))).toBe(await digest(data.table('people').slice(first, count).render(LAYOUT)));
  });

  it('two files are made by turns', async () => {
    const order: string[] = [];
    const read = async (name: string): Promise<void> => {
      for await (const piece of pool.render(rowsOf(dataset(1_000_000), 0, 1_000_000))) if (piece.length > 0) order.push(name);
    };
    await Promise.all([read('a'), read('b')]);
    // Neither waits for the end of the other, at any time.
    for (const name of ['a', 'b']) expect(order.slice(0, order.length / 2).filter((it) => it === name).length).toBeGreaterThan(order.length / 8);
  });

  it('a reader who leaves leaves nothing behind', async () => {
    const pieces = pool.render(rowsOf(dataset(5_000_000), 0, 5_000_000));
    await pieces.next();
    await pieces.next();
    expect(pool.state).toMatchObject({ jobs: 1 });
    await pieces.return();
    expect(pool.state).toMatchObject({ jobs: 0, chunks: 0 });
    await until(() => pool.state.busy === 0, 1_000);
  });

  it('nothing is made far ahead of a slow reader', async () => {
    await digest(pool.render(rowsOf(dataset(1_000_000), 0, 1_000_000)));
    const before = process.memoryUsage().rss;
    let most = 0;
    let pieces = 0;
    for await (const piece of pool.render(rowsOf(dataset(5_000_000), 0, 5_000_000))) {
      if (++pieces % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(pool.state.chunks).toBeLessThanOrEqual(4);
      most = Math.max(most, process.memoryUsage().rss - before);
      pool.giveBack(piece);
    }
    // 130 MB in all.
    expect(pieces).toBeGreaterThan(50);
    expect(most).toBeLessThan(60 * 2 ** 20);
  });

  it('memory is used again only after it was given back, and once', async () => {
    const data = dataset(400_000);
    const kept: Buffer[] = [];
    for await (const piece of pool.render(rowsOf(data, 0, 400_000))) {
      kept.push(piece);
      pool.giveBack(Buffer.from('not lent'));
    }
    expect(await digest(kept)).toBe(await digest(data.table('people').slice().render(LAYOUT)));
  });

  it('a failure that has a name keeps it', async () => {
    const rows = rowsOf(dataset(10), 0, 10);
    await expect(digest(pool.render({ ...rows, recipe: { ...rows.recipe, table: 'nowhere' } }))).rejects.toMatchObject({ code: 'table_not_found' });
    expect(pool.state.crashes).toBe(0);
  });
});

describe('a thread that fails', () => {
  it.each(['throws', 'ends', 'hangs', 'hoards'])('takes only its own file with it: it %s', async (name) => {
    const pool = await startedPool({ entry: program.sabotaged, deadlineMs: name === 'hangs' ? 1_500 : 20_000 });
    try {
      const data = dataset(600_000);
      const good = digest(pool.render(rowsOf(data, 0, 600_000)));
      await expect(digest(pool.render(rowsOf(dataset(300_000, name), 0, 300_000)))).rejects.toMatchObject({ code: 'generation_failed' });
      const expected = await digest(data.table('people').slice().render(LAYOUT));
      expect(await good).toBe(expected);
      expect(pool.state.crashes).toBeGreaterThanOrEqual(1);
      expect(await digest(pool.render(rowsOf(data, 0, 600_000)))).toBe(expected);
      await until(() => pool.state.busy === 0);
    } finally {
      await pool.close();
    }
  });

  it('and was the only one fails what waits; the next file starts another', async () => {
    const pool = await startedPool({ threads: 1, entry: program.sabotaged });
    await expect(digest(pool.render(rowsOf(dataset(300_000, 'throws'), 0, 300_000)))).rejects.toMatchObject({ code: 'generation_failed' });
    pool.start();
    await until(() => pool.ready, 20_000);
    expect(await digest(pool.render(rowsOf(dataset(50), 0, 50)))).toHaveLength(64);
    await pool.close();
  });

  it('at its start is not started over and over, and files are made without it', async () => {
    const pool = new RenderPool({ threads: 2, entry: new URL('file:///nowhere/at/all.js') });
    const data = dataset(200_000);
    const slices = [data.table('people').slice()];
    const [csv] = FORMATS;
    if (!csv) throw new Error('no format');
    expect(await digest(encodeOnThreads(data, csv.parts(slices), pool))).toBe(await digest(encode(csv, slices)));
    await until(() => pool.state.threads === 0);
    expect(pool.state.crashes).toBe(2);
    await pool.close();
  });
});

describe('the threads', () => {
  it('end when nobody has wanted anything for a while', async () => {
    const pool = await startedPool({ idleMs: 300 });
    await digest(pool.render(rowsOf(dataset(50), 0, 50)));
    expect(pool.state.threads).toBe(2);
    await until(() => pool.state.threads === 0);
    expect([pool.ready, pool.state.crashes]).toEqual([false, 0]);
    await pool.close();
  });

  it('end with the pool, which fails what is under way', async () => {
    const pool = await startedPool();
    const pieces = pool.render(rowsOf(dataset(5_000_000), 0, 5_000_000));
    await pieces.next();
    await pool.close();
    await expect(digest(pieces)).rejects.toMatchObject({ code: 'generation_failed' });
    pool.start();
    expect([pool.ready, pool.state.threads]).toEqual([false, 0]);
  });
});
