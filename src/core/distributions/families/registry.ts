import { beta } from './beta.js';
import { exponential } from './exponential.js';
import type { Family } from './family.js';
import { gamma } from './gamma.js';
import { lognormal } from './lognormal.js';
import { normal } from './normal.js';
import { pareto } from './pareto.js';
import { triangular } from './triangular.js';
import { uniform } from './uniform.js';
import { weibull } from './weibull.js';

/** Every family of continuous laws with parameters. */
export const FAMILIES = { uniform, normal, lognormal, exponential, gamma, beta, pareto, weibull, triangular } as const satisfies Readonly<Record<string, Family>>;

export type FamilyId = keyof typeof FAMILIES;
