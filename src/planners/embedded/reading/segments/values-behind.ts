import { itemOf, type Item } from '../../columns/item.js';
import { DANGLING } from '../../columns/name-end.js';
import type { Entry } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { DONE_BY, firstValue } from '../values/first-value.js';
import { firstBanded } from '../values/bands.js';
import { spacedValues } from './spaced-values.js';
import { outsideBrackets } from '../values/outside-brackets.js';
import { kindOfChoice } from '../../vocabulary/choices.js';
import { isShareOfAmount } from './worked-out.js';

/** A name with its values right behind it: "start wave A", "plan basic 60% plus 40%". */

const CHOICE = /\s(?:or|oder|ou|o|u)\s/iu;

/** Of "B or C" the "B". */
function lastValue(text: string): string {
  return text.split(CHOICE)[0] ?? '';
}

/** "plan basic 60% plus 40%": every value before its share, the first right behind the name. */
const SHARED = /^([\p{L}_]+(?:[\s-][\p{L}_]+){1,4}?)(?:\s(?:in|for))?\s\d+(?:\.\d+)?\s?%(?:\sof\s(?:the\s)?\p{L}+)?\s*(?:,|;|\/|&|and\s)?\s*([\p{L}][\p{L}'-]*(?:\s[\p{L}'-]+){0,2}?)(?:\s(?:in|for))?\s\d+(?:\.\d+)?\s?%/iu;
/** "priority P1 5%, P2 20%", "variant v1 60%, v2 40%": codes with their shares, whatever name stands before them. */
const CODE_SHARED = /^(?<name>\p{L}.*?)\s(?=(?:\p{Lu}{1,4}-?\d{1,3}|\p{Ll}\d{1,2})\s\d{1,2}(?:\.\d+)?\s?%)/u;
const NEXT_CODE = /^(?:and\s)?(?:\p{Lu}{1,4}-?\d{1,3}|\p{Ll}\d{1,2})\s\d{1,2}(?:\.\d+)?\s?%/u;

function sharedCodes(entry: Entry, next: string | undefined): Entry | undefined {
  const name = NEXT_CODE.test(next ?? '') ? CODE_SHARED.exec(entry.text)?.groups?.['name'] : undefined;
  return name === undefined ? undefined : { text: name, start: entry.start, end: entry.end, remarks: [slice(entry, name.length + 1)] };
}

