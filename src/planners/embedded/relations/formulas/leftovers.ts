import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { keep } from '../limits/keep.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const LEFT = /^\W*(?:(?:is|are|equals?|which is|being|so|the amount|the part|whatever|how much(?: of it)?(?: is)?|what(?:['’]?s)?)\s+)*(?:what(?:['’]s| is)?\s+)?(?:still\s+)?(?:left|remaining|remains|left over|over|(?:the\s+)?(?:rest|remainder|balance))(?:\s+over)?(?:\s+(?:of|from|in|on)\s+(?:the\s+)?(.+?))?\W*$/iu;

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
