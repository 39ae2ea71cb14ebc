import type { Correlation, Draft, Options } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { nameIn } from '../grammar/mentions.js';

/** What changes little from one step to the next: the air, water, bodies. */

const STEADY = /(?:^|_)(?:temperature|temp|humidity|pressure|dew_point|co2|water_level|level|soil_moisture|moisture|ph|voltage|heart_rate|pulse|spo2|oxygen|battery_level|fuel_level|pm25|pm2_5|pm10|aqi|ozone|no2|salinity|turbidity|dissolved_oxygen|light_level|noise_level)(?:_|$)/iu;
/** Warmest in the afternoon. */
/** What is paid for goods goes up and down by a little at a time. */
const PRICE = /(?:^|_)(?:price|rate|cost)$/iu;
const OF_THE_DAY = /(?:^|_)(?:temperature|temp)(?:_|$)/iu;
const SHORT = /^\d+(?:s|m|h)$/u;
const LONG = /^\d+(?:d|w)$/u;
const MEMORY = 0.96;

/** "3 sensors every 5 minutes": usual measures of a regular series drift, each thing from a level of its own. */
export function keepSteady(drafts: readonly Draft[], correlations: Correlation[]): void {
  const time = drafts.find(({ made }) => (made.type === 'datetime' || made.type === 'date') && made.options?.['step'] !== undefined);
  const step = time?.made.options?.['step'];
  const every = time?.made.options?.['every'];
  if (time === undefined || typeof step !== 'string') return;
  const isLong = LONG.test(step);
  if (!isLong && !SHORT.test(step)) return;
  // What drifts over time moves with the hours, and no longer with what was drawn beside it.
  const drifts = ({ name }: Draft): boolean => (isLong ? PRICE.test(name) || OF_THE_DAY.test(name) : STEADY.test(name));
  const drifting = drafts.filter(drifts);
  for (const { a, b } of correlations.filter((pair) => drifting.includes(pair.a) && drifting.includes(pair.b))) {
    a.stated.correlated = false;
    b.stated.correlated = false;
  }
  correlations.splice(0, correlations.length, ...correlations.filter(({ a, b }) => !drifting.includes(a) || !drifting.includes(b)));
  followHumidity(drafts);
  for (const draft of drafts) {
    const options = drifts(draft) ? steadily(draft, isLong) : undefined;
    if (options === undefined) continue;
    const entities = typeof every === 'number' && every > 1 ? { entities: every, base_spread: Math.min(0.05, Math.abs(options.noise / Math.max(1, options.base))) } : {};
    draft.made = { type: 'series', options: { ...options, time: time.name, ...entities } };
  }
}

/** The dew point is as far below the temperature as the air is dry. */
function followHumidity(drafts: readonly Draft[]): void {
  const [dew, warmth, humidity] = [/^dew_point$/u, /^(?:air_)?temperature$/u, /^(?:relative_)?humidity$/u].map((name) => drafts.find((draft) => name.test(draft.name)));
  if (dew === undefined || warmth === undefined || humidity === undefined) return;
  delete dew.cases;
  setFormula(dew, `${nameIn(warmth)} - (100 - ${nameIn(humidity)}) / 5`, 1);
}

function steadily({ name, made, stated, unique, cases, when, missing }: Draft, isLong: boolean): (Options & { readonly base: number; readonly noise: number }) | undefined {
  const { min, max, mean, median, deviation, decimals } = made.options ?? {};
  const isFree = (made.type === 'decimal' || made.type === 'integer') && !unique && cases === undefined && when === undefined && missing === undefined && Object.values(stated).every((said) => said !== true);
  if (!isFree || typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const span = max - min;
  const base = typeof mean === 'number' ? mean : typeof median === 'number' ? median : min + span / 2;
  const spread = typeof deviation === 'number' ? deviation / 2 : span / 14;
  return {
    base, decimals: made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2, min, max,
    noise: tidy(isLong && PRICE.test(name) ? span / 60 : isLong ? spread / 1.4 : spread),
    ...(isLong && PRICE.test(name) ? { random_walk: true, at_bounds: 'reflect' } : { autocorrelation: isLong ? 0.7 : MEMORY }),
    ...(OF_THE_DAY.test(name) ? { seasons: [isLong ? { period: '1y', amplitude: tidy(spread * 1.6), peak: '07-20' } : { period: '1d', amplitude: tidy(spread), peak: '15:00' }] } : {}),
  }; // prettier-ignore
}

const tidy = (value: number): number => Number(value.toPrecision(3));
