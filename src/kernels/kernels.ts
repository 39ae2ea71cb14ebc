/**
 * The kernels as TypeScript sees them. Every `number` named like a place (`rows`, `out`, `cursors`, …) is a byte address
 * in the kernels' memory; `n` counts rows. What each kernel does is said where it is written, in `assembly/`.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  heapBase(): number;
  prepareTables(): void;

  // words.ts
  philoxBlock(k0: number, k1: number, c0: number, c1: number, c2: number, c3: number, out: number): void;
  words(rows: number, n: number, contiguous: boolean, k0: number, k1: number, draw: number, purpose: number, out: number): void;
  unitDoubles(high: number, low: number, n: number, out: number): void;

  // rows.ts
  rowRange(first: bigint, n: number, out: number): void;
  affineRows(rows: number, n: number, start: bigint, step: bigint, out: number): void;

  // permutation.ts
  permuteRows(rows: number, n: number, key: bigint, a: number, b: number, size: bigint, out: number, laps: number): void;

  // numbers.ts
  uniformSmall(word: number, n: number, span: number, min: bigint, out: number): void;
  uniformLarge(high: number, low: number, n: number, span: bigint, min: bigint, out: number): void;
  uniformIndex(word: number, n: number, count: number, out: number): void;
  aliasIndex(word: number, n: number, table: number, count: number, out: number): void;
  narrow(values: number, n: number, out: number): void;
  widen(values: number, n: number, out: number): void;
  addVectors(a: number, b: number, n: number, sign: bigint, out: number): void;
  rescale(values: number, n: number, divisor: bigint, multiplier: bigint, offset: bigint, out: number): void;
  toDoubles(values: number, n: number, out: number): void;
  roundDoubles(values: number, n: number, multiplier: number, lo: bigint, hi: bigint, out: number): void;

  lookUp64(indices: number, n: number, table: number, out: number): void;
  lookUpNarrow(indices: number, n: number, table: number, out: number): void;

  // laws.ts
  naturalLog(x: number): number;
  exponential(x: number): number;
  power(x: number, y: number): number;
  normalCdf(x: number): number;
  normalQuantiles(units: number, n: number, mu: number, sigma: number, from: number, width: number, logarithmic: boolean, out: number): void;
  zipfRanks(units: number, n: number, count: number, out: number): void;

  // validity.ts
  keepAbove(word: number, n: number, threshold: number, into: number, out: number): void;
  bothValid(a: number, b: number, n: number, out: number): void;

  // expressions.ts
  addExact(a: number, b: number, n: number, minus: boolean, out: number, validity: number): void;
  multiplyExact(a: number, b: number, n: number, out: number, validity: number): void;
  divideExact(a: number, b: number, n: number, places: number, out: number, validity: number): void;
  remainderExact(a: number, b: number, n: number, out: number, validity: number): void;
  scaleUp(a: number, n: number, factor: bigint, out: number, validity: number): void;
  scaleDown(a: number, n: number, factor: bigint, mode: number, out: number): void;
  absolute(a: number, n: number, out: number): void;
  extreme(a: number, b: number, n: number, larger: boolean, out: number): void;
  compare(a: number, b: number, n: number, relation: number, out: number): void;
  negateLogic(a: number, n: number, out: number): void;
  logic(a: number, validA: number, b: number, validB: number, n: number, any: boolean, out: number, validity: number): void;
  choose(test: number, validTest: number, a: number, validA: number, b: number, validB: number, n: number, out: number, validity: number): void;
  truths(a: number, validA: number, n: number, out: number): void;
  repeat(value: bigint, n: number, out: number): void;
  datePart(days: number, n: number, part: number, out: number): void;

  // people.ts
  people(pair: number, lap: number, n: number, lastSlots: number, firsts: number, lasts: number, first: number, last: number, sex: number, ordinal: number): void;
  disambiguate(ordinal: number, n: number, joints: number, joint: number, number: number): void;
  yearsUntil(days: number, n: number, y: number, m: number, d: number, out: number): void;
  chooseByClass(word: number, classes: number, n: number, offsets: number, counts: number, out: number): void;

  // emit.ts
  startRows(cursors: number, base: number, stride: number, n: number): void;
  compactRows(cursors: number, base: number, stride: number, bound: number, n: number, out: number): number;
  emitLiteral(text: number, length: number, n: number, cursors: number): void;
  emitIntegers(values: number, n: number, blankZero: boolean, sep: number, cursors: number): void;
  emitPadded(values: number, n: number, width: number, sep: number, cursors: number): void;
  emitDecimals(values: number, n: number, scale: number, unit: bigint, sep: number, cursors: number): void;
  emitDates(days: number, n: number, sep: number, cursors: number): void;
  emitDateTimes(seconds: number, n: number, sep: number, cursors: number): void;
  emitTimes(seconds: number, n: number, withSeconds: boolean, sep: number, cursors: number): void;
  emitSlots(slots: number, lengths: number, shift: number, indices: number, n: number, sep: number, cursors: number): void;
  emitEntries(bytes: number, ends: number, indices: number, n: number, sep: number, cursors: number): void;
  emitUuids(a: number, b: number, c: number, d: number, n: number, sep: number, cursors: number): void;
  emitPatterns(values: number, n: number, program: number, count: number, alphabets: number, sep: number, cursors: number): void;
  emitText(starts: number, lengths: number, n: number, sep: number, cursors: number): void;
  emitTextCsv(starts: number, lengths: number, n: number, sep: number, cursors: number): void;
  emitTextJson(starts: number, lengths: number, n: number, sep: number, cursors: number): void;
  blankMissing(validity: number, before: number, n: number, text: number, length: number, cursors: number): void;
  lengthsBetween(starts: number, cursors: number, n: number, lengths: number): void;
  foldCase(starts: number, lengths: number, n: number, upper: boolean): void;
}
