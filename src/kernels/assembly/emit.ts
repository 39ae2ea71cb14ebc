// Values to text. Each kernel appends one cell to each of n rows: `cursors` holds a 32-bit write pointer a row. `sep` is
// one byte written behind the cell, or 0 for none. A row's room ends at least 64 bytes behind its bound, because
// dictionary slots are copied whole.

// @ts-ignore: decorator
@lazy const PAIRS = memory.data(200);
// @ts-ignore: decorator
@lazy const HEX = memory.data(512);

/** Fills the digit tables; called once. */
export function prepareTables(): void {
  for (let i = 0; i < 100; i++) {
    store<u8>(PAIRS + 2 * i, 48 + i / 10);
    store<u8>(PAIRS + 2 * i + 1, 48 + (i % 10));
  }
  for (let i = 0; i < 256; i++) {
    const h = i >> 4, l = i & 15;
    store<u8>(HEX + 2 * i, h < 10 ? 48 + h : 87 + h);
    store<u8>(HEX + 2 * i + 1, l < 10 ? 48 + l : 87 + l);
  }
}

/** Cursors of n rows whose text starts `stride` bytes apart. */
export function startRows(cursors: usize, base: usize, stride: u32, n: i32): void {
  for (let i = 0; i < n; i++) store<u32>(cursors + (<usize>i << 2), <u32>base + <u32>i * stride);
}

/** Closes the gaps between rows, 15 more bytes touched behind the last; the bytes written, or -1 when a row outgrew `bound`. */
export function compactRows(cursors: usize, base: usize, stride: u32, bound: u32, n: i32, out: usize): i32 {
  let p = out;
  for (let i = 0; i < n; i++) {
    const s = base + <usize>i * stride;
    const length = load<u32>(cursors + (<usize>i << 2)) - <u32>s;
    if (length > bound) return -1;
    if (length > 256) memory.copy(p, s, length);
    else for (let k: usize = 0; k < length; k += 16) v128.store(p + k, v128.load(s + k));
    p += length;
  }
  return <i32>(p - out);
}

/** The same few bytes behind every row. `text` has 16 readable bytes. */
export function emitLiteral(text: usize, length: u32, n: i32, cursors: usize): void {
  if (length <= 16) {
    const v = v128.load(text);
    for (let i = 0; i < n; i++) {
      const o = cursors + (<usize>i << 2);
      const p = load<u32>(o);
      v128.store(p, v);
      store<u32>(o, p + length);
    }
    return;
  }
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = load<u32>(o);
    memory.copy(p, text, length);
    store<u32>(o, p + length);
  }
}

// @ts-ignore: decorator
@inline
function digits32(x: u32): u32 {
  return x < 10000
    ? (x < 100 ? (x < 10 ? 1 : 2) : x < 1000 ? 3 : 4)
    : x < 100000000 ? (x < 1000000 ? (x < 100000 ? 5 : 6) : x < 10000000 ? 7 : 8) : x < 1000000000 ? 9 : 10;
}

/** Writes x so that it ends before `end`; returns where it starts. */
// @ts-ignore: decorator
@inline
function backwards32(x: u32, end: usize): usize {
  let q = end;
  while (x >= 100) {
    const y = x / 100;
    q -= 2;
    store<u16>(q, load<u16>(PAIRS + ((x - y * 100) << 1)));
    x = y;
  }
  if (x >= 10) {
    q -= 2;
    store<u16>(q, load<u16>(PAIRS + (x << 1)));
  } else {
    q -= 1;
    store<u8>(q, 48 + x);
  }
  return q;
}

// @ts-ignore: decorator
@inline
function digits64(x: u64): u32 {
  let count: u32 = 0;
  while (x > 0xffffffff) {
    x /= 10;
    count++;
  }
  return count + digits32(<u32>x);
}

// The eight decimal digits of x < 100,000,000 as bytes of values 0 to 9, the first one lowest.
// @ts-ignore: decorator
@inline
function eightDigits(x: u32): u64 {
  const high = x / 10000;
  const fours = <u64>high | (<u64>(x - high * 10000) << 32);
  const top = ((fours * 10486) >> 20) & 0x0000007f0000007f;
  const pairs = ((fours - top * 100) << 16) + top;
  const tens = ((pairs * 103) >> 10) & 0x000f000f000f000f;
  return tens + ((pairs - tens * 10) << 8);
}

