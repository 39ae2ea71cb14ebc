import { itemOf } from '../columns/item.js';
import { asserts } from './assertions.js';
import { isUnitWord } from '../columns/small-words.js';
import type { Piece } from '../model.js';
import { isAdjective, isParticiple, isPerson } from '../vocabulary/word-classes.js';
import { tellsShares } from '../phrases/lists/told-shares.js';
import { isOutcome } from '../vocabulary/tallies.js';
import { isMeasured } from './headings.js';
import { nameOf } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { holderIn } from './holders.js';
import { CERTAIN, introducersIn, REQUEST } from './leads.js';
import { cutOutside, commaAt, joinerAt, slice } from './lists.js';
import { headOfRun } from './runs.js';
import { segmentsOf } from './segments.js';
import { statedHead, TASK_AT_END } from './stated-head.js';
import { opensWithTwoEnds } from './two-ends.js';
import type { Segment } from './segments/segment.js';
import { continuesRemark } from './remarks.js';
import { valueHeads } from './values.js';
import { areBands } from './values/bands.js';
import { outsideBrackets } from './values/outside-brackets.js';
import { keysOf } from './words.js';

/** One way to read a sentence as a list of columns. */
export interface ListReading {
  /** What stands before the list. */
  readonly lead: Piece | undefined;
  readonly segments: readonly Segment[];
  readonly score: number;
  /** The text says itself that columns follow. */
  readonly isCertain: boolean;
  readonly isBare: boolean;
  /** What stands behind a list in brackets: "appointments (patient, date), all on weekdays". */
  readonly tail?: Piece | undefined;
  /** What is said of the rows between what they are of and the list. */
  readonly told?: readonly Piece[] | undefined;
}

/** "practice clustering: customers with annual income and …": who has the columns, behind the sign. */
const HOLDS_WITH = /^(?:(?:\p{L}+\s)?|(?!(?:number|amount|count|share|percentage|type|kind|name|list)\s)(?:[\p{L}-]+\s){1,3}of\s(?:\p{L}+\s)?)\p{L}{3,}s\s(?:with|having|containing)\s\p{L}/iu;

interface Start {
  readonly kind: 'bare' | 'colon' | 'dash' | 'introduced' | 'brackets' | 'comma';
  readonly lead: Piece | undefined;
  readonly list: Piece;
  readonly isCertain: boolean;
  /** Opens with who holds the columns, which is none. */
  readonly isHeld?: boolean;
  /** A request stands before it: "I need chess games with …". */
  readonly isAsked?: boolean;
  readonly tail?: Piece;
  readonly told?: readonly Piece[];
}

/** "cars with color (red, blue), plate": what stands before the first column of a list. */
const BEHIND_HEAD = /^[^,;:]{2,40}\s(?:with|having|containing|mit|con|avec)\s+(?:an?\s+|the\s+)?/iu;

/** What is no column by itself counts as some where it is read as a list. */
const TOLD_FIRST = 4;
const BONUS: Readonly<Record<Start['kind'], number>> = { bare: 0, colon: 1, dash: 0.7, introduced: 0.6, brackets: 0.6, comma: 0 };
/** Words of a sentence or a request, which no heading of a column holds. */
export const NO_NAME = /\b(?:(?:table|list|set|file|collection|log) of|they|we|you|i|is|are|was|were|need|want|give|please|pls|generate|create|make me|dataset|data set|rows|(?:row|line|record|entry) (?:per|for)|records of|lines of|spreadsheet|csv|it|there|fake|mock|synthetic|(?<!\b(?:used|unused|included|extra|mobile|cellular|roaming|remaining|monthly|daily|total|allowed|consumed|free|excess)\s)data$|everyone|nobody|should|must|would|can|my|our|your|ich|brauche|necesito|voudrais)\b/iu;

/** The best reading of a sentence as a list of columns; undefined where it is none. `isLast`: no other sentence is one. */
export function listIn(sentence: Piece, knowledge: Knowledge, isLast = false): ListReading | undefined {
  let best: ListReading | undefined;
  for (const start of startsOf(sentence, knowledge)) {
    const reading = readingOf(start, knowledge, isLast);
    if (reading !== undefined && (best === undefined || reading.score > best.score + 1e-9)) best = reading;
  }
  return best;
}

/** The name beside a column and its values in brackets: "(open, shipped), ship date", "(placebo, drug) and drop in blood pressure". */
const BESIDE_BRACKETS = /^\s*(?:[,;]\s*|(?:and|und|y|et|plus|&)\s+)(\p{L}[^,;:.]*)/iu;

