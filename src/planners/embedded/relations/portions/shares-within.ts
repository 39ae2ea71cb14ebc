import { setShare } from '../../columns/values.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Draft, Options } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { flagTest } from '../grammar/tests/flag-test.js';
import { negated } from '../grammar/tests/logic.js';
import { yesOf } from '../grammar/yes-no.js';
import { saysNo, shareOf } from './share-of-flag.js';

/** "62% open, 18% click, nobody clicks without opening": 18 % of all rows are 29 % of those that may click. */
export function shareWithin(drafts: readonly Draft[]): void {
  // Each within the next: those that depend on another come after it.
  const told = new Map(drafts.flatMap((draft) => (draft.stated.shape === true && yesOf(draft) !== undefined ? [[draft, shareOf(draft)] as const] : [])));
  for (const [draft, share] of told) {
    const [barred] = draft.cases ?? [];
    const holder = barred === undefined || !saysNo(draft, barred.options) ? undefined : drafts.find((other) => other !== draft && barred.when === negated(flagTest(nameIn(other).replaceAll('_', ' '), [other])?.when ?? ''));
    const within = holder === undefined ? undefined : told.get(holder);
    if (share === undefined || within === undefined || share >= within) continue;
    setShare(draft, share / within);
    draft.cases = (draft.cases ?? []).map((one) => (one === barred ? one : { ...one, options: raised(one.options, within) }));
  }
}

/** "Finance clicks more": of those that may as well. */
function raised(options: Options, within: number): Options {
  const { probability } = options;
  return typeof probability === 'number' ? { ...options, probability: Math.min(0.98, toSixDecimals(probability / within)) } : options;
}
