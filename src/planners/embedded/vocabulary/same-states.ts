/** States that people call by one word or another; a guessed list takes the word of the text. */
export const SAME_STATES: readonly (readonly string[])[] = [
  ['rejected', 'declined', 'denied', 'refused'],
  ['approved', 'accepted', 'granted', 'authorised', 'authorized'],
  ['cancelled', 'canceled'],
  ['completed', 'finished', 'done', 'fulfilled'],
  ['shipped', 'dispatched'],
  ['failed', 'unsuccessful'],
  ['resolved', 'solved', 'fixed'],
  ['overdue', 'late'],
];
