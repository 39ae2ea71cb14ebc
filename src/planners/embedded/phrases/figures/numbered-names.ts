import type { Edit } from '../edits.js';

const IN_WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const RUN = /(?<=(?:^|[,;:(\n] ?|\s(?:with|and) ))(\p{L}{3,}(?: \p{L}{3,})?) (?:1|one)(?:(?:,|;| ?\/| and|, and| &) \1 (?:\d{1,2}|two|three|four|five|six|seven|eight|nine)){1,11}(?=\s*(?:[,;.(\n]|$))/gimu;

/** "dart 1, dart 2, dart 3", "die one, die two": each number belongs to its name, whether it is known or not. */
export function numberedNames(text: string): Edit[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: said, 1: name = '' }) => {
    const numbers = [...said.matchAll(/ (\d{1,2}|\p{L}+)(?=\s*(?:[,;/&]|and |$))/giu)].map(({ 1: told = '' }) => (/\d/u.test(told) ? Number(told) : IN_WORDS.indexOf(told.toLowerCase())));
    return numbers.every((number, i) => number === i + 1) ? [{ start: index, end: index + said.length, as: numbers.map((number) => `${name.replaceAll(' ', '_')}_${String(number)}`).join(', ') }] : [];
  });
}
