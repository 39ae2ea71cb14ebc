import { optionsWithout } from '../../columns/options.js';
import type { Case, Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import type { Relation } from '../grammar/comparisons.js';
import { nameIn } from '../grammar/mentions.js';
import { isFree } from './keep.js';
import { boundsOf, distinctCases } from './steps.js';

const OFFSET = /^\s*(?<sign>minus|less|-|–|plus|\+)\s*(?<count>\d+(?:[.,]\d+)?)(?!\s?%|\d)/iu;
const MOST_STEPS = 60;

/** The number that is added to a column behind its name: "age | minus 17", "start + 3". */
export function offsetBehind(text: string): number | undefined {
  const { sign = '', count = '' } = OFFSET.exec(text)?.groups ?? {};
  if (count === '') return undefined;
  return (/^(?:plus|\+)$/iu.test(sign) ? 1 : -1) * readDigits(count);
}

const APART = /\b(?<least>at least|no less than|not less than|minimum|min\.?)?(?<most>at most|no more than|not more than|up to|max\.?)?\s*(?<count>\d+(?:[.,]\d+)?)\s*(?:[\p{L}°]+\s+)??(?:(?<above>above|over|more than|higher than|greater than|larger than|longer than|older than)|(?<below>below|under|less than|lower than|smaller than|shorter than|younger than))\s+(?:the\s+|that\s+of\s+(?:the\s+)?)?$/iu;

/** "at least 20 above | diastolic", "no more than 5 points below | target": how far apart two columns lie, and on which side. */
export function apartIn(between: string): { readonly relation: Relation; readonly offset: number } | undefined {
  const { least, most, count = '', above } = APART.exec(between)?.groups ?? {};
  if (count === '' || (least === undefined) === (most === undefined)) return undefined;
  const isAbove = above !== undefined;
  return { relation: isAbove === (least !== undefined) ? '>=' : '<=', offset: (isAbove ? 1 : -1) * readDigits(count) };
}

/** "never more than age minus 17", "at least start plus 3": keeps a number on one side of another and so much. */
export function keepApart(own: Draft, relation: Relation, other: Draft, offset: number): Claims | undefined {
  const isUp = relation === '<' || relation === '<=';
  const [low, high] = [boundsOf(own), boundsOf(other)];
  if ((!isUp && relation !== '>' && relation !== '>=') || low === undefined || high === undefined || !isFree(own) || other.stated.formula === true) return undefined;
  const isWhole = own.made.type === 'integer' && Number.isInteger(offset);
  const unit = isWhole ? 1 : 0.01;
  const strict = relation === '<' || relation === '>' ? unit : 0;
  const count = Math.min(MOST_STEPS, isWhole ? Math.max(1, Math.floor(high.max) - Math.ceil(high.min)) : MOST_STEPS);
  // What is not told reaches as far as the other lets it.
  const range = own.stated.range === true ? low : isUp ? { min: low.min, max: Math.max(low.min, high.max + offset - strict) } : { min: low.min, max: Math.max(low.max, high.max + offset + unit) };
  const cases: Case[] = [];
  for (let i = 0; i <= count; i++) {
    const at = isUp ? high.max - ((high.max - high.min) * i) / count : high.min + ((high.max - high.min) * i) / count;
    const edge = isWhole ? Math.floor(at) : Math.floor(at * 100) / 100;
    const bound = Math.round((edge + offset + (isUp ? -strict : strict)) * 100) / 100;
    const options = isUp ? { min: Math.min(range.min, Math.max(bound, Math.min(0, range.min))), max: Math.max(Math.min(range.min, 0), Math.min(range.max, bound)) } : { min: Math.max(range.min, Math.min(range.max, bound)), max: range.max };
    cases.push({ when: `${nameIn(other)} ${isUp ? '>=' : '<='} ${String(edge)}`, options: options.min > options.max ? { min: options.max, max: options.max } : options });
  }
  own.made = { type: own.made.type, options: { ...optionsWithout(own.made, 'distribution', 'mean', 'median', 'deviation', 'components'), ...range } };
  own.cases = [...(own.cases ?? []), ...distinctCases(cases)];
  const sign = offset < 0 ? '-' : '+';
  return [{ kind: 'holds', expression: `${nameIn(own)} ${relation} ${nameIn(other)} ${sign} ${String(Math.abs(offset))}` }];
}
