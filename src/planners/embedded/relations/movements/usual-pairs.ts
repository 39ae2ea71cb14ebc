import type { Correlation, Draft } from '../../model.js';
import { usualMovements } from '../../vocabulary/usual-movements.js';
import { calledIn } from '../formulas/usual-formulas.js';
import { correlates } from './settle-movements.js';

/** No more partners than these for one column: each costs the others some of their strength. */
const MOST_PARTNERS = 2;

/** "independent columns", "no correlations": nothing moves with anything. */
const APART = /(?<![\p{L}])(?:independent(?:ly)?|uncorrelated|no correlations?|not correlated|(?:purely|completely|totally|fully) random|unabhängig\p{L}*|unkorreliert|independientes|indépendant\p{L}*)(?![\p{L}])/iu;

/** "mileage, price", "height, weight": numbers that everyone expects to move together, where the text tells of no movement of theirs. */
export function usualPairs(drafts: readonly Draft[], told: readonly Correlation[], description: string): Correlation[] {
  if (APART.test(description)) return [];
  const taken = new Set(told.flatMap(({ a, b }) => [a, b]));
  const able = drafts.filter((draft) => !taken.has(draft) && isOpen(draft));
  if (able.length < 2) return [];
  const named = able.map((draft) => ({ draft, names: [draft.name, ...(draft.english === undefined ? [] : [draft.english])].flatMap(calledIn) }));
  const find = (list: ReadonlySet<string>): Draft | undefined => named.find(({ names }) => names.some((name) => list.has(name)))?.draft;
  const found: Correlation[] = [];
  const partners = (draft: Draft): number => found.filter(({ a, b }) => a === draft || b === draft).length;
  for (const { a, b, rho } of usualMovements()) {
    const [first, second] = [find(a), find(b)];
    if (first === undefined || second === undefined || first === second || partners(first) >= MOST_PARTNERS || partners(second) >= MOST_PARTNERS) continue;
    if (!found.some((pair) => (pair.a === first && pair.b === second) || (pair.a === second && pair.b === first))) found.push({ a: first, b: second, rho });
  }
  return found;
}

/** A number that is drawn freely, with nothing said of its rows. */
const isOpen = (draft: Draft): boolean =>
  ['integer', 'decimal', 'person.age', 'category'].includes(draft.made.type) && correlates(draft) && draft.stated.correlated !== true && draft.stated.formula !== true && draft.outliers === undefined && isOfNumbers(draft) && draft.made.options?.['components'] === undefined;

const isOfNumbers = ({ made }: Draft): boolean => made.type !== 'category' || (Array.isArray(made.options?.['values']) && made.options['values'].every((value) => typeof value === 'number') && made.options['weights'] === undefined);
