/** What the reader of prose asks of the lexicon. */
export interface Knowledge {
  /** The phrase names a column, as a whole or by its head. */
  readonly knows: (name: string) => boolean;
  /** The phrase as a whole is in the lexicon and says enough alone. */
  readonly knowsExactly: (name: string) => boolean;
}
