import type { City } from '../../../core/vocabulary/places/gazetteer.js';
import type { Draft, Language, Options } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { citiesCalled, citiesOfList, nameOfCountry } from './atlas.js';

const MOST_CASES = 60;

/** Before cities that a text names: "customers in", "flights between", "Kunden aus". */
const LEAD = /(?<![\p{L}])(?:in|from|across|around|between|to|aus|zwischen|en|entre|de|à)\s+(?=\p{Lu})/gu;
const BETWEEN = /\s*(?:,|\/|&|(?<![\p{L}])(?:and|or|und|oder|y|o|et|ou)(?![\p{L}]))\s*/u;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:am|an|der|de|del|la|of|\p{Lu}[\p{L}.'’-]*))*/u;

/** "Customers in Paris, Tokyo and Madrid" tells the values of the column of cities that says nothing else. */
export function keepToCities(drafts: readonly Draft[], description: string): void {
  const open = drafts.filter(({ made, stated, unique, concept }) => made.type === 'location.city' && concept?.id !== 'birth_place' && stated.values !== true && !unique);
  const names = open.length === 0 ? [] : citiesNamed(description);
  if (names.length < 2) return;
  for (const draft of open) {
    draft.made = { type: 'category', options: { values: names } };
    draft.stated.values = true;
  }
}

/** The first two cities or more that a text lists. */
function citiesNamed(text: string): string[] {
  for (const { index, 0: lead } of text.matchAll(LEAD)) {
    const names: string[] = [];
    for (const part of text.slice(index + lead.length, index + 400).split(/[.;:()\n]/u)[0]?.replace(/,\s+(?=and|or|und|y|et)/u, ' ').split(BETWEEN) ?? []) {
      const name = NAME.exec(part)?.[0] ?? '';
      if (name === '' || citiesCalled(name).length === 0) break;
      names.push(name);
      if (name !== part.trim()) break;
    }
    if (names.length > 1) return [...new Set(names)].slice(0, MOST_CASES);
  }
  return [];
}

/** What a column of a place holds for a city. */
const TOLD: Readonly<Record<string, (city: City, options: Options | undefined, language: Language) => string>> = {
  'location.country': (city, _, language) => nameOfCountry(city, language),
  'location.countryCode': ({ country }, options) => (options?.['variant'] === 'alpha-3' ? country.alpha3 : country.code),
  'location.state': ({ region, country }, options, language) => (options?.['abbreviated'] === true && region.code !== '' ? region.code : country.language === language ? region.native : region.name),
  'location.timeZone': ({ timeZone }) => timeZone,
};

/** Between what its coordinates and in which country its postal code lies. */
const LIES: Readonly<Record<string, (city: City) => Options>> = {
  'location.latitude': ({ latitude }) => around(latitude),
  'location.longitude': ({ longitude }) => around(longitude),
  'location.zipCode': ({ country }) => ({ countries: [country.code] }),
};

/** Ten-thousandths of a degree, as far as a city reaches. */
const around = (middle: number): Options => ({ min: (middle - 500) / 10_000, max: (middle + 500) / 10_000 });

/** Where the text lists the cities, their country, state and time zone are those they lie in: "city (Paris, Tokyo, Madrid), country". */
export function agreeOnListedCities(drafts: readonly Draft[], language: Language): void {
  const [city, ...others] = drafts.filter(({ concept, stated, made }) => concept?.id === 'city' && stated.values === true && made.type === 'category');
  const values: unknown = city?.made.options?.['values'];
  if (city === undefined || others.length > 0 || !Array.isArray(values) || values.length > MOST_CASES) return;
  const names = values.map(String);
  let cities: readonly City[] | undefined;
  for (const draft of drafts) {
    const [tell, lie] = [TOLD[draft.made.type], LIES[draft.made.type]];
    if ((tell ?? lie) === undefined || draft.unique || draft.cases !== undefined || draft.stated.values === true || draft.stated.range === true) continue;
    cities ??= citiesOfList(names);
    if (cities === undefined) return;
    const { type, options } = draft.made;
    const told = cities.map((found) => tell?.(found, options, language));
    const cases = cities.map((found, i) => (tell === undefined ? (lie?.(found) ?? {}) : { values: [told[i]] }));
    draft.made = tell === undefined ? { type, ...(type === 'location.zipCode' ? {} : { options: { ...options, ...cases[0] } }) } : { type: 'category', options: { values: [...new Set(told)] } };
    draft.cases = names.map((name, i) => ({ when: `${nameIn(city)} == ${literal(name)}`, options: cases[i] ?? {} }));
  }
}
