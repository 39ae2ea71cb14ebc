import type { Subject } from '../model.js';
import { keysOf } from './words.js';

const MOST_WORDS = 6;
/** The last word is of many, the others are of one: "food bank volunteer shifts", but not "views likes comments". */
const OF_MANY = /^\W*(?:\p{L}+(?:-\p{L}+)?(?<!s)\s+){1,5}\p{L}{3,}s\W*$/iu;

/** "food bank volunteer shifts": a few words that hold the name of a kind of table, though each might be a column. */
export function isTitle(text: string, subject: Subject | undefined): boolean {
  if (subject === undefined || !OF_MANY.test(text)) return false;
  const keys = keysOf(text);
  const said = ` ${keys.join(' ')} `;
  return keys.length <= MOST_WORDS && subject.cues.split('|').some((cue) => cue.includes(' ') && said.includes(` ${keysOf(cue).join(' ')} `));
}
