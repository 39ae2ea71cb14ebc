import { DistinctTexts } from '../checking/distinct-texts.js';
import { LIMITS } from '../generation/limits.js';

/** What the meters of a ledger may keep, all together: a ledger has any number of promises, and its memory is bounded. */
export class Room {
  #numbers: number;
  #texts: number;
  /** Texts of which is only asked whether they came before. */
  readonly distinct: DistinctTexts;

  constructor({ numbers, texts, distinct }: { readonly numbers: number; readonly texts: number; readonly distinct: number } = LIMITS.ledger.kept) {
    this.#numbers = numbers;
    this.#texts = texts;
    this.distinct = new DistinctTexts(distinct);
  }

  /** Takes the place of so many numbers; false where there is none left. */
  takeNumbers(count: number): boolean {
    if (this.#numbers < count) return false;
    this.#numbers -= count;
    return true;
  }

  /** Takes the place of one text of up to `LONGEST_KEY` characters. */
  takeText(): boolean {
    if (this.#texts === 0) return false;
    this.#texts--;
    return true;
  }
}

/** Numbers that a meter keeps of the first rows, as far as there is room. */
export class KeptNumbers {
  readonly values: number[] = [];

  constructor(private readonly room: Room) {}

  add(value: number): void {
    if (this.room.takeNumbers(1)) this.values.push(value);
  }
}

/** Pairs of numbers that a meter keeps of the first rows, as far as there is room. */
export class KeptPairs {
  readonly xs: number[] = [];
  readonly ys: number[] = [];

  constructor(private readonly room: Room) {}

  add(x: number, y: number): void {
    if (!this.room.takeNumbers(2)) return;
    this.xs.push(x);
    this.ys.push(y);
  }
}
