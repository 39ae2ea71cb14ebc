import { engine } from '../generation/engine.js';

/**
 * Special functions for building tables, never per cell. Built on the kernels' logarithm and exponential, so that every
 * machine gets the same bits. Methods after Numerical Recipes, chapter 6; relative errors about 1e-12.
 */

const STEPS = 10_000;
const TINY = 1e-300;
const EPSILON = 1e-15;

// Lanczos, g = 607/128, n = 15 (P. Godfrey, 2001).
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
  -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const { naturalLog } = engine().kernels;
  const t = x + 5.2421875;
  const sum = LANCZOS.slice(1).reduce((total, c, i) => total + c / (x + 1 + i), LANCZOS[0] ?? 1);
  return (x + 0.5) * naturalLog(t) - t + naturalLog((2.5066282746310005 * sum) / x);
}

/** From here on the cube root of a gamma deviate is normal to within 6e-8 (Wilson and Hilferty, 1931), and sums are long. */
const NEARLY_NORMAL = 1e5;

/** Regularised lower incomplete gamma function P(a, x), for a > 0 and x ≥ 0. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  const { naturalLog, exponential, normalCdf, power } = engine().kernels;
  if (a > NEARLY_NORMAL) return normalCdf((power(x / a, 1 / 3) - 1 + 1 / (9 * a)) * 3 * Math.sqrt(a));
  const front = exponential(a * naturalLog(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < STEPS && term > sum * EPSILON; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return Math.min(1, front * sum);
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < STEPS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return Math.max(0, 1 - front * h);
}

/** Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1. */
export function betaI(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { naturalLog, exponential } = engine().kernels;
  const front = exponential(logGamma(a + b) - logGamma(a) - logGamma(b) + a * naturalLog(x) + b * naturalLog(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Lentz's continued fraction. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return h;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
