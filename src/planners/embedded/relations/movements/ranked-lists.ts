import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { RelateContext } from '../reader.js';
import { saysMovement, saysWay } from './directions.js';
import { claimsOf, readMovement } from './movements.js';
import { risingOf } from './rising-lists.js';

/** "Stress goes up with hours worked" beside "stress (low, medium, high)": a list that everyone puts in one order moves like a number. */
export function readRankedMove(drafts: readonly Draft[], text: string, own: Draft | undefined, { correlations }: RelateContext): Claims | undefined {
  if (!saysMovement(text) && !saysWay(text)) return undefined;
  const lists = drafts.filter((draft) => draft.cases === undefined && risingOf(draft) !== undefined);
  const named = lists.length === 0 ? [] : [...new Set(namedIn(text, lists).map(({ draft }) => draft)), ...(own !== undefined && lists.includes(own) ? [own] : [])];
  if (named.length === 0) return undefined;
  const isList = (draft: Draft): boolean => named.includes(draft);
  const fresh = readMovement(drafts, text, own, isList).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  if (!fresh.some(({ a, b }) => isList(a) || isList(b))) return undefined;
  for (const list of named) if (fresh.some(({ a, b }) => a === list || b === list)) putInOrder(list);
  for (const { a, b } of fresh) a.stated.correlated = b.stated.correlated = true;
  correlations.push(...fresh);
  return fresh.flatMap(({ a, b, rho }): Claims => {
    const [list, other] = isList(a) ? [a, b] : [b, a];
    if (!isList(list)) return claimsOf([{ a, b, rho }]);
    return isNumeric(other) ? [{ kind: 'compare', column: other.name, when: `${nameIn(list)} == ${literal(risingOf(list)?.at(-1) ?? '')}`, higher: rho > 0 }] : [];
  });
}

/** Puts the values in their order, each with its weight: what is drawn along with a number grows along the list. */
function putInOrder(list: Draft): void {
  const rising = risingOf(list) ?? [];
  const { values, weights } = list.made.options ?? {};
  if (!Array.isArray(values)) return;
  const placed = rising.map((value) => values.indexOf(value));
  list.made = { ...list.made, options: { ...list.made.options, values: rising, ...(Array.isArray(weights) ? { weights: placed.map((at) => weights[at] as number) } : {}) } };
}
