import { allLocales, base, en, Faker, type LocaleDefinition, type Randomizer } from '@faker-js/faker';

const KEYS = Object.keys(allLocales).filter((key) => key !== 'base');
const BY_LOWER_CASE = new Map(KEYS.map((key) => [key.toLowerCase(), key]));

/**
 * The locale of faker's that a text names: `de`, `de-AT`, `pt_br` in any case; a region faker does not have falls back
 * to its language. Undefined when there is none.
 */
export function resolveLocale(text: string): string | undefined {
  const wanted = text.trim().toLowerCase().replaceAll('-', '_');
  return BY_LOWER_CASE.get(wanted) ?? BY_LOWER_CASE.get(wanted.split('_')[0] ?? '');
}

const definitions = (key: string): LocaleDefinition | undefined => (allLocales as Readonly<Record<string, LocaleDefinition>>)[key];

const fakers = new Map<string, Faker>();

/** Faker for a locale (a key of faker's), for its definitions. What the locale lacks comes from its language, then English. */
export function fakerFor(locale: string): Faker {
  const known = fakers.get(locale);
  if (known) return known;
  const made = newFaker(locale);
  fakers.set(locale, made);
  return made;
}

/** A faker of one's own, on a randomiser of one's own. */
export function newFaker(locale: string, randomizer?: Randomizer): Faker {
  const chain = [definitions(locale), definitions(locale.split('_')[0] ?? ''), en, base];
  const distinct = [...new Set(chain.filter((part) => part !== undefined))];
  return new Faker({ locale: distinct, ...(randomizer === undefined ? {} : { randomizer }) });
}
