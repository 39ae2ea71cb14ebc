// Runs the golden tests with another Node than the installed one: the bytes must not depend on it.
// The binary comes from npm, into a folder that is removed again. `npm run test:node24 -- --node=22` takes 22.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  options: { node: { type: 'string', default: '24' } },
  allowPositionals: true,
});
const patterns = positionals.length > 0 ? positionals : ['test/golden'];

const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system}-${process.arch}`;
const executable = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
const folder = mkdtempSync(path.join(tmpdir(), 'node-'));

try {
  run('npm', [
    ...['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'],
    `${name}@${values.node}`,
  ]);
  const node = path.join(folder, 'node_modules', name, executable);
  run(node, ['--version']);
  run(node, [path.join(root, 'node_modules/jest/bin/jest.js'), ...patterns]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args) {
  if (process.exitCode) return;
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exitCode = status ?? 1;
}
