/** What the readers ask of the lexicon. */
export interface Knowledge {
  /** The phrase names a column, as a whole or by its head. */
  readonly knows: (name: string) => boolean;
  /** The phrase as a whole is in the lexicon and says enough alone. */
  readonly knowsExactly: (name: string) => boolean;
  /** What the whole phrase means, where the lexicon has it. */
  readonly meaning: (name: string) => string | undefined;
  /** The type of the values of a phrase that the lexicon has as a whole. */
  readonly holds: (name: string) => string | undefined;
  /** The values that such a column has as a rule, where they are a list. */
  readonly values: (name: string) => readonly unknown[];
}
