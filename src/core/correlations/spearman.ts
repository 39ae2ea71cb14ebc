import { engine } from '../generation/engine.js';
import { increasingRoot } from '../numbers/increasing-root.js';

/**
 * Rank correlation of two columns whose values grow with normal scores of a given correlation ρ (a Gaussian copula), for
 * columns of any discreteness. With the mid-ranks as functions f and g of the scores and their coefficients in normalised
 * Hermite polynomials, it is Σ ρ^n f_n g_n ÷ (σ_f σ_g) (Mehler's formula).
 */

const TERMS = 160;
const ROOTS = Float64Array.from({ length: TERMS + 1 }, (_, n) => Math.sqrt(n));
const ROOT_OF_TWO_PI = 2.5066282746310002;
/** Columns whose most frequent value is rarer than this count as continuous. */
const RARE = 0.005;

/** Shares of the distinct values of a column, in increasing order; they add up to 1. */
export type Shares = readonly number[];

interface Ranks {
  readonly continuous: boolean;
  /** f_n for n = 1, 2, … */
  readonly coefficients: Float64Array;
  readonly deviation: number;
}

/** What shares came to: a schema is checked and then compiled, and many columns have as many even parts. */
const RANKS = new Map<string, Ranks>();
const RANKS_KEPT = 64;

/** What a column's shares come to. */
export function ranksOf(shares: Shares): Ranks {
  const key = shares.join();
  const ranks = RANKS.get(key) ?? newRanks(shares);
  if (RANKS.size >= RANKS_KEPT) RANKS.clear();
  RANKS.set(key, ranks);
  return ranks;
}

function newRanks(shares: Shares): Ranks {
  const { normalQuantile, exponential } = engine().kernels;
  const coefficients = new Float64Array(TERMS);
  let [below, variance, rank] = [0, -0.25, 0];
  shares.forEach((share, j) => {
    const middle = below + share / 2;
    variance += share * middle * middle;
    if (j > 0 && below > 0 && below < 1) addJump(coefficients, middle - rank, normalQuantile(below), exponential);
    rank = middle;
    below += share;
  });
  return { continuous: Math.max(...shares) < RARE, coefficients, deviation: Math.sqrt(Math.max(variance, 0)) };
}

/** Adds what a jump of the rank at the score z gives: jump × He_{n−1}(z) φ(z) ÷ √n, He normalised. */
function addJump(coefficients: Float64Array, jump: number, z: number, exponential: (x: number) => number): void {
  const density = exponential(-0.5 * z * z) / ROOT_OF_TWO_PI;
  const weight = jump * density;
  let before = 0;
  let he = 1;
  for (let n = 1; n <= TERMS; n++) {
    const root = ROOTS[n]!;
    coefficients[n - 1]! += (weight * he) / root;
    const next = (z * he - ROOTS[n - 1]! * before) / root;
    before = he;
    he = next;
  }
}

/** Rank correlation at normal scores correlated by rho. */
export function rankCorrelation(rho: number, a: Ranks, b: Ranks): number {
  let [sum, power] = [0, 1];
  for (let n = 0; n < TERMS; n++) {
    power *= rho;
    sum += power * (a.coefficients[n] ?? 0) * (b.coefficients[n] ?? 0);
  }
  return sum / (a.deviation * b.deviation);
}

/** Correlation of the scores at which two columns have a rank correlation, or the nearest rank correlation they can have. */
export function scoreCorrelation(wanted: number, a: Ranks, b: Ranks): { readonly rho: number } | { readonly nearest: number } {
  if (a.continuous && b.continuous) return { rho: 2 * sine((Math.PI * wanted) / 6) };
  if (a.deviation === 0 || b.deviation === 0) return wanted === 0 ? { rho: 0 } : { nearest: 0 };
  const end = wanted < 0 ? -1 : 1;
  const most = rankCorrelation(end, a, b);
  if (Math.abs(wanted) > Math.abs(most) + 0.01) return { nearest: most };
  return { rho: increasingRoot((rho) => rankCorrelation(rho, a, b) - wanted, -1, 1, 1e-6) };
}

/** Sine for |x| ≤ π ÷ 6, by its series: error below 1e-12. */
function sine(x: number): number {
  const s = x * x;
  return x * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - s / 110)))));
}
