import { citiesOf, countryName } from '../../../src/core/vocabulary/places/gazetteer.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const ROWS = 3000;
const TYPES = ['city', 'state', 'country', 'countryCode', 'zipCode', 'latitude', 'longitude', 'timeZone', 'phonePrefix'] as const;

type Row = Readonly<Record<(typeof TYPES)[number], string>>;

function places(options: Readonly<Record<string, unknown>>, locale = 'en'): Row[] {
  const schema = TYPES.reduce((builder, name) => builder.column(name, `location.${name}`, options), aSchema().table('t', ROWS)).with({ locale }).build();
  const cells = cellsOf(compiled(schema).table('t').slice()).map((column) => column.map((cell) => cellText(cell) ?? ''));
  return Array.from({ length: ROWS }, (_, i) => Object.fromEntries(TYPES.map((name, c) => [name, cells[c]?.[i] ?? ''])) as Row);
}

describe.each([
  ['en', {}],
  ['de', {}],
  ['pt_BR', {}],
  ['en', { world: true }],
  ['fr', { countries: ['FR', 'US', 'JP'] }],
  ['en', { within: ['TX', 'Chicago'] }],
])('places of %s with %j', (locale, options) => {
  const rows = places(options, locale);

  it('are each one city of the gazetteer', () => {
    for (const row of rows) {
      const native = (country: { language: string }): boolean => country.language === locale.split('_')[0];
      const known = citiesOf(row.countryCode).some(
        ({ name, native: own, country, region, timeZone, latitude, longitude, postal }) =>
          row.city === (native(country) ? own : name) &&
          row.state === (native(country) ? region.native : region.name) &&
          row.country === countryName(country, locale.split('_')[0] ?? '') &&
          row.timeZone === timeZone &&
          row.phonePrefix === `+${country.callingCode}` &&
          Math.abs(Number(row.latitude) - latitude / 10_000) < 0.0501 &&
          Math.abs(Number(row.longitude) - longitude / 10_000) < 0.0501 &&
          (postal.length === 0 ? row.zipCode === '00000' : postal.some((head) => row.zipCode.startsWith(head))),
      );
      expect([row, known]).toEqual([row, true]);
    }
  });
});

it('are large cities more often than small ones', () => {
  const rows = places({});
  const count = (name: string): number => rows.filter(({ city }) => city === name).length;
  expect(count('New York')).toBeGreaterThan(ROWS * 0.03);
  expect(count('New York')).toBeGreaterThan(3 * count('Phoenix'));
  expect(new Set(rows.map(({ city }) => city)).size).toBeGreaterThan(300);
});

it('have real ZIP codes: Beverly Hills and Chicago', () => {
  const rows = places({});
  for (const { city, state, zipCode } of rows) {
    if (city === 'Chicago' && state === 'Illinois') expect(zipCode).toMatch(/^606/);
    if (city === 'Los Angeles') expect(zipCode).toMatch(/^90/);
  }
});

it('speak the language of the locale', () => {
  const german = places({ countries: ['DE', 'AT', 'US'] }, 'de');
  expect(new Set(german.map(({ country }) => country))).toEqual(new Set(['Deutschland', 'Österreich', 'Vereinigte Staaten']));
  const cities = new Set(german.map(({ city }) => city));
  expect([cities.has('München'), cities.has('Munich'), cities.has('Wien'), cities.has('New York')]).toEqual([true, false, true, true]);
});

it.each<[options: object, locale: string, cities: readonly string[] | undefined, states: readonly string[]]>([
  [{ within: ['Texas'] }, 'en', undefined, ['Texas']],
  [{ within: ['tx', 'California'] }, 'en', undefined, ['Texas', 'California']],
  [{ within: ['New York'] }, 'en', ['New York'], ['New York']],
  [{ within: ['Portland, Maine'] }, 'en', ['Portland'], ['Maine']],
  [{ within: ['Portland'] }, 'en', ['Portland'], ['Oregon']],
  [{ within: ['Bavaria'] }, 'de', undefined, ['Bayern']],
  [{ within: ['Munich', 'köln'] }, 'de', ['München', 'Köln'], ['Bayern', 'Nordrhein-Westfalen']],
  [{ within: ['Toronto'], countries: ['CA'] }, 'en', ['Toronto'], ['Ontario']],
  [{ within: ['Osaka'], world: true }, 'en', ['Osaka'], ['Osaka']],
])('keep to %j of %s', (options, locale, cities, states) => {
  const rows = places({ ...options }, locale);
  if (cities !== undefined) expect(new Set(rows.map(({ city }) => city))).toEqual(new Set(cities));
  else expect(new Set(rows.map(({ city }) => city)).size).toBeGreaterThan(10);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(states));
});

