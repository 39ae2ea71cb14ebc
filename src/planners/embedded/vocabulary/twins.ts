/** Words that tell the two ends of one thing, the earlier first. */
const ENDS: readonly (readonly [string, string])[] = [
  ['start', 'end'], ['starts', 'ends'], ['started', 'ended'], ['start', 'finish'], ['started', 'finished'], ['start', 'stop'], ['started', 'stopped'], ['begin', 'end'], ['beginning', 'end'], ['begins', 'ends'],
  ['from', 'to'], ['from', 'until'], ['from', 'till'], ['from', 'thru'], ['from', 'through'], ['etd', 'eta'], ['atd', 'ata'], ['opens', 'closes'], ['open', 'close'], ['opening', 'closing'],
  ['picked up', 'dropped off'], ['pickup', 'dropoff'], ['raised', 'cleared'], ['triggered', 'cleared'], ['boarded', 'alighted'], ['boarding', 'alighting'], ['departure', 'arrival'], ['departed', 'arrived'], ['arrived', 'left'], ['entered', 'left'], ['sunrise', 'sunset'],
  ['beginn', 'ende'], ['von', 'bis'], ['start', 'ende'], ['abfahrt', 'ankunft'], ['inicio', 'fin'], ['desde', 'hasta'], ['apertura', 'cierre'], ['debut', 'fin'], ['du', 'au'], ['ouverture', 'fermeture'],
]; // prettier-ignore
/** Words of which either may be the earlier: "undocked, docked" of a hired bike. The one that is named first is. */
const TURNS: readonly (readonly [string, string])[] = [['in', 'out'], ['on', 'off'], ['up', 'down'], ['online', 'offline']];
/** What makes the opposite of a word. */
const UNDONE = /^(?:un|dis|de)-?(?=\p{L}{4})/u;
/** Words of a name that say no more than that it is a moment. */
const MOMENT = new Set('at time date datetime timestamp ts day utc'.split(' '));

const EARLIER: ReadonlySet<string> = new Set(ENDS.map((pair) => pair.join(' ')));

/** Whether the first of two words, of which the other name has the second in its place, tells the earlier moment. */
function areTurned(first: string, second: string): boolean {
  if (EARLIER.has(`${first} ${second}`) || TURNS.some((pair) => pair.includes(first) && pair.includes(second))) return true;
  // "login", "logout"
  const [stem] = TURNS.flatMap(([a, b]) => [[a, b], [b, a]] as const).flatMap(([a, b]) => (first.endsWith(a) && second.endsWith(b) && first.slice(0, -a.length) === second.slice(0, -b.length) ? [first.slice(0, -a.length)] : []));
  return (stem?.length ?? 0) >= 3 || areUndone(first, second);
}

/** "plugged", "unplugged"; "deactivated", "activated" where they are named in this order. */
const areUndone = (first: string, second: string): boolean => [[first, second], [second, first]].some(([done = '', undone = '']) => UNDONE.test(undone) && undone.replace(UNDONE, '') === done);

/** Whether two names (lower case, the one that is named first before the other) are the two ends of one thing, told in their order: "plugged in at, unplugged at", "valid from, valid until". */
export function areEnds(first: readonly string[], second: readonly string[]): boolean {
  const [left, right] = [first, second].map((words) => (words.length > 1 ? words.filter((word) => !MOMENT.has(word)) : words));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  if (EARLIER.has([...left, ...right].join(' '))) return true;
  if (left.length === right.length) {
    const differing = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]));
    return differing.length === 1 && differing.every(([a, b]) => areTurned(a, b));
  }
  // "plugged in", "unplugged": the small word belongs to the one alone.
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  return long.length === short.length + 1 && TURNS.some((pair) => pair.includes(long.at(-1) ?? '')) && short.some((word, i) => areUndone(long[i] ?? '', word)) && short.every((word, i) => word === long[i] || areUndone(long[i] ?? '', word));
}
