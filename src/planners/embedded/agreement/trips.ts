import { isCalled } from '../columns/names.js';
import { optionsWithout } from '../columns/options.js';
import type { Case, Draft } from '../model.js';
import { nameIn } from '../relations/grammar/mentions.js';

const DISTANCE = /^(?:trip_|ride_|taxi_)?(?:distance|dist|miles|km)(?:_(?:miles?|mi|km))?$/i;
const FARE = /^(?:taxi_|trip_|ride_|base_)?fare(?:_(?:amount|usd|eur|total))?$/i;
const DURATION = /^(?:trip_|ride_)?(?:duration|travel_time|minutes)(?:_(?:min|mins|minutes))?$/i;
/** Rides in a city. */
const RIDES = /(?<![\p{L}])(?:taxis?|cabs?|uber|lyft|ride.?(?:hailing|share)|taxifahrt\p{L}*|courses? de taxi|trajets? (?:en|de) taxi|carreras?|viajes en taxi)(?![\p{L}])|(?<![\p{L}])drop_?off_(?:lat|latitude|lng|lon|longitude|location|address)(?![\p{L}])/iu;
/** Ways within one town. */
const IN_TOWN = /(?<![\p{L}])(?:e-?)?(?:scooters?|bikes?|bicycles?|couriers?|food deliver\p{L}*)(?![\p{L}])/iu;
/** What is hired by the minute. */
const ON_TWO_WHEELS = /(?<![\p{L}])(?:e-?)?(?:scooters?|bikes?|bicycles?|bike.?share) (?:trips?|rides?|rentals?|journeys?|shar(?:e|ing))(?![\p{L}])/iu;
const START = /^(?:trip_|ride_|rental_)?(?:start(?:ed)?|begin|began)(?:_(?:at|time|ts))?$/i;
const END = /^(?:trip_|ride_|rental_)?(?:end(?:ed)?|stop|finish(?:ed)?)(?:_(?:at|time|ts))?$/i;

/** Up to so many kilometres a ride takes from so many minutes to so many; the fare goes with the way. */
const BANDS: readonly (readonly [km: number, least: number, most: number])[] = [[2, 3, 12], [4, 7, 21], [7, 12, 32], [12, 18, 45], [20, 25, 60], [40, 35, 80]];
const MILE = 1.609;
const LONGEST = 45;

/** "taxi trips: pickup time, dropoff time, distance miles, fare": two miles take no hour and a half, and cost no 60 dollars. */
export function fitRides(drafts: readonly Draft[], description: string): void {
  if (!RIDES.test(description)) {
    if (ON_TWO_WHEELS.test(description)) keepShort(drafts);
    return;
  }
  const distance = drafts.find((draft) => isCalled(draft, DISTANCE) && isOpenNumber(draft));
  if (distance === undefined) return;
  timeEnds(drafts);
  const unit = /mi(?:les?)?$/i.test(distance.name) || /\bmiles?\b/i.test(description) ? MILE : 1;
  distance.made = { type: 'decimal', options: { min: 0.4, max: Math.round(LONGEST / unit), decimals: 1, distribution: 'lognormal', median: Math.round(45 / unit) / 10 } };
  const bands = [...BANDS, [LONGEST, 45, 100] as const];
  const cases = (of: (band: readonly [number, number, number]) => Case['options']): Case[] => bands.map((band, i) => {
    const from = i === 0 ? 0 : (bands[i - 1]?.[0] ?? 0);
    const ends = [from / unit, band[0] / unit].map((end) => Math.round(end * 10) / 10);
    const until = i === bands.length - 1 ? '' : ` && ${nameIn(distance)} < ${String(ends[1])}`;
    return { when: `${nameIn(distance)} >= ${String(ends[0])}${until}`, options: of(band) };
  }); // prettier-ignore
  const end = drafts.find(({ made, cases: own, stated }) => made.type === 'datetime' && made.options?.['after'] !== undefined && own === undefined && stated.range !== true);
  if (end !== undefined) end.cases = cases(([, least, most]) => ({ at_least: `${String(least)}m`, within: `${String(most)}m` }));
  const duration = drafts.find((draft) => isCalled(draft, DURATION) && isOpenNumber(draft));
  if (duration !== undefined) between(duration, cases(([, min, max]) => ({ min, max })), 3, 100);
  const fare = drafts.find((draft) => isCalled(draft, FARE) && isOpenNumber(draft));
  if (fare !== undefined) between(fare, cases(([km]) => fareOf(km)), 4, 160);
}

