import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { NONE_WITHOUT } from '../../reading/negation.js';
import { arithmeticAt } from '../formulas/arithmetic.js';
import { setFormula } from '../formulas/set-formula.js';
import { conditionBehind, firstClause } from '../grammar/clauses.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { Opening } from '../grammar/openers.js';
import { operandsOf } from '../grammar/operands.js';
import { absentIn, negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { reachable } from './hold.js';
import { plainBetween } from './plain-between.js';

const ZERO = /(?<![\d.,])(?:zero|0|nothing|no charge|null|none|never any|not any)(?![\d.,%])\s*,?\s*$/iu;
/** Of what is counted these are 0; of an amount there may be no value at all. */
const NONE = /\b(?:none|never any|not any)\s*,?\s*$/iu;
const WHERE: ReadonlySet<Opening> = new Set(['when', 'unless', 'for', 'at', 'while', 'outside']);
/** Openers that say a place or a time together with what stands behind them: "at night", "outside the opening hours". */
const PLACES: ReadonlySet<Opening> = new Set(['at', 'while', 'outside']);
const BETWEEN_TIMES = /(?<![\d.,])(?:zero|0)\s+((?:between|from)\s+\d{1,2}(?::|\s?[ap]m|\s?h\b).+)$/iu;
const PAY_NOTHING = /^(.+?)\s+(?:pay|pays|cost|costs|are|is|get|gets|have|has)\s+(?:exactly\s+)?(?:0(?![.,]?\d)|zero|nothing|free(?: of charge)?|no \w+)\b/iu;

/** "The first 30 minutes are free" is no test of how long it lasts. */
const FREE_FIRST = /\bfirst\s+(?:(?:\d+|half)\s+)?(?:an?\s)?\p{L}+\s+(?:\p{L}+\s+)??(?:(?:are|is|come|comes)\s+)?(?:free|gratis|included)(?![\p{L}])/iu;

/** "zero when the claim is not approved", "0 at night", "children pay 0", "the power is 0 when stopped". */
export function zeroWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (FREE_FIRST.test(text)) return undefined;
  const only = own === undefined || !isNumeric(own) || own.stated.formula === true ? undefined : onlyWhere(text, drafts, own);
  if (only !== undefined) return only;
  const at = zeroIn(text);
  const before = at === undefined ? (beforeZero(text, drafts) ?? noneWithout(text)) : undefined;
  const pays = at === undefined && before === undefined ? PAY_NOTHING.exec(text) : null;
  const isTime = before !== undefined && /^\s*(?:between|from)\b/iu.test(before.clause);
  const clause = isTime ? before.clause : firstClause(at?.clause ?? before?.clause ?? pays?.[1] ?? '');
  if (clause === '') return undefined;
  const head = at?.head ?? before?.target ?? '';
  // "both power and irradiance are zero from 22:00 until 04:59": of each.
  const several = own === undefined && at !== undefined && /\bboth\b|\band\b/iu.test(head) ? [...new Set(namedIn(head, drafts.filter(isNumeric)).map(({ draft }) => draft))] : [];
  if (several.length > 1) {
    const claims = several.flatMap((draft) => zeroWhere(drafts, text.slice(head.length), draft) ?? []);
    return claims.length === 0 ? undefined : claims;
  }
  const target = own ?? namedIn(head, drafts.filter(isNumeric)).at(-1)?.draft ?? (pays === null ? undefined : drafts.find((draft) => isNumeric(draft) && /price|cost|fee|fare|amount|charge/i.test(draft.name)));
  if (target === undefined || !isNumeric(target)) return undefined;
  if (at !== undefined && NONE.test(at.said) && target.made.type !== 'integer') return undefined;
  tellRest(target, text);
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  if (test === undefined) return undefined;
  const when = at?.isDenied === true ? negated(test.when) : test.when;
  if (target.stated.formula === true && typeof target.made.options?.['expression'] === 'string') {
    const expression = `${when} ? 0 : ${target.made.options['expression']}`;
    const { decimals } = target.made.options;
    return setFormula(target, expression, typeof decimals === 'number' ? decimals : 2);
  }
  const rest = otherwiseFormula(text, drafts, target);
  if (rest !== undefined) return setFormula(target, `${when} ? 0 : ${rest}`, typeof target.made.options?.['decimals'] === 'number' ? target.made.options['decimals'] : 2);
  // "0 unless late": who is late is so by a minute at least.
  if (target.made.type === 'integer' && target.made.options?.['min'] === 0 && target.stated.range !== true && target.cases === undefined) target.made = { ...target.made, options: { ...target.made.options, min: 1 } };
  const given = absentIn(when);
  if (given !== undefined) return zeroWithout(target, given, test.draft);
  target.cases = [{ when, options: plainBetween(target, 0, 0) }, ...(target.cases ?? [])];
  return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == 0` }];
}

/** "0 without a coupon code": as it is where that is filled, else nothing. */
function zeroWithout(target: Draft, given: string, of: Draft): Claims | undefined {
  const { min, max } = target.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || target.cases !== undefined) return undefined;
  of.missing ??= 0.4;
  const least = target.made.type === 'integer' ? Math.max(1, min) : min > 0 ? min : Math.min(0.5, max);
  target.cases = [{ when: given, options: plainBetween(target, least, max) }];
  target.made = { type: target.made.type, options: { ...optionsWithout(target.made, 'distribution', 'median', 'mean', 'deviation'), min: 0, max: 0 } };
  target.stated.range = true;
  return [{ kind: 'holds', expression: `!(${given}) || ${nameIn(target)} > 0` }];
}

/** "which only occur if regular hours are exactly 40 (otherwise zero) and go up to 15": zero in all other rows. */
const ONLY_WHERE = /\bonly\s+(?:\p{L}+\s+){0,3}?(?:if|when|where|for)\s+(?<clause>[^,;()]{3,60}?)\s*[,;(]\s*(?:otherwise|else|if not)\s+(?:it is\s|it's\s|is\s|they are\s)?(?:zero|0|none)(?![\d.,])/iu;

function onlyWhere(text: string, drafts: readonly Draft[], own: Draft): Claims | undefined {
  const clause = ONLY_WHERE.exec(text)?.groups?.['clause'];
  const test = clause === undefined ? undefined : testIn(clause, drafts.filter((draft) => draft !== own));
  if (test === undefined) return undefined;
  reachable(test.draft, test.when);
  own.cases = [{ when: negated(test.when), options: plainBetween(own, 0, 0) }, ...(own.cases ?? [])];
  return [{ kind: 'holds', expression: `${test.when} || ${nameIn(own)} == 0` }];
}

/** Where a text says that something is zero. */
interface ZeroTold {
  readonly head: string;
  /** The word itself. */
  readonly said: string;
  readonly clause: string;
  /** It is zero where the clause does not hold. */
  readonly isDenied: boolean;
}

/** "zero when …", "0 unless late", "0 at night", "zero from 22:00 until 04:59". */
function zeroIn(text: string): ZeroTold | undefined {
  const times = BETWEEN_TIMES.exec(text);
  if (times !== null) return { head: text.slice(0, times.index), said: '0', clause: times[1] ?? '', isDenied: false };
  const told = conditionBehind(text, ZERO, WHERE);
  if (told === undefined) return undefined;
  const { head, said, opener, clause } = told;
  const isDenied = opener.opening === 'unless' || opener.opening === 'outside';
  return { head, said, clause: PLACES.has(opener.opening) ? text.slice(opener.start) : clause, isDenied };
}

const REST = /(?:^|[,;]|\band|\bbut)\s*(?:is\s+)?(?:between\s+|from\s+)?[$€£]?(\d+(?:\.\d+)?)\s*(?:to|and|-|–)\s*[$€£]?(\d+(?:\.\d+)?)[\p{L}\s€$£]{0,8}?\s+(?:for|in|on)\s+(?:all\s+)?(?:the\s+)?(?:rest|others?|remaining|everyone else)/iu;

/** "zero for …, and between 0.99 and 500 for the rest": the bounds of all other rows. */
function tellRest(target: Draft, text: string): void {
  const match = REST.exec(text);
  if (match === null || (target.made.type !== 'integer' && target.made.type !== 'decimal')) return;
  const [min, max] = [Number(match[1]), Number(match[2])];
  if (max > min) target.made = { type: target.made.type, options: { ...optionsWithout(target.made, 'distribution', 'median', 'mean', 'deviation'), min, max } };
}

/** "When a turbine is stopped the power is 0": the condition first, then the column. */
function beforeZero(text: string, drafts: readonly Draft[]): { clause: string; target: string } | undefined {
  const lead = /^\W*(?:if|when|whenever|where|for|on|at|in|during|while|between|from)\s+/iu.exec(text);
  const zero = /\b(?:is|are|must be|should be|equals?|drops? to|falls? to)\s+(?:exactly\s+|always\s+)?(?:zero|0)(?![\d.,%])/iu.exec(text);
  if (lead === null || zero === null) return undefined;
  const target = namedIn(text.slice(0, zero.index), drafts.filter(isNumeric)).at(-1);
  return target === undefined || target.start <= lead[0].length ? undefined : { clause: text.slice(/between|from/iu.test(lead[0]) ? 0 : lead[0].length, target.start).replace(/[,\s]+(?:so\s+)?(?:then\s+)?(?:the\s+|its\s+|their\s+)?$/iu, ''), target: text.slice(target.start, target.end) };
}

/** "Without sun there is no power", "no visits, no sales": none of the one, none of the other. */
function noneWithout(text: string): { clause: string; target: string } | undefined {
  const match = NONE_WITHOUT.exec(text);
  return match === null ? undefined : { clause: `without ${match[1] ?? ''}`, target: match[2] ?? '' };
}

/** "… otherwise 10 percent of the bill". */
function otherwiseFormula(text: string, drafts: readonly Draft[], target: Draft): string | undefined {
  const rest = /\b(?:otherwise|else)\s+(.+)$/iu.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const found = arithmeticAt(operandsOf(rest, drafts.filter((draft) => draft !== target && isNumeric(draft))), 0);
  return found?.isCompound === true ? found.expression : undefined;
}
