import { INSERT, readOption, readRules, type Grammar, type Option } from './grammar.js';
import { separated } from './separate.js';
import { textCounter } from './text-count.js';
import type { BySentences, Domain, Kind, Language, TextClass } from '../vocabulary/phrases/kind-phrases.js';
import { PHRASES } from '../vocabulary/phrases/languages.js';

/** Classes in the order of their numbers: 0 where there is no rating, 1 low, 2 middle, 3 high. */
export const CLASSES: readonly TextClass[] = ['neutral', 'negative', 'mixed', 'positive'];

/** The root of texts whose class nothing tells. */
export const ANY = 'any' as const;

/** How often texts have so many sentences, where the schema leaves it open. */
const SENTENCE_SHARES: Readonly<Record<number, number>> = { 1: 1, 2: 4, 3: 5, 4: 3 };

/** How reviews without a rating fall. */
const CLASS_SHARES: Readonly<Record<TextClass, number>> = { neutral: 1, negative: 4, mixed: 4, positive: 11 };

/** Different texts from which on a template has its whole share; one with fewer has less, so that its texts stay rare. */
const RICH = 50_000;

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
 * @param told whether a column gives the subject
 */
export function kindGrammar(language: Language, kind: Kind, domain: Domain | undefined, sentences?: number, told = false): Grammar {
  const { rules, ...phrases } = PHRASES[language](kind, domain);
  const texts = told ? (phrases.told ?? phrases.texts) : phrases.texts;
  const grammar = readRules(rules);
  if (!grammar.has(INSERT)) grammar.set(INSERT, { options: [[]] });
  const names: readonly (TextClass | typeof ANY)[] = texts.any ? [ANY] : CLASSES;
  for (const name of names) grammar.set(name, { options: optionsOf(texts[name] ?? {}, sentences).map(({ option }) => option) });
  const separate = new Map(separated(grammar, names));
  const count = textCounter(separate);
  for (const name of names) {
    const options = separate.get(name)?.options ?? [];
    const shares = optionsOf(texts[name] ?? {}, sentences);
    separate.set(name, { options, weights: options.map((option, o) => (shares[o]?.share ?? 1) * Math.min(1, count(option) / RICH)) });
  }
  if (!texts.any) {
    const options = CLASSES.map((rule): Option => [{ rule, capital: false, article: false }]);
    separate.set(ANY, { options, weights: CLASSES.map((name) => CLASS_SHARES[name]) });
  }
  return separate;
}

/** Templates of so many sentences (any number where undefined), and how often each comes. */
function optionsOf(texts: BySentences, sentences: number | undefined): { readonly option: Option; readonly share: number }[] {
  return Object.entries(texts)
    .filter(([number]) => sentences === undefined || Number(number) === sentences)
    .flatMap(([number, list]) => list.map((source) => ({ option: readOption(source), share: (SENTENCE_SHARES[Number(number)] ?? 1) / list.length })));
}
