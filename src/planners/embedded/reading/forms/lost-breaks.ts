import type { Piece } from '../../model.js';

const ROW_END = /\|\s\|/gu;
const NAMED_BULLET = /(?:^|\s)[-*•]\s(?=[\p{L}_][\p{L}\p{N}_]{0,40}\s?(?::|\())/gu;

/**
 * A table or a list of bullets that lost its line breaks on the way ("| name | type | |---|---| | id | int |", "- id: uuid - age: int"),
 * with breaks where they were; every other character stays in its place.
 */
export function withBreaks(whole: Piece): Piece {
  const { text } = whole;
  if (text.includes('\n')) return whole;
  if (/\|\s\|\s?:?-{2,}/u.test(text)) return { ...whole, text: text.replace(ROW_END, '|\n|') };
  if (!/(?:^|\s)[-*•]\s/u.test(text) || [...text.matchAll(NAMED_BULLET)].length < 3) return whole;
  return { ...whole, text: text.replace(NAMED_BULLET, (bullet) => (/^\s/u.test(bullet) ? `\n${bullet.slice(1)}` : bullet)) };
}
