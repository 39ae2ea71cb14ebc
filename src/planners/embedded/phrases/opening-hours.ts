/** When a place is open: hours of all that happens there, and no column. */

const OPEN = /^(?:and\s+|but\s+)?(?:(?:we|it|they|the\s\p{L}+|\p{L}+)\s)?(?:(?:are|is|ist|est|está)\s)?(?:opens?|open|closes?|geöffnet|öffnet|schließt|abierto|abre|cierra|ouvert|ouvre|ferme)\s(?:(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s?(?:to|-|–|through)\s?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays|daily|every day),?\s)?(?:(?:at|from|between|until|till|by|um|von|bis|ab|de|a\slas|desde|hasta|à|jusqu['’]à)\s)*\d{1,2}(?:[:.h]\d{0,2})?(?![\d%])/iu;

const MAY_OPEN = /(?:open|close|öffnet|schlie|abierto|abre|cierra|ouvert|ouvre|ferme)/iu;

/** "opens at 6:30", "open 9-18", "closes at 18:00", "geöffnet von 8 bis 18 Uhr". */
export const tellsOpeningHours = (text: string): boolean => MAY_OPEN.test(text) && OPEN.test(text.trim()) && !/[(=]|\d{3}/u.test(text) && isOfClock(text);

/** "opens 10-90" of a mail: no clock goes so far. */
const isOfClock = (text: string): boolean => (text.match(/(?<![\d.:])\d{1,2}(?![\d.:h])/gu) ?? []).every((hour) => Number(hour) <= 24);

const WITHIN = /(?:^|[\s,:;])(?:opens?|open|geöffnet|öffnet|abierto|abre|ouvert|ouvre)\s(?:(?:at|from|between|um|von|ab|de|a\slas|desde|à)\s)*\d/iu;

/** The same within what stands before a list: "bakery: opens at 6:30, closes at 18:00, sales with". */
export function openingHoursIn(text: string): string | undefined {
  const at = WITHIN.exec(text)?.index;
  return at === undefined ? undefined : text.slice(at).replace(/^[\s,:;]+/u, '');
}

const BOTH = /(?:opens?|open|öffnet|abre|ouvre)\s(?:(?:at|from|um|ab|a\slas|à)\s)*(?<from>\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr)?)\s?(?:,|and|und|y|et|-|–)\s*(?:and\s+)?(?:it\s)?(?:closes?|schließt|cierra|ferme)\s(?:(?:at|um|a\slas|à)\s)*(?<to>\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr)?)/iu;

/** "opens at 6:30, closes at 18:00" as hours are read: "from 6:30 to 18:00". */
export const asHours = (text: string): string => text.replace(BOTH, (_, from: string, to: string) => `open from ${from.trim()} to ${to.trim()}`);
