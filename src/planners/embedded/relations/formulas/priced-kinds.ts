import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const PART = /^\W*(?:(?<price>[$€£]?\s?\d+(?:[.,]\d{1,2})?)\s?(?:[$€£]|eur|usd|gbp|euros?|dollars?)?\s*(?:per|for|each|a|an|x|×|\*)\s*(?:each\s+|every\s+)?(?<behind>\p{L}[\p{L}\s_]{1,30})|(?<before>\p{L}[\p{L}\s_]{1,30}?)\s*(?:at|x|×|\*|=|:|pay|cost)?\s*(?<at>[$€£]?\s?\d+(?:[.,]\d{1,2})?)\s?(?:[$€£]|eur|usd|gbp|euros?|dollars?)?(?:\s+each)?)\W*$/iu;
const MONEY = /revenue|total|amount|sales|income|takings|price|cost|fee|receipts|einnahmen|umsatz|ingresos|recettes?/iu;

/** "revenue (adults 12, children 5, seniors 8)" beside how many of each there are: the price of each kind times its count. */
export function readPricedKinds(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.formula === true || !MONEY.test(own.english ?? own.name)) return undefined;
  const parts = text.split(/[,;+]\s*|\s+(?:and|plus|und|y|et)\s+/iu).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const counts = drafts.filter((draft) => draft !== own && draft.made.type === 'integer' && isNumeric(draft));
  const priced = parts.map((part) => {
    const { price, behind, before, at } = PART.exec(part)?.groups ?? {};
    const number = Number((price ?? at ?? '').replace(/[^\d.,]/gu, '').replace(',', '.'));
    const [mention, ...others] = namedIn(behind ?? before ?? '', counts);
    return mention === undefined || others.length > 0 || !(number > 0) ? undefined : { draft: mention.draft, number };
  });
  if (priced.some((one) => one === undefined) || new Set(priced.map((one) => one?.draft)).size < priced.length) return undefined;
  const expression = priced.flatMap((one) => (one === undefined ? [] : [`${nameIn(one.draft)} * ${String(one.number)}`])).join(' + ');
  return setFormula(own, expression, 2);
}
