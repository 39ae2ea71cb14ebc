import type { Knowledge } from '../knowledge.js';
import { NO_NAME } from '../readings.js';
import { keysOf } from '../words.js';

/** Names that are new in a sentence: not rows that are counted, nor columns told before. */

const IDENTIFIER = /^\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*$/u;

/** "70% of the requests", "Half of them": rows, and no column. */
const COUNTS = /^(?:[\d.,]+\s?(?:%|percent\b)|\d|(?:both|about|around|roughly|approximately|whenever|when|if|where|while|half|most|many|some|all|every|each|none|nothing|no|only|about|around|roughly|approximately|nearly|almost)\b)/iu;

/** Whether a name reads like one of a column that was not named before; "half of the requests", "prices range" are none. */
export function isOwnName(name: string, named: readonly (readonly string[])[], knowledge: Knowledge): boolean {
  if (name === '' || name.split(/\s+/).length > 4 || NO_NAME.test(name) || COUNTS.test(name) || !isName(name, knowledge)) return false;
  const keys = keysOf(name);
  // "PM2.5" is the column `pm25`.
  const plain = keys.join('').replace(/[^\p{L}\d]/gu, '');
  if (named.some((other) => other.join('').replace(/[^\p{L}\d]/gu, '') === plain)) return false;
  return !named.some((other) => other.length > 0 && (keys.every((key) => other.includes(key)) || (!knowledge.knowsExactly(name) && other.every((key, i) => keys[i] === key))));
}

export function isName(name: string, knowledge: Knowledge): boolean {
  return IDENTIFIER.test(name) || knowledge.knows(name);
}
