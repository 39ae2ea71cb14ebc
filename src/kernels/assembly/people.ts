// A person of a role: which first name, which last name and how many others share the pair, from a keyed permutation
// of the pairs of name slots (see `permutation.ts`).

import { civil } from './calendar';

/** Initials that may stand between two names, and the numbers 10 to 99 that may stand behind them. */
const INITIALS: u32 = 26;
const NUMBERS: u32 = 90;

/**
 * `pair` holds n slot pairs below firstSlots × lastSlots, `lap` how often the pairs were used up before.
 * `firsts` and `lasts` hold per slot (name index u32, rank of the slot within its name's spelling u32, slots of that
 * spelling u32, sex u8 and a hash of the spelling u24). Out: indices of both names, the sex, and two tellings-apart of
 * rows whose names are spelled alike: a joint between the names (0: the plain one) and a number behind them (0: none).
 */
export function people(pair: usize, lap: usize, n: i32, lastSlots: u32, firsts: usize, lasts: usize, first: usize, last: usize, sex: usize, joint: usize, number: usize): void {
  // Pairs are far below 2^50, so half a step keeps the product clear of whole numbers.
  const share = 1.0 / <f64>lastSlots;
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2, o = <usize>i << 3;
    const p = load<u64>(pair + o);
    const row = <u32>((<f64>p + 0.5) * share);
    const f = firsts + (<usize>row << 4);
    const l = lasts + (<usize>(p - <u64>row * lastSlots) << 4);
    store<u32>(first + w, load<u32>(f));
    store<u32>(last + w, load<u32>(l));
    store<u32>(sex + w, load<u8>(f, 12));
    const sharing = <u64>load<u32>(f, 8) * load<u32>(l, 8);
    const rank = <u64>load<u32>(f, 4) * load<u32>(l, 8) + load<u32>(l, 4);
    // Different for any two rows with the same spellings, and 0 for the first of them.
    const ordinal = load<u64>(lap + o) * sharing + rank;
    let j: u32 = 0;
    let k: u64 = ordinal;
    if (ordinal < INITIALS + NUMBERS) {
      // Each pair of spellings starts elsewhere in the same circle of initials and two-digit numbers. No branches:
      // nobody can tell which way they would go.
      const start = (load<u32>(f, 12) >> 8) + (load<u32>(l, 12) >> 8);
      const turn = (<u32>ordinal + start) % (INITIALS + NUMBERS);
      const there = -<u32>(ordinal > 0), letter = -<u32>(turn < INITIALS);
      j = (1 + turn) & letter & there;
      k = (10 + turn - INITIALS) & ~letter & there;
    }
    store<u32>(joint + w, j);
    store<u64>(number + o, k);
  }
}

/** Digits that one word gives: with five the last is still even to within 2^-15. */
const DIGITS_A_WORD: u32 = 5;

/**
 * Card numbers in slots of 16 bytes from `out`, with the check digit of Luhn. `table` holds for each issuer (offset of
 * its beginnings u32, how many u32, digits of a number u32, unused u32); a beginning is eight bytes, at most seven
 * digits and how many. `choice` picks among them; the digits behind come from the words `a`, `b` and `c`.
 */
export function cardNumbers(issuers: usize, choice: usize, a: usize, b: usize, c: usize, n: i32, table: usize, out: usize, starts: usize, lengths: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const p = out + (<usize>i << 4);
    const issuer = table + (<usize>load<u32>(issuers + w) << 4);
    const length = load<u32>(issuer, 8);
    const beginning = table + <usize>load<u32>(issuer) + (<usize>((<u64>load<u32>(choice + w) * load<u32>(issuer, 4)) >> 32) << 3);
    const given = <u32>load<u8>(beginning, 7);
    let word: u32 = 0;
    let sum: u32 = 0;
    for (let k: u32 = 0; k < length - 1; k++) {
      let digit: u32;
      if (k < given) digit = load<u8>(beginning + k);
      else {
        const drawn = k - given;
        if (drawn % DIGITS_A_WORD == 0) word = load<u32>((drawn == 0 ? a : drawn == DIGITS_A_WORD ? b : c) + w);
        const scaled = <u64>word * 10;
        digit = <u32>(scaled >> 32);
        word = <u32>scaled;
      }
      store<u8>(p + k, 48 + digit);
      // Every second digit from the right counts double, the check digit being the first.
      const counted = digit << <u32>(((length - k) & 1) == 0);
      sum += counted > 9 ? counted - 9 : counted;
    }
    store<u8>(p + length - 1, 48 + ((10 - (sum % 10)) % 10));
    store<u32>(starts + w, <u32>p);
    store<u32>(lengths + w, length);
  }
}

/** Completed years from each day (days since 1970) to the day y-m-d. */
export function yearsUntil(days: usize, n: i32, y: i32, m: i32, d: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const date = civil(<i32>load<i64>(days + o));
    const year = date >> 9, month = (date >> 5) & 15, day = date & 31;
    const before = m < month || (m == month && d < day);
    store<i64>(out + o, <i64>(y - year - <i32>before));
  }
}

/** Adds to each index the offset of its class, and takes the index below that class's count from a word. */
export function chooseByClass(word: usize, classes: usize, n: i32, offsets: usize, counts: usize, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 2;
    const c = <usize>load<u32>(classes + o) << 2;
    const j = <u32>((<u64>load<u32>(word + o) * load<u32>(counts + c)) >> 32);
    store<u32>(out + o, load<u32>(offsets + c) + j);
  }
}
