import type { Draft, Options } from '../model.js';
import { countOf, numbersIn } from '../phrases/numbers.js';
import { fold } from '../reading/words.js';
import { optionsWithout } from './options.js';
import type { Remark } from './remark.js';
import { toSixDecimals } from './rounding.js';
import { kindOf } from './types.js';
import { weightsAround } from './weights-around.js';

const DECIMALS = /(?<![\p{L}\d])(?:(?:with|to|rounded to|up to|at most|max\.?|mit|con|avec|auf)\s+){0,2}(\d|no|zero|one|two|three|four|five|six|a|ein|eine[rn]?|zwei|drei|vier|un[ao]?|une|dos|tres|cuatro|deux|trois|quatre)\s+(?:decimals?(?: (?:places?|digits?|points?))?|digits? after the (?:decimal )?(?:point|comma)|nachkommastellen?|dezimalstellen?|decimales|décimales?|places)(?![\p{L}])/iu;
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}])(?:to the (?:nearest )?(?:cent|penny|hundredth)|(?:rounded )?to (?:full |whole )?cents|rounded to the cent|in (?:dollars|euros) and cents|auf den cent(?: genau)?|al céntimo|au centime)(?![\p{L}])/iu, 2],
  [/(?<![\p{L}])(?:to the (?:nearest )?tenth|to a tenth|auf ein zehntel)(?![\p{L}])/iu, 1],
  [/(?<![\p{L}])(?:whole[- ]numbers?(?: only)?|whole (?:km|kilomet(?:er|re)s|miles|days|hours|dollars|euros|minutes|seconds|units|years|percents?|kg|kilos?|degrees)|integers?(?: only)?|(?:no|without|zero) (?:decimals?|fractions?|decimal places)|in full (?:euros|dollars)|full (?:euros|dollars)|rounded to (?:the nearest )?(?:whole|integer|dollar|euro)(?: number)?|ganze zahl\p{L}*|ganzzahlig|ohne nachkommastellen|números? enteros?|sin decimales|nombres? entiers?|sans décimales?)(?![\p{L}])/iu, 0],
];
/** "800-1600 in steps of 10", "in $5,000 increments", "multiples of 50", "rounded to the nearest 100". */
const STEPS = /(?<![\p{L}])(?:(?:in|by)\s+(?:steps?|increments?|intervals)\s+of|steps? of|(?:always )?(?:a )?multiples? of|(?:always )?divisible by|(?:rounded )?to the nearest|in schritten von|múltiplos de|par pas de|de \d+ en)\s+[$€£]?((?:\d[\d.,]*k?|\.\d+)(?!\d))|(?<![\p{L}])in\s+[$€£]?(\d[\d.,]*k?|\.\d+)(?:\s|-)?(?:[\p{L}]{1,10}\s)?(?:steps|increments)(?![\p{L}])/iu;

/** A remark without the step it tells: "multiple of 5 between 10 and 50" begins with its bounds. */
export const withoutStep = (text: string): string => text.replace(STEPS, ' ');

/** "in steps of half an hour", "to the quarter hour", "in half points". */
const HALVES = /(?<=\d\s?,\s?)(half|quarter)[- ](?:hours?|points?|stars?|units?|days?)(?:\s+(?:steps?|only))?\W*$|(?<![\p{L}])(?:(?:in|by)\s+(?:steps?|increments?)\s+of\s+(?:an?\s+)?|(?:rounded )?to the (?:nearest )?|in )(half|quarter)(?:\s+(?:an?\s+)?(?:hours?|points?|units?|steps?|days?|stars?))?(?![\p{L}])/iu;

/** How many decimals a text asks for: "two decimals", "to the cent", "whole numbers". */
function findDecimals(text: string): { decimals: number; start: number; end: number } | undefined {
  const match = DECIMALS.exec(text);
  if (match !== null) return { decimals: Math.min(9, /^(?:no|zero)$/iu.test(match[1] ?? '') ? 0 : (countOf(fold(match[1] ?? '')) ?? 1)), start: match.index, end: match.index + match[0].length };
  for (const [pattern, decimals] of NAMED) {
    const named = pattern.exec(text);
    if (named !== null) return { decimals, start: named.index, end: named.index + named[0].length };
  }
  return undefined;
}

