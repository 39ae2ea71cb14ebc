/** Finds the one word of a vocabulary that a misspelt word means: one letter too many, missing, wrong or swapped. */
export class Speller {
  readonly #words: ReadonlySet<string>;
  readonly #deletions = new Map<string, string[]>();

  /** Words it corrects to, and others that are right as they are. */
  constructor(words: Iterable<string>, others: Iterable<string> = []) {
    const targets = new Set(words);
    this.#words = new Set([...targets, ...others]);
    for (const word of targets) {
      if (word.length < 4) continue;
      for (const shorter of [word, ...deletions(word)]) {
        const list = this.#deletions.get(shorter);
        if (list === undefined) this.#deletions.set(shorter, [word]);
        else list.push(word);
      }
    }
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** The word itself where it is known or nothing is close, else its correction. */
  correct(word: string): string {
    if (word.length < 4 || this.#words.has(word)) return word;
    let best: string | undefined;
    for (const shorter of [word, ...deletions(word)]) {
      for (const candidate of this.#deletions.get(shorter) ?? []) {
        if (!isOneSlipAway(word, candidate)) continue;
        if (best === undefined || rank(candidate, word) < rank(best, word)) best = candidate;
      }
    }
    return best ?? word;
  }
}

function deletions(word: string): string[] {
  const result: string[] = [];
  for (let i = 0; i < word.length; i++) result.push(word.slice(0, i) + word.slice(i + 1));
  return result;
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
