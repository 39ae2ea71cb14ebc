import { toNineDecimals } from './rounding.js';
import type { Draft, Outliers } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { optionsWithout } from './options.js';
import { isTypical } from './typical.js';
import { kindOf } from './types.js';

/** The share of outliers a text asks for: "2% outliers", "a few outliers". */
/** "2% outliers above 90": from where on they lie. */
export const OUTLIERS_BEYOND = /(?:(?:with\s)?(?:about\s|around\s|roughly\s|some\s|a few\s|~\s?)*(?:\d+(?:\.\d+)?\s?(?:%|percent)\s)?(?:extreme\s|big\s|large\s)?(?:outliers?|extreme values?|anomalies))\s(?:(?<above>(?:that\s(?:are|lie)\s)?(?:above|over|beyond|more than|greater than|>))|(?:that\s(?:are|lie)\s)?(?:below|under|less than|<))\s?(?<bound>[$€£]?\d[\d.,]*k?)/iu;
/** How far beyond it the farthest is. */
const FARTHEST = 2.5;

export function outliersIn(text: string): Outliers | undefined {
  if (!/\b(?:outliers?|extreme values?|anomal(?:y|ies|ous))\b/iu.test(text) || /\b(?:no|without)\s+(?:any\s+)?(?:outliers?|anomal)/iu.test(text)) return undefined;
  const percent = /(?<!\d)(\d+(?:\.\d+)?)\s?(?:%|percent|pct)\s*(?:of\s+(?:\w+\s+){0,3})?(?:are\s+|as\s+)?(?:extreme |big |large )?(?:outliers?|extreme|anomal\w*)/iu.exec(text)?.[1] ?? /(?:outliers?|extreme values?|anomal(?:y|ies))\D{0,14}(\d+(?:\.\d+)?)\s?(?:%|percent)/iu.exec(text)?.[1];
  const share = percent === undefined ? (/\b(?:many|lots of|frequent)\b/iu.test(text) ? 0.05 : 0.02) : Number(percent) / 100;
  if (!(share > 0 && share <= 0.5)) return undefined;
  const told = OUTLIERS_BEYOND.exec(text)?.groups;
  const bound = told === undefined ? undefined : numbersIn(told['bound'] ?? '')[0]?.value;
  if (bound === undefined || bound <= 0) return { share };
  return told?.['above'] === undefined ? { share, min: 0, max: bound } : { share, min: bound, max: bound * FARTHEST };
}

interface Base {
  readonly min: number;
  readonly max: number;
}

