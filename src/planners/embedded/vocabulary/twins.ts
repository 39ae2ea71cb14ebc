/** Words that tell the two ends of one thing, the earlier first. */
const ENDS: readonly (readonly [string, string])[] = [
  ['start', 'end'], ['starts', 'ends'], ['started', 'ended'], ['start', 'finish'], ['started', 'finished'], ['start', 'stop'], ['started', 'stopped'], ['begin', 'end'], ['beginning', 'end'], ['begins', 'ends'],
  ['from', 'to'], ['from', 'until'], ['from', 'till'], ['from', 'thru'], ['from', 'through'], ['etd', 'eta'], ['atd', 'ata'], ['opens', 'closes'], ['open', 'close'], ['opening', 'closing'],
  ['picked up', 'dropped off'], ['pickup', 'dropoff'], ['pickup', 'return'], ['picked up', 'returned'], ['borrowed', 'returned'], ['loan', 'return'], ['checkout', 'return'], ['rented', 'returned'], ['raised', 'cleared'], ['triggered', 'cleared'], ['boarded', 'alighted'], ['boarding', 'alighting'], ['departure', 'arrival'], ['departs', 'arrives'], ['leaves', 'arrives'], ['leaves', 'lands'], ['sails', 'docks'], ['takes off', 'touches down'], ['takes off', 'lands'], ['starts', 'finishes'], ['begins', 'finishes'], ['commences', 'expires'], ['departed', 'arrived'], ['arrived', 'left'], ['entered', 'left'], ['sunrise', 'sunset'],
  ['beginn', 'ende'], ['von', 'bis'], ['start', 'ende'], ['abfahrt', 'ankunft'], ['inicio', 'fin'], ['desde', 'hasta'], ['apertura', 'cierre'], ['debut', 'fin'], ['du', 'au'], ['ouverture', 'fermeture'],
]; // prettier-ignore
/** Words of which either may be the earlier: "undocked, docked" of a hired bike. The one that is named first is. */
const TURNS: readonly (readonly [string, string])[] = [['in', 'out'], ['on', 'off'], ['up', 'down'], ['online', 'offline']];
/** What makes the opposite of a word. */
const UNDONE = /^(?:un|dis|de)-?(?=\p{L}{4})/u;
/** Words of a name that say no more than that it is a moment. */
const MOMENT = new Set('at time date datetime timestamp ts day utc'.split(' '));

/** What ends the thing that a word begins. */
const LATER: ReadonlyMap<string, ReadonlySet<string>> = new Map(ENDS.map(([earlier]) => [earlier, new Set(ENDS.flatMap(([other, later]) => (other === earlier ? [later] : [])))]));

const isEarlier = (first: string, second: string): boolean => LATER.get(first)?.has(second) === true;

/** Both ways round, each to be the end of a word: "login", "logout". */
const SIDES = TURNS.flatMap(([one, other]) => [[one, other], [other, one]] as const);

/** Whether the first of two words, of which the other name has the second in its place, tells the earlier moment. */
function areTurned(first: string, second: string): boolean {
  return isEarlier(first, second) || SIDES.some(([a, b]) => areSides(first, a, second, b)) || areUndone(first, second) || areUndone(second, first);
}

function areSides(first: string, a: string, second: string, b: string): boolean {
  if (!first.endsWith(a) || !second.endsWith(b)) return false;
  const stem = first.slice(0, -a.length);
  return (stem === '' || stem.length >= 3) && stem === second.slice(0, -b.length);
}

/** "plugged", "unplugged"; "activated", "deactivated". */
const areUndone = (done: string, undone: string): boolean => undone.endsWith(done) && undone !== done && undone.replace(UNDONE, '') === done;

/** The words of a name (lower case) that tell which end of a thing it is: all but those that say no more than that it is a moment. */
export const endWords = (words: readonly string[]): readonly string[] => (words.length > 1 ? words.filter((word) => !MOMENT.has(word)) : words);

/** Whether two names (their `endWords`, the one that is named first before the other) are the two ends of one thing, told in their order: "plugged in at, unplugged at", "valid from, valid until". */
export function areEnds(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0 || Math.abs(left.length - right.length) > 1) return false;
  if (left.length === right.length) {
    const at = left.findIndex((word, i) => word !== right[i]);
    if (at < 0 || left.some((word, i) => i > at && word !== right[i])) return isEarlier(left.join(' '), right.join(' '));
    return areTurned(left[at] ?? '', right[at] ?? '');
  }
  // "plugged in", "unplugged": the small word belongs to the one alone.
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  return long.length === short.length + 1 && TURNS.some((pair) => pair.includes(long.at(-1) ?? '')) && short.some((word, i) => word !== long[i]) && short.every((word, i) => word === long[i] || areUndone(long[i] ?? '', word) || areUndone(word, long[i] ?? ''));
}