/** Up to eight bytes are touched. */
// @ts-ignore: decorator
@inline
function writeShort(x: u32, p: usize): usize {
  if (x < 10000) {
    const hundreds = x / 100;
    const text = <u32>load<u16>(PAIRS + (hundreds << 1)) | (<u32>load<u16>(PAIRS + ((x - hundreds * 100) << 1)) << 16);
    const zeros = <u32>(x < 10) + <u32>(x < 100) + <u32>(x < 1000);
    store<u32>(p, text >> (zeros << 3));
    return p + 4 - zeros;
  }
  const digits = eightDigits(x);
  const skip = ctz(digits) >> 3;
  store<u64>(p, (digits + 0x3030303030303030) >> (skip << 3));
  return p + 8 - <usize>skip;
}

/** Up to eight bytes behind the first are touched, however short the number is. */
// @ts-ignore: decorator
@inline
function writeUnsigned(x: u64, p: usize): usize {
  return x < 100000000 ? writeShort(<u32>x, p) : writeLong(x, p);
}

function writeLong(x: u64, p: usize): usize {
  if (x <= 0xffffffff) {
    const end = p + digits32(<u32>x);
    backwards32(<u32>x, end);
    return end;
  }
  const end = p + digits64(x);
  let q = end;
  while (x > 0xffffffff) {
    const y = x / 100;
    q -= 2;
    store<u16>(q, load<u16>(PAIRS + (<usize>(x - y * 100) << 1)));
    x = y;
  }
  backwards32(<u32>x, q);
  return end;
}

/** Exactly `width` digits, zeros in front; further digits are cut. */
// @ts-ignore: decorator
@inline
function writePadded(x: u64, width: u32, p: usize): void {
  let q = p + width;
  while (q > p) {
    const y = x / 10;
    q -= 1;
    store<u8>(q, <u8>(48 + <u32>(x - y * 10)));
    x = y;
  }
}

// @ts-ignore: decorator
@inline
function close(o: usize, p: usize, sep: u32): void {
  store<u8>(p, sep);
  store<u32>(o, <u32>p + <u32>(sep != 0));
}

/** Whole numbers; with `blankZero` a zero is written as nothing. */
export function emitIntegers(values: usize, n: i32, blankZero: bool, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    let p = <usize>load<u32>(o);
    const v = load<i64>(values + (<usize>i << 3));
    let x = <u64>v;
    if (v < 0) {
      store<u8>(p, 45);
      p++;
      x = <u64>-v;
    }
    // Without a branch for zeros: nobody can tell when they come.
    p = select<usize>(p, writeUnsigned(x, p), blankZero & (v == 0));
    close(o, p, sep);
  }
}

/** Whole numbers of at least `width` digits, zeros in front. */
export function emitPadded(values: usize, n: i32, width: u32, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    let p = <usize>load<u32>(o);
    const v = load<i64>(values + (<usize>i << 3));
    let x = <u64>v;
    if (v < 0) {
      store<u8>(p, 45);
      p++;
      x = <u64>-v;
    }
    const d = digits64(x);
    if (d >= width) p = writeUnsigned(x, p);
    else {
      writePadded(x, width, p);
      p += width;
    }
    close(o, p, sep);
  }
}

/** Scaled integers as decimals with `scale` ≥ 1 digits behind the point; `unit` is 10^scale. */
export function emitDecimals(values: usize, n: i32, scale: u32, unit: u64, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    let p = <usize>load<u32>(o);
    const v = load<i64>(values + (<usize>i << 3));
    let x = <u64>v;
    if (v < 0) {
      store<u8>(p, 45);
      p++;
      x = <u64>-v;
    }
    if (scale == 2 && x <= 0xffffffff) {
      const w = <u32>x / 100;
      const end = writeShort(w, p);
      store<u8>(end, 46);
      store<u16>(end + 1, load<u16>(PAIRS + ((<u32>x - w * 100) << 1)));
      p = end + 3;
    } else {
      const w = x / unit;
      p = writeUnsigned(w, p);
      store<u8>(p, 46);
      writePadded(x - w * unit, scale, p + 1);
      p += 1 + scale;
    }
    close(o, p, sep);
  }
}

// @ts-ignore: decorator
@inline
function pair(x: u32): u64 {
  return <u64>load<u16>(PAIRS + (x << 1));
}

