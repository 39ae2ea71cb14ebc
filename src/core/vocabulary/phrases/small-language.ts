import type { BySentences, Domain, Kind, KindPhrases, LanguagePhrases, Phrases } from './kind-phrases.js';

/** A language with reviews and a few other kinds; what lacks is taken from another language. */
interface SmallLanguage {
  readonly marks: {
    readonly colon: string;
    /** Around an exclamation. */
    readonly shout: readonly [string, string];
  };
  /** Rules of all reviews: `and`, `but`, open_*, close_*, `fact`, `fact2`, `fact3`. */
  readonly review: Phrases;
  /** What a kind of review says: `about`, two aspects as good_a, good_b, bad_a and bad_b, and rules in place of those of all. */
  readonly reviews: Readonly<Partial<Record<Kind, Phrases>>>;
  readonly forms: Readonly<Partial<Record<Kind, KindPhrases>>>;
  /** Words of all fields. */
  readonly words: Readonly<Record<Domain, Phrases>>;
}

/** What is reviewed in a field. */
const REVIEWED: Readonly<Partial<Record<Domain, Kind>>> = { 'e-commerce': 'product_review', hospitality: 'hotel_review' };

const HOME: Readonly<Partial<Record<Kind, Domain>>> = { article_title: 'healthcare', comment: 'social', social_post: 'social' };

/** The texts of a small language, and of `other` for the kinds it lacks. */
export function smallLanguage(language: SmallLanguage, other: LanguagePhrases): LanguagePhrases {
  const reviews = reviewTexts(language.marks);
  return (kind, domain) => {
    const form = kind === 'note' ? 'support_note' : kind === 'review' ? (REVIEWED[domain ?? 'e-commerce'] ?? 'service_review') : kind;
    const review = language.reviews[form];
    if (review !== undefined) return { texts: reviews, rules: { ...language.review, ...review } };
    const own = language.forms[form];
    return own === undefined ? other(kind, domain) : { texts: own.texts, rules: { ...language.words[domain ?? HOME[kind] ?? 'software'], ...own.rules } };
  };
}

function reviewTexts({ colon, shout }: SmallLanguage['marks']): KindPhrases['texts'] {
  const opinion = (name: 'good' | 'bad', end: string): string[][] => {
    const [open, close] = [`{^open_${name}}`, `{^close_${name}}`];
    const [upperA, upperB, lowerA, lowerB] = [`{^${name}_a}`, `{^${name}_b}`, `{${name}_a}`, `{${name}_b}`];
    return [
      [`${upperA} {and} ${lowerB}.`, `${open}${colon}${lowerA}.`, `${open}${colon}${lowerB}.`, `${open}${colon}${lowerA} {and} ${lowerB}.`],
      [`${open}. ${upperA} {and} ${lowerB}.`, `${open}. ${upperB}. ${close}.`, `${upperA} {and} ${lowerB}. ${close}.`, `${upperA}. ${upperB}.`, `${open}${colon}${lowerA}. ${upperB}.`],
      [`${open}. ${upperA} {and} ${lowerB}. ${close}.`, `${open}. ${upperB}. ${upperA}.`, `${upperA}. ${upperB}. ${end}`, `${open}. ${upperA}. ${end}`],
      [`${open}. ${upperA}. ${upperB}. ${close}.`, `${open}. ${upperB}. ${upperA}. ${end}`],
    ];
  };
  const bySentences = ([one = [], two = [], three = [], four = []]: string[][]): BySentences => ({ 1: one, 2: two, 3: three, 4: four });
  return {
    positive: bySentences(opinion('good', `${shout[0]}{^close_good}${shout[1]}`)),
    negative: bySentences(opinion('bad', '{^close_bad}.')),
    mixed: {
      1: ['{^good_a}, {but} {bad_b}.', '{^good_b}, {but} {bad_a}.', '{^bad_a}, {but} {good_b}.'],
      2: ['{^open_mixed}. {^good_a}, {but} {bad_b}.', '{^good_b}, {but} {bad_a}. {^close_mixed}.', '{^open_mixed}. {^bad_b}, {but} {good_a}.'],
      3: ['{^open_mixed}. {^good_a}, {but} {bad_b}. {^close_mixed}.', '{^open_mixed}. {^good_b}, {but} {bad_a}. {^close_mixed}.'],
    },
    neutral: { 1: ['{^fact}.'], 2: ['{^fact}. {^fact2}.', '{^fact}. {^fact3}.'], 3: ['{^fact}. {^fact2}. {^fact3}.'] },
  };
}
