import { allLocales, Faker, base, en } from '@faker-js/faker';
export function resolveLocale(text: string): string | undefined {
  const t = text.replace('-', '_');
  return Object.keys(allLocales).find((k) => k.toLowerCase() === t.toLowerCase()) ?? Object.keys(allLocales).find((k) => k === t.split('_')[0]);
}
export function fakerFor(locale: string): Faker {
  return new Faker({ locale: [allLocales[locale as 'en'], en, base] });
}
