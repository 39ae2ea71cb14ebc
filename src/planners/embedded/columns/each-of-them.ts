import type { Draft, Made } from '../model.js';

const EACH = /(?<![\p{L}])(?:each|jeweils|je|cada una?|chacune?)(?![\p{L}])/iu;

/** "math, physics, chemistry 0-100 each": the bounds behind the last are those of all that would have held the same. */
export function boundEach(drafts: readonly Draft[], draft: Draft, before: Made, text: string): void {
  if (draft.stated.range !== true || !EACH.test(text)) return;
  const usual = JSON.stringify(before);
  for (const other of drafts.slice(0, drafts.indexOf(draft)).toReversed()) {
    if (other.remarks.length > 0 || other.stated.range === true || JSON.stringify(other.made) !== usual) return;
    other.made = draft.made;
    other.stated.range = true;
  }
}
