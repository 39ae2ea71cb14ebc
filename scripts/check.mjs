// `npm test`: the static checks, then every test. All of them run, whatever the first ones say. Lint takes longer than the other
// static checks together, so beside it run these, and those tests of planning that take about as long as is left: they neither
// wait nor measure time. The last line is `N passed, N failed`, where a static check counts as one.
// `npm test -- --summary=file` writes that line to a file instead, for a caller that prints it after npm's own last words.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { summary: { type: 'string' } } });

const BESIDE_LINT = 'test/planners/embedded/statements\\.spec\\.ts$';

const binary = (name, file) => path.join(root, 'node_modules', name, file);

let passed = 0;
let failed = 0;

const scratch = mkdtempSync(path.join(tmpdir(), 'check-'));
try {
  await Promise.all([lint(), besideLint()]);
  await tests('the other tests', [`--testPathIgnorePatterns=${BESIDE_LINT}`], 'inherit');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const summary = `${passed} passed, ${failed} failed`;
if (values.summary === undefined) console.log(`\n${summary}`);
else writeFileSync(values.summary, `${summary}\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function lint() {
  await staticCheck('lint', binary('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.');
}

async function besideLint() {
  await staticCheck('types', binary('typescript', 'bin/tsc'), '--project', 'tsconfig.json');
  await staticCheck('import rules', binary('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src', 'test');
  await staticCheck('dead code', binary('knip', 'bin/knip.js'), '--no-progress');
  await tests('tests of planning', ['--runInBand', `--testPathPatterns=${BESIDE_LINT}`], 'pipe');
}

async function staticCheck(title, ...command) {
  const ok = await run(title, command, 'pipe');
  if (ok) passed += 1;
  else failed += 1;
}

async function tests(title, args, output) {
  const results = path.join(scratch, `${title}.json`);
  const ok = await run(title, [binary('jest', 'bin/jest.js'), '--json', `--outputFile=${results}`, ...args], output);
  const counts = readCounts(results);
  passed += counts.passed;
  failed += counts.failed;
  // Jest may fail without a failing test: no tests at all, a crash, an open handle.
  if (!ok && counts.failed === 0) failed += 1;
}

/** @param output `inherit`: at once; `pipe`: at the end, for what runs beside something else */
async function run(title, command, output) {
  const started = performance.now();
  let said = '';
  if (output === 'inherit') console.log(`\n── ${title}`);
  const program = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', output, output] });
  for (const stream of [program.stdout, program.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const ok = await new Promise((resolve) => {
    program.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
  if (output === 'pipe') console.log(`\n── ${title}\n${said}`);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${title}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return ok;
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
