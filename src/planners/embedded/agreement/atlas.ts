import { citiesOf, COUNTRY_CODES, countryName, type City, type Country } from '../../../core/vocabulary/places/gazetteer.js';
import { fold } from '../reading/words.js';
import { ELSEWHERE, NATIONS, type Nation } from '../vocabulary/nations.js';

/** Cities and countries by what a text calls them. */

/** Smaller cities have names that mean something else. */
const LEAST_KNOWN = 60_000;

/** Cities of that name, the largest first: "Cologne", "Köln" and, of the smaller ones too, "Frankfurt" for "Frankfurt am Main". */
export function citiesCalled(name: string): readonly City[] {
  return cities().get(fold(name.trim())) ?? [];
}

/** The cities a list names, in one country where one holds them all: "Portland", "Austin" and "Boston". */
export function citiesOfList(names: readonly string[]): readonly City[] | undefined {
  const found = names.map(citiesCalled);
  if (found.length === 0 || found.some(({ length }) => length === 0)) return undefined;
  const one = found[0]?.map(({ country }) => country).find((country) => found.every((all) => all.some((city) => city.country === country)));
  return found.flatMap((all) => (one === undefined ? all : all.filter(({ country }) => country === one)).slice(0, 1));
}

let named: ReadonlyMap<string, readonly City[]> | undefined;

function cities(): ReadonlyMap<string, readonly City[]> {
  if (named !== undefined) return named;
  const made = new Map<string, City[]>();
  const add = (name: string, city: City): void => {
    const key = fold(name);
    const others = made.get(key);
    if (others === undefined) made.set(key, [city]);
    else if (!others.includes(city)) others.push(city);
  };
  for (const city of COUNTRY_CODES.flatMap(citiesOf)) {
    if (city.population < LEAST_KNOWN) continue;
    for (const name of new Set([city.name, city.native])) {
      add(name, city);
      const short = /^(.{4,}?)(?: City|, .*| am .*| an der .*)$/u.exec(name)?.[1];
      if (short !== undefined) add(short, city);
    }
  }
  for (const [english, other] of exonyms()) for (const city of made.get(fold(english)) ?? []) add(other, city);
  for (const others of made.values()) others.sort((a, b) => b.population - a.population);
  named = made;
  return named;
}

/** Countries whose regions people name without their country. */
const WELL_KNOWN = ['US', 'GB', 'CA', 'AU', 'DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'MX', 'IN', 'BR', 'NL'];

interface Region {
  readonly name: string;
  /** ISO 3166-2, without the country's letters. */
  readonly code: string;
  /** Two letters. */
  readonly country: string;
}

let regions: ReadonlyMap<string, Region> | undefined;

/** The region of a well-known country that is called so, in English or its own language: "Texas", "Bayern", "Ontario". */
export function regionCalled(name: string): Region | undefined {
  regions ??= new Map(WELL_KNOWN.toReversed().flatMap(namesOfRegions));
  return regions.get(fold(name.trim()));
}

function namesOfRegions(country: string): [string, Region][] {
  return citiesOf(country).flatMap(({ region: { name, native, code } }) => (name.length < 4 ? [] : [name, native].map((called): [string, Region] => [fold(called), { name, code, country }])));
}

function exonyms(): [string, string][] {
  return Object.values(ELSEWHERE).flatMap((line) => line.split('|').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
}

/** A name of the table of nations in another language: "Rome" is "Rom" in German. */
export function nameElsewhere(english: string, language: string): string {
  return exonymsIn(language).get(english) ?? english;
}

const EXONYMS = new Map<string, ReadonlyMap<string, string>>();

function exonymsIn(language: string): ReadonlyMap<string, string> {
  const known = EXONYMS.get(language);
  if (known !== undefined) return known;
  const made = new Map((ELSEWHERE[language] ?? '').split('|').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
  EXONYMS.set(language, made);
  return made;
}

/** What a text may call countries beside their names. */
const ALIASES: Readonly<Record<string, string>> = { usa: 'US', us: 'US', 'united states of america': 'US', america: 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', britain: 'GB', holland: 'NL', 'czech republic': 'CZ', korea: 'KR', turkey: 'TR', uae: 'AE', 'vereinigte staaten': 'US', grossbritannien: 'GB', tschechien: 'CZ', 'estados unidos': 'US', 'etats-unis': 'US' };

/** The nation a value stands for: by its name in English or the language of the text, or its code. */
export function nationCalled(value: string, language: string): Nation | undefined {
  const wanted = fold(value.trim());
  const alias = ALIASES[wanted];
  return NATIONS.find((nation) => alias === nation.code || nation.code === value || nation.code.toLowerCase() === wanted || [language, 'en'].some((spoken) => fold(nameOfNation(nation, spoken)) === wanted));
}

/** The country's name as columns of places write it. */
export function nameOfNation({ code }: Nation, language: string): string {
  const country: Country | undefined = citiesOf(code)[0]?.country;
  return country === undefined ? code : countryName(country, language);
}

export function nameOfCountry({ country }: City, language: string): string {
  return countryName(country, language);
}
