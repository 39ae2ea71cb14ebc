import { z } from 'zod';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { resolveLocale } from '../../vocabulary/locales.js';
import { COUNTRY_CODES } from '../../vocabulary/places/gazetteer.js';
import { countryOfLocale } from '../../vocabulary/places/locale-country.js';
import { placePool, type PlacePool } from '../../vocabulary/places/place-pool.js';
import type { ColumnContext, CompileContext } from '../contract.js';

const KNOWN = new Set(COUNTRY_CODES);

/** Options of every column that tells of a place. */
export const placeOptions = {
  of: z.string().min(1).max(64).default('self').describe('Which place of the row: columns with the same "of" (and the same countries) tell of the same one.'),
  countries: z
    .array(z.string().refine((code) => KNOWN.has(code), 'is not a country as ISO 3166 has it; write "US", "DE" or "JP"'))
    .min(1)
    .max(250)
    .optional()
    .describe("Countries to choose from, two letters each; the locale's own when absent."),
  world: z.boolean().default(false).describe('Choose among all countries.'),
  locale: z
    .string()
    .refine((text) => resolveLocale(text) !== undefined, 'is not a locale faker has; try "en", "de", "fr" or "es"')
    .optional()
    .describe("Locale of the names, and of the country when none is given; the schema's when absent."),
};

export interface PlaceOptions {
  readonly of: string;
  readonly countries?: readonly string[] | undefined;
  readonly world: boolean;
  readonly locale?: string | undefined;
}

/** Draws of the role's words; frozen with engine version 1. */
export const PlaceDraw = { city: 0, postalHead: 1, postalTail: 2, latitude: 4, longitude: 6 } as const;

export function placeIssues({ options: { countries, world } }: ColumnContext<PlaceOptions>): Issue[] {
  return world && countries ? [{ path: 'world', rule: 'world_and_countries', message: 'give "countries" or "world", not both.' }] : [];
}

/** The cities a column draws from, with names in its language. */
export function placesOf({ options, locale }: ColumnContext<PlaceOptions>): PlacePool {
  const own = options.locale === undefined ? locale : (resolveLocale(options.locale) ?? locale);
  return placePool(options.world ? 'world' : (options.countries ?? [countryOfLocale(own)]), own.split('_')[0] ?? '');
}

export function placeKey({ roleKey, options }: CompileContext<PlaceOptions>): ColumnKey {
  return roleKey(`place ${options.of}`);
}

/** Draws the city of a role for the rows of a frame: address of 32-bit indices into the pool's cities. */
export function cityIndices(frame: Frame, of: string, key: ColumnKey, { id, cities, weights }: PlacePool): number {
  return frame.shared(`place ${of} ${id}`, () => {
    const out = frame.arena.take(frame.count * 4);
    frame.kernels.aliasIndex(frame.words(key, PlaceDraw.city), frame.count, weights.resident(frame.engine), cities.length, out);
    return out;
  });
}
