import type { Claims, Draft } from '../../model.js';
import { stateOf } from '../../columns/states.js';
import { CHANGED } from '../conditions/conditional-parts.js';
import { intervalIn } from '../grammar/intervals.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { operandsOf } from '../grammar/operands.js';
import type { Arithmetic } from './arithmetic.js';
import { capped } from './capped.js';
import { decimalsIn, decimalsOf } from './decimals.js';
import { CHARGED } from './charged-names.js';
import { setFormula } from './set-formula.js';
import { shiftMoment } from './shifted-moments.js';
import { spanMoments } from './spans.js';

const NEVER_NEGATIVE = /\b(?:never|not|cannot be|can['’]?t be)\s+(?:be\s+|go(?:es)?\s+|falls?\s+)?(?:negative|below (?:zero|0)|less than (?:zero|0)|under (?:zero|0))(?![.,]?\d)|\b(?:at least|minimum(?: of)?|but no less than)\s+(?:zero|0)(?![.,]?\d)|\bor (?:zero|0) if (?:that is |it is |it would be )?(?:negative|less)/iu;

/** Makes the column what the formula says. @param rest what stands behind it: "rounded to cents", "never more than 4" */
export function apply(target: Draft, told: Arithmetic, rest: string): Claims | undefined {
  const { columns, moments } = told;
  const expression = ofTheWhole(target, told.expression);
  if (columns.includes(target)) return undefined;
  if (moments !== undefined) return isTemporal(target) ? undefined : spanMoments(target, moments[0], moments[1], rest);
  // "the year of the start date plus the term" is a number.
  const moment = columns.find((column) => isTemporal(column) && !expression.includes(`year(${nameIn(column)})`));
  // "warranty ends = bought on + warranty years": a day, whatever it is called.
  if (moment !== undefined) return isTemporal(target) || (target.stated.range !== true && target.stated.values !== true) ? shiftMoment(target, columns, expression) : undefined;
  if (isTemporal(target)) return undefined;
  const turned = turnRound(target, columns, expression, rest);
  if (turned !== undefined) return turned;
  const isShare = /^(?:\([^()*/]+\)|[^+\-*]+) \/ (?:\([^()*/]+\)|[^+\-*/]+)$/.test(expression) && isPercent(target, rest);
  const whole = isShare ? `${expression} * 100` : (changedByPercent(target, columns, expression) ?? partsOf(target, columns, expression));
  // "minus what was agreed, but never negative"
  const kept = capped(NEVER_NEGATIVE.test(rest) ? `max(${whole}, 0)` : whole, rest);
  const full = inFullUnits(kept, rest);
  if (full !== undefined) return setFormula(target, full, Number.isInteger(Number(ROUNDED.exec(rest)?.groups?.['unit'] ?? 1)) ? 0 : 2);
  return setFormula(target, kept, decimalsOf(target, whole, columns, rest));
}

/** "service charge: 12.5% of food + drinks": of both, where what is charged is told. */
function ofTheWhole(target: Draft, expression: string): string {
  const { share = '', summands = '' } = CHARGED.test(target.english ?? target.name) ? (/^(?<share>0\.\d+) \* (?<summands>[\p{L}_][\p{L}\d_]*(?: \+ [\p{L}_][\p{L}\d_]*)+)$/u.exec(expression)?.groups ?? {}) : {};
  return share === '' || CHARGED.test(summands) || /(?:^|_)(?:flat|fixed|base)_/u.test(summands) ? expression : `${share} * (${summands})`;
}

/** "divided by 5 rounded up", "/ 60, rounded up to full hours", "rounded down to the nearest 0.5". */
const ROUNDED =
  /^[\s,;()–-]*(?:(?:and|then|always|but|is|it is|which is|the result)\s+)*(?:round(?:ed|ing|s)?\s(?<way>up|down)|(?<ceil>aufgerundet|redondead[oa] (?:hacia|para) arriba|arrondie? (?:au supérieur|vers le haut|à l['’](?:unité|entier) supérieure?))|abgerundet|redondead[oa] (?:hacia|para) abajo|arrondie? (?:à l['’]inférieur|vers le bas))(?![\p{L}])(?:\s(?:up )?to\s(?:the\s)?(?:next|nearest|closest)?\s?(?<unit>\d+(?:\.\d+)?)(?!\s?(?:decimal|digit|place)))?/iu;

function inFullUnits(expression: string, rest: string): string | undefined {
  const found = ROUNDED.exec(rest);
  const { way, ceil, unit = '1' } = found?.groups ?? {};
  if (found === null || /^\W*round\w* (?:up|down) to (?:\d+|one|two|three|four) (?:decimal|digit|place)/iu.test(rest)) return undefined;
  const turn = way?.toLowerCase() === 'up' || ceil !== undefined ? 'ceil' : 'floor';
  return unit === '1' ? `${turn}(${expression})` : `${turn}((${expression}) / ${unit}) * ${unit}`;
}

/** "fluid removed is weight before minus weight after, never more than 4": what is bounded is drawn, and the last operand follows. */
function turnRound(target: Draft, columns: readonly Draft[], expression: string, rest: string): Claims | undefined {
  const [from, taken] = columns;
  if (columns.length !== 2 || from === undefined || taken === undefined || expression !== `${nameIn(from)} - ${nameIn(taken)}`) return undefined;
  if (taken.stated.range === true || taken.stated.values === true || taken.stated.formula === true || from.stated.formula === true) return undefined;
  // "deductions no more than 40% of gross income" are drawn themselves.
  if (taken.remarks.some(({ text }) => /\d\s?(?:%|percent)/iu.test(text))) return undefined;
  const told = intervalIn(rest, operandsOf(rest, [])) ?? changeOf(taken);
  const decimals = decimalsIn(from) ?? decimalsIn(target) ?? 2;
  const least = from.made.options?.['min'];
  const most = told?.max ?? (typeof least === 'number' && least > 0 ? Math.round(least * 50) / 100 : undefined);
  if (most === undefined || most <= 0 || (typeof least === 'number' && most > least) || (told === undefined && (stateOf(from.name) !== undefined || !/\b(?:before|previous|last|opening|start|gross)\b/iu.test(`${from.name} ${taken.name}`.replaceAll('_', ' '))))) return undefined;
  const smallest = decimals === 0 ? 1 : Number(`0.${'0'.repeat(decimals - 1)}1`);
  target.made = decimals === 0 ? { type: 'integer', options: { min: told?.min ?? 0, max: most } } : { type: 'decimal', options: { min: told?.min ?? smallest, max: most, decimals } };
  setFormula(taken, `${nameIn(from)} - ${nameIn(target)}`, decimals);
  target.stated.formula = true;
  return [{ kind: 'formula', column: target.name, expression }];
}

/** "weight after (patients lose 0.5 to 4 kg)": how much less it is than before. */
function changeOf({ remarks }: Draft): { min?: number; max?: number } | undefined {
  const said = remarks.map(({ text }) => /\([^()]*\)/u.exec(text)?.[0] ?? '').find((text) => CHANGED.test(text));
  return said === undefined ? undefined : intervalIn(said, operandsOf(said, []));
}

/** "price less discount", "salary increased by raise_pct": what is told in percent is taken off, or added, as such a part. */
function changedByPercent(target: Draft, [from, change]: readonly Draft[], expression: string): string | undefined {
  if (from === undefined || change === undefined || from === change || isToldInPercent(from) || isToldInPercent(target) || !isToldInPercent(change)) return undefined;
  const bare = /^\([^()]*\)$/u.test(expression) ? expression.slice(1, -1) : expression;
  const sign = [' - ', ' + '].find((between) => bare === `${nameIn(from)}${between}${nameIn(change)}`);
  return sign === undefined ? undefined : `${nameIn(from)} * (1${sign}${nameIn(change)} / 100)`;
}

/** "tax = subtotal x tax rate", "price * (1 - discount)": what is told in percent is such a part. */
function partsOf(target: Draft, columns: readonly Draft[], expression: string): string {
  if (/100|[?<>=]/u.test(expression) || isToldInPercent(target)) return expression;
  const inPercent = new Set(columns.filter((column) => isToldInPercent(column) || hasPercentBounds(column)).map(nameIn));
  if (inPercent.size === 0 || inPercent.size === columns.length) return expression;
  const tokens = expression.split(/([\p{L}_][\p{L}\p{N}_]*)/u);
  const isFactor = (i: number): boolean => /\*\s*\(?\s*$|\b1 [-+]\s*$/u.test(tokens.slice(0, i).join('')) || /^\s*\*/u.test(tokens.slice(i + 1).join(''));
  return tokens.map((token, i) => (inPercent.has(token) && isFactor(i) ? (/[-+]\s*$/u.test(tokens[i - 1] ?? '') || (tokens[i - 1] ?? '').trim() === '*' || i < 2 ? `${token} / 100` : `(${token} / 100)`) : token)).join('');
}

/** "ctr between 0.5% and 6%": bounds that are percents, whatever it is called. */
const PERCENTS = /^[\s(:=]*(?:between |from |around |about )?\d+(?:[.,]\d+)?\s?(?:%|percent)?\s?(?:-|–|to|and)\s?\d+(?:[.,]\d+)?\s?(?:%|percent)/iu;
const hasPercentBounds = ({ remarks, made }: Draft): boolean => made.options?.['max'] !== 1 && remarks.some(({ text }) => PERCENTS.test(text));

/** What is taken off or added in percent. */
const CHANGES = /pct|percent|discount|rate|mark_?(?:up|down)|raise|increase|reduction|surcharge|tax|vat|mwst|iva|tva|rebate|uplift|rabatt|descuento|remise|aufschlag|nachlass|margin/iu;

/** "vat_rate", "mwst_satz": seven or nineteen of a hundred. */
const TAX_RATE = /^(?:vat|tax|mwst|ust|iva|tva|sales_tax|gst|(?:customs_|import_)?duty|commission|royalty)_?(?:rate|satz|pct)$/iu;

/** "discount 0-30%", "raise_pct": from 0 to 100. */
function isToldInPercent({ name, remarks, made, stated }: Draft): boolean {
  const text = remarks.map((remark) => remark.text).join(' ').replace(/(?<![\p{L}])(?:one|any|either) of(?![\p{L}])/giu, '');
  const { max, values } = made.options ?? {};
  const isSmall = typeof max === 'number' ? max > 1 && max <= 100 : Array.isArray(values) ? values.every((value) => typeof value === 'number' && (value === 0 || value >= 1) && value <= 100) : stated.formula === true && String(made.options?.['expression']).includes('?');
  // "amount * probability", where the probability goes to 90.
  if (isSmall && /^(?:win_)?(?:probability|likelihood)$/iu.test(name) && (Array.isArray(values) ? values.some((value) => Number(value) > 1) : true)) return true;
  return isSmall && CHANGES.test(name) && (TAX_RATE.test(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')) || /(?:^|_)(?:pct|percent|percentage)(?:_|$)/iu.test(name) || (/\d\s?(?:%|percent\b|prozent\b|por ciento|pour cent)|\bin (?:percent|%)/iu.test(text) && !/missing|empty|blank|null|fehl|falt|manqu|chance|probab|\bof\b/iu.test(text)));
}

function isPercent(target: Draft, text: string): boolean {
  return (/%|\bpercent|\bpct\b/iu.test(`${target.text} ${target.name} ${text}`) || /(?:^|_)(?:pct|percent|percentage)(?:_|$)/iu.test(target.name) || (target.stated.range === true && target.made.options?.['max'] === 100)) && !/\*\s*100|x\s*100|× ?100/iu.test(text);
}
