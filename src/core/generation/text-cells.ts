import { LIMITS } from './limits.js';
import type { Frame } from './frame.js';
import type { TextVector } from './vectors.js';

/** Puts cells made in TypeScript into the block's memory; `null` is a missing cell. */
export function textVector(frame: Frame, cells: readonly (string | null)[]): TextVector {
  const { arena, engine, count } = frame;
  const starts = arena.take(count * 4);
  const lengths = arena.take(count * 4);
  let validity = 0;
  let longest = 0;
  let from = 0;
  let room = 0;
  for (let i = 0; i < count; i++) {
    const cell = cells[i] ?? null;
    if (cell === null && validity === 0) {
      validity = arena.take((count + 7) >> 3);
      engine.bytes.fill(255, validity, validity + ((count + 7) >> 3));
    }
    const text = cell ?? '';
    if (cell === null) {
      const byte = validity + (i >> 3);
      engine.bytes[byte] = (engine.bytes[byte] ?? 0) & ~(1 << (i & 7));
    }
    // Three bytes are the most that one UTF-16 unit takes.
    if (room < text.length * 3) {
      room = Math.max(text.length * 3, 4096);
      from = arena.take(room);
    }
    const length = engine.bytes.write(text, from, 'utf8');
    if (length > LIMITS.cellBytes) throw new RangeError(`a cell of ${String(length)} bytes; at most ${String(LIMITS.cellBytes)} are written`);
    engine.view.setUint32(starts + i * 4, from, true);
    engine.view.setUint32(lengths + i * 4, length, true);
    from += length;
    room -= length;
    longest = Math.max(longest, length);
  }
  return { tag: 'text', starts, lengths, maxBytes: longest, validity };
}
