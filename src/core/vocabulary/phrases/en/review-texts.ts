import type { KindPhrases } from '../kind-phrases.js';

/**
 * How a review is put together, whatever it reviews: an opening, clauses on up to four aspects (a, b, c, and the price
 * d), a closing. Clauses start small and end without a full stop; an aspect comes once in a text.
 */
export const REVIEW_TEXTS: KindPhrases['texts'] = {
  positive: {
    1: ['{^open_good}: {good_a}.', '{^open_good}!', '{^good_a} and {good_b}.', '{^open_good}: {good_b}.', '{^good_b}, {good_c} and {good_d}.', '{^good_c}, {good_a} and {good_d}.'],
    2: [
      '{^open_good}. {^good_a}.', '{^open_good}. {^good_b}.', '{^open_good}. {^good_c} and {good_d}.', '{^good_a} and {good_b}. {^close_good}.',
      '{^praise}! {^good_a} and {good_c}.', '{^good_c}. {^close_good}.', '{^open_good}: {good_a}. {^also}, {good_b}.',
    ],
    3: [
      '{^open_good}. {^good_a} and {good_b}. {^close_good}.', '{^open_good}. {^good_b}. {^also}, {good_c}.', '{^praise}! {^good_a}. {^close_good}.',
      '{^open_good}. {^good_c} and {good_d}. {^close_good}!', '{^good_a}. {^good_b}. {^close_good}.', '{^open_good}. {^good_a}, {small_good}. {^close_good}.',
    ],
    4: [
      '{^open_good}. {^good_a}. {^also}, {good_b}. {^close_good}.', '{^praise}! {^open_good}. {^good_c} and {good_d}. {^close_good}.',
      '{^open_good}. {^good_b}. {^good_a} and {good_d}. {^close_good}!', '{^open_good}. {^good_c}. {^good_a}. {^close_good}.',
    ],
  },
  negative: {
    1: ['{^open_bad}: {bad_c}.', '{^bad_a} and {bad_b}.', '{^open_bad}: {bad_a}.', '{^bad_b}, {bad_a} and {bad_c}.', '{^bad_d} and {bad_c}.'],
    2: [
      '{^open_bad}. {^bad_a}.', '{^open_bad}. {^bad_b}.', '{^open_bad}. {^bad_c} and {bad_d}.', '{^bad_a} and {bad_b}. {^close_bad}.',
      '{^blame}. {^bad_a} and {bad_c}.', '{^bad_c}. {^close_bad}.', '{^open_bad}: {bad_a}. {^worse}, {bad_b}.',
    ],
    3: [
      '{^open_bad}. {^bad_a} and {bad_b}. {^close_bad}.', '{^open_bad}. {^bad_b}. {^worse}, {bad_c}.', '{^blame}. {^bad_a}. {^close_bad}.',
      '{^open_bad}. {^bad_c} and {bad_d}. {^close_bad}.', '{^bad_a}. {^bad_b}. {^close_bad}.',
    ],
    4: [
      '{^open_bad}. {^bad_a}. {^worse}, {bad_b}. {^close_bad}.', '{^blame}. {^open_bad}. {^bad_c} and {bad_d}. {^close_bad}.',
      '{^open_bad}. {^bad_b}. {^bad_a} and {bad_d}. {^close_bad}.',
    ],
  },
  mixed: {
    1: ['{^good_a}, but {bad_b}.', '{^good_b}, but {bad_c}.', '{^bad_a}, although {good_d}.', '{^good_c}, yet {bad_a}.', '{^open_mixed}: {good_a}, but {bad_c}.'],
    2: [
      '{^open_mixed}. {^good_a}, but {bad_b}.', '{^open_mixed}. {^good_b}, but {bad_c}.', '{^good_a}. {^turn}, {bad_c}.', '{^good_c}, but {bad_a}. {^close_mixed}.',
      '{^open_mixed}. {^bad_b}, although {good_a}.', '{^bad_c}. {^turn}, {good_b}.',
    ],
    3: [
      '{^open_mixed}. {^good_a}, but {bad_b}. {^close_mixed}.', '{^open_mixed}. {^good_c}. {^turn}, {bad_a}.', '{^good_b}. {^turn}, {bad_c}. {^close_mixed}.',
      '{^open_mixed}. {^bad_a}, although {good_d}. {^close_mixed}.',
    ],
    4: ['{^open_mixed}. {^good_a}. {^turn}, {bad_b}. {^close_mixed}.', '{^open_mixed}. {^good_b} and {good_c}. {^turn}, {bad_a}. {^close_mixed}.'],
  },
  neutral: {
    1: ['{^fact_a} and {fact_b}.', '{^fact_a}, {fact_b} and {fact_d}.'],
    2: ['{^fact_a}. {^fact_b}.', '{^fact_a}. {^fact_c}.', '{^fact_b}. {^fact_c}.'],
    3: ['{^fact_a}. {^fact_b}. {^fact_c}.', '{^fact_b}. {^fact_a}. {^fact_c}.'],
    4: ['{^fact_a}. {^fact_b}. {^fact_d}. {^fact_c}.'],
  },
};

/** What reviews of anything have in common. */
export const REVIEW_RULES = {
  very: ['very', 'really', 'so', 'genuinely', 'truly', 'absolutely', 'incredibly'],
  also: ['also', 'on top of that', 'what is more', 'besides', 'as a bonus'],
  worse: ['worse', 'on top of that', 'to make matters worse', 'and as if that were not enough', 'besides'],
  turn: ['on the other hand', 'that said', 'then again', 'at the same time', 'to be fair, though'],
  praise: ['five stars', 'love it', 'excellent', 'no complaints at all', 'top marks', 'better than expected', 'a pleasant surprise', 'superb', 'brilliant', 'very happy', 'wonderful'],
  blame: ['disappointing', 'not good enough', 'one star is generous', 'a letdown', 'very frustrating', 'not what I paid for', 'avoid', 'never again', 'poor', 'a waste of money'],
  small_good: ['which I did not expect', 'which made my day', 'which says a lot', 'and I am hard to please', 'just as promised', 'and that matters to me'],
  open_mixed: [
    'a mixed experience with {about}', 'I am in two minds about {about}', '{about} is decent, with some weak points', 'some good, some not so good', 'it is okay, nothing more',
    '{about} is fine overall', 'I wanted to like {about} more than I did', 'there are two sides to {about}', 'not bad, but not great either', 'average overall', 'I expected a bit more from {about}',
    '{about} has potential', 'three stars from me', 'mixed feelings', 'good in parts', '{about} does the basics well', 'somewhere in the middle for me', 'it could have been better',
  ],
  close_mixed: [
    'it does the job, but there is room for improvement', 'worth a try if you are not too demanding', 'three stars for now', 'I might give it another chance', 'acceptable for the price, no more than that',
    'with a few fixes this would be great', 'I am still undecided', 'your experience may differ', 'not a bad choice, not the best one either', 'I would think twice before paying full price',
    'it has its moments', 'I hope they work on it', 'fine for now', 'I would only recommend it with reservations', 'a bit more care would go a long way',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  few: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;
