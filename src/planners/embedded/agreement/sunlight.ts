import type { Correlation, Draft } from '../model.js';
import { nameIn } from '../relations/grammar/mentions.js';

/** What the sun gives in each hour, where it is no series of its own: nothing at night, and most about noon. */

const SUN = /(?:^|_)(?:irradiance|irradiation|solar_radiation|radiation_w_m2|ghi|dni|par|sunlight|einstrahlung|globalstrahlung|irradiancia|radiaci[oó]n_solar|irradiance_solaire|ensoleillement)(?:_|$)/iu;
const YIELD = /(?:^|_)(?:power|output|generation|production|yield|kwh|energy|leistung|ertrag|potencia|producci[oó]n|puissance)(?:_|$)/iu;
const SOLAR = /(?<![\p{L}])(?:solar|photovolta\p{L}*|pv|solarpanels?|solaranlage|placas? solares?|panneaux? solaires?)(?![\p{L}])/iu;
/** Hours of the day and the part of all there is that they have; the first that holds counts. */
const BANDS: readonly (readonly [from: number, to: number, least: number, most: number])[] = [[10, 16, 0.4, 1], [8, 18, 0.2, 0.75], [6, 20, 0.02, 0.35], [5, 21, 0, 0.08]];

/** "timestamp (hourly), irradiance, output power that follows it": by the hour of the row. */
export function shineByDay(drafts: readonly Draft[], correlations: readonly Correlation[], description: string): void {
  const time = drafts.find(({ made }) => made.type === 'datetime' && typeof made.options?.['step'] === 'string' && /[mh]$/u.test(made.options['step']));
  const sun = drafts.find((draft) => SUN.test(draft.name) && isPlain(draft));
  if (time === undefined || sun === undefined) return;
  const follows = (draft: Draft): boolean => correlations.some(({ a, b, rho }) => rho > 0 && [a, b].includes(draft) && [a, b].includes(sun));
  const isGiven = (draft: Draft): boolean => draft !== sun && YIELD.test(draft.name) && isPlain(draft) && (follows(draft) || draft.when?.includes('hour(') === true || SOLAR.test(description));
  for (const draft of [sun, ...drafts.filter(isGiven)]) shine(draft, `hour(${nameIn(time)})`);
}

const isPlain = ({ made, cases, stated }: Draft): boolean => ['integer', 'decimal', 'series'].includes(made.type) && cases === undefined && stated.formula !== true && typeof made.options?.['max'] === 'number';

function shine(draft: Draft, hour: string): void {
  const { max = 0, decimals } = draft.made.options ?? {};
  const most = Number(max);
  const scale = draft.made.type === 'integer' ? 0 : Number(decimals ?? 2);
  const part = (of: number): number => Number((most * of).toFixed(scale));
  if (draft.when?.includes('hour(') === true) draft.when = undefined;
  draft.made = { type: scale === 0 ? 'integer' : 'decimal', options: { min: 0, max: most, ...(scale > 0 ? { decimals: scale } : {}) } };
  draft.cases = [...BANDS.map(([from, to, low, high]) => ({ when: `${hour} >= ${String(from)} && ${hour} < ${String(to)}`, options: { min: part(low), max: part(high) } })), { when: 'true', options: { min: 0, max: 0 } }];
}
