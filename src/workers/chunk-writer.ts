import { CHUNK_MEMORY_BYTES } from './messages.js';

/** Puts blocks of bytes one behind the other into one piece of memory, which it replaces when it grows too small. */
export class ChunkWriter {
  #memory: ArrayBuffer;
  #target: Buffer;
  #bytes = 0;

  constructor(memory = new ArrayBuffer(CHUNK_MEMORY_BYTES)) {
    this.#memory = memory;
    this.#target = Buffer.from(memory);
  }

  get memory(): ArrayBuffer {
    return this.#memory;
  }

  /** Written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Copies the bytes, and gives back where they are now. */
  append(bytes: Uint8Array): Buffer {
    const end = this.#bytes + bytes.length;
    if (end > this.#target.length) this.#grow(end);
    this.#target.set(bytes, this.#bytes);
    const written = this.#target.subarray(this.#bytes, end);
    this.#bytes = end;
    return written;
  }

  #grow(atLeast: number): void {
    const memory = new ArrayBuffer(Math.max(atLeast, 2 * this.#memory.byteLength));
    const target = Buffer.from(memory);
    target.set(this.#target.subarray(0, this.#bytes));
    [this.#memory, this.#target] = [memory, target];
  }
}