// Days since -0400-03-01 to a civil date (Neri and Schneider, "Euclidean affine functions and their application to
// calendar algorithms"): YYYY-MM- at `p`; returns the day of the month.
// @ts-ignore: decorator
@inline
function writeMonth(days: u32, p: usize, before: u32): u32 {
  const n = 4 * days + 3;
  const century = n / 146097;
  const rest = (n - century * 146097) | 3;
  const product = <u64>2939745 * <u64>rest;
  const dayOfYear = <u32>product / 11758980;
  const m = 2141 * dayOfYear + 197913;
  const next = <u32>(dayOfYear >= 306);
  const year = 100 * century + <u32>(product >> 32) + next - before;
  const hundreds = year / 100;
  const month = (m >> 16) - 12 * next;
  store<u64>(p, pair(hundreds) | (pair(year - hundreds * 100) << 16) | (<u64>45 << 32) | (pair(month) << 40) | (<u64>45 << 56));
  return (m & 0xffff) / 2141 + 1;
}

// @ts-ignore: decorator
@inline
function writeClock(s: u32, p: usize): void {
  const h = s / 3600, m = (s / 60) % 60;
  store<u16>(p, load<u16>(PAIRS + (h << 1)));
  store<u8>(p + 2, 58);
  store<u16>(p + 3, load<u16>(PAIRS + (m << 1)));
}

// The last day of the year 9999, counted from -0400-03-01. A cell that is missing may hold anything, and no table is read beyond.
const LAST_DAY: u32 = 3798461;

/** Days since 1970 (years 0000 to 9999) as YYYY-MM-DD. */
export function emitDates(days: usize, n: i32, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = <usize>load<u32>(o);
    // Counted from the year -0400, so that everything is unsigned.
    const day = writeMonth(min<u32>(<u32>(<i32>load<i64>(days + (<usize>i << 3)) + 719468 + 146097), LAST_DAY), p, 400);
    store<u16>(p + 8, <u16>pair(day));
    close(o, p + 10, sep);
  }
}

/** Seconds since 1970 as YYYY-MM-DDTHH:MM:SSZ. */
export function emitDateTimes(seconds: usize, n: i32, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = <usize>load<u32>(o);
    // Counted from 0400 years before 0000-03-01, so that everything is unsigned; 86,400 is 128 × 675.
    const t = min<u64>(<u64>(load<i64>(seconds + (<usize>i << 3)) + 74784816000), <u64>LAST_DAY * 86400 + 86399);
    const days = <u32>(t >> 7) / 675;
    const s = <u32>(t - <u64>days * 86400);
    const day = writeMonth(days, p, 400);
    const minutes = s / 60;
    const hours = minutes / 60;
    store<u64>(p + 8, pair(day) | (<u64>84 << 16) | (pair(hours) << 24) | (<u64>58 << 40) | (pair(minutes - hours * 60) << 48));
    store<u32>(p + 16, <u32>(58 | (pair(s - minutes * 60) << 8) | (90 << 24)));
    close(o, p + 20, sep);
  }
}

/** Seconds of the day as HH:MM, with `withSeconds` HH:MM:SS. */
export function emitTimes(seconds: usize, n: i32, withSeconds: bool, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    let p = <usize>load<u32>(o);
    const s = min<u32>(<u32>load<i64>(seconds + (<usize>i << 3)), 86399);
    writeClock(s, p);
    p += 5;
    if (withSeconds) {
      store<u8>(p, 58);
      store<u16>(p + 1, load<u16>(PAIRS + ((s % 60) << 1)));
      p += 3;
    }
    close(o, p, sep);
  }
}

/** Dictionary entries in padded slots of 1 << `shift` bytes (16, 32 or 64); `lengths` holds one byte an entry. */
export function emitSlots(slots: usize, lengths: usize, shift: u32, indices: usize, n: i32, sep: u32, cursors: usize): void {
  if (shift == 4) {
    for (let i = 0; i < n; i++) {
      const o = cursors + (<usize>i << 2);
      const p = <usize>load<u32>(o);
      const j = <usize>load<u32>(indices + (<usize>i << 2));
      v128.store(p, v128.load(slots + (j << 4)));
      close(o, p + load<u8>(lengths + j), sep);
    }
  } else if (shift == 5) {
    for (let i = 0; i < n; i++) {
      const o = cursors + (<usize>i << 2);
      const p = <usize>load<u32>(o);
      const j = <usize>load<u32>(indices + (<usize>i << 2));
      const s = slots + (j << 5);
      v128.store(p, v128.load(s));
      v128.store(p, v128.load(s, 16), 16);
      close(o, p + load<u8>(lengths + j), sep);
    }
  } else {
    for (let i = 0; i < n; i++) {
      const o = cursors + (<usize>i << 2);
      const p = <usize>load<u32>(o);
      const j = <usize>load<u32>(indices + (<usize>i << 2));
      const s = slots + (j << 6);
      v128.store(p, v128.load(s));
      v128.store(p, v128.load(s, 16), 16);
      v128.store(p, v128.load(s, 32), 32);
      v128.store(p, v128.load(s, 48), 48);
      close(o, p + load<u8>(lengths + j), sep);
    }
  }
}