function startsOf(sentence: Piece, knowledge: Knowledge): Start[] {
  const { text } = sentence;
  const masked = outsideBrackets(text);
  const starts: Start[] = [];
  const at = (kind: Start['kind'], leadEnd: number, from: number, isCertain = false): void => {
    const list = slice(sentence, from);
    if (/\p{L}/u.test(list.text) && !(kind !== 'bare' && tellsShares(list.text))) starts.push({ kind, lead: leadEnd <= 0 ? undefined : slice(sentence, 0, leadEnd), list, isCertain, isAsked: kind === 'bare' && from > 0, isHeld: kind === 'bare' && (holderIn(text) !== undefined || holderIn(list.text) !== undefined) });
  };
  const request = REQUEST.exec(text)?.[0].length ?? 0;
  at('bare', 0, request < text.length ? request : 0);
  starts.push(...aboutAtEnd(starts[0]?.list ?? sentence, knowledge));
  const run = headOfRun(text.slice(request), knowledge);
  if (run !== undefined) at('colon', request + run, request + run);
  const by = FIGURES_BY.exec(masked);
  // "… by region and month with revenue": what is told of each is one column more.
  if (by !== null && /\p{L}/u.test(text.slice(by[0].length))) starts.push({ kind: 'introduced', lead: slice(sentence, 0, by[0].length), list: withAsAnd(slice(sentence, by[0].length)), isCertain: true });
  const stated = statedHead(slice(sentence, request < text.length ? request : 0), knowledge);
  if (stated !== undefined) starts.push({ ...stated, kind: 'colon' });
  const comma = masked.search(/[,;]/);
  for (const match of [...masked.matchAll(/:(?!\d|\/\/)/g)].slice(0, 3)) at('colon', match.index, match.index + 1, CERTAIN.test(text.slice(Math.max(0, match.index - 30), match.index)));
  // "Patients; patient_no, ward": a few words for the table, where the columns follow.
  const head = /^[^,;:.()\d]{2,90};\s/u.exec(masked);
  if (head !== null && (head[0].trim().split(/\s+/).length <= 4 || /^(?:only|just|nothing but|columns?|fields?)\s/iu.test(masked.slice(head[0].length))) && !masked.includes(';', head[0].length)) at('colon', head[0].indexOf(';'), head[0].length);
  const dashes = [...masked.matchAll(/\s(?:[-–—]|--)\s+(?=[^\d\s$€])|—(?=[^\d\s])/gu)].slice(0, 2);
  const arrow = /\s(?:-+>|→|=>|»)\s/u.exec(masked);
  if (arrow !== null && !masked.includes(arrow[0].trim(), arrow.index + arrow[0].length)) at('colon', arrow.index, arrow.index + arrow[0].length);
  const bar = /\s\|\s/.exec(masked);
  if (bar !== null && masked.lastIndexOf('|') === masked.indexOf('|') && comma > bar.index) at('dash', bar.index, bar.index + bar[0].length);
  for (const dash of dashes) at('dash', dash.index, dash.index + dash[0].length);
  for (const { start, end, isHolder } of introducersIn(masked)) {
    // "full name in one column" is said of the name, "beginning with SN-" of the id.
    if (/\b(?:beginning|starting|begins|starts|ending|ends|prefixed|opens)\s*$/iu.test(text.slice(0, start)) || /\bin (?:one|a single|the same)\s*$/iu.test(text.slice(0, start)) || /^(?:exactly|at least|at most|up to|about|around|roughly|between)\s/iu.test(text.slice(end))) continue;
    at('introduced', start, end, isHolder || CERTAIN.test(text.slice(start, end)) || FOR_WHOM.test(text.slice(0, start)));
  }
  const brackets = /^([^()[\]{}]*)[([{]([^()[\]{}]*[,;|][^()[\]{}]*)[)\]}]([^()[\]{}]*)$/s.exec(text);
  // "Bestellungen: Status (offen, versandt), Versanddatum": values of one of the columns.
  const behind = brackets === null ? undefined : BESIDE_BRACKETS.exec(brackets[3] ?? '')?.[1];
  const isOfColumn = brackets !== null && behind !== undefined && (/[:;]\s/.test(brackets[1] ?? '') || (!/[^su]s\s*$/iu.test(brackets[1] ?? '') && knowledge.knowsExactly(nameOf((brackets[1] ?? '').replace(BEHIND_HEAD, ''))))) && knowledge.knows(nameOf(behind));
  if (brackets !== null && !isOfColumn && !opensWithTwoEnds(sentence, knowledge) && (!(brackets[1] ?? '').includes(',') || isProgramList(brackets[2] ?? '', knowledge) || (isMeasured({ ...sentence, text: brackets[1] ?? '' }) && (brackets[2] ?? '').split(',').every((cell) => knowledge.knows(cell.trim()))))) {
    const from = (brackets[1] ?? '').length;
    const inside = slice(sentence, from + 1, from + 1 + (brackets[2] ?? '').length);
    const tail = slice(sentence, text.length - (brackets[3] ?? '').length);
    starts.push({ kind: 'brackets', lead: slice(sentence, 0, from), list: inside, isCertain: false, ...(/\p{L}/u.test(tail.text) ? { tail: { ...tail, text: tail.text.replace(/^[\s,;–-]+/u, '') } } : {}) });
  }
  if (comma > 0 && (EVERY_HEAD.test(text.slice(request < comma ? request : 0, comma)) || (([DATED_HEAD, STEPPED_HEAD].some((head) => head.test(text.slice(0, comma))) || isPlaced(text, comma)) && !knowledge.knowsExactly(nameOf(text.slice(0, comma)))))) at('comma', comma, comma + 1);
  else if (comma > 0 && (isHeading(sentence, request, knowledge) || arePeople(sentence, request, knowledge) || (isSubjectHead(text.slice(0, comma), knowledge) && /\d/u.test(text.slice(comma)) && !continues(text.slice(comma + 1).split(/[,;]/u)[0] ?? '')))) at('comma', comma, comma + 1);
  else if (comma > 0 && TABLE_OF.test(text.slice(0, comma)) && cutOutside(sentence, commaAt(text)).length > 2) at('comma', comma, comma + 1, true);
  else if (comma > 0 && (isDataAbout(text.slice(0, comma), knowledge) || ([FOR_OURS, FOR_WHOSE].some((whose) => whose.test(text.slice(0, comma))) && !/^[^,;]*:\s/u.test(text.slice(comma + 1)) && !knowledge.knowsExactly(nameOf(text.slice(0, comma))))) && cutOutside(sentence, commaAt(text)).length > 3) at('comma', comma, comma + 1, true);
  else if (request > 0 && comma > request && /s\s*$/.test(text.slice(0, comma).replace(PLEA, '')) && /\b(?:need|want|gimme|give|fake|mock|sample|synthetic|generate|create|make|(?:list|table|register|directory|roster|overview) of)\b/i.test(text.slice(0, request))) at('comma', comma, comma + 1);
  return starts;
}

