import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { conditionOf, type Interval, intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { operandsOf } from '../grammar/operands.js';
import { setFormula } from './set-formula.js';

/** What steps are called, and which one it is: "approval level 1", "priority 3", "tier B". */
const STEP = /(?<word>level|priority|tier|class|grade|stage|band|group|category|zone|severity)\s(?<which>\d{1,2}|\p{Lu})(?![\p{L}\d]|\s?[-–]\s?\d)/giu;
const HINT = /(?:level|priority|tier|class|grade|stage|band|group|category|zone|severity)\s(?:\d|[A-Z]\b)/iu;
const PARTS = /[,;]\s+(?:and\s+)?|\s+and\s+(?=(?:anything|everything|those|all|the rest|[\p{L}]+s?\s(?:above|over|below|under|from)))/iu;

/** "Invoices below 1,000 require approval level 1, invoices from 1,000 up to 10,000 level 2, and anything above 10,000 level 3": steps by the bounds of a number. */
export function readNumberedLevels(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!HINT.test(text)) return undefined;
  const told = text.split(PARTS).map(stepIn);
  const steps = told.filter((step) => step !== undefined);
  const word = steps[0]?.word ?? '';
  if (steps.length < 2 || steps.length < told.length || steps.some((step) => step.word !== word)) return undefined;
  const target = drafts.find(({ name, stated }) => stated.values !== true && stated.formula !== true && keysOf(name).at(-1) === word);
  const source = target === undefined ? undefined : sourceOf(drafts.filter((draft) => draft !== target && isNumeric(draft)), steps);
  if (target === undefined || source === undefined) return undefined;
  const isNumbered = steps.every(({ which }) => /^\d+$/u.test(which));
  const shown = (which: string): string => (isNumbered ? which : literal(which));
  const values = steps.map(({ which }) => (isNumbered ? Number(which) : which));
  target.made = { type: 'category', options: { values } };
  target.stated.values = true;
  const conditions = steps.slice(0, -1).map(({ interval, which }) => `${conditionOf(nameIn(source), interval)} ? ${shown(which)} : `);
  return setFormula(target, conditions.join('') + shown(steps.at(-1)?.which ?? ''), isNumbered ? 0 : undefined);
}

interface Step {
  readonly word: string;
  readonly which: string;
  readonly interval: Interval;
}

/** One step and where it is: the number of the step is none of its bounds. */
function stepIn(part: string): Step | undefined {
  const found = [...part.matchAll(STEP)].at(-1);
  const rest = found === undefined ? '' : part.slice(0, found.index) + part.slice(found.index + found[0].length);
  const interval = found === undefined ? undefined : intervalIn(rest, operandsOf(rest, []));
  const { word = '', which = '' } = found?.groups ?? {};
  return interval === undefined || (interval.min === undefined && interval.max === undefined) ? undefined : { word: word.toLowerCase(), which, interval };
}

/** The only number, or the first of bounds that were told, that reaches over all of them. */
function sourceOf(numbers: readonly Draft[], steps: readonly Step[]): Draft | undefined {
  const ends = steps.flatMap(({ interval: { min, max } }) => [min, max].filter((end) => end !== undefined));
  const able = numbers.filter(({ made }) => ends.every((end) => end >= Number(made.options?.['min']) && end <= Number(made.options?.['max'])));
  return able.find(({ stated }) => stated.range === true) ?? able[0];
}
