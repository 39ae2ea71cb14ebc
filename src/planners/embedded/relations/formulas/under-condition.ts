import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { firstClause } from '../grammar/clauses.js';
import { isNumeric } from '../grammar/kinds.js';
import { openersIn, type Opening } from '../grammar/openers.js';
import { operandsOf } from '../grammar/operands.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { arithmeticAt } from './arithmetic.js';
import { setFormula } from './set-formula.js';

/** "15 % of the amount | when the reason is 'changed mind'": a formula that holds in some rows, and what the others hold: zero where nothing is said. */

const OPENINGS: ReadonlySet<Opening> = new Set(['when', 'unless', 'for']);
/** What may stand between a formula and its condition. */
const BETWEEN = /^[\s,(]*(?:but\s+)?(?:only\s+)?$/iu;
const OTHERWISE = /[,;]?\s*\b(?:otherwise|else|sonst|sinon|si no|(?:and|but)\s+(?=(?:the\s+)?(?:full|whole|normal|plain|same)\b))\b(?<others>.*)$/isu;

/** Where the rest of a text behind a formula tells in which rows it holds, the others get zero or what is told of them; the claims as they are otherwise. */
export function underCondition(claims: Claims, target: Draft, rest: string, drafts: readonly Draft[]): Claims {
  const { expression, decimals } = target.made.options ?? {};
  const opener = openersIn(rest).find(({ opening }) => OPENINGS.has(opening));
  if (opener === undefined || typeof expression !== 'string' || !BETWEEN.test(rest.slice(0, opener.start))) return claims;
  const test = testIn(firstClause(rest.slice(opener.end).replace(OTHERWISE, '')), drafts.filter((draft) => draft !== target));
  if (test === undefined || expression.includes('?')) return claims;
  target.made = { ...target.made, options: optionsWithout(target.made, 'decimals') };
  return setFormula(target, `${opener.opening === 'unless' ? negated(test.when) : test.when} ? ${expression} : ${othersIn(rest, target, drafts)}`, typeof decimals === 'number' ? decimals : undefined);
}

/** "else the full charge", "otherwise price times 0.8", "else 5": what the other rows hold. */
function othersIn(rest: string, target: Draft, drafts: readonly Draft[]): string {
  const said = OTHERWISE.exec(rest)?.groups?.['others'] ?? '';
  const operands = operandsOf(said, drafts.filter((draft) => draft !== target && isNumeric(draft)));
  const first = operands.findIndex(({ kind }) => kind === 'column' || kind === 'number');
  const found = first < 0 ? undefined : arithmeticAt(operands, first);
  const operand = operands[first];
  if (found !== undefined) return found.expression;
  return operand?.kind === 'number' && !operand.isPercent ? String(operand.value) : '0';
}
