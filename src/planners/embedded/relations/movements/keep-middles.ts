import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Draft, Options } from '../../model.js';
import { takes } from '../grammar/mentions.js';
import { knownPartOf } from './parts-of-rows.js';

/** What few rows are, "during anomalies vibration is much higher", is no part of what was told of the usual ones. */
const RARE = 0.05;
/** How near an end what the other rows hold may come, as a part of the way there. */
const ROOM = 0.25;

/**
 * "average 45; the longer people wait the more hang up", "on time for 80%; later in the rush hours": what is told of all rows
 * holds of all of them together, so where some lie higher the others lie lower.
 */
export function keepMiddles(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [only, ...others] = draft.cases ?? [];
    if (draft.stated.shape !== true || only === undefined || others.length > 0) continue;
    const of = drafts.find((other) => other !== draft && takes(only.when, other));
    const part = of === undefined ? undefined : knownPartOf({ when: only.when, draft: of }, drafts);
    if (part === undefined || part <= RARE || part >= 0.98) continue;
    const kept = keptMean(draft.made.options ?? {}, only, part) ?? keptMedian(draft.made.options ?? {}, only, part) ?? keptWeights(draft.made.options ?? {}, only, part);
    if (kept === undefined) continue;
    draft.made = { ...draft.made, options: { ...draft.made.options, ...kept.others } };
    draft.cases = [{ when: only.when, options: { ...only.options, ...kept.there } }];
  }
}

/** Which part of a told variance lies between two groups at most. */
const BETWEEN = 0.6;

interface Kept {
  readonly others: Options;
  readonly there: Options;
}

function keptMean({ distribution, mean, min, max, deviation }: Options, { options }: Case, part: number): Kept | undefined {
  const there = options['mean'];
  if (distribution !== 'normal' || typeof mean !== 'number' || typeof there !== 'number' || typeof min !== 'number' || typeof max !== 'number' || Object.keys(options).length > 1) return undefined;
  // As far apart as was said, on either side of the middle.
  const away = (there - mean) * part;
  const room = (1 - ROOM) * (away > 0 ? mean - min : max - mean);
  if (room <= 0) return undefined;
  // How far all rows lie apart is told as well: the groups lie no farther apart than leaves a part of it to each, and within both rows lie the nearer.
  const most = typeof deviation === 'number' ? deviation * Math.sqrt(BETWEEN / (part * (1 - part))) : Infinity;
  const less = Math.min(1, room / Math.max(1e-9, Math.abs(away)), most / Math.max(1e-9, Math.abs(there - mean)));
  const apart = (there - mean) * less;
  const within = typeof deviation === 'number' ? deviation * deviation - part * (1 - part) * apart * apart : 0;
  const spread = typeof deviation === 'number' ? { deviation: rounded(Math.sqrt(within)) } : {};
  return { others: { mean: rounded(mean - apart * part), ...spread }, there: { mean: rounded(mean + apart * (1 - part)), ...spread } };
}

/** A median between those of two groups lies as the part of the rows has it, on the scale of a law of products. */
function keptMedian({ distribution, median, min, max }: Options, { options }: Case, part: number): Kept | undefined {
  const there = options['median'];
  if (distribution !== 'lognormal' || typeof median !== 'number' || typeof there !== 'number' || median <= 0 || there <= 0 || Object.keys(options).length > 1) return undefined;
  const times = there / median;
  const others = rounded(median / times ** part);
  const those = rounded(median * times ** (1 - part));
  return [others, those].some((value) => (typeof min === 'number' && value <= min) || (typeof max === 'number' && value >= max)) ? undefined : { others: { median: others }, there: { median: those } };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Shares of a range: as many of all rows lie in each stretch as was told. */
function keptWeights({ components }: Options, { options }: Case, part: number): Kept | undefined {
  const [all, there] = [components, options['components']].map((list) => (Array.isArray(list) ? (list as readonly Options[]) : []));
  if (all === undefined || there === undefined || all.length < 2 || all.length !== there.length) return undefined;
  const [told, moved] = [sharesOf(all), sharesOf(there)];
  const apart = told.map((share, i) => (moved[i] ?? 0) - share);
  const less = Math.min(1, ...told.map((share, i) => ((apart[i] ?? 0) > 0 ? ((1 - ROOM) * share) / (part * (apart[i] ?? 1)) : 1)));
  const weighted = (weights: readonly number[]): Options => ({ components: all.map((component, i) => ({ ...component, weight: toSixDecimals(weights[i] ?? 0) })) });
  return { others: weighted(told.map((share, i) => share - part * (apart[i] ?? 0) * less)), there: weighted(told.map((share, i) => share + (1 - part) * (apart[i] ?? 0) * less)) };
}

function sharesOf(components: readonly Options[]): readonly number[] {
  const weights = components.map(({ weight }) => Number(weight ?? 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / Math.max(1e-9, sum));
}
