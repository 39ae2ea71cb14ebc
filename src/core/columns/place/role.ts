import { z } from 'zod';
import type { Issue } from '../../errors/service-error.js';
import type { Scalar } from '../../generation/dictionary.js';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { resolveLocale } from '../../vocabulary/locales.js';
import { COUNTRY_CODES } from '../../vocabulary/places/gazetteer.js';
import { countryOfLocale } from '../../vocabulary/places/locale-country.js';
import { placePool, placeTexts, type PlacePool } from '../../vocabulary/places/place-pool.js';
import { citiesAt } from '../../vocabulary/places/within.js';
import type { ColumnContext, CompileContext } from '../contract.js';

const KNOWN = new Set(COUNTRY_CODES);

/** Options of every column that tells of a place. */
export const placeOptions = {
  of: z.string().min(1).max(64).default('self').describe('Which place of the row: columns with the same "of" (and the same countries) tell of the same one.'),
  other_than: z.string().min(1).max(64).optional().describe('Another "of" of the row, whose city this place never is: "origin" for the "destination"; the same for all columns of the place.'),
  countries: z
    .array(z.string().refine((code) => KNOWN.has(code), 'is not a country as ISO 3166 has it; write "US", "DE" or "JP"'))
    .min(1)
    .max(250)
    .optional()
    .describe("Countries to choose from, two letters each; the locale's own when absent."),
  within: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(60)
    .optional()
    .describe('Regions or cities of the countries to keep to: "TX", "Bavaria", "Chicago", "Portland, ME"; a name both bear is the city\'s.'),
  world: z.boolean().default(false).describe('Choose among all countries.'),
  locale: z
    .string()
    .refine((text) => resolveLocale(text) !== undefined, 'is not a locale faker has; try "en", "de", "fr" or "es"')
    .optional()
    .describe("Locale of the names, and of the country when none is given; the schema's when absent."),
};

export interface PlaceOptions {
  readonly of: string;
  readonly other_than?: string | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly within?: readonly string[] | undefined;
  readonly world: boolean;
  readonly locale?: string | undefined;
}

/** Draws of the role's words; frozen with engine version 1. */
export const PlaceDraw = { city: 0, postalHead: 1, postalTail: 2, latitude: 4, longitude: 6, elsewhere: 8 } as const;

/** How often a city that must not be is drawn again before the next of the pool stands in. */
const REDRAWS = 4;

export function placeIssues(context: ColumnContext<PlaceOptions>): Issue[] {
  const { countries, world, of, other_than, within = [] } = context.options;
  if (world && countries) return [{ path: 'world', rule: 'world_and_countries', message: 'give "countries" or "world", not both.' }];
  const unknown = within.findIndex((place) => citiesAt(poolOf(context).cities, place).length === 0);
  if (unknown >= 0) return [{ path: `within[${String(unknown)}]`, rule: 'unknown_place', message: `"${within[unknown] ?? ''}" is no region or city we know in ${world ? 'any country' : codesOf(context).join(', ')}; name a larger one, or its country in "countries".` }];
  if (other_than === undefined) return [];
  if (other_than === of) return [{ path: 'other_than', rule: 'other_than_itself', message: `a place cannot be another than itself; name an "of" other than "${of}".` }];
  if (namesOf(placesOf(context)).many < 2) return [{ path: 'other_than', rule: 'one_place', message: 'there is one city only to choose from, so no two places of a row can differ.' }];
  return [];
}

/** The cities a column draws from, with names in its language. */
export function placesOf(context: ColumnContext<PlaceOptions>): PlacePool {
  return poolOf(context, context.options.within);
}

function poolOf(context: ColumnContext<PlaceOptions>, within?: readonly string[]): PlacePool {
  return placePool(context.options.world ? 'world' : codesOf(context), localeOf(context).split('_')[0] ?? '', within);
}

function codesOf(context: ColumnContext<PlaceOptions>): readonly string[] {
  return context.options.countries ?? [countryOfLocale(localeOf(context))];
}

function localeOf({ options, locale }: ColumnContext<PlaceOptions>): string {
  return options.locale === undefined ? locale : (resolveLocale(options.locale) ?? locale);
}

function placeKey({ roleKey, options }: CompileContext<PlaceOptions>): ColumnKey {
  return roleKey(`place ${options.of}`);
}

/** What a column needs to know the city of its place. */
export interface PlaceOfRow {
  readonly of: string;
  readonly key: ColumnKey;
  readonly pool: PlacePool;
  /** The place whose city this one never is. */
  readonly other?: PlaceOfRow;
}

export function placeOfRow(context: CompileContext<PlaceOptions>): PlaceOfRow {
  const { of, other_than } = context.options;
  const place = { of, key: placeKey(context), pool: placesOf(context) };
  return other_than === undefined ? place : { ...place, other: { of: other_than, key: context.roleKey(`place ${other_than}`), pool: place.pool } };
}

/** The city of a place for the rows of a frame: address of 32-bit indices into the pool's cities. */
export function cityIndices(frame: Frame, { of, key, pool, other }: PlaceOfRow): number {
  return frame.shared(`place ${of} ${pool.id} ${other === undefined ? '' : other.of}`, () => {
    const out = drawCities(frame, key, pool, PlaceDraw.city);
    if (other !== undefined) moveAway(frame, out, cityIndices(frame, other), key, pool);
    return out;
  });
}

function drawCities(frame: Frame, key: ColumnKey, { cities, weights }: PlacePool, draw: number): number {
  const out = frame.arena.take(frame.count * 4);
  frame.kernels.aliasIndex(frame.words(key, draw), frame.count, weights.resident(frame.engine), cities.length, out);
  return out;
}

/** Rows whose city bears the name of the other place's are drawn again; what still does takes the next city of the pool that does not. */
function moveAway(frame: Frame, out: number, taken: number, key: ColumnKey, pool: PlacePool): void {
  const { view } = frame.engine;
  const { ids } = namesOf(pool);
  const nameAt = (address: number): number => ids[view.getUint32(address, true)] ?? 0;
  let same = Array.from({ length: frame.count }, (_, i) => i * 4);
  const meets = (at: number): boolean => nameAt(out + at) === nameAt(taken + at);
  same = same.filter(meets);
  for (let again = 0; again < REDRAWS && same.length > 0; again++) {
    const drawn = drawCities(frame, key, pool, PlaceDraw.elsewhere + again);
    for (const at of same) view.setUint32(out + at, view.getUint32(drawn + at, true), true);
    same = same.filter(meets);
  }
  for (const at of same) while (meets(at)) view.setUint32(out + at, (view.getUint32(out + at, true) + 1) % ids.length, true);
}

/** For each city of a pool a number that cities of one name share. */
interface NameIds {
  readonly ids: Uint32Array;
  readonly many: number;
}

const nameIds = new WeakMap<PlacePool, NameIds>();

function namesOf(pool: PlacePool): NameIds {
  const known = nameIds.get(pool);
  if (known !== undefined) return known;
  const numbers = new Map<Scalar, number>();
  const ids = Uint32Array.from(placeTexts(pool, 'city').values, (name) => {
    const id = numbers.get(name) ?? numbers.size;
    numbers.set(name, id);
    return id;
  });
  const made = { ids, many: numbers.size };
  nameIds.set(pool, made);
  return made;
}
