import type { Item } from './item.js';

/** What begins and what ends, told by the verb alone, and what a column of these moments is called. */
const BEGINS: ReadonlyMap<string, string> = new Map([
  ['starts', 'start'], ['begins', 'start'], ['commences', 'start'], ['opens', 'opening time'], ['departs', 'departure time'], ['leaves', 'departure time'],
  ['sails', 'departure time'], ['takes off', 'departure time'], ['boards', 'boarding time'], ['kicks off', 'start'], ['checks in', 'check in'], ['clocks in', 'clock in'],
]); // prettier-ignore
const ENDS: ReadonlyMap<string, string> = new Map([
  ['ends', 'end'], ['finishes', 'end'], ['concludes', 'end'], ['closes', 'closing time'], ['arrives', 'arrival time'], ['lands', 'arrival time'], ['docks', 'arrival time'],
  ['touches down', 'arrival time'], ['expires', 'expiry date'], ['returns', 'return date'], ['checks out', 'check out'], ['clocks out', 'clock out'],
]); // prettier-ignore

const isVerb = (item: Item, verbs: ReadonlyMap<string, string>): boolean => verbs.has(verbOf(item));
const verbOf = ({ name }: Item): string => name.toLowerCase().replace(/[\s_]+/gu, ' ').replace(/\s(?:at|on)$/u, '');

/** A clock or a calendar behind the verb: "departs between 6 am and 10 pm", "opens 08:30". */
const TELLS_WHEN = /\d\s?(?:am|pm|a\.m|p\.m|o['’]?clock|uhr)(?![\p{L}])|\d{1,2}:\d\d|(?:19|20)\d\d|\b(?:mornings?|noon|midnight|afternoons?|evenings?|minutes|hours|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|days?|weeks?|months?|later)\b/iu;

const CLOCK = /^\W*(?:time|hh:mm|clock time)\W*$/iu;
const STARTS_AT = /^(?:starts|begins|ends|finishes)[\s_]at$/iu;

/** "line, departs, arrives": verbs that stand for moments, where both ends are told or one with a clock; "sends, opens, clicks" are counts. */
export function momentsByVerb(items: readonly Item[]): readonly Item[] {
  const areBoth = items.some((item) => isVerb(item, BEGINS)) && items.some((item) => isVerb(item, ENDS));
  return items.map((item) => {
    // "starts at" is a moment by itself, where "starts" may be a day.
    const meant = STARTS_AT.test(item.name) && !item.remarks.some(({ text }) => CLOCK.test(text)) ? undefined : (BEGINS.get(verbOf(item)) ?? ENDS.get(verbOf(item)));
    return meant !== undefined && item.meant === undefined && (areBoth || STARTS_AT.test(item.name) || item.remarks.some(({ text }) => TELLS_WHEN.test(text))) ? { ...item, meant: STARTS_AT.test(item.name) && item.remarks.some(({ text }) => CLOCK.test(text)) ? `${meant} time` : meant } : item;
  });
}
