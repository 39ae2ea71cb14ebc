import jstat from 'jstat';

type Law = Readonly<Record<'cdf' | 'pdf', (x: number, ...parameters: number[]) => number>> & { readonly inv: (p: number, ...parameters: number[]) => number };

/** Distributions of a library made for them: an oracle that shares no code with ours. */
export const jStat = (jstat as { jStat: Readonly<Record<'normal' | 'lognormal' | 'exponential' | 'gamma' | 'beta' | 'pareto' | 'weibull' | 'triangular' | 'poisson' | 'binomial' | 'chisquare', Law>> & { readonly gammaln: (x: number) => number } }).jStat;