it('stay the same whichever of their columns are asked for', () => {
  const rows = places({});
  const alone = aSchema().table('t', ROWS).column('zip', 'location.zipCode').build();
  expect(columnCells(alone, 'zip').map(cellText)).toEqual(rows.map(({ zipCode }) => zipCode));
  const precise = aSchema().table('t', ROWS).column('lat', 'location.latitude', { precision: 9 }).build();
  columnCells(precise, 'lat').forEach((cell, i) => {
    expect(Math.abs(Number(cell) - Number(rows[i]?.latitude))).toBeLessThan(0.000051);
  });
});

it('are others for another role', () => {
  const build = (of: string): DatasetSchema => aSchema().table('t', 200).column('city', 'location.city', { of }).build();
  const [origin, destination] = [columnCells(build('origin'), 'city'), columnCells(build('destination'), 'city')];
  expect(origin.filter((city, i) => city === destination[i]).length).toBeLessThan(20);
});

it.each([[{ world: true }], [{}], [{ countries: ['SG', 'MT'] }]])('are never the city of the place they are other than, with %j', (where) => {
  const schema = aSchema()
    .table('t', ROWS)
    .column('from', 'location.city', { of: 'origin', ...where })
    .column('to', 'location.city', { of: 'destination', other_than: 'origin', ...where })
    .column('to_country', 'location.countryCode', { of: 'destination', other_than: 'origin', ...where })
    .build();
  const [from = [], to = [], country = []] = cellsOf(compiled(schema).table('t').slice()).map((column) => column.map((cell) => cellText(cell) ?? ''));
  expect(from.filter((city, i) => city === to[i])).toEqual([]);
  to.forEach((city, i) => {
    expect(citiesOf(country[i] ?? '').some(({ name, native }) => name === city || native === city)).toBe(true);
  });
});

it('change only where the city would be the same', () => {
  const build = (options: object): string[] => columnCells(aSchema().table('t', ROWS).column('city', 'location.city', { of: 'destination', ...options }).build(), 'city').map((cell) => cellText(cell) ?? '');
  const [free, bound] = [build({}), build({ other_than: 'origin' })];
  const changed = free.filter((city, i) => city !== bound[i]).length;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(ROWS * 0.02);
});

it('are distinct countries with their codes where both are unique', () => {
  const schema = aSchema().table('t', 100).column('country', 'location.country', { world: true }, { unique: true }).column('code', 'location.countryCode', { world: true }, { unique: true }).build();
  const [countries = [], codes = []] = cellsOf(compiled(schema).table('t').slice());
  expect(new Set(countries).size).toBe(100);
  countries.forEach((country, i) => {
    const [city] = citiesOf(cellText(codes[i] ?? '') ?? '');
    expect(city && countryName(city.country, 'en')).toBe(cellText(country));
  });
});

it.each([
  [{ world: true, countries: ['US'] }, 'world_and_countries'],
  [{ countries: ['XX'] }, 'custom'],
  [{ other_than: 'self' }, 'other_than_itself'],
  [{ countries: ['VA'], other_than: 'origin' }, 'one_place'],
  [{ within: ['Chicago'], other_than: 'origin' }, 'one_place'],
  [{ within: ['Texas', 'Atlantis'] }, 'unknown_place'],
  [{ within: ['Munich'] }, 'unknown_place'],
  [{ within: ['Austin, Texas, US'] }, 'unknown_place'],
])('refuses %j', (options, rule) => {
  const build = (): unknown => compiled(aSchema().table('t', 1).column('city', 'location.city', options).build());
  expect(build).toThrow(expect.objectContaining({ code: 'invalid_schema', issues: [expect.objectContaining({ rule })] }));
});
