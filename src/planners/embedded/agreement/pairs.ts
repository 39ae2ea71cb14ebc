import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { literal, nameIn } from '../relations/mentions.js';

const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:departure|origin|from|pickup|start|source)/i, /^(?:arrival|destination|to|dropoff|drop_off|end|target)(?:_|$)/i],
  [/^(?:sender|payer)/i, /^(?:recipient|receiver|payee)/i],
];
const MOST_CASES = 60;

/** Where a way begins it does not end: the second of two equal lists leaves out what the first chose. */
export function tellEndsApart(drafts: readonly Draft[]): void {
  for (const [first, second] of ENDS) {
    const from = drafts.find((draft) => isCalled(draft, first) && listOf(draft) !== undefined);
    const to = drafts.find((draft) => isCalled(draft, second) && draft !== from && draft.cases === undefined && listOf(draft) !== undefined);
    const [ours, theirs] = [from && listOf(from), to && listOf(to)];
    if (from === undefined || to === undefined || ours === undefined || theirs === undefined || to.unique) continue;
    const shared = ours.filter((value) => theirs.includes(value));
    if (shared.length < 2 || theirs.length < 3 || shared.length > MOST_CASES || to.made.options?.['weights'] !== undefined) continue;
    to.cases = shared.map((value) => ({ when: `${nameIn(from)} == ${literal(value)}`, options: { values: theirs.filter((other) => other !== value) } }));
  }
}

function listOf({ made }: Draft): readonly string[] | undefined {
  const values = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
}
