import type { Draft, Language, Options } from '../model.js';

const TYPES: Readonly<Record<string, string>> = { product: 'commerce.productName', product_title: 'commerce.productName', product_category: 'commerce.category', category: 'commerce.category', brand: 'commerce.brand', price: 'commerce.price' };

/** Product, category, brand and price of a row tell of one product; where only one of them is asked for, it stays as it is. */
export function agreeOnProducts(drafts: readonly Draft[], language: Language): void {
  if (language !== 'en') return;
  const members = drafts.filter((draft) => isOpen(draft));
  const hasName = members.some(({ concept }) => concept?.id.startsWith('product') === true);
  const kinds = new Set(members.map(({ concept }) => TYPES[concept?.id ?? '']));
  if (kinds.size < 2 || !hasName) return;
  for (const kind of kinds) {
    const draft = members.find(({ concept }) => TYPES[concept?.id ?? ''] === kind);
    if (draft === undefined || kind === undefined) continue;
    draft.made = kind === 'commerce.price' ? { type: kind, options: priceOptions(draft) } : { type: kind };
  }
}

function isOpen({ concept, stated, made, unique, cases }: Draft): boolean {
  if (concept === undefined || !Object.hasOwn(TYPES, concept.id) || unique || cases !== undefined) return false;
  if (concept.id === 'price') return made.type === 'decimal' && stated.shape !== true && stated.formula !== true && stated.correlated !== true;
  return made.type === 'category' && stated.values !== true;
}

/** Stated bounds and decimals; otherwise the products' own prices. */
function priceOptions({ stated, made }: Draft): Options {
  const { min, max, decimals } = made.options ?? {};
  const dec = typeof decimals === 'number' && decimals !== 2 ? { dec: decimals } : {};
  return stated.range === true ? { ...dec, min, max } : dec;
}
