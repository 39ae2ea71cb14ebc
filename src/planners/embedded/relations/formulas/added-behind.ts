import type { Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const ADDED = /^[\s,)]*(?:and\s+)?(?:(?<plus>\+|plus)|-|−|–|minus|less)\s*(?:(?:the|any|a|an|its|their|all)\s+)*(?=\p{L})/iu;

/** "3.50 + 1.80 per km | + tip - discount": the columns that are added behind a rate or taken off, as the end of an expression; empty where there are none. */
export function addedIn(behind: string, others: readonly Draft[]): string {
  const match = ADDED.exec(behind);
  if (match === null) return '';
  const rest = behind.slice(match[0].length);
  const first = namedIn(rest, others).find(({ start }) => start === 0);
  return first === undefined ? '' : ` ${match.groups?.['plus'] === undefined ? '-' : '+'} ${nameIn(first.draft)}${addedIn(rest.slice(first.end), others)}`;
}