/** Dictionary entries of any length: entry j is the bytes from ends[j] to ends[j + 1]. */
export function emitEntries(bytes: usize, ends: usize, indices: usize, n: i32, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = <usize>load<u32>(o);
    const e = ends + (<usize>load<u32>(indices + (<usize>i << 2)) << 2);
    const from = load<u32>(e);
    const length = load<u32>(e, 4) - from;
    memory.copy(p, bytes + from, length);
    close(o, p + length, sep);
  }
}

// @ts-ignore: decorator
@inline
function hex(p: usize, byte: u32): void {
  store<u16>(p, load<u16>(HEX + ((byte & 255) << 1)));
}

// Constants of vectors are loaded: that is cheaper than making them up again in every turn of a loop.
const FIGURES = memory.data<u8>([48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102], 16);
const HIGHEST_FIRST = memory.data<u8>([3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12], 16);
const UUID_KEPT = memory.data<u32>([0xffffffff, 0xffff0fff, 0x3fffffff, 0xffffffff], 16);
const UUID_FIXED = memory.data<u32>([0, 0x4000, 0x80000000, 0], 16);
const NIBBLES = memory.data<u32>([0x0f0f0f0f, 0x0f0f0f0f, 0x0f0f0f0f, 0x0f0f0f0f], 16);

/** Version 4 UUIDs of four words each. */
export function emitUuids(a: usize, b: usize, c: usize, d: usize, n: i32, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const o = cursors + w;
    const p = <usize>load<u32>(o);
    let x = i64x2.splat(load<u32>(a + w) | (<u64>load<u32>(b + w) << 32));
    x = i64x2.replace_lane(x, 1, load<u32>(c + w) | (<u64>load<u32>(d + w) << 32));
    x = v128.or(v128.and(x, v128.load(UUID_KEPT)), v128.load(UUID_FIXED));
    x = i8x16.swizzle(x, v128.load(HIGHEST_FIRST));
    const figures = v128.load(FIGURES), nibbles = v128.load(NIBBLES);
    const high = i8x16.swizzle(figures, v128.and(i16x8.shr_u(x, 4), nibbles));
    const low = i8x16.swizzle(figures, v128.and(x, nibbles));
    const front = i8x16.shuffle(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const back = i8x16.shuffle(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    const middle = <u64>i64x2.extract_lane(front, 1), next = <u64>i64x2.extract_lane(back, 0);
    store<u64>(p, i64x2.extract_lane(front, 0));
    store<u64>(p + 8, 45 | (middle << 8));
    store<u8>(p + 13, 45);
    store<u32>(p + 14, <u32>(middle >> 32));
    store<u64>(p + 18, 45 | (next << 8));
    store<u8>(p + 23, 45);
    store<u32>(p + 24, <u32>(next >> 32));
    store<u64>(p + 28, i64x2.extract_lane(back, 1));
    close(o, p + 36, sep);
  }
}

/** Most places of a pattern with a short cut; at most 62 of them leave a choice, for a value holds no more. */
const PLACES: i32 = 1024;
const TEMPLATE = memory.data(1040, 16);
// A choice: where its alphabet lies u32, its radix u32, 2^36 ÷ radix rounded up u64, its place u32, unused u32.
const CHOICE_BYTES: usize = 24;
const CHOICE_LIST = memory.data(1536, 16);
// Neighbours whose radices multiply to at most 2^28 are a group: product u64, choices u32, unused u32.
const GROUP_LIST = memory.data(1024, 16);
const GROUP_MOST: u64 = 1 << 28;

/**
 * Patterns: `program` holds `count` places of 8 bytes (radix u32, at most 256; alphabet offset u32 into `alphabets`); the
 * place's character is alphabet[value % radix], places written left to right, the last place the least significant.
 * A place of radix 1 is a literal. Values are below the product of the radices, and at most 2^62.
 */
export function emitPatterns(values: usize, n: i32, program: usize, count: i32, alphabets: usize, sep: u32, cursors: usize): void {
  if (count > PLACES) {
    emitLongPatterns(values, n, program, count, alphabets, sep, cursors);
    return;
  }
  let choice: usize = CHOICE_LIST, group: usize = GROUP_LIST;
  let product: u64 = 1, size: u32 = 0;
  for (let k = count - 1; k >= 0; k--) {
    const place = program + (<usize>k << 3);
    const radix = load<u32>(place);
    const alphabet = alphabets + load<u32>(place, 4);
    store<u8>(TEMPLATE + k, load<u8>(alphabet));
    if (radix == 1) continue;
    if (product * radix > GROUP_MOST) {
      store<u64>(group, product);
      store<u32>(group, size, 8);
      group += 16;
      product = 1;
      size = 0;
    }
    store<u32>(choice, <u32>alphabet);
    store<u32>(choice, radix, 4);
    store<u64>(choice, ((<u64>1 << 36) + radix - 1) / radix, 8);
    store<u32>(choice, k, 16);
    choice += CHOICE_BYTES;
    product *= radix;
    size++;
  }
  store<u32>(group, size, 8);
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = <usize>load<u32>(o);
    let x = load<u64>(values + (<usize>i << 3));
    for (let k: usize = 0; k < <usize>count; k += 16) v128.store(p + k, v128.load(TEMPLATE + k));
    let c: usize = CHOICE_LIST;
    for (let g: usize = GROUP_LIST; g <= group; g += 16) {
      let rest = x;
      if (g < group) {
        const whole = load<u64>(g);
        x /= whole;
        rest -= x * whole;
      }
      for (let left = load<u32>(g, 8); left > 0; left--) {
        // Exact: rest is below 2^28, and the factor off by less than a radix in 2^36.
        const y = (rest * load<u64>(c, 8)) >> 36;
        const digit = <usize>(rest - y * load<u32>(c, 4));
        store<u8>(p + load<u32>(c, 16), load<u8>(<usize>load<u32>(c) + digit));
        rest = y;
        c += CHOICE_BYTES;
      }
    }
    close(o, p + count, sep);
  }
}

