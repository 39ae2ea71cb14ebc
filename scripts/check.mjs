// `npm test`: the static checks, then every test. All of them run, whatever the first ones say. Lint takes longer than the
// other static checks together, so these run beside it. The last line is `N passed, N failed`, where a static check counts
// as one. `npm test -- --summary=file` writes that line to a file instead, for a caller that prints it after npm's own last words.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { summary: { type: 'string' } } });

const binary = (name, file) => path.join(root, 'node_modules', name, file);
const lint = [['lint', binary('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.']];
const others = [
  ['types', binary('typescript', 'bin/tsc'), '--project', 'tsconfig.json'],
  ['import rules', binary('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src', 'test'],
  ['dead code', binary('knip', 'bin/knip.js'), '--no-progress'],
];

let passed = 0;
let failed = 0;

await Promise.all([inTurn(lint), inTurn(others)]);

console.log('\n── tests');
const scratch = mkdtempSync(path.join(tmpdir(), 'check-'));
try {
  const results = path.join(scratch, 'jest.json');
  const ok = run([binary('jest', 'bin/jest.js'), '--json', `--outputFile=${results}`]);
  const counts = readCounts(results);
  passed += counts.passed;
  failed += counts.failed;
  // Jest may fail without a failing test: no tests at all, a crash, an open handle.
  if (!ok && counts.failed === 0) failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const summary = `${passed} passed, ${failed} failed`;
if (values.summary === undefined) console.log(`\n${summary}`);
else writeFileSync(values.summary, `${summary}\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function inTurn(checks) {
  for (const [title, file, ...args] of checks) {
    const started = performance.now();
    const { ok, said } = await outputOf(file, args);
    console.log(`\n── ${title}\n${said}${ok ? 'ok' : 'FAILED'}: ${title}, ${seconds(started)} s`);
    if (ok) passed += 1;
    else failed += 1;
  }
}

function outputOf(file, args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => resolve({ ok: error === null, said: stdout + stderr }));
  });
}

function run([file, ...args]) {
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}
