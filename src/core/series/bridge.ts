/** What the kernel `bridgeNormals` halves intervals by. */
export interface Bridge {
  /** Intervals of 2^levels steps have independent ends; below 0: a random walk. */
  readonly levels: number;
  /** Pairs (weight of both ends' sum, deviation of the middle) for intervals of 2^level steps. */
  readonly table: Float64Array;
}

const MOST_LEVELS = 64;

/** Correlation that counts as none: the ends of the longest intervals are drawn apart. */
const NO_CORRELATION = 1e-6;

/**
 * Stationary noise x(i) = φ x(i − 1) + √(1 − φ²) ε(i) of deviation 1, from the law of its middle given both ends: with
 * ρ = φ^h for ends h steps away the mean is ρ ÷ (1 + ρ²) × (left + right) and the variance (1 − ρ²) ÷ (1 + ρ²). So any
 * step costs a number of draws that is the logarithm of the memory, not the memory itself.
 * @param autocorrelation φ, 0 ≤ φ < 1
 */
export function stationaryBridge(autocorrelation: number): Bridge {
  const table = new Float64Array(2 * MOST_LEVELS);
  let levels = 0;
  for (let rho = autocorrelation; rho > NO_CORRELATION; rho *= rho) {
    levels++;
    const square = rho * rho;
    table[2 * levels] = rho / (1 + square);
    table[2 * levels + 1] = Math.sqrt((1 - square) / (1 + square));
  }
  return { levels, table };
}

/** A random walk with increments of deviation 1: the middle of 2h steps is the mean of the ends, give or take √(h ÷ 2). */
export function walkBridge(): Bridge {
  const table = new Float64Array(2 * MOST_LEVELS);
  for (let level = 1, half = 1; level < MOST_LEVELS; level++, half *= 2) {
    table[2 * level] = 0.5;
    table[2 * level + 1] = Math.sqrt(half / 2);
  }
  return { levels: -1, table };
}
