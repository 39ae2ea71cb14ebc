import type { Draft } from '../model.js';
import { addDays, yearOf } from '../phrases/calendar.js';

/** "since March of this year": a stretch that begins lately ends on a day as well, so that the schema stands on any day it is read. */
export function closeStretches(drafts: readonly Draft[], referenceDate: string): void {
  for (const draft of drafts) {
    const { from, to, step } = draft.made.options ?? {};
    if ((draft.made.type !== 'date' && draft.made.type !== 'datetime') || step !== undefined || typeof from !== 'string' || typeof to !== 'string' || !/^\d{4}-/.test(from) || yearOf(from) < yearOf(referenceDate)) continue;
    const days = to === 'now' || to === 'today' ? 0 : Number(/^-(\d+)d$/.exec(to)?.[1] ?? Number.NaN);
    if (Number.isNaN(days) || from.slice(0, 10) > referenceDate) continue;
    const end = addDays(referenceDate, -days);
    draft.made = { ...draft.made, options: { ...draft.made.options, to: end < from.slice(0, 10) ? referenceDate : end } };
  }
}
