import type { Entry } from '../../model.js';
import { isChosen } from '../../vocabulary/choices.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { fold } from '../words.js';

/** "species dog cat or rabbit", "rsvp yes no or maybe": plain words, the last behind "or". */
const BEHIND = /^(?<said>\p{L}[\p{L}_]*(?:\s[\p{L}-]+){2,9}?)\s(?:or|oder|ou|o)\s(?<last>(?:(?:in|on|not|no|out\sof)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?)[\s.]*$/iu;
/** "room (living room bedroom kitchen office)", "status (open closed pending)": in brackets, with spaces alone between. */
const IN_BRACKETS = /^(?<name>\p{L}[\p{L}_]*(?:\s[\p{L}_]+){0,3})\s?\((?<values>[\p{L}-]+(?:\s[\p{L}-]+){2,9})\)[\s.]*$/iu;
/** Words that no bare list of values holds. */
const SMALL = /(?:^|\s)(?:mostly|mainly|usually|typically|predominantly|the|an?|of|in|on|at|to|for|from|with|by|is|are|was|be|has|have|if|when|where|which|who|that|whether|not|and|as|same|next|any|each|per|either|between|than|more|less|about|only|like|can|may|must|will|der|die|das|von|mit|de|la|le|el|con|avec)(?=\s|$)/iu;
const SUM = /(?:^|\s)(?:plus|minus|times|thru|through|up|down)(?=\s|$)/iu;
const OR = /^(?:or|and|oder|und|ou|o)$/iu;
/** A word that a name ends in, and no value. */
const HEAD = /^(?:type|kind|status|state|class|category|level|method|mode|choice|option|plan|size|colou?r|format|channel|result|tier|grade|rank|role|preference)$/iu;
const JOINED: ReadonlySet<string> = new Set(['living room', 'dining room', 'full time', 'part time', 'no show', 'fixed term', 'self employed', 'bank transfer', 'credit card', 'debit card', 'ice cream', 'ground floor', 'first floor', 'top floor', 'guinea pig']);

/** The name and its values where spaces alone set them apart; undefined where nothing shows that they are values. */
export function spacedValues(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const { name, values } = IN_BRACKETS.exec(entry.text)?.groups ?? {};
  if (name !== undefined && values !== undefined) {
    const listed = valuesIn(values.split(' '), knowledge.values(name));
    // One that is known may be said of anything: "status (current order state)".
    return SMALL.test(values) || SUM.test(values) || values.split(' ').some((word) => OR.test(word)) || listed.known < 2 || listed.values.length < 3 ? undefined : withListed(entry, name, name.length, listed.values);
  }
  const bare = ALL_BARE.test(entry.text) ? withBare(entry, knowledge) : undefined;
  if (bare !== undefined) return bare;
  const { said, last } = BEHIND.exec(entry.text)?.groups ?? {};
  if (said === undefined || last === undefined || SMALL.test(said) || SMALL.test(last.replace(/^(?:in|on|not|no|out of)\s/iu, ''))) return undefined;
  const words = said.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const called = words.slice(0, count).join(' ');
    const own = knowledge.values(called);
    const isAnswer = /^(?:yes|no)$/iu.test(words[count] ?? '');
    if (HEAD.test(words[count] ?? '')) continue;
    if (!isAnswer && !HEAD.test(words[count - 1] ?? '') && !knowledge.knowsExactly(called) && !(isChosen(words[count] ?? '') && count < 3)) continue;
    const listed = valuesIn(words.slice(count).filter((word) => !OR.test(word)), own);
    // Behind a known name with a word more, "beef or chicken" is read as two values already.
    if (listed.values.length < 2 || (!isAnswer && listed.known === 0 && knowledge.holds(called) !== 'category')) continue;
    return withListed(entry, called, called.length, [...listed.values, last]);
  }
  return undefined;
}

/** "condition sunny cloudy rainy snow": what people choose from, where all but one are known to be that. */
const ALL_BARE = /^\p{L}+(?:\s\p{L}[\p{L}-]*){3,8}[\s.]*$/u;

function withBare(entry: Entry, knowledge: Knowledge): Entry | undefined {
  const [name = '', ...words] = entry.text.replace(/[\s.]+$/u, '').split(' ');
  if (SMALL.test(entry.text) || SUM.test(entry.text) || (!HEAD.test(name) && !knowledge.knows(name)) || words.some((word) => OR.test(word) || HEAD.test(word) || PLAIN.test(word))) return undefined;
  const { values, known } = valuesIn(words, knowledge.values(name));
  return values.length < 3 || known < values.length - 1 ? undefined : withListed(entry, name, name.length, values);
}

/** What is a column rather than a value. */
const PLAIN = /^(?:name|age|date|price|city|email|phone|id|number|amount|quantity|total|cost|address|country|gender|salary|score|time|year|weight|height)$/iu;

/** The words as values, two together where that is one; and how many of them are known as such. */
function valuesIn(words: readonly string[], own: readonly unknown[]): { readonly values: readonly string[]; readonly known: number } {
  const usual = new Set(own.map((value) => fold(String(value))));
  const isKnown = (value: string): boolean => usual.has(fold(value)) || isChosen(value);
  const values: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = words.slice(at, at + 2).join(' ');
    const isPair = at + 1 < words.length && (JOINED.has(pair.toLowerCase()) || isKnown(pair));
    values.push(isPair ? pair : (words[at] ?? ''));
    if (isPair) at++;
  }
  return { values, known: values.filter(isKnown).length };
}

function withListed(entry: Entry, name: string, at: number, values: readonly string[]): Entry {
  return { text: name, start: entry.start, end: entry.end, remarks: [{ ...slice(entry, at), text: `(${values.join('/')})` }] };
}
