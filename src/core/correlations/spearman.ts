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
  readonly deviation: number;
  /** f_n for n = 1, 2, … */
  readonly coefficients: () => Float64Array;
}

/** What a column's shares come to. */
export function ranksOf(shares: Shares): Ranks {
  let [below, variance] = [0, -0.25];
  for (const share of shares) {
    const middle = below + share / 2;
    variance += share * middle * middle;
    below += share;
  }
  return { continuous: Math.max(...shares) < RARE, deviation: Math.sqrt(Math.max(variance, 0)), coefficients: () => coefficientsOf(shares) };
}

/** Coefficients by shares: a schema is checked and then compiled, and many columns have as many even parts. */
const COEFFICIENTS = new Map<string, Float64Array>();
const COEFFICIENTS_KEPT = 64;

function coefficientsOf(shares: Shares): Float64Array {
  const key = shares.join();
  const coefficients = COEFFICIENTS.get(key) ?? newCoefficients(shares);
  if (COEFFICIENTS.size >= COEFFICIENTS_KEPT) COEFFICIENTS.clear();
  COEFFICIENTS.set(key, coefficients);
  return coefficients;
}

function newCoefficients(shares: Shares): Float64Array {
  const { normalQuantile, exponential } = engine().kernels;
  const coefficients = new Float64Array(TERMS);
  let [below, rank] = [0, 0];
  shares.forEach((share, j) => {
    const middle = below + share / 2;
    if (j > 0 && below > 0 && below < 1) addJump(coefficients, middle - rank, normalQuantile(below), exponential);
    rank = middle;
    below += share;
  });
  return coefficients;
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

/** Covariance of the ranks at normal scores correlated by rho. */
function covarianceAt(rho: number, a: Float64Array, b: Float64Array): number {
  let [sum, power] = [0, 1];
  for (let n = 0; n < TERMS; n++) {
    power *= rho;
    sum += power * (a[n] ?? 0) * (b[n] ?? 0);
  }
  return sum;
}

/** Correlation of the scores at which two columns have a rank correlation, or the nearest rank correlation they can have. */
export function scoreCorrelation(wanted: number, a: Ranks, b: Ranks): { readonly rho: number } | { readonly nearest: number } {
  if (a.continuous && b.continuous) return { rho: 2 * sine((Math.PI * wanted) / 6) };
  if (a.deviation === 0 || b.deviation === 0) return wanted === 0 ? { rho: 0 } : { nearest: 0 };
  const end = wanted < 0 ? -1 : 1;
  const [ofA, ofB] = [a.coefficients(), b.coefficients()];
  const at = (rho: number): number => covarianceAt(rho, ofA, ofB) / (a.deviation * b.deviation);
  const most = at(end);
  if (Math.abs(wanted) > Math.abs(most) + 0.01) return { nearest: most };
  return { rho: increasingRoot((rho) => at(rho) - wanted, -1, 1, 1e-6) };
}

/** Sine for |x| ≤ π ÷ 6, by its series: error below 1e-12. */
function sine(x: number): number {
  const s = x * x;
  return x * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - s / 110)))));
}
