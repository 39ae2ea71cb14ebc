import { ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import { fold, keyOf, wordsOf } from '../reading/words.js';

/** A name taken apart: each word as it is looked up, and as it was written. */
export interface NameWord {
  /** Normalised, in the singular. */
  readonly key: string;
  /** Lower case without accents, in the number it was written in. */
  readonly raw: string;
}

export type Name = readonly NameWord[];

export function nameOf(text: string): Name {
  return wordsOf(text).map(({ text: word, key }) => ({ key, raw: fold(word) }));
}

export const rawIn = (name: Name): string[] => name.map(({ raw }) => raw);
export const keysIn = (name: Name): string[] => name.map(({ key }) => key);

/** Written in the plural: "votes", but not "status", "gas", "address" or "news". */
export function isPlural({ raw, key }: NameWord): boolean {
  return raw !== key && raw.endsWith('s') && !NOT_PLURAL.has(raw) || IRREGULAR.has(raw);
}

const NOT_PLURAL = new Set('customs gas news series species physics mathematics economics statistics politics athletics lens bias canvas atlas chaos pancreas texas christmas sales goods savings earnings proceeds belongings premises always perhaps maths does has was is this his hers its days hours minutes seconds weeks months years ids dates names prices emails birthdays ages addresses titles phones birthdates'.split(' '));
const IRREGULAR = new Set('children people men women feet teeth mice geese oxen dice personas ninos'.split(' '));

/** "kundennr", "artikelnr": a number in German. */
export const NUMMER = /(?<=[a-zäöüß]{4})nr$/u;

/** Short forms written out; undefined where there are none. */
export function writtenOut(name: Name): Name | undefined {
  if (!name.some(({ raw }) => ABBREVIATIONS.has(raw) || NUMMER.test(raw))) return undefined;
  return name.flatMap((word): Name => (ABBREVIATIONS.get(word.raw) ?? [word.raw.replace(NUMMER, 'nummer')]).map((full) => (full === word.raw ? word : { key: keyOf(full), raw: full })));
}
