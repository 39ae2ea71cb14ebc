import type { Draft, Made } from '../model.js';

const EACH = /(?<![\p{L}])(?:each|jeweils|je|cada una?|chacune?)(?![\p{L}])/iu;

/** "white elo, black elo (ratings between 1000 and 2400)": several of what the last is one of. */
const SEVERAL = /^\W*(?:\p{L}+\s)?(?:ratings|values|scores|points|numbers|readings|amounts|prices|percentages|marks|grades|levels|times|werte|valores|valeurs)\s(?:are\s|lie\s|go\s)?(?:all\s|both\s)?(?:between|from|of|in|within|up to|zwischen|von|entre|de)\s/iu;

/** "math, physics, chemistry 0-100 each": the bounds behind the last are those of all that would have held the same. */
export function boundEach(drafts: readonly Draft[], draft: Draft, before: Made, text: string): void {
  if (draft.stated.range !== true || !(EACH.test(text) || SEVERAL.test(text))) return;
  const usual = JSON.stringify(before);
  for (const other of drafts.slice(0, drafts.indexOf(draft)).toReversed()) {
    if (other.remarks.length > 0 || other.stated.range === true || JSON.stringify(other.made) !== usual) return;
    other.made = draft.made;
    other.stated.range = true;
  }
}