function emitLongPatterns(values: usize, n: i32, program: usize, count: i32, alphabets: usize, sep: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    const o = cursors + (<usize>i << 2);
    const p = <usize>load<u32>(o);
    let x = load<u64>(values + (<usize>i << 3));
    for (let k = count - 1; k >= 0; k--) {
      const place = program + (<usize>k << 3);
      const radix = load<u32>(place);
      const y = x / radix;
      store<u8>(p + k, load<u8>(alphabets + load<u32>(place, 4) + <usize>(x - y * radix)));
      x = y;
    }
    close(o, p + count, sep);
  }
}

/** Where the last whole vector of the memory starts: texts near the end are read byte by byte. */
// @ts-ignore: decorator
@inline
function lastVector(): usize {
  return (<usize>memory.size() << 16) - 16;
}

/** Bits of the first `length` of 16 lanes. */
// @ts-ignore: decorator
@inline
function firstLanes(length: u32): i32 {
  return length >= 16 ? 0xffff : (1 << length) - 1;
}

/** Copies whole vectors where it can: up to 15 bytes behind the copy are touched. */
// @ts-ignore: decorator
@inline
function copyText(p: usize, s: usize, length: u32, last: usize): void {
  if (s + length > last) memory.copy(p, s, length);
  else for (let k: u32 = 0; k < length; k += 16) v128.store(p + k, v128.load(s + k));
}

/** Text as it is: row i is `lengths[i]` bytes from `starts[i]`. */
export function emitText(starts: usize, lengths: usize, n: i32, sep: u32, cursors: usize): void {
  const last = lastVector();
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const o = cursors + w;
    const p = <usize>load<u32>(o);
    const length = load<u32>(lengths + w);
    copyText(p, load<u32>(starts + w), length, last);
    close(o, p + length, sep);
  }
}

/** Lanes that a CSV field must be quoted for. */
// @ts-ignore: decorator
@inline
function csvLanes(v: v128): i32 {
  return i8x16.bitmask(v128.or(v128.or(i8x16.eq(v, i8x16.splat(34)), i8x16.eq(v, i8x16.splat(44))), v128.or(i8x16.eq(v, i8x16.splat(10)), i8x16.eq(v, i8x16.splat(13)))));
}

/** Copies a text as far as it needs no quotes in CSV; whether that is all of it. */
function copyPlainCsv(p: usize, s: usize, length: u32, last: usize): bool {
  if (s + length > last) {
    for (let k: u32 = 0; k < length; k++) {
      const c = load<u8>(s + k);
      if (c == 34 || c == 44 || c == 10 || c == 13) return false;
      store<u8>(p + k, c);
    }
    return true;
  }
  for (let k: u32 = 0; k < length; k += 16) {
    const v = v128.load(s + k);
    if (csvLanes(v) & firstLanes(length - k)) return false;
    v128.store(p + k, v);
  }
  return true;
}

