// The built service on a port of its own, without a key, and the scorer against it: what the benchmarks of understanding share.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { SERVICE_FLAGS } from '../service-flags.mjs';

const here = import.meta.dirname;

/** Starts the service, gives its address to `use` and ends it. */
export async function withService(use) {
  const port = 18_000 + (process.pid % 10_000);
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [...SERVICE_FLAGS, path.join(here, '../../dist/main.js')], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', CACHE_DIR: ':memory:', LOG_LEVEL: 'error', OPENAI_API_KEY: '', API_KEYS: '', RATE_LIMIT: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await ready(url);
    return await use(url);
  } finally {
    server.kill('SIGTERM');
  }
}

async function ready(url) {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(`${url}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the service did not start');
}

/** What the scorer prints about the cases of a file; its last line are the figures. */
export function score(url, file, ...options) {
  const args = [path.join(here, 'score.mjs'), '--url', url, '--cases', file, ...options];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr || `the scorer ended with ${status}`);
  return stdout.trim();
}
