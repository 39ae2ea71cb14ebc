import { flag } from '../../lexicon/builders.js';
import type { Concept } from '../../model.js';
import { isPast } from '../../vocabulary/verbs.js';
import { isAdjective, isParticiple, MOSTLY, RARELY } from '../../vocabulary/word-classes.js';
import type { Name } from '../name.js';
import type { Resolution } from '../resolution.js';
import { JOINS } from './joined.js';
import { concept, guess, keys, last, set, type Rule } from './parts.js';

/** Names that are answered by yes or no: "is active", "resolved on first call". */

/** Yes or no, by how often the last word of the question comes true. */
export function yesNo(words: readonly string[]): Concept {
  const share = words.some((word) => RARELY.has(word)) ? 0.08 : words.some((word) => MOSTLY.has(word)) ? 0.82 : 0.45;
  const isDenied = words.some((word) => word === 'no' || word === 'not' || word === 'non');
  return concept('yes_no', flag(isDenied ? 1 - share : share));
}

const ASKS = set('is has was were are does did do can could had have should will would whether if allows gets receives needs requires contains includes accepts supports uses wants owns attends speaks smokes ist hat wurde sind es tiene fue esta est');

/** What is or is not so of things: "dogs allowed", "parents invited". */
const GRANTED = set('allowed permitted accepted welcome required included provided invited admitted');

const DETERMINERS = set('a an the their any our its his her');

/** "asked a question", "left the company", "opened their account": done, or not. */
const isDone = ([verb, which, thing]: Name): boolean => verb !== undefined && which !== undefined && thing !== undefined && DETERMINERS.has(which.raw) && (isParticiple(verb.raw) || isPast(verb.raw)) && !WHEN.has(thing.raw);

/** "is active", "has insurance", "dogs allowed". */
export function asQuestion(name: Name): Resolution | undefined {
  if (name.length > 1 && ASKS.has(name[0]?.raw ?? '')) return guess(yesNo(keys(name.slice(1))), keys(name.slice(1)));
  if (isDone(name)) return guess(yesNo([name[0]?.key ?? '']), keys(name.slice(1)));
  const [thing, granted] = name;
  return name.length === 2 && thing !== undefined && granted !== undefined && thing.raw !== thing.key && GRANTED.has(granted.raw) && !/^(?:hours?|days?|minutes?|items?|points?|seats?|beds?|rooms?|units?|guests?)$/u.test(thing.raw) ? guess(yesNo([granted.key]), keys(name)) : undefined;
}

/** "resolved on first call", "paid in cash", "allergic to nuts", "on hold": so, or not. Where to and from is another question. */
export const doneSomehow: Rule = (name) => {
  const [first, second] = name;
  if (first !== undefined && second !== undefined && name.length === 2 && ['on', 'in', 'under'].includes(first.raw) && !WHEN.has(second.raw)) return guess(yesNo(keys(name)), keys(name));
  if (first !== undefined && second !== undefined && name.length > 2 && isAdjective(first.raw) && JOINS.has(second.raw)) return guess(yesNo([first.key]), keys(name));
  if (first !== undefined && second !== undefined && name.length === 2 && OFF_OR_OVER.has(first.raw) && LIES_THERE.has(second.raw)) return guess(yesNo(keys(name)), keys(name));
  const isHow = second !== undefined && name.length > 2 && ['on', 'in', 'at', 'by', 'within', 'with', 'without', 'before', 'after'].includes(second.raw);
  return first !== undefined && isHow && isParticiple(first.raw) && !WHEN.has(last(name).raw) ? guess(yesNo([first.key]), keys(name.slice(1))) : undefined;
};

/** "at risk", "over budget", "below target": where it stands, or not. */
const OFF_OR_OVER = set('at over off within beyond below above past');
const LIES_THERE = set('risk budget limit target plan schedule quota capacity threshold work home school fault duty sick due deadline expectation expectations spec age average');

const WHEN = set('date time day year month timestamp utc local');
