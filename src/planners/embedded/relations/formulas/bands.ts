import { withoutStep } from '../../columns/precision.js';
import type { Claims, Draft } from '../../model.js';
import { tellsMonthOfYear } from '../../phrases/calendar.js';
import { readEnumeration } from '../../phrases/enumerations.js';
import { bandedBy } from '../grammar/banded.js';
import type { Interval } from '../grammar/intervals.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { isNumberList, numbersBehind, OTHERWISE, stretches, valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { type Band, bandsOfPieces, intervalOf, subjectIn } from './band-pieces.js';
import { setFormula } from './set-formula.js';

/** "in minutes: 0, 15, 30 or 45": the unit before a list. */
const IN_UNIT = /^\W*in \p{L}+\s?:?\s*/iu;

/**
 * "promoter if the score is 9 or 10, passive for 7-8, detractor below", "severity: minimal (0-4), mild (5-9) …": a column
 * whose values are bands of a number.
 */
export function readBands(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const spoken = own === undefined ? subjectIn(drafts, text) : undefined;
  const target = own ?? targetIn(drafts, text) ?? spoken?.draft;
  if (target === undefined || target.stated.formula === true || isTemporal(target) || (own !== undefined && (isNumberList(text.replace(IN_UNIT, '')) || withoutStep(text) !== text || tellsMonthOfYear(text)))) return undefined;
  // "one of 4, 11, 27X, N8", "100 | 1000 | 10000": a list, whose numbers bound nothing.
  if (own !== undefined && (/^\W*(?:(?:is|are)\s+)?(?:always\s+)?(?:one (?:out )?of|any of|either)\s/iu.test(text) || !/\p{L}/u.test(text)) && !/[<>≤≥]/u.test(text)) return undefined;
  // "The excess is always 0, 150, 300 or 500"
  if (own === undefined && isNumberList(text.replace(/^\W*(?:the\s+)?[\p{L}_ ]{2,30}?\s(?:is|are)\s/iu, ''))) return undefined;
  // Shares that were told are drawn: the numbers follow the values then.
  if (own === undefined && target.made.options?.['weights'] !== undefined && target.stated.values === true) return undefined;
  if (own !== undefined && !SAYS_WHERE.test(text) && readEnumeration(text)?.weights !== undefined) return undefined;
  if (isNumeric(target) && target.made.type !== 'category' && (own === undefined || bandsOfPieces(text) === undefined)) return undefined;
  // "no if the turbidity is over 1": a condition, read as such.
  if (yesOf(target) !== undefined && /\b(?:if|when|whenever|unless)\b/iu.test(text)) return undefined;
  const listed = bandsIn(target, text, own);
  const pieces = listed === undefined || own !== undefined ? bandsOfPieces(own === undefined ? (spoken?.said ?? '') : text.replace(OF_WHAT, '')) : undefined;
  // "none 0, low below 4": one more than the usual values of the column.
  const bands = pieces !== undefined && pieces.length > (listed?.length ?? 0) ? pieces : listed;
  // "base fee (Basic 8.90, Green 9.90)": what a number is by the values of another column.
  if (bands === pieces && pieces !== undefined && isNumeric(target) && areValuesOf(pieces, target, drafts)) return undefined;
  if (bands === undefined || (isNumeric(target) && bands.every(({ interval }) => interval?.min !== undefined && interval.min === interval.max))) return undefined;
  if (own === undefined && isOfSome(bands, target)) return undefined;
  const source = sourceOf(target, drafts, text, bands);
  if (source === undefined) return undefined;
  // "A costs 65, B 45 and C 28": the price of each, and no bands of prices.
  if (own === undefined && COSTS.test(text) && bands.every(({ interval }) => interval?.min !== undefined && interval.min === interval.max)) return undefined;
  const expression = ladder(nameIn(source), bands);
  if (expression === undefined) return undefined;
  const claims = setFormula(target, expression);
  // "excellent from 16, good from 14": nothing is told of what lies below the lowest.
  const least = bands.every(({ interval }) => interval?.min !== undefined && interval.max === undefined) ? Math.min(...bands.map(({ interval }) => interval?.min ?? 0)) : undefined;
  const { min } = source.made.options ?? {};
  if (least !== undefined && least > (typeof min === 'number' ? min : 0)) target.when = `${nameIn(source)} >= ${String(least)}`;
  target.holds = bands.map(({ value }) => value);
  target.stated.values = true;
  return claims;
}

