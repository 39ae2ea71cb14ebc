import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const SAME = /^\W*(?:(?:the\s)?(?<name>[\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s)?(?:(?:is|are|always|must be|should be)\s)*(?:equals?(?:\sto)?|(?:equal to|the same as|same as|identical to)|=)\s*(?:the\s)?(?<other>[\p{L}_][\p{L}_ ]{1,40}?)[\s.)]*$/iu;

/** "The refund equals the price paid", "refund (same as the price paid)": the number of another column. */
export function readCopy(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { name = '', other = '' } = /\b(?:equals?|same|identical)\b|=/iu.test(text) ? (SAME.exec(text)?.groups ?? {}) : {};
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? (name === '' ? undefined : namedIn(name, numbers)[0]?.draft);
  if (other === '' || target === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const [first, ...more] = namedIn(other, numbers.filter((draft) => draft !== target));
  if (first?.start !== 0 || first.end < other.trimEnd().length || more.length > 0) return undefined;
  return setFormula(target, nameIn(first.draft), decimalsIn(first.draft) ?? 2);
}
