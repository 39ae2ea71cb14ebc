import { itemOf } from '../columns/item.js';
import { isPlural, nameOf } from '../columns/name.js';
import type { Entry } from '../model.js';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import { isPerson } from '../vocabulary/word-classes.js';
import type { Knowledge } from './knowledge.js';
import { endsInScale } from './segments/values-behind.js';

/** "pet name species breed age weight": columns run together without commas. */

/** A word, or what stands in brackets behind a name. */
const WORD = /\([^()]*\)|\S+/g;

/** What is said of the name before it: "y/n", "(days)", "0-5", "18+", "5%". */
const SAID = /^(?:\(.*\)|(?:y\/n|yes\/no|true\/false|t\/f|0\/1|ja\/nein|s[ií]\/no|oui\/non)[.?!]*|[$€£~<>]?\d[\d.,]*k?(?:[-–]\d[\d.,]*k?)?[%+]?)$/iu;

/** "salary in euros": in what the name before it is told. */
const IN_UNIT = /^in\s(?:euros?|eur|usd|dollars?|pounds?|gbp|chf|cm|mm|metres|meters|kg|grams?|km|miles|min(?:utes)?|hours|hrs|days|weeks|months|years|percent|gb|mb)$/iu;
const UNIT_BEHIND = /\sin\s\p{L}+$/iu;

/** Names that qualify no other: three of them in a row are three columns. */
const PLAIN = new Set('name age email mail phone address city country gender sex price quantity qty salary title company department dept zip title author brand make region product birthday username password weight height mileage brand model year'.split(' '));

/** "release yr", "cust name": known once its words are written in full. */
const isKnownName = (name: string, knowledge: Knowledge): boolean =>
  isBuilt(name, knowledge) || knowledge.knowsExactly(name) || (/\s/.test(name) && knowledge.knowsExactly(name.toLowerCase().split(/\s+/).map((word) => ABBREVIATIONS.get(word)?.join(' ') ?? word).join(' ')));

