import type { Entry, Piece } from '../model.js';
import { withoutNoise } from './noise.js';
import { REQUEST } from './leads.js';
import type { Knowledge } from './knowledge.js';
import { slice } from './lists.js';
import type { Outline } from './outline.js';

/** "Prices of milk, bread and eggs in four cities weekly": one measure of several things, each a column, and where and when it is. */

const LEAD = /^(?<before>(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|every (?:hour|day|week|month|quarter|year)|per (?:hour|day|week|month|quarter|year)|each (?:hour|day|week|month|quarter|year))\s+)?(?:the\s+)?(?:average\s+|mean\s+|total\s+|retail\s+|market\s+|spot\s+|wholesale\s+)?(?<measure>prices?|sales|exports?|imports?|production|output|consumption|costs?|yields?|harvests?|stocks?|shipments|deliveries|levels?|concentrations?|counts?|cases|temperatures?|rainfall|humidity|visitors|enrolments?|enrollments?|emissions|revenues?|turnover|rents|wages|salaries|populations?)\s+(?<of>of|for|in)\s+/iu;
const STEP = /(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|every (?:hour|day|week|month|quarter|year)|per (?:hour|day|week|month|quarter|year)|each (?:hour|day|week|month|quarter|year))/iu;
/** Where the things end: "in four cities", "by country", "weekly", "for 3 years", "from 2020 to 2024". */
const BEHIND = /\s+(?=(?:(?:in|across|at|from)\s+(?:the\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|different|major|large|big)\b|(?:by|per|for each|in each|in every|for every)\s|for\s+(?:the\s+)?(?:\d|one|two|three|four|five|ten|a\s|last|past)|(?:from|since|between|during|in|over)\s+(?:the\s+)?(?:(?:19|20)\d\d|last|past|\d)|(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|every (?:hour|day|week|month|quarter|year)|per (?:hour|day|week|month|quarter|year)|each (?:hour|day|week|month|quarter|year))(?:\s|$)))/iu;
const THING = /^(?:the\s+)?[\p{L}][\p{L}'’-]*(?:\s[\p{L}'’-]+)?$/u;
/** Names of columns are no things that are measured. */
const NO_THING = /(?:^|\s)(?:date|day|name|id|price|quantity|amount|total|email|age|status|type|category|product|region|country|customer|store|each|all|every|different)s?$/iu;
const PLACES = /\b(?:in|across|at|from|by|per|for each|in each|in every|for every)\s+(?:the\s+)?(?:(?:\d+|\p{L}+)\s+)?(?:big\s+|large\s+|major\s+|different\s+)?(cit(?:y|ies)|countr(?:y|ies)|regions?|states?|towns?|stores?|shops?|markets?|districts?|stations?|supermarkets?|provinces?|farms?|fields?|plants?|schools?|branch(?:es)?)\b/iu;
const WHEN: Readonly<Record<string, string>> = { hour: 'timestamp', hourly: 'timestamp', day: 'date', daily: 'date', week: 'date', weekly: 'date', month: 'month', monthly: 'month', quarter: 'quarter', quarterly: 'quarter', year: 'year', yearly: 'year', annual: 'year' };
const LONGEST = 200;

/** Undefined where no such list is all that the text says. */
export function measuredThings(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const title = /^[^:,;\n(]{2,30}:\s+/u.exec(whole.text)?.[0].length ?? 0;
  if (whole.text.length > LONGEST || /[:;\n(]/u.test(whole.text.slice(title))) return undefined;
  const request = title + (REQUEST.exec(whole.text.slice(title))?.[0].length ?? 0);
  const piece = withoutNoise(slice(whole, request));
  const [text = '', beside] = piece.text.replace(/[.!]+$/u, '').split(/\s(?:with|plus)\s(?:the\s|an?\s)?(?=[^,]{3,30}$)/iu);
  const { measure = '', of = '' } = LEAD.exec(text)?.groups ?? {};
  if (measure === '') return undefined;
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const at = BEHIND.exec(text.slice(from))?.index;
  const list = at === undefined ? text.slice(from) : text.slice(from, from + at);
  const behind = at === undefined ? '' : text.slice(from + at);
  const names = list.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu).map((name) => name.replace(/^the\s+/iu, ''));
  if (names.length < 2 || !/\s(?:and|&)\s/iu.test(list) || !names.every((name) => THING.test(name) && !NO_THING.test(name)) || /\swith\s/iu.test(text) || (beside !== undefined && !knowledge.knowsExactly(beside))) return undefined;
  const isPlaces = names.every((name) => /^\p{Lu}/u.test(name));
  if (of === 'in' && !isPlaces) return undefined;
  const entry = (name: string, remark?: string): Entry => ({ text: name, start: piece.start, end: piece.end, remarks: remark === undefined ? [] : [{ ...piece, text: remark }] });
  const single = singular(measure.toLowerCase());
  const when = WHEN[(STEP.exec(text)?.[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''];
  const place = PLACES.exec(behind)?.[1];
  // "wheat exports" are so much, "nitrate" says itself that it is a level.
  const isLevel = /^(?:level|concentration)$/u.test(single);
  const called = AMOUNTS.test(single) ? measure.toLowerCase() : single;
  const measures = isPlaces ? [entry(single)] : names.map((name) => entry(isLevel && knowledge.knowsExactly(name) ? name : `${name.toLowerCase()} ${isLevel ? 'concentration' : called}`));
  const items = [
    ...(when === undefined ? [] : [entry(when)]),
    ...(isPlaces ? [entry(CITY.test(text) || of === 'in' ? 'city' : single === 'sales' || single === 'revenue' ? 'brand' : 'name', `(${names.join(', ')})`)] : []),
    ...(place === undefined || isPlaces ? [] : [entry(singular(place.toLowerCase()))]),
    ...measures,
    ...(beside === undefined ? [] : [entry(beside)]),
  ];
  return isPlaces && !knowledge.knows(single) ? undefined : { preamble: piece, items, sentences: [], verbatim: false, isMeasured: true };
}

const AMOUNTS = /^(?:export|import|stock|deliver|shipment|case|visitor|enrolment|enrollment|emission)/u;
const CITY = /\b(?:temperatures?|rainfall|humidity|rents|weather)\b/iu;
const singular = (word: string): string => (word === 'sales' ? word : word.replace(/ies$/u, 'y').replace(/(?<=ch)es$/u, '').replace(/(?<![s])s$/u, ''));
