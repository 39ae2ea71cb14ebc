import { parentPort } from 'node:worker_threads';
import { ServiceError } from '../core/errors/service-error.js';
import { compileDataset, type CompiledTable } from '../core/generation/dataset.js';
import { engine } from '../core/generation/engine.js';
import { ChunkWriter } from './chunk-writer.js';
import type { Order, Recipe, Reply } from './messages.js';

// The program of a render thread: it makes the rows it is told to, one order at a time, on an engine of its own.

interface Opened {
  readonly recipe: Recipe;
  /** Absent until the first rows are wanted. */
  table?: CompiledTable;
}

const opened = new Map<number, Opened>();

/** Memory that is `handed` over is not copied. */
function reply(message: Reply, handed: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handed);
}

function render(id: number, first: number, count: number, memory: ArrayBuffer | undefined): void {
  const known = opened.get(id);
  if (!known) throw new Error(`recipe ${String(id)} was never opened`);
  const { schema, request, table, layout } = known.recipe;
  known.table ??= compileDataset(schema, request).table(table);
  const start = performance.now();
  const chunk = new ChunkWriter(memory);
  const blocks = known.table.slice(first, count).render(layout, (bytes) => chunk.append(bytes));
  while (blocks.next().done !== true);
  reply({ kind: 'rendered', memory: chunk.memory, bytes: chunk.bytes, milliseconds: performance.now() - start }, [chunk.memory]);
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
        render(order.id, order.first, order.count, order.memory);
      } catch (error) {
        reply({ kind: 'failed', code: error instanceof ServiceError ? error.code : undefined, message: error instanceof Error ? error.message : String(error) });
      }
      break;
  }
}

engine();
parentPort?.on('message', obey);
reply({ kind: 'up' });
