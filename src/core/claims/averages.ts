/** Averages of some numbers, and how far they are off by chance. */
export interface Averages {
  readonly mean: number;
  readonly median: number;
  readonly deviation: number;
  /**
   * Standard error of an average of so many numbers drawn each on its own, a little more for skewed ones; undefined where they
   * are too few for how skewed they are.
   */
  readonly errorOf: (of: 'mean' | 'median' | 'deviation', draws: number) => number | undefined;
}

/** @param values two at least; they are put in order */
export function averagesOf(values: number[]): Averages {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [second, third, fourth, sixth] = [0, 0, 0, 0];
  for (const value of values) {
    const square = (value - mean) * (value - mean);
    second += square / count;
    third += (square * (value - mean)) / count;
    fourth += (square * square) / count;
    sixth += (square * square * square) / count;
  }
  const deviation = Math.sqrt((second * count) / (count - 1));
  values.sort((a, b) => a - b);
  const at = (place: number): number => values[Math.min(count - 1, Math.max(0, Math.floor(place)))] ?? 0;
  const median = (at((count - 1) / 2) + at(count / 2)) / 2;
  return {
    mean,
    deviation,
    median,
    errorOf: (of, draws) => {
      const root = Math.sqrt(draws);
      if (of === 'median') {
        // The farther of the values so many places below and above.
        const places = (MEDIAN_REACH * count) / (2 * root);
        return draws < FEWEST_OF_MEDIAN ? undefined : Math.max(at(count / 2 + places) - median, median - at(count / 2 - places)) / MEDIAN_REACH;
      }
      if (of === 'mean') return draws < FEWEST_OF_MEAN ? undefined : errorOfMean(Math.sqrt(second), third, draws);
      if (draws < FEWEST_OF_DEVIATION) return undefined;
      // The deviation is the root of a mean of squares, whose own skewness the sixth moment tells.
      const error = errorOfMean(Math.sqrt(Math.max(0, fourth - second * second)), sixth - 3 * second * fourth + 2 * second * second * second, draws);
      return error === undefined || deviation === 0 ? error : error / (2 * deviation);
    },
  };
}

const FEWEST_OF_MEDIAN = 30;
const FEWEST_OF_MEAN = 100;
const FEWEST_OF_DEVIATION = 300;
/** Equal values are a matter of chance where few of them tell of a rare one that did not come. */
const FEWEST_EQUAL = 1_000;

/** Standard errors of its place that are looked around the median: as far as a promise may be off. */
const MEDIAN_REACH = 5;

/**
 * Standard error of the mean of so many draws, by the deviation and the third moment of one. Means of skewed numbers lie further
 * off on one side (twice Hall's correction at five errors); fewer than 25 times the square of the skewness (Cochran's rule) are
 * too few to say.
 */
function errorOfMean(deviation: number, third: number, draws: number): number | undefined {
  if (deviation === 0) return draws < FEWEST_EQUAL ? undefined : 0;
  const skewness = Math.abs(third) / (deviation * deviation * deviation);
  if (draws < 25 * skewness * skewness) return undefined;
  const root = Math.sqrt(draws);
  return (deviation / root) * (1 + (skewness * 51) / (15 * root));
}
