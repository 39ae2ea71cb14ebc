import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = ['core', 'kernels', 'workers'];

/** Misbehaves when a schema of such a name is rendered from this row on; then it is the program of a render thread. */
const SABOTAGE = `
import { parentPort } from 'node:worker_threads';
const names = new Map();
const hoard = [];
const on = parentPort.on.bind(parentPort);
parentPort.on = (event, obey) => on(event, (order) => {
  misbehave(order);
  obey(order);
});
function misbehave(order) {
  if (order.kind === 'open') names.set(order.id, order.recipe.schema.name);
  if (order.kind !== 'render' || order.first < 20_000) return;
  const name = names.get(order.id);
  if (name === 'throws') throw new Error('a thread fell over');
  if (name === 'ends') process.exit(3);
  if (name === 'hangs') for (;;);
  if (name === 'hoards') for (;;) hoard.push(new Array(100_000).fill(0.5));
}
await import('./render-worker.js');
`;

/** The program of a render thread, compiled from the sources: jest's own transformation does not reach into threads. */
export interface ThreadProgram {
  readonly entry: URL;
  /** The same, for schemas called `throws`, `ends`, `hangs` or `hoards` a bad one. */
  readonly sabotaged: URL;
  remove(): void;
}

export function threadProgram(): ThreadProgram {
  const folder = mkdtempSync(path.join(tmpdir(), 'threads-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const file of PARTS.flatMap(sourcesOf)) {
    const { code } = transformFileSync(path.join(ROOT, 'src', file), { swcrc: false, module: { type: 'es6' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } });
    const target = path.join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(path.join(folder, 'workers', 'sabotaged.js'), SABOTAGE);
  const entry = (name: string): URL => pathToFileURL(path.join(folder, 'workers', name));
  return { entry: entry('render-worker.js'), sabotaged: entry('sabotaged.js'), remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

function sourcesOf(part: string): string[] {
  const files = readdirSync(path.join(ROOT, 'src', part), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('assembly')).map((file) => path.join(part, file));
}
