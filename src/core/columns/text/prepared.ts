import { checkGrammar, ROOT } from '../../grammars/check.js';
import type { Grammar, RuleSource } from '../../grammars/grammar.js';
import { ANY, CLASSES, isRated, kindGrammar } from '../../grammars/kind-grammar.js';
import { plainGrammar } from '../../grammars/plain.js';
import { textProgram, type TextProgram } from '../../grammars/program.js';
import { withinWords, wordRange } from '../../grammars/word-bounds.js';
import { LANGUAGES, type Domain, type Kind, type Language } from '../../vocabulary/phrases/kind-phrases.js';

/** The options that say what the texts of a column are. */
interface TextChoice {
  readonly kind?: Kind | undefined;
  readonly domain?: Domain | undefined;
  readonly rating?: string | undefined;
  readonly sentiment?: string | undefined;
  readonly about?: string | undefined;
  readonly min_words?: number | undefined;
  readonly max_words?: number | undefined;
  readonly sentences?: number | undefined;
  readonly language?: Language | undefined;
  readonly grammar?: { readonly rules: readonly RuleSource[] } | undefined;
}

/** What the texts of a column come from. */
interface PreparedTexts {
  readonly grammar: Grammar;
  /** The rule that each class starts from; a single one where nothing tells the class. */
  readonly roots: readonly string[];
  readonly program: TextProgram;
  /** Set when no text has the words asked for: the fewest and most words there are. */
  readonly short?: { readonly min: number; readonly max: number };
}

/** Language of a column's texts: its own option, else the locale's, else English. */
export function languageOf(options: TextChoice, locale: string): Language {
  const [spoken] = locale.split('_');
  return options.language ?? LANGUAGES.find((language) => language === spoken) ?? 'en';
}

// Check, compile and every checked cell ask for the same.
const kept = new WeakMap<TextChoice, Map<Language, PreparedTexts>>();

/** The grammar of a column's options, which are known to be right but for the bounds on words. */
export function preparedTexts(options: TextChoice, locale: string): PreparedTexts {
  const language = languageOf(options, locale);
  const byLanguage = kept.get(options) ?? new Map<Language, PreparedTexts>();
  kept.set(options, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = sharedTexts(options, language);
  byLanguage.set(language, made);
  return made;
}

/** By what they are: many columns hold comments of one kind. */
const shared = new Map<string, PreparedTexts>();
const SHARED_KEPT = 32;

function sharedTexts(options: TextChoice, language: Language): PreparedTexts {
  const { kind, domain, rating, sentiment, about, min_words, max_words, sentences, grammar } = options;
  const key = JSON.stringify([language, kind, domain, (rating ?? sentiment) !== undefined, about !== undefined, min_words, max_words, sentences, grammar]);
  const known = shared.get(key);
  if (known) return known;
  const made = prepare(options, language);
  if (shared.size >= SHARED_KEPT) shared.clear();
  shared.set(key, made);
  return made;
}

function prepare(options: TextChoice, language: Language): PreparedTexts {
  const { kind, domain, sentences, grammar: custom, min_words: least, max_words: most } = options;
  const inserts = options.about !== undefined;
  const source = kind === undefined ? checkGrammar(custom?.rules ?? [], inserts).grammar : kindGrammar(language, kind, domain, sentences, inserts);
  const wanted = rootsOf(options, language, source);
  const grammar = plainGrammar(source, wanted);
  if (least === undefined && most === undefined) return { grammar, roots: wanted, program: textProgram(grammar, wanted, inserts) };
  const cut = withinWords(grammar, wanted, { min: least ?? 1, max: most ?? Infinity }, inserts);
  const roots = cut.roots.map((root, i) => root ?? wanted[i] ?? ROOT);
  const program = textProgram(cut.grammar, roots, inserts);
  const lacking = wanted.find((_, i) => cut.roots[i] === undefined);
  return { grammar: cut.grammar, roots, program, ...(lacking === undefined ? {} : { short: wordRange(grammar, lacking, inserts) }) };
}

function rootsOf(options: TextChoice, language: Language, source: Grammar): string[] {
  const classed = (options.rating ?? options.sentiment) !== undefined;
  const { kind } = options;
  if (kind !== undefined) return classed && isRated(language, kind) ? [...CLASSES] : [ANY];
  return classed ? CLASSES.map((name) => (source.has(name) ? name : ROOT)) : [ROOT];
}
