import { parentPort } from 'node:worker_threads';
import { ServiceError } from '../core/errors/service-error.js';
import { compileDataset, type CompiledTable } from '../core/generation/dataset.js';
import { engine } from '../core/generation/engine.js';
import type { Order, Recipe, Reply } from './messages.js';

// The program of a render thread: it makes the rows it is told to, one order at a time, on an engine of its own.

interface Opened {
  readonly recipe: Recipe;
  /** Absent until the first rows are wanted. */
  table?: CompiledTable;
}

const opened = new Map<number, Opened>();

function reply(message: Reply, owned: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, owned);
}

function render(id: number, first: number, count: number): void {
  const known = opened.get(id);
  if (!known) throw new Error(`recipe ${String(id)} was never opened`);
  const { schema, request, table, layout } = known.recipe;
  known.table ??= compileDataset(schema, request).table(table);
  const start = performance.now();
  const blocks = [...known.table.slice(first, count).render(layout)].map(whole);
  // Handed over, not copied.
  reply({ kind: 'rendered', blocks, milliseconds: performance.now() - start }, blocks.map(({ buffer }) => buffer));
}

/** Bytes that own their memory: small Buffers share Node's pool, which cannot be handed over. */
function whole(block: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer } = block;
  return buffer instanceof ArrayBuffer && buffer.byteLength === block.length ? new Uint8Array(buffer) : new Uint8Array(block);
}

function obey(order: Order): void {
  switch (order.kind) {
    case 'open':
      opened.set(order.id, { recipe: order.recipe });
      break;
    case 'close':
      opened.delete(order.id);
      break;
    case 'render':
      try {
        render(order.id, order.first, order.count);
      } catch (error) {
        reply({ kind: 'failed', code: error instanceof ServiceError ? error.code : undefined, message: error instanceof Error ? error.message : String(error) });
      }
      break;
  }
}

engine();
parentPort?.on('message', obey);
reply({ kind: 'up' });
