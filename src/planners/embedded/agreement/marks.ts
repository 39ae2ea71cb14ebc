import type { Draft } from '../model.js';

const MARK = /(?:^|_)(?:score|marks?|exam|test|math|maths|mathematics|physics|chemistry|biology|history|geography|english|reading|writing|science|quiz|midterm|final|note|punkte|nota|calificaci[oó]n)(?:_|$)/iu;
const HIGHEST = new Set([20, 50, 100]);
/** Where most marks lie, and how far about it, as shares of the scale. */
const MIDDLE = 0.62;
const ABOUT = 0.18;

/** "math 0-100, physics 0-100": marks lie about a middle, and few are near nothing. */
export function gatherMarks(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { min, max, distribution } = draft.made.options ?? {};
    const isFree = (draft.made.type === 'integer' || draft.made.type === 'decimal') && distribution === undefined && draft.cases === undefined && draft.when === undefined && !draft.unique && draft.stated.shape !== true && draft.stated.formula !== true;
    if (!isFree || draft.stated.range !== true || !MARK.test(draft.name) || typeof max !== 'number' || !HIGHEST.has(max) || (min !== 0 && min !== 1)) continue;
    draft.made = { type: draft.made.type, options: { ...draft.made.options, distribution: 'normal', mean: Math.round(max * MIDDLE), deviation: Math.round(max * ABOUT) } };
  }
}
