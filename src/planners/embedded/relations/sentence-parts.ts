import type { Draft } from '../model.js';
import { namedIn } from './grammar/naming.js';

/** Where what is said goes on of another column, or of the same one: "…, and it …", "… while …", "…; …". */
const BREAKS: readonly RegExp[] = [
  /;\s*/iu,
  // "more volume and price rises", "longer and price drops"
  /(?<=\b(?:more|less|higher|lower|bigger|smaller|longer|shorter)\b[^,;]{0,20})\s+and\s+(?=[\p{L}_ ]{2,24}\s(?:rises?|falls?|grows?|increases?|decreases?|drops?|climbs?)\b)/iu,
  /,\s*(?:and|but|while|whereas|so|though|und|aber|w[äa]hrend|pero|mientras|mais|tandis que)\s+/iu,
  /,\s*(?=(?:it|they)\s)/iu,
  /\b(?:while|whereas)\b/iu,
  /\.\s+/iu,
  /\s+and\s+(?:then|so|therefore)\s+(?=(?:have|has|get|carry)\b)/iu,
  /\s+(?:and|but)\s+(?=(?:those|they|these|it|is|are|happens?|occurs?|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|belongs?|never|always|only|the|fewer|more|less)\b)/iu,
];
/** What goes on without a subject: "… and falls with age". */
const ALONE = /^(?:happens?|occurs?|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|climbs?|is|are|never|always|belongs?)\b/iu;
/** What speaks of the rows or the column named before: "those have no finish time", "it never exceeds …". */
const PRONOUN = /^\s*(?:(?:those|they|these|such rows|such|them|it)\s+|(?=(?:have|has|get|carry)\b))/iu;
const ASIDE = /,\s*(?:i\.\s?e\.|that is|in other words)\s+[^,;.]{2,60},/giu;

/** "a faster pace, i.e. fewer minutes per km, …": said twice. */
export const withoutAsides = (text: string): string => text.replace(ASIDE, ' ');

/** "The high is the largest price; volume is a whole number from 100,000 to 5 million": each a sentence of its own, if none leans on another. */
export function sentencesIn(text: string): readonly string[] {
  const sentences = text.includes(';') ? text.split(/;\s*/u) : [];
  return sentences.some((sentence) => PRONOUN.test(sentence) || ALONE.test(sentence)) ? [] : sentences;
}

/** The parts of a sentence that each say something, with what they speak of put into those that leave it out. */
export function partsOf(text: string, drafts: readonly Draft[]): readonly string[] {
  const raw = BREAKS.reduce<readonly string[]>((parts, pattern) => parts.flatMap((part) => part.split(pattern)), [text]);
  return raw.map((part, i) => withSubject(part, raw[i - 1] ?? '', drafts));
}

function withSubject(part: string, before: string, drafts: readonly Draft[]): string {
  // "About 6 % are DNF and those have no finish time": the rows that were spoken of.
  if (PRONOUN.test(part)) return `${/^\s*it\b/iu.test(part) ? subjectOf(before, drafts) : before} ${part.replace(PRONOUN, '')}`;
  return ALONE.test(part) && before !== '' ? `each ${subjectOf(before, drafts)} ${part}` : part;
}

/** The first column of what was said before: "rises with experience and falls with age". */
export function subjectOf(text: string, drafts: readonly Draft[]): string {
  const first = namedIn(text, drafts)[0];
  return first === undefined ? '' : text.slice(first.start, first.end);
}
