import type { Draft } from '../../../model.js';
import { keyOf, keysOf } from '../../../reading/words.js';
import { alike } from '../alike.js';
import { valuesOf } from '../yes-no.js';

/** Many of one kind of people, where the word changes within. */
export const MANY: Readonly<Record<string, string>> = { women: 'woman', men: 'man', children: 'child', people: 'person', wives: 'wife', husbands: 'husband', females: 'female', males: 'male', asleep: 'sleep', awake: 'wake' };

export function isValueWord(word: string, key: string): boolean {
  return word === key || MANY[word] === key || isShort(key, word) || (key.length === 3 && word.startsWith(key) && DOER.test(word.slice(3))) || (key.length >= 4 && word.length >= 4 && alike(word, key));
}

/** "Sundays" of "Sun", "January" of "Jan": days and months cut to their first letters. */
function isShort(key: string, word: string): boolean {
  return (key.length === 3 || key.length === 4) && word.length > key.length && word.startsWith(key) && /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)day|january|february|april|august|sept?ember|october|november|december)$/.test(word);
}

/** "winners" of "win". */
const DOER = /^[a-z]?(?:er|ing)$/;
export const UN = /(?<![\p{L}-])(?:un|non-?)(\p{L}{4,})/giu;

/** "unsuccessful logins" are not successful, where no value and no column says so itself. */
export function undone(text: string, drafts: readonly Draft[]): string {
  return text.replace(UN, (word, rest: string) => {
    const [whole, part] = [keysOf(word).join(''), keyOf(rest)];
    const names = drafts.flatMap((draft) => [...valuesOf(draft).map(String), draft.name]).map(keysOf);
    const words = [...names.flat(), ...names.map((keys) => keys.join(''))];
    return words.some((other) => alike(other, whole)) || !words.some((other) => isValueWord(part, other)) ? word : `not ${rest}`;
  });
}