/** Copies a text, its quotes doubled; returns its end. */
function copyQuotedCsv(p: usize, s: usize, length: u32, last: usize): usize {
  let k: u32 = 0;
  if (s + length <= last) {
    while (k < length) {
      const v = v128.load(s + k);
      const left = length - k;
      const hits = i8x16.bitmask(i8x16.eq(v, i8x16.splat(34))) & firstLanes(left);
      v128.store(p, v);
      if (hits == 0) {
        const taken: u32 = left < 16 ? left : 16;
        p += taken;
        k += taken;
      } else {
        const before = <u32>ctz(hits);
        store<u16>(p + before, 0x2222);
        p += before + 2;
        k += before + 1;
      }
    }
    return p;
  }
  for (; k < length; k++) {
    const c = load<u8>(s + k);
    if (c == 34) {
      store<u8>(p, 34);
      p++;
    }
    store<u8>(p, c);
    p++;
  }
  return p;
}

/** Text as a CSV field (RFC 4180): quoted where it holds a comma, quote, CR or LF, or is empty. */
export function emitTextCsv(starts: usize, lengths: usize, n: i32, sep: u32, cursors: usize): void {
  const last = lastVector();
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const o = cursors + w;
    let p = <usize>load<u32>(o);
    const s = <usize>load<u32>(starts + w);
    const length = load<u32>(lengths + w);
    if (length != 0 && copyPlainCsv(p, s, length, last)) p += length;
    else {
      store<u8>(p, 34);
      p = copyQuotedCsv(p + 1, s, length, last);
      store<u8>(p, 34);
      p++;
    }
    close(o, p, sep);
  }
}

/** One byte of a JSON string; returns its end. */
// @ts-ignore: decorator
@inline
function jsonByte(p: usize, c: u32): usize {
  if (c == 34 || c == 92) {
    store<u8>(p, 92);
    store<u8>(p + 1, c);
    return p + 2;
  }
  if (c >= 32) {
    store<u8>(p, c);
    return p + 1;
  }
  // \u00XX; short forms such as \n are a matter of taste.
  store<u32>(p, 0x3030755c);
  hex(p + 4, c);
  return p + 6;
}

/** Text as a JSON string (RFC 8259), with its quotes. */
export function emitTextJson(starts: usize, lengths: usize, n: i32, sep: u32, cursors: usize): void {
  const last = lastVector();
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const o = cursors + w;
    let p = <usize>load<u32>(o);
    const s = <usize>load<u32>(starts + w);
    const length = load<u32>(lengths + w);
    store<u8>(p, 34);
    p++;
    let k: u32 = 0;
    if (s + length <= last) {
      while (k < length) {
        const v = v128.load(s + k);
        const left = length - k;
        const hits = i8x16.bitmask(v128.or(v128.or(i8x16.eq(v, i8x16.splat(34)), i8x16.eq(v, i8x16.splat(92))), i8x16.lt_u(v, i8x16.splat(32)))) & firstLanes(left);
        v128.store(p, v);
        const plain: u32 = hits != 0 ? <u32>ctz(hits) : left < 16 ? left : 16;
        p += plain;
        k += plain;
        if (hits != 0) {
          p = jsonByte(p, load<u8>(s + k));
          k++;
        }
      }
    } else for (; k < length; k++) p = jsonByte(p, load<u8>(s + k));
    store<u8>(p, 34);
    p++;
    close(o, p, sep);
  }
}

/** Rows whose bit is not set go back to where they stood in `before` and take `text` instead (16 readable bytes). */
export function blankMissing(validity: usize, before: usize, n: i32, text: usize, length: u32, cursors: usize): void {
  for (let i = 0; i < n; i++) {
    if ((load<u8>(validity + (i >> 3)) >> <u8>(i & 7)) & 1) continue;
    const w = <usize>i << 2;
    const p = <usize>load<u32>(before + w);
    memory.copy(p, text, length);
    store<u32>(cursors + w, <u32>p + length);
  }
}

/** Views of what lies between two sets of cursors. */
export function lengthsBetween(starts: usize, cursors: usize, n: i32, lengths: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    store<u32>(lengths + w, load<u32>(cursors + w) - load<u32>(starts + w));
  }
}
