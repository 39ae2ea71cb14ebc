import { edited, type Edited } from '../../edits.js';
import { deedsAsStates } from './deeds-of-states.js';
import { plainWordSayings, signsBetweenNames } from './said-plainly.js';
import { repeatedLists } from './repeated-lists.js';
import { editsOf } from '../saying.js';

/** What a program reads says nothing in words. */
const CODE = /^\s*[{[]|\bcreate\s+table\b|\benum\s*\(/iu;

/** A text in the words that all sayings behind it know: what must be so, the column itself, the rest, states for what people do. */
export function inPlainEnglish(said: Edited): Edited {
  if (CODE.test(said.text)) return said;
  let read = edited(said, repeatedLists(said.text));
  read = edited(read, signsBetweenNames(read.text));
  read = edited(read, deedsAsStates(read.text));
  const words = new Set(read.text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu));
  for (const saying of plainWordSayings) if (saying.hints.some((hint) => words.has(hint))) read = edited(read, editsOf(saying, read.text));
  return read;
}
