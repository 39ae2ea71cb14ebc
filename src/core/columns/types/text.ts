import { z } from 'zod';
import { LIMITS } from '../../generation/limits.js';
import type { CompiledColumn } from '../../generation/frame.js';
import { GRAMMAR_LIMITS, checkGrammar } from '../../grammars/check.js';
import { isRated, sentenceCounts } from '../../grammars/kind-grammar.js';
import { matches } from '../../grammars/match.js';
import { DOMAINS, KINDS, LANGUAGES } from '../../vocabulary/phrases/kind-phrases.js';
import type { Issue } from '../../errors/service-error.js';
import { defineColumnType, type ColumnContext } from '../contract.js';
import { classOfCell } from '../text/class-of-row.js';
import { fillTexts } from '../text/fill.js';
import { languageOf, preparedTexts } from '../text/prepared.js';

const columnName = z.string().min(1).max(LIMITS.nameLength);
const wordCount = z.number().int().min(1).max(1000);

const rule = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/, 'must be a word of letters, digits and "_"').describe('Name that slots call the rule by; "root" is where texts start.'),
  options: z.array(z.string().max(GRAMMAR_LIMITS.optionLength)).min(1).max(GRAMMAR_LIMITS.options).describe('What the rule can give: text with slots; {name} is filled by a rule, {^name} with a capital, {a name} with "a" or "an"; "{{" and "}}" are braces.'),
  weights: z.array(z.number().min(0).max(1e12)).max(GRAMMAR_LIMITS.options).optional().describe('How often each option comes; as many as there are options. Equal shares when absent.'),
});

const options = z.strictObject({
  kind: z.enum(KINDS).optional().describe('What the texts are. Either this or "grammar".'),
  domain: z.enum(DOMAINS).optional().describe('Field that words and subjects come from; "review" and "note" also take their form from it.'),
  rating: columnName.optional().describe('Name of a numeric column that the text agrees with: low is negative, middle mixed, high positive, missing neutral.'),
  rating_max: z.number().positive().max(1e9).optional().describe('The best rating; 5 when absent.'),
  sentiment: columnName.optional().describe('Name of a string column holding positive, mixed, neutral or negative, in place of "rating".'),
  about: columnName.optional().describe('Name of a column whose text the texts are about (a product, a subject); it is put in as it is.'),
  min_words: wordCount.optional().describe('Fewest words; a text put in by "about" counts as one.'),
  max_words: wordCount.optional().describe('Most words; a text put in by "about" counts as one.'),
  sentences: z.number().int().min(1).max(4).optional().describe('Number of sentences, for kinds that have several.'),
  language: z.enum(LANGUAGES).optional().describe('Language of the texts; that of the locale when absent, English where it is none of these. Kinds a language lacks are written in English.'),
  grammar: z
    .strictObject({ rules: z.array(rule).min(1).max(GRAMMAR_LIMITS.rules) })
    .optional()
    .describe('Rules of your own in place of "kind". Texts start from "root", or from "positive", "mixed", "negative" or "neutral" where there is a rating and such a rule; {about} is the text of "about".'),
});

export type TextOptions = z.infer<typeof options>;

/** Short natural texts: reviews, notes, titles, messages, from phrases of ours or a grammar in the schema. */
export const text = defineColumnType<TextOptions>({
  id: 'text',
  group: 'text',
  summary: 'Short natural texts: reviews that agree with their rating, notes, titles, posts, messages, or a grammar of your own.',
  options,
  examples: [
    { kind: 'review', domain: 'hospitality' },
    { kind: 'product_review', sentences: 2, min_words: 8, max_words: 30 },
    { kind: 'support_note', language: 'de' },
    { kind: 'task_title', domain: 'logistics' },
    { grammar: { rules: [{ name: 'root', options: ['{^opening} {a thing}.', 'No {thing} today.'], weights: [3, 1] }, { name: 'opening', options: ['we sold', 'they returned', 'she asked for'] }, { name: 'thing', options: ['umbrella', 'raincoat', 'boot "XL"'] }] } },
  ],
  shape: () => ({ kind: 'string' }),
  dependencies: ({ rating, sentiment, about }) => ({ columns: [rating, sentiment, about].filter((name) => name !== undefined) }),
  check: (context) => {
    const issues = [...choiceIssues(context), ...columnIssues(context)];
    return issues.length > 0 ? issues : wordIssues(context);
  },
  compile: (context): CompiledColumn => {
    const { program } = preparedTexts(context.options, context.locale);
    const { about } = context.options;
    const inserted = about === undefined ? 0 : context.compiled(context.tableName, about).maxBytes;
    return {
      shape: { kind: 'string' },
      maxBytes: program.maxBytes + program.inserts * inserted,
      fill: fillTexts(context, program),
    };
  },
  checkCell: (cell, context) => {
    const { about, min_words: least = 0, max_words: most = Infinity, kind } = context.options;
    const inserted = about === undefined ? undefined : context.cell(about);
    const { grammar, roots } = preparedTexts(context.options, context.locale);
    if (kind !== undefined && cell === '') return 'is empty';
    const root = roots[classOfCell(context)] ?? '';
    if (!matches(grammar, root, cell, inserted)) return `is no text of the rule "${root}"`;
    // The inserted text counts as one word, wherever it stands.
    const counted = inserted === undefined || inserted === '' ? cell : cell.replaceAll(inserted, '_');
    const words = (counted.match(/[ \t\n\r]/g)?.length ?? 0) + 1;
    return words < least || words > most ? `has ${String(words)} words` : undefined;
  },
});

