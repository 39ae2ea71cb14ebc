import type { Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';
import { type ValueFound, valuesIn } from '../grammar/values-in-text.js';

/** "priority 1", "level 3 claims": a number right behind the name of a column of few whole numbers. */
const NUMBER = /^\s(?<value>\d{1,2})(?![\d.,]*\d|\s?(?:%|to\s|-|–|or\s(?:more|higher|above|less|lower)))/iu;
/** Grades and levels have so many numbers at most. */
const FEW = 12;

function gradesIn(draft: Draft, text: string): readonly ValueFound[] {
  const { min, max } = (draft.made.options ?? {}) as { readonly min?: number; readonly max?: number };
  if (draft.made.type !== 'integer' || min === undefined || max === undefined || max - min >= FEW) return [];
  return namedIn(text, [draft]).flatMap(({ start, end }) => {
    const found = NUMBER.exec(text.slice(end));
    const value = Number(found?.groups?.['value'] ?? Number.NaN);
    return found !== null && value >= min && value <= max ? [{ value, start, end: end + found[0].length }] : [];
  });
}

/** The values of a list, or the grades, of which a text speaks, each once. */
export function marksOf(draft: Draft, text: string): readonly ValueFound[] {
  const values = draft.made.type === 'category' ? valuesIn(draft, text) : gradesIn(draft, text);
  return values.filter((mark, i, all) => all.findIndex(({ value }) => value === mark.value) === i);
}
