import { fold, singular } from '../reading/words.js';

const WORD = /[a-z]+|\d+(?:[.,]\d+)*/gu;
/** Words of letters with a space between: what most names are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
/** No word of a name is longer. */
const LONGEST = 60;
/** Only of such phrases a first look tells. */
const PHRASE = /^[a-z\d., ]+$/u;

/** The names in the lists of a language, cut out in one go: a first look, so that the lists are read only where they may hold a phrase. */
export class Listed {
  readonly #words = new Set<string>();
  /** Names of one word. */
  readonly #alone = new Set<string>();
  /** Words that stand side by side in a name. */
  readonly #pairs = new Set<string>();

  /** `text` holds a name a line, or several with "|" between them; `spellings` are the forms of one in which small words may be missing. */
  constructor(text: string, spellings: (keys: readonly string[]) => readonly (readonly string[])[]) {
    for (const line of fold(text).split('\n')) {
      for (const name of line.split('|')) {
        const keys = (PLAIN.test(name) ? name.split(' ') : (name.match(WORD) ?? [])).map(singular);
        for (const spelling of keys.length === 1 ? [keys] : spellings(keys)) this.#add(spelling);
      }
    }
  }

  #add(keys: readonly string[]): void {
    if (keys.length === 1) this.#alone.add(keys[0] ?? '');
    keys.forEach((key, i) => {
      this.#words.add(key);
      if (i > 0) this.#pairs.add(`${keys[i - 1] ?? ''} ${key}`);
    });
  }

  /** Whether a name may hold a word. */
  mayHold(word: string): boolean {
    return !PHRASE.test(word) || this.#words.has(word);
  }

  /** Whether something may be called so. */
  mayName(phrase: string): boolean {
    if (!PHRASE.test(phrase)) return true;
    if (!phrase.includes(' ')) return this.#alone.has(phrase);
    const keys = phrase.split(' ');
    return keys.every((key, i) => i === 0 || this.#pairs.has(`${keys[i - 1] ?? ''} ${key}`));
  }

  /** Whether something may be called so but for spaces: "codepostal". */
  maySquash(word: string): boolean {
    if (!PHRASE.test(word)) return true;
    const reached = [0];
    for (let end = 1; end <= word.length; end++) if (reached.slice(-LONGEST).some((start) => end - start <= LONGEST && this.#words.has(word.slice(start, end)))) reached.push(end);
    return reached.at(-1) === word.length;
  }
}
