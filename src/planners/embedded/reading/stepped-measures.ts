import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { asserts } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import { REQUEST } from './leads.js';
import { cutOutside, slice } from './lists.js';
import type { Outline } from './outline.js';
import { segmentsOf } from './segments.js';

/** "Hourly temperature and humidity", "daily min, avg and max temperature at one station for 2024": what is measured, and how often. */

const OPENING = /^(?<step>half-?hourly|hourly|daily|weekly|monthly|quarterly|yearly|annual)\s+(?=\p{L})/iu;
/** Where and when, behind the measures. */
const TAIL = /\s(?:for|at|in|of|from|over|during|across|by|per|since|between|throughout)\s(?!the\s(?:day|hour|week|month)\b)[^,;]*$/iu;
const THINGS = /\s(?:for|from|of|in|at|across)\s(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|twelve|several|different)\s(?:\p{L}+\s)?(?<things>\p{L}{3,}s)(?![\p{L}])(?<!(?:day|hour|week|month|quarter|year|minute)s)/iu;
/** "by country", "per store": a row for each of them. */
const BY = /\s(?:by|per|for each|for every)\s(\p{L}+(?:\s\p{L}+)?)$/iu;
const WHEN = /\b(?:(?:19|20)\d\d|(?:last|past|next|this)\s|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d+\s(?:days|weeks|months|years))/iu;
const MOMENT: Readonly<Record<string, string>> = { hourly: 'timestamp', 'half-hourly': 'timestamp', halfhourly: 'timestamp', daily: 'date', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year' };
/** What is due so often is no series: "monthly rent and deposit", "daily rate, deposit". */
const DUE = /^(?:rent|salary|salaries|income|wages?|pay|fees?|charges?|payments?|spend(?:ing)?|budget|rate|price|dose|dosage|allowance|premium|cost|bonus|subscription|interest|mileage|hours)\b/iu;

/** Undefined where the text does not open so, or says more than that. */
export function steppedMeasures(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const request = REQUEST.exec(whole.text)?.[0].length ?? 0;
  const opening = OPENING.exec(whole.text.slice(request));
  if (opening === null) return undefined;
  const [first, ...rest] = cutOutside(whole, (index) => (/^(?:[.;!](?=\s|$)|\s[-–—]+(?=\s))/u.exec(whole.text.slice(index, index + 4))?.[0].length ?? 0));
  if (first === undefined || /[:(]/u.test(first.text) || !rest.every(({ text }) => asserts(text) || speaksOfData(text) || /\b(?:never|always|can(?:no|['’])t|at (?:least|most))\b/iu.test(text))) return undefined;
  const chunks = cutOutside(first, (index) => (first.text[index] === ',' ? 1 : 0));
  const last = chunks.findLastIndex(({ text }) => !asserts(text));
  const said = chunks.slice(last + 1);
  const body = slice(first, request + opening[0].length, (chunks[last] ?? first).end - first.start);
  const tail = TAIL.exec(body.text)?.[0] ?? '';
  const list = slice(body, 0, body.text.length - tail.length);
  const segments = segmentsOf(list, knowledge);
  const measures = segments.filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const names = measures.map((measure) => itemOf(measure)?.name ?? '');
  if (measures.length < 2 || measures.length < segments.length || DUE.test(names[0] ?? '') || !isNumber(knowledge, names[0] ?? '') || !names.every((name) => isNumber(knowledge, name) || /^\p{L}{4,}s$/u.test(name))) return undefined;
  const { step = '' } = opening.groups ?? {};
  const behind = slice(body, body.text.length - tail.length);
  const told = slice(first, request, request + step.length);
  const unit = MOMENT[step.toLowerCase()] ?? 'date';
  const when = WHEN.test(tail) ? tail : '';
  // Months, quarters and years come one after the other, as where a row is said to stand for one.
  const isPeriod = unit !== 'date' && unit !== 'timestamp';
  const moment: Entry = { ...told, text: unit, remarks: isPeriod ? [{ ...told, text: `one row per ${unit}${when}` }] : when === '' ? [] : [behind] };
  const group = BY.exec(tail)?.[1] ?? '';
  const { things } = THINGS.exec(tail)?.groups ?? {};
  const holder: readonly Entry[] = knowledge.knowsExactly(group) ? [{ ...behind, text: group, remarks: [] }] : things === undefined ? [] : [{ ...behind, text: `${things.replace(/s$/iu, '')} id`, remarks: [] }];
  return { preamble: first, items: [moment, ...holder, ...measures], sentences: [...said, ...rest], verbatim: false };
}

const isNumber = (knowledge: Knowledge, name: string): boolean => {
  const holds = knowledge.holds(name);
  return holds === 'integer' || holds === 'decimal' || holds === 'commerce.price' || (holds === undefined && knowledge.knows(name));
};
