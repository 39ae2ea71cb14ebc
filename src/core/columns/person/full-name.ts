import { literal } from '../../generation/literal.js';
import type { Vector } from '../../generation/vectors.js';
import type { NamePool } from '../../vocabulary/people/name-pool.js';
import type { People } from './role.js';

/** Both names in the order the locale writes them. */
export function fullNameOf(pool: NamePool): (people: People) => Vector {
  const between = literal(pool.between);
  return (people) => {
    const first = { tag: 'dictionary', indices: people.first, dictionary: pool.first, validity: 0 } as const;
    const last = { tag: 'dictionary', indices: people.last, dictionary: pool.last, validity: 0 } as const;
    return { tag: 'composite', parts: pool.familyFirst ? [last, between, first] : [first, between, last], validity: 0 };
  };
}

export function fullNameBytes(pool: NamePool): number {
  return pool.first.maxBytes + pool.last.maxBytes + pool.between.length;
}

/** Some first name and some last name of the pool stand side by side. */
export function isFullName(text: string, pool: NamePool): boolean {
  const [front, back] = pool.familyFirst ? [pool.last, pool.first] : [pool.first, pool.last];
  const backs = new Set<unknown>(back.values);
  return front.values.some((name) => {
    const start = `${String(name)}${pool.between}`;
    return text.startsWith(start) && backs.has(text.slice(start.length));
  });
}
