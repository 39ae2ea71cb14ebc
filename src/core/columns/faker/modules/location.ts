import { z } from 'zod';
import { field, listed, method, type FakerEntry } from '../entry.js';

/** City, region, country, postal code, coordinates and time zone are column types of our own: they agree. */
export const locationEntries: readonly FakerEntry[] = [
  method('location.buildingNumber', 'Number of a building.', (f) => f.location.buildingNumber(), { maxBytes: 16 }),
  method('location.street', 'Name of a street.', (f) => f.location.street(), { maxBytes: 96 }),
  method('location.streetAddress', 'Street and number.', (f, { useFullAddress }) => f.location.streetAddress({ useFullAddress }), { options: { useFullAddress: z.boolean().default(false) }, examples: [{}, { useFullAddress: true }], maxBytes: 128 }),
  method('location.secondaryAddress', 'Apartment or suite.', (f) => f.location.secondaryAddress(), { maxBytes: 64 }),
  method('location.postalAddress', 'Whole postal address, several lines.', (f) => f.location.postalAddress(), { maxBytes: 256 }),
  listed('location.county', 'County or district.', (d) => d.location.county),
  listed('location.continent', 'Continent.', (d) => d.location.continent),
  method('location.direction', 'Direction of the compass.', (f, o) => f.location.direction(o), { options: { abbreviated: z.boolean().default(false) }, maxBytes: 32 }),
  method('location.cardinalDirection', 'North, east, south or west.', (f, o) => f.location.cardinalDirection(o), { options: { abbreviated: z.boolean().default(false) }, maxBytes: 32 }),
  method('location.ordinalDirection', 'Direction between two cardinal ones.', (f, o) => f.location.ordinalDirection(o), { options: { abbreviated: z.boolean().default(false) }, maxBytes: 32 }),
  field('location.language', 'name', 'Name of a language.', (d) => d.location.language.map(({ name }) => name)),
  field('location.language', 'alpha2', 'ISO 639-1 code of a language.', (d) => d.location.language.map(({ alpha2 }) => alpha2)),
  field('location.language', 'alpha3', 'ISO 639-2 code of a language.', (d) => d.location.language.map(({ alpha3 }) => alpha3)),
];
