import { isCalled } from '../columns/names.js';
import { kindOf } from '../columns/types.js';
import type { Claims, Draft } from '../model.js';
import { arithmeticAt, type Arithmetic } from './arithmetic.js';
import { intervalIn } from './comparisons.js';
import { nameIn } from './mentions.js';
import { isNumeric, isTemporal, namedIn, operandsOf, type Operand } from './operands.js';
import { shiftMoment, spanMoments } from './spans.js';

/** What may stand between a column and the formula that makes it. */
const LEADS = new Set(
  'which that is are equals equal must should be always simply just exactly calculated computed derived worked out as from made by to comes i e it so namely mean means total amount value match matches the its ist sind immer gleich ergibt sich aus es son igual calculado como est sont égal egal egale a al calcule rounded two one decimals of'.split(' '),
);
const EQUALS = new Set('is are equals equal as calculated computed ist sind ergibt es son igual est sont égal = : match matches'.split(' '));

/**
 * "total is quantity times unit price", "kd ratio (kills / deaths)", "net = gross - tax", "a, b and c add up to d": a column
 * worked out from others.
 */
export function readFormula(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  return own === undefined ? sentenceFormula(drafts, text) : remarkFormula(drafts, text, own);
}

/** "in litres which is …": what the values are told in. */
const UNIT_LEAD = /^\s*(?:in|as|en)\s+[\p{L}°%²³/€$£]+(?:\s+(?:and|with)\s+\w+\s+decimals?)?\s*,?/iu;

function candidates(drafts: readonly Draft[], own: Draft | undefined): Draft[] {
  return drafts.filter((draft) => draft !== own && (isNumeric(draft) || isTemporal(draft)));
}

/** What stands behind the name of the column. */
function remarkFormula(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  if (own.stated.formula === true || isCalled(own, /^bmi$|body_mass_index/iu)) return undefined;
  // "A from 90 percent, B from 80" are bands, whatever column is called percent.
  if (/^[\s(:]*[A-Z][+-]?\s(?:from|above|over|at)\s\d/u.test(text)) return undefined;
  const worked = lateDays(drafts, text, own) ?? workedTime(drafts, text, own) ?? betweenTheTwo(drafts, text, own);
  if (worked !== undefined) return worked;
  const spoken = withPercentNamed(text, drafts, own);
  const share = shareOfWhole(spoken, drafts, own);
  if (share !== undefined) return share;
  const told = spoken.replace(UNIT_LEAD, (unit) => ' '.repeat(unit.length));
  const operands = operandsOf(told, candidates(drafts, own));
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (operand === undefined) break;
    const found = arithmeticAt(operands, i);
    if (found?.isCompound === true && isWhole(operands, i, found)) return apply(own, found, text.slice(operands[i + found.length]?.start ?? text.length));
    // Only small words may stand before the formula, or an equals sign.
    const isLead = (operand.kind === 'word' && LEADS.has(operand.key)) || (operand.kind === 'sign' && '(=:-–#'.includes(operand.text));
    if (!isLead && !operands.slice(i).some((other, k) => k > 0 && other.kind === 'sign' && '=(#'.includes(other.text))) return undefined;
    // What stands between is passed over up to the sign.
    if (!isLead) while (i + 1 < operands.length && !isOpening(operands[i + 1])) i++;
  }
  return undefined;
}

