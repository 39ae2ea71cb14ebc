/** Words as they are compared, whatever their case, accents and number. */

const MARKS = /\p{M}+/gu;

/** ASCII has no accents to take off. */
const PLAIN = /^[ -~]*$/;

/** Lower case without accents; "ß" is "ss". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');
}

/** A crude singular: the same for both sides of a comparison, so it only has to be consistent. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word === 'ids' ? 'id' : word;
  // By the letter before the last: this is asked of every word of every list.
  switch (word.charAt(word.length - 2)) {
    case 's':
    case 'u':
    case 'i':
      return word;
    case 'e':
      if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
      return HISSING.test(word) ? word.slice(0, -2) : word.slice(0, -1);
    default:
      return word.slice(0, -1);
  }
}

const HISSING = /(?:ches|shes|xes|sses|zzes)$/;

/** The word by which another one is looked up: "Städte" and "stadte" are one, as are "boxes" and "box". */
export function keyOf(word: string): string {
  return singular(fold(word));
}
