import type { Span } from '../../model.js';
import { remembering } from '../../reading/memory.js';

/**
 * How a condition is opened: `when` (if, where, as long as), `unless`, `for` (rows of a kind), `at` (a place or a time), `while`,
 * `after`, `outside`, `with`, `without`, `from` (a number on).
 */
export type Opening = 'when' | 'unless' | 'for' | 'at' | 'while' | 'after' | 'outside' | 'with' | 'without' | 'from';

/** A word that opens a condition: what must hold stands behind it. */
export interface Opener extends Span {
  readonly opening: Opening;
  /** "only if", "nur wenn": the other way round as well. */
  readonly isOnly: boolean;
}

/** Every word that opens a condition, in every language: a new one is taught here and nowhere else. */
const OPENERS =
  /(?<![\p{L}\d_])(?:(?<only>only|just|solely|exclusively|nur|s[oó]lo|solo|solamente|[uú]nicamente|uniquement|seulement)\s+(?:(?:possible|allowed|permitted|granted|available|offered|eligible|m[öo]glich|posible)\s+)?)?(?:exactly\s+|precisely\s+|genau\s+)?(?:(?<unless>unless|except(?:ing)? (?:if|when|where|for|in)|until|außer(?: wenn)?|es sei denn|salvo(?: si| cuando)?|excepto(?: si| cuando)?|sauf(?: si)?|a menos que|à moins que)|(?<when>if and only if|in (?:the )?cases? (?:where|when|that|of)|in (?:the event (?:that|of)|case)|as (?:soon|long) as|so long as|provided(?: that)?|given that|whenever|wherever|when|where|if|wenn|falls|sobald|solange|sofern|siempre que|cuando|quand|lorsque|dès que|tant que|si)|(?<while>while|during|während|mientras|pendant(?: que)?)|(?<outside>outside(?: of)?|außerhalb|fuera de|hors de)|(?<without>without|ohne|sin|sans)|(?<with>with|among|mit|con|avec)|(?<after>after|nach|despu[eé]s de|apr[eè]s)|(?<from>from)|(?<for>for|bei|f[üu]r|para|pour)|(?<at>on|in|at(?!\s+(?:least|most|or)\b)|en))\s+(?=\S)/giu;

/** Where conditions open in a text, in its order. */
export const openersIn = remembering(findOpeners);

function findOpeners(text: string): readonly Opener[] {
  return [...text.matchAll(OPENERS)].map((match) => {
    const { only, ...groups } = match.groups ?? {};
    const found = Object.keys(groups).find((key) => groups[key] !== undefined) as Opening;
    // "only possible with a rating of 4": of such rows.
    const opening = only !== undefined && found === 'with' ? 'for' : found;
    return { start: match.index, end: match.index + match[0].length, opening, isOnly: only !== undefined || /only/iu.test(match[0]) };
  });
}

/** Words that open a condition and nothing else. */
export const SURE: ReadonlySet<Opening> = new Set(['when', 'unless']);

/** Whether a text states a condition: "0 if late", "when approved", "außer bei …". */
export function isConditional(text: string): boolean {
  return openersIn(text).some(({ opening }) => SURE.has(opening));
}
