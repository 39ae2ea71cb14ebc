import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesOf } from '../grammar/yes-no.js';
import { rowsIn } from '../rules/rows-in.js';
import { CHARGED } from './charged-names.js';
import { setFormula } from './set-formula.js';
import { baseFor } from './shares-of-amounts.js';

/** A part of an amount in some rows, or in all others. */
interface Part {
  readonly factor: number;
  readonly base: Draft | undefined;
  /** Undefined for all rows that no part before is for. */
  readonly test: Test | undefined;
}

const PERCENT = /(?<![\d.,–-])(\d{1,2}(?:[.,]\d+)?)\s?(?:%|percent|per cent|pct)/iu;
const ONE_PERCENT = /\d\s?(?:%|percent|per cent|pct)/giu;
/** "nothing otherwise", "else 0" */
const NOTHING = /(?<![\p{L}\d.,])(?:nothing|none|no\s\p{L}+|(?<=(?:otherwise|else)\s)empty|0|zero)(?![\p{L}\d%]|[.,]\d|\s?(?:%|percent))/iu;
const IN_PERCENT = /(?:^|_)(?:rate|pct|percent|percentage|satz|prozent|tasa|taux|share|quote)(?:_|$)|satz$/iu;
const BETWEEN = /\s*[,;]\s+(?:(?:and|but|while|or)\s+)?|\s+(?:and|but|while)\s+(?=\d|otherwise|else|nothing|none|the\s(?:rest|others?))|\s+(?=(?:otherwise|else)\s+[\p{L}\d])|\s*\(\s*(?=(?:otherwise|else|but|\d)\b)/iu;
const OF_WHAT = /^\s*(?:of|on|from)\s+(?:the\s+|its\s+|their\s+)?/iu;
/** Before the percent: what all rows of a part "pay" or "get". */
const VERB = /\s*(?:\b(?:is|are|it is|it['’]s|pays?|gets?|at|then|only|just|earns?|receives?|charged|has|have)\s*|:\s*)+$/iu;

/** "20% if gross under 4000 otherwise 32%", "10% of the salary for managers, 5% for everybody else": another part of an amount in other rows. */
export function readPercentsWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const percents = text.match(ONE_PERCENT)?.length ?? 0;
  if (percents === 0 || (percents === 1 && !NOTHING.test(text))) return undefined;
  const subject = own === undefined ? subjectIn(drafts, text) : { draft: own, said: text };
  const target = subject?.draft;
  if (subject === undefined || target === undefined || !isNumeric(target) || target.made.type === 'category' || target.stated.formula === true || target.stated.range === true || IN_PERCENT.test(target.english ?? target.name)) return undefined;
  const pieces = subject.said.replace(/^[\s(:=–—-]+|[\s).]+$/gu, '').split(BETWEEN).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > 6) return undefined;
  const others = drafts.filter((draft) => draft !== target);
  let parts: readonly Part[] = [];
  for (const [i, piece] of pieces.entries()) {
    const part = partIn(piece, others, parts, i === 0 || i === pieces.length - 1);
    if (part === undefined) return undefined;
    parts = [...parts, part];
  }
  parts = usualLast(parts);
  const tests = parts.flatMap(({ test }) => test ?? []);
  if (tests.length === 0 || parts.slice(0, -1).some(({ test }) => test === undefined)) return undefined;
  const of = baseOf(target, parts, tests, drafts);
  return of === undefined ? undefined : setFormula(target, ladder(parts, of), 2);
}

/** "19% (7% for books)", "3% of the value, 5% above 500": the first is for all rows that none behind it is for. */
function usualLast(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  return first === undefined || first.test !== undefined || others.some(({ test }) => test === undefined) ? parts : [...others, first];
}

/** "Tax is 20% of …": the number a sentence begins with. */
function subjectIn(drafts: readonly Draft[], text: string): { draft: Draft; said: string } | undefined {
  const [first] = namedIn(text, drafts.filter(isNumeric));
  const verb = first === undefined || !/^\W*(?:the\s+|an?\s+)?$/iu.test(text.slice(0, first.start)) ? null : /^\s*(?:is|are|=|:|amounts? to|comes? to)\s*/iu.exec(text.slice(first.end));
  return first === undefined || verb === null ? undefined : { draft: first.draft, said: text.slice(first.end + verb[0].length) };
}

function partIn(piece: string, drafts: readonly Draft[], before: readonly Part[], mayBeRest: boolean): Part | undefined {
  const percent = PERCENT.exec(piece);
  const none = percent === null ? NOTHING.exec(piece) : null;
  const found = percent ?? none;
  if (found === null || (piece.match(ONE_PERCENT)?.length ?? 0) > 1) return undefined;
  const behind = piece.slice(found.index + found[0].length);
  const of = OF_WHAT.exec(behind);
  const mention = of === null ? undefined : namedIn(behind, drafts.filter(isNumeric)).find(({ start }) => start === of[0].length);
  // "of it", "of that"
  const rest = mention !== undefined ? behind.slice(mention.end) : behind.replace(/^\s*(?:of|on)\s+(?:it|that|this)\b/iu, '');
  // "10% of nights * fee when …": of more than one column.
  if ((of !== null && mention === undefined && rest === behind) || (mention !== undefined && /^\s*(?:[*×x+/]|times\b|plus\b|minus\b|-\s)/iu.test(rest))) return undefined;
  const who = `${piece.slice(0, found.index).replace(VERB, '')} ${rest}`.trim();
  const factor = percent === null ? 0 : toNineDecimals(readDigits(percent[1] ?? '') / 100);
  if (who === '') return mayBeRest ? { factor, base: mention?.draft, test: undefined } : undefined;
  const meant = rowsIn(bounded(who, mention?.draft ?? before.find(({ base }) => base !== undefined)?.base), drafts, before.flatMap(({ test }) => test ?? []));
  if (meant === undefined) return undefined;
  return { factor, base: mention?.draft, test: meant.rows.kind === 'test' ? meant.rows.test : undefined };
}

/** "20% of the salary | below 40000": of the amount itself. */
const bounded = (who: string, base: Draft | undefined): string => (base !== undefined && /^(?:below|under|over|above|from|up to|at least|at most|between)\s\D{0,3}\d/iu.test(who) ? `if ${base.name.replaceAll('_', ' ')} is ${who}` : who);

/** The amount: named, or the one that the conditions are of, or what the column is charged on. */
function baseOf(target: Draft, parts: readonly Part[], tests: readonly Test[], drafts: readonly Draft[]): string | undefined {
  const named = parts.find(({ base }) => base !== undefined)?.base;
  if (named !== undefined) return nameIn(named);
  if (!CHARGED.test(target.english ?? target.name)) return undefined;
  const of = baseFor(target, drafts);
  const [first] = tests;
  return first !== undefined && of !== undefined && isNumeric(first.draft) && baseFor(target, [first.draft, target]) !== undefined ? nameIn(first.draft) : of;
}

/** The last of parts that are for all values of a list is for the others. */
function ladder(parts: readonly Part[], of: string): string {
  const part = ({ factor }: Part): string => (factor === 0 ? '0' : `${String(factor)} * ${of}`);
  const lists = new Set(parts.map(({ test }) => test?.draft));
  const [list] = lists;
  const isWhole = lists.size === 1 && list !== undefined && valuesOf(list).length === parts.length;
  const last = parts.at(-1);
  const isRest = last !== undefined && (last.test === undefined || isWhole);
  const steps = (isRest ? parts.slice(0, -1) : parts).map((step) => `${step.test?.when ?? 'true'} ? ${part(step)} : `);
  return steps.join('') + (isRest ? part(last) : '0');
}
