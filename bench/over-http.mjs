// Ours through the service: POST /generate on loopback, the answer read and counted. The server runs in a process of
// its own, and its memory is what is reported. Argument: rows. WORKERS is
// taken from the environment.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SERVICE_FLAGS } from './service-flags.mjs';
import { REFERENCE } from './tables/reference.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const port = 18_000 + (process.pid % 10_000);
const cache = mkdtempSync(path.join(tmpdir(), 'bench-http-'));
const server = spawn(process.execPath, [...SERVICE_FLAGS, new URL('../dist/main.js', import.meta.url).pathname], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', CACHE_DIR: cache, LOG_LEVEL: 'error', OPENAI_API_KEY: '', API_KEYS: '', RATE_LIMIT: '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const base = `http://127.0.0.1:${port}`;

const ready = async () => {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(`${base}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the service did not start');
};

const post = async (body) => {
  const answer = await fetch(`${base}/generate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  let bytes = 0;
  for await (const chunk of answer.body) bytes += chunk.length;
  return bytes;
};

const peakMegabytes = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

try {
  await ready();
  await post({ schema: REFERENCE.schema, rows: 50_000 });
  const start = performance.now();
  const bytes = await post({ schema: REFERENCE.schema, rows });
  const seconds = (performance.now() - start) / 1000;

  const small = { description: 'customers with name, email, city, age and signup date', rows: 1_000 };
  await post(small);
  const times = [];
  for (let i = 0; i < 200; i++) {
    const at = performance.now();
    await post(small);
    times.push(performance.now() - at);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ rows, bytes, seconds, peakMegabytes: peakMegabytes(), thousandRowsMedianMs: times[100], thousandRowsP99Ms: times[197] }));
} finally {
  server.kill('SIGTERM');
  rmSync(cache, { recursive: true, force: true });
}
