/** A kind of shop: the words (without accents) by which a text tells of it, and what it sells. */
export interface Shop {
  readonly sold: RegExp;
  /** "# kind" in English, German, Spanish and French; below each a line a product, in the same languages, and its least and highest price. */
  readonly goods: string;
}
