import type { Edit } from '../../edits.js';

/** "Just these three columns: school, grade, pupils." behind a list of them. */
const ONLY_THESE = /(?<=[.!]\s+)(?:so\s)?(?:just|only|nothing but|exactly)\s(?:these\s|those\s|the\s)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s)?(?:columns?|fields?)(?:\s*:|\splease:)?\s(?<names>[\p{L}_ ]{2,30}(?:,\s?(?:and\s)?[\p{L}_ ]{2,30}|\sand\s[\p{L}_ ]{2,30}){1,14})(?:\.|$)/giu;

/** Such a list once more, which says nothing else of its columns: what was told where they stood first counts. */
export function repeatedLists(text: string): Edit[] {
  if (!/[.!]\s+(?:so\s)?(?:just|only|nothing but|exactly)\s/iu.test(text)) return [];
  return [...text.matchAll(ONLY_THESE)].flatMap(({ index, 0: said, groups: { names = '' } = {} }) => {
    const before = text.slice(0, index).toLowerCase();
    const listed = names.toLowerCase().split(/,\s?(?:and\s)?|\sand\s/u).map((name) => name.trim());
    const isListed = (name: string): boolean => [', ', ': ', ' and ', '\n- '].some((mark) => before.includes(`${mark}${name}`));
    return /\d/u.test(before) && listed.every(isListed) ? [{ start: index, end: index + said.length, as: '' }] : [];
  });
}
