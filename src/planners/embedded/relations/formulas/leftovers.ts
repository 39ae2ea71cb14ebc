import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { keep } from '../limits/keep.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const LEFT = /^\W*(?:(?:i\.?\s?e\.?,?|that is,?|is|are|equals?|which is|being|so|the amount|the part|whatever|how much(?: of it)?(?: is)?|what(?:['’]?s)?)\s+)*(?:what(?:['’]s| is)?\s+)?(?:still\s+)?(?:left|remaining|remains|left over|over|(?:the\s+)?(?:rest|remainder|balance))(?:\s+over)?(?:\s+(?:of|from|in|on)\s+(?:the\s+)?(.+?))?\W*$/iu;

/** "what is left after the scrap", "what remains of the green weight after the loss": a whole less one part of it. */
const LEFT_AFTER = /^\W*(?:(?:i\.?\s?e\.?|that is|meaning|in other words),?\s)?(?:(?<name>[\p{L}_ ]{3,40}?)\s)?(?:(?:is|are|equals?|=)\s)?(?:what(?:['’]s| is)? (?:left|remains|remaining)|the (?:rest|remainder|remaining part))(?: over)?(?:\s(?:of|from)\s(?:the\s)?(?<whole>[\p{L}_ ]{3,40}?))?,?\s(?:after|without|once|minus|less)\s(?:the\s|its\s|subtracting\s|deducting\s|taking off\s)*(?<part>[\p{L}_ ]{3,40}?)(?:\s(?:is|has been|was) (?:taken off|deducted|subtracted|removed))?(?:,\s.*)?[\s.]*$/iu;

export function readLeftAfter(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const groups = /\b(?:left|remain\w*|rest)\b/iu.test(text) ? LEFT_AFTER.exec(text)?.groups : undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? (groups?.['name'] === undefined ? undefined : namedIn(groups['name'], numbers).at(-1)?.draft);
  if (groups === undefined || target === undefined || target.stated.formula === true || !isNumeric(target)) return undefined;
  const part = namedIn(groups['part'] ?? '', numbers.filter((draft) => draft !== target))[0]?.draft;
  const others = numbers.filter((draft) => draft !== target && draft !== part);
  const whole = groups['whole'] === undefined ? (part === undefined ? undefined : others.findLast((draft) => drafts.indexOf(draft) < drafts.indexOf(part))) : namedIn(groups['whole'], others)[0]?.draft;
  if (part === undefined || whole === undefined) return undefined;
  // A loss in percent is so much of it.
  if (/pct|percent/iu.test(part.name) || part.remarks.some((remark) => /percent|%/iu.test(remark.text) && !/(?:percent|%)\s+of\s/iu.test(remark.text))) return setFormula(target, `${nameIn(whole)} * (1 - ${nameIn(part)} / 100)`, 2);
  takeFrom(part, whole, 1, drafts);
  return setFormula(target, `${nameIn(whole)} - ${nameIn(part)}`, Math.max(decimalsIn(whole) ?? 0, decimalsIn(part) ?? 0));
}

/** What takes so much of the whole at most, where there are several. */
const MOST_TAKEN = 0.9;

/** "budget, spent, what is left of the budget", "income, rent, food, savings = what's left": the whole less all that is named between the two. */
export function readLeftover(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const said = own === undefined || own.stated.formula === true ? null : LEFT.exec(text);
  if (own === undefined || said === null) return undefined;
  const at = drafts.indexOf(own);
  const before = amountsBefore(drafts, at, said[1] !== undefined);
  const whole = (said[1] === undefined ? undefined : namedIn(said[1], before)[0]?.draft) ?? before[0];
  if (whole === undefined || (said[1] !== undefined && namedIn(said[1], before).length === 0)) return undefined;
  const parts = drafts.slice(drafts.indexOf(whole) + 1, at).filter((draft) => isNumeric(draft) || isPlain(draft));
  if (parts.length === 0) return undefined;
  for (const part of parts) takeFrom(part, whole, MOST_TAKEN / parts.length, drafts);
  return setFormula(own, [whole, ...parts].map(nameIn).join(' - '), Math.max(...[whole, ...parts].map((draft) => decimalsIn(draft) ?? 0)));
}

/** "free is what remains", "the remaining budget is simply what is left": the column, and that it is the rest. */
const IS_REST = /^\W*(?:and\s|so\s)?(?:the\s)?(?<name>[\p{L}_][\p{L}\d_ ]{2,30}?)\s(?:is|are|equals?|=)\s(?:then\s|simply\s|just\s|always\s)?(?<said>what(?:['’]s|\sis)?\s(?:left|remains|remaining|over).{0,40}|the (?:rest|remainder)(?:\sof\s.{3,30})?)$/iu;

/** The same in a sentence, of the column it begins with. */
export function readLeftoverTold(drafts: readonly Draft[], text: string): Claims | undefined {
  const { name = '', said = '' } = /\b(?:left|remain\w*|rest|over)\b/iu.test(text) ? (IS_REST.exec(text.replace(/[\s.]+$/u, ''))?.groups ?? {}) : {};
  const named = name === '' ? [] : namedIn(name, drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence'));
  return named.length === 1 ? readLeftover(drafts, said, named[0]?.draft) : undefined;
}

/** The numbers before a place; where nothing names the whole, those that stand right before it. */
function amountsBefore(drafts: readonly Draft[], at: number, isNamed: boolean): readonly Draft[] {
  const isAmount = (draft: Draft): boolean => isNumeric(draft) && draft.made.type !== 'sequence';
  if (isNamed) return drafts.slice(0, at).filter(isAmount);
  const isPart = (draft: Draft): boolean => (isAmount(draft) && (draft.made.type === 'decimal' || !/(?:^|_)(?:age|days?|hours?|minutes|duration|count|number|no|year|qty|quantity|units|tooth|rating|score)(?:_|$)/iu.test(draft.name))) || isPlain(draft);
  const first = drafts.slice(0, at).findLastIndex((draft) => !isPart(draft)) + 1;
  const run = drafts.slice(first, at).filter(isAmount);
  return run.length > 0 ? run : drafts.slice(0, at).filter(isAmount);
}

/** A name alone, of which nothing was said: what it costs, where its neighbours are amounts. */
const isPlain = ({ made, remarks, stated }: Draft): boolean => made.type === 'category' && remarks.length === 0 && stated.values !== true;

function takeFrom(part: Draft, whole: Draft, share: number, drafts: readonly Draft[]): void {
  if (!isNumeric(part)) part.made = { ...whole.made, options: { ...whole.made.options } };
  if (part.stated.formula !== true && part.stated.range !== true) keep(part, '<=', whole, share, drafts);
}
