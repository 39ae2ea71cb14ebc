import type { DraftContext } from '../columns/item.js';
import type { Draft } from '../model.js';
import { draftsOf } from './drafts.js';

const PLACES = /(?:^|\s)(countries|cities|towns|airports)(?:\s+(?:in|of|from|of the)\s+(?:the\s+)?\p{L}+)?\s*(?:,?\s*(?:with|and their)\s|:\s)/iu;
const SINGULAR: Readonly<Record<string, string>> = { countries: 'country', cities: 'city', towns: 'city', airports: 'airport' };

/** "50 countries with capital and population": what each row is comes first, where no column says it; a capital alone says little. */
export function withThing(drafts: readonly Draft[], description: string, context: DraftContext): readonly Draft[] {
  const named = PLACES.exec(description);
  const thing = SINGULAR[named?.[1]?.toLowerCase() ?? ''];
  if (named === null || thing === undefined || drafts.length === 0) return drafts;
  const start = named.index + named[0].indexOf(named[1] ?? '');
  const [draft] = draftsOf([{ text: thing, start, end: start + (named[1]?.length ?? 0), remarks: [] }], false, context);
  const isTold = drafts.some(({ name, made }) => name === 'name' || name === draft?.name || name === `${thing}_name` || made.type === draft?.made.type);
  return draft === undefined || isTold ? drafts : [draft, ...drafts];
}
