import { CITIES } from './cities.js';
import { COUNTRIES, COUNTRY_NAMES } from './countries.js';
import { REGIONS } from './regions.js';

export interface Country {
  /** ISO 3166-1: two letters, three letters, three digits. */
  readonly code: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** Language of the native names of its places. */
  readonly language: string;
  /** Digits, without "+". */
  readonly callingCode: string;
  /** Form of its postal codes, see `countries.ts`; empty: it has none. */
  readonly postalForm: string;
  /** Place in the list of countries. */
  readonly rank: number;
}

interface Name {
  /** In English. */
  readonly name: string;
  /** In the country's own language. */
  readonly native: string;
}

export interface City extends Name {
  readonly country: Country;
  /** With an ISO 3166-2 code, empty where we know none. */
  readonly region: Name & { readonly code: string };
  /** Degrees × 10^4. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** IANA time zone. */
  readonly timeZone: string;
  /** What its postal codes begin with; whole codes where nothing is left of the form. */
  readonly postal: readonly string[];
}

const LIST: readonly Country[] = COUNTRIES.split('\n').map((line, rank) => {
  const [code = '', alpha3 = '', numeric = '', language = '', callingCode = '', postalForm = ''] = line.split('|');
  return { code, alpha3, numeric, language, callingCode, postalForm, rank };
});

export const COUNTRY_CODES: readonly string[] = LIST.map(({ code }) => code);

const byCode = new Map(LIST.map((country) => [country.code, country]));
const namesOf = new Map(Object.entries(COUNTRY_NAMES).map(([language, names]) => [language, names.split('|')]));

/** Name of a country in a language; in English where we do not know it. */
export function countryName(country: Country, language: string): string {
  return (namesOf.get(language) ?? namesOf.get('en'))?.[country.rank] ?? country.code;
}

const known = new Map<string, readonly City[]>();

/** Cities of a country by its two letters, the largest first; none for an unknown code. Read when first asked for. */
export function citiesOf(code: string): readonly City[] {
  const made = known.get(code) ?? readCities(code);
  known.set(code, made);
  return made;
}

function readCities(code: string): readonly City[] {
  const country = byCode.get(code);
  if (!country) return [];
  const regions = new Map(
    linesOf(REGIONS, code).map((line) => {
      const [key = '', short = '', name = '', native = ''] = line.split('|');
      return [key, { code: short, name, native: native === '' ? name : native }];
    }),
  );
  return linesOf(CITIES, code).map((line) => {
    const [name = '', native = '', region = '', latitude, longitude, population, timeZone = '', postal = ''] = line.split('|');
    return {
      name,
      native: native === '' ? name : native,
      country,
      region: regions.get(region) ?? { code: '', name: '', native: '' },
      latitude: tenThousandths(latitude),
      longitude: tenThousandths(longitude),
      population: Number(population),
      timeZone,
      postal: postal === '' ? [] : postal.split(',').flatMap(codesOfRange),
    };
  });
}

function linesOf(file: Readonly<Record<string, string>>, code: string): readonly string[] {
  return Object.hasOwn(file, code) ? (file[code] ?? '').split('\n') : [];
}

/** Four decimals are written, so the digits are the number. */
function tenThousandths(text = '0'): number {
  return Number(text.replace('.', ''));
}

function codesOfRange(text: string): string[] {
  const [first = '', last] = text.split(/(?<=\d{5})-/);
  if (last === undefined) return [first];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i).padStart(5, '0'));
}
