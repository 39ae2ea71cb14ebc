import type { Claims, Draft } from '../../model.js';
import { relationIn } from '../grammar/comparisons.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { isFree, keep } from './keep.js';

/** "together", "the sum of", "+": what is bounded is the sum of several columns. */
const SUM = /\b(?:together|combined|in total|taken together|added up|summed|jointly|the sum of|sum of|total of|plus|zusammen|juntos|ensemble|en tout)\b|\+/iu;
const VERB = /\b(?:never|cannot|can['’]?t|can not|must not|must|should|may|do not|don['’]?t|are|is|stay|add up|exceed\w*|at most|no more than|less than|below|under)\b/iu;

/** "Opened and bounced together can't exceed sent", "the sum of a and b is at most c": each of the parts keeps to its part of the whole. */
export function readSumLimit(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!SUM.test(text)) return undefined;
  const mentions = namedIn(text, drafts.filter(isNumeric));
  const verb = VERB.exec(text);
  if (verb === null) return undefined;
  const parts = [...new Set(mentions.filter(({ end }) => end <= verb.index).map(({ draft }) => draft))];
  const [whole, ...others] = mentions.filter(({ start, draft }) => start >= verb.index && !parts.includes(draft));
  const relation = whole === undefined || others.length > 0 ? undefined : relationIn(text.slice(verb.index, whole.start));
  if (whole === undefined || parts.length < 2 || (relation !== '<=' && relation !== '<') || !parts.every(isFree)) return undefined;
  for (const part of parts) {
    // What is usual of a part gives way to what is told of the sum.
    part.cases = [];
    if (keep(part, relation, whole.draft, 1 / parts.length, drafts) === undefined) return undefined;
  }
  return [{ kind: 'holds', expression: `${parts.map(nameIn).join(' + ')} ${relation} ${nameIn(whole.draft)}` }];
}