/** "listing id", "min nights", "last gift date", "date of stay": known by how it is put together. */
function isBuilt(name: string, knowledge: Knowledge): boolean {
  if (/^\p{L}+\s(?:id|no|number|nr|code)$/iu.test(name) || /^(?:date|time|type|reason|place|length|number) of \p{L}+$/iu.test(name)) return knowledge.knows(name);
  // "subscribed at"
  if (/^\p{L}+ed (?:at|on)$/iu.test(name)) return knowledge.knows(name);
  // "owners name" is that of one.
  const whose = /^(\p{L}+?)['’]?s\s(?:name|email|phone|address|age|birthday)$/iu.exec(name)?.[1];
  if (whose !== undefined && isPerson(whose.toLowerCase())) return knowledge.knows(name);
  const rest = name.replace(/^(?:min|max|minimum|maximum|avg|average|total|last|first|next|number of)\s(?=\S)/iu, '');
  if (rest !== name) return isKnownName(rest, knowledge);
  const of = /^(\p{L}+)\s(?:date|name|type|status)$/iu.exec(name)?.[1]?.toLowerCase();
  return of !== undefined && !PLAIN.has(of) && !knowledge.knowsExactly(of) && knowledge.knows(name);
}

/** What no name ends in: it opens the next. */
const OPENS_NEXT = /\s(?:min|max|minimum|maximum|avg|average|last|first|next|is|has|of|per)$/iu;

const OPENS_ALONE = /^(?:min|max|minimum|maximum|avg|average|next|is|has|last(?!\b.*\bfirst))$/iu;

/** So many names that are known vouch for one that is not: "album genre plays skips release year". */
const VOUCHING = 6;

/** A name of a run, by its place in the text. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** "student records for a high school" is no run; "price per night" may be one of its names. */
const SMALL = /\s(?:for|from|with|at|in|by|to|the|an?)\s/i;
const JOINS = /^(?:per|of|and|or|n|is|are|for|from|with|at|in|by|to|the|an?)$/iu;
/** So many names leave no doubt that small words between belong to some of them: "subscribed at". */
const MANY = 6;

/** The names of a run, the longest known first; undefined where more than a few of its words belong to none. */
function namesOf(text: string, knowledge: Knowledge): readonly Cut[] | undefined {
  const words = [...text.matchAll(WORD)];
  if (words.length > 60) return undefined;
  const cuts: Cut[] = [];
  let unknown = 0;
  for (let at = 0, taken = 0; at < words.length; at += taken) {
    const last = cuts.at(-1);
    const said = SAID.test(words[at]?.[0] ?? '') ? words[at] : undefined;
    if (said !== undefined) {
      if (last === undefined) return undefined;
      cuts[cuts.length - 1] = { from: last.from, to: said.index + said[0].length };
      taken = 1;
      continue;
    }
    const unit = words[at + 1];
    if (last !== undefined && unit !== undefined && IN_UNIT.test(`${words[at]?.[0] ?? ''} ${unit[0]}`)) {
      cuts[cuts.length - 1] = { from: last.from, to: unit.index + unit[0].length };
      taken = 2;
      continue;
    }
    taken = longestAt(words, at, text, knowledge);
    if (taken === 0) {
      if (JOINS.test(words[at]?.[0] ?? '')) return undefined;
      if (!/^(?!data|list|table|rows|records|set$)\p{L}{3,}$/iu.test(words[at]?.[0] ?? '')) return undefined;
      // A slip of the pen is known once it is mended: "emial".
      if (!knowledge.knows(words[at]?.[0] ?? '')) unknown++;
      taken = 1;
    }
    const [first, end] = [words[at], words[at + taken - 1]];
    if (first !== undefined && end !== undefined) cuts.push({ from: first.index, to: end.index + end[0].length });
  }
  return unknown * VOUCHING >= cuts.length || (SMALL.test(text.replace(/\([^()]*\)/gu, '').replace(UNIT_BEHIND, '')) && cuts.length < MANY) ? undefined : cuts;
}

/** "make model year": the model, and then its year. */
const MAKER = /^(?:make|maker|brand|manufacturer)$/iu;

const LONGEST = 5;

/** How many words from one on are a known name together. */
function longestAt(words: readonly RegExpExecArray[], at: number, text: string, knowledge: Knowledge): number {
  for (let length = Math.min(LONGEST, words.length - at); length >= 1; length--) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (first === undefined || last === undefined || (length > 1 && MAKER.test(words[at - 1]?.[0] ?? '') && /^model$/iu.test(first[0]))) continue;
    // "# of reviews"
    const name = text.slice(first.index, last.index + last[0].length).replace(/^#\s+(?:of\s+)?/u, 'number of ');
    if (!/[(\/\d]/u.test(last[0]) && !OPENS_NEXT.test(name) && (length > 1 || !OPENS_ALONE.test(name)) && isKnownName(name, knowledge)) return length;
  }
  return 0;
}

/** "fee 0.1% of amount times price": worked out, and no run. */
const SHARE_OF = /\d\s?(?:%|percent)\s(?:of|on)\s[\p{L}_ ]+\s(?:times|x|plus|minus|by)\s\p{L}/iu;

/**
 * Cuts a run where every word belongs to a phrase the lexicon knows by itself; three phrases at least, so that "customer order
 * status" stays one column.
 */
export function splitRun(piece: Entry, knowledge: Knowledge): Entry[] {
  if (piece.remarks !== undefined || endsInScale(piece.text) || SHARE_OF.test(piece.text)) return [piece];
  if (WRITTEN.test(piece.text)) return entriesAt(piece, [...piece.text.matchAll(WORD)].map(({ index, 0: word }) => ({ from: index, to: index + word.length })), piece.text.length);
  // Where something is said behind the name, it is one column: "order date in the last year"; where more names follow, it is a run.
  if (itemOf(piece)?.remarks.length !== 0) return runWithRemarks(piece, knowledge) ?? [piece];
  const stop = piece.text.search(/[(:=]|\s\d/);
  const head = stop < 0 ? piece.text : piece.text.slice(0, stop);
  const words = head.match(WORD) ?? [];
  // "message length in characters": one name and its unit.
  if (words.length < 6 && LENGTH_BEHIND.test(head)) return [piece];
  const isPlain = words.length === 3 && words.every((word) => PLAIN.has(word.toLowerCase()));
  if ((words.length < 4 && !isPlain) || knowledge.knowsExactly(head)) return [piece];
  const cuts = namesOf(head, knowledge);
  // "price per night high season" is one name of small words, or there are many more.
  const least = /\s(?:per|of)\s/iu.test(head) ? 5 : 3;
  return cuts === undefined || cuts.length < least ? [piece] : entriesAt(piece, cuts, piece.text.length);
}

const LENGTH_BEHIND = /\s(?:length|size|len|count|volume)\sin\s\p{L}+$/iu;

/** "utm_source utm_medium": names as in a program, however few. */
const WRITTEN = /^\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)+(?:\s+\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)+)+$/u;

/** "last 3 months", "like 7 percent": a number in what is said of one column. */
const TOLD_WITH = /(?<![\p{L}])(?:like|about|around|roughly|abt|ca|last|past|next|only|just|mostly|usually|up|over|under|above|below|max|min|than|is|are|out|every)\s+[$€£]?\d|\d\s+(?:percent|pct|digits?|chars?|characters|letters|decimals|months?|days?|years?|weeks?|hours?|minutes?|times?|rows?)(?![\p{L}])/iu;

/** "name age club position (GK/DEF/FWD) goals", "pet name species vaccinated y/n cost": a run of which some names have something said behind them, and more names behind that. */
function runWithRemarks(piece: Entry, knowledge: Knowledge): Entry[] | undefined {
  const words = piece.text.match(WORD) ?? [];
  const first = words.findIndex((word) => SAID.test(word));
  // "name age city job salary in euros"
  if (first < 0 && IN_UNIT.test(words.slice(-2).join(' ')) && words.length > 5 && !/[(:=,;\d]/u.test(piece.text)) {
    const cuts = namesOf(piece.text, knowledge);
    return cuts === undefined || cuts.length < 4 ? undefined : entriesAt(piece, cuts, piece.text.length);
  }
  if (first < 1 || TOLD_WITH.test(piece.text) || /[:=,;]/u.test(piece.text.replace(/\([^()]*\)/gu, '')) || !words.slice(first).some((word) => /^\p{L}{2,}$/u.test(word)) || words.filter((word) => !SAID.test(word)).length < 4) return undefined;
  const cuts = namesOf(piece.text, knowledge);
  return cuts === undefined || cuts.length < 3 ? undefined : entriesAt(piece, cuts, piece.text.length);
}

function entriesAt({ text, start }: Entry, cuts: readonly Cut[], end: number): Entry[] {
  return cuts.map((cut, index) => {
    const to = index === cuts.length - 1 ? end : cut.to;
    return { text: text.slice(cut.from, to), start: start + cut.from, end: start + to };
  });
}

const HEAD = /^[^(),:;\n\d]+/u;
const MOST_BEFORE = 3;

/** "players name team position goals": how much of a text names what the rows are, where a run of names follows; undefined where none does. */
export function headOfRun(text: string, knowledge: Knowledge): number | undefined {
  const head = HEAD.exec(text)?.[0] ?? '';
  const words = [...head.replace(/\s(?:n|and|&|plus)\s[^(]*$/iu, '').matchAll(WORD)];
  if (words.length < 4 || SMALL.test(head)) return undefined;
  for (const [i, word] of words.slice(0, MOST_BEFORE).entries()) {
    const next = words[i + 1];
    const last = words.at(-1);
    // A name that may be a column of its own is no head, nor is what stands behind one: "pet name species breed age".
    if (PLAIN.has(word[0].toLowerCase())) return undefined;
    if (next === undefined || last === undefined || !nameOf(word[0]).every(isPlural) || (!PLAIN.has(next[0].toLowerCase()) && knowledge.knowsExactly(`${word[0]} ${next[0]}`))) continue;
    const rest = text.slice(next.index, last.index + last[0].length);
    const names = namesOf(rest, knowledge)?.map(({ from, to }) => rest.slice(from, to).toLowerCase()) ?? [];
    if (names.length >= 3 && names.every((name) => isKnownName(name, knowledge) || knowledge.knows(name)) && names.some((name) => PLAIN.has(name))) return next.index;
  }
  return undefined;
}
