import type { Claim } from '../../../../core/claims/registry.js';
import type { Case, Claims, Draft } from '../../model.js';
import { conditionFirst, conditionLast } from '../grammar/clauses.js';
import { conditionOf, type Interval, intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { negated } from '../grammar/tests/logic.js';
import type { Opening } from '../grammar/openers.js';
import { testIn } from '../grammar/tests/test-in.js';
import { ONLY_FILLED } from './filled-where.js';
import { plainBetween } from './plain-between.js';

/** What holds for all other rows: "otherwise below 5", "; normal readings stay under 5". */
const OTHERS = /^[\s,;.]*(?:and\s+|but\s+|while\s+)?(?:otherwise|else|if not|(?:(?:all|any|the)\s+)*(?:other|others|normal|regular|ordinary|remaining|rest)\b[^,;\d]{0,40}?(?=\b(?:stays?|are|is|lies?|remains?|has|have|from|between|below|under|above|over|at)\b))([^,;]*\d[^,;]*)/iu;
const COMPARED = /\b(?:above|over|below|under|between|from|at least|at most|up to|more than|less than|greater than|lower than|higher than|no more than|no less than|within|exceeds?|max(?:imum)?|min(?:imum)?|capped at)\b|[<>≤≥]/iu;

/** "from 0 to 100 which is higher | on failed attempts": where it lies higher, and not that it lies there. */
const MOVED = /(?<![\p{L}])(?:higher|lower|bigger|smaller|longer|shorter|larger|better|worse|more|less|fewer)\W*$/iu;

/** "at most 20 in the Boardroom", "max 20 for members": a value of another column tells which rows. */
const OF_SOME: ReadonlySet<Opening> = new Set(['for', 'at']);

/** "Whenever anomaly is 1, velocity is above 7; normal readings stay under 5", "above 7 when there is an anomaly, otherwise below 5": bounds of some rows. */
export function readIntervalWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (/%|percent/iu.test(text) || !COMPARED.test(text) || ONLY_FILLED.test(text)) return undefined;
  const told = (own === undefined ? conditionFirst(text) : undefined) ?? conditionLast(text) ?? conditionLast(text, OF_SOME);
  if (told === undefined || !COMPARED.test(told.said) || MOVED.test(told.said)) return undefined;
  const { clause, said } = told;
  const target = own ?? namedIn(said, drafts.filter(isNumeric))[0]?.draft;
  if (target === undefined || !isNumeric(target) || target.stated.formula === true || isOfAnother(said, target, drafts)) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  const there = intervalIn(said, operandsOf(said, []));
  if (test === undefined || there === undefined) return undefined;
  const rest = OTHERS.exec(told.rest)?.[1];
  const elsewhere = rest === undefined ? undefined : intervalIn(rest, operandsOf(rest, []));
  const pairs = [{ when: test.when, interval: there }, ...(elsewhere === undefined ? [] : [{ when: negated(test.when), interval: elsewhere }])];
  const cases = pairs.map(({ when, interval }) => caseOf(target, when, interval));
  if (cases.some((one) => one === undefined)) return undefined;
  target.cases = [...cases.filter((one) => one !== undefined), ...(target.cases ?? [])];
  return pairs.map(({ when, interval }): Claim => ({ kind: 'holds', expression: `!(${when}) || (${conditionOf(nameIn(target), interval)})` }));
}

/** "stays below the limit when …": bounded by a column, not by a number. */
function isOfAnother(said: string, target: Draft, drafts: readonly Draft[]): boolean {
  return namedIn(said, drafts.filter(isNumeric)).some(({ draft }) => draft !== target);
}

function caseOf(target: Draft, when: string, { min, max, isOpenBelow, isOpenAbove }: Interval): Case | undefined {
  const { min: least, max: most, decimals } = target.made.options ?? {};
  if (typeof least !== 'number' || typeof most !== 'number') return undefined;
  const unit = target.made.type === 'integer' ? 1 : 10 ** -(typeof decimals === 'number' ? decimals : 2);
  const low = min === undefined ? least : min + (isOpenBelow === true ? unit : 0);
  // "At least 66 for seniors" of ages that end there: what nobody bounded goes on.
  const isAtEnd = max === undefined && target.stated.range !== true && low > most - (most - least) * 0.1;
  const high = isAtEnd ? Math.round(low + (most - least) * 0.35) : max === undefined ? most : max - (isOpenAbove === true ? unit : 0);
  return high < low ? undefined : { when, options: plainBetween(target, low, high) };
}