/** "bike trips: start time, end time": they end within the hour or so. */
function keepShort(drafts: readonly Draft[]): void {
  const end = drafts.find((draft) => isCalled(draft, END) && draft.made.type === 'datetime' && draft.stated.range !== true && draft.cases === undefined);
  const start = drafts.find((draft) => isCalled(draft, START));
  if (end !== undefined && start !== undefined && end.made.options?.['after'] === start.name) end.made = { type: 'datetime', options: { ...end.made.options, at_least: '3m', within: '70m' } };
}

/** A town each, as the language of the text has it: south, north, west, east. */
const TOWNS: Readonly<Record<string, readonly [number, number, number, number]>> = { en: [40.63, 40.83, -74.02, -73.85], de: [52.44, 52.58, 13.25, 13.55], es: [40.37, 40.5, -3.78, -3.6], fr: [48.81, 48.91, 2.25, 2.42] };

/** "pickup lat, dropoff lat": both ends lie in the same town, where no other is named. */
export function stayInTown(drafts: readonly Draft[], description: string, language: string): void {
  if (!RIDES.test(description) && !IN_TOWN.test(description)) return;
  const places = drafts.filter(({ made }) => made.type.startsWith('location.'));
  const ends = places.filter(({ made }) => /^location\.(?:latitude|longitude)$/.test(made.type));
  const isFree = ends.every(({ made, stated }) => stated.range !== true && Object.keys(made.options ?? {}).every((option) => ['of', 'other_than', 'precision'].includes(option)));
  if (!isFree || ends.length < places.length || !ends.some(({ made }) => made.options?.['other_than'] !== undefined)) return;
  const [south, north, west, east] = TOWNS[language] ?? TOWNS['en'] ?? [];
  for (const end of ends) end.made = { type: end.made.type, options: { precision: 6, ...(end.made.type === 'location.latitude' ? { min: south, max: north } : { min: west, max: east }) } };
}

/** What the way costs to within a band: a basic charge and so much a kilometre. */
function fareOf(km: number): { min: number; max: number } {
  const from = km === 2 ? 0.4 : (BANDS.findLast(([to]) => to < km)?.[0] ?? 0);
  return { min: Math.round(350 + 190 * from) / 100, max: Math.round(450 + 260 * km) / 100 };
}

function between(draft: Draft, cases: readonly Case[], min: number, max: number): void {
  draft.made = { type: draft.made.type, options: { ...optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation'), min, max } };
  draft.cases = cases;
  // Which way they go is told by the bands.
  draft.stated.correlated = true;
}

function isOpenNumber({ made, stated, cases }: Draft): boolean {
  return (made.type === 'decimal' || made.type === 'integer') && cases === undefined && [stated.range, stated.shape, stated.formula, stated.values].every((said) => said !== true);
}

/** "start, end" of a ride are moments, not days. */
function timeEnds(drafts: readonly Draft[]): void {
  const [start, end] = [/^(?:start|pick_?up)$/i, /^(?:end|drop_?off)$/i].map((pattern) => drafts.find((draft) => isCalled(draft, pattern) && draft.made.type === 'date' && draft.stated.dates !== true && draft.stated.type !== true));
  if (start === undefined || end === undefined) return;
  start.made = { type: 'datetime', options: { from: '-6mo', to: '-1d' } };
  end.made = { type: 'datetime', options: { after: start.name, at_least: '3m', within: '90m' } };
}
