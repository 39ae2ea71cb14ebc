import type { Draft } from '../model.js';

/** "debit/credit 70/30", "(open, closed)": values and how often they come, and nothing else. */
const LIST = /^[\s(:=]*(?:\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?(?:\s\d{1,2}%)?\s?[/|,]\s?){1,8}\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?(?:\s\d{1,2}%|\s\(?\d{1,3}(?:\s?\/\s?\d{1,3})+\)?)?[\s).]*$/iu;

/** Columns that only list their values before the others: "negative for debit" may stand before "type debit/credit". */
export function listsFirst(drafts: readonly Draft[]): readonly Draft[] {
  const lists = drafts.filter(({ remarks }) => remarks.length === 1 && LIST.test(remarks[0]?.text ?? ''));
  return lists.length === 0 ? drafts : [...lists, ...drafts.filter((draft) => !lists.includes(draft))];
}
