// A person of a role: which first name, which last name and how many others share the pair, from a keyed permutation
// of the pairs of name slots (see `permutation.ts`).

/**
 * `pair` holds n slot pairs below firstSlots × lastSlots, `lap` how often the pairs were used up before.
 * `firsts` and `lasts` hold per slot (name index u32, rank of the slot within its name's spelling u32, slots of that
 * spelling u32, sex u32). Out: indices of both names, the sex, and a number that no other row with the same two
 * spellings has.
 */
export function people(pair: usize, lap: usize, n: i32, lastSlots: u32, firsts: usize, lasts: usize, first: usize, last: usize, sex: usize, ordinal: usize): void {
  for (let i = 0; i < n; i++) {
    const p = load<u64>(pair + (<usize>i << 3));
    const f = firsts + (<usize>(p / lastSlots) << 4);
    const l = lasts + (<usize>(p % lastSlots) << 4);
    store<u32>(first + (<usize>i << 2), load<u32>(f));
    store<u32>(last + (<usize>i << 2), load<u32>(l));
    store<u32>(sex + (<usize>i << 2), load<u32>(f, 12));
    const sharing = <u64>load<u32>(f, 8) * load<u32>(l, 8);
    const rank = <u64>load<u32>(f, 4) * load<u32>(l, 8) + load<u32>(l, 4);
    store<u64>(ordinal + (<usize>i << 3), load<u64>(lap + (<usize>i << 3)) * sharing + rank);
  }
}

/**
 * How an ordinal is written between and behind two names: even ordinals take a joint (an initial), odd ones a number.
 * `joints` counts the joints; ordinal 0 is the plain joint without a number. Out: index of the joint, number or 0.
 */
export function disambiguate(ordinal: usize, n: i32, joints: u32, joint: usize, number: usize): void {
  for (let i = 0; i < n; i++) {
    const x = load<u64>(ordinal + (<usize>i << 3));
    let j: u32 = 0;
    let k: u64 = 0;
    if (x > 0) {
      if (!(x & 1) && x >> 1 < joints) j = <u32>(x >> 1);
      else k = x + 9;
    }
    store<u32>(joint + (<usize>i << 2), j);
    store<u64>(number + (<usize>i << 3), k);
  }
}

/** Completed years from each day (days since 1970) to the day y-m-d. */
export function yearsUntil(days: usize, n: i32, y: i32, m: i32, d: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    // Civil date from days, as in `emit.ts`.
    const z = <u32>(<i32>load<i64>(days + o) + 719468);
    const era = z / 146097;
    const doe = z - era * 146097;
    const yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const mp = (5 * doy + 2) / 153;
    const day = <i32>(doy - (153 * mp + 2) / 5 + 1);
    const month = <i32>(mp < 10 ? mp + 3 : mp - 9);
    const year = <i32>(yoe + era * 400) + <i32>(month <= 2);
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
