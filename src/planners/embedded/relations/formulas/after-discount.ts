import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

/** "price paid after the discount": what stands behind the name says what was taken off. */
const AFTER = /^[\s(,–-]*(?:after|less|minus|with|incl(?:uding|\.)?)\s(?:the\s|any\s|its\s)?(?:discount|rebate|reduction)(?:\s(?:is|was|has been)\s(?:applied|taken off|deducted))?[\s).]*$/iu;
const DISCOUNT = /(?:^|_)(?:discount|rebate|reduction)(?:_|$)/iu;
const FULL = /(?:^|_)(?:list|full|original|regular|base|gross|unit|catalogue?)?_?(?:price|fare|fee|amount|cost)(?:_|$)/iu;
const PERCENT = /(?:^|_)(?:pct|percent|percentage|rate)(?:_|$)|%/iu;

export function readAfterDiscount(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.formula === true || !isNumeric(own) || !AFTER.test(text)) return undefined;
  const before = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const discount = before.findLast(({ name }) => DISCOUNT.test(name));
  const full = before.findLast((draft) => draft !== discount && FULL.test(draft.name));
  if (discount === undefined || full === undefined) return undefined;
  const isShare = PERCENT.test(discount.name) || discount.remarks.some((remark) => /%|percent/iu.test(remark.text));
  return setFormula(own, isShare ? `${nameIn(full)} * (1 - ${nameIn(discount)} / 100)` : `${nameIn(full)} - ${nameIn(discount)}`, 2);
}
