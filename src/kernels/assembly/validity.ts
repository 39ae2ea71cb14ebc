// Validity: one bit a row, set where there is a value (least significant bit first, as in Arrow).

/** Valid where the word is not below the threshold. With `into` ≠ 0 the result is cut by that bitmap. */
export function keepAbove(word: usize, n: i32, threshold: u32, into: usize, out: usize): void {
  for (let i = 0; i < n; i += 8) {
    let bits: u32 = 0;
    const m = min<i32>(8, n - i);
    for (let j = 0; j < m; j++) bits |= <u32>(load<u32>(word + (<usize>(i + j) << 2)) >= threshold) << j;
    if (into) bits &= load<u8>(into + (i >> 3));
    store<u8>(out + (i >> 3), <u8>bits);
  }
}

/** Both bitmaps at once; either may be 0 (everything valid). */
export function bothValid(a: usize, b: usize, n: i32, out: usize): void {
  const bytes = (n + 7) >> 3;
  for (let i = 0; i < bytes; i++) {
    store<u8>(out + i, (a ? load<u8>(a + i) : <u8>255) & (b ? load<u8>(b + i) : <u8>255));
  }
}

/** Valid where lo ≤ value ≤ hi. With `into` ≠ 0 the result is cut by that bitmap. */
export function keepWithin(values: usize, n: i32, lo: i64, hi: i64, into: usize, out: usize): void {
  for (let i = 0; i < n; i += 8) {
    let bits: u32 = 0;
    const m = min<i32>(8, n - i);
    for (let j = 0; j < m; j++) {
      const x = load<i64>(values + (<usize>(i + j) << 3));
      bits |= <u32>(x >= lo && x <= hi) << j;
    }
    if (into) bits &= load<u8>(into + (i >> 3));
    store<u8>(out + (i >> 3), <u8>bits);
  }
}
