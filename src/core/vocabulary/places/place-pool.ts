import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { aliasTable } from '../../random/alias-table.js';
import { citiesOf, COUNTRY_CODES, countryName, type City } from './gazetteer.js';
import { citiesWithin } from './within.js';

/** Texts about a city, each a dictionary over the cities of a pool. */
export type PlaceField = 'city' | 'state' | 'stateCode' | 'country' | 'alpha-2' | 'alpha-3' | 'numeric' | 'timeZone' | 'callingCode';

/** Cities to draw from, large ones more often, and their texts in a language. */
export interface PlacePool {
  /** Tells pools apart that draw other cities, whatever the language. */
  readonly id: string;
  readonly language: string;
  readonly cities: readonly City[];
  /** Alias table over the cities by their inhabitants. */
  readonly weights: StaticTable;
}

/** As many as are kept: schemas may name any choice of countries and places. */
const MOST_POOLS = 512;

const pools = new Map<string, PlacePool>();

/**
 * The cities of some countries (two letters each), or of all of them; made once. Codes nobody knows add none.
 * @param within regions and cities to keep to, see `citiesWithin`; none: everywhere
 */
export function placePool(countries: readonly string[] | 'world', language: string, within: readonly string[] = []): PlacePool {
  const codes = countries === 'world' ? COUNTRY_CODES : [...new Set(countries)].sort();
  const kept = [...new Set(within)].sort();
  const id = [countries === 'world' ? 'world' : codes.join(' '), ...kept].join('/');
  const key = `${id} ${language}`;
  const known = pools.get(key);
  if (known) return known;
  const all = codes.flatMap(citiesOf);
  const cities = kept.length === 0 ? all : citiesWithin(all, kept);
  const made = { id, language, cities, weights: new StaticTable(aliasTable(cities.map(({ population }) => population))) };
  if (pools.size >= MOST_POOLS) pools.clear();
  pools.set(key, made);
  return made;
}

const FIELDS: Readonly<Record<PlaceField, (city: City, language: string) => string>> = {
  // Cities and regions bear their own names in the language of their country.
  city: ({ name, native, country }, language) => (country.language === language ? native : name),
  state: ({ region, country }, language) => (country.language === language ? region.native : region.name),
  stateCode: ({ region }) => (region.code === '' ? region.name : region.code),
  country: ({ country }, language) => countryName(country, language),
  'alpha-2': ({ country }) => country.code,
  'alpha-3': ({ country }) => country.alpha3,
  numeric: ({ country }) => country.numeric,
  timeZone: ({ timeZone }) => timeZone,
  callingCode: ({ country }) => `+${country.callingCode}`,
};

const dictionaries = new WeakMap<PlacePool, Map<PlaceField, Dictionary>>();

/** One text for each city of the pool, in its order; made once. */
export function placeTexts(pool: PlacePool, field: PlaceField): Dictionary {
  const ofPool = dictionaries.get(pool) ?? new Map<PlaceField, Dictionary>();
  dictionaries.set(pool, ofPool);
  const made = ofPool.get(field) ?? new Dictionary(pool.cities.map((city) => FIELDS[field](city, pool.language)));
  ofPool.set(field, made);
  return made;
}
