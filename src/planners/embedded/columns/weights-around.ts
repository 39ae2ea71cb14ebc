/** A bell over the values whose mean is the told one, wherever they end; undefined where none is. */
export function weightsAround(mean: number, deviation: number, values: readonly number[]): readonly number[] | undefined {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (mean <= least || mean >= most || deviation <= 0) return undefined;
  const bell = (centre: number): number[] => values.map((value) => Math.exp(-(((value - centre) / deviation) ** 2) / 2));
  const meanOf = (weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0) / weights.reduce((sum, weight) => sum + weight, 0);
  let [low, high] = [least - 4 * deviation, most + 4 * deviation];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (meanOf(bell(middle)) < mean) low = middle;
    else high = middle;
  }
  return bell(low).map((weight) => Math.max(0.0001, Number(weight.toFixed(4))));
}
