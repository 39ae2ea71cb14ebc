import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { permutationShape, type PermutationShape } from '../../random/permutation.js';
import { fakerFor } from '../locales.js';
import { POPULAR_NAMES } from './popular.js';

/** First and last names of a locale, laid out as slots: a name with more slots is borne by more people. */
export interface NamePool {
  readonly first: Dictionary;
  readonly last: Dictionary;
  /** The names as they stand in e-mail addresses and user names: `a`–`z` and digits only. */
  readonly firstPlain: Dictionary;
  readonly lastPlain: Dictionary;
  /** Per slot: name, rank of the slot within its spelling, slots of the spelling, sex (0 female, 1 male) and spelling. */
  readonly firstSlots: StaticTable;
  readonly lastSlots: StaticTable;
  readonly lastSlotCount: number;
  /** Permutation over all pairs of slots. */
  readonly pairs: PermutationShape;
  /** Family name first, and what stands between the names. */
  readonly familyFirst: boolean;
  readonly between: string;
}

/** How many times as often a popular name comes. */
const POPULAR_WEIGHT = 7;

/** Locales that write the family name first, with what stands between. */
const FAMILY_FIRST: Readonly<Record<string, string>> = { zh_CN: '', zh_TW: '', ja: ' ', ko: '', hu: ' ', vi: ' ' };

const pools = new Map<string, NamePool>();

/** The names of a locale (a key of faker's), made once. */
export function namePool(locale: string): NamePool {
  const known = pools.get(locale);
  if (known) return known;
  const made = makePool(locale);
  pools.set(locale, made);
  return made;
}

function makePool(locale: string): NamePool {
  const person = fakerFor(locale).definitions.person;
  const popular = POPULAR_NAMES[locale.split('_')[0] ?? ''];
  const generic = person.first_name.generic ?? [];
  const female = distinct(person.first_name.female ?? generic);
  const male = distinct(person.first_name.male ?? generic);
  const last = distinct(person.last_name.generic ?? person.last_name.female ?? person.last_name.male ?? []);
  const firsts = balanced(allot(female, popular?.female), allot(male, popular?.male));
  const lasts = allot(last, popular?.last).map((slot) => ({ ...slot, sex: 0 }));
  const firstNames = distinct([...female, ...male]);
  const firstPlain = firstNames.map((name) => plainName(name, locale));
  const lastPlain = last.map((name) => plainName(name, locale));
  return {
    first: new Dictionary(firstNames),
    last: new Dictionary(last),
    firstPlain: new Dictionary(firstPlain),
    lastPlain: new Dictionary(lastPlain),
    firstSlots: slotTable(firsts, firstNames, firstPlain),
    lastSlots: slotTable(lasts, last, lastPlain),
    lastSlotCount: lasts.length,
    pairs: permutationShape(BigInt(firsts.length) * BigInt(lasts.length)),
    familyFirst: locale in FAMILY_FIRST,
    between: FAMILY_FIRST[locale] ?? ' ',
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

interface Slot {
  readonly name: string;
}

/** Every name gets one slot, popular ones more. Few slots keep addresses short: names are shared by fewer people. */
function allot(names: readonly string[], popular: readonly string[] | undefined): Slot[] {
  const known = new Set(names);
  const favoured = (popular ?? []).filter((name) => known.has(name));
  const slots = names.map((name) => ({ name }));
  for (let i = 1; i < POPULAR_WEIGHT; i++) slots.push(...favoured.map((name) => ({ name })));
  return slots;
}

/** The shorter list goes round until both are equally long: either sex has half of the slots. */
function balanced(female: readonly Slot[], male: readonly Slot[]): (Slot & { sex: number })[] {
  const length = Math.max(female.length, male.length);
  const fill = (slots: readonly Slot[], sex: number): (Slot & { sex: number })[] => Array.from({ length }, (_, i) => ({ name: slots[i % slots.length]?.name ?? '', sex }));
  return [...fill(female, 0), ...fill(male, 1)];
}

function slotTable(slots: readonly (Slot & { sex: number })[], names: readonly string[], plain: readonly string[]): StaticTable {
  const index = new Map(names.map((name, i) => [name, i]));
  const spelling = slots.map((slot) => plain[index.get(slot.name) ?? 0] ?? '');
  const counts = new Map<string, number>();
  const ranks = spelling.map((text) => {
    const rank = counts.get(text) ?? 0;
    counts.set(text, rank + 1);
    return rank;
  });
  const table = new Uint32Array(slots.length * 4);
  slots.forEach((slot, i) => {
    const text = spelling[i] ?? '';
    table.set([index.get(slot.name) ?? 0, ranks[i] ?? 0, counts.get(text) ?? 1, slot.sex + hash24(text) * 256], i * 4);
  });
  return new StaticTable(new Uint8Array(table.buffer));
}

/** FNV-1a, folded to 24 bits. */
function hash24(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A name as it stands in an address. Scripts that have no Latin letters give `user`. */
export function plainName(name: string, locale: string): string {
  const german = /^de(_|$)/.test(locale);
  const letters = Array.from(name.toLowerCase(), (char) => (german ? GERMAN[char] : undefined) ?? LETTERS[char] ?? char).join('');
  const plain = letters.normalize('NFD').replace(/[^a-z0-9]/g, '');
  return plain === '' ? 'user' : plain;
}
