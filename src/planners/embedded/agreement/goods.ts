import { isCalled } from '../columns/names.js';
import { optionsWithout } from '../columns/options.js';
import type { Draft, Language } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { type Good, goodsIn } from '../vocabulary/goods/goods.js';

const PRODUCT = /^(?:product|product_title)$/;
const PRODUCT_NAME = /^(?:product|item|article|artikel|produkt|producto|art[ií]culo|produit)(?:_name)?$/i;
const KIND_NAME = /^(?:product_)?(?:category|type|department|section|group|kategorie|warengruppe|categor[ií]a|cat[ée]gorie)$/i;
const PRICE = /^(?:unit_|retail_|sale_|sales_|selling_|list_|product_|item_)?price(?:_(?:eur|usd|gbp|chf|per_unit|each))?$/i;
/** Cases of a column may be so many. */
const MOST = 60;

/** "ventas de una tienda de ropa: producto, precio": what a shop sells that the text tells of, and what that costs. True where it did. */
export function sellGoods(drafts: readonly Draft[], description: string, language: Language): boolean {
  const product = drafts.find((draft) => (PRODUCT.test(draft.concept?.id ?? '') || isCalled(draft, PRODUCT_NAME)) && isOpenList(draft));
  if (product === undefined) return false;
  const goods = goodsIn(besideColumns(description, drafts), language).slice(0, MOST);
  if (goods.length === 0) return false;
  product.made = { type: 'category', options: { values: goods.map(({ name }) => name) } };
  delete product.cases;
  const kind = drafts.find((draft) => draft !== product && isCalled(draft, KIND_NAME) && isOpenList(draft));
  if (kind !== undefined) sortInKinds(kind, product, goods);
  const price = drafts.find((draft) => isCalled(draft, PRICE) && isOpenPrice(draft));
  if (price !== undefined) priceGoods(price, product, goods);
  const size = drafts.find((draft) => draft.concept?.id === 'size' && isOpenList(draft));
  if (size !== undefined && isOfShoes(goods)) size.made = { type: 'integer', options: language === 'en' ? { min: 5, max: 13 } : { min: 36, max: 46 } };
  return true;
}

/** Their sizes are numbers. */
const isOfShoes = (goods: readonly Good[]): boolean => goods.every(({ kind }) => /sneaker|boot|shoe|sandal|stiefel|schuh|zapat|bota|basket|botte|chauss/iu.test(kind));

/** The text without what names the columns: "clothes" among the values of a category is no shop. */
export function besideColumns(description: string, drafts: readonly Draft[]): string {
  return drafts.reduce((text, { start, end }) => (end - start >= description.trimEnd().length ? text : text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)), description);
}

/** Each kind as often as there are goods of it, and of each kind its goods. */
function sortInKinds(kind: Draft, product: Draft, goods: readonly Good[]): void {
  const kinds = [...new Set(goods.map((good) => good.kind))];
  const ofKind = (name: string): string[] => goods.filter((good) => good.kind === name).map((good) => good.name);
  kind.made = { type: 'category', options: { values: kinds, weights: kinds.map((name) => ofKind(name).length) } };
  delete kind.cases;
  product.cases = kinds.map((name) => ({ when: `${nameIn(kind)} == ${literal(name)}`, options: { values: ofKind(name) } }));
}

function priceGoods(price: Draft, product: Draft, goods: readonly Good[]): void {
  const least = Math.min(...goods.map(({ min }) => min));
  const most = Math.max(...goods.map(({ max }) => max));
  const isWhole = price.made.type === 'integer';
  const between = (min: number, max: number): { min: number; max: number } => (isWhole ? { min: Math.max(1, Math.floor(min)), max: Math.ceil(max) } : { min, max });
  price.made = { type: price.made.type, options: { ...optionsWithout(price.made, 'distribution', 'mean', 'median', 'deviation'), ...between(least, most) } };
  price.cases = goods.map(({ name, min, max }) => ({ when: `${nameIn(product)} == ${literal(name)}`, options: between(min, max) }));
}

function isOpenList({ made, stated, unique }: Draft): boolean {
  return made.type === 'category' && stated.values !== true && !unique;
}

function isOpenPrice({ made, stated, cases }: Draft): boolean {
  const isFree = [stated.range, stated.shape, stated.formula, stated.correlated, stated.values].every((said) => said !== true);
  return (made.type === 'decimal' || made.type === 'integer') && cases === undefined && isFree;
}