/** "High tickets are solved within 4 hours, critical ones within 2": how far the rows of some values go, where the column has more of them. */
const isOfSome = (bands: readonly Band[], target: Draft): boolean =>
  bands.length < valuesOf(target).length && bands.every(({ interval }) => interval?.max !== undefined && interval.min === undefined);

const COSTS = /(?<![\p{L}])(?:costs?|pays?|earns?|sells?)\s(?:for\s|at\s)?[$€£]?\d/iu;

const areValuesOf = (bands: readonly Band[], target: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft !== target && bands.every(({ value }) => valuesOf(draft).some((known) => String(known).toLowerCase() === String(value).toLowerCase())));

/** "based on pH: acidic under 6.5": what the bands are of, before them. */
const OF_WHAT = /^\W*(?:derived|based|depending|determined|computed|calculated|assigned|taken|set|according)\s+(?:from|on|by|to|of|upon)\s[^:,;]{1,40}:\s*/iu;

const COMPARED = /\b(?:above|below|under|over|up to|at least|at most|from|between|more than|less than)\s+-?\d/giu;

/** "Good up to 12, Moderate above 12 and up to 35": values that hold between bounds, and not only a list of them. */
export function tellsBands(text: string): boolean {
  return (text.match(COMPARED)?.length ?? 0) >= 2;
}

/** What sets a number as the end of a band, rather than as a count. */
const SAYS_WHERE = /\b(?:above|below|under|over|up to|at least|at most|from|more|less|higher|lower|if|when|otherwise|else|is|are)\b|[<>=≤≥+]/iu;

/** The column of a sentence: the category most of whose values it names. */
function targetIn(drafts: readonly Draft[], text: string): Draft | undefined {
  return drafts.find((draft) => draft.made.type === 'category' && new Set(valuesIn(draft, text).map(({ value }) => value)).size >= 2 && namedIn(text, [draft]).length > 0);
}

/** Values of the column's list, each with the numbers beside it. */
function bandsIn(target: Draft, text: string, own: Draft | undefined): Band[] | undefined {
  const marks = valuesIn(target, text).filter((mark, i, all) => all.findIndex(({ value }) => value === mark.value) === i || /\d/.test(text.slice(mark.end, mark.end + 25)));
  const values = new Set(marks.map(({ value }) => value));
  if (values.size < 2) return undefined;
  if (!/\d/.test(text)) return undefined;
  const isBehind = numbersBehind(text, marks);
  const parts = stretches(text, marks, isBehind);
  const found = new Map<string | number, Band>();
  marks.forEach(({ value }, i) => {
    const part = parts[i];
    if (part === undefined || found.get(value)?.interval !== undefined) return;
    found.set(value, { value, interval: intervalOf(part.text) });
  });
  const bands = [...found.values()];
  const known = bands.filter(({ interval }) => interval !== undefined);
  // "results of 3 classes (10A, 10B, 10C)": the only number counts the values.
  if (own === undefined && known.length === 1 && !SAYS_WHERE.test(text)) return undefined;
  // Shares such as "mild 9 %" are no bands.
  if (known.length === 0 || known.length < bands.length - 1 || /\d\s*(?:%|percent)/iu.test(text)) return undefined;
  const rest = valuesOf(target).filter((value) => !values.has(value));
  return known.length === bands.length && rest.length === 1 && OTHERWISE.test(text) ? [...bands, { value: rest[0] ?? '', interval: undefined }] : bands;
}

