import { ANSWERED } from '../../reading/readings.js';
import { isCalled } from '../../columns/names.js';
import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { type Operand, operandsOf } from '../grammar/operands.js';
import { testIn } from '../grammar/tests/test-in.js';
import { answerOf, yesOf } from '../grammar/yes-no.js';
import { type Arithmetic, arithmeticAt } from './arithmetic.js';
import { readAddedUp } from './added-up.js';
import { decimalsIn } from './decimals.js';
import { apply } from './make-formula.js';
import { noiseBehind } from './noise.js';
import { setFormula } from './set-formula.js';
import { shareOfWhole, withPercentNamed, withThatNamed } from './shares-of-columns.js';
import { underCondition } from './under-condition.js';
import { betweenTheTwo, fromMomentToMoment, lateDays, perDayLate, sentenceOfTheTwo, sentencePerDayLate, workedTime } from './time-formulas.js';

/** What may stand between a column and the formula that makes it. */
const LEADS = new Set(
  'where which that is are equals equal must should be always simply just exactly calculated computed derived worked out as from made by to comes i e it so namely mean means total amount value match matches the its ist sind immer gleich ergibt sich aus es son igual calculado como est sont égal egal egale a al calcule rounded two one decimals of at charged bei del'.split(' '),
);

/** "always" is no plural. */
const isLeadWord = ({ key, text }: { readonly key: string; readonly text: string }): boolean => LEADS.has(key) || LEADS.has(text);

const EQUALS = new Set('is are be equals equal as calculated computed ist sind ergibt es son igual est sont égal = : match matches'.split(' '));

/**
 * "total is quantity times unit price", "kd ratio (kills / deaths)", "net = gross - tax", "a, b and c add up to d": a column
 * worked out from others.
 */
export function readFormula(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  // "drinkable: false if nitrate is above 50": a condition of the other answer.
  if (own !== undefined && /^\W*(?:false|no)\s(?:only\s)?(?:if|when|whenever)\s/iu.test(text)) return undefined;
  return own === undefined ? (sentenceOfTheTwo(drafts, text) ?? sentencePerDayLate(drafts, text) ?? sentenceFormula(drafts, text)) : remarkFormula(drafts, text, own);
}

/** "in litres which is …": what the values are told in. */
const UNIT_LEAD = /^\s*(?:in|as|en)\s+[\p{L}°%²³/€$£]+(?:\s+(?:and|with)\s+\w+\s+decimals?)?\s*,?/iu;

function candidates(drafts: readonly Draft[], own: Draft | undefined): Draft[] {
  return drafts.filter((draft) => draft !== own && (isNumeric(draft) || isTemporal(draft)));
}

/** "(km/h) - distance over time": the unit is no part of the formula. */
const UNIT_BRACKET = /^\s*\((?:%|[\p{L}°µ]{1,5}(?:\/[\p{L}²³]{1,4})?|[$€£])\)(?=\s*(?:[-–—=:,]|is\s))/iu;

/** "one of awarded, declined" lists values, where "award amount" is a column. */
const CHOSEN = /^\W*(?:is\s+)?(?:one of|either|any of)\s/iu;

/** "in roughly 20% of the weeks": a share of the rows, whatever column is called week. */
const IN_ROWS = /^\W*(?:in|for|on)\s+(?:\p{L}+\s+)?\d+(?:\.\d+)?\s?%\s+of\s/iu;

/** "one court always has the same surface": what goes with what, and no sum. */
const NEVER_CHANGES = /(?<![\p{L}])(?:always|only ever)\s(?:has|have|gets?|keeps?|uses?|on|in|at|with)\s(?:the\s)?(?:same|one)(?![\p{L}])/iu;

