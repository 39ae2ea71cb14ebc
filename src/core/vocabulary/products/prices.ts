import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { PRODUCTS, type Product } from './product-pool.js';

/** Bounds of a price, scaled by 10^decimals. */
export interface PriceBounds {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Prices a shop asks for a product, in hundredths: 3.49, 24.95, 189.99, 1249.00. */
function usualPrices({ low, high }: Product): number[] {
  const cents: number[] = [];
  const step = high <= 20 ? 10 : high <= 120 ? 50 : high <= 400 ? 100 : 1000;
  for (let at = low * 100 + step; at <= high * 100; at += step) {
    if (step === 10) cents.push(at - 1);
    else if (step === 50) cents.push(at % 100 === 0 ? at - 1 : at - 5 + (at % 200 === 50 ? 5 : 0));
    else cents.push(at - 1, step === 1000 ? at - 100 : at - 5);
  }
  return cents;
}

/**
 * Prices to choose from for each product, in its order: scaled by 10^decimals, within the bounds. A product that is
 * usually cheaper or dearer than they allow has its place between them: the dearer the product, the higher.
 */
export function pricesOf(decimals: number, bounds: PriceBounds | undefined): readonly (readonly bigint[])[] {
  const ranks = ranksOf();
  return PRODUCTS.map((product, i) => {
    const usual = usualPrices(product).map((cents) => rescaled(cents, decimals));
    if (!bounds) return [...new Set(usual)];
    const { lo, hi } = bounds;
    const within = [...new Set(usual)].filter((price) => price >= lo && price <= hi);
    return within.length > 0 ? within : placed(ranks[i] ?? 0, bounds);
  });
}

let span: { readonly min: number; readonly max: number } | undefined;

/** Between which amounts the usual prices of all products lie. */
export function priceSpan(): { readonly min: number; readonly max: number } {
  span ??= { min: Math.min(...PRODUCTS.map(({ low }) => low)), max: Math.max(...PRODUCTS.map(({ high }) => high)) };
  return span;
}

/** Hundredths to another number of decimals; never to nothing. */
function rescaled(cents: number, decimals: number): bigint {
  if (decimals >= 2) return BigInt(cents) * powerOfTen(decimals - 2);
  const unit = decimals === 1 ? 10 : 100;
  return BigInt(Math.max(1, Math.round(cents / unit)));
}

/** Each product's place among all by the middle of its prices, in thousandths. */
function ranksOf(): number[] {
  const middles = PRODUCTS.map(({ low, high }) => low + high);
  const sorted = [...middles].sort((a, b) => a - b);
  return middles.map((middle) => Math.floor((sorted.indexOf(middle) * 1000) / sorted.length));
}

const SPREAD = 24;

/** Some prices about a place (thousandths) between the bounds. */
function placed(rank: number, { lo, hi }: PriceBounds): bigint[] {
  const list = Array.from({ length: 2 * SPREAD + 1 }, (_, i) => {
    const place = Math.min(1000, Math.max(0, rank + (i - SPREAD) * 4));
    return lo + ((hi - lo) * BigInt(place)) / 1000n;
  });
  return [...new Set(list)];
}
