import type { Claims, Draft } from '../../model.js';
import { intervalIn } from '../grammar/intervals.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { operandsOf } from '../grammar/operands.js';
import type { Arithmetic } from './arithmetic.js';
import { decimalsIn, decimalsOf } from './decimals.js';
import { setFormula } from './set-formula.js';
import { shiftMoment } from './shifted-moments.js';
import { spanMoments } from './spans.js';

/** Makes the column what the formula says. @param rest what stands behind it: "rounded to cents", "never more than 4" */
export function apply(target: Draft, { expression, columns, moments }: Arithmetic, rest: string): Claims | undefined {
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
