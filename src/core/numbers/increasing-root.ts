const STEPS = 48;

/**
 * Where an increasing function crosses zero between low and high, by the Illinois variant of false position with
 * bisection where the function has no value. Where it does not cross, the nearer end.
 * @param f undefined where it cannot be told; then the middle of the interval is assumed to lie beyond the root
 * @param tolerance on f: near enough to zero
 */
export function increasingRoot(f: (x: number) => number | undefined, low: number, high: number, tolerance: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  let side = 0;
  let x = (a + b) / 2;
  for (let i = 0; i < STEPS; i++) {
    x = fa === undefined || fb === undefined || fa >= 0 || fb <= 0 || i % 8 === 7 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
    const fx = f(x);
    if (fx !== undefined && Math.abs(fx) <= tolerance) return x;
    // No value: the law was squeezed out of its range, on the side of the interval's end that has no value either.
    const above = fx === undefined ? fa !== undefined || fb === undefined : fx > 0;
    if (above) {
      b = x;
      fb = fx;
      if (side === 1 && fa !== undefined) fa /= 2;
      side = 1;
    } else {
      a = x;
      fa = fx;
      if (side === -1 && fb !== undefined) fb /= 2;
      side = -1;
    }
    if (b - a <= Math.abs(x) * 1e-14) break;
  }
  return x;
}