const PERCENTILE = /(\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s+(?:of\s+(?:\w+\s+){0,3})?(?:are\s+|is\s+|lie\s+|fall\s+|stay\s+)?(?:below|under|less than|at most|<)\s*[$€£]?(\d[\d,.]*\s?k?)|(?:\bp(\d{2})|\b(\d{1,2})(?:st|nd|rd|th)\s+percentile)\s*(?:of|=|:|is|at|around|about)*\s*[$€£]?(\d[\d,.]*\s?k?)/giu;

/** "half of them under 60" */
const HALF = /(?<![\p{L}])half(?=\s+(?:of\s+(?:them|the\s+\p{L}+|all)\s+)?(?:are\s+|is\s+|lie\s+)?(?:below|under|less than|at most)\s+[$€£]?\d)/giu;

/** "90 % are below 60", "p95 of 200": values below which so many percent lie. */
function percentilesIn(text: string, { min, max }: Base): readonly { percent: number; value: number }[] {
  const found = [...text.replace(HALF, '50%').matchAll(PERCENTILE)].flatMap((match) => {
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
  [/\b(?:left[- ]skew\w*|negatively skewed|mostly (?:high|large)|most(?: of (?:them|these))?(?: are| being)? (?:high|large))\b/iu, (_, { min, max }) => ({ distribution: 'normal', mean: min + (max - min) * 0.78, deviation: (max - min) / 6 })],
];

/** "skewed to 5" of 1 to 5: most are near that end. */
const SKEWED_TO = /\bskew(?:ed)?\s(?:strongly\s|heavily\s)?(?:to|towards?)\s(\d+(?:\.\d+)?)(?![\d.])/iu;

function lawIn(draft: Draft, text: string, base: Base, mean: number | undefined): Record<string, unknown> | undefined {
  const end = Number(SKEWED_TO.exec(text)?.[1] ?? Number.NaN);
  if (end > (base.min + base.max) / 2 && end <= base.max) return { distribution: 'normal', mean: base.min + (base.max - base.min) * 0.78, deviation: (base.max - base.min) / 6 };
  const percentiles = percentilesIn(text, base);
  if (percentiles.length > 0) return { distribution: 'histogram', percentiles };
  if (/\b(?:bi-?modal|two peaks|double[- ]peak\w*|two humps|two clusters)\b/iu.test(text)) return twoHumps(text, base);
  return LAWS.find(([pattern]) => pattern.test(text))?.[1](draft.made.type === 'integer', base, mean);
}

const MEAN = /(?<![\p{L}])(?:mean|average|avg\.?|averaging|averages|on average|in average|expected value|centr?ed (?:at|on|around)|centered|cent(?:er|re)|mittelwert|durchschnitt(?:lich)?|im schnitt|en promedio|en media|media|promedio|moyenne|en moyenne)(?:\s|of|is|are|at|=|:|around|about|near|roughly|approximately|approx\.?|circa|ca\.?|~|de|von|bei|um|para|value){0,12}(?=[$€£]?-?\d)/iu;
/** "around 28 on average": the mean before its name. */
const MEAN_BEHIND = /(?<=\d)\s*(?:[\p{L}°%]{1,8}\s+)?(?:on average|in average|as (?:the |an )?average|average|im schnitt|im durchschnitt|en promedio|de media|en moyenne)(?![\p{L}])/iu;
const TYPICAL = /(?<![\p{L}])(?:typically|typical|usually|normally|generally|mostly|normal(?:ly)? distributed|gaussian|bell[- ]?curve|bell[- ]shaped|normal)\s+(?:around|about|near|at|roughly|~)\s*(?=[$€£]?-?\d)/iu;
/** "around 36.8, sd 0.4": a middle, where the deviation from it is told. */
const AROUND = /(?<![\p{L}])(?:around|about|roughly|approximately|near|~|um|alrededor de|environ)\s*(?=[$€£]?-?\d)/iu;
const MEDIAN = /(?<![\p{L}])(?:median[ae]?|mediana|médiane|half below)(?:\s|of|is|are|at|=|:|around|about|near|roughly|approximately|approx\.?|circa|ca\.?|~|de|von|bei|um|para|value){0,12}(?=[$€£]?-?\d)/iu;
const DEVIATION = /(?<![\p{L}])(?:standard deviation|std\.?(?: ?dev\.?)?|s\.?d\.?|sigma|σ|deviation|stdev|stddev|(?<=\d[^,;]*(?:\s|,\s?)(?:and|with|an?|,)\s(?:an?\s|the\s)?)spread|standardabweichung|desviaci[oó]n (?:est[aá]ndar|t[ií]pica)|[eé]cart[- ]type)(?:\s|of|=|:|is|around|about|near|roughly|~|de|von)*(?=\d)/iu;
const NORMAL = /(?<![\p{L}])(?:normal(?:ly)?(?! hours)|gaussian|bell[- ](?:curve|shaped)|normalverteilt)(?![\p{L}])/iu;
const SKEWED = /(?<![\p{L}])(?:log-?normal(?:ly)?|(?:right[- ])?skew(?:ed)?|positively skewed|long[- ]tail(?:ed)?|long right tail|heavy[- ]tail(?:ed)?|fat[- ]tail(?:ed)?|pareto|power[- ]law|exponential(?:ly)?|mostly (?:small|low|short|cheap|tiny|light|minor|young)|(?:most|majority)(?: of (?:them|these|the \p{L}+))?(?:(?: are| being)(?: very| rather| quite)?)? (?:small|low|short|cheap|tiny|light|minor)(?![\p{L}])|a? ?few (?:very |really )?(?:large|big|huge|high|long|expensive)(?: ones)?|many small|(?:small|low|short|cheap|light|weak|minor|mild|tiny|young)(?:er)?(?:\s(?!and\b|or\b)\p{L}+s?)?\s(?:are\s|being\s|is\s)?(?:far\s|much\s|way\s|a lot\s)?more (?:common|frequent|usual|likely)(?!\s(?:in|at|on|for|when)\b)|(?:occasionally|sometimes|now and then|once in a while|rarely) (?:very |really )?(?:huge|large|long|extreme|enormous|high|big)|with a (?:few|couple of) (?:huge|large|very large|very long|extreme)|(?:towards?|to) (?:the )?(?:light|small|low|cheap|short|young|lower|left)\p{L}*|mostly well (?:under|below)|schief|rechtsschief|asim[eé]trica)(?![\p{L}])/iu;
const UNIFORM = /(?<![\p{L}])(?:uniform(?:ly)?|evenly (?:spread|distributed)|flat distribution|gleichverteilt|uniforme(?:mente)?)(?![\p{L}])/iu;

const CENTRED = /(?<![\p{L}])(?:around|about|mean|average|avg|typically|roughly|approx(?:imately|\.)?|circa|ca\.?|um|alrededor de|environ)\s*(?:of\s+)?(-?\d+(?:\.\d+)?)\s*\S{0,6}\s*(?:±|\+\s?\/\s?[-−])\s*(\d+(?:\.\d+)?)(?!\s?%|[\d.])/iu;

/** "around 27 ± 5": a mean and how far values lie from it as a rule; "27 ± 5" alone is a range. */
export function centredIn(text: string): { mean: number; deviation: number; start: number; end: number } | undefined {
  const match = CENTRED.exec(text);
  return match === null ? undefined : { mean: Number(match[1]), deviation: Number(match[2]), start: match.index, end: match.index + match[0].length };
}

/** A stated mean, median, deviation, percentile or law; of ages, which are drawn as other numbers then, within those people have. */
export function applyShape(draft: Draft, text: string): void {
  const { made } = draft;
  shape(draft, text);
  const { min, max } = draft.made.options ?? {};
  if (made.type !== 'person.age' || draft.made.type !== 'integer' || draft.stated.range === true || typeof min !== 'number' || typeof max !== 'number') return;
  draft.made = { type: 'integer', options: { ...draft.made.options, min: Math.max(min, Number(made.options?.['min'] ?? 0)), max: Math.min(max, OLDEST) } };
}

const OLDEST = 100;

/** "a (normal, mean 0, sd 1)", "b uniform between -1 and 1": drawn from a law, and so close together that only fractions tell them apart. */
function asContinuous(draft: Draft, text: string, deviation: number | undefined): void {
  const { min, max } = draft.made.options ?? {};
  if (!['integer', 'decimal'].includes(draft.made.type) || (draft.made.type === 'decimal' && !isLetter(draft)) || draft.stated.type === true || typeof min !== 'number' || typeof max !== 'number') return;
  const isClose = NORMAL.test(text) ? deviation !== undefined && deviation <= 3 && isUnknown(draft) : UNIFORM.test(text) && min <= 0 && max <= 1;
  if (isClose || (isLetter(draft) && (NORMAL.test(text) || UNIFORM.test(text)))) draft.made = { type: 'decimal', options: { ...draft.made.options, decimals: max - min <= 2 || (deviation ?? 3) <= 1 ? 4 : 2 } };
}

const isUnknown = ({ concept }: Draft): boolean => concept === undefined || concept.weak;
const isLetter = ({ name }: Draft): boolean => /^\p{L}\d?$/u.test(name);

function shape(draft: Draft, text: string): void {
  const numberAfter = (pattern: RegExp): number | undefined => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    return numbersIn(text).find((number) => number.start >= match.index + match[0].length - 1)?.value;
  };
  const numberBefore = (pattern: RegExp): number | undefined => {
    const match = pattern.exec(text);
    return match === null ? undefined : numbersIn(text).filter(({ end }) => end <= match.index).at(-1)?.value;
  };
  const centred = centredIn(text);
  const median = numberAfter(MEDIAN) ?? (['integer', 'decimal'].includes(draft.made.type) ? numbersIn(text).find(({ start, end }) => isTypical(text, start, end))?.value : undefined);
  const deviation = numberAfter(DEVIATION) ?? centred?.deviation;
  const mean = numberAfter(MEAN) ?? numberBefore(MEAN_BEHIND) ?? numberAfter(TYPICAL) ?? centred?.mean ?? (median !== undefined ? undefined : deviation !== undefined ? numberAfter(AROUND) : middleAlone(draft, text));
  if (mean !== undefined || median !== undefined) asMeasure(draft);
  // Ages of which it is told how they are spread are drawn as other numbers.
  if (draft.made.type === 'person.age' && (mean !== undefined || median !== undefined || SKEWED.test(text) || NORMAL.test(text))) draft.made = { type: 'integer', options: { min: 0, max: 100, ...optionsWithout(draft.made, 'of') } };
  if (!['integer', 'decimal'].includes(draft.made.type)) return;
  if (deviation !== undefined) asDecimal(draft, [mean ?? median ?? 0, deviation]);
  asContinuous(draft, text, deviation);
  const { min, max, decimals } = draft.made.options ?? {};
  const { lo, hi } = widened(draft, typeof min === 'number' ? min : 0, typeof max === 'number' ? max : 1000, { mean, median, text });
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
  if (inside(median)) set({ distribution: 'lognormal', median });
  else if (SKEWED.test(text) && lo >= 0) set({ distribution: 'lognormal', ...(inside(mean) ? { mean } : { median: lowestMiddle(draft, lo, hi) }) });
  else if (mean !== undefined) {
    const wide = draft.stated.range === true ? base : { ...base, ...onScale(around(mean, deviation, base, mayBeNegative(draft, text)), base) };
    const middle = Math.min(Math.max(mean, wide.min), wide.max);
    const spread = deviation ?? (draft.stated.range === true ? undefined : closeTo(mean, text, draft.name));
    const near = spread === undefined || deviation !== undefined ? wide : { ...wide, min: toNineDecimals(middle - 3 * spread), max: toNineDecimals(middle + 3 * spread) };
    draft.made = { type: draft.made.type, options: { ...near, distribution: 'normal', mean: middle, ...(spread === undefined ? {} : { deviation: spread }) } };
    draft.stated.shape = true;
  } else if (NORMAL.test(text)) set({ distribution: 'normal' });
  else if (UNIFORM.test(text)) set({});
}

/** What hardly leaves its middle where that is far from nothing: air around 300 K, mains around 230 V. */
const STEADY = /(?:^|_)(?:temp|temperature|voltage|volts?|frequency|freq|hz|pressure)(?:_|$)/iu;

/** "around 36.8", "about 1.75": a middle told to a part of one is kept to, within a few percent. */
function closeTo(mean: number, text: string, name: string): number | undefined {
  if (STEADY.test(name) && AROUND.test(text) && !MUCH.test(text) && mean >= 30 && (mean >= 100 || /body|volt|freq|hz/iu.test(name))) return Number((mean * 0.03).toPrecision(2));
  if (LITTLE.test(text)) return Number(Math.abs(mean * 0.04).toPrecision(2));
  if (MUCH.test(text)) return Number(Math.abs(mean * 0.3).toPrecision(2));
  const digits = (String(mean).split('.')[1] ?? '').length;
  return digits === 0 || mean <= 0 || !AROUND.test(text) ? undefined : Number((Math.max(mean * 0.02, 2 / 10 ** digits)).toPrecision(2));
}

/** "weight around 1", "about 45 minutes": the only number told of a measure is its middle, whatever the name would make of it. */
function middleAlone({ made, stated }: Draft, text: string): number | undefined {
  const match = AROUND.exec(text);
  const [number, ...others] = match === null ? [] : numbersIn(text);
  if (match === null || number === undefined || others.length > 0 || stated.range === true || stated.shape === true || number.isPercent || !['integer', 'decimal'].includes(made.type)) return undefined;
  return BEFORE_MIDDLE.test(text.slice(0, match.index)) && BEHIND_MIDDLE.test(text.slice(number.end)) ? number.value : undefined;
}

const BEFORE_MIDDLE = /^\W*(?:(?:is|are|usually|mostly|typically|normally|generally|always|somewhere)\s+)*$/iu;
/** Nothing, or the unit of the number, and how far from it values lie. */
const BEHIND_MIDDLE = /^\s*(?:(?!with\b)[\p{L}°%€$£]{1,10}(?:\/[\p{L}\d]{1,8})?)?(?:\s+(?:each|per \p{L}+))?(?:,?\s*with\s(?:an?\s)?(?:\p{L}+\s){0,2}(?:noise|variations?|variability|variance|spread|scatter|fluctuations?|jitter|deviations?))?[\s).]*$/iu;
/** "with small noise", "with a lot of variation": as shares of the middle. */
const LITTLE = /\bwith\s(?:an?\s)?(?:very\s)?(?:small|little|slight|low|minor|tiny|minimal|bit of)\s/iu;
const MUCH = /\bwith\s(?:an?\s)?(?:very\s)?(?:large|big|high|wide|lots? of|lot of|much|considerable|strong|heavy|huge)\s/iu;

/** "mean 3.4, sd 0.5" of kilos: what spreads by less than one has decimals, unless it was told otherwise. */
function asDecimal(draft: Draft, told: readonly number[]): void {
  if (draft.made.type !== 'integer' || draft.stated.type === true || told.every(Number.isInteger) || Number.isInteger(told[1])) return;
  draft.made = { type: 'decimal', options: { ...draft.made.options, decimals: Math.max(...told.map((value) => (String(value).split('.')[1] ?? '').length)) } };
}

/** What has a mean is a number, whatever its name made of it. */
function asMeasure(draft: Draft): void {
  const kind = kindOf(draft.made);
  if (kind === 'time' || ((draft.concept === undefined || hasNumbers(draft)) && kind === 'category' && draft.stated.values !== true)) draft.made = { type: 'integer', options: { min: 0, max: 1000 } };
}

/** "diameter mm mean 25 std 0.03" of what usually comes in a few sizes. */
const hasNumbers = ({ made }: Draft): boolean => Array.isArray(made.options?.['values']) && (made.options['values'] as unknown[]).length > 5 && (made.options['values'] as unknown[]).every((value) => typeof value === 'number');

/** Bounds that were only thought of give way to a middle that is told. */
function widened(draft: Draft, lo: number, hi: number, { mean, median, text }: { mean: number | undefined; median: number | undefined; text: string }): { lo: number; hi: number } {
  const middle = median ?? mean;
  if (draft.stated.range === true || middle === undefined) return { lo, hi };
  if (/exponential|gamma/iu.test(text)) return { lo: 0, hi: Math.max(1, Math.ceil(middle * 10)) };
  if (median !== undefined && (middle <= lo || middle >= hi) && middle > 0) return { lo: Math.floor(middle / 10), hi: Math.ceil(middle * 10) };
  return { lo, hi };
}

/** "arrival delay (negative = early, mean 5, sd 20)": what lies on both sides of zero. */
const mayBeNegative = ({ name }: Draft, text: string): boolean => /\bnegative\b|\bearly\b|\bminus\b|\bbelow zero\b/iu.test(text) || /(?:^|_)(?:delay|change|difference|diff|deviation|variance|error|drift|offset|return|returns|margin|profit|balance|delta|gap|anomaly|residual|sentiment|growth|pnl)(?:_|$)/iu.test(name);

/** Bounds for a normal column of which only mean and deviation are known. */
function around(mean: number, deviation: number | undefined, { decimals = 0 }: { decimals?: unknown }, isSigned: boolean): { min: number; max: number } {
  // A weight of 1 lies between 0 and 2, where a count may be five.
  const spread = deviation ?? Math.max(decimals === 0 || mean === 0 ? 1 : 0, Math.abs(mean) / 4);
  const low = mean - 4 * spread;
  return { min: mean > 0 && !isSigned ? Math.max(0, Math.floor(low)) : Math.floor(low), max: Math.ceil(mean + 4 * spread) };
}

/** Marks out of 100 and stars out of 5 end there, however far they spread. */
function onScale(wide: { min: number; max: number }, { min, max }: Base): { min: number; max: number } {
  // "IQ scores, mean 100": no scale that ends where most of them lie.
  if ((wide.min + wide.max) / 2 >= max) return wide;
  return min >= 0 && min <= 1 && [5, 10, 20, 100].includes(max) && wide.min < max ? { min: Math.max(min, wide.min), max: Math.min(max, wide.max) } : wide;
}

/** A middle for values of which most are small; what is skewed already keeps its own, where that is lower. */
function lowestMiddle({ made, stated }: Draft, lo: number, hi: number): number {
  const { median } = made.options ?? {};
  const middle = geometricMiddle(lo, hi);
  return typeof median === 'number' && stated.range !== true ? Math.min(median, middle) : middle;
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
