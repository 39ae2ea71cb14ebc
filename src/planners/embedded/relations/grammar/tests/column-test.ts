import type { Draft } from '../../../model.js';
import { readDigits } from '../../../phrases/numbers.js';
import { relationIn } from '../comparisons.js';
import { isNumeric, isTemporal } from '../kinds.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import type { Found } from './test.js';

/** "is within 5% of", "lies within 2 mm of", "is not within 3 of", "differs by more than 10% from" */
const WITHIN = /^\W*(?:(?:is|are|lies|stays|was|falls)\s)?(?:(?:at most|no more than|not more than)\s|(?<not>not\s)?(?:within\s|inside\s|in\s)?(?:±|\+\/?-|plus or minus)?\s?)(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?\s?(?:[\p{L}°]{1,12}\s)?(?:of|from|around|away from|off)\s(?:the\s|its\s)?$/iu;

/** "on hand is below the reorder point", "delivered after the promised date": a column against another. */
export function columnTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const able = drafts.filter((draft) => isNumeric(draft) || isTemporal(draft));
  const mentions = namedIn(text, able);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft || isTemporal(a.draft) !== isTemporal(b.draft)) continue;
    const between = text.slice(a.end, b.start);
    const apart = WITHIN.exec(between)?.groups;
    if (apart !== undefined) {
      const most = `${String(readDigits(apart['apart'] ?? ''))}${apart['percent'] === undefined ? '' : ` / 100 * abs(${nameIn(b.draft)})`}`;
      return { when: `abs(${nameIn(a.draft)} - ${nameIn(b.draft)}) ${apart['not'] === undefined ? '<=' : '>'} ${most}`, draft: a.draft, start: a.start, end: b.end, weight: 3 };
    }
    if (/\d|[,;]/.test(between)) continue;
    const relation = relationIn(between);
    if (relation === undefined || (relation === '==' && !/\b(?:equals?|same as|equal to)\b|=/iu.test(between))) continue;
    return { when: `${nameIn(a.draft)} ${relation} ${nameIn(b.draft)}`, draft: a.draft, start: a.start, end: b.end, weight: 3 };
  }
  return undefined;
}
