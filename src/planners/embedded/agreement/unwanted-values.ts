import type { Case, Draft } from '../model.js';
import type { Unwanted } from '../reading/negation.js';
import { keysOf } from '../reading/words.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';

/** "smartphones, but without any Apple phones": values that are not wanted are left out, and what only goes with them. */
export function leaveOutUnwanted(drafts: readonly Draft[], unwanted: readonly Unwanted[]): void {
  const things = unwanted.flatMap(({ things: told }) => told.map(keysOf));
  if (things.length === 0) return;
  const isUnwanted = (value: unknown): boolean => things.some((keys) => { const own = keysOf(String(value)); return own.length > 0 && own.every((key) => keys.includes(key)); });
  for (const draft of drafts) {
    const values = listOf(draft);
    const gone = values.filter(isUnwanted);
    if (gone.length === 0 || gone.length === values.length) continue;
    const gives = (one: Case): boolean => Array.isArray(one.options['values']) && one.options['values'].every(isUnwanted);
    for (const other of drafts) {
      // A brand that follows from its models takes these along.
      const lost = listOf(other).filter((value) => draft.cases?.some((one) => gives(one) && one.when === `${nameIn(other)} == ${literal(String(value))}`) === true);
      if (lost.length > 0) without(other, lost);
      if (other.cases !== undefined) other.cases = other.cases.filter(({ when }) => !gone.some((value) => when === `${nameIn(draft)} == ${literal(String(value))}`));
    }
    without(draft, gone);
    if (draft.cases !== undefined) draft.cases = draft.cases.filter((one) => !gives(one));
  }
}

/** What a column draws from, where the text does not list it. */
function listOf({ made, stated }: Draft): readonly unknown[] {
  const values = made.type === 'category' && stated.values !== true ? made.options?.['values'] : undefined;
  return Array.isArray(values) ? values : [];
}

function without(draft: Draft, gone: readonly unknown[]): void {
  const values = listOf(draft);
  const weights = draft.made.options?.['weights'];
  const kept = values.flatMap((value, i) => (gone.includes(value) ? [] : [i]));
  draft.made = { type: 'category', options: { ...draft.made.options, values: kept.map((i) => values[i]), ...(Array.isArray(weights) ? { weights: kept.map((i) => weights[i] as number) } : {}) } };
}
