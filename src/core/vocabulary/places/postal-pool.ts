import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import type { PlacePool } from './place-pool.js';

/** Postal codes of a pool: a city has some beginnings, a beginning has some endings. */
export interface PostalPool {
  readonly heads: Dictionary;
  readonly tails: Dictionary;
  /** By city: first head and number of heads. By head: first tail and number of tails. 32 bits each. */
  readonly headOffsets: StaticTable;
  readonly headCounts: StaticTable;
  readonly tailOffsets: StaticTable;
  readonly tailCounts: StaticTable;
}

/** Written where a country has no postal codes. */
const NONE = '00000';

/** Letters that postal codes with letters have in common. */
const LETTERS = 'ABEGHJLNPRSTXY';

const pools = new WeakMap<PlacePool, PostalPool>();

export function postalPool(places: PlacePool): PostalPool {
  const made = pools.get(places) ?? makePool(places);
  pools.set(places, made);
  return made;
}

function makePool({ cities }: PlacePool): PostalPool {
  const heads: string[] = [];
  const tails: string[] = [];
  const [headOffsets, headCounts]: [number[], number[]] = [[], []];
  const [tailOffsets, tailCounts]: [number[], number[]] = [[], []];
  const known = new Map<string, { offset: number; count: number }>();
  for (const { postal, country } of cities) {
    const own = postal.length === 0 ? [NONE] : postal;
    headOffsets.push(heads.length);
    headCounts.push(own.length);
    for (const head of own) {
      const rest = restOf(head, country.postalForm);
      const placed = known.get(rest) ?? append(tails, endings(rest));
      known.set(rest, placed);
      heads.push(head);
      tailOffsets.push(placed.offset);
      tailCounts.push(placed.count);
    }
  }
  return {
    heads: new Dictionary(heads),
    tails: new Dictionary(tails),
    headOffsets: table(headOffsets),
    headCounts: table(headCounts),
    tailOffsets: table(tailOffsets),
    tailCounts: table(tailCounts),
  };
}

function append(list: string[], more: readonly string[]): { offset: number; count: number } {
  const offset = list.length;
  for (const text of more) list.push(text);
  return { offset, count: more.length };
}

/** What of the form follows a beginning. */
function restOf(head: string, form: string): string {
  return form.startsWith('+') ? form.slice(1) : form.slice(head.length);
}

/** Every text of a form; none is longer than four free places. */
function endings(form: string): string[] {
  let texts = [''];
  for (const place of form) {
    const choice = place === '#' ? '0123456789' : place === '@' ? LETTERS : place;
    texts = texts.flatMap((text) => Array.from(choice, (char) => text + char));
  }
  return texts;
}

function table(numbers: readonly number[]): StaticTable {
  return new StaticTable(new Uint8Array(new Uint32Array(numbers).buffer));
}

/** A city of the pool has a postal code of this text. */
export function isPostalCode(text: string, { cities }: PlacePool): boolean {
  return cities.some(({ postal, country }) => {
    if (postal.length === 0) return text === NONE;
    return postal.some((head) => text.startsWith(head) && hasForm(text.slice(head.length), restOf(head, country.postalForm)));
  });
}

function hasForm(text: string, form: string): boolean {
  return text.length === form.length && Array.from(form).every((place, i) => (place === '#' ? /\d/ : place === '@' ? /[A-Z]/ : { test: (char: string) => char === place }).test(text.charAt(i)));
}
