import { INSERT, readOption, readRules, type Grammar, type Option, type Rule } from './grammar.js';
import type { BySentences, Domain, Kind, KindPhrases, Language, TextClass } from '../vocabulary/phrases/kind-phrases.js';
import { PHRASES } from '../vocabulary/phrases/languages.js';

/** Classes in the order of their numbers: 0 where there is no rating, 1 low, 2 middle, 3 high. */
export const CLASSES: readonly TextClass[] = ['neutral', 'negative', 'mixed', 'positive'];

/** The root of texts whose class nothing tells. */
export const ANY = 'any';

/** How often texts have so many sentences, where the schema leaves it open. */
const SENTENCE_SHARES: Readonly<Record<number, number>> = { 1: 1, 2: 4, 3: 5, 4: 3 };

/** How reviews without a rating fall. */
const CLASS_SHARES: Readonly<Record<TextClass, number>> = { neutral: 1, negative: 4, mixed: 4, positive: 11 };

/** Whether texts of a kind can agree with a rating. */
export function isRated(language: Language, kind: Kind): boolean {
  return PHRASES[language](kind, undefined).texts.positive !== undefined;
}

/** Numbers of sentences that texts of a kind can have. */
export function sentenceCounts(language: Language, kind: Kind): number[] {
  const { texts } = PHRASES[language](kind, undefined);
  return Object.keys(texts.any ?? texts.positive ?? {}).map(Number);
}

/**
 * The grammar of a kind: its slots' rules, a root for each class (where the kind is rated) and the root "any".
 * @param sentences only texts of so many sentences
 */
export function kindGrammar(language: Language, kind: Kind, domain: Domain | undefined, sentences?: number): Grammar {
  const phrases = PHRASES[language](kind, domain);
  const grammar = readRules(phrases.rules);
  if (!grammar.has(INSERT)) grammar.set(INSERT, { options: [[]] });
  for (const [name, rule] of rootRules(phrases, sentences)) grammar.set(name, rule);
  return grammar;
}

function rootRules({ texts }: KindPhrases, sentences: number | undefined): Map<string, Rule> {
  const roots = new Map<string, Rule>();
  if (texts.any) roots.set(ANY, rootRule(texts.any, sentences));
  else {
    for (const name of CLASSES) roots.set(name, rootRule(texts[name] ?? {}, sentences));
    const options = CLASSES.map((rule): Option => [{ rule, capital: false, article: false }]);
    roots.set(ANY, { options, weights: CLASSES.map((name) => CLASS_SHARES[name]) });
  }
  return roots;
}

function rootRule(texts: BySentences, sentences: number | undefined): Rule {
  const counts = Object.entries(texts).filter(([count]) => sentences === undefined || Number(count) === sentences);
  const options = counts.flatMap(([, list]) => list.map(readOption));
  const weights = counts.flatMap(([count, list]) => list.map(() => (SENTENCE_SHARES[Number(count)] ?? 1) / list.length));
  return { options, weights };
}
