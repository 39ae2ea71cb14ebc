import { NOT, opposite, type Relation, relationBehind, relationIn } from './comparisons.js';
import type { Operand } from './operands.js';

/** An interval of numbers as a text tells it: "7-8", "from 18.5 to under 25", "below 20", "9 and 10", "70 on". */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
  /** The upper end does not belong to it. */
  readonly isOpenAbove?: boolean;
  readonly isOpenBelow?: boolean;
}

/** The interval that the numbers of a phrase mean; undefined where there is no number. */
export function intervalIn(text: string, operands: readonly Operand[]): Interval | undefined {
  const numbers = operands.flatMap((operand) => (operand.kind === 'number' ? [operand] : []));
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  const before = text.slice(0, first.start);
  if (second === undefined) {
    const relation = relationBehind(text.slice(first.end)) ?? relationIn(before.replace(/\b(?:is|are|of|=)\s*$/iu, ' ')) ?? '==';
    return one(relation, first.value);
  }
  const between = text.slice(first.end, second.start);
  const relation = relationIn(before);
  // "over 20 and at most 40", "above 8 and up to 15"
  // "never under 4 nor above 11": what is denied once is denied of both.
  const said = relationIn(between);
  const next = said !== undefined && /\b(?:nor|or)\b/iu.test(between) && NOT.test(before) && !NOT.test(between) ? opposite(said) : said;
  const isRange = /^\s*(?:[\p{L}%°]{1,8}\s+)?(?:-|–|—|−|to|through|till|until|bis|a|à|\.\.+|…|and|und|y|et)\s*(?:under|below|less than|unter)?\s*$/iu.test(between);
  if (!isRange && next !== undefined && next !== '==') return { ...one(relation ?? '>=', first.value), ...one(next, second.value) };
  if (!isRange || second.value < first.value) return one(relation ?? '==', first.value);
  const isOpenAbove = /\b(?:under|below|less than|unter)\b/iu.test(between);
  return { min: first.value, max: second.value, ...(isOpenAbove ? { isOpenAbove } : {}), ...(relation === '>' ? { isOpenBelow: true } : {}) };
}

function one(relation: Relation, value: number): Interval {
  switch (relation) {
    case '<':
      return { max: value, isOpenAbove: true };
    case '<=':
      return { max: value };
    case '>':
      return { min: value, isOpenBelow: true };
    case '>=':
      return { min: value };
    case '==':
    case '!=':
      return { min: value, max: value };
  }
}

/** The interval as a condition on an expression. */
export function conditionOf(name: string, { min, max, isOpenAbove, isOpenBelow }: Interval): string {
  if (min !== undefined && min === max) return `${name} == ${min}`;
  const low = min === undefined ? [] : [`${name} ${isOpenBelow === true ? '>' : '>='} ${min}`];
  const high = max === undefined ? [] : [`${name} ${isOpenAbove === true ? '<' : '<='} ${max}`];
  return [...low, ...high].join(' && ');
}
