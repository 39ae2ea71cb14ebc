import { opposite } from '../comparisons.js';

export const bracketed = (when: string): string => (/\|\||&&|\?/.test(when) ? `(${when})` : when);

/** The condition turned round, as short as it goes. */
export function negated(when: string): string {
  const simple = /^(\S+) (<=?|>=?|==|!=) (\S+)$/.exec(when);
  if (simple !== null) return `${simple[1] ?? ''} ${opposite(simple[2] as '<')} ${simple[3] ?? ''}`;
  return when.startsWith('!(') && when.endsWith(')') && !when.slice(2, -1).includes('(') ? when.slice(2, -1) : `!(${when})`;
}
