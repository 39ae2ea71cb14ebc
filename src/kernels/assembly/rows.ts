// Row numbers: 64-bit, one a row.

/** first, first + 1, … */
export function rowRange(first: u64, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) store<u64>(out + (<usize>i << 3), first + <u64>i);
}

/** start + row × step, as 64-bit values: a sequence, or a regular time series. */
export function affineRows(rows: usize, n: i32, start: i64, step: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<i64>(out + o, start + load<i64>(rows + o) * step);
  }
}
