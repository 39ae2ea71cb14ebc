import { z } from 'zod';
import { fakersForm } from '../fakers-form.js';
import { composed, field, formed, listed, method, type FakerEntry } from '../entry.js';
import { partsOfForm, stock } from '../samples.js';

const numbersOf = stock((f) => f.location.buildingNumber());
const streetsOf = stock((f) => f.location.street());
const secondariesOf = stock((f) => f.location.secondaryAddress());
const ADDRESS_PARTS = { 'location.buildingNumber': numbersOf, 'location.street': streetsOf, 'location.secondaryAddress': secondariesOf };

const degrees = (most: number): z.ZodNumber => z.number().min(-most).max(most);

export const locationEntries: readonly FakerEntry[] = [
  formed('location.zipCode', 'Postal code in the usual form of the locale.', (d) => fakersForm([d.location.postcode].flat()[0] ?? '#####')),
  listed('location.city', 'City of the locale’s country.', (d) => d.location.city_name),
  composed('location.buildingNumber', 'Number of a building.', ({ locale }) => [numbersOf(locale)]),
  composed('location.street', 'Name of a street.', ({ locale }) => [streetsOf(locale)]),
  composed('location.streetAddress', 'Street and number.', ({ faker, locale }, { useFullAddress }) => partsOfForm(faker.definitions.location.street_address[useFullAddress ? 'full' : 'normal'], locale, ADDRESS_PARTS), { options: { useFullAddress: z.boolean().default(false) }, examples: [{}, { useFullAddress: true }] }),
  composed('location.secondaryAddress', 'Apartment or suite.', ({ locale }) => [secondariesOf(locale)]),
  method('location.postalAddress', 'Whole postal address, several lines.', (f) => f.location.postalAddress(), { maxBytes: 256 }),
  listed('location.county', 'County or district.', (d) => d.location.county),
  listed('location.country', 'Country.', (d) => d.location.country),
  listed('location.continent', 'Continent.', (d) => d.location.continent),
  method('location.countryCode', 'ISO 3166 code of a country.', (f, { variant }) => f.location.countryCode({ variant }), {
    options: { variant: z.enum(['alpha-2', 'alpha-3', 'numeric']).default('alpha-2') },
    examples: [{}, { variant: 'alpha-3' }],
    fits: /^[A-Z]{2,3}$|^\d{3}$/,
    maxBytes: 3,
  }),
  method('location.state', 'State or region.', (f, { abbreviated }) => f.location.state({ abbreviated }), { options: { abbreviated: z.boolean().default(false) }, examples: [{}, { abbreviated: true }], maxBytes: 64 }),
  composed('location.direction', 'Direction of the compass.', ({ faker: { definitions: d } }, o) => [{ list: o.abbreviated ? [d.location.direction.cardinal_abbr, d.location.direction.ordinal_abbr].flat() : [d.location.direction.cardinal, d.location.direction.ordinal].flat() }], { options: { abbreviated: z.boolean().default(false) } }),
  composed('location.cardinalDirection', 'North, east, south or west.', ({ faker }, o) => [{ list: faker.definitions.location.direction[o.abbreviated ? 'cardinal_abbr' : 'cardinal'] }], { options: { abbreviated: z.boolean().default(false) } }),
  composed('location.ordinalDirection', 'Direction between two cardinal ones.', ({ faker }, o) => [{ list: faker.definitions.location.direction[o.abbreviated ? 'ordinal_abbr' : 'ordinal'] }], { options: { abbreviated: z.boolean().default(false) } }),
  method('location.timeZone', 'Time zone of the locale’s country.', (f) => f.location.timeZone(), { fits: /^[A-Za-z_]+\/[A-Za-z_/+-]+$|^UTC$/ }),
  field('location.language', 'name', 'Name of a language.', (d) => d.location.language.map(({ name }) => name)),
  field('location.language', 'alpha2', 'ISO 639-1 code of a language.', (d) => d.location.language.map(({ alpha2 }) => alpha2)),
  field('location.language', 'alpha3', 'ISO 639-2 code of a language.', (d) => d.location.language.map(({ alpha3 }) => alpha3)),
  coordinate('latitude', 90),
  coordinate('longitude', 180),
];

function coordinate(name: 'latitude' | 'longitude', most: number): FakerEntry {
  return method(`location.${name}`, `Geographic ${name} in degrees.`, (f, o) => f.location[name](o), {
    options: { min: degrees(most).default(-most), max: degrees(most).default(most), precision: z.int().min(1).max(9).default(4) },
    examples: [{}, { min: 10, max: 20 }],
    shape: ({ precision }) => ({ kind: 'decimal', scale: Number(precision) }),
    fits: (text, { min, max }) => Number(text) >= Number(min) && Number(text) <= Number(max),
    maxBytes: 16,
  });
}
