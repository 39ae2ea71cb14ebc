import type { RowTexts } from '../columns/contract.js';
import { ownText } from './own-text.js';

/** Combinations of deciding values that are remembered for a column. */
const KEPT = 100_000;

/** Whether rows that agree in some columns agree in another one. */
export class DeterminedValues {
  readonly #known = new Map<string, string>();

  constructor(private readonly determinants: readonly string[]) {}

  /** What the column said before for the same values, where it now says something else. */
  contradicted(text: string, texts: RowTexts): string | undefined {
    const values = this.determinants.map(texts);
    if (values.includes(undefined)) return undefined;
    const key = JSON.stringify(values);
    const known = this.#known.get(key);
    if (known !== undefined) return known === text ? undefined : known;
    if (this.#known.size < KEPT) this.#known.set(key, ownText(text));
    return undefined;
  }
}
