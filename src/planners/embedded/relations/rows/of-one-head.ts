import type { QualifyContext } from '../../columns/qualify.js';
import { qualifyAndClaim } from '../../columns/qualify-and-claim.js';
import type { Claims, Draft } from '../../model.js';
import { isConditional } from '../grammar/openers.js';

const OF_HEAD =
  /^\W*(?:(?:all|both|each|every)\s+(?:of\s+)?(?:the\s+)?)?(?<head>\p{L}{3,})\s+(?:in\s+(?:degrees?\s+)?\p{L}+\s*,?\s+)?(?:(?:is|are|has|have|must be|should be|come|given|with)\s+)*(?<said>(?:without decimals?|rounded|whole numbers?|integers?|no decimals?|(?:one|two|three|1|2|3) decimals?|(?:to )?(?:one|two|1|2) decimal places?)(?![\p{L}]).{0,20})$/iu;
const SHORT: Readonly<Record<string, string>> = { temps: 'temperature', temp: 'temperature' };
const plain = (word: string): string => SHORT[word] ?? word.replace(/s$/u, '');

/** "date, min temp, max temp. Temps without decimals": how finely all numbers are written whose names end in one word. */
export function readOfOneHead(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const { head = '', said = '' } = OF_HEAD.exec(text)?.groups ?? {};
  if (head === '' || isConditional(text)) return undefined;
  const meant = plain(head.toLowerCase());
  const ofHead = drafts.filter(({ name, english, made }) => ['integer', 'decimal', 'series'].includes(made.type) && (english ?? name).toLowerCase().split(/[\s_]+/u).some((word) => plain(word) === meant));
  if (ofHead.length < 2) return undefined;
  const claims = ofHead.flatMap((draft) => qualifyAndClaim(draft, said, context) ?? []);
  return claims.length === 0 ? undefined : claims;
}
