/**
 * The kernels as TypeScript sees them. Every `number` named like a place (`rows`, `out`, `cursors`, …) is a byte address
 * in the kernels' memory; `n` counts rows. What each kernel does is said where it is written, in `assembly/`.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  readonly heapBase: () => number;
  readonly prepareTables: () => void;

  // words.ts
  readonly philoxBlock: (k0: number, k1: number, c0: number, c1: number, c2: number, c3: number, out: number) => void;
  readonly words: (rows: number, n: number, contiguous: boolean, k0: number, k1: number, draw: number, purpose: number, out: number) => void;
  readonly unitDoubles: (high: number, low: number, n: number, out: number) => void;

  // rows.ts
  readonly rowRange: (first: bigint, n: number, out: number) => void;
  readonly affineRows: (rows: number, n: number, start: bigint, step: bigint, out: number) => void;

  // permutation.ts
  readonly permuteRows: (rows: number, n: number, key: bigint, a: number, b: number, size: bigint, out: number, laps: number) => void;

  // numbers.ts
  readonly uniformSmall: (word: number, n: number, span: number, min: bigint, out: number) => void;
  readonly uniformLarge: (high: number, low: number, n: number, span: bigint, min: bigint, out: number) => void;
  readonly uniformIndex: (word: number, n: number, count: number, out: number) => void;
  readonly aliasIndex: (word: number, n: number, table: number, count: number, out: number) => void;
  readonly checkDigits: (values: number, n: number, table: number, places: number, out: number) => void;
  readonly narrow: (values: number, n: number, out: number) => void;
  readonly widen: (values: number, n: number, out: number) => void;
  readonly addVectors: (a: number, b: number, n: number, sign: bigint, out: number) => void;
  readonly toDoubles: (values: number, n: number, out: number) => void;
  readonly rescale: (values: number, n: number, divisor: bigint, multiplier: bigint, offset: bigint, out: number) => void;
  readonly roundDoubles: (values: number, n: number, multiplier: number, lo: bigint, hi: bigint, out: number) => void;

  readonly lookUp64: (indices: number, n: number, table: number, out: number) => void;
  readonly lookUpNarrow: (indices: number, n: number, table: number, out: number) => void;

  // laws.ts
  readonly naturalLog: (x: number) => number;
  readonly exponential: (x: number) => number;
  readonly power: (x: number, y: number) => number;
  readonly normalCdf: (x: number) => number;
  readonly normalQuantile: (p: number) => number;
  readonly tableQuantiles: (units: number, n: number, table: number, buckets: number, out: number) => void;
  readonly unitIntegers: (units: number, n: number, span: number, lo: bigint, out: number) => void;
  readonly normalScores: (units: number, n: number, out: number) => void;
  readonly scoreUnits: (scores: number, n: number, out: number) => void;
  readonly addWeighted: (values: number, n: number, weight: number, sums: number) => void;
  readonly zipfRanks: (units: number, n: number, count: number, out: number) => void;

  // validity.ts
  readonly keepAbove: (word: number, n: number, threshold: number, into: number, out: number) => void;
  readonly keepWithin: (values: number, n: number, lo: bigint, hi: bigint, into: number, out: number) => void;
  readonly bothValid: (a: number, b: number, n: number, out: number) => void;

  // selection.ts
  readonly select64: (bitmap: number, a: number, b: number, n: number, out: number) => void;
  readonly select32: (bitmap: number, a: number, b: number, n: number, out: number) => void;
  readonly selectBits: (bitmap: number, a: number, b: number, n: number, out: number) => void;
  readonly equalBits: (indices: number, n: number, value: number, out: number) => void;
  readonly offset32: (indices: number, n: number, offset: number, out: number) => void;
  readonly hashTexts: (starts: number, lengths: number, n: number, states: number) => void;
  readonly rowsOfHashes: (states: number, n: number) => void;

  // expressions.ts
  readonly addExact: (a: number, b: number, n: number, minus: boolean, out: number, validity: number) => void;
  readonly multiplyExact: (a: number, b: number, n: number, divisor: bigint, out: number, validity: number) => void;
  readonly divideExact: (a: number, b: number, n: number, places: number, out: number, validity: number) => void;
  readonly remainderExact: (a: number, b: number, n: number, out: number, validity: number) => void;
  readonly scaleUp: (a: number, n: number, factor: bigint, out: number, validity: number) => void;
  readonly scaleDown: (a: number, n: number, factor: bigint, mode: number, out: number) => void;
  readonly absolute: (a: number, n: number, out: number) => void;
  readonly extreme: (a: number, b: number, n: number, larger: boolean, out: number) => void;
  readonly compare: (a: number, b: number, n: number, relation: number, out: number) => void;
  readonly negateLogic: (a: number, n: number, out: number) => void;
  readonly logic: (a: number, validA: number, b: number, validB: number, n: number, any: boolean, out: number, validity: number) => void;
  readonly choose: (test: number, validTest: number, a: number, validA: number, b: number, validB: number, n: number, out: number, validity: number) => void;
  readonly truths: (a: number, validA: number, n: number, out: number) => void;
  readonly repeat: (value: bigint, n: number, out: number) => void;
  readonly addMonths: (moments: number, months: number, n: number, day: number, out: number) => void;
  readonly datePart: (days: number, n: number, part: number, out: number) => void;

  // people.ts
  readonly people: (pair: number, lap: number, n: number, lastSlots: number, firsts: number, lasts: number, first: number, last: number, sex: number, joint: number, number: number) => void;
  readonly cardNumbers: (issuers: number, choice: number, a: number, b: number, c: number, n: number, table: number, out: number, starts: number, lengths: number) => void;
  readonly yearsUntil: (days: number, n: number, y: number, m: number, d: number, out: number) => void;
  readonly chooseByClass: (word: number, classes: number, n: number, offsets: number, counts: number, out: number) => void;

  // cohorts.ts
  readonly cohortParents: (rows: number, n: number, word: number, key: bigint, cohorts: bigint, stride: bigint, owned: bigint, a: number, b: number, lastParents: bigint, lastRun: bigint, lastOwned: bigint, lastA: number, lastB: number, atLeast: bigint, rounds: bigint, slotA: number, slotB: number, lastSlotA: number, lastSlotB: number, mode: number, out: number, positions: number) => void;
  readonly permutePositions: (positions: number, parents: number, n: number, key: bigint, a: number, b: number, size: bigint, out: number) => void;
  readonly earlierRows: (rows: number, units: number, n: number, out: number) => void;
  // series.ts
  readonly cycleRows: (values: number, n: number, every: bigint, cycle: bigint, out: number) => void;
  readonly bridgeNormals: (steps: number, entities: number, n: number, stride: number, k0: number, k1: number, levels: number, table: number, out: number) => void;
  readonly entityDraws: (entities: number, n: number, k0: number, k1: number, slot: number, normal: boolean, out: number) => void;
  readonly momentsOfSteps: (values: number, n: number, start: number, step: number, out: number) => void;
  readonly positions: (values: number, n: number, origin: number, unit: number, out: number) => void;
  readonly trendLevels: (at: number, n: number, base: number, slope: number, growth: number, deviates: number, spread: number, out: number) => void;
  readonly cosineOfTurns: (turns: number) => number;
  readonly addSeason: (at: number, n: number, period: number, origin: number, amplitude: number, slots: number, table: number, phases: number, relative: boolean, levels: number) => void;
  readonly addNoise: (noise: number, n: number, sigma: number, mode: number, levels: number) => void;
  readonly addSpikes: (steps: number, entities: number, n: number, k0: number, k1: number, threshold: bigint, size: number, direction: number, relative: boolean, levels: number) => void;
  readonly reflectDoubles: (values: number, n: number, lo: number, hi: number) => void;

  // arrivals.ts
  readonly arrivals: (indices: number, n: number, k0: number, k1: number, start: bigint, step: bigint, out: number) => void;
  // texts.ts
  readonly expandTexts: (code: number, roots: number, classes: number, n: number, words: number, inserts: number, insertedBytes: number, validity: number, out: number, starts: number, lengths: number) => number;
  readonly equalTexts: (starts: number, lengths: number, otherStarts: number, otherLengths: number, n: number, differ: boolean, out: number) => void;
  readonly countCharacters: (starts: number, lengths: number, n: number, out: number) => void;
  readonly changeCase: (starts: number, lengths: number, n: number, upper: boolean, out: number, moved: number) => number;
  readonly classify: (values: number, validity: number, n: number, low: bigint, high: bigint, out: number) => void;

  // emit.ts
  readonly startRows: (cursors: number, base: number, stride: number, n: number) => void;
  readonly compactRows: (cursors: number, base: number, stride: number, bound: number, n: number, out: number) => number;
  readonly emitLiteral: (text: number, length: number, n: number, cursors: number) => void;
  readonly emitIntegers: (values: number, n: number, blankZero: boolean, sep: number, cursors: number) => void;
  readonly emitPadded: (values: number, n: number, width: number, sep: number, cursors: number) => void;
  readonly emitDecimals: (values: number, n: number, scale: number, unit: bigint, sep: number, cursors: number) => void;
  readonly emitDates: (days: number, n: number, sep: number, cursors: number) => void;
  readonly emitDateTimes: (seconds: number, n: number, sep: number, cursors: number) => void;
  readonly emitTimes: (seconds: number, n: number, withSeconds: boolean, sep: number, cursors: number) => void;
  readonly emitSlots: (slots: number, lengths: number, shift: number, indices: number, n: number, sep: number, cursors: number) => void;
  readonly emitEntries: (bytes: number, ends: number, indices: number, n: number, sep: number, cursors: number) => void;
  readonly emitUuids: (a: number, b: number, c: number, d: number, n: number, sep: number, cursors: number) => void;
  readonly emitPatterns: (values: number, n: number, program: number, count: number, alphabets: number, sep: number, cursors: number) => void;
  readonly emitText: (starts: number, lengths: number, n: number, sep: number, cursors: number) => void;
  readonly emitTextCsv: (starts: number, lengths: number, n: number, sep: number, cursors: number) => void;
  readonly emitTextJson: (starts: number, lengths: number, n: number, sep: number, cursors: number) => void;
  readonly blankMissing: (validity: number, before: number, n: number, text: number, length: number, cursors: number) => void;
  readonly lengthsBetween: (starts: number, cursors: number, n: number, lengths: number) => void;
}