/** What a remark says of the precision of numbers, taken out of it. */
export interface Precision {
  readonly decimals: number | undefined;
  readonly step: number | undefined;
}

export function takePrecision(remark: Remark): Precision {
  const found = findDecimals(remark.text);
  if (found !== undefined) remark.take(found);
  const halves = remark.takeMatch(HALVES);
  if (halves !== undefined) return { decimals: found?.decimals, step: (halves[1] ?? halves[2])?.toLowerCase() === 'quarter' ? 0.25 : 0.5 };
  const steps = remark.takeMatch(STEPS);
  const step = numbersIn((steps?.[1] ?? steps?.[2] ?? '').replace(/^\./u, '0.'))[0]?.value;
  return { decimals: found?.decimals, step: step !== undefined && step > 0 ? step : undefined };
}

export function setDecimals(draft: Draft, decimals: number): void {
  const { made } = draft;
  if (made.type === 'person.age' || made.type === 'sequence') return;
  const rest = optionsWithout(made, 'decimals');
  const values: unknown = made.type === 'category' ? made.options?.['values'] : undefined;
  // "rating with one decimal": marks in between, where whole ones are usual.
  if (Array.isArray(values) && decimals > 0) draft.made = { type: 'decimal', options: { min: Math.min(...(values as number[])), max: Math.max(...(values as number[])), decimals, ...middleOf(values as number[], made.options?.['weights']) } };
  else if (made.type === 'expression') draft.made = { type: 'expression', options: { ...rest, decimals } };
  else if (made.type === 'commerce.price') draft.made = { type: 'commerce.price', options: { ...rest, dec: decimals } };
  else if (decimals === 0) draft.made = { type: 'integer', options: rest };
  else draft.made = { type: 'decimal', options: { ...rest, decimals } };
}

/** Mean and deviation of weighted marks, as a law between the least and the best. */
function middleOf(values: readonly number[], given: unknown): Options {
  const weights = Array.isArray(given) ? (given as number[]) : values.map(() => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const variance = values.reduce((sum, value, i) => sum + (value - mean) ** 2 * (weights[i] ?? 0), 0) / total;
  // Between the ends, the marks are less far from their mean than whole ones.
  return { distribution: 'normal', mean: toSixDecimals(mean), deviation: toSixDecimals(Math.sqrt(variance) * 0.7) };
}

/** Numbers a step apart are a list of values; of more than a thousand the step is left out. */
export function applyStep(draft: Draft, step: number): void {
  const { min, max, mean, deviation } = draft.made.options ?? {};
  if (!['integer', 'decimal'].includes(kindOf(draft.made)) || typeof min !== 'number' || typeof max !== 'number') return;
  const scale = 10 ** Math.min(6, (/\.(\d+)$/.exec(String(step))?.[1] ?? '').length);
  // "1.0 to 4.0 in steps of 0.3": where such steps lead from one end to the other, they begin there.
  const isWhole = Math.abs((max - min) / step - Math.round((max - min) / step)) < 1e-6;
  const first = isWhole ? min / step : Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step - first + 1e-6) + 1;
  if (count < 2 || count > 1000 || !Number.isFinite(count)) return;
  const values = Array.from({ length: count }, (_, i) => Math.round((first + i) * step * scale) / scale);
  const weights = draft.stated.shape === true && typeof mean === 'number' ? weightsAround(mean, typeof deviation === 'number' ? deviation : (max - min) / 4, values) : undefined;
  draft.made = { type: 'category', options: { values, ...(weights === undefined ? {} : { weights }) } };
  draft.stated.values = true;
}

const EACH = /\b(?:each|both|all of them|all three)\s+(?:with|to|rounded to|has|have)\s|\b(?:decimals?(?: places?)?|digits?|places)\s+(?:each|both|for (?:both|all))(?![\p{L}])/iu;

/** "load 20 to 95, temperature -5 to 12, one decimal each": said of the numbers before it as well. */
export function sharePrecision(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const told = EACH.test(draft.text) ? findDecimals(draft.text)?.decimals : undefined;
    if (told === undefined) continue;
    for (const other of drafts.slice(0, i).reverse()) {
      if (!['integer', 'decimal'].includes(other.made.type) || findDecimals(other.text) !== undefined || other.stated.type === true) break;
      setDecimals(other, told);
    }
  }
}
