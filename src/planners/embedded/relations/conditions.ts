import type { Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { literal, mentionsIn, nameIn } from './mentions.js';

/** "Only delivered orders have a delivery date": a value of a category, and a column that has one only then. */
export function readCondition(drafts: readonly Draft[], text: string): boolean {
  if (!/^\s*only\b/i.test(text) || !/\b(?:have|has|get|carry|show)\b/i.test(text)) return false;
  const keys = new Set(wordsOf(text).map((word) => word.key));
  for (const draft of drafts) {
    if (draft.made.type !== 'category') continue;
    const listed = draft.made.options?.['values'];
    const values: readonly unknown[] = Array.isArray(listed) ? listed : [];
    const value = values.find((candidate) => typeof candidate === 'string' && keys.has(wordsOf(candidate)[0]?.key ?? ''));
    const target = mentionsIn(text, drafts).find((mention) => mention.draft !== draft)?.draft;
    if (typeof value !== 'string' || target === undefined) continue;
    target.when = `${nameIn(draft)} == ${literal(value)}`;
    return true;
  }
  return false;
}
