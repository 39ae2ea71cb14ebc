import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledSources } from './compiled-sources.js';

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
  const { folder, remove } = compiledSources('core', 'kernels', 'workers');
  writeFileSync(path.join(folder, 'workers', 'sabotaged.js'), SABOTAGE);
  const entry = (name: string): URL => pathToFileURL(path.join(folder, 'workers', name));
  return { entry: entry('render-worker.js'), sabotaged: entry('sabotaged.js'), remove };
}
