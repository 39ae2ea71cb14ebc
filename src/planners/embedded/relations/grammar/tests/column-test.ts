import type { Draft } from '../../../model.js';
import { relationIn } from '../comparisons.js';
import { isNumeric, isTemporal } from '../kinds.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import type { Found } from './test.js';

/** "on hand is below the reorder point", "delivered after the promised date": a column against another. */
export function columnTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const able = drafts.filter((draft) => isNumeric(draft) || isTemporal(draft));
  const mentions = namedIn(text, able);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft || isTemporal(a.draft) !== isTemporal(b.draft)) continue;
    const between = text.slice(a.end, b.start);
    if (/\d|[,;]/.test(between)) continue;
    const relation = relationIn(between);
    if (relation === undefined || (relation === '==' && !/\b(?:equals?|same as|equal to)\b|=/iu.test(between))) continue;
    return { when: `${nameIn(a.draft)} ${relation} ${nameIn(b.draft)}`, draft: a.draft, start: a.start, end: b.end, weight: 3 };
  }
  return undefined;
}