const LATE = /\bdays\s+(?:between|from|of)\s+(?:the\s+)?([\p{L}_ ]{2,40}?)\s+(?:and|to)\s+(?:the\s+)?([\p{L}_ ]{2,40}?)\s*[,;(]\s*(?:but\s+|or\s+)?(?:0|zero|none)\s+(?:if|when|for|unless)\b/iu;

/** "days between due date and return, 0 if returned on time": never below nothing. */
function lateDays(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const [, first = '', second = ''] = LATE.exec(text) ?? [];
  const moments = drafts.filter((draft) => draft !== own && isTemporal(draft));
  const [due, done] = [first, second].map((name) => namedIn(name, moments)[0]?.draft);
  if (due === undefined || done === undefined || due === done || isTemporal(own)) return undefined;
  return setFormula(own, `max(0, days(${nameIn(done)}, ${nameIn(due)}))`, 0);
}

/** "that percentage of food plus drinks": the percent told just before, by its name. */
function withPercentNamed(text: string, drafts: readonly Draft[], own: Draft): string {
  const percent = drafts.slice(0, drafts.indexOf(own)).filter((draft) => /percent|pct|rate|share/iu.test(draft.name) && isNumeric(draft)).at(-1);
  return percent === undefined ? text : text.replace(/\b(?:that|this|the same|the given)\s+(?:percentage|percent|share|rate)\s+(?=of\b|on\b)/iu, `${percent.name} `);
}

const SHARE_OF = /(?:^|[(=,]|\bis\b)\s*(?:the\s+)?([\p{L}\d_ ]{2,40}?)\s+(?:as|in)\s+(?:an?\s+)?(percentage|percent|pct|%|share|fraction|proportion)\s+of\s+(?:the\s+)?([\p{L}\d_ ]{2,40})/iu;

/** "loan amount as a percentage of property value": one column divided by another, times 100 where it is told in percent. */
function shareOfWhole(text: string, drafts: readonly Draft[], own: Draft): Claims | undefined {
  const [, part, unit = '', whole] = SHARE_OF.exec(text) ?? [];
  const numbers = candidates(drafts, own).filter(isNumeric);
  const [first, second] = [part, whole].map((said) => (said === undefined ? undefined : namedIn(said, numbers)[0]?.draft));
  if (first === undefined || second === undefined || first === second) return undefined;
  const isPercentTold = /^(?:per|pct|%)/iu.test(unit);
  return apply(own, { expression: `${nameIn(first)} / ${nameIn(second)}${isPercentTold ? ' * 100' : ''}`, columns: [first, second], length: 0, isCompound: true }, text);
}

const ELAPSED = /\b(?:between|from)\s+(?<earlier>.{2,40}?)\s+(?:and|to)\s+(?<later>.{2,40}?)[\s,]+(?:minus|less|without|excluding|not counting)\s+(?:the\s+|any\s+)?(?<pause>[\p{L}_ ]{2,40})|^\W*(?:is\s+|=\s*)?(?<end>[\p{L}_ ]{2,40}?)\s+(?:minus|-)\s+(?<start>[\p{L}_ ]{2,40}?)\s+(?:minus|-)\s+(?:the\s+)?(?<rest>[\p{L}_ ]{2,40})/iu;

/** "time between start and end minus the break": how long it took, but for a pause. */
function workedTime(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const groups = ELAPSED.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const moments = drafts.filter((draft) => draft !== own && isTemporal(draft));
  const earlier = namedIn(groups['earlier'] ?? groups['start'] ?? '', moments)[0]?.draft;
  const later = namedIn(groups['later'] ?? groups['end'] ?? '', moments)[0]?.draft;
  const pause = namedIn(groups['pause'] ?? groups['rest'] ?? '', drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  if (earlier === undefined || later === undefined || pause === undefined || earlier === later) return undefined;
  return spanMoments(own, later, earlier, text, pause);
}

const THE_TWO = /\b(?:between|from|of)\s+(?:the\s+|these\s+)?(?:two|both)\s+(?:dates|times|timestamps|moments|of them)\b|\bbetween (?:the two|both|them)(?=\s*(?:$|[,;.)]))/iu;

/** "the difference between the two dates": the two moments told before it. */
function betweenTheTwo(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  if (!THE_TWO.test(text)) return undefined;
  const moments = drafts.slice(0, drafts.indexOf(own)).filter(isTemporal);
  const [a, b] = moments.slice(-2);
  if (a === undefined || b === undefined || isTemporal(own)) return undefined;
  return a.made.options?.['after'] === b.name ? spanMoments(own, a, b, text) : spanMoments(own, b, a, text);
}

function isOpening(operand: Operand | undefined): boolean {
  return operand?.kind === 'sign' && '=(#'.includes(operand.text);
}

/** A list such as "a / b" of values, or the start of something longer, is no formula. */
function isWhole(operands: readonly Operand[], from: number, { columns, length }: Arithmetic): boolean {
  const next = operands[from + length];
  if (next?.kind === 'sign' && '<>≤≥'.includes(next.text)) return false;
  return columns.length >= 1;
}

/** A sentence: the target, "is" or "=", the formula; or the sum of all, "adds up to", the target. */
function sentenceFormula(drafts: readonly Draft[], text: string): Claims | undefined {
  const operands = operandsOf(text, candidates(drafts, undefined));
  const claims: Claims[number][] = [];
  for (let i = 0; i < operands.length; i++) {
    const target = operands[i];
    if (target?.kind !== 'column' || target.draft.stated.formula === true) continue;
    let at = i + 1;
    let isEqual = false;
    for (let next = operands[at]; next !== undefined && isLeadOf(next); next = operands[++at]) isEqual ||= EQUALS.has(next.kind === 'word' ? next.text : next.kind === 'sign' ? next.text : '');
    if (!isEqual || at === i + 1) continue;
    const found = arithmeticAt(operands, at);
    if (found?.isCompound !== true || found.columns.includes(target.draft) || !isWhole(operands, at, found)) continue;
    const made = apply(target.draft, found, text.slice(operands[at + found.length]?.start ?? text.length));
    if (made !== undefined) claims.push(...made);
    i = at + found.length - 1;
  }
  if (claims.length > 0) return claims;
  return addedUp(operands, text);
}

function isLeadOf(operand: Operand): boolean {
  return (operand.kind === 'word' && LEADS.has(operand.key)) || (operand.kind === 'sign' && '=:('.includes(operand.text));
}

const ADD_UP = /\b(?:sums?|adds?|total|ergeben|suman|donnent)\s*(?:up\s+)?(?:to|zusammen)?\b/iu;

/** "The three parties and the invalid votes sum up to the ballots cast". */
function addedUp(operands: readonly Operand[], text: string): Claims | undefined {
  const match = /\b(?:sums? up to|adds? up to|sums? to|totals?|make up|together (?:make|give|are|equal))\b/iu.exec(text);
  if (match === null || !ADD_UP.test(text)) return undefined;
  const columns = operands.flatMap((operand) => (operand.kind === 'column' ? [operand] : []));
  const target = columns.find(({ start }) => start >= match.index + match[0].length)?.draft;
  const parts = [...new Set(columns.filter(({ end }) => end <= match.index).map(({ draft }) => draft))].filter((draft) => draft !== target);
  if (target === undefined || parts.length < 2) return undefined;
  return apply(target, { expression: parts.map(nameIn).join(' + '), columns: parts, length: 0, isCompound: true }, '');
}

/** Makes the column what the formula says. @param rest what stands behind it: "rounded to cents", "never more than 4" */
function apply(target: Draft, { expression, columns, moments }: Arithmetic, rest: string): Claims | undefined {
  if (columns.includes(target)) return undefined;
  if (moments !== undefined) return isTemporal(target) ? undefined : spanMoments(target, moments[0], moments[1], rest);
  if (columns.some(isTemporal)) return isTemporal(target) ? shiftMoment(target, columns, expression) : undefined;
  if (isTemporal(target)) return undefined;
  const turned = turnRound(target, columns, expression, rest);
  if (turned !== undefined) return turned;
  const isShare = /^(?:\([^()*/]+\)|[^+\-*]+) \/ (?:\([^()*/]+\)|[^+\-*/]+)$/.test(expression) && isPercent(target, rest);
  const whole = isShare ? `${expression} * 100` : expression;
  return setFormula(target, whole, decimalsOf(target, whole, columns, rest));
}

export function setFormula(target: Draft, expression: string, decimals?: number): Claims {
  const values = target.made.type === 'category' ? target.made.options?.['values'] : target.made.type === 'boolean' ? [true, false] : undefined;
  if (Array.isArray(values)) target.holds = values as (string | number | boolean)[];
  const { min, max } = target.made.options ?? {};
  if (target.stated.range === true && typeof min === 'number' && typeof max === 'number') target.range = { min, max };
  target.made = { type: 'expression', options: { expression, ...(decimals === undefined ? {} : { decimals }) } };
  target.unique = false;
  target.stated.formula = true;
  delete target.cases;
  delete target.outliers;
  return [{ kind: 'formula', column: target.name, expression }];
}

/** "fluid removed is weight before minus weight after, never more than 4": what is bounded is drawn, and the last operand follows. */
function turnRound(target: Draft, columns: readonly Draft[], expression: string, rest: string): Claims | undefined {
  const [from, taken] = columns;
  if (columns.length !== 2 || from === undefined || taken === undefined || expression !== `${nameIn(from)} - ${nameIn(taken)}`) return undefined;
  if (taken.stated.range === true || taken.stated.formula === true || from.stated.formula === true) return undefined;
  const told = intervalIn(rest, operandsOf(rest, []));
  const decimals = decimalsIn(from) ?? decimalsIn(target) ?? 2;
  const least = from.made.options?.['min'];
  const most = told?.max ?? (typeof least === 'number' && least > 0 ? Math.round(least * 50) / 100 : undefined);
  if (most === undefined || most <= 0 || (typeof least === 'number' && most > least) || (told === undefined && !/\b(?:before|previous|last|opening|start|gross)\b/iu.test(`${from.name} ${taken.name}`.replaceAll('_', ' ')))) return undefined;
  const smallest = decimals === 0 ? 1 : Number(`0.${'0'.repeat(decimals - 1)}1`);
  target.made = decimals === 0 ? { type: 'integer', options: { min: told?.min ?? 0, max: most } } : { type: 'decimal', options: { min: told?.min ?? smallest, max: most, decimals } };
  setFormula(taken, `${nameIn(from)} - ${nameIn(target)}`, decimals);
  target.stated.formula = true;
  return [{ kind: 'formula', column: target.name, expression }];
}

function isPercent(target: Draft, text: string): boolean {
  return (/%|\bpercent|\bpct\b/iu.test(`${target.text} ${target.name} ${text}`) || /(?:^|_)(?:pct|percent|percentage)(?:_|$)/iu.test(target.name) || target.made.options?.['max'] === 100) && !/\*\s*100|x\s*100|× ?100/iu.test(text);
}

function decimalsIn({ made }: Draft): number | undefined {
  const { decimals } = made.options ?? {};
  if (typeof decimals === 'number') return decimals;
  return made.type === 'integer' ? 0 : undefined;
}

const DECIMALS = /\b(\d|no|one|two|three|four|five|six|eine?|zwei|drei|un|una|dos|tres|une|deux|trois)\s+(?:decimals?|decimal places?|digits? after|nachkommastellen?|dezimalstellen?|decimal\w*|d[ée]cimales?)\b/iu;
const COUNTS: Readonly<Record<string, number>> = { no: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ein: 1, eine: 1, zwei: 2, drei: 3, un: 1, una: 1, dos: 2, tres: 3, une: 1, deux: 2, trois: 3 };

/** Decimals that a text states: "one decimal", "rounded to cents", "whole number". */
export function decimalsTold(text: string): number | undefined {
  const match = DECIMALS.exec(text)?.[1]?.toLowerCase();
  if (match !== undefined) return COUNTS[match] ?? Number(match);
  if (/\b(?:to the cent|to cents|in cents|to the penny)\b/iu.test(text)) return 2;
  return /\b(?:whole (?:numbers?|minutes|percent)|integers?|rounded to (?:the nearest )?(?:whole|integer))\b/iu.test(text) ? 0 : undefined;
}

/** Digits behind the point: as stated, else two for a quotient, else as many as the operands have, two at most. */
function decimalsOf(target: Draft, expression: string, columns: readonly Draft[], rest: string): number | undefined {
  const told = decimalsTold(`${target.text} ${rest}`);
  if (told !== undefined) return told;
  const { decimals } = target.made.options ?? {};
  const isDivided = /[/]|\.\d/.test(expression);
  if (typeof decimals === 'number' && (target.stated.type === true || target.stated.range === true || decimals !== 2)) return decimals;
  if (kindOf(target.made) === 'integer' && target.stated.type === true) return 0;
  if (isDivided) return typeof decimals === 'number' ? decimals : 2;
  return Math.max(0, ...columns.map((column) => decimalsIn(column) ?? 2)) === 0 ? undefined : 2;
}
