import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { rowsIn } from '../rules/rows-in.js';
import { arithmeticAt } from './arithmetic.js';
import { setFormula } from './set-formula.js';

/** ", otherwise it equals the repair cost": what the other rows hold. */
const OTHERWISE =
  /[,;]\s*(?:and\s+|but\s+)?(?:otherwise|else|in all other cases|for (?:all )?(?:the )?(?:others?|rest|everyone else|everybody else))\s*,?\s*(?:(?:it|this)\s+)?(?:(?:is|are|equals?|stays?|costs?|must be|should be)\s+)?(?:(?:always|simply|just|exactly)\s+)?(?:(?:equal to|the same as|same as|identical to)\s+)?(?<second>[^,;.]+?)[\s.)]*$/iu;
/** One number, which is neither an end of a range nor a part of an amount. */
const NUMBER = /(?:zero|nothing|(?<![\d.,])\d+(?:[.,]\d+)?)(?![\d%]|[.,]\d|\s?(?:%|percent)|\s?(?:to|-|–)\s?\d|\s?[*/x×+]|\s(?:times|plus|minus)\s)/iu;
const IS = /\s+(?:(?:is|are|equals?|=|stays?|must be|should be)\s+)(?:(?:always|simply|just)\s+|set to\s+)*$/iu;

/** "Under warranty the customer price is 0, otherwise it equals the repair cost", "0 if premium, otherwise the shipping cost": a number in some rows, and in the others what is worked out from other columns. */
export function readNumberOrCopy(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const others = /otherwise|else|other|rest/iu.test(text) ? OTHERWISE.exec(text) : null;
  const first = others === null ? '' : text.slice(0, others.index);
  const number = NUMBER.exec(first);
  if (others === null || number === null) return undefined;
  const before = first.slice(0, number.index);
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const subject = own === undefined ? namedIn(before, numbers).findLast(({ end }) => IS.test(before.slice(end))) : undefined;
  const target = own ?? subject?.draft;
  if (target === undefined || !isNumeric(target) || (own !== undefined && !/^[\s(:=–—-]*(?:(?:is|=)\s+)?$/iu.test(before))) return undefined;
  const second = expressionIn(others.groups?.['second'] ?? '', numbers.filter((draft) => draft !== target));
  // Of a column that was made of the same sentence nothing is left to say.
  if (target.stated.formula === true) return own === undefined && second !== undefined ? [] : undefined;
  const said = `${before.slice(0, subject?.start ?? 0).replace(/\bthe\s*$/iu, '')} ${first.slice(number.index + number[0].length)}`.trim();
  const meant = second === undefined || said === '' ? undefined : rowsIn(said, drafts.filter((draft) => draft !== target), []);
  if (second === undefined || meant?.rows.kind !== 'test') return undefined;
  const value = /\d/u.test(number[0]) ? String(readDigits(number[0])) : '0';
  return setFormula(target, `${meant.rows.test.when} ? ${value} : ${second.expression}`, second.decimals);
}

/** "the shipping cost", "net times 0.19": what names a column at least. */
function expressionIn(said: string, drafts: readonly Draft[]): { readonly expression: string; readonly decimals: number } | undefined {
  const operands = operandsOf(said, drafts);
  const at = operands.findIndex(({ kind }) => kind === 'column' || kind === 'number');
  const columns = operands.flatMap((operand) => (operand.kind === 'column' ? [operand.draft] : []));
  const decimals = columns.every(({ made }) => made.type === 'integer') ? 0 : 2;
  const [lone] = columns;
  const found = at < 0 ? undefined : arithmeticAt(operands, at);
  if (found !== undefined && columns.length > 0) return { expression: found.expression, decimals: 2 };
  return lone !== undefined && operands.every(({ kind }) => kind === 'column' || kind === 'word') && columns.length === 1 ? { expression: nameIn(lone), decimals } : undefined;
}
