import type { CountLaw, Law, Moments, Span } from './law.js';

/**
 * A quantile function in cubic pieces. For from ≤ u < next piece's from, with d = u − from, the value is
 * c0 + d (c1 + d (c2 + d c3)). Increasing, from u = 0 to u = 1.
 */
export interface Piece {
  readonly from: number;
  readonly width: number;
  readonly c0: number;
  readonly c1: number;
  readonly c2: number;
  readonly c3: number;
}

/** Error of a table, as a probability: what is drawn in place of the u-quantile is the quantile of u ± this. */
export const TABLE_ERROR = 1e-7;

const MOST_PIECES = 4_000;
/** Below this a law has practically nothing between its bounds. */
const LEAST_MASS = 1e-9;
/** Units are multiples of 2^-53. */
const LEAST_WIDTH = 1e-17;
/** Even parts of the range that are looked at beside the law's own marks. */
const PARTS = 16;

/**
 * Pieces of a law cut to its span, by cubics that meet values and slopes at their ends (Hermite), divided until each is
 * right between its ends.
 * @param error as a probability
 * @returns undefined where the law has next to no mass in the span
 */
export function continuousPieces(law: Law, { low, high }: Span, error = TABLE_ERROR): Piece[] | undefined {
  const below = law.cdf(low);
  const mass = law.cdf(high) - below;
  if (!(mass > LEAST_MASS)) return undefined;
  const shareBelow = (x: number): number => Math.min(Math.max((law.cdf(x) - below) / mass, 0), 1);
  const place = (x: number): Place => ({ x, u: shareBelow(x), density: law.pdf(x) / mass });
  const marks = [...law.marks, ...Array.from({ length: PARTS - 1 }, (_, i) => low + ((high - low) * (i + 1)) / PARTS)];
  const inside = [...new Set(marks.filter((x) => x > low && x < high))].sort((a, b) => a - b);
  const isRight = (piece: Piece, a: Place, b: Place, t: number): boolean => {
    const x = a.x + t * (b.x - a.x);
    const off = Math.abs(valueAt(piece, shareBelow(x) - a.u) - x);
    const secant = (b.u - a.u) / (b.x - a.x);
    // The density need not be asked where the secant tells enough.
    return off * secant <= error && off * Math.max(law.pdf(x) / mass, secant) <= error;
  };
  const pieces: Piece[] = [];
  let a: Place = { ...place(low), u: 0 };
  // Where pieces end, the next one last.
  const ends = [...inside.map(place), { ...place(high), u: 1 }].reverse();
  for (let b = ends.pop(); b !== undefined; b = ends.pop()) {
    // Less than a unit can tell apart is never drawn.
    if (b.u - a.u > LEAST_WIDTH) {
      const piece = hermite(a, b);
      const middle = (a.x + b.x) / 2;
      // Beside 0 neighbouring numbers are far apart as shares of themselves, with no number between them.
      const tight = b.u - a.u < error || b.x - a.x < Math.abs(a.x) * 1e-14 || middle <= a.x || middle >= b.x;
      // Two places, because the curve may cross the law in the middle.
      if (!tight && pieces.length + ends.length <= MOST_PIECES && !(isRight(piece, a, b, 0.3) && isRight(piece, a, b, 0.7))) {
        ends.push(b, place(middle));
        continue;
      }
      pieces.push(piece);
    }
    a = b;
  }
  const [first, ...others] = pieces;
  return first && [{ ...first, from: 0 }, ...others];
}

interface Place {
  readonly x: number;
  readonly u: number;
  readonly density: number;
}

/** The cubic with the values and slopes of both ends; slopes above three times the secant's would let it turn back. */
function hermite(a: Place, b: Place): Piece {
  const width = b.u - a.u;
  const secant = (b.x - a.x) / width;
  const slope = ({ density }: Place): number => Math.min(1 / density, 3 * secant);
  const [s0, s1] = [slope(a), slope(b)];
  return { from: a.u, width, c0: a.x, c1: s0, c2: (3 * secant - 2 * s0 - s1) / width, c3: (s0 + s1 - 2 * secant) / (width * width) };
}

/** Value a distance d into a piece. */
export function valueAt({ c0, c1, c2, c3 }: Piece, d: number): number {
  return c0 + d * (c1 + d * (c2 + d * c3));
}

/** More numbers than this are not added one by one, but told by the law's own sum at so many places. */
const MOST_COUNTS = 16_384;
const COUNT_PLACES = 2_048;

/** Pieces of a law of whole numbers: the number k takes the values from k − ½ to k + ½, to be rounded. */
export function countPieces(law: CountLaw, { low, high }: Span): Piece[] | undefined {
  const [first, last] = [Math.max(Math.ceil(low), law.from), Math.min(Math.floor(high), law.to)];
  if (!(first <= last)) return undefined;
  const sums = last - first < MOST_COUNTS ? addedUp(law, first, last) : atPlaces(law, first, last);
  const total = sums.at(-1)?.sum ?? 0;
  if (!(total > LEAST_MASS)) return undefined;
  let [from, start] = [0, first - 0.5];
  const pieces: Piece[] = [];
  for (const { upTo, sum } of sums) {
    const width = sum / total - from;
    if (width > 0) {
      pieces.push({ from, width, c0: start, c1: (upTo + 0.5 - start) / width, c2: 0, c3: 0 });
      from += width;
    }
    start = upTo + 0.5;
  }
  return pieces;
}

interface Sum {
  readonly upTo: number;
  readonly sum: number;
}

function addedUp(law: CountLaw, first: number, last: number): Sum[] {
  let sum = 0;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    sum += law.weight(first + i);
    return { upTo: first + i, sum };
  });
}

/** Every number at first, then ever wider steps, as far as a quarter of the places; the rest is even. */
function atPlaces(law: CountLaw, first: number, last: number): Sum[] {
  const below = law.sum(first - 1);
  const sums: Sum[] = [];
  const even = Math.ceil((last - first) / COUNT_PLACES);
  for (let k = first, step = 1; ; k = Math.min(k + step, last)) {
    sums.push({ upTo: k, sum: law.sum(k) - below });
    if (k === last) return sums;
    step = Math.min(Math.max(1, Math.floor((k - first) / 64)), even);
  }
}

// Gauss–Legendre, four points on [0, 1]: exact for polynomials of degree 7.
const PLACES: readonly number[] = [0.06943184420297371, 0.33000947820757187, 0.6699905217924281, 0.9305681557970263];
const WEIGHTS: readonly number[] = [0.17392742256872692, 0.32607257743127307, 0.32607257743127307, 0.17392742256872692];

/** Moments of the values of a quantile function, not yet rounded. */
export function pieceMoments(pieces: readonly Piece[]): Moments {
  let [mean, median] = [0, 0];
  for (const piece of pieces) {
    const { from, width } = piece;
    for (let k = 0; k < PLACES.length; k++) mean += width * WEIGHTS[k]! * valueAt(piece, PLACES[k]! * width);
    if (from <= 0.5 && from + width >= 0.5) median = valueAt(piece, 0.5 - from);
  }
  let variance = 0;
  for (const piece of pieces) {
    const { width } = piece;
    for (let k = 0; k < PLACES.length; k++) {
      const off = valueAt(piece, PLACES[k]! * width) - mean;
      variance += width * WEIGHTS[k]! * off * off;
    }
  }
  return { mean, deviation: Math.sqrt(variance), median };
}
