/** Words that tell the first and the last of two measurements of one thing: "initial height, final height", "pre score, post score". */
export const AT_FIRST = /(?:^|_)(?:initial|half|start(?:ing)?|before|pre|first|baseline|previous)(?=_|$)/iu;
export const AT_LAST = /(?:^|_)(?:final|finish|end(?:ing)?|after|post|last|current|follow_?up)(?=_|$)/iu;

/** Whether the names are those of the same thing, measured first and last. */
export function areFirstAndLast(first: string, last: string): boolean {
  return AT_FIRST.test(first) && AT_LAST.test(last) && bare(first, AT_FIRST) === bare(last, AT_LAST) && bare(first, AT_FIRST) !== '';
}

const bare = (name: string, word: RegExp): string => name.toLowerCase().replace(word, '').replaceAll('_', '');
