import type { Grammar } from './grammar.js';
import { isInsert } from './plain.js';

/**
 * Whether a text is one that a rule of a plain grammar can give, told slot by slot from all places that the slots
 * before can end at.
 * @param inserted the text that `about` stands for; undefined or empty: its rule's own options
 */
export function matches(grammar: Grammar, root: string, text: string, inserted?: string): boolean {
  const known = new Map<string, ReadonlySet<number>>();
  const ends = (rule: string, from: number): ReadonlySet<number> => {
    if (inserted !== undefined && inserted !== '' && isInsert(rule)) return new Set(text.startsWith(inserted, from) ? [from + inserted.length] : []);
    const key = `${String(from)} ${rule}`;
    const before = known.get(key);
    if (before) return before;
    const found = new Set<number>();
    for (const option of grammar.get(rule)?.options ?? []) {
      let places: ReadonlySet<number> = new Set([from]);
      for (const item of option) {
        const next = new Set<number>();
        for (const place of places) {
          if ('text' in item) {
            if (text.startsWith(item.text, place)) next.add(place + item.text.length);
          } else for (const end of ends(item.rule, place)) next.add(end);
        }
        places = next;
        if (places.size === 0) break;
      }
      for (const place of places) found.add(place);
    }
    known.set(key, found);
    return found;
  };
  return ends(root, 0).has(text.length);
}
