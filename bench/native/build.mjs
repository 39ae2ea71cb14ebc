import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants } from './constants.mjs';

/** Compiles table.c into a folder; undefined where there is no C compiler. */
export function buildNative(folder) {
  const compiler = ['cc', 'gcc', 'clang'].find((command) => spawnSync(command, ['--version']).status === 0);
  if (compiler === undefined) return undefined;
  writeFileSync(path.join(folder, 'constants.h'), constants());
  const binary = path.join(folder, 'table');
  const source = new URL('table.c', import.meta.url).pathname;
  const made = spawnSync(compiler, ['-O3', '-march=native', '-I', folder, source, '-o', binary], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return binary;
}
