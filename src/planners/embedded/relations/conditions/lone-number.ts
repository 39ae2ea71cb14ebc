import type { Draft } from '../../model.js';
import { intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { operandsOf } from '../grammar/operands.js';
import type { Test } from '../grammar/tests/test.js';

/** "Y from 70 points on" behind "score, passed": the number nearest before the column. */
export function loneNumber(clause: string, drafts: readonly Draft[], own: Draft): Test | undefined {
  const operands = operandsOf(clause, []);
  const interval = intervalIn(clause, operands);
  const number = operands.find((operand) => operand.kind === 'number');
  if (interval === undefined || number?.kind !== 'number') return undefined;
  const source = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && holdsNumber(draft, number.value)).at(-1);
  if (source === undefined) return undefined;
  const { min: low } = interval;
  const when = low === undefined ? `${nameIn(source)} ${interval.isOpenAbove === true ? '<' : '<='} ${String(interval.max)}` : `${nameIn(source)} ${interval.isOpenBelow === true ? '>' : '>='} ${low}`;
  return { when, draft: source };
}

export function holdsNumber({ made }: Draft, value: number): boolean {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' && value >= min && value <= max;
}
