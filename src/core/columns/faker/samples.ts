import type { Faker } from '@faker-js/faker';
import { CellRandomizer } from '../../vocabulary/cell-randomizer.js';
import { newFaker } from '../../vocabulary/locales.js';
import type { ListPart, Part } from './entry.js';

/** How many values a stock is drawn from. */
const SAMPLES = 1024;

const KEY = { k0: 0, k1: 0, wide: 0n };

/** A stock of a locale. */
type Stock = (locale: string) => ListPart;

/** A stock of different values that a method of faker gives for a locale: always the same ones, made when first needed. */
export function stock(call: (faker: Faker) => string): Stock {
  const made = new Map<string, ListPart>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const part = { list: sample(locale, call) };
    made.set(locale, part);
    return part;
  };
}

function sample(locale: string, call: (faker: Faker) => string): readonly string[] {
  const randomizer = new CellRandomizer();
  const faker = newFaker(locale, randomizer);
  const values = Array.from({ length: SAMPLES }, (_, i) => {
    randomizer.moveTo(KEY, i);
    return call(faker);
  });
  return [...new Set(values)];
}

/** Parts by one of faker's forms, such as "{{location.buildingNumber}} {{location.street}}". */
export function partsOfForm(form: string, locale: string, stocks: Readonly<Record<string, Stock>>): Part[] {
  return form
    .split(/\{\{|\}\}/)
    .map((piece) => stocks[piece]?.(locale) ?? piece)
    .filter((part) => part !== '');
}
