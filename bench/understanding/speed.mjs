// npm run bench:planning: CPU time of the embedded planner's plans, what its start and its warm-up cost beside the rest of the
// service, and the memory it adds; with the flags of the service. Texts are the descriptions of `cases`, and 4,000 characters of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SERVICE_FLAGS } from '../service-flags.mjs';
import { DESCRIPTIONS } from './sets.mjs';

if (!process.execArgv.includes('--expose-gc')) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', ...SERVICE_FLAGS, fileURLToPath(import.meta.url)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const LONGEST = 4_000;
/** The first two warm up; of the others the best counts. */
const ROUNDS = 5;

const LONG = DESCRIPTIONS.flatMap((_, i) => (i % 20 === 0 ? [[...DESCRIPTIONS.slice(i), ...DESCRIPTIONS].join('\n').slice(0, LONGEST)] : []));

async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function megabytes() {
  globalThis.gc();
  return process.memoryUsage.rss() / 2 ** 20;
}

let planner;
const plan = (description) => planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal).catch(() => undefined);

async function timesOf(texts) {
  const best = texts.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, text] of texts.entries()) {
      const ms = await cpuOf(() => plan(text));
      if (round >= 2) best[i] = Math.min(best[i], ms);
    }
  }
  best.sort((a, b) => a - b);
  const at = (share) => `${best[Math.min(best.length - 1, Math.floor(best.length * share))].toFixed(1)} ms`;
  return `median ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)}`;
}

// What the service loads with any planner.
await import('../../dist/core/generation/dataset.js');
const bare = megabytes();
const start = await cpuOf(async () => {
  const { createEmbeddedPlanner } = await import('../../dist/planners/embedded/embedded-planner.js');
  planner = createEmbeddedPlanner();
});
const warm = await cpuOf(() => planner.warmUp());
const first = await cpuOf(() => plan('gym members with name, email and age'));
const started = megabytes();
console.log(`start: ${start.toFixed(0)} ms, warm-up behind it ${warm.toFixed(0)} ms, first plan then ${first.toFixed(0)} ms, memory +${(started - bare).toFixed(0)} MB`);
console.log(`${DESCRIPTIONS.length} descriptions: ${await timesOf(DESCRIPTIONS)}`);
console.log(`${LONG.length} texts of ${LONGEST} characters: ${await timesOf(LONG)}`);
console.log(`memory after all of them: +${(megabytes() - bare).toFixed(0)} MB`);
