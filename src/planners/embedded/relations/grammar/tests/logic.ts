import { opposite } from '../comparisons.js';

export const bracketed = (when: string): string => (/\|\||&&|\?/.test(when) ? `(${when})` : when);

/** "x == x" holds where x is filled; where it is not, nothing said of x is true or false. */
const IS_FILLED = /^(\S+) == \1$/u;

/** What is filled where a condition says that it is not: `x == x` of `!(x == x)`. */
export const absentIn = (when: string): string | undefined => /^!\(((\S+) == \2)\)$/u.exec(when)?.[1];

/** The condition turned round, as short as it goes. */
export function negated(when: string): string {
  if (IS_FILLED.test(when)) return `!(${when})`;
  const simple = /^(\S+) (<=?|>=?|==|!=) (\S+)$/.exec(when);
  if (simple !== null) return `${simple[1] ?? ''} ${opposite(simple[2] as '<')} ${simple[3] ?? ''}`;
  return when.startsWith('!(') && when.endsWith(')') && !when.slice(2, -1).includes('(') ? when.slice(2, -1) : `!(${when})`;
}
