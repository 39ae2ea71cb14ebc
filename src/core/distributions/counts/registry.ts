import { binomial } from './binomial.js';
import type { CountFamily } from './family.js';
import { geometric } from './geometric.js';
import { poisson } from './poisson.js';
import { zipf } from './zipf.js';

/** Every family of laws of whole numbers. */
export const COUNT_FAMILIES = { poisson, binomial, geometric, zipf } as const satisfies Readonly<Record<string, CountFamily>>;

export type CountFamilyId = keyof typeof COUNT_FAMILIES;
