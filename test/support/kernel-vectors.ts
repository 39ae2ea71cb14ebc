import { engine } from '../../src/core/generation/engine.js';

/** A fresh block: addresses from before are void. */
export function freshBlock(): void {
  engine().beginBlock();
}

/** Puts 64-bit integers into the block; the address. */
export function put64(values: readonly bigint[]): number {
  const { arena, view } = engine();
  const at = arena.take(values.length * 8);
  values.forEach((value, i) => {
    view.setBigInt64(at + i * 8, value, true);
  });
  return at;
}

/** Reads n signed 64-bit integers. */
export function take64(address: number, n: number): bigint[] {
  return Array.from({ length: n }, (_, i) => engine().view.getBigInt64(address + i * 8, true));
}

/** Text that an emit kernel writes for n rows. */
export function emitted(n: number, emit: (cursors: number) => void): string[] {
  const { kernels, arena, view, bytes } = engine();
  const base = arena.take(n * 64);
  const cursors = arena.take(n * 4);
  kernels.startRows(cursors, base, 64, n);
  emit(cursors);
  return Array.from({ length: n }, (_, i) => bytes.toString('utf8', base + i * 64, view.getUint32(cursors + i * 4, true)));
}
