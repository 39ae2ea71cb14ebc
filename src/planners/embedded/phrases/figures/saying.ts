import type { Edit } from '../edits.js';

/** A way of saying a quantity, and the same in figures. */
export interface Saying {
  /** Words of which a text has one, where it says so. */
  readonly hints: readonly string[];
  readonly said: RegExp;
  /** The figures; undefined where the words mean something else. */
  readonly plain: (match: RegExpExecArray, text: string) => string | undefined;
}

/** `hints` are words apart; in `plain` as a text `$1` is what the first group matched. */
export function saying(hints: string, said: RegExp, plain: string | Saying['plain']): Saying {
  const filled = (match: RegExpExecArray): string => String(plain).replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  return { hints: hints.split(' '), said, plain: typeof plain === 'string' ? filled : plain };
}

/** Where a text says so, and the figures. */
export function editsOf({ said, plain }: Saying, text: string): Edit[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const as = plain(match, text);
    return as === undefined || as === match[0] ? [] : [{ start: match.index, end: match.index + match[0].length, as }];
  });
}

/** What the groups of a saying matched, by their names. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function byName(plain: (groups: Groups, text: string) => string | undefined): Saying['plain'] {
  return ({ groups }, text) => plain(groups ?? {}, text);
}