/** "income tax is 22% of gross, pension 5% of gross": each a share of an amount, and no value. */
const isSaidOf = (name: string): boolean => /\s(?:is|are|equals)$/iu.test(name) || isShareOfAmount(name);
/** "severity low 50, medium 30": the same with bare numbers, where they were found to make a whole. */
const NUMBERED = /^([\p{L}_]+(?:[\s-][\p{L}_]+){1,3}?)\s\d{1,2},\s(?:and\s)?([\p{L}][\p{L}'-]*)\s\d{1,2}$/u;
/** "severity critical high medium low": a scale in words behind what it measures, set apart by spaces alone. */
const SCALE = /^(.*?\p{L})\s((?:(?:critical|high|medium|low|very|none|normal|urgent|major|minor|moderate|severe|mild|small|large|xs|s|m|l|xl|xxl|easy|hard|poor|fair|good|excellent|bronze|silver|gold|platinum|red|yellow|amber|green|open|closed|pending|active|inactive|male|female)(?=\s|$)\s?){2,})[\s.]*$/iu;
/** What a scale ends in: a first look that is cheap. */
const STEPS: ReadonlySet<string> = new Set('critical high medium low very none normal urgent major minor moderate severe mild small large xs s m l xl xxl easy hard poor fair good excellent bronze silver gold platinum red yellow amber green open closed pending active inactive male female'.split(' '));
const lastWordOf = (text: string): string => text.slice(text.trimEnd().lastIndexOf(' ') + 1).trimEnd().replace(/\.$/u, '').toLowerCase();

/** Letters that are units as well. */
const SIZES = /^(?:(?:X{0,3}[SML])(?:\s|$))+$/u;

/** "priority low medium high": a name and its scale, and no run of names. */
export const endsInScale = (text: string): boolean => STEPS.has(lastWordOf(text)) && SCALE.test(text);

function scale(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const [, name = '', values = ''] = STEPS.has(lastWordOf(entry.text)) ? (SCALE.exec(entry.text) ?? []) : [];
  if (values === '' || !knowledge.knowsExactly(name) || (!SIZES.test(values) && knowledge.knowsExactly(entry.text))) return undefined;
  const remark = slice(entry, name.length + 1);
  return { text: name, start: entry.start, end: entry.end, remarks: [{ ...remark, text: `(${values.trim().split(/\s+/u).join('/')})` }] };
}

/** "currency EUR", "USD": a code behind a name, whatever unit it may be. */
const isCode = (value: string, other: string): boolean => /\s\p{Lu}{1,4}$/u.test(value) && /^\p{Lu}{1,4}$/u.test(other);

/** The name set apart from the ways it was done. */
function doneBy(entry: Entry): Entry | undefined {
  const match = entry.remarks === undefined ? DONE_BY.exec(entry.text) : null;
  if (match === null) return undefined;
  return { text: `${match[1] ?? ''} ${(match[2] ?? '').replace(/^w\/?$/iu, 'with')}`, start: entry.start, end: entry.end, remarks: [slice(entry, match[0].length)] };
}

/** "currency EUR", "country Germany": the one value that a column of such values has everywhere. */
const ONE_VALUE = /^(.*?\p{L})\s(\p{Lu}{3}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)[\s.]*$/u;
const HOLDS_ONE: ReadonlySet<string | undefined> = new Set(['currency', 'country']);

function oneValue(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const [, name = '', value = ''] = ONE_VALUE.exec(entry.text) ?? [];
  if (value === '' || !HOLDS_ONE.has(knowledge.meaning(name))) return undefined;
  const remark = slice(entry, name.length + 1);
  return { text: name, start: entry.start, end: entry.end, remarks: [{ ...remark, text: `always ${value}` }] };
}

/** "side buy 60%": one of the values of a list that is known, and how often it comes. */
const ONE_SHARED = /^(?<name>\p{L}[\p{L}_]*(?:\s\p{L}+){0,2}?)\s(?!(?:in|at|of|for|about|around|roughly|only|with|by|on|up|to|under|over|than|bei|zu|en|de|para|pour|missing|empty|null|blank|rate|share)\s)(?<value>\p{L}[\p{L}-]*)\s\d+(?:[.,]\d+)?\s?%$/u;

function oneShared(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const { name = '', value = '' } = ONE_SHARED.exec(entry.text)?.groups ?? {};
  if (value === '' || knowledge.holds(name) !== 'category' || knowledge.knowsExactly(`${name} ${value}`)) return undefined;
  return { text: name, start: entry.start, end: entry.end, remarks: [slice(entry, name.length + 1)] };
}

/** "rate type fixed for three quarters of the loans", where the next chunk tells of the others. */
const OF_SOME = /^(?<name>[\p{L}_][\p{L}\p{N}_ ]{1,40}?)\s(?<value>[\p{L}-]+(?:\s[\p{L}-]+)?)\s(?:for|in)\s(?:about\s|around\s|roughly\s|some\s)?(?:\d+(?:[.,]\d+)?\s?(?:%|percent\b)|(?:(?:an?|one|two|three|four)[ -])?(?:half|thirds?|quarters?|fifths?|tenths?)\b|most\b)/iu;
const OF_OTHERS = /(?:^|[,;]\s|\s)(?:and\s|but\s)?(?:otherwise|else|the (?:rest|others?)|all others?)(?![\p{L}])/iu;

/** "sequence type FRST for new mandates (10%) else RCUR": a value, for whom, how often, and the other. */
const SHARED_OUT = /^(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,3})\s(?<value>[\p{L}\d-]+)\s(?:for|in|on|if|when)\s[^(),]{2,40}\((?:about\s|around\s|roughly\s)?(?<share>\d{1,2}(?:\.\d+)?)\s?%\)\s*,?\s(?:and\s)?(?:else|otherwise)\s(?<other>[\p{L}\d-]+)$/iu;

function sharedOut(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const { name = '', value = '', share = '', other = '' } = SHARED_OUT.exec(entry.text)?.groups ?? {};
  if (other === '' || !knowledge.knows(name)) return undefined;
  return { text: name, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, name.length + 1), text: `${value} ${share}%, ${other} ${String(100 - Number(share))}%` }] };
}