function choiceIssues({ options: given, locale }: ColumnContext<TextOptions>): Issue[] {
  const { kind, grammar, sentences } = given;
  const language = languageOf(given, locale);
  if (kind === undefined && grammar === undefined) return [{ path: 'kind', rule: 'required', message: `give a kind of text, such as "review", or a grammar.` }];
  if (kind !== undefined && grammar !== undefined) return [{ path: 'grammar', rule: 'conflicting', message: 'give either a kind or a grammar, not both.' }];
  const issues: Issue[] = [];
  if (grammar !== undefined) {
    issues.push(...checkGrammar(grammar.rules, given.about !== undefined).issues.map((issue) => ({ ...issue, path: issue.path === '' ? 'grammar.rules' : `grammar.rules.${issue.path}` })));
    for (const name of ['domain', 'sentences', 'language'] as const) {
      if (given[name] !== undefined) issues.push({ path: name, rule: 'not_for_grammar', message: `"${name}" chooses among our own texts; a grammar says itself what its texts are.` });
    }
  }
  if (kind !== undefined && sentences !== undefined && !sentenceCounts(language, kind).includes(sentences)) {
    issues.push({ path: 'sentences', rule: 'wrong_count', message: `texts of the kind "${kind}" have ${sentenceCounts(language, kind).join(' or ')} sentences, not ${String(sentences)}.` });
  }
  if (kind !== undefined && (given.rating ?? given.sentiment) !== undefined && !isRated(language, kind)) {
    issues.push({ path: given.rating === undefined ? 'sentiment' : 'rating', rule: 'not_rated', message: `texts of the kind "${kind}" have no opinion to agree with a rating; leave it out or choose a review, "review_title" or "feedback".` });
  }
  return issues;
}

function columnIssues({ options: given, shapeOf }: ColumnContext<TextOptions>): Issue[] {
  const { rating, rating_max: best, sentiment, min_words: least, max_words: most } = given;
  const issues: Issue[] = [];
  if (rating !== undefined && sentiment !== undefined) issues.push({ path: 'sentiment', rule: 'conflicting', message: 'give either a rating or a sentiment, not both.' });
  const ratingKind = rating === undefined ? undefined : shapeOf(rating)?.kind;
  if (ratingKind !== undefined && ratingKind !== 'int' && ratingKind !== 'decimal') {
    issues.push({ path: 'rating', rule: 'not_numeric', message: `"${rating ?? ''}" is not a column of numbers.` });
  }
  if (rating === undefined && best !== undefined) issues.push({ path: 'rating_max', rule: 'no_rating', message: 'there is no "rating" for it to be the best of.' });
  const sentimentKind = sentiment === undefined ? undefined : shapeOf(sentiment)?.kind;
  if (sentimentKind !== undefined && sentimentKind !== 'string') {
    issues.push({ path: 'sentiment', rule: 'not_text', message: `"${sentiment ?? ''}" is not a column of texts.` });
  }
  if (least !== undefined && most !== undefined && least > most) {
    issues.push({ path: 'max_words', rule: 'reversed', message: `at least ${String(least)} words and at most ${String(most)} cannot both be.` });
  }
  return issues;
}

function wordIssues({ options: given, locale }: ColumnContext<TextOptions>): Issue[] {
  const { short } = preparedTexts(given, locale);
  if (short === undefined) return [];
  const path = given.min_words === undefined ? 'max_words' : 'min_words';
  return [{ path, rule: 'no_such_length', message: `there are no such texts: they have ${String(short.min)} to ${String(short.max)} words here, and not every length between; widen the bounds.` }];
}
