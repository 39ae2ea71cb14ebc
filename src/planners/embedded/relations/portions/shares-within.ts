import { setShare } from '../../columns/values.js';
import type { Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { flagTest } from '../grammar/tests/flag-test.js';
import { negated } from '../grammar/tests/logic.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { shareOf } from './share-of-flag.js';

/** "62% open, 18% click, nobody clicks without opening": 18 % of all rows are 29 % of those that may click. */
export function shareWithin(drafts: readonly Draft[]): void {
  // Each within the next: those that depend on another come after it.
  const told = new Map(drafts.flatMap((draft) => (draft.stated.shape === true && yesOf(draft) !== undefined ? [[draft, shareOf(draft)] as const] : [])));
  for (const [draft, share] of told) {
    const [barred, ...others] = draft.cases ?? [];
    const holder = barred === undefined || others.length > 0 || !saysNo(draft, barred.options) ? undefined : drafts.find((other) => other !== draft && barred.when === negated(flagTest(nameIn(other).replaceAll('_', ' '), [other])?.when ?? ''));
    const within = holder === undefined ? undefined : told.get(holder);
    if (share !== undefined && within !== undefined && share < within) setShare(draft, share / within);
  }
}

function saysNo(draft: Draft, { probability, values }: Readonly<Record<string, unknown>>): boolean {
  return draft.made.type === 'boolean' ? probability === 0 : Array.isArray(values) && values.length === 1 && values[0] === noOf(draft);
}