const valuesOf = ({ made }: Draft): (string | number)[] => (Array.isArray(made.options?.['values']) ? (made.options['values'] as (string | number)[]) : made.type === 'boolean' ? ['true', 'false'] : []);

/** The number that the bands are of: named in the text, else by the name of the column, else the numbers before it. */
function sourceOf(target: Draft, drafts: readonly Draft[], text: string, bands: readonly Band[]): Draft | undefined {
  const numbers = drafts.filter((draft) => draft !== target && isNumeric(draft) && draft.made.type !== 'category' || draft !== target && isNumeric(draft));
  const named = namedIn(text, numbers)[0]?.draft;
  if (named !== undefined) return named;
  const akin = bandedBy(target, numbers);
  if (akin !== undefined) return akin;
  const ends = bands.flatMap(({ interval }) => [interval?.min, interval?.max]).filter((end) => end !== undefined);
  const holds = (draft: Draft): boolean => {
    const { min, max } = draft.made.options ?? {};
    return draft.stated.formula === true || (typeof min === 'number' && typeof max === 'number' && ends.every((end) => end >= min - 1 && end <= max + 1));
  };
  const before = numbers.filter((draft) => drafts.indexOf(draft) < drafts.indexOf(target) && holds(draft));
  // "rain, alert (green below 2.5 m, …)" behind a level of which bounds were told: those are the numbers that were spoken of.
  const last = before.at(-1);
  const told = last === undefined || last.stated.range === true || last.stated.formula === true ? undefined : before.findLast(({ stated }) => stated.range === true);
  return told ?? last ?? numbers.find(holds);
}

/** `score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor'`: from the highest band down. */
export function ladder(source: string, bands: readonly Band[]): string | undefined {
  const shown = (value: string | number): string => (typeof value === 'number' ? String(value) : value === 'true' || value === 'false' ? value : literal(value));
  const told = bands.filter((band): band is Band & { interval: Interval } => band.interval !== undefined).sort((a, b) => (b.interval.min ?? -Infinity) - (a.interval.min ?? -Infinity));
  const rest = bands.find(({ interval }) => interval === undefined);
  const last = rest ?? told.at(-1);
  if (last === undefined) return undefined;
  const steps = rest === undefined ? told.slice(0, -1) : told;
  // "none 0, low below 4": what holds at one number comes before what holds around it.
  const isPoint = ({ interval }: Band): boolean => interval?.min !== undefined && interval.min === interval.max;
  const around = told.filter((band) => !isPoint(band));
  const points = told.filter((band) => isPoint(band) && around.some(({ interval }) => (interval.min ?? -Infinity) <= (band.interval.min ?? 0) && (interval.max ?? Infinity) >= (band.interval.min ?? 0)));
  if (points.length > 0) {
    const below = ladder(source, bands.filter((band) => !points.some((point) => point === band)));
    return below === undefined ? undefined : points.map(({ value, interval }) => `${source} == ${interval.min ?? 0} ? ${shown(value)} : `).join('') + below;
  }
  const conditions = steps.map(({ value, interval }) => ({ value, condition: above(source, interval, steps.length === 1 || rest !== undefined) }));
  if (conditions.some(({ condition }) => condition === undefined)) return undefined;
  return conditions.map(({ value, condition }) => `${condition ?? ''} ? ${shown(value)} : `).join('') + shown(last.value);
}

/** The lower end of a band, as those above it were taken already; both ends where a rest lies on either side. */
function above(source: string, { min, max, isOpenBelow, isOpenAbove }: Interval, isAlone: boolean): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  const low = min === undefined ? undefined : `${source} ${isOpenBelow === true ? '>' : '>='} ${min}`;
  const high = max === undefined ? undefined : `${source} ${isOpenAbove === true ? '<' : '<='} ${max}`;
  if (low === undefined) return high;
  return isAlone && high !== undefined && min !== max ? `${low} && ${high}` : isAlone && min === max ? `${source} == ${min ?? 0}` : low;
}