/** "invoices dated in fiscal year 2024, issue date, …": many things and when they were, before the columns. */
const DATED_HEAD = /^(?!(?:\p{L}+\s)?(?:date|day|time)s?\s)(?:\p{L}+\s){0,2}\p{L}{3,}s\s(?:\p{L}+\s){0,3}(?:in|from|of|since|during|between|for|within|dated|over)\s[^,:;(]*(?:(?:19|20)\d\d|\b(?:last|past|next|this|current)\s(?:\d+\s)?(?:days?|weeks?|months?|quarters?|years?|summer|winter|spring|autumn)|yesterday|today)[^,:;(]{0,30}$/iu;

/** "daily weather for Berlin in 2024, min temp, …", "hourly traffic on the A7, cars, …": a row each so often of one thing, before the columns. */
const STEPPED_HEAD = /^(?:half[- ]hourly|hourly|daily|weekly|monthly|quarterly|yearly|annual|(?:tägliche|stündliche|monatliche|wöchentliche)[rs]?)\s(?:\p{L}+\s){0,2}\p{L}{3,}\s(?:for|of|in|at|from|on|during|für|in|von|aus)\s[^,:;(]{2,50}$/iu;

/** "sensor readings every 10 minutes from 5 devices, temperature, …": a row each so often, before the columns. */
const EVERY_HEAD = /^(?:\p{L}+\s){0,4}\p{L}{3,}s\s(?:taken\s|recorded\s|logged\s|measured\s|sampled\s|collected\s)?every\s(?:\d+\s|half\s|few\s)?(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?)(?:\s(?:from|for|of|by|across|on|in|at|over)\s[^,:;(]{2,50})?$/iu;

/** "real estate listings in Madrid, price, rooms", "taxi rides across New York, fare, …": many things and where they are, before the columns. */
const PLACED_HEAD = /^(?:\p{L}+\s){0,3}\p{Ll}{3,}[^\Ws]s\s(?:in|from|near|around|across|en|aus|à)\s(?!(?:USD|EUR|GBP|CHF|JPY)(?![\p{L}]))(?:the\s)?\p{Lu}\p{L}+(?:[\s-]\p{Lu}?\p{L}+){0,2}$|^\p{Lu}\p{L}{5,}(?:en|er|e)\s(?:in|aus)\s\p{Lu}\p{L}+$/u;

/** But not the first of several columns: "sales in Madrid, sales in Paris". */
const isPlaced = (text: string, comma: number): boolean => PLACED_HEAD.test(text.slice(0, comma)) && !text.slice(comma).includes(` ${text.slice(0, text.search(/\s/u))} `);

/** "for our shop, showing sku, price": whom the rows are for, before what they show. */
const FOR_WHOM = /^(?:data\s)?(?:for|of|from|in|at)\s(?:my|our|the|an?)\s[^,;:(]{2,40},$/iu;

/** "sales data by region, product and month", "monthly revenue by store, category": figures, and by what they are told. */
const FIGURES_BY = /^[^,:;()]{0,40}\b(?:data|sales|revenue|figures|numbers|statistics|stats|counts?|spend(?:ing)?|results|performance|traffic|visits|orders|profits?|turnover|costs|expenses|emissions|population|enrolments?|enrollments?)\s(?:broken down\s|split\s|grouped\s)?by\s(?=\p{L}[^,:;()]{0,40}(?:,|\s(?:and|&)\s))/iu;

/** As long as before. */
const withAsAnd = (list: Piece): Piece => ({ ...list, text: list.text.replace(/\swith\s(?=[^,]*$)/iu, ' and  ') });

const DATA_AT_END = /(?:^|\s)(?:(?<=\p{L}\s)(?:inventory|registry|directory|catalogue?|roster)|records|database|log|logs|entries|listings?|register|history|sheet|spreadsheet|measurements|observations|(?<=\p{L}\s)(?:games|matches))$/iu;
const TELLS_ROWS = /^\s*(?:(?:about|around|like|maybe|roughly)\s)?[\d.,]+k?\s(?:rows|records|entries|of them|lines)\s*$/iu;

const ROWS_AT_END = /\s+(?:(?:about|around|like|maybe|roughly|approx\.?)\s)?[\d.,]+k?\s(?:rows|records|entries|lines|items|examples|samples)$/iu;
const PLEA = /\s+(?:pls|plz|please|thx|thanks|ty|asap|urgently|quickly|quick|right now|rn|bitte|danke|por favor|porfa|gracias|svp|merci)$/iu;
/** "tabla de empleados de una panaderia, nombre, …": a table, and of what it is. */
const TABLE_OF = /^\W*(?:(?:eine?|una?|une|la|die|el|le)\s+)?(?:tabelle|liste|übersicht|verzeichnis|aufstellung|register|tabla|lista|listado|registro|relación|base de datos|table|tableau|registre|fichier)\s+(?:von|der|des|aller|mit|de|del|du|d['’])\s?(?!.*\s(?:con|mit|avec)\s)[\p{L}'’ -]{3,70}$/iu;

/** "i need dataset for restaurant in morocco, dish, price", "a data about cars, brand": what data are asked about, before the columns. */
const DATA_ABOUT = /(?<![\p{L}])(?:data\s?sets?|data|table|csv|file|spreadsheet|excel|database|list(?=\sof\s[^,]*\s(?:for|in|from|at)\s))\s(?:for|about|on|of|regarding|concerning)\s(?:(?:an?|the|my|our|some)\s)?((?:[\p{L}'’-]+\s){0,6}[\p{L}'’-]+)$/iu;

/** "allergen sheet for our cafe pls, dish, price": whose it is, before the columns; behind a dash these have begun. */
const FOR_OURS = /^[^,:;()\d=]{3,60}\sfor\s(?:my|our|his|her|their|an?)\s(?:(?!\s[-–—]\s)[\p{L}'’ -]){3,40}(?<!\s(?:with|having|by|per)\s.*)$/iu;

/** "driver shifts for delivery comp", "bus trips for transit agency": whose they are, by a word for who has rows. */
const FOR_WHOSE = /^[^,:;()\d=]{3,50}s\sfor\s(?:[\p{L}'’-]+\s){0,3}(?:compan(?:y|ies)|comp|co|agency|firm|business|startup|operator|provider|carrier|shop|store|school|university|college|clinic|hospital|hotel|restaurant|club|gym|team|studio|factory|plant|warehouse|airline|bank|office|app|website|site|platform|project|dashboard|demo|report)$/iu;

function isDataAbout(head: string, knowledge: Knowledge): boolean {
  const about = DATA_ABOUT.exec(head)?.[1];
  return about !== undefined && !/(?<![\p{L}])(?:with|having|by|per)(?![\p{L}])/iu.test(about) && !knowledge.knowsExactly(nameOf(about));
}

/** "church donations, 120 rows, donor", "restaurant bills data, bill no", "library members, member name": what the table holds, before the columns. */
function isHeading(sentence: Piece, request: number, knowledge: Knowledge): boolean {
  const [told = '', second = '', ...others] = cutOutside(slice(sentence, request), commaAt(sentence.text.slice(request))).map(({ text }) => text);
  const first = told.replace(PLEA, '').replace(ROWS_AT_END, '').replace(PLEA, '');
  if (others.length < (ROWS_AT_END.test(told) ? 1 : 2) || second === '' || !/^(?:[\p{L}'’-]+\s){0,5}[\p{L}'’-]+$/u.test(first)) return false;
  // "meter readings data, hourly kwh per household, w meter id, …": the columns begin behind the "with".
  if ([second, ...others].some((chunk) => /^\s*(?:w|w\/|with|including|having|con|mit|avec)\s/iu.test(chunk))) return false;
  const isAsked = first !== told || /\b(?:some|need|want|gimme|give|generate|create|make)\b/iu.test(sentence.text.slice(0, request));
  // "parking sensors dummy data 250 lines, spot id, …", "some discord messages pls, msg id, …"
  if (first.length < told.length && (ROWS_AT_END.test(told) || /s$/iu.test(first)) && !knowledge.knowsExactly(first)) return true;
  const words = first.split(' ').length;
  if (words > (isAsked ? 6 : 4)) return false;
  if ((DATA_AT_END.test(first) || TASK_AT_END.test(first)) && !knowledge.knowsExactly(first)) return true;
  if (words > 4) return false;
  const noun = keysOf(first).at(-1) ?? '';
  if (noun.length < 3 || first.toLowerCase().endsWith(noun)) return false;
  return TELLS_ROWS.test(second) || (first.includes(' ') && [second, ...others].some((chunk) => keysOf(chunk)[0] === noun && chunk.includes(' ')));
}

/** "call center agents, shift, calls handled": people of one kind, which no column counts beside. */
function arePeople(sentence: Piece, request: number, knowledge: Knowledge): boolean {
  const [first = '', ...others] = cutOutside(slice(sentence, request), commaAt(sentence.text.slice(request))).map(({ text }) => text);
  const words = first.toLowerCase().split(/\s+/u);
  const noun = keysOf(first).at(-1) ?? '';
  return words.length > 1 && words.length < 5 && others.length > 2 && /^[\p{L}\s'’-]+s$/iu.test(first) && isPerson(noun) && !others.some((other) => keysOf(other).includes(noun)) && !(knowledge.meaning(first) ?? '').endsWith('_count');
}

/** "12% overdue", "normally distributed with mean 3.4": says more of what stands before it. */
const continues = (chunk: string): boolean => asserts(chunk) || (continuesRemark(chunk.trim()) && !TELLS_ROWS.test(chunk));

/** "Pupils, hours of screen time 0-8, …", "Water samples, pH from 6.5 to 8.5": many things, which no column is called. */
function isSubjectHead(head: string, knowledge: Knowledge): boolean {
  if (!/^\p{L}+(?:\s\p{L}+){0,2}s$/iu.test(head) || /ss$/iu.test(head)) return false;
  const meant = knowledge.meaning(head);
  return meant === undefined ? !knowledge.knowsExactly(head) : meant === 'person_role' || meant.endsWith('_count');
}

const ABOUT = /\s+(?:of|for|from|about|per|de|von|für|pour|para)\s+(?:(?:\d[\d,.]*k?|a|an|the|our|my|some|each|all|every|un|una|una|unos|eine?[nr]?|des?|los|las)\s+)?[\p{L}\d][^,]*$/iu;

/** "log events sorted by time, oldest first (event_time, level, message)": names as in a program, whatever commas stand before them. */
function isProgramList(inside: string, knowledge: Knowledge): boolean {
  const cells = inside.split(/[,;|]/).map((cell) => cell.trim());
  return cells.length > 2 && cells.some((cell) => PROGRAM_NAME.test(cell)) && cells.every((cell) => knowledge.knows(cell));
}

/** "number of boxes received", "date of return": the last of the columns, and not what they are all of. */
const OF_HEAD = /(?<![\p{L}])(?:number|amount|count|quantity|total|sum|percentage|share|type|kind|date|time|day|place|cause|reason|method|mode|means|cost|value|length|duration|level|degree|source)$/iu;
const OF_SOMETHING = /^\s+of\s+(?!\d|an?\s|the\s|our\s|my\s|some\s|each\s|all\s|every\s)/iu;

/** "names and emails of our customers": what the table is about behind the list. */
function aboutAtEnd(list: Piece, knowledge: Knowledge): Start[] {
  const found = ABOUT.exec(list.text);
  // "the price per dish does not change": says something, and is of nothing.
  const about = found === null || /\s(?:does|do|is|are|has|have|never|always|must|can|cannot|may|stays?)\s/iu.test(found[0]) ? null : found;
  if (about !== null && OF_HEAD.test(list.text.slice(0, about.index)) && OF_SOMETHING.test(about[0])) return [];
  // "stage: filed, settled out of court": of a value.
  const isOfValue = about !== null && /:\s/.test(list.text.slice(0, about.index)) && !knowledge.knowsExactly(nameOf(list.text.slice(0, about.index).split(/[,:]/).at(-1) ?? ''));
  if (about === null || isOfValue || /[(:]|\d\s?[-–]\s?\d|^\s+per\s+(?:second|minute|hour|day|night|week|month|quarter|year|person|head|unit|item|capita|row)\b/i.test(about[0]) || knowledge.knowsExactly(nameOf(list.text)) || !knowledge.knows(nameOf(list.text.slice(0, about.index)))) return [];
  return [{ kind: 'bare', lead: slice(list, about.index), list: slice(list, 0, about.index), isCertain: false }];
}

/** "low/medium/high", "open | closed": values that only signs set apart. */
const VALUES = /^\s*\(?\p{L}[\p{L}\d-]*(?:\s?[/|]\s?\p{L}[\p{L}\d-]*)+\s*\)?$/u;

/** "(filed, under appeal, settled)" */
const VALUES_IN_BRACKETS = /^\s*\(\s*\p{L}[\p{L}\d' -]*(?:,\s*\p{L}[\p{L}\d' -]*)+\)\s*$/u;

/** "(sq m)", "= size - used", "positively correlated": says of a column what is said of none else. */
const UNIT_ONLY = /^\s*\([\p{L}°%²³/]{1,5}(?:\s\p{L}{1,3})?\)|^\s*=\s*\p{L}/u;
const TIED = /\bcorrelat|\b(?:rise|go up|move|grow)s?\b.*\btogether\b/iu;

/** Meanings of what tables are of: "customers and orders", where "heights and weights" are columns. */
const OF_THINGS = /_(?:count|title|name|role)$|^(?:product|company|team|city|country|category|department|book|course)$/u;

function readingOf({ kind, lead, list, isCertain, isHeld, isAsked, tail, told }: Start, knowledge: Knowledge, isLast: boolean): ListReading | undefined {
  const segments = segmentsOf(list, knowledge);
  const columns = segments.filter(({ isColumn }) => isColumn);
  if (columns.length === 0) return undefined;
  const items = columns.map(({ piece }) => itemOf(piece));
  const letters = items.filter(isLetter).length;
  const areLetters = letters > 1 && letters * 2 >= items.length && (letters === items.length || items.some((item) => isLetter(item) && /\d/u.test(item?.remarks[0]?.text ?? '')));
  // "A listing has an address": who holds the columns is none.
  const worths = items.map((item, i) => (i === 0 && isHeld === true ? -1 : item?.isAsked === true ? 0.9 : areLetters && isLetter(item) ? 0.8 : worth(item?.name ?? '', knowledge)));
  const sum = worths.reduce((total, value) => total + value, 0);
  const known = worths.filter((value) => value >= 0.7).length;
  const remarks = columns.flatMap(({ piece }) => itemOf(piece)?.remarks ?? []);
  const hasSpec = remarks.some(({ text }) => /\d/.test(text) || UNIT_ONLY.test(text) || TIED.test(text));
  const hasValues = remarks.some(({ text }) => VALUES.test(text) || VALUES_IN_BRACKETS.test(text));
  const isProgram = !/:\s/.test(list.text.split(/[,;]/)[0] ?? '') && columns.some(({ piece }) => PROGRAM_NAME.test(itemOf(piece)?.name ?? ''));
  const isPair = kind === 'bare' && worths.length > 1 && worths.every((value) => value === 1 || letters === items.length || (isProgram && value >= 0.4) || (columns.length < segments.length && value >= 0.8)) && /[,;]/.test(outsideBrackets(list.text));
  // "order status and amount" are two columns, "customers and orders" two tables.
  const isCouple = kind === 'bare' && items.length === 2 && segments.length === 2 && worths.every((value) => value === 1) && !(items.every((item) => /s$/iu.test(item?.name ?? '')) && items.some((item) => OF_THINGS.test(knowledge.meaning(item?.name ?? '') ?? '')));
  if (!(isLast && columns.length === segments.length && areShort(items.map((item) => item?.name ?? ''), worths)) && !isPair && !isCouple && !(kind === 'bare' && columns.length < 4 && opensWithTwoEnds(list, knowledge)) && !isList(kind, isCertain, worths, known, hasSpec || hasValues, lead) && !(hasValues && known >= 2 && known * 3 >= worths.length * 2) && !isAnswer(kind, columns)) return undefined;
  const first = worths[0] ?? 0;
  const score = sum + BONUS[kind] + (isCertain ? 1 : 0) + (told === undefined ? 0 : TOLD_FIRST) + (namesTable(kind, lead) ? 0.5 : 0) - hiddenColon(kind, list, knowledge, isAsked) + Math.min(0, first) - (kind === 'colon' && HOLDS_WITH.test(list.text) ? 1.5 : 0) - 0.3 * (segments.length - columns.length) - (kind === 'comma' ? -1 : 0) - leadCost(kind, lead, list, knowledge);
  return { lead, segments, score, isCertain, isBare: kind === 'bare', tail, told };
}

/** "a (0-1)", "x: normal, mean 0", "x, y": in maths a letter is a name. */
const isLetter = (item: ReturnType<typeof itemOf>): boolean => item !== undefined && /^\p{L}\d?$/u.test(item.name);

/** "yes/no" right behind a name. */
export const ANSWERED = /^\W*(?:yes\s?\/\s?no|y\s?\/\s?n|true\s?\/\s?false|ja\s?\/\s?nein|s[ií]\s?\/\s?no|oui\s?\/\s?non)(?![\p{L}])/iu;

/** "also flowering yes/no": one name, known or not, and how it is answered. */
function isAnswer(kind: Start['kind'], [only, ...others]: readonly Segment[]): boolean {
  const item = only === undefined ? undefined : itemOf(only.piece);
  return kind === 'bare' && others.length === 0 && item !== undefined && item.name.split(/\s+/).length <= 3 && ANSWERED.test(item.remarks[0]?.text ?? '');
}

/** "expense report lines w/ …": many things, of which the list tells the columns. */
function namesTable(kind: Start['kind'], lead: Piece | undefined): boolean {
  return kind !== 'bare' && lead !== undefined && /(?:[^s]s|data|dataset|table|log|list|history|inventory|register|catalogue?|records of .+)[\s,;]*(?:each|every one|all of them)?\s*$/i.test(lead.text);
}

/** "campaigns that ran in summer 2024, with name and clicks": many things, and behind a comma what is told of each. */
const THINGS_WITH = /^(?:\p{L}+\s){0,3}\p{L}{3,}[^s\s]s\s+(?:with|showing|including|containing|having|listing)\s+(?:an?\s|the\s|their\s|its\s)?\p{L}[^,]*,[^,]+,/iu;
const MANY_WITH = /^[^,:;(]{0,60}\p{L}{3}s(?:\s[^,:;(]{0,60})?,\s+(?:each\s+)?(?:with|showing|including|containing|having|listing)\s/iu;

const EACH_ROW = /^(?:(?:and|one (?:row|line|record|entry))\s+)?(?:for (?:each|every)|per|each|every|pro|je|für jede[nrs]?|por|para cada|cada|par|pour chaque|chaque)\s+(?:\p{L}+\s?){1,4}(?:(?:in|of|for|from|during|since)\s[^,:;(]{2,40})?:\s+\p{L}/iu;
const chunksOf = (list: Piece): readonly string[] => cutOutside(list, commaAt(list.text)).map(({ text }) => text);

/** "battery: charge 0-100": a name and its bounds. */
const BOUNDS_BEHIND = /^[^:(\d]+:\s+(?!(?:usd|eur|gbp|chf|kg|km|cm|mm|minutes?|mins?|hours?|days?|years?|seconds?|percent|points?|stars?|between|from)\s)(\p{L}[\p{L} _]{2,30}?)\s(?:from\s|between\s)?-?\d[\d.,]*\s?(?:-|–|to|bis|a|à|and)\s?-?\d[\d.,]*(?:\s?\p{L}{1,3})?\s*$/iu;
const COLUMN_BEHIND = /^[^:(]+:\s+(?!(?:flag|boolean|bool|either|one|list|enum|text|string|values?|like|such|from|only|any)\s)(\p{L}[\p{L} _]{2,30}?)\s?(?:(?<=\s)(?:y\/n|yes\/no|true\/false|ja\/nein|s[ií]\/no|oui\/non|0\/1|1\/0|(?<listed>[\p{L}-]{2,}(?:\/[\p{L}-]{2,})+))|\([^()]*[,/|][^()]*\))\s*$/iu;

/** "bottles bought 1-20", "boxes per pallet 10-40": things that are counted, behind what the table is of. */
const MANY_OF = /^(?!(?:\p{L}*(?:number|integer|digit|decimal|value|dollar|euro|pound|gram|hour|minute|day|month|year)s)\s)\p{Ll}{3,}s\s(?:per\s)?\p{Ll}{3,}$/u;

/** "hotel: late checkout y/n", "parcels: size (S, M, L)", "museum: ticket type adult/child": a column and what it holds, behind what the table is of. */
function opensWithColumn(text: string, knowledge: Knowledge): boolean {
  const [, name = '', listed] = COLUMN_BEHIND.exec(text) ?? [];
  const [, bounded = ''] = BOUNDS_BEHIND.exec(text) ?? [];
  if (bounded !== '') return (knowledge.knowsExactly(bounded) || MANY_OF.test(bounded)) && !/\s/u.test(text.slice(0, text.indexOf(':')).trim());
  return name !== '' && ((!/\)\s*$/u.test(text) && listed === undefined) || knowledge.knowsExactly(nameOf(name)));
}

/** What rows are kept in, and then "with". */
const RECORD_WITH = /^(?:(?:the|an?|our|my|some|this)\s+)?(?:[\p{L}'’-]+\s+){0,3}?(?:\p{L}*(?:book|list|sheet)|register|registry|diary|journal|table|file|record|roster|rota|schedule|timetable|inventory|catalogue?|directory|ledger|overview|report|history|calendar|menu|index|roll|archive|log|data ?set|export|extract)s?(?:\s+(?:of|for|from|in|at|about)\s+[^,:;(]{2,50}?)?\s+(?:with|w\/|showing|containing|listing|including)\s+([^,:;(]{2,40})/iu;

/** "the service book of a car workshop with VIN, licence plate": what the rows are kept in, and then the first column. */
function keepsRecordWith(text: string, knowledge: Knowledge): boolean {
  const [first = ''] = text.split(/[,;]/u);
  const name = RECORD_WITH.exec(first)?.[1];
  return name !== undefined && knowledge.knows(nameOf(name));
}

/** "I need a training set: transaction id, amount": only the first chunk has a colon, so the list begins behind it. */
function hiddenColon(kind: Start['kind'], list: Piece, knowledge: Knowledge, isAsked = false): number {
  if (kind === 'brackets' || (kind === 'colon' && !THINGS_WITH.test(list.text))) return 0;
  if (kind === 'bare' && MANY_WITH.test(list.text)) return 1.5;
  // "I need call stats every 30 minutes on one day, calls, …": how often there is a row.
  if ((kind === 'bare' || kind === 'introduced') && EVERY_HEAD.test(/^[^,;]*/u.exec(list.text)?.[0].trim() ?? '')) return 2.5;
  if (kind === 'bare' && headOfRun(list.text, knowledge) !== undefined) return 2.5;
  // "I need chess games with white player, black player": the columns are told behind the second of two words that introduce.
  if ((kind === 'introduced' || kind === 'colon' || isAsked) && THINGS_WITH.test(list.text)) return 2.5;
  if (keepsRecordWith(list.text, knowledge)) return 2.5;
  const [first, ...others] = chunksOf(list).map(outsideBrackets);
  // "describes a beer: its name, its brewery": what the list is about.
  if (others.length > 0 && /^[^:]+:\s+(?:its|their|his|her|the|an?|wh(?:o|at|en|ere|ich|ether)|how)\s/iu.test(first ?? '') && !others.some((chunk) => /:\s/.test(chunk))) return 1.5;
  // "Per participant: subject number, arm", "milk recording, per cow and day: ear tag, litres": of what a row is.
  if (chunksOf(list).slice(0, 3).some((chunk, i, all) => EACH_ROW.test(chunk) && all.slice(0, i).every((before) => !/[:\d]/.test(before)))) return 3;
  if (others.length > 0 && opensWithColumn(chunksOf(list)[0] ?? '', knowledge) && others.filter((chunk) => /:\s/.test(chunk)).length * 2 < others.length) return 2.5;
  const within = listBehind([first ?? '', ...others], knowledge);
  if (within !== undefined) return 1.5 + within;
  const parts = /^((?:[^:]|:(?=\d))+):\s+(\S.*)$/su.exec(first ?? '');
  if (parts === null || others.length === 0) return 0;
  const hasColons = others.some((chunk) => /:\s/.test(chunk));
  // "weather: date daily 2023, city, min temp": what the list is of, though a column could be called so.
  const [one = '', ...joined] = (parts[2] ?? '').split(/\s(?:and|und|y|et)\s/u);
  const opened = nameOf(one);
  const isHeading = (others.length + joined.length >= 2 || (knowledge.knowsExactly((parts[2] ?? '').trim()) && knowledge.knowsExactly((others[0] ?? '').trim()))) && !/_|\p{Ll}\p{Lu}/u.test(parts[1] ?? '') && !isAdjective(opened) && !isParticiple(opened) && areNames(opened, [...joined, ...others].slice(0, 3).map(nameOf), knowledge);
  // "color: red, size: S": a colon behind each name.
  if (hasColons && others.slice(0, 2).some((chunk) => /:\s/.test(chunk))) return 0;
  if (isHeading) return 1.5;
  if (hasColons) return 0;
  return PROGRAM_NAME.test(parts[2] ?? '') || (knowledge.knows(nameOf(parts[2] ?? '')) && !knowledge.knowsExactly(parts[1] ?? '')) ? 1.5 : 0;
}

/** What tells rows apart or names them, whatever it is of; what a column goes by, and values that only spaces set apart, are not part of it. */
function isPlainName(told: string, knowledge: Knowledge): boolean {
  const name = told.replace(/(?:\s\p{Lu}{1,3}){2,}$|\sby\s.*$/u, '');
  // "min temp", "avg speed": as plain as the noun.
  const noun = name.replace(/^(?:min|max|avg|average|mean|minimum|maximum|total|lowest|highest|daily|monthly)\.?\s/iu, '');
  return knowledge.knowsExactly(name) || (noun !== name && knowledge.knowsExactly(noun)) || name.includes('_') || (/\s(?:id|name|date|no|number|code)$/iu.test(name) && knowledge.knows(name));
}

/** Names that leave no doubt, but for one. */
function areNames(first: string, others: readonly string[], knowledge: Knowledge): boolean {
  const isSure = (name: string): boolean => isPlainName(name, knowledge);
  const doubtful = others.filter((name) => !isSure(name)).length;
  return isSure(first) ? doubtful <= 1 : others.length >= 2 && doubtful === 0 && first.includes(' ') && knowledge.knows(first);
}

/** "oldest first, starting on 2 January 2024: date, open, close": how many chunks precede the one whose colon opens the list. */
function listBehind(chunks: readonly string[], knowledge: Knowledge): number | undefined {
  const at = chunks.findIndex((chunk) => /:\s/.test(chunk));
  const [, before = '', behind = ''] = /^([^:]+):\s+(\S.*)$/su.exec(chunks[at] ?? '') ?? [];
  if (at < 1 || behind === '' || chunks.filter((chunk) => /:\s/.test(chunk)).length > 1 || knowledge.knowsExactly(nameOf(before))) return undefined;
  const names = [behind, ...chunks.slice(at + 1)].map(nameOf);
  // "state: open, funded or closed" at the end of a list tells values.
  if (names.length <= at || /\s(?:or|oder|o|ou)\s/iu.test(outsideBrackets(chunks.at(-1) ?? ''))) return undefined;
  return names.length >= 3 && names.filter((name) => knowledge.knows(name)).length * 3 >= names.length * 2 ? at : undefined;
}

function isList(kind: Start['kind'], isCertain: boolean, worths: readonly number[], known: number, hasSpec: boolean, lead: Piece | undefined): boolean {
  const { length } = worths;
  const mean = worths.reduce((total, value) => total + value, 0) / length;
  if (kind !== 'bare') return (length >= 2 && mean >= (isCertain ? 0.3 : 0.4)) || (known === length && (isCertain || kind === 'colon' || namesTable(kind, lead)));
  if (worths.every((value) => value <= OUTCOME)) return false;
  // "loan amount, repaid so far, what's left": two of three, and nothing that is none.
  if (length === 3 && known === 2 && Math.min(...worths) >= 0.3) return true;
  return (known >= 3 && known * 3 >= length * 2) || (known >= 2 && known === length && (lead !== undefined || hasSpec || length >= 3)) || (known === length && hasSpec);
}

/** "throw number, first, second": short names of which one is known, where a text has no other list; "Paris, Tokyo" are values. */
function areShort(names: readonly string[], worths: readonly number[]): boolean {
  return worths.length > 2 && Math.min(...worths) >= 0.3 && worths.some((value) => value >= 0.7) && names.every((name) => !/\d/u.test(name) && !/\s(?:in|from|of|for|with)\s/u.test(name)) && !names.slice(1).some((name) => /^\p{Lu}\p{Ll}/u.test(name));
}

/** "sent", "passed", "late": what became of something, which beside a name that is known is a column as well. */
const OUTCOME = 0.7;

const SMALL = new Set('of the a an per in for at on de du des del la le les el los las der die das'.split(' '));

/** "split at 5 km": one of several points at which the same is measured. */
const AT_SOME_POINT = /\s(?:at|after)\s\d{1,4}\s?\p{L}{1,7}$/u;

/** How much a name reads like a column: 1 for one the lexicon has, below 0 for what is none. */
function worth(name: string, knowledge: Knowledge): number {
  // "hours of screen time per day" are four words: the small ones count for nothing.
  const all = name.split(/\s+/);
  const words = all.filter((word) => !SMALL.has(word.toLowerCase())).length;
  if (name === '') return -1;
  if (knowledge.knowsExactly(name)) return 1;
  if (NO_NAME.test(name)) return -1;
  // "q1" of a questionnaire.
  if (/^q\d{1,2}$/iu.test(name)) return 0.9;
  if (knowledge.knows(name)) return words <= 4 ? 0.8 : 0.2;
  if (AT_SOME_POINT.test(name)) return OUTCOME;
  if (words === 1 && isOutcome(name)) return OUTCOME;
  // "used GB": what is told in a unit is a number.
  if (all.length === 2 && isUnitWord(all[1]?.toLowerCase() ?? '')) return OUTCOME;
  return words <= 2 ? 0.4 : words === 3 ? 0.3 : words === 4 ? 0.1 : -0.6;
}

const PROGRAM_NAME = /^(?:the\s+)?\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]+$/u;

/** "shipments with shipment_ref and mode", "case_ref, stage": names as in a program, of which the last has what stands behind the sign. */
function endsInNames(lead: string): boolean {
  const names = lead.slice(introducersIn(lead).at(-1)?.end ?? 0);
  const joiner = joinerAt(names);
  const comma = commaAt(names);
  const parts = cutOutside({ text: names, start: 0, end: names.length }, (index) => Math.max(comma(index), joiner(index)));
  return parts.length > 1 && parts.some(({ text }) => PROGRAM_NAME.test(text)) && parts.every(({ text }) => text.split(/\s+/).length <= 2);
}

/** "each with a house: Gryffindor, Ravenclaw or Slytherin": a choice of values behind the name at the end of a lead. */
function opensChoice(lead: string, list: Piece, knowledge: Knowledge): boolean {
  const name = /(?:^|[\s,])(?:with|an?|the|has|have|its|their)?\s?(\p{L}[\p{L}\d_]*(?:\s\p{L}[\p{L}\d_]*)?)$/u.exec(lead)?.[1] ?? '';
  const [first = '', ...others] = chunksOf(list);
  if (name !== '' && !/s$/iu.test(name) && /[,:]/u.test(lead) && areBands([first, ...others])) return true;
  if (name === '' || /s$/iu.test(name) || knowledge.knowsExactly(nameOf(first))) return false;
  return valueHeads([`${name}: ${first}`, ...others], knowledge).get(1) === 0;
}

/** Names behind which a colon opens values. */
const OF_VALUES = /(?:status|state|category|type|kind|class|level|priority|method|mode|stage|colou?r|size|gender|plan|tier|currency|payment|weather|result|reason)$/iu;

/** What speaks against a lead: that it is a column itself, or that its sign sets names and remarks apart all along the list. */
function leadCost(kind: Start['kind'], lead: Piece | undefined, list: Piece, knowledge: Knowledge): number {
  if (lead === undefined || (kind !== 'colon' && kind !== 'dash')) return 0;
  // "id; species; kilos; why they came - vaccination, injury or dental; …": said of one of several.
  if (kind === 'dash' && (outsideBrackets(lead.text).match(/;/gu)?.length ?? 0) > 1) return 3;
  // "score 0-100; and a grade for it: F under 50, C from 50, …": values of the last of several.
  if (kind === 'colon' && /;\s(?:and\s)?(?:an?|the)\s[^;:]{2,40}$/iu.test(lead.text) && !CERTAIN.test(lead.text)) return 3;
  const sign = kind === 'colon' ? /^\s*[\p{L}_][\p{L}\p{N}_ ]{0,40}:\s*\S/u : /^\s*[\p{L}_][\p{L}\p{N}_ ]{0,40}\s[-–—]+\s+\S/u;
  const chunks = cutOutside(list, commaAt(list.text));
  // "billing: id, plan: basic/pro", "jobs: id: uuid, queue: mail": a name or another sign right behind the first opens a list.
  const opensList = kind === 'colon' && chunks.length > 1 && (sign.test(outsideBrackets(chunks[0]?.text ?? '')) || (isPlainName((chunks[0]?.text ?? '').trim(), knowledge) && !OF_VALUES.test(lead.text.trim())));
  const alike = opensList ? 0 : chunks.filter(({ text }) => sign.test(outsideBrackets(text))).length;
  const named = cutOutside(lead, commaAt(lead.text)).filter(({ text }) => knowledge.knowsExactly(nameOf(text))).length;
  // "Parking: plate, zone, entered at": one sign before names that leave no doubt.
  const areNamed = kind === 'colon' && alike === 0 && !OF_VALUES.test(lead.text.trim()) && chunks.length > 1 && chunks.every(({ text }) => !/\s(?:or|oder|o|ou)\s|[/|]/iu.test(text)) && chunks.some(({ text }) => isPlainName(nameOf(text), knowledge)) && chunks.filter(({ text }) => isPlainName(nameOf(text), knowledge) || (text.includes(' ') && knowledge.knows(nameOf(text)))).length * 3 >= chunks.length * 2;
  // "Bestellungen: Bestellnummer, Menge": many things, as no column is called behind which columns stand.
  const areThings = kind === 'colon' && (knowledge.meaning(nameOf(lead.text)) ?? '').endsWith('_count') && chunks.length > 2;
  const isName = !areNamed && !areThings && lead.text.split(/\s+/).length <= 3 && knowledge.knowsExactly(nameOf(lead.text)) && !/(?:s|people|staff|children|women|men)$/i.test(lead.text) && !(PROGRAM_NAME.test(/^\S+?(?=[,;:\s]|$)/u.exec(list.text)?.[0] ?? '') && !lead.text.includes('_'));
  // "claim number, employee name, category: meals 35%, …": what stands before is a list itself.
  return (named >= 2 ? named : 0) + (endsInNames(lead.text) || opensChoice(lead.text, list, knowledge) ? 3 : 0) + (alike * 2 >= chunks.length && alike > 0 ? 3 : 0) + (isName ? 1.2 : 0) + (kind === 'dash' && alike > 0 ? 1 : 0);
}
