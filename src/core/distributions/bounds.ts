import type { DistributionOptions } from './options.js';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Bounds where nothing is said of the numbers at all. */
const USUAL: Bounds = { min: 0, max: 1000 };

/** What was stated, and for bounds that were not, such that hardly anything of the stated law lies outside. */
export function boundsOf(options: DistributionOptions & { readonly min?: number | undefined; readonly max?: number | undefined }): Bounds {
  const { min, max } = options;
  if (min !== undefined && max !== undefined) return { min, max };
  const natural = naturalBounds(options, min ?? 0);
  return { min: min ?? Math.min(natural.min, max ?? natural.min), max: max ?? Math.max(natural.max, min ?? natural.max) };
}

function naturalBounds({ distribution, mean, median, deviation, percentiles, trials, bins, components }: DistributionOptions, least: number): Bounds {
  const centre = mean ?? median;
  if (distribution === 'histogram' && bins !== undefined) return { min: bins[0]?.from ?? 0, max: bins.at(-1)?.to ?? 0 };
  if (distribution === 'mixture' && components !== undefined) {
    const all = components.map(boundsOf);
    return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
  }
  if (percentiles !== undefined) {
    const [low = 0, high = 0] = [percentiles[0]?.value, percentiles.at(-1)?.value];
    return distribution === 'normal' ? { min: low - 5 * (high - low), max: high + 5 * (high - low) } : { min: Math.min(0, low), max: high * 20 };
  }
  if (distribution === 'binomial' && trials !== undefined) return { min: 0, max: trials };
  if (centre === undefined) return distribution === 'zipf' || distribution === 'pareto' ? { min: 1, max: USUAL.max } : USUAL;
  const reach = Math.abs(centre);
  switch (distribution) {
    case 'normal': {
      const wide = 8 * (deviation ?? (reach === 0 ? 1 : reach / 5));
      return { min: rounded(centre - wide), max: rounded(centre + wide) };
    }
    case 'lognormal':
    case 'gamma':
    case 'weibull':
    case 'exponential':
    case 'pareto':
      return { min: distribution === 'pareto' ? Math.min(1, centre / 2) : 0, max: rounded(least + 40 * (reach + (deviation ?? reach))) };
    case 'poisson':
      return { min: 0, max: Math.ceil(reach + 12 * Math.sqrt(reach) + 20) };
    case 'geometric':
      return { min: 0, max: Math.ceil(least + 60 * (reach + 1)) };
    default:
      return USUAL;
  }
}

/** Whole numbers where that makes no difference: bounds are shown to people. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : value;
}
