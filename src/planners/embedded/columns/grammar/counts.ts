import { int, skew } from '../../lexicon/builders.js';
import type { Concept } from '../../model.js';
import { FEW, MANY } from '../../vocabulary/word-classes.js';
import { isPlural, type Name } from '../name.js';
import type { Resolution } from '../resolution.js';
import { ofUnit, unitOf } from '../units.js';
import { concept, guess, isCount, isNumeric, keys, last, set, type Parts, type Rule } from './parts.js';

/** Names that count: "number of frames", "port count", "calories per serving". */

/** A count of things: of some there are many, of some a handful. */
export function countOf(word: string): Concept {
  const make = MANY.has(word) ? int(20, 60000, skew(900)) : FEW.has(word) ? int(0, 8, skew(1.4)) : int(0, 30, skew(6));
  return concept('counted', make);
}

const COUNTING = set('number num no nr nbr count numero nombre anzahl cantidad zahl cuantos cuantas');

/** "number of frames", "anzahl tickets"; "account number" is another matter. */
export const numberOf: Rule = (name, parts) => {
  const [first, second] = name;
  if (first === undefined || second === undefined || !COUNTING.has(first.raw)) return undefined;
  const hasOf = ['of', 'de', 'd', 'des', 'von', 'der'].includes(second.raw);
  const rest = name.slice(hasOf ? 2 : 1);
  if (rest.length === 0 || (!hasOf && (first.raw === 'number' || first.raw === 'count') && !isPlural(last(rest)))) return undefined;
  return counted(rest, parts);
};

const COUNTS = set('count counts qty quantity cnt tally headcount');

/** "port count", "view count". */
export const itsCount: Rule = (name, parts) => (name.length > 1 && COUNTS.has(last(name).raw) ? counted(name.slice(0, -1), parts) : undefined);

/** The lexicon's own range where it counts such things. */
function counted(things: Name, parts: Parts): Resolution {
  const known = parts.exactly(things);
  if (known !== undefined && isCount(known)) return { concept: known, modifiers: [], strength: 'part' };
  return guess(countOf(last(things).key), keys(things));
}

const PER = set('per por par pro a');

/** What one person or place does so often in a time, and what machines do. */
const OFTEN = set('day week month year hour');
const BUSY = set('request call event message transaction unit email word order calorie kcal gram minute hour mile km');

/** "calories per serving": what is told is the calories. */
export const perUnit: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && (PER.has(raw) && raw !== 'a' || raw === 'each'));
  if (at < 0) return undefined;
  const head = name.slice(0, at);
  const found = parts.meaningOf(head);
  const isOften = OFTEN.has(last(name).key) && isPlural(last(head)) && !MANY.has(last(head).key) && !BUSY.has(last(head).key);
  if (isOften && found !== undefined && isCount(found.concept)) return guess(countOf(last(head).key), keys(name));
  if (found !== undefined && isNumeric(found.concept)) return { ...found, strength: 'part', modifiers: [...found.modifiers, ...keys(name.slice(at + 1))] };
  const unit = unitOf(last(head).raw);
  if (unit !== undefined) return guess(ofUnit(unit));
  return guess(countOf(last(head).key), keys(name));
};
