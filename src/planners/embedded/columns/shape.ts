import type { Draft, Outliers } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';

/** The share of outliers a text asks for: "2% outliers", "a few outliers". */
export function outliersIn(text: string): Outliers | undefined {
  if (!/\b(?:outliers?|extreme values?|anomal(?:y|ies|ous))\b/iu.test(text) || /\b(?:no|without)\s+(?:any\s+)?(?:outliers?|anomal)/iu.test(text)) return undefined;
  const percent = /(\d+(?:\.\d+)?)\s?(?:%|percent|pct)\s*(?:of\s+(?:\w+\s+){0,3})?(?:are\s+|as\s+)?(?:extreme |big |large )?(?:outliers?|extreme|anomal\w*)/iu.exec(text)?.[1] ?? /(?:outliers?|extreme values?|anomal(?:y|ies))\D{0,14}(\d+(?:\.\d+)?)\s?(?:%|percent)/iu.exec(text)?.[1];
  const share = percent === undefined ? (/\b(?:many|lots of|frequent)\b/iu.test(text) ? 0.05 : 0.02) : Number(percent) / 100;
  return share > 0 && share <= 0.5 ? { share } : undefined;
}

interface Base {
  readonly min: number;
  readonly max: number;
}

const PERCENTILE = /(\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s+(?:of\s+(?:\w+\s+){0,3})?(?:are\s+|is\s+|lie\s+|fall\s+|stay\s+)?(?:below|under|less than|at most|<)\s*[$€£]?(\d[\d,.]*\s?k?)|(?:\bp(\d{2})|\b(\d{1,2})(?:st|nd|rd|th)\s+percentile)\s*(?:of|=|:|is|at|around|about)*\s*[$€£]?(\d[\d,.]*\s?k?)/giu;

/** "90 % are below 60", "p95 of 200": values below which so many percent lie. */
function percentilesIn(text: string, { min, max }: Base): readonly { percent: number; value: number }[] {
  const found = [...text.matchAll(PERCENTILE)].flatMap((match) => {
    const value = numbersIn((match[2] ?? match[5] ?? '').replace(/[.,]$/, ''))[0]?.value;
    const percent = Number(match[1] ?? match[3] ?? match[4]);
    return value === undefined || percent <= 0 || value <= min || value >= max ? [] : [{ percent, value }];
  });
  const sorted = found.sort((a, b) => a.percent - b.percent);
  return sorted.every((point, i) => i === 0 || (point.percent > (sorted[i - 1]?.percent ?? 0) && point.value > (sorted[i - 1]?.value ?? 0))) ? sorted : [];
}

/** Two humps, at the peaks a text names or at a quarter and three quarters of the range. */
function twoHumps(text: string, { min, max }: Base): Record<string, unknown> {
  const behind = /\b(?:peaks?|modes?|humps?|around|at)\b(.*)$/isu.exec(text)?.[1] ?? '';
  const named = numbersIn(behind).map(({ value }) => value).filter((value) => value > min && value < max);
  const [first = min + (max - min) / 4, second = max - (max - min) / 4] = named.length >= 2 ? named : [];
  const room = Math.min(Math.abs(second - first), ...[first, second].flatMap((mean) => [2 * (mean - min), 2 * (max - mean)]));
  const deviation = Math.max(room / 6, (max - min) / 1000);
  return { distribution: 'mixture', components: [first, second].map((mean) => ({ weight: 1, distribution: 'normal', mean, deviation })) };
}

type Law = (isWhole: boolean, base: Base, mean: number | undefined) => Record<string, unknown> | undefined;

const LAWS: readonly (readonly [RegExp, Law])[] = [
  [/\bpoisson\b/iu, (isWhole, { min, max }, mean) => (isWhole ? { distribution: 'poisson', mean: mean ?? Math.min(min + (max - min) / 4, min + 20) } : undefined)],
  [/\bzipf\w*/iu, (isWhole) => (isWhole ? { distribution: 'zipf' } : undefined)],
  [/\bgeometric(?:ally)?\b/iu, (isWhole, { min, max }, mean) => (isWhole ? { distribution: 'geometric', mean: mean ?? min + (max - min) / 6 } : undefined)],
  [/\b(?:pareto|power[- ]law|80\/20)\b/iu, (_, { min }) => (min > 0 ? { distribution: 'pareto' } : undefined)],
  [/\bexponential(?:ly)?\b/iu, (_, { min, max }, mean) => ({ distribution: 'exponential', mean: mean ?? min + (max - min) / 6 })],
  [/\bgamma\b/iu, (_, { min, max }, mean) => ({ distribution: 'gamma', mean: mean ?? min + (max - min) / 4 })],
  [/\btriangular\b/iu, () => ({ distribution: 'triangular' })],
  [/\b(?:left[- ]skew\w*|negatively skewed|mostly (?:high|large)|most(?: of them)? are (?:high|large))\b/iu, (_, { min, max }) => ({ distribution: 'normal', mean: min + (max - min) * 0.78, deviation: (max - min) / 6 })],
];

function lawIn(draft: Draft, text: string, base: Base, mean: number | undefined): Record<string, unknown> | undefined {
  const percentiles = percentilesIn(text, base);
  if (percentiles.length > 0) return { distribution: 'histogram', percentiles };
  if (/\b(?:bi-?modal|two peaks|double[- ]peak\w*|two humps|two clusters)\b/iu.test(text)) return twoHumps(text, base);
  return LAWS.find(([pattern]) => pattern.test(text))?.[1](draft.made.type === 'integer', base, mean);
}

/** A stated mean, median, deviation, percentile or law. */
export function applyShape(draft: Draft, text: string): void {
  if (!['integer', 'decimal'].includes(draft.made.type)) return;
  const numberAfter = (pattern: RegExp): number | undefined => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    return numbersIn(text).find((number) => number.start >= match.index + match[0].length - 1)?.value;
  };
  const mean = numberAfter(/\b(?:mean|average|avg|averaging|centered (?:at|around)|mittelwert|media|promedio|moyenne)(?: value)?\s*(?:of|=|:|is|around|about|near)*\s*(?=[$€£]?\d)/i);
  const median = numberAfter(/\bmedian[ae]?\s*(?:of|=|:|is|around|about|near)*\s*(?=[$€£]?\d)/i);
  const deviation = numberAfter(/\b(?:standard deviation|std\.?(?: ?dev\.?)?|sd|sigma|deviation|stdev|standardabweichung|desviaci[oó]n (?:est[aá]ndar|t[ií]pica)|[eé]cart[- ]type)\s*(?:of|=|:|is|around|about|de|von)*\s*(?=\d)/i);
  const isNormal = /\b(?:normal(?:ly)?|gaussian|bell[- ](?:curve|shaped)|normalverteilt)\b/i.test(text);
  const isSkewed = /\b(?:log-?normal(?:ly)?|skew(?:ed)?|long[- ]tail(?:ed)?|heavy[- ]tail(?:ed)?|pareto|power[- ]law|exponential(?:ly)?|mostly (?:small|low)|most(?: of them)? are (?:small|low|short|cheap)|few (?:very )?(?:large|big)|many small)\b/i.test(text);
  const isUniform = /\buniform(?:ly)?\b/i.test(text);
  const { min, max, decimals } = draft.made.options ?? {};
  const lo = typeof min === 'number' ? min : 0;
  const hi = typeof max === 'number' ? max : 1000;
  const base = { min: lo, max: hi, ...(draft.made.type === 'decimal' ? { decimals: decimals ?? 2 } : {}) };
  const set = (options: Record<string, unknown>): void => {
    draft.made = { type: draft.made.type, options: { ...base, ...options } };
    draft.stated.shape = true;
  };
  const law = lawIn(draft, text, { min: lo, max: hi }, mean);
  if (law !== undefined && hi > lo) {
    set(law);
    return;
  }
  const inside = (value: number | undefined): value is number => value !== undefined && value > lo && value < hi;
  if (median !== undefined && !draft.stated.range && !inside(median)) return;
  if (inside(median)) set({ distribution: 'lognormal', median });
  else if (isSkewed && lo >= 0) set({ distribution: 'lognormal', median: geometricMiddle(lo, hi) });
  else if (mean !== undefined) {
    const wide = draft.stated.range === true ? base : { ...base, ...around(mean, deviation) };
    const middle = Math.min(Math.max(mean, wide.min), wide.max);
    draft.made = { type: draft.made.type, options: { ...wide, distribution: 'normal', mean: middle, ...(deviation === undefined ? {} : { deviation }) } };
    draft.stated.shape = true;
  } else if (isNormal) set({ distribution: 'normal' });
  else if (isUniform) set({});
}

/** Bounds for a normal column of which only mean and deviation are known. */
function around(mean: number, deviation: number | undefined): { min: number; max: number } {
  const spread = deviation ?? Math.max(1, Math.abs(mean) / 4);
  const low = mean - 4 * spread;
  return { min: mean > 0 ? Math.max(0, Math.floor(low)) : Math.floor(low), max: Math.ceil(mean + 4 * spread) };
}

/** A middle for skewed values: near the geometric mean, without powers or roots. */
export function geometricMiddle(low: number, high: number): number {
  let a = Math.max(low, high / 1000, 1e-6);
  let b = high;
  for (let i = 0; i < 30; i++) {
    const arithmetic = (a + b) / 2;
    b = (2 * a * b) / (a + b);
    a = arithmetic;
    [a, b] = a < b ? [a, b] : [b, a];
  }
  const rounded = Number(((a + b) / 2).toPrecision(2));
  return rounded > low && rounded < high ? rounded : (low + high) / 2;
}
