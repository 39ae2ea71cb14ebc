// Numbers from random words. Values are 64-bit integers; decimals are scaled.

/** min + a uniform integer below `span`, one 32-bit word each (span ≤ 2^16: the bias stays below 2^-16). */
export function uniformSmall(word: usize, n: i32, span: u32, min: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const w = load<u32>(word + (<usize>i << 2));
    store<i64>(out + (<usize>i << 3), min + <i64>((<u64>w * span) >> 32));
  }
}

// @ts-ignore: decorator
@inline
export function multiplyHigh(x: u64, y: u64): u64 {
  const x0 = x & 0xffffffff, x1 = x >> 32, y0 = y & 0xffffffff, y1 = y >> 32;
  const p00 = x0 * y0, p01 = x0 * y1, p10 = x1 * y0, p11 = x1 * y1;
  const middle = (p00 >> 32) + (p01 & 0xffffffff) + (p10 & 0xffffffff);
  return p11 + (p01 >> 32) + (p10 >> 32) + (middle >> 32);
}

/** min + a uniform integer below `span`, two words each. */
export function uniformLarge(high: usize, low: usize, n: i32, span: u64, min: i64, out: usize): void {
  if (span <= 0xffffffff) {
    for (let i = 0; i < n; i++) {
      const o = <usize>i << 2;
      const tail = (<u64>load<u32>(low + o) * span) >> 32;
      store<i64>(out + (<usize>i << 3), min + <i64>((<u64>load<u32>(high + o) * span + tail) >> 32));
    }
    return;
  }
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    const w = (<u64>load<u32>(high + o) << 32) | load<u32>(low + o);
    store<i64>(out + (<usize>i << 3), min + <i64>multiplyHigh(w, span));
  }
}

/** Uniform index below `count`, one word each, 32-bit out. */
export function uniformIndex(word: usize, n: i32, count: u32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    store<u32>(out + o, <u32>((<u64>load<u32>(word + o) * count) >> 32));
  }
}

/**
 * Weighted index by Vose's alias method, one word each: the high part of word × count picks a column, the low part
 * decides between it and its alias. `table` holds count pairs (threshold u32, alias u32).
 */
export function aliasIndex(word: usize, n: i32, table: usize, count: u32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    const t = <u64>load<u32>(word + o) * count;
    const j = <u32>(t >> 32);
    // Without a branch: nobody can tell which way it would go.
    const e = load<u64>(table + (<usize>j << 3));
    store<u32>(out + o, select<u32>(j, <u32>(e >> 32), <u32>t < <u32>e));
  }
}

/**
 * A check digit behind each of `places` digits. `table` holds ten bytes a place, from the last one on: what each digit
 * counts there. The check digit brings the sum to a multiple of ten. `out` may be `values`.
 */
export function checkDigits(values: usize, n: i32, table: usize, places: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const value = load<u64>(values + o);
    let x = value;
    let sum: u32 = 0;
    for (let place: usize = 0; place < <usize>places; place++) {
      const rest = x / 10;
      sum += load<u8>(table + place * 10 + <usize>(x - rest * 10));
      x = rest;
    }
    store<u64>(out + o, value * 10 + ((10 - (sum % 10)) % 10));
  }
}

/** 64-bit values to 32-bit indices. */
export function narrow(values: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) store<u32>(out + (<usize>i << 2), load<u32>(values + (<usize>i << 3)));
}

/** 32-bit indices to 64-bit values. */
export function widen(values: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) store<u64>(out + (<usize>i << 3), load<u32>(values + (<usize>i << 2)));
}

/** Sum of two 64-bit vectors; `sign` is 1 or -1 for the second. */
export function addVectors(a: usize, b: usize, n: i32, sign: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<i64>(out + o, load<i64>(a + o) + sign * load<i64>(b + o));
  }
}

/** value × multiplier + offset, or with `divisor` > 1 the floor of value ÷ divisor first. */
export function rescale(values: usize, n: i32, divisor: i64, multiplier: i64, offset: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    let x = load<i64>(values + o);
    if (divisor > 1) {
      const q = x / divisor;
      x = q - <i64>(x - q * divisor < 0);
    }
    store<i64>(out + o, x * multiplier + offset);
  }
}

/** Integers to doubles (exact below 2^53, then nearest). */
export function toDoubles(values: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) store<f64>(out + (<usize>i << 3), <f64>load<i64>(values + (<usize>i << 3)));
}

/** Doubles × multiplier, rounded half away from zero, held within [lo, hi]. */
export function roundDoubles(values: usize, n: i32, multiplier: f64, lo: i64, hi: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<f64>(values + o) * multiplier;
    let r = <i64>(x < 0 ? -floor(0.5 - x) : floor(x + 0.5));
    if (r < lo) r = lo;
    if (r > hi) r = hi;
    store<i64>(out + o, r);
  }
}

/** Entries of a table of 64-bit values, one for each 64-bit index. */
export function lookUp64(indices: usize, n: i32, table: usize, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<i64>(out + o, load<i64>(table + (<usize>load<u64>(indices + o) << 3)));
  }
}

/** Entries of a table of 64-bit values, one for each 32-bit index. */
export function lookUpNarrow(indices: usize, n: i32, table: usize, out: usize): void {
  for (let i = 0; i < n; i++) {
    store<i64>(out + (<usize>i << 3), load<i64>(table + (<usize>load<u32>(indices + (<usize>i << 2)) << 3)));
  }
}
