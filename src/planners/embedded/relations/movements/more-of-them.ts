import type { Draft } from '../../model.js';

/** "the more thumbs up the more of these", "the older the van the more of them": of what the column before counts. */
export const MORE_OF_THEM = /\b(the (?:more|fewer|less)) of (?:these|them|those|it)(?=\s*(?:$|[,;.)]))/iu;

/** The same with the column by its name. */
export function moreOf(text: string, { name }: Draft): string {
  return text.replace(MORE_OF_THEM, `$1 ${name}`);
}
