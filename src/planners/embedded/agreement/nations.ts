import { optionsWithout } from '../columns/options.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import type { Draft, Language } from '../model.js';
import { NATIONS, type Nation } from '../vocabulary/nations.js';
import { nameElsewhere, nameOfNation, nationCalled } from './atlas.js';

/** What goes with a country, and the columns that tell it. */
const FOLLOWS: readonly { readonly isTold: (draft: Draft) => boolean; readonly of: keyof Nation; readonly isAlways: boolean }[] = [
  { of: 'capital', isTold: ({ name, concept }) => CAPITAL.test(name) && (concept === undefined || concept.id === 'city'), isAlways: true },
  { of: 'currency', isTold: ({ concept }) => concept?.id === 'currency', isAlways: true },
  { of: 'continent', isTold: ({ concept }) => concept?.id === 'continent', isAlways: true },
  // People may live elsewhere than they come from, unless the text ties the two.
  { of: 'nationality', isTold: ({ concept }) => concept?.id === 'nationality', isAlways: false },
  { of: 'language', isTold: ({ concept }) => concept?.id === 'native_language', isAlways: false },
];

const CAPITAL = /^(?:the_)?(?:(?:country|national|state)s?_)?capital(?:_city|_name)?$|^hauptstadt$|^(?:ciudad_)?capital$|^capitale$/iu;

/** Capital, currency and continent of a row are those of its country: "quiz cards: country and its capital city". */
export function agreeOnNations(drafts: readonly Draft[], language: Language): void {
  const [country, ...others] = drafts.filter(isCountry);
  if (country === undefined || others.length > 0) return;
  for (const { of, isTold, isAlways } of FOLLOWS) {
    const draft = drafts.find((candidate) => candidate !== country && isTold(candidate) && isFree(candidate) && (isAlways || candidate.determinedBy?.includes(country.name) === true));
    if (draft === undefined) continue;
    const nations = nationsOf(country, drafts, language);
    if (nations === undefined) return;
    const told = nations.map(([value, nation]): [string, string] => [value, nameElsewhere(nation[of], language)]);
    draft.made = { type: 'category', options: { values: [...new Set(told.map(([, text]) => text))] } };
    draft.cases = told.map(([value, text]) => ({ when: `${nameIn(country)} == ${literal(value)}`, options: { values: [text] } }));
  }
}

const isCountry = ({ made, concept }: Draft): boolean => made.type === 'location.country' || made.type === 'location.countryCode' || (concept?.id === 'country' && made.type === 'category');

function isFree({ stated, unique, cases, when }: Draft): boolean {
  return !unique && cases === undefined && when === undefined && [stated.values, stated.range, stated.formula, stated.type, stated.format].every((said) => said !== true);
}

/** The values of a column of countries, each with its nation; places are kept to countries that are known. */
function nationsOf(country: Draft, drafts: readonly Draft[], language: Language): readonly (readonly [string, Nation])[] | undefined {
  const { type, options } = country.made;
  if (type !== 'category') return keptToKnown(country, drafts, language);
  const values: unknown = options?.['values'];
  if (!Array.isArray(values) || values.length > NATIONS.length) return undefined;
  const told = values.map((value): readonly [string, Nation | undefined] => [String(value), nationCalled(String(value), language)]);
  return told.every((pair): pair is readonly [string, Nation] => pair[1] !== undefined) ? told : undefined;
}

function keptToKnown(country: Draft, drafts: readonly Draft[], language: Language): readonly (readonly [string, Nation])[] | undefined {
  const { type, options } = country.made;
  const { world, countries, variant = 'alpha-2', of } = options ?? {};
  const nations = Array.isArray(countries) ? NATIONS.filter(({ code }) => countries.includes(code)) : world === true ? NATIONS : [];
  if (nations.length < 2 || variant !== 'alpha-2' || (Array.isArray(countries) && countries.length !== nations.length)) return undefined;
  // The city of the row is in the same country.
  for (const draft of drafts) {
    if (draft.made.type.startsWith('location.') && draft.made.options?.['world'] === true && draft.made.options['of'] === of) draft.made = { type: draft.made.type, options: { ...optionsWithout(draft.made, 'world'), countries: nations.map(({ code }) => code) } };
  }
  return nations.map((nation) => [type === 'location.countryCode' ? nation.code : nameOfNation(nation, language), nation]);
}
