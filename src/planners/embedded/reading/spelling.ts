import { KNOWN_WORDS } from '../vocabulary/known-words.js';
import { holds, type WordFilter } from './word-filter.js';

const DICTIONARY: WordFilter = { ...KNOWN_WORDS, bytes: Buffer.from(KNOWN_WORDS.base64.join(''), 'base64') };

/** Whether a language has the word, in the form `keyOf` gives it. */
export function isWord(key: string): boolean {
  return holds(DICTIONARY, key);
}

/**
 * Finds the one word that a misspelt word means: one letter too many, missing, wrong or swapped. What is a word in some
 * language stays as it is ("compliant" is no complaint); so does what resembles a rare word only.
 */
export class Speller {
  readonly #isKnown: (word: string) => boolean;
  readonly #targets: () => Iterable<string>;
  #places: ReadonlyMap<string, readonly string[]> | undefined;

  /** `isKnown` tells the words of the lists, `targets` are those that are used so much that a slip is likely to mean them. */
  constructor(isKnown: (word: string) => boolean, targets: () => Iterable<string>) {
    this.#isKnown = isKnown;
    this.#targets = targets;
  }

  /** The word itself where it is known or nothing is close, else its correction. */
  correct(word: string): string {
    if (word.length < 4 || this.#isKnown(word)) return word;
    const isOwn = isWord(word);
    if (isOwn && word.length < LONG) return word;
    const meant = this.#nearest(word);
    // The dictionary takes one in some hundred slips for a word: "categry" is a long one without a letter inside.
    return meant === undefined || (isOwn && !lacksLetterInside(word, meant)) ? word : meant;
  }

  /** A word that is meant by one of two letters swapped, even where that is a word elsewhere: "frist" for "first". */
  slipOf(word: string): string | undefined {
    const meant = word.length < 4 ? undefined : this.#nearest(word);
    const isSwapped = meant !== undefined && meant !== word && meant.length === word.length && Array.from(meant).sort().join('') === Array.from(word).sort().join('');
    return isSwapped ? meant : undefined;
  }

  #nearest(word: string): string | undefined {
    // Most texts hold no slip.
    this.#places ??= byPlace(this.#targets());
    let best: string | undefined;
    for (const place of placesNear(word)) {
      for (const candidate of this.#places.get(place) ?? []) {
        if (!isOneSlipAway(word, candidate)) continue;
        if (best === undefined || rank(candidate, word) < rank(best, word)) best = candidate;
      }
    }
    return best;
  }
}

const LONG = 7;

const lacksLetterInside = (word: string, meant: string): boolean => meant.length === word.length + 1 && meant.startsWith(word.slice(0, 3)) && meant.endsWith(word.slice(-2));

const byFirst = (letter: string | undefined, length: number): string => `${letter ?? ''}${String(length)}`;
const bySecond = (letter: string | undefined, length: number): string => `_${letter ?? ''}${String(length)}`;

/** The words by their first letter and length, and by their second. */
function byPlace(targets: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of new Set(targets)) {
    if (word.length < 4) continue;
    for (const place of [byFirst(word[0], word.length), bySecond(word[1], word.length)]) {
      const list = found.get(place);
      if (list === undefined) found.set(place, [word]);
      else list.push(word);
    }
  }
  return found;
}

/** Where the words are that a word may be a slip of: its first letter is right, one too many, swapped or missing. */
function placesNear(word: string): readonly string[] {
  const { length } = word;
  const [first, second] = word;
  return [...[length, length - 1, length + 1].map((near) => byFirst(first, near)), byFirst(second, length - 1), byFirst(second, length), bySecond(first, length + 1)];
}

/** Same first letter first, then letters swapped, left out or too many, then wrong ones; then the alphabet, so that the choice never depends on insertion order. */
function rank(candidate: string, word: string): string {
  const near = candidate.startsWith(word.slice(0, 1)) ? '0' : '1';
  const isSwapped = Array.from(candidate).sort().join('') === Array.from(word).sort().join('');
  return `${near}${isSwapped ? 0 : candidate.length === word.length ? 2 : 1}${candidate}`;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (start === 0 && restA.length === 1 && restB.length === 1) return false;
  if (restA.length <= 1 && restB.length <= 1) {
    // Short words differ by a wrong letter too easily ("rate", "date"): there only slips of order or number count.
    return restA.length !== restB.length || a.length >= 6;
  }
  return restA.length === 2 && Array.from(restA).reverse().join('') === restB;
}
