// npm run bench:cache: what the cache of schemas adds to a request. In a folder with 10,000 entries (`-- 1000`: so many)
// the time to open it, of a hit and of a put alone and of many at once; then a hit over Redis, where redis-server is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStore } from '../dist/stores/registry.js';
import { createEmbeddedPlanner } from '../dist/planners/embedded/embedded-planner.js';

const count = Number(process.argv[2] ?? 10_000);
const directory = mkdtempSync(path.join(tmpdir(), 'bench-cache-'));
const limits = { maxEntries: 1_000_000, maxBytes: 1e9, maxIdleMs: undefined };
const open = (url) => createStore({ url, directory, limits, now: () => new Date() });
const fingerprint = (i) => createHash('sha256').update(String(i)).digest('hex');

const description = 'E-commerce orders with order id, customer name, email, product, quantity 1-5, unit price, total, status (delivered 70%, shipped 20%, cancelled 10%) and order date in the last year';
const plan = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-31' }, new AbortController().signal);
const entry = (i) => ({
  description_hash: fingerprint(i),
  original_description: `${description}, number ${i}`,
  schema: plan.schema,
  domain: 'e-commerce',
  source: 'openai',
  created_at: new Date().toISOString(),
  notes: plan.notes,
  clauses: plan.clauses,
  tokens: 1800,
});

const ms = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

function quantiles(title, times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(3);
  console.log(`| ${title} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`);
}

async function each(store, rounds, work) {
  const times = [];
  for (let i = 0; i < rounds; i++) times.push(await ms(() => work(store, i)));
  return times;
}

try {
  const filling = open();
  const rows = Array.from({ length: count }, (_, i) => i);
  const filled = await ms(() => Promise.all(rows.map((i) => filling.put(fingerprint(i), entry(i)))));
  await filling.close();
  console.log(`${count} entries, ${(statSync(path.join(directory, 'schemas.json')).size / 1e6).toFixed(1)} MB; put at once: ${(count / filled * 1000).toFixed(0)} a second\n`);

  console.log('| ms | median | 99 % | most |\n| --- | ---: | ---: | ---: |');
  // A process of its own each time: opening is what a start of the service does.
  const program = `
    const { createStore } = await import(${JSON.stringify(new URL('../dist/stores/registry.js', import.meta.url).href)});
    const store = createStore({ directory: ${JSON.stringify(directory)}, limits: { maxEntries: 1e6, maxBytes: 1e9, maxIdleMs: undefined }, now: () => new Date() });
    const start = performance.now();
    await store.check();
    if (!(await store.get(${JSON.stringify(fingerprint(count - 1))}))) throw new Error('not there');
    console.log(performance.now() - start);
    await store.close();`;
  quantiles('open, and the first hit', Array.from({ length: 15 }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout)));

  const store = open();
  await store.check();
  quantiles('hit', await each(store, 20_000, (s, i) => s.get(fingerprint((i * 7919) % count))));
  quantiles('miss', await each(store, 5_000, (s, i) => s.get(fingerprint(`none ${i}`))));
  quantiles('put, alone', await each(store, 40, (s, i) => s.put(fingerprint(`more ${i}`), entry(i))));
  await store.close();

  const other = open();
  const many = 2_000;
  const together = await ms(() => Promise.all(Array.from({ length: many }, (_, i) => other.put(fingerprint(`many ${i}`), entry(i)))));
  console.log(`\n${many} puts at once: ${(many / together * 1000).toFixed(0)} a second`);
  await other.close();
  await redis();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function redis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.log('\nno redis-server here');
    return;
  }
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'yes'], { stdio: 'ignore' });
  try {
    await sleep(300);
    const store = open(`redis://127.0.0.1:${port}`);
    await Promise.all(Array.from({ length: count }, (_, i) => store.put(fingerprint(i), entry(i))));
    console.log('\n| Redis, ms | median | 99 % | most |\n| --- | ---: | ---: | ---: |');
    quantiles('hit', await each(store, 10_000, (s, i) => s.get(fingerprint((i * 7919) % count))));
    quantiles('put, alone', await each(store, 2_000, (s, i) => s.put(fingerprint(`more ${i}`), entry(i))));
    await store.close();
  } finally {
    server.kill('SIGKILL');
  }
}
