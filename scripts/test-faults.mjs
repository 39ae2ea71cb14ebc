// `npm run test:faults`: the tests of test/faults at full count; `npm test` runs them at a twentieth of it.
// Arguments are jest's: `npm run test:faults -- one-call`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const patterns = process.argv.length > 2 ? process.argv.slice(2) : ['test/faults'];
const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), '--runInBand', '--verbose', ...patterns], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'full' },
});
process.exitCode = status ?? 1;
