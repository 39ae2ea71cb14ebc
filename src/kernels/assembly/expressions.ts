// Exact arithmetic on columns of scaled 64-bit integers. Results beyond ±(2^53 − 1) and divisions by zero clear the
// row's bit in `validity`, which the caller has filled with the rows where all operands have values.

import { civil } from './calendar';
import { multiplyHigh } from './numbers';

const LARGEST: i64 = 9007199254740991;

// @ts-ignore: decorator
@inline
function put(out: usize, validity: usize, i: i32, value: i64): void {
  if (value > LARGEST || value < -LARGEST) invalidate(validity, i);
  else store<i64>(out + (<usize>i << 3), value);
}

// @ts-ignore: decorator
@inline
function invalidate(validity: usize, i: i32): void {
  const p = validity + (i >> 3);
  store<u8>(p, load<u8>(p) & ~(<u8>1 << <u8>(i & 7)));
}

/** a + b, or with `minus` a − b; both of the same scale. */
export function addExact(a: usize, b: usize, n: i32, minus: bool, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o), y = load<i64>(b + o);
    put(out, validity, i, minus ? x - y : x + y);
  }
}

/**
 * a × b ÷ divisor (a power of ten), rounded half away from zero. The product takes 128 bits on the way, so only the
 * result has to stay in range.
 */
export function multiplyExact(a: usize, b: usize, n: i32, divisor: u64, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o), y = load<i64>(b + o);
    const negative = (x < 0) != (y < 0);
    const u = <u64>(x < 0 ? -x : x), v = <u64>(y < 0 ? -y : y);
    const high = multiplyHigh(u, v), low = u * v;
    // A quotient beyond 64 bits is out of range in any case.
    if (high >= divisor) {
      invalidate(validity, i);
      continue;
    }
    let q = low, r: u64 = 0;
    if (high != 0) {
      q = 0;
      r = high;
      // Long division, a bit at a time; the divisor is at most 10^18, so r never overflows.
      for (let bit = 63; bit >= 0; bit--) {
        r = (r << 1) | ((low >> <u64>bit) & 1);
        q <<= 1;
        if (r >= divisor) {
          r -= divisor;
          q |= 1;
        }
      }
    } else if (divisor > 1) {
      q = low / divisor;
      r = low - q * divisor;
    }
    if (r != 0 && r >= divisor - r) q++;
    if (q > <u64>LARGEST) invalidate(validity, i);
    else store<i64>(out + o, negative ? -<i64>q : <i64>q);
  }
}

/** a ÷ b with `places` more digits, rounded half away from zero, by long division. */
export function divideExact(a: usize, b: usize, n: i32, places: i32, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o), y = load<i64>(b + o);
    if (y == 0) {
      invalidate(validity, i);
      continue;
    }
    const negative = (x < 0) != (y < 0);
    const d = <u64>(y < 0 ? -y : y);
    const v = <u64>(x < 0 ? -x : x);
    let q = v / d;
    let r = v - q * d;
    for (let k = 0; k < places && q <= <u64>LARGEST; k++) {
      r *= 10;
      const digit = r / d;
      q = q * 10 + digit;
      r -= digit * d;
    }
    if (r >= d - r) q++;
    if (q > <u64>LARGEST) invalidate(validity, i);
    else store<i64>(out + o, negative ? -<i64>q : <i64>q);
  }
}

/** Remainder with the sign of a; both of the same scale. */
export function remainderExact(a: usize, b: usize, n: i32, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const y = load<i64>(b + o);
    if (y == 0) invalidate(validity, i);
    else store<i64>(out + o, load<i64>(a + o) % y);
  }
}

/** a × factor. */
export function scaleUp(a: usize, n: i32, factor: i64, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const x = load<i64>(a + (<usize>i << 3));
    if (abs(<f64>x * <f64>factor) > 9.1e18) invalidate(validity, i);
    else put(out, validity, i, x * factor);
  }
}

/** a ÷ factor to an integer. Mode 0: half away from zero, 1: down, 2: up. */
export function scaleDown(a: usize, n: i32, factor: i64, mode: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o);
    let q = x / factor;
    const r = x - q * factor;
    if (mode == 0) {
      if ((r < 0 ? -r : r) * 2 >= factor) q += x < 0 ? -1 : 1;
    } else if (mode == 1) {
      if (r < 0) q--;
    } else if (r > 0) q++;
    store<i64>(out + o, q);
  }
}

/** |a|. */
export function absolute(a: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o);
    store<i64>(out + o, x < 0 ? -x : x);
  }
}

/** The smaller, or with `larger` the larger, of two. */
export function extreme(a: usize, b: usize, n: i32, larger: bool, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o), y = load<i64>(b + o);
    store<i64>(out + o, larger == x > y ? x : y);
  }
}

