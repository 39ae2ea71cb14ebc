import type { Draft } from '../model.js';

const AVERAGE = /^(?:avg|average|mean|durchschnittliche?r?|nota_media|moyenne)(?:_|$)|_(?:avg|average|mean|durchschnitt|media|moyenne)$/iu;
/** Of larger numbers an average is as well told whole. */
const MOST = 100;

/** "average grade 1-6": the mean of whole marks is none. */
export function tellAveragesInTenths(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { min, max } = draft.made.options ?? {};
    if (draft.made.type !== 'integer' || !AVERAGE.test(draft.name) || draft.stated.type === true || draft.stated.values === true || draft.stated.formula === true || draft.cases !== undefined) continue;
    if (typeof min === 'number' && typeof max === 'number' && max <= MOST) draft.made = { type: 'decimal', options: { ...draft.made.options, decimals: 1 } };
  }
}
