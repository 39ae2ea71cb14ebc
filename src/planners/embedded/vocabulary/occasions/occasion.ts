import type { Language } from '../../model.js';

/** What a column of words says in tables of one kind: "reason" of an appointment, of a delay, of a loan. */
export interface Occasion {
  /** Words (without accents, in the four languages) by which the column or the text tells of it. */
  readonly about: RegExp;
  /** Values as lists take them, "a:40|b:30", in every language; or the concept whose values these are. */
  readonly said: Readonly<Record<Language, string>> | string;
}
