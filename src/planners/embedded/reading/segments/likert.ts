import type { Entry, Piece } from '../../model.js';
import { spelledNumber } from '../../phrases/numbers.js';

/** "Answers to five questions on a 1-5 scale", "10 likert questions", "four items a1 to a4 from 1 (never) to 5 (always)": q1 to q5, each answered by a number. */

const QUESTIONS =
  /(?:^|[\s,:])(?:(?:the\s)?(?:answers?|responses?|replies|ratings?)\s(?:to|for|on)\s)?(?:the\s|all\s)?(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s(?<kind>(?:likert(?:[- ](?:scale|type))?\s|survey\s|rating\s|scale\s|satisfaction\s)*|\p{L}{3,}\s(?=items?\s[(:]?\s?\p{L}{1,8}[_ ]?1\s?(?:-|–|to\s|\.\.)))(?:questions?|items?|statements?)(?![\p{L}])(?:[\s,(:]+(?<name>[\p{L}]{1,8}[_ ]?)1\s?(?:-|–|to|through|\.\.\.?|…)\s?\k<name>?\d{1,2}\)?(?![\d]))?(?<said>[\s,(]*(?:(?:each|all|both|are|is)\s)*(?:(?:on|rated|from|with|using|scored|answered|in)\s)*(?:an?\s)?(?:likert\s)?(?:scale\s)?(?:of\s|from\s)?(?<from>[01])\s?(?:[(=]\s?[^()\d]{2,40}\)?\s?)?(?:-|–|to)\s?(?<to>\d{1,2})(?:\s?[(=]\s?[^()\d]{2,40}|[- ]?(?:point)?\s?(?:likert\s)?scale)?\)?)?/iu;
const NUMBERED = /(?:^|[\s,:(])q1\s?(?:-|–|to|\.\.\.?|through)\s?q?(?<count>\d{1,2})(?![\p{L}\d])(?:\s+(?:are\s+|on\s+)?(?:an?\s+)?(?:likert\s*)?(?:scale\s*)?[,(]?\s?(?<from>[01])\s?(?:-|–|to)\s?(?<to>\d{1,2})\)?|\s+likert(?:\s+scale)?)?/iu;
const MOST = 30;

/** The columns of such questions, and where they stand; undefined where neither a scale nor Likert is told. */
export function likertIn(piece: Piece): { readonly columns: readonly Entry[]; readonly end: number } | undefined {
  const isLikert = /likert|agree/iu.test(piece.text);
  const found = QUESTIONS.exec(piece.text) ?? (isLikert ? NUMBERED.exec(piece.text) : null);
  const { count = '', name = 'q', from, to } = found?.groups ?? {};
  if (found === null || (from === undefined && !isLikert)) return undefined;
  const number = /^\d/u.test(count) ? Number(count) : (spelledNumber([count.toLowerCase()])?.value ?? 0);
  if (number < 2 || number > MOST) return undefined;
  const remark = { ...piece, text: `${from ?? '1'} to ${to ?? '5'}` };
  return { columns: Array.from({ length: number }, (_, i) => ({ text: `${name}${String(i + 1)}`, start: piece.start, end: piece.end, remarks: [remark] })), end: found.index + found[0].length };
}
