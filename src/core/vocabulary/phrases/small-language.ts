import type { Domain, Kind, KindPhrases, LanguagePhrases, Phrases } from './kind-phrases.js';

/** A language with one form of review, one of ticket and one of note; what lacks is taken from another language. */
interface SmallLanguage {
  /** Rules of reviews: open_*, close_*, aspects a and b as good_* and bad_*, `fact` and `fact2`, `turn`. */
  readonly review: Phrases;
  /** What is reviewed, for the rule `about`. */
  readonly subjects: Readonly<Partial<Record<Kind, readonly string[]>>>;
  readonly ticket: KindPhrases;
  readonly note: KindPhrases;
  readonly task: KindPhrases;
  /** Words of all fields: `trouble`, `thing`. */
  readonly words: Readonly<Record<Domain, Phrases>>;
}

const TEXTS: KindPhrases['texts'] = {
  positive: {
    1: ['{^good_a} {and} {good_b}.', '{^open_good}: {good_a}.', '{^open_good}: {good_b}.'],
    2: ['{^open_good}. {^good_a} {and} {good_b}.', '{^open_good}. {^good_b}. {^close_good}.', '{^good_a} {and} {good_b}. {^close_good}.'],
    3: ['{^open_good}. {^good_a} {and} {good_b}. {^close_good}.', '{^open_good}. {^good_b}. {^close_good}!'],
  },
  negative: {
    1: ['{^bad_a} {and} {bad_b}.', '{^open_bad}: {bad_a}.', '{^open_bad}: {bad_b}.'],
    2: ['{^open_bad}. {^bad_a} {and} {bad_b}.', '{^open_bad}. {^bad_b}. {^close_bad}.', '{^bad_a} {and} {bad_b}. {^close_bad}.'],
    3: ['{^open_bad}. {^bad_a} {and} {bad_b}. {^close_bad}.', '{^open_bad}. {^bad_b}. {^close_bad}!'],
  },
  mixed: {
    1: ['{^good_a}, {but} {bad_b}.', '{^good_b}, {but} {bad_a}.'],
    2: ['{^open_mixed}. {^good_a}, {but} {bad_b}.', '{^good_b}, {but} {bad_a}. {^close_mixed}.'],
    3: ['{^open_mixed}. {^good_a}, {but} {bad_b}. {^close_mixed}.', '{^open_mixed}. {^good_b}, {but} {bad_a}. {^close_mixed}.'],
  },
  neutral: { 1: ['{^fact}.'], 2: ['{^fact}. {^fact2}.'], 3: ['{^fact}. {^fact2}. {^fact3}.'] },
};

const TICKETS: readonly Kind[] = ['support_ticket'];
const NOTES: readonly Kind[] = ['note', 'support_note'];
const TASKS: readonly Kind[] = ['task_title'];

/** The texts of a small language, and of `other` for the kinds it lacks. */
export function smallLanguage(language: SmallLanguage, other: LanguagePhrases): LanguagePhrases {
  return (kind, domain) => {
    const words = language.words[domain ?? 'e-commerce'];
    const about = language.subjects[kind];
    if (about !== undefined) return { texts: TEXTS, rules: { ...language.review, about } };
    const own = TICKETS.includes(kind) ? language.ticket : NOTES.includes(kind) ? language.note : TASKS.includes(kind) ? language.task : undefined;
    return own === undefined ? other(kind, domain) : { texts: own.texts, rules: { ...words, ...own.rules } };
  };
}