function valueOfSome(entry: Entry, next: string | undefined, knowledge: Knowledge): Entry | undefined {
  const found = OF_SOME.exec(entry.text);
  if (found === null || !(OF_OTHERS.test(entry.text.slice(found[0].length)) || /^\s*(?:and\s|but\s)?(?:otherwise|else|the (?:rest|others?)|all others?)(?![\p{L}])/iu.test(next ?? ''))) return undefined;
  const words = entry.text.slice(0, (found.groups?.['name'] ?? '').length + 1 + (found.groups?.['value'] ?? '').length);
  const end = [...words.matchAll(/\s/gu)].map(({ index }) => index).reverse().find((at) => knowledge.knowsExactly(words.slice(0, at)));
  return end === undefined ? undefined : { text: words.slice(0, end), start: entry.start, end: entry.end, remarks: [slice(entry, end + 1)] };
}

/** "start wave A", "status finished or DNF": the name set apart from the values right behind it. */
export function withValues(entry: Entry, isListed: boolean, next: string | undefined, knowledge: Knowledge): Entry {
  if (entry.remarks !== undefined) return entry;
  const done = sharedCodes(entry, next) ?? spacedValues(entry, knowledge) ?? doneBy(entry) ?? oneValue(entry, knowledge) ?? scale(entry, knowledge) ?? sharedOut(entry, knowledge) ?? oneShared(entry, knowledge) ?? valueOfSome(entry, next, knowledge);
  if (done !== undefined) return done;
  const item = itemOf(entry);
  if (item === undefined || item.name.split(/\s+/).length < 2) return entry;
  const shared = SHARED.exec(outsideBrackets(`${entry.text.slice(item.nameStart - entry.start)}, ${next ?? ''}`)) ?? (isListed ? NUMBERED.exec(`${entry.text.slice(item.nameStart - entry.start)}, ${next ?? ''}`) : null);
  if (shared !== null && !isSaidOf(shared[1] ?? '') && (!knowledge.knowsExactly(shared[1] ?? '') || isCode(shared[1] ?? '', shared[2] ?? ''))) return withoutFirst(entry, item, firstShared(shared[1] ?? '', shared[2] ?? '', knowledge));
  const isChoice = item.remarks.length === 0 && CHOICE.test(entry.text) || CHOICE.test(item.name);
  if (!isListed && !isChoice) return entry;
  const banded = isListed ? firstBanded(entry.text) : undefined;
  if (banded !== undefined) return { text: slice(entry, 0, banded).text, start: entry.start, end: entry.end, remarks: [slice(entry, banded)] };
  if (isListed && item.remarks.length > 0 && !isChoice) return { text: item.name, start: entry.start, end: entry.end, remarks: item.remarks };
  const choice = CHOICE.exec(item.name);
  const head = choice === null ? item.name : item.name.slice(0, choice.index);
  // "furnished or unfurnished": yes or no, said in two words.
  if (choice !== null && !head.includes(' ') && /^(?:un|non-?|in|dis|im)/i.test(item.name.slice(choice.index + choice[0].length)) && item.name.toLowerCase().endsWith(head.toLowerCase())) return { text: head, start: entry.start, end: entry.end, remarks: [entry] };
  // "van or bike or truck", "online or in person": values that nothing names.
  const whole = entry.text.slice(item.nameStart - entry.start);
  const noun = ofOpposites(whole);
  if (noun !== undefined) return { text: noun.name, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, item.nameStart - entry.start), text: `one of ${noun.values}` }] };
  const state = CHOICE.test(whole) ? choiceOfState(whole) : undefined;
  if (state !== undefined) return { text: state, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, item.nameStart - entry.start), text: `one of ${whole}` }] };
  if (CHOICE.test(whole) && /^[\p{L}' -]+$/u.test(whole) && areAlternatives(whole.split(CHOICE), knowledge)) return { text: whole, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, item.nameStart - entry.start), text: `one of ${whole}` }] };
  const last = choice === null ? lastValue(next ?? '') : item.name.slice(choice.index + choice[0].length);
  return withoutFirst(entry, item, firstValue(head, last.trim(), knowledge));
}

/** Words of which one or the other holds of a thing. */
const OPPOSITES: readonly (readonly [string, string])[] = [['long', 'short'], ['big', 'small'], ['large', 'small'], ['inside', 'outside'], ['indoor', 'outdoor'], ['left', 'right'], ['hot', 'cold'], ['old', 'new'], ['high', 'low'], ['hard', 'soft'], ['light', 'dark'], ['upper', 'lower'], ['front', 'back'], ['front', 'rear'], ['single', 'double'], ['full', 'half'], ['wet', 'dry'], ['public', 'private'], ['urban', 'rural'], ['manual', 'automatic'], ['warm', 'cold'], ['still', 'sparkling'], ['domestic', 'international']];
const ONE_OF_TWO = /^(\p{L}+)\sor\s(\p{L}+)\s(\p{L}+(?:\s\p{L}+)?)$/iu;

/** "long or short hair": the hair, and how it is. */
function ofOpposites(text: string): { readonly name: string; readonly values: string } | undefined {
  const [, one = '', other = '', noun = ''] = ONE_OF_TWO.exec(text) ?? [];
  const words = [one.toLowerCase(), other.toLowerCase()];
  return OPPOSITES.some(([a, b]) => (a === words[0] && b === words[1]) || (b === words[0] && a === words[1])) ? { name: noun, values: `${one} or ${other}` } : undefined;
}

/** "open or fixed", "solved or pending": how far something has come, where both words say so and none could be a yes or no of its own. */
function choiceOfState(text: string): string | undefined {
  const values = text.replace(/^(?:and|whether|either)\s/iu, '').split(CHOICE);
  return /^[\p{L}' -]+$/u.test(text) && kindOfChoice(values) === 'status' && values.some((value) => /^(?:open|pending|closed|in progress)$/iu.test(value)) ? 'status' : undefined;
}

/** "in a group", "at the door" */
const IN_A = /^(?:in|on|at|by|with)\s(?:an?|the)\s\p{L}+$/iu;

/** "cone or cup": short values, of which one at least names no column; "email or phone" is one of two columns. */
function areAlternatives(values: readonly string[], knowledge: Knowledge): boolean {
  // "sun or shade or half shade": nobody lists columns so.
  if (values.length > 2 && values.length < 7 && values.every((value) => value.split(' ').length < 3)) return true;
  return !(values[0] ?? '').includes(' ') && values.every((value) => value.split(' ').length <= (IN_A.test(value) ? 3 : 2)) && !values.every((value) => knowledge.knowsExactly(value) && !/^(?:in|on|off|by|at)\s/iu.test(value));
}

/** Behind the longest known name; behind as many words as the next value leaves where none is known. */
function firstShared(text: string, next: string, knowledge: Knowledge): number | undefined {
  const known = [...text.matchAll(/\s(?:by\s)?/g)].filter(({ index }) => knowledge.knowsExactly(text.slice(0, index))).map(({ index, 0: gap }) => index + gap.length - 1).at(-1);
  return known === undefined ? firstValue(text, next, knowledge) : known + 1;
}

/** The name as far as where its first value begins; the values are its remark. */
function withoutFirst(entry: Entry, { name, nameStart }: Item, at: number | undefined): Entry {
  if (at === undefined) return entry;
  return { text: name.slice(0, at).trim().replace(/\s(?:by|as)$/iu, '').replace(DANGLING, ''), start: entry.start, end: entry.end, remarks: [slice(entry, nameStart - entry.start + at)] };
}
