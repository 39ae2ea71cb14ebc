// Texts from grammars: a program of rules is expanded once a row, phrases are copied behind one another.
//
// A program starts with its rules, 16 bytes each: offset of its options u32, how many u32, offset of an alias table
// (as for `aliasIndex`) or 0, unused. An option is (offset of its items u32, how many u32). An item is (value u32,
// kind << 30 | length u32): kind 0, the bytes at offset `value`; kind 1, the rule `value`; kind 2, the row's inserted
// text, or the rule `value` where it has none. Offsets count from the start of the program, which has 16 readable
// bytes behind its end.

let program: usize = 0;
let draws: usize = 0;
let row: usize = 0;
let insertStarts: usize = 0;
let insertLengths: usize = 0;
let insertValidity: usize = 0;

/** Copies whole vectors: up to 15 bytes behind both ends are touched. */
// @ts-ignore: decorator
@inline
function copyPhrase(p: usize, from: usize, length: u32): usize {
  for (let k: usize = 0; k < length; k += 16) v128.store(p + k, v128.load(from + k));
  return p + length;
}

function expand(rule: u32, start: usize): usize {
  const r = program + (<usize>rule << 4);
  const count = load<u32>(r, 4);
  let j: u32 = 0;
  // A rule without a choice takes no word.
  if (count > 1) {
    const t = <u64>load<u32>(<usize>load<u32>(draws) + row) * count;
    draws += 4;
    j = <u32>(t >> 32);
    const alias = load<u32>(r, 8);
    if (alias != 0) {
      const e = program + alias + (<usize>j << 3);
      if (<u32>t >= load<u32>(e)) j = load<u32>(e, 4);
    }
  }
  const option = program + load<u32>(r) + (<usize>j << 3);
  let item = program + load<u32>(option);
  const end = item + (<usize>load<u32>(option, 4) << 3);
  let p = start;
  for (; item < end; item += 8) {
    const value = load<u32>(item);
    const tail = load<u32>(item, 4);
    const kind = tail >> 30;
    if (kind == 0) p = copyPhrase(p, program + value, tail);
    else if (kind == 2 && inserted()) {
      const length = load<u32>(insertLengths + row);
      memory.copy(p, load<u32>(insertStarts + row), length);
      p += length;
    } else p = expand(value, p);
  }
  return p;
}

/** Whether the row has a text to insert that is not empty. */
function inserted(): bool {
  if (insertStarts == 0) return false;
  const i = row >> 2;
  if (insertValidity != 0 && !((load<u8>(insertValidity + (i >> 3)) >> <u8>(i & 7)) & 1)) return false;
  return load<u32>(insertLengths + row) != 0;
}

/**
 * One text a row, one behind the other from `out`; the longest in bytes. `roots` holds a rule for each class, `classes`
 * a class for each row (0: all of class 0). `words` holds addresses of random words: the k-th choice of a row takes its
 * word of the k-th. `inserts`, `lengths` and `validity` are views of a text to insert (0: none, or all valid).
 */
export function expandTexts(code: usize, roots: usize, classes: usize, n: i32, words: usize, inserts: usize, insertedBytes: usize, validity: usize, out: usize, starts: usize, lengths: usize): u32 {
  program = code;
  insertStarts = inserts;
  insertLengths = insertedBytes;
  insertValidity = validity;
  let p = out;
  let longest: u32 = 0;
  for (let i = 0; i < n; i++) {
    row = <usize>i << 2;
    draws = words;
    const c = classes == 0 ? 0 : load<u32>(classes + row);
    const end = expand(load<u32>(roots + (<usize>c << 2)), p);
    const length = <u32>(end - p);
    store<u32>(starts + row, <u32>p);
    store<u32>(lengths + row, length);
    if (length > longest) longest = length;
    p = end;
  }
  return longest;
}

/** 1 for values up to `low`, 3 for values from `high` on, 2 between, 0 where there is none. */
export function classify(values: usize, validity: usize, n: i32, low: i64, high: i64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const v = load<i64>(values + (<usize>i << 3));
    const there = validity == 0 || (load<u8>(validity + (<usize>i >> 3)) >> <u8>(i & 7)) & 1;
    store<u32>(out + (<usize>i << 2), there ? (v <= low ? 1 : v >= high ? 3 : 2) : 0);
  }
}

/** 1 where two columns of texts agree, 0 where they do not; with `differ` the other way round. */
export function equalTexts(starts: usize, lengths: usize, otherStarts: usize, otherLengths: usize, n: i32, differ: bool, out: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const length = load<u32>(lengths + w);
    let equal = length == load<u32>(otherLengths + w);
    if (equal) {
      const p = <usize>load<u32>(starts + w), q = <usize>load<u32>(otherStarts + w);
      for (let k: u32 = 0; k < length; k++) {
        if (load<u8>(p + k) != load<u8>(q + k)) {
          equal = false;
          break;
        }
      }
    }
    store<i64>(out + (<usize>i << 3), <i64>(equal != differ));
  }
}

/** Characters of each text: bytes of UTF-8 that do not continue one. */
export function countCharacters(starts: usize, lengths: usize, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const s = <usize>load<u32>(starts + w);
    const end = s + <usize>load<u32>(lengths + w);
    let count: i64 = 0;
    for (let p = s; p < end; p++) count += <i64>((load<u8>(p) & 0xc0) != 0x80);
    store<i64>(out + (<usize>i << 3), count);
  }
}

/**
 * Texts in upper or lower case, one behind the other from `out`, each as long as before. Letters of ASCII and of
 * Latin-1 are known; 0 where there are others, and `out` is of no use then.
 */
export function changeCase(starts: usize, lengths: usize, n: i32, upper: bool, out: usize, moved: usize): u32 {
  const first: u32 = upper ? 97 : 65;
  let p = out;
  for (let i = 0; i < n; i++) {
    const w = <usize>i << 2;
    const s = <usize>load<u32>(starts + w);
    const end = s + <usize>load<u32>(lengths + w);
    store<u32>(moved + w, <u32>p);
    for (let q = s; q < end; q++, p++) {
      const c = <u32>load<u8>(q);
      if (c < 128) {
        store<u8>(p, c ^ (<u32>(c - first < 26) << 5));
        continue;
      }
      // U+00C0 to U+00FF: 0xC3 and a second byte. The signs of times and of division have no case; sharp s and the y
      // with a diaeresis leave Latin-1.
      if (c != 0xc3) return 0;
      q++;
      let d = <u32>load<u8>(q);
      if (upper ? d >= 0xa0 && d != 0xb7 : d < 0x9f && d != 0x97) d ^= 0x20;
      if (upper && (load<u8>(q) == 0x9f || load<u8>(q) == 0xbf)) return 0;
      store<u8>(p, c);
      p++;
      store<u8>(p, d);
    }
  }
  return 1;
}