const RANGE_IN_UNIT = /^[\s(:]*\d[\d.,]*[-–]\d[\d.,]*\s\p{L}{1,8}(?:\s(?:with|to|in|and)\s[^+*/×]*)?\W*$/u;

/** What stands behind the name of the column. */
function remarkFormula(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  // "yes/no (12% of yes)": how often, and of no amount.
  if (ANSWERED.test(text) && /\d\s?%/u.test(text)) return undefined;
  if (own.stated.formula === true || NEVER_CHANGES.test(text) || CHOSEN.test(text) || IN_ROWS.test(text) || isCalled(own, /^bmi$|body_mass_index/iu)) return undefined;
  // "2-95 kWh" is a range, also beside a price per kWh.
  if (RANGE_IN_UNIT.test(text)) return undefined;
  // "A from 90 percent, B from 80" are bands, whatever column is called percent.
  if (/^[\s(:]*[A-Z][+-]?\s(?:from|above|over|at)\s\d/u.test(text)) return undefined;
  // "winner blue/red" beside "kills blue, kills red": one of two words, where no number is told.
  if (!isNumeric(own) && /^\W*\p{L}+\/\p{L}+\W*$/u.test(text)) return undefined;
  const worked = lateDays(drafts, text, own) ?? perDayLate(drafts, text, own) ?? workedTime(drafts, text, own) ?? betweenTheTwo(drafts, text, own) ?? fromMomentToMoment(drafts, text, own);
  if (worked !== undefined) return worked;
  const tested = testedIn(drafts, text, own);
  if (tested !== undefined) return tested;
  const spoken = withThatNamed(withPercentNamed(text, drafts, own), drafts, own);
  const share = shareOfWhole(spoken, drafts, own);
  if (share !== undefined) return share;
  const told = spoken.replace(UNIT_LEAD, (unit) => ' '.repeat(unit.length)).replace(UNIT_BRACKET, (unit) => ' '.repeat(unit.length));
  const capped = cappedIn(told, drafts, own);
  if (capped !== undefined) return capped;
  const operands = operandsOf(told, candidates(drafts, own));
  const ownKeys = new Set(keysOf(own.name));
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (operand === undefined) break;
    const found = arithmeticAt(operands, i);
    if (found?.isCompound === true && isWhole(operands, i, found)) return made(drafts, own, found, text.slice(operands[i + found.length]?.start ?? text.length));
    // Only small words may stand before the formula, or an equals sign.
    const isLead = (operand.kind === 'word' && (isLeadWord(operand) || ownKeys.has(operand.key))) || (operand.kind === 'sign' && '(=:-–#'.includes(operand.text));
    if (!isLead && !operands.slice(i + 1).some(isOpening)) return undefined;
    // What stands between is passed over up to the sign.
    if (!isLead) while (i + 1 < operands.length && !isOpening(operands[i + 1])) i++;
  }
  return undefined;
}

/** A column, a sign and what it is compared to, and nothing else. */
const COMPARISON = /^[\s(:=–-]*(?!(?:only|just|nur|solo|sólo|seulement|uniquement)\s)(?<left>[\p{L}_][\p{L}\d_ ]{0,40}?)\s?(?:>=|<=|==|>|<|≥|≤)\s?[$€£]?[\p{L}\d_][^,;()]{0,60}[\s).]*$/u;

/** The same in words: "average at least 50". */
const IN_WORDS = /^[\s(:=–-]*(?:if\s|when\s)?(?:the\s)?(?<left>[\p{L}_][\p{L}\d_ ]{0,40}?)\s(?:is\s|of\s)?(?:at least|at most|above|over|below|under|more than|less than|from)\s[$€£]?\d[\d.,]*\s?(?:%|percent|points?)?(?:\s(?:or (?:more|less|above|higher)|up))?[\s).]*$/u;

/** "passed (score >= 60)", "adult: age >= 21": a yes or no, worked out by a comparison as programs write it. */
function testedIn(drafts: readonly Draft[], said: string, own: Draft): Claims | undefined {
  const text = said.replace(/^\W*(?:bool(?:ean)?|flag|yes\/no|y\/n|true\/false|true or false|yes or no)\s*(?:[,(:;–-]|when|if)\s*/iu, ' ');
  const left = (COMPARISON.exec(text) ?? (yesOf(own) === undefined ? null : IN_WORDS.exec(text)))?.groups?.['left'];
  const others = drafts.filter((draft) => draft !== own);
  if (left === undefined || own.made.type === 'decimal' || isTemporal(own) || namedIn(left, others).length !== 1) return undefined;
  const test = testIn(text.replace(/^[\s(:=–-]+|[\s).]+$/gu, ''), others);
  if (test === undefined) return undefined;
  if (yesOf(own) === undefined || own.stated.values !== true) own.made = { type: 'boolean', options: { probability: 0.5 } };
  return setFormula(own, answerOf(own, test.when));
}

const CAPPED = /^\W*(?:equals?(?: to)?|(?:the\s+)?same as|is|as much as|equal to|like)?\s*(?:the\s+)?(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?),?\s*(?:but\s+)?(?:is\s+)?(?:(?<most>at most|no more than|never more than|capped at|max(?:imum)?\.?|not more than|up to)|at least|no less than|never less than|min(?:imum)?\.?)\s+(?<bound>-?\d+(?:\.\d+)?)\W*$/iu;

/** "equals employee_pct, but at most 4": the smaller, or the larger, of the two. */
function cappedIn(text: string, drafts: readonly Draft[], own: Draft): Claims | undefined {
  const { other = '', most, bound = '' } = /\bbut\b|capped/iu.test(text) ? (CAPPED.exec(text)?.groups ?? {}) : {};
  const draft = other === '' ? undefined : namedIn(other, drafts.filter((candidate) => candidate !== own && isNumeric(candidate)))[0]?.draft;
  return draft === undefined ? undefined : setFormula(own, `${most === undefined ? 'max' : 'min'}(${nameIn(draft)}, ${bound})`, decimalsIn(draft) ?? 0);
}

/** The formula, in the rows of which the rest of the text tells it. */
function made(drafts: readonly Draft[], target: Draft, found: Arithmetic, rest: string): Claims | undefined {
  // "salary x rate %": a hundredth of it.
  const isOfHundred = /^\s*(?:%|percent\b|pct\b)/iu.test(rest) && found.expression.includes(' * ') && !/[+/-]|100/u.test(found.expression);
  const noise = found.moments === undefined ? noiseBehind(target, found.expression, found.columns, rest, drafts) : undefined;
  if (noise !== undefined && found.columns.every(isNumeric) && !found.columns.includes(target)) return setFormula(target, `${found.expression} + ${noise}`, decimalsIn(target) === 0 ? 0 : 2);
  const claims = apply(target, isOfHundred ? { ...found, expression: `${found.expression} / 100` } : found, rest);
  return claims === undefined ? undefined : underCondition(claims, target, rest, drafts);
}

/** "= …", "(…", "as of 2024, so 2024 minus the birth year": what a formula may begin behind. */
function isOpening(operand: Operand | undefined): boolean {
  if (operand?.kind === 'word') return operand.key === 'so' || operand.key === 'hence' || operand.key === 'therefore' || operand.key === 'namely';
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
    // "= (planned - downtime) / planned": the bracket that opens the formula belongs to it.
    while (at > i + 2 && isBracket(operands[at - 1]) && arithmeticAt(operands, at - 1) !== undefined) at--;
    const found = arithmeticAt(operands, at);
    if (found?.isCompound !== true || found.columns.includes(target.draft) || !isWhole(operands, at, found)) continue;
    const told = made(drafts, target.draft, found, text.slice(operands[at + found.length]?.start ?? text.length));
    if (told !== undefined) claims.push(...told);
    i = at + found.length - 1;
  }
  if (claims.length > 0) return claims;
  return readAddedUp(operands, text, drafts);
}

const isBracket = (operand: Operand | undefined): boolean => operand?.kind === 'sign' && operand.text === '(';

function isLeadOf(operand: Operand): boolean {
  return (operand.kind === 'word' && isLeadWord(operand)) || (operand.kind === 'sign' && '=:('.includes(operand.text));
}
