import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { relationIn } from '../grammar/comparisons.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { openersIn, SURE } from '../grammar/openers.js';
import { type Operand, operandsOf } from '../grammar/operands.js';
import { portionsIn } from '../portions/portions.js';
import { usualPart } from './end-pairs.js';
import { isFree, keep } from './keep.js';
import { apartIn, keepApart, offsetBehind } from './offset.js';
import { usualShare } from './usual-share.js';

type Column = Operand & { kind: 'column' };

/**
 * "likes cannot be more than views", "always lower than systolic", "never more than 5 % of units", "min <= median <= max":
 * a number kept on one side of another.
 */
export function readLimit(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  // "can exceed the budget by 20%" is read as a whole, and says not that it always does.
  if (own !== undefined && OVER_BY.test(text)) return undefined;
  const operands = operandsOf(text, drafts.filter((draft) => draft !== own && isNumeric(draft)));
  const columns = operands.filter((operand): operand is Column => operand.kind === 'column');
  const before = own === undefined || columns.length > 0 ? undefined : meantByThat(drafts, text, own);
  if (before !== undefined) return readLimit(drafts, before, own);
  // "(made never more than attempted)": a sentence of both, beside one of them.
  const isNamed = own !== undefined && /\b(?:never|not|no|always|at most|at least|cannot|can't)\b/iu.test(text) && namedIn(text.replace(IN_UNIT, ' '), drafts.filter(isNumeric)).some(({ draft }) => draft === own);
  if (isNamed) return readLimit(drafts, text, undefined);
  if (own !== undefined) return isNumeric(own) ? belowIt(drafts, text, own) ?? ownLimit(own, text, operands, columns, drafts) : undefined;
  const never = neverFewer(drafts, text);
  if (never !== undefined) return never;
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < columns.length; i++) {
    const [a, b] = [columns[i], columns[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft) continue;
    const between = text.slice(a.end, b.start);
    // "Reordering is needed whenever the stock is below the reorder point" says when, and bounds nothing.
    if (openersIn(text.slice(0, a.start)).some(({ opening, end }) => SURE.has(opening) && !text.slice(end, a.start).includes(','))) continue;
    if (/[;.]|\b(?:and|but|while)\b/iu.test(between.replace(/\bequal(?:s)? (?:to )?or\b|\bor equal\b/giu, ''))) continue;
    const apart = offsetOf(a.draft, between, b, text);
    claims.push(...(apart ?? related(a.draft, between, b.draft, operands.filter(({ start, end }) => start >= a.end && end <= b.start), drafts) ?? []));
  }
  return claims.length === 0 ? undefined : claims;
}

/** "never more than age minus 17", "at least 20 above diastolic": so much from the other. */
function offsetOf(a: Draft, between: string, { draft, end }: Column, text: string): Claims | undefined {
  const told = apartIn(between);
  if (told !== undefined) return keepApart(a, told.relation, draft, told.offset);
  const offset = offsetBehind(text.slice(end));
  const relation = offset === undefined ? undefined : relationIn(between);
  return offset === undefined || relation === undefined ? undefined : keepApart(a, relation, draft, offset);
}

/** "in years (never more than age minus 18)": the unit names the column only to others. */
const IN_UNIT = /^\W*(?:in|as)\s\p{L}{1,14}(?![\p{L}])/iu;

/** "can exceed the budget by 20% at most": how far it lies above another. */
const OVER_BY = /\b(?:exceeds?|overruns?|overshoots?|goes? over|be (?:over|above)|is (?:over|above))\s+(?:the\s+|its\s+)?(?<other>[\p{L}_ ]{2,40}?)\s+by\s+(?:at most\s+|up to\s+|no more than\s+|a maximum of\s+|max\.?\s+)?(?<share>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)/iu;

export function readOverBy(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { other = '', share = '' } = OVER_BY.exec(text)?.groups ?? {};
  if (own === undefined) return undefined;
  const whole = other === '' || !isNumeric(own) ? undefined : namedIn(other, drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  if (whole === undefined) return undefined;
  whole.stated.correlated = true;
  own.stated.correlated = true;
  return keep(own, '<=', whole, 1 + Number(share) / 100, drafts, 0.5);
}

/** "times used can't be more than that": the column before. */
const THAN_THAT = /(?<=\b(?:than|then|exceeds?|above|over|below|under|beyond|to|equals?)\s)(?:that(?: (?:one|number|value|column))?|this|those|the (?:former|one before|previous(?: one| column)?))(?=\s*(?:$|[,.;)]))/iu;

/** The text with the name of the column before put in for "that". */
function meantByThat(drafts: readonly Draft[], text: string, own: Draft): string | undefined {
  const previous = THAN_THAT.test(text) ? drafts.slice(0, drafts.indexOf(own)).findLast(isNumeric) : undefined;
  return previous === undefined ? undefined : text.replace(THAN_THAT, previous.name);
}

const BELOW_IT = /([\p{L}_][\p{L}_ ]{1,40}?)\s+(?:never exceeds?|cannot exceed|can['’]?t exceed|does not exceed|is (?:never|not) (?:above|higher than|more than|larger than)|is at most|stays (?:below|under))\s+it\b/iu;

/** "(the floor never exceeds it)": another column kept below the one of which the text is a remark. */
function belowIt(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const name = BELOW_IT.exec(text)?.[1];
  const other = name === undefined ? undefined : namedIn(name, drafts.filter((draft) => draft !== own && isNumeric(draft))).at(-1)?.draft;
  return other === undefined ? undefined : keep(other, '<=', own, 1, drafts);
}

const NEVER = /\b(?:never|nowhere|not|no|nobody|no one|none|cannot|can't|must not|can never)\b[^,;.]{0,40}?\b(?:(?<less>fewer|less|lower|smaller|shorter)|(?<more>more|higher|larger|greater|bigger|longer))\s+(?<a>[\p{L}_ ]{2,40}?)\s+than\s+(?:there (?:are|were)\s+)?(?<b>[\p{L}_ ]{2,40})/iu;

/** "Es gibt nie mehr Tore als Würfe", "nunca hay más goles que tiros", "il n'y a jamais plus de buts que de tirs". */
const NEVER_ELSEWHERE =
  /\b(?:nie(?:mals)?|nunca|jamais)\b[^,;.]{0,20}?\s(?:(?<less>weniger|menos|moins)|(?<more>mehr|more|m[áa]s|plus))\s(?:de\s|d['’])?(?<a>[\p{L}_ ]{2,40}?)\s(?:als|que|than)\s(?:de\s|d['’])?(?<b>[\p{L}_ ]{2,40})/iu;

/** "a thread never has fewer views than upvotes", "nowhere are there more ballots than voters". */
function neverFewer(drafts: readonly Draft[], text: string): Claims | undefined {
  const groups = (NEVER.exec(text) ?? (/\b(?:nie|niemals|nunca|jamais)\b/iu.test(text) ? NEVER_ELSEWHERE.exec(text) : null))?.groups;
  if (groups === undefined || (groups['less'] === undefined) === (groups['more'] === undefined)) return undefined;
  const numbers = drafts.filter(isNumeric);
  const a = doneIn(text, groups['a'] ?? '', numbers) ?? namedIn(groups['a'] ?? '', numbers)[0]?.draft;
  const b = namedIn(groups['b'] ?? '', numbers.filter((draft) => draft !== a))[0]?.draft;
  if (a === undefined || b === undefined) return undefined;
  return groups['less'] === undefined ? keep(a, '<=', b, 1, drafts) : keep(b, '<=', a, 1, drafts);
}

/** "nobody can cast more ballots than …": the `ballots_cast`, whatever else is counted in ballots. */
function doneIn(text: string, thing: string, numbers: readonly Draft[]): Draft | undefined {
  const verb = keysOf(/(\p{L}+)\s+(?:more|fewer|less)\b/iu.exec(text)?.[1] ?? '')[0];
  const [key] = keysOf(thing);
  return verb === undefined || key === undefined ? undefined : numbers.find(({ name }) => [verb, key].every((word) => keysOf(name).some((own) => alike(own, word))));
}

const SIDES: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** What stands behind the name: the column itself is the left side. */
function ownLimit(own: Draft, text: string, operands: readonly Operand[], columns: readonly Column[], drafts: readonly Draft[]): Claims | undefined {
  for (const column of columns) {
    // "weight before minus weight after, never more than 4" bounds by a number, not by a column before it.
    const before = text.slice(0, column.start);
    const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('('), before.search(/\s(?:and|but)\s(?!equal)/u) < 0 ? -1 : before.search(/\s(?:and|but)\s(?!equal)/u) + 4);
    const between = before.slice(from + 1);
    // "(kg over metres squared)" speaks of two others.
    if (columns.some((other) => other !== column && other.start > from && other.end <= column.start && SIDES.has(relationIn(text.slice(other.end, column.start)) ?? ''))) continue;
    const apart = offsetOf(own, between, column, text);
    if (apart !== undefined) return apart;
    const found = related(own, between, column.draft, operands.filter(({ start, end }) => start > from && end <= column.start), drafts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function related(a: Draft, between: string, b: Draft, inside: readonly Operand[], drafts: readonly Draft[]): Claims | undefined {
  // "ballots cast over registered voters times 100": divided.
  if (/^\s*over\s+(?:the\s+)?$/iu.test(between)) return undefined;
  const relation = isPartAlready(a, b) ? undefined : relationIn(between);
  if (relation === undefined || relation === '==' || relation === '!=') return undefined;
  // "the sale price after taking the discount percent off" compares nothing.
  if (/\b(?:after|before)\s+\p{L}+ing\b/iu.test(between) || isPercent(a) !== isPercent(b)) return undefined;
  if (/\b(?:from|of)\b/iu.test(between) && relation === '>=' && !/at least|below|above|under|less/iu.test(between)) return undefined;
  const number = inside.find((operand) => operand.kind === 'number');
  if (number?.kind === 'number' && !number.isPercent && !/\btimes\b/iu.test(between)) return undefined;
  const apart = number?.kind === 'number' && number.isPercent ? percentApart(between, number.value / 100) : undefined;
  if (apart !== undefined) return keep(a, apart.relation, b, apart.factor, drafts, 0);
  const factor = number?.kind === 'number' ? (number.isPercent ? number.value / 100 : number.value) : /\bhalf\b/iu.test(between) ? 0.5 : /\b(?:twice|double)\b/iu.test(between) ? 2 : (portionsIn(between).find(({ isVague }) => !isVague)?.share ?? 1);
  if (factor !== 1) return keep(a, relation, b, factor, drafts, 0);
  const [low, high] = relation.startsWith('<') ? [a, b] : [b, a];
  return asUsual(low, high, relation.endsWith('='), drafts) ?? keep(a, relation, b, 1, drafts, usualPart(low, high));
}

/** What is less is as much less as it usually is, where nothing was told of its size. */
function asUsual(low: Draft, high: Draft, isEqual: boolean, drafts: readonly Draft[]): Claims | undefined {
  const share = isFree(low) && low.cases === undefined && low.stated.range !== true && low.stated.shape !== true ? usualShare(low, high) : undefined;
  if (share === undefined || share >= 1 || keep(low, '<=', high, share, drafts, share * LEAST_PART) === undefined) return undefined;
  return [{ kind: 'holds', expression: `${nameIn(low)} ${isEqual ? '<=' : '<'} ${nameIn(high)}` }];
}

/** How little of the most it usually is. */
const LEAST_PART = 0.2;

/** "at least 40% more than", "no more than 10% above", "at most 5 percent below": how far from the other it may lie. */
function percentApart(between: string, share: number): { readonly relation: '<=' | '>='; readonly factor: number } | undefined {
  const [, isMore, isLess] = /(?:%|percent|pct)\s(?:(more|higher|above|over|larger|longer)|(less|lower|below|under|smaller|shorter|cheaper))(?![\p{L}])/iu.exec(between) ?? [];
  const bound = /\b(?:at most|no more than|not more than|up to|max(?:imum)?)\b/iu.test(between) ? 'most' : /\b(?:at least|no less than|min(?:imum)?)\b/iu.test(between) ? 'least' : undefined;
  if (bound === undefined || (isMore === undefined && isLess === undefined)) return undefined;
  const factor = isMore === undefined ? 1 - share : 1 + share;
  return { relation: (bound === 'most') === (isMore !== undefined) ? '<=' : '>=', factor };
}

/** A column of percents, which no amount lies above or below; a share of hundred is both. */
const isPercent = ({ name, made }: Draft): boolean => /(?:^|_)(?:percent|pct|percentage|prozent|porcentaje|pourcentage)(?:_|$)/iu.test(name) && made.options?.['max'] !== undefined;

/** What lies between two parts of another column, "at least 20% of the price", keeps within it. */
const isPartAlready = ({ cases, stated }: Draft, whole: Draft): boolean => stated.range === true && stated.shape === true && cases?.some(({ when }) => when.startsWith(`${nameIn(whole)} `)) === true;
