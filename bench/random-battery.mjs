// The random words through a published battery of tests: `npm run bench:random -- [minutes] [streams]`. PractRand's
// RNG_test where it is installed, else dieharder (`apt-get install dieharder`). One generator can be fine along one
// axis and poor along another, so the words are put in line in each way in which a table puts them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { engine } from '../dist/core/generation/engine.js';
import { columnKey, Purpose } from '../dist/core/random/address.js';
import { permutationShape } from '../dist/core/random/permutation.js';

const minutes = Number(process.argv[2] ?? 12);
const wanted = process.argv[3]?.split(',');

/** Words a lane gives at a time, and bytes of a piece for the tool. */
const BLOCK = 4096;
const { kernels, arena, bytes, view } = engine();

/** n words of consecutive rows, or of rows `step` apart as a reference gathers them. */
function words(key, first, n, { step = 1, draw = 0, purpose = Purpose.value } = {}) {
  arena.reset();
  const rows = arena.take(n * 8);
  if (step === 1) kernels.rowRange(BigInt(first), n, rows);
  else for (let i = 0; i < n; i++) view.setBigUint64(rows + i * 8, BigInt((first + i) * step), true);
  const out = arena.words(n);
  kernels.words(rows, n, step === 1, key.k0, key.k1, draw, purpose, out);
  return new Uint32Array(Uint8Array.prototype.slice.call(bytes, out, out + n * 4).buffer);
}

/** Word 0 of every lane, then word 1 of every lane, …: a row of a table after the other. */
function* byRow(lanes) {
  for (let first = 0; ; first += BLOCK) {
    const drawn = lanes.map((lane) => lane(first));
    const piece = new Uint32Array(BLOCK * lanes.length);
    drawn.forEach((lane, at) => {
      for (let i = 0; i < BLOCK; i++) piece[i * lanes.length + at] = lane[i];
    });
    yield piece;
  }
}

const one = columnKey(1, 'customers', 'name');
const range = (n) => Array.from({ length: n }, (_, i) => i);

/** The upper half of what the permutation behind distinct values and people gives for row after row. */
function* permuted() {
  const { a, b, size } = permutationShape(1n << 62n);
  for (let first = 0; ; first += BLOCK) {
    arena.reset();
    const [rows, out] = [arena.take(BLOCK * 8), arena.take(BLOCK * 8)];
    kernels.rowRange(BigInt(first), BLOCK, rows);
    kernels.permuteRows(rows, BLOCK, one.wide, a, b, size, out, 0);
    yield Uint32Array.from({ length: BLOCK }, (_, i) => Number((view.getBigUint64(out + i * 8, true) >> 15n) & 0xffffffffn));
  }
}

const STREAMS = {
  rows: ['one column, row after row', () => byRow([(first) => words(one, first, BLOCK)])],
  draws: ['eight draws of each row of a column', () => byRow(range(8).map((draw) => (first) => words(one, first, BLOCK, { draw })))],
  columns: ['sixteen columns c0 … c15 of each row', () => byRow(range(16).map((i) => columnKey(1, 't', `c${i}`)).map((key) => (first) => words(key, first, BLOCK)))],
  seeds: ['the same cell by sixteen seeds in a row', () => byRow(range(16).map((seed) => columnKey(seed, 't', 'c')).map((key) => (first) => words(key, first, BLOCK)))],
  purposes: ['value, missing, unique, outlier, fallback of each row', () => byRow(Object.values(Purpose).map((purpose) => (first) => words(one, first, BLOCK, { purpose })))],
  strided: ['rows 4,096 apart, gathered', () => byRow([(first) => words(one, first, BLOCK, { step: 4096 })])],
  adjacent: ['keys that differ by one bit, row after row', () => byRow(range(16).map((bit) => ({ k0: (one.k0 ^ (1 << bit)) >>> 0, k1: one.k1 })).map((key) => (first) => words(key, first, BLOCK)))],
  permuted: ['the keyed permutation of 2^62, bits 15 to 46', permuted],
};

/** Dieharder's tests that are held to be good and end in minutes: no `sums` (broken by its author's word), no `gcd`, `lagsum`, `bitdist` (hours). In the order in which they are run as long as there is time. */
const DIEHARDER_TESTS = [100, 101, 102, 2, 3, 15, 16, 8, 9, 13, 205, 0, 12, 10, 11, 206, 207, 208, 209, 4, 1];

/** Writes to the tool until it has had enough; what it printed. */
async function feed(command, args, pieces) {
  const tool = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(tool, 'close');
  let [output, open] = ['', true];
  tool.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  tool.stdin.on('error', () => (open = false)).on('close', () => (open = false));
  while (open) {
    const piece = pieces.next().value;
    if (!tool.stdin.write(Buffer.from(piece.buffer))) await Promise.race([once(tool.stdin, 'drain').catch(() => undefined), ended]);
  }
  await ended;
  return output;
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Results of a test: lines of its name, parameters, repeats, p-value and verdict. */
async function results(test, repeats, pieces) {
  const output = await feed('dieharder', ['-g', '200', '-d', String(test), ...(repeats === undefined ? [] : ['-p', String(repeats)]), '-c', ',', '-D', '504'], pieces);
  return output.split('\n').map((line) => line.split(',').map((part) => part.trim())).filter((parts) => /^(PASSED|WEAK|FAILED)$/.test(parts.at(-1)));
}

const isOdd = (parts) => parts.at(-1) !== 'PASSED';

/** A test that is not passed is run again over further words with four times the samples: a defect shows more clearly then, chance goes away. */
async function dieharder(pieces, deadline) {
  const found = { lines: [], again: [] };
  for (const test of DIEHARDER_TESTS) {
    if (performance.now() > deadline) break;
    const lines = await results(test, undefined, pieces);
    found.lines.push(...lines);
    if (lines.some(isOdd)) found.again.push(...(await results(test, 4 * Number(lines[0].at(-3)), pieces)));
  }
  return found;
}

const chosen = Object.entries(STREAMS).filter(([name]) => wanted === undefined || wanted.includes(name));
const share = (minutes * 60_000) / chosen.length;
if (has('RNG_test')) {
  for (const [name, [what, make]] of chosen) {
    console.log(`\n── ${name}: ${what}`);
    console.log(await feed('RNG_test', ['stdin32', '-tlmax', `${Math.ceil(share / 1000)}s`, '-multithreaded'], make()));
  }
} else if (has('dieharder')) {
  console.log('dieharder; of a hundred p-values of good words one is WEAK (below 0.005 or above 0.995) and one in a million FAILED\n');
  console.log('| stream | results | PASSED | WEAK | FAILED | not passed | those tests again, four times as long |');
  console.log('| --- | ---: | ---: | ---: | ---: | --- | --- |');
  for (const [name, [what, make]] of chosen) {
    const { lines, again } = await dieharder(make(), performance.now() + share);
    const count = (verdict) => lines.filter((parts) => parts.at(-1) === verdict).length;
    const told = (all) => all.filter(isOdd).map((parts) => parts.slice(0, -1).join(' ')).join('; ');
    const repeated = again.length === 0 ? '' : `${again.filter((parts) => !isOdd(parts)).length} of ${again.length} PASSED ${told(again)}`;
    console.log(`| ${name}: ${what} | ${lines.length} | ${count('PASSED')} | ${count('WEAK')} | ${count('FAILED')} | ${told(lines)} | ${repeated} |`);
  }
} else console.log('neither RNG_test (PractRand) nor dieharder is installed; on Debian: apt-get install dieharder');
