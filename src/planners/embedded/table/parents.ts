import { keysOf } from '../reading/words.js';
import { isLines } from '../relations/rows/lines.js';

/** What happens between things, and is told with them: an order, an appointment, an enrolment. */
const EVENTS = new Set(
  'order sale purchase appointment visit booking reservation rental loan payment transaction invoice review rating enrollment enrolment registration attendance grade shipment delivery return refund claim subscription prescription borrowing comment post ticket message session login donation application interview trip ride stay match vote like'.split(' '),
);
/** What follows an event, and is told with it alone. */
const FOLLOWS = new Set('payment shipment delivery return refund invoice comment like line'.split(' '));
/** Those who do, and those whom nobody has: neither is of the other. */
const ACTORS = new Set('customer user student patient member guest client driver employee passenger reader learner buyer visitor donor volunteer'.split(' '));
const OFFERED = new Set('product course doctor book room vehicle car item movie film teacher trainer instructor service class seller supplier restaurant event game campaign charity flight'.split(' '));

/** What many rows of many tables bear: neither of them is of the other. */
const LABELS = new Set('tag label keyword'.split(' '));

const thingOf = (name: string): string => keysOf(name.replaceAll('_', ' ')).at(-1) ?? '';

const LINE = /_(?:items?|lines?|details?|positions?)$/iu;
const isEvent = (name: string): boolean => EVENTS.has(thingOf(name)) || LINE.test(name);

/** What is sold: a line tells how many of it. */
export const isOffered = (name: string): boolean => /^(?:product|item|article|book|dish|part)$/u.test(thingOf(name)) && !LINE.test(name);

/** Of tables in the order they are read, those whose rows each row of the next one belongs to. */
export function parentsOf<T extends { readonly name: string }>(name: string, before: readonly T[], isOfFirst: boolean): readonly T[] {
  const last = before.at(-1);
  const thing = thingOf(name);
  if (last === undefined) return [];
  const whole = before.find((table) => isLines(name, table.name));
  if (whole !== undefined) return [whole, ...before.filter((table) => isOffered(table.name))];
  const events = before.filter((table) => isEvent(table.name));
  const event = events.at(-1);
  if (FOLLOWS.has(thing) && event !== undefined) return [isOfFirst ? (before[0] ?? event) : event];
  const things = before.filter((table) => !events.includes(table) && !LABELS.has(thingOf(table.name)));
  if (LABELS.has(thing)) return [];
  if (isEvent(name)) {
    // Of what belongs to something else, the innermost: employees of departments.
    const inner = things.filter((table, i) => !things.slice(i + 1).some((other) => isOf(thingOf(other.name), thingOf(table.name))));
    return inner.length === 0 ? [last] : inner;
  }
  if (isOf(thing, thingOf(last.name))) return [last];
  const [first] = things;
  return isOfFirst && first !== undefined ? [first] : [];
}

const isOf = (thing: string, owner: string): boolean => !(ACTORS.has(owner) && (OFFERED.has(thing) || ACTORS.has(thing))) && !(OFFERED.has(owner) && (OFFERED.has(thing) || ACTORS.has(thing))) && !EVENTS.has(owner);

/** Things before what happens to them. */
export function thingsFirst<T extends { readonly name: string }>(tables: readonly T[]): readonly T[] {
  return [...tables.filter(({ name }) => !isEvent(name)), ...tables.filter(({ name }) => isEvent(name))];
}
