import type { Knowledge } from '../knowledge.js';
import { spelledOut } from '../../vocabulary/abbreviations.js';
import { NO_NAME } from '../readings.js';
import { isStem } from '../stems.js';
import { keysOf } from '../words.js';

/** Names that are new in a sentence: not rows that are counted, nor columns told before. */

const IDENTIFIER = /^\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*$/u;

/** "70% of the requests", "Half of them": rows, and no column. */
const COUNTS = /^(?:[\d.,]+\s?(?:%|percent\b)|\d|(?:both|about|around|roughly|approximately|whenever|when|if|where|while|half|most|many|some|all|every|each|none|nothing|no|only|about|around|roughly|approximately|nearly|almost)\b)/iu;

/** "In high season prices are double", "On Mondays …": where something holds, and no name. */
const OPENS_A_PLACE = /^(?:in|on|at|during|among|with|without|for)\s/iu;

/** Whether a name reads like one of a column that was not named before; "half of the requests", "prices range" are none. */
export function isOwnName(name: string, named: readonly (readonly string[])[], knowledge: Knowledge): boolean {
  if (name === '' || name.split(/\s+/).length > 4 || OPENS_A_PLACE.test(name) || NO_NAME.test(name) || COUNTS.test(name) || !isName(name, knowledge)) return false;
  const keys = keysOf(name);
  if (isOfNamed(name, keys, named)) return false;
  if (isOfSeveral(keys, named)) return false;
  // "conversion 10% vs 12%" speaks of `converted`.
  const [only = '', ...more] = keys;
  if (more.length === 0 && named.some((other) => other.length === 1 && (other[0] ?? '').endsWith("ed") && isStem(only, other[0] ?? ''))) return false;
  // "Average salary is 50000 in sales" speaks of the `salary`.
  const of = keysOf(/^(?:average|mean|typical|usual|median)\s+(\p{L}.*)$/iu.exec(name)?.[1] ?? '');
  if (of.length > 0 && named.some((other) => other.length === of.length && of.every((key) => other.includes(key)))) return false;
  // "PM2.5" is the column `pm25`.
  const plain = keys.join('').replace(/[^\p{L}\d]/gu, '');
  if (named.some((other) => other.join('').replace(/[^\p{L}\d]/gu, '') === plain)) return false;
  return !named.some((other) => other.length > 0 && (keys.every((key) => spelledOut(other).includes(key)) || (!knowledge.knowsExactly(name) && other.every((key, i) => keys[i] === key))));
}

/** What is said of a name, and names nothing itself: "the base click rate" beside `clicked`. */
const SAID_OF_IT: ReadonlySet<string> = new Set('base baseline overall usual average typical general total rate share proportion'.split(' '));

/** "Ambulance arrivals are …" behind `arrived_by_ambulance`, "The base click rate is 4%" behind `clicked`: words of columns that were told; the rate of `opens` that are counted is one more. */
function isOfSeveral(keys: readonly string[], named: readonly (readonly string[])[]): boolean {
  const telling = keys.filter((key) => !SAID_OF_IT.has(key));
  if (keys.length < 2 || telling.length === 0) return false;
  return named.some((words) => telling.every((key) => words.some((word) => word === key || (key.length > 4 && word.slice(0, 5) === key.slice(0, 5)))) && (telling.length > 1 || telling.length < keys.length - 1 || (words.length === 1 && words[0] !== telling[0])));
}

/** "Temperatures stay below 40" behind `min_temp` and `max_temp`, "Landings are …" behind `landed_kg`: many of what was named before. */
function isOfNamed(name: string, [key = '', ...others]: readonly string[], named: readonly (readonly string[])[]): boolean {
  return others.length === 0 && /[^s]s$/iu.test(name) && key.length >= 4 && named.some((words) => words.some((word) => isStem(word, key)));
}

export function isName(name: string, knowledge: Knowledge): boolean {
  return IDENTIFIER.test(name) || knowledge.knows(name);
}
