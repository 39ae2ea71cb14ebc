import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { tellsShares } from '../phrases/lists/told-shares.js';
import { comparesRows, tellsClosed } from './assertions.js';
import { nameOf } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { cutOutside, slice } from './lists.js';
import { leavesEmpty } from './left-empty.js';
import { isNegation } from './noise.js';
import type { Outline } from './outline.js';
import { opensWithPart } from './part-of-rows.js';
import { segmentsOf } from './segments.js';
import { isStatement, sortsRows, tellsApart } from './statements.js';
import { isStem } from './stems.js';
import { areLabels, labelledIn } from './told/labels.js';
import { hadIn } from './told/having.js';
import { isName, isOwnName } from './told/own-names.js';
import type { Sentence, Told } from './told/sentence.js';
import { withValuesBehind } from './told/values-behind-name.js';
import { TELLS_BOTH } from '../vocabulary/comparatives.js';
import { fold, keysOf } from './words.js';

const LEAD = /^(?:(?:and|then|also|next|after that|plus|besides|in addition|finally|,)\s+)*(?:there(?:'s| is| are| should be)\s+)?(?:(?:the|an?|each|every|its|their)\s+)?/iu;

/** What may stand behind a name where the rest of the sentence tells of its values. */
const SAYS =
  /^\s*(?:$|[(=:,]|\d|(?:is|are|looks?|should|must|will|can|may|be|ranges?|goes|runs?|counts?|follows?|takes?|has|have|falls?|occurs?|stays?|comes?|starts?|averages?|consists?|never|between|from|up to|lies|always|as|like|one of|either|counting|in|on|by|only|no|not|at (?:least|most)|out of|usually|mostly|exactly|about|around)\b)/iu;

/** "A debit column and a credit column: …": says itself that its head names columns. */
const FRAMED = /^((?:an?|the|one)\s[^:.]{1,80}\b(?:column|field))\s*(?::|\s[-–—]+\s)\s*(\S.*)$/isu;

/** "A delivery counts as late when …": what makes a row so, and no column. */
const COUNTS_AS = /^(?:an?|the|any|each|every)\s+\p{L}+(?:\s\p{L}+)?\s+(?:counts?|qualif(?:y|ies)|pass(?:es)?)\s+(?:as|for)\s/iu;

/** "Helpdesk tickets." says what the table is about, "Subject code: …" and "The price is …" name a column. */
const OPENS_WITH_COLUMN = /^[^,.]{2,40}?(?::|\s(?:is|are)\s)/iu;

/** Columns told one by one, a sentence each: "The flight number looks like KL641. Departure is a date in 2025." */
export function toldOneByOne(sentences: readonly Sentence[], knowledge: Knowledge): Outline {
  const items: Entry[] = [];
  const rest: Piece[] = [];
  const named: (readonly string[])[] = [];
  const values = new Set<string>();
  let told = 0;
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence));
  const isLabelled = areLabels(clauses, knowledge);
  for (const [index, sentence] of clauses.entries()) {
    if (ROW_IS.test(sentence.piece.text) || sortsRows(sentence.piece.text)) {
      rest.push(sentence.piece);
      continue;
    }
    const had = index === 0 && !/^an?\s/iu.test(sentence.piece.text) ? undefined : hadIn(sentence.piece, named, knowledge);
    const read = had !== undefined ? { items: had, rest: [] } : labelledIn(sentence.piece, isLabelled) ?? pairIn(sentence.piece, named, knowledge) ?? (FRAMED.test(sentence.piece.text) || /^an?\s[^,:]*\beither\b/iu.test(sentence.piece.text) ? undefined : listedIn(sentence, index === 0, knowledge)) ?? (index === 0 && !OPENS_WITH_COLUMN.test(sentence.piece.text) ? undefined : speaksOfValue(sentence.piece.text, values, knowledge) ? undefined : toldIn(sentence.piece, named, knowledge));
    if (read === undefined || (named.length >= MANY && !read.items.every((item) => addsToList(item, named, knowledge)))) {
      rest.push(sentence.piece);
      continue;
    }
    told++;
    rest.push(...read.rest);
    for (const item of read.items) named.push(keysOf(itemOf(item)?.name ?? ''));
    for (const { text } of read.items.flatMap((item) => itemOf(item)?.remarks ?? [])) for (const key of LISTED.test(text) ? keysOf(text) : []) values.add(key);
    items.push(...read.items);
  }
  if (told >= 2 && told * 2 >= clauses.length) return { preamble: rest[0], items, sentences: rest.slice(1), verbatim: false };
  return { preamble: sentences[0]?.piece, items: [], sentences: sentences.slice(1).map(({ piece }) => piece), verbatim: false };
}

/** From so many columns on a list is one, and what sentences behind it speak of are its rows as often as further columns. */
const MANY = 4;

const DOES = /\s(?:gets?|wins|costs|pays|earns|has|have|needs|takes|uses|starts|ends|runs|never|always|happens)(?:\s|$)/iu;

/** "Approval never happens before submission" beside `approved_on`. */
const RULED = /^\s(?:never|always|must|can|cannot|may|should|comes?|happens?|follows?|takes?|lasts?|has|have|gets?|needs?)\s/iu;

/** Whether what a sentence behind a list names is a column more: no rows ("animals are sold"), no doings ("White wins"), no value of one that is there ("the early shift"), no column once more. */
function addsToList(entry: Entry, named: readonly (readonly string[])[], knowledge: Knowledge): boolean {
  const item = itemOf(entry);
  const name = item?.name ?? '';
  const keys = keysOf(name);
  if (named.some((other) => other.join(' ') === keys.join(' '))) return false;
  // "max_uses 1-500", "contract: full-time or part-time" are names by how they are written.
  const behind = entry.text.slice(entry.text.indexOf(name) + name.length);
  if (name.includes('_') || /^\s*[:=(,]/u.test(behind) || /^\s*\d[\d.]*\s?(?:-|–|to)\s?\d/u.test(behind)) return true;
  const words = name.split(' ');
  if (DOES.test(name) || (RULED.test(behind) && named.some((other) => other.some((key) => key.length > 4 && key.slice(0, 5) === keys[0]?.slice(0, 5))))) return false;
  const isOfMany = /[^siu]s$/iu.test(words.at(-1) ?? '') && !/^\s(?:goes|ranges|is|lies|from|between)\s/iu.test(behind) && !knowledge.knowsExactly(name);
  const isRows = words.length === 1 && /[^siu]s$/iu.test(name) && /^\s(?:are|must|can|have|should|were)\s/iu.test(behind);
  return !isOfMany && !isRows && !named.some((other) => other.length === 1 && keys.length > 1 && other[0] === keys.at(-1));
}

/** "Each row is a month", "every record = one sale": what a row stands for is no column. */
const ROW_IS = /^(?:(?:each|every|an?|one|the|and|where)\s+)*(?:row|record|line|entry|observation)s?\s*(?:=|\s(?:is|are|represents?|means?|stands? for|describes?|corresponds? to|equals)\s)\s*(?:an?|one|exactly one|a single)\s[^,:(]+$/iu;

const LISTED = /^\W*\p{L}[^.;]*[,/|]/u;

/** A number of whom is meant, and then what never or always holds of them: "Guests giving 1 or 2 stars never recommend the place". */
const OF_SOME = /^[^\d,:(]{3,40}\d[^,:(]{0,30}\s(?:never|always|cannot|can['’]?t|don['’]?t|doesn['’]?t|must)\s+\p{L}/iu;

/** "Team is the most expensive plan" */
const SUPERLATIVE = /^\p{L}+\s(?:is|are|costs?|pays?|has|have)\s(?:(?:by far|always|usually|typically|clearly|often|mostly|generally)\s)*(?:the\s)?(?:most|least|best|worst|fewest|(?!rest|test)\p{L}{3,}est)(?![\p{L}])/iu;

/** "Colour is dearer than a cut": one value of a list against another. */
const AGAINST = /^\p{L}+\s(?:is|are|costs?|pays?|takes?|lasts?|earns?|sells?|gets?|has|have)\s(?:[\p{L}-]+\s){0,3}?(?:\p{L}{3,}er|more|less)\s(?:[\p{L}-]+\s){0,2}?than\s(?:an?\s|the\s)?(?<other>\p{L}+)/iu;
const isAgainstAnother = (body: string, values: ReadonlySet<string>): boolean => body.includes(' than ') && keysOf(AGAINST.exec(body)?.groups?.['other'] ?? '').some((key) => values.has(key));

/** "Part-timers work at most 25 hours" behind "contract (full-time, part-time)": what is told of one value is no column. */
function speaksOfValue(text: string, values: ReadonlySet<string>, knowledge: Knowledge): boolean {
  const body = text.slice(LEAD.exec(text)?.[0].length ?? 0);
  const [first = ''] = keysOf(body);
  if (OF_SOME.test(body) && !knowledge.knowsExactly(nameOf(body))) return true;
  // "Students are below 30" behind "employment (employed, student)": many of one value.
  const isMany = fold(/^\p{L}+/u.exec(body)?.[0] ?? first) !== first;
  // "Electric cars are always automatic": all rows of one value, by many of what the table is of.
  const isOfRows = /^\p{L}+\s\p{L}*[^siu\P{L}]s\s(?:is|are|have|must|can|always|never|do)\s/iu.test(body);
  return values.has(first) && !/^[^,]{2,40}[:(]/u.test(body) && (isMany || isOfRows || /^\p{Lu}{2,4}\s/u.test(body) || SUPERLATIVE.test(body) || isAgainstAnother(body, values) || !knowledge.knowsExactly(nameOf(body)));
}

/** What semicolons part, where a column is told in each; else the sentence as it is. */
function clausesOf(sentence: Sentence): Sentence[] {
  const { piece } = sentence;
  const parts = cutOutside(piece, (index) => (piece.text[index] === ';' ? 1 : 0));
  const isTold = ({ text }: Piece): boolean => {
    const body = text.slice(LEAD.exec(text)?.[0].length ?? 0);
    const name = nameOf(body);
    return name !== '' && name.length < body.length && SAYS.test(body.slice(name.length));
  };
  return parts.length > 1 && parts.every(isTold) ? parts.map((part) => ({ piece: part, list: undefined })) : [sentence];
}

const PAIR = /^([\p{L}_][\p{L}\p{N}_ ]{1,30}?)\s+and\s+([\p{L}_][\p{L}\p{N}_ ]{1,30}?)\s+(?=(?:are|lie|range|have|run|fall|stay|repeat|recur|belong|match|come)\b)/u;

/** "home_goals and away_goals are whole numbers": two columns that share what is told of them. */
function pairIn(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Told | undefined {
  const match = PAIR.exec(piece.text);
  const names = [match?.[1] ?? '', match?.[2] ?? ''];
  if (match === null || !names.every((name) => isOwnName(name, named, knowledge))) return undefined;
  const said = slice(piece, match[0].length);
  return { items: names.map((name) => ({ text: name, start: piece.start, end: piece.end, remarks: [said] })), rest: [] };
}

/** The columns of a list that has its own opening: "Deliveries of last week: driver, weight, distance". */
function listedIn({ list }: Sentence, isFirst: boolean, knowledge: Knowledge): Told | undefined {
  if (list?.lead === undefined) return undefined;
  const items = list.segments.filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const known = items.filter((item) => isName(itemOf(item)?.name ?? '', knowledge)).length;
  // "Rooms: number, floor, price": many things, whatever a column called so would count.
  const areThings = items.length > 2 && known === items.length && /^\p{L}+s$/iu.test(list.lead.text.trim());
  const isTold = list.isCertain || (isFirst && (areThings || !knowledge.knowsExactly(nameOf(list.lead.text))));
  if (!isTold || items.length < 2 || known * 3 < items.length * 2) return undefined;
  return { items, rest: [list.lead, ...(list.tail === undefined ? [] : [list.tail]), ...list.segments.filter(({ isColumn }) => !isColumn).map(({ piece }) => piece)] };
}

const OF_MEAN = /^(?:mean|average|avg\.?|typical)\s(?=\p{L})/iu;

/** "Fixed loans carry": who does what, and no name. */
/** "Treated patients fall by about 12 on average": how far those go, and no name. */
const MOVES_BY = /^\p{L}+(?:\s\p{L}+)?s\s(?:fall|drop|rise|improve|lose|gain|grow|decline|increase|decrease)\s(?:by|from)\s/iu;

const ENDS_IN_VERB = /\s(?:carr(?:y|ies)|earns?|pays?|costs?|takes?|lasts?|weighs?|receives?|gets?|ha(?:ve|s)|holds?|works?|scores?|spends?|needs?|uses?)$/iu;

/** "Over 50 euros shipping is free", "Up to 2 kg it costs 4.90": which rows, before what holds there. */
const OPENS_WITH_BOUND = /^(?:over|under|above|below|up to|from|until|at least|at most|more than|less than)\s[$€£]?\d/iu;

/** "The pupils are between 6 and 11 years old": who is so old, and no number of them. */
const AGED = /^\p{L}+\s(?:are|must be|should be)\s[^,;:]*\d\s(?:years?|yrs?)\s(?:old|of age)\W*$/iu;

/** "Buyers never pay more than asked": what they do, however well a column called so is known. */
const PEOPLE_DO = /^\p{L}{3,}s\s(?:never|always|cannot|can['’]?t|must|may|can|should|will|do not|don['’]?t)\s(?:ever\s)?(?:pay|get|buy|take|have|need|receive|spend|bring|borrow|ask|wait|stay|give|sell|return|book|order|bid|offer|leave|arrive|work|earn)(?![\p{L}])/iu;

/** "The first half hour is free": what a fee is worked out by. */
const FREE_FIRST = /^\W*(?:the\s)?first\s(?:(?:\d+|half)\s)?(?:an?\s)?(?:minutes?|hours?|days?|km|kilomet(?:er|re)s?|gb|kg|weeks?|months?|units?|items?)\s(?:(?:are|is|come|comes)\s)?(?:free|gratis|included)(?![\p{L}])/iu;

/** The columns a sentence tells of; undefined where it speaks of something else, or of columns named before. */
function toldIn(sentence: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Told | undefined {
  if (FREE_FIRST.test(sentence.text) || leavesEmpty(sentence.text) || isNegation(sentence.text) || opensWithPart(sentence.text) || TELLS_BOTH.test(sentence.text) || COUNTS_AS.test(sentence.text) || tellsShares(sentence.text) || /\beither an?\s/iu.test(sentence.text) && FRAMED.exec(sentence.text) === null) return undefined;
  const framed = FRAMED.exec(sentence.text);
  if (framed !== null) {
    const items = columnsIn(slice(sentence, 0, framed[1]?.length), knowledge);
    return items.length === 0 ? undefined : { items, rest: [slice(sentence, sentence.text.length - (framed[2]?.length ?? 0))] };
  }
  const body = slice(sentence, LEAD.exec(sentence.text)?.[0].length ?? 0);
  const name = nameOf(body.text);
  // "One person can book up to 8 seats": who does it, and no column.
  if (/^(?:one|any|no|some|both|either)\s\p{L}/iu.test(name) && !knowledge.knowsExactly(name)) return undefined;
  // "Mean height 20 for control" behind `height_cm`: of the rows of each, and no column.
  const meant = keysOf(name.replace(OF_MEAN, ''));
  if (OF_MEAN.test(name) && named.some((keys) => meant.every((key) => keys.includes(key)))) return undefined;
  if (MOVES_BY.test(body.text)) return undefined;
  if (ENDS_IN_VERB.test(name) && !knowledge.knowsExactly(name)) return undefined;
  if (OPENS_WITH_BOUND.test(body.text) || AGED.test(body.text) || tellsClosed(body.text) || PEOPLE_DO.test(body.text)) return undefined;
  if (named.length > 0 && (tellsApart(body.text) || comparesRows(body.text)) && (!knowledge.knowsExactly(name) || isFormOfNamed(name, named))) return undefined;
  // "The end is always after the start" behind `started_at` and `ended_at`.
  if (COMES_FIRST.test(body.text) && isNamedMoment(name, named)) return undefined;
  const several = /\s(?:plus|and)\s/iu.test(name) ? columnsIn(body, knowledge) : [];
  if (several.length > 1 && several.every((item) => knowledge.knowsExactly(itemOf(item)?.name ?? '') && isOwnName(itemOf(item)?.name ?? '', named, knowledge))) return { items: several, rest: segmentsOf(body, knowledge).filter(({ isColumn }) => !isColumn).map(({ piece }) => piece) };
  if (!isOwnName(name, named, knowledge) || !SAYS.test(body.text.slice(body.text.indexOf(name) + name.length))) return undefined;
  if (isStatement(body.text, () => named, knowledge) && /\b(?:more|less|than|if|when|unless)\b/iu.test(body.text)) return undefined;
  const valued = withValuesBehind(body, name, knowledge);
  if (valued !== undefined) return { items: [valued], rest: [] };
  const segments = segmentsOf(body, knowledge);
  const items = segments.filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const isList = items.length > 1 && items.every((item) => isOwnName(itemOf(item)?.name ?? '', named, knowledge));
  if (isList && !/^[^,(]{2,40}:/u.test(body.text)) return { items, rest: segments.filter(({ isColumn }) => !isColumn).map(({ piece }) => piece) };
  return { items: [segments.length === 1 ? (items[0] ?? body) : body], rest: [] };
}

/** "churn is lower for gold" behind `churned`: another form of a word that was named alone. */
function isFormOfNamed(name: string, named: readonly (readonly string[])[]): boolean {
  const [key = '', ...others] = keysOf(name);
  return others.length === 0 && named.some((words) => words.length === 1 && isStem(key, words[0] ?? ''));
}

const COMES_FIRST = /\s(?:after|before|later|earlier|follows?|precedes?)(?![\p{L}])/iu;
const OF_MOMENTS: ReadonlySet<string> = new Set(['at', 'on', 'date', 'time', 'day', 'datetime', 'timestamp']);

/** "end", "the delivery" beside `ended_at`, `delivered_on`: the moment that was named. */
function isNamedMoment(name: string, named: readonly (readonly string[])[]): boolean {
  const [key = '', ...others] = keysOf(name);
  return others.length === 0 && named.some((words) => words.length === 2 && OF_MOMENTS.has(words[1] ?? '') && ((key.length > 2 && words[0]?.startsWith(key) === true) || isStem(key, words[0] ?? '')));
}

function columnsIn(piece: Piece, knowledge: Knowledge): Entry[] {
  return segmentsOf(piece, knowledge).filter(({ isColumn }) => isColumn).map(({ piece: entry }) => entry);
}
