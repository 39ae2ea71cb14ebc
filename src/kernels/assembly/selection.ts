// Choosing between columns row by row, by a bitmap; and row numbers that a text decides.

// @ts-ignore: decorator
@inline
function bit(bitmap: usize, i: i32): bool {
  return ((load<u8>(bitmap + (i >> 3)) >> <u8>(i & 7)) & 1) == 1;
}

/** 64-bit values: a where the bit is set, else b. `out` may be either. */
export function select64(bitmap: usize, a: usize, b: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<u64>(out + o, load<u64>((bit(bitmap, i) ? a : b) + o));
  }
}

/** 32-bit values: a where the bit is set, else b. */
export function select32(bitmap: usize, a: usize, b: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    store<u32>(out + o, load<u32>((bit(bitmap, i) ? a : b) + o));
  }
}

/** Bitmaps: a where the bit is set, else b; either may be 0 (everything valid). */
export function selectBits(bitmap: usize, a: usize, b: usize, n: i32, out: usize): void {
  const bytes = (n + 7) >> 3;
  for (let i = 0; i < bytes; i++) {
    const m = load<u8>(bitmap + i);
    store<u8>(out + i, (m & (a ? load<u8>(a + i) : <u8>255)) | (~m & (b ? load<u8>(b + i) : <u8>255)));
  }
}

/** Bitmap of the rows whose 32-bit index is `value`. */
export function equalBits(indices: usize, n: i32, value: u32, out: usize): void {
  for (let i = 0; i < n; i += 8) {
    let bits: u32 = 0;
    const m = min<i32>(8, n - i);
    for (let j = 0; j < m; j++) bits |= <u32>(load<u32>(indices + (<usize>(i + j) << 2)) == value) << j;
    store<u8>(out + (i >> 3), <u8>bits);
  }
}

/** 32-bit indices moved by an offset. */
export function offset32(indices: usize, n: i32, offset: u32, out: usize): void {
  for (let i = 0; i < n; i++) store<u32>(out + (<usize>i << 2), load<u32>(indices + (<usize>i << 2)) + offset);
}

/** Texts mixed into 64-bit states (FNV-1a over their bytes and a closing zero), in place. */
export function hashTexts(starts: usize, lengths: usize, n: i32, states: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const s = <usize>load<u32>(starts + w);
    const end = s + <usize>load<u32>(lengths + w);
    let h = load<u64>(states + (<usize>i << 3));
    for (let p = s; p < end; p++) h = (h ^ load<u8>(p)) * 0x100000001b3;
    store<u64>(states + (<usize>i << 3), h * 0x100000001b3);
  }
}

/** States to row numbers below 2^24, well mixed, in place. */
export function rowsOfHashes(states: usize, n: i32): void {
  for (let i = 0; i < n; i++) {
    const o = states + (<usize>i << 3);
    let h = load<u64>(o);
    h = (h ^ (h >> 32)) * 0x9e3779b97f4a7c15;
    h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9;
    store<u64>(o, (h ^ (h >> 32)) & 0xffffff);
  }
}
