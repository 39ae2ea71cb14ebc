import { z } from 'zod';
import { composed, field, listed, method, type FakerEntry } from '../entry.js';
import { partsOfForm, stock } from '../samples.js';

const numbersOf = stock((f) => f.location.buildingNumber());
const streetsOf = stock((f) => f.location.street());
const secondariesOf = stock((f) => f.location.secondaryAddress());
const ADDRESS_PARTS = { 'location.buildingNumber': numbersOf, 'location.street': streetsOf, 'location.secondaryAddress': secondariesOf };

/** City, region, country, postal code, coordinates and time zone are column types of our own: they agree. */
export const locationEntries: readonly FakerEntry[] = [
  composed('location.buildingNumber', 'Number of a building.', ({ locale }) => [numbersOf(locale)]),
  composed('location.street', 'Name of a street.', ({ locale }) => [streetsOf(locale)]),
  composed('location.streetAddress', 'Street and number.', ({ faker, locale }, { useFullAddress }) => partsOfForm(faker.definitions.location.street_address[useFullAddress ? 'full' : 'normal'], locale, ADDRESS_PARTS), { options: { useFullAddress: z.boolean().default(false) }, examples: [{}, { useFullAddress: true }] }),
  composed('location.secondaryAddress', 'Apartment or suite.', ({ locale }) => [secondariesOf(locale)]),
  method('location.postalAddress', 'Whole postal address, several lines.', (f) => f.location.postalAddress(), { maxBytes: 256 }),
  listed('location.county', 'County or district.', (d) => d.location.county),
  listed('location.continent', 'Continent.', (d) => d.location.continent),
  composed('location.direction', 'Direction of the compass.', ({ faker: { definitions: d } }, o) => [{ list: o.abbreviated ? [d.location.direction.cardinal_abbr, d.location.direction.ordinal_abbr].flat() : [d.location.direction.cardinal, d.location.direction.ordinal].flat() }], { options: { abbreviated: z.boolean().default(false) } }),
  composed('location.cardinalDirection', 'North, east, south or west.', ({ faker }, o) => [{ list: faker.definitions.location.direction[o.abbreviated ? 'cardinal_abbr' : 'cardinal'] }], { options: { abbreviated: z.boolean().default(false) } }),
  composed('location.ordinalDirection', 'Direction between two cardinal ones.', ({ faker }, o) => [{ list: faker.definitions.location.direction[o.abbreviated ? 'ordinal_abbr' : 'ordinal'] }], { options: { abbreviated: z.boolean().default(false) } }),
  field('location.language', 'name', 'Name of a language.', (d) => d.location.language.map(({ name }) => name)),
  field('location.language', 'alpha2', 'ISO 639-1 code of a language.', (d) => d.location.language.map(({ alpha2 }) => alpha2)),
  field('location.language', 'alpha3', 'ISO 639-2 code of a language.', (d) => d.location.language.map(({ alpha3 }) => alpha3)),
];