/** 1 or 0 for each row. Relation 0: equal, 1: not equal, 2: less, 3: at most, 4: greater, 5: at least. */
export function compare(a: usize, b: usize, n: i32, relation: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<i64>(a + o), y = load<i64>(b + o);
    let r: bool;
    if (relation == 0) r = x == y;
    else if (relation == 1) r = x != y;
    else if (relation == 2) r = x < y;
    else if (relation == 3) r = x <= y;
    else if (relation == 4) r = x > y;
    else r = x >= y;
    store<i64>(out + o, <i64>r);
  }
}

/** 1 − a. */
export function negateLogic(a: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<i64>(out + o, 1 - load<i64>(a + o));
  }
}

// @ts-ignore: decorator
@inline
function valid(bitmap: usize, i: i32): bool {
  return bitmap == 0 || ((load<u8>(bitmap + (i >> 3)) >> <u8>(i & 7)) & 1) == 1;
}

/**
 * a && b, or with `any` a || b. One side alone may decide: false && missing is false, true || missing is true.
 * `validity` is written whole.
 */
export function logic(a: usize, validA: usize, b: usize, validB: usize, n: i32, any: bool, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const va = valid(validA, i), vb = valid(validB, i);
    const x = load<i64>(a + o) != 0, y = load<i64>(b + o) != 0;
    const decided = (va && x == any) || (vb && y == any);
    const known = decided || (va && vb);
    store<i64>(out + o, <i64>(decided ? any : !any));
    const p = validity + (i >> 3);
    const bit = <u8>1 << <u8>(i & 7);
    store<u8>(p, known ? load<u8>(p) | bit : load<u8>(p) & ~bit);
  }
}

/** a where the test holds, b where it does not; missing where the test is. `validity` is written whole. */
export function choose(test: usize, validTest: usize, a: usize, validA: usize, b: usize, validB: usize, n: i32, out: usize, validity: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const yes = load<i64>(test + o) != 0;
    store<i64>(out + o, load<i64>((yes ? a : b) + o));
    const known = valid(validTest, i) && (yes ? valid(validA, i) : valid(validB, i));
    const p = validity + (i >> 3);
    const bit = <u8>1 << <u8>(i & 7);
    store<u8>(p, known ? load<u8>(p) | bit : load<u8>(p) & ~bit);
  }
}

/** Bitmap of the rows where a is not 0 and has a value. */
export function truths(a: usize, validA: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i += 8) {
    let bits: u32 = 0;
    const m = min<i32>(8, n - i);
    for (let j = 0; j < m; j++) bits |= <u32>(load<i64>(a + (<usize>(i + j) << 3)) != 0 && valid(validA, i + j)) << j;
    store<u8>(out + (i >> 3), <u8>bits);
  }
}

/** The same value in every row. */
export function repeat(value: i64, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) store<i64>(out + (<usize>i << 3), value);
}

/** Part of the civil date of each day number. Part 0: year, 1: month, 2: day, 3: weekday (0 is Sunday). */
export function datePart(days: usize, n: i32, part: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const day = <i32>load<i64>(days + o);
    const date = civil(day);
    let r: i64;
    if (part == 0) r = date >> 9;
    else if (part == 1) r = (date >> 5) & 15;
    else if (part == 2) r = date & 31;
    // 719468 days before 1970 was a Wednesday.
    else r = (<u32>(day + 719468) + 3) % 7;
    store<i64>(out + o, r);
  }
}

/** Day number of a civil date (days since 1970). */
// @ts-ignore: decorator
@inline
function dayNumber(year: i64, month: i64, day: i64): i64 {
  const y = year - i64(month <= 2);
  const era = (y >= 0 ? y : y - 399) / 400;
  const yoe = y - era * 400;
  const doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

/** Moments (days, or seconds where a day is 86400) moved by months: the same day, or the last of the month. Far moves leave the years that are written. */
export function addMonths(moments: usize, months: usize, n: i32, day: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const moment = load<i64>(moments + o);
    const move = load<i64>(months + o);
    if (move > 108000 || move < -108000) {
      store<i64>(out + o, i64.MAX_VALUE);
      continue;
    }
    let days = moment / day;
    if (days * day > moment) days--;
    const date = civil(<i32>days);
    const index = <i64>(date >> 9) * 12 + ((date >> 5) & 15) - 1 + move;
    let year = index / 12;
    if (year * 12 > index) year--;
    const month = index - year * 12 + 1;
    const next = month == 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
    const first = dayNumber(year, month, 1);
    const target = min<i64>(first + (date & 31) - 1, next - 1);
    store<i64>(out + o, target * day + (moment - days * day));
  }
}
