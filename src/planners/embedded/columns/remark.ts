import type { Span } from '../model.js';

/** What is said about a column. What one reader has understood is blanked, so that the next does not take it for something else. */
export class Remark {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** What is left to read; places are those of the whole. */
  get text(): string {
    return this.#text;
  }

  take({ start, end }: Span): void {
    this.#text = this.#text.slice(0, start) + ' '.repeat(end - start) + this.#text.slice(end);
  }

  /** Takes the first match of a pattern out of the text. */
  takeMatch(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.take({ start: match.index, end: match.index + match[0].length });
    return match;
  }

  get isSpent(): boolean {
    return !/[\p{L}\p{N}]/u.test(this.#text);
  }
}
