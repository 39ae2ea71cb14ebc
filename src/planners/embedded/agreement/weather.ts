import { isCalled } from '../columns/names.js';
import type { Case, Draft } from '../model.js';
import { fold } from '../reading/words.js';
import { isNumeric } from '../relations/grammar/kinds.js';
import { nameIn } from '../relations/grammar/mentions.js';

/** What the sky does and what falls from it are of one day: no sun at 20 mm, no snow in the warmth. */

const SKY = /^(?:condition|conditions|weather|weather_condition|weather_type|sky|wetter|wetterlage|clima|estado|météo|temps|summary)$/iu;
const WET = /rain|drizzle|shower|thunder|storm|sleet|hail|regn|regen|gewitter|schauer|lluvia|tormenta|pluie|orage|averse/iu;
const SNOW = /snow|schnee|schnei|nieve|neige/iu;
const RAINFALL = /^(?:(?:total|daily)_)?(?:rain|rainfall|precipitation|precip|niederschlag|precipitaci[oó]n|lluvia|pluie|pr[ée]cipitations?)(?:_(?:mm|amount|in|l|inches))?$/iu;
const WARMTH = /(?:^|_)(?:max_temp|max_temperature|tmax|high|temp|temperature|temp_c|temperature_c|temperatur|temperatura|température)(?:_|$)/iu;

/** Part of the days on which nothing falls. */
const DRY = 0.58;
/** Above this it does not snow, in degrees Celsius. */
const COLD = 3;

export function agreeOnWeather(drafts: readonly Draft[]): void {
  goWithMonths(drafts);
  const rain = drafts.find((draft) => isCalled(draft, RAINFALL) && (draft.made.type === 'decimal' || draft.made.type === 'integer'));
  if (rain !== undefined) leaveDryDays(rain);
  const sky = drafts.find((draft) => isCalled(draft, SKY) && draft.made.type === 'category' && draft.cases === undefined && draft.determinedBy === undefined && draft.stated.correlated !== true);
  const listed = sky?.made.options?.['values'];
  const values = Array.isArray(listed) ? (listed as unknown[]).filter((value): value is string => typeof value === 'string') : [];
  const warmth = drafts.find((draft) => isCalled(draft, WARMTH) && isNumeric(draft) && (!/min|low/iu.test(draft.name)));
  if (sky === undefined || values.length < 3 || !values.some((value) => WET.test(fold(value)))) return;
  const weights = (sky.made.options?.['weights'] as readonly number[] | undefined) ?? values.map(() => 1);
  const only = (isIt: (value: string) => boolean): Case['options'] | undefined => {
    const kept = values.flatMap((value, i) => (isIt(fold(value)) ? [{ value, weight: weights[i] ?? 1 }] : []));
    return kept.length === 0 ? undefined : { values: kept.map(({ value }) => value), weights: kept.map(({ weight }) => weight) };
  };
  const isWet = (value: string): boolean => WET.test(value) && !SNOW.test(value);
  const falls = rain === undefined ? undefined : `${nameIn(rain)} > 0`;
  const isCold = warmth === undefined ? undefined : `${nameIn(warmth)} < ${String(COLD)}`;
  const cases: (readonly [when: string | undefined, options: Case['options'] | undefined])[] = [
    [falls !== undefined && isCold !== undefined ? `${falls} && ${isCold}` : undefined, only((value) => SNOW.test(value)) ?? only(isWet)],
    [falls, only(isWet)],
    [falls === undefined && isCold !== undefined ? `!(${isCold})` : undefined, only((value) => !SNOW.test(value))],
    [falls === undefined ? undefined : 'true', only((value) => !isWet(value) && !SNOW.test(value))],
  ];
  const told = cases.flatMap(([when, options]) => (when === undefined || options === undefined ? [] : [{ when, options }]));
  if (told.length > 0) sky.cases = told;
}

/** Rain falls on some days, and on most of them none. */
function leaveDryDays(rain: Draft): void {
  const { max, mean } = rain.made.options ?? {};
  if (rain.cases !== undefined || rain.unique || Object.values(rain.stated).some((said) => said === true) || typeof max !== 'number') return;
  const decimals = rain.made.type === 'integer' ? {} : { decimals: 1 };
  rain.made = { type: rain.made.type, options: { min: 0, max, ...decimals, distribution: 'mixture', components: [
    { weight: DRY, distribution: 'uniform', min: 0, max: 0 },
    { weight: 1 - DRY, distribution: 'gamma', min: rain.made.type === 'integer' ? 1 : 0.1, max, mean: Math.min(max / 3, Math.max(1.5, (typeof mean === 'number' ? mean : max / 20) / (1 - DRY))), deviation: Math.min(max / 3, Math.max(1.5, (typeof mean === 'number' ? mean : max / 20) / (1 - DRY))) },
  ] } }; // prettier-ignore
}

/** Winter, spring and autumn, summer: their months, how far they lie from the middle of the year, in deviations. */
const SEASONS: readonly (readonly [months: string, shift: number])[] = [['[12, 1, 2]', -1.15], ['[6, 7, 8]', 1.15], ['[3, 11]', -0.5], ['[5, 9]', 0.5]];
/** How much of the year's deviation is left within a season. */
const WITHIN = 0.55;

/** Days that come in no order: each as warm as its month. */
function goWithMonths(drafts: readonly Draft[]): void {
  const day = drafts.find(({ made }) => (made.type === 'date' || made.type === 'datetime') && made.options?.['step'] === undefined);
  if (day === undefined) return;
  for (const warmth of drafts.filter((draft) => isCalled(draft, WARMTH) && draft.made.options?.['distribution'] === 'normal')) {
    const { mean, deviation } = warmth.made.options ?? {};
    const isFree = warmth.cases === undefined && !warmth.unique && Object.values(warmth.stated).every((said) => said !== true);
    if (!isFree || typeof mean !== 'number' || typeof deviation !== 'number') continue;
    const at = (shift: number): Case['options'] => ({ mean: Math.round((mean + shift * deviation) * 10) / 10, deviation: Math.round(deviation * WITHIN * 10) / 10 });
    warmth.cases = SEASONS.map(([months, shift]) => ({ when: `month(${nameIn(day)}) in ${months}`, options: at(shift) }));
    warmth.made = { ...warmth.made, options: { ...warmth.made.options, ...at(0) } };
  }
}
