import type { DatasetRequest } from '../core/generation/dataset.js';
import type { RowLayout } from '../core/generation/render.js';
import type { DatasetSchema } from '../core/schema/dataset-schema.js';

/** What rows are made from: plain data, from which every thread makes the same bytes. */
export interface Recipe {
  readonly schema: DatasetSchema;
  readonly request: DatasetRequest;
  readonly table: string;
  readonly layout: RowLayout;
}

/** Rendered rows: the first `bytes` of `memory`. */
export interface Chunk {
  readonly memory: ArrayBuffer;
  readonly bytes: number;
  /** Time that rendering took. */
  readonly milliseconds: number;
}

/** Bytes of memory that a chunk usually takes. From 256 KB to 2 MB the processor time of a file is the same. */
export const CHUNK_MEMORY_BYTES = 2 ** 20;

/** What a thread is told. Recipes are kept under a number from `open` to `close`, compiled once. */
export type Order =
  | { readonly kind: 'open'; readonly id: number; readonly recipe: Recipe }
  /** `memory` is to be used for the rows: a chunk that was read and given back. */
  | { readonly kind: 'render'; readonly id: number; readonly first: number; readonly count: number; readonly memory: ArrayBuffer | undefined }
  | { readonly kind: 'close'; readonly id: number };

/** What a thread says: once that it is up, then one answer to every `render`. */
export type Reply =
  | { readonly kind: 'up' }
  | ({ readonly kind: 'rendered' } & Chunk)
  /** `code` is a `ServiceError`'s; without one the thread met something nobody foresaw. */
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };
