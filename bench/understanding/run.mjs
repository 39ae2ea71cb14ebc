// How well descriptions are understood: the service is started, each case's description is sent to it, and the rows that
// come back are judged by score.mjs, which knows nothing of the service's insides.
//
//   npm run bench:understanding                      every set of cases
//   npm run bench:understanding -- --set held-back   one set: a file of cases/
//   npm run bench:understanding -- --verbose         what failed, case by case
//
// The held-back sets are not looked at while the planner is worked on.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SERVICE_FLAGS } from '../service-flags.mjs';

const { values } = parseArgs({ options: { set: { type: 'string' }, verbose: { type: 'boolean', default: false }, only: { type: 'string' } } });
const here = import.meta.dirname;
const sets = readdirSync(path.join(here, 'cases'))
  .map((file) => path.basename(file, '.json'))
  .filter((name) => values.set === undefined || name === values.set);
if (sets.length === 0) throw new Error(`there is no set "${values.set}"`);

const port = 18_000 + (process.pid % 10_000);
const url = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [...SERVICE_FLAGS, path.join(here, '../../dist/main.js')], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', CACHE_DIR: ':memory:', LOG_LEVEL: 'error', OPENAI_API_KEY: '', API_KEYS: '', RATE_LIMIT: '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});

try {
  await ready();
  const lines = sets.map((name) => [name, score(name)]);
  console.log('\nset                 figures');
  for (const [name, line] of lines) console.log(`${name.padEnd(20)}${line}`);
} finally {
  server.kill('SIGTERM');
}

async function ready() {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(`${url}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the service did not start');
}

function score(name) {
  const args = ['score.mjs', '--url', url, '--cases', `cases/${name}.json`, ...(values.verbose ? ['--verbose'] : []), ...(values.only === undefined ? [] : ['--only', values.only])];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || `the scorer ended with ${status}`);
  if (values.verbose) console.log(`\n${name}\n${stdout}`);
  return stdout.trim().split('\n').at(-1);
}
