import { itemOf } from '../columns/item.js';
import type { Entry, Language, Piece } from '../model.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { asserts } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import { REQUEST } from './leads.js';
import { cutOutside, slice } from './lists.js';
import { columnOfMoment, type Unit } from './moments.js';
import type { Outline } from './outline.js';
import { segmentsOf } from './segments.js';

/** "Hourly temperature and humidity", "daily min, avg and max temperature at one station for 2024": what is measured, and how often. */

const OPENING = /^(?<step>half-?hourly|hourly|daily|weekly|monthly|quarterly|yearly|annual)\s+(?=\p{L})/iu;
/** Where and when, behind the measures. */
const TAIL = /\s(?:for|at|in|of|from|over|during|across|by|per|since|between|throughout|für|im|von|aus|seit|pro|je|nach)\s(?!the\s(?:day|hour|week|month)\b)[^,;]*$/iu;
const THINGS = /\s(?:for|from|of|in|at|across)\s(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|twelve|several|different)\s(?:\p{L}+\s)?(?<things>\p{L}{3,}s)(?![\p{L}])(?<!(?:day|hour|week|month|quarter|year|minute)s)/iu;
/** "by country", "per store": a row for each of them. */
const BY = /\s(?:by|per|for each|for every|pro|je|nach)\s(\p{L}+(?:\s\p{L}+)?)$/iu;
const WHEN = /\b(?:(?:19|20)\d\d|(?:last|past|next|this)\s|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d+\s(?:days|weeks|months|years))/iu;
const UNITS: Readonly<Record<string, Unit>> = { hourly: 'hour', 'half-hourly': 'hour', halfhourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year' };
/** "heart rate and blood oxygen, every minute": behind the measures. */
const CLOSING = /,?\s+(?:(?<step>hourly|daily|weekly|monthly|quarterly|yearly)|(?:every|each)\s(?<every>minute|hour|day|week|month|quarter|year))$/iu;
/** What is due so often is no series: "monthly rent and deposit", "daily rate, deposit". */
const DUE = /^(?:rent|salary|salaries|income|wages?|pay|fees?|charges?|payments?|spend(?:ing)?|budget|rate|price|dose|dosage|allowance|premium|cost|bonus|subscription|interest|mileage|hours|miete|gehalt|lohn|gebühr|beitrag|preis|dosis|kosten|stunden|alquiler|renta|salario|sueldo|cuota|precio|dosis|coste|horas|kms?|loyer|salaire|tarif|prix|dose|coût|frais|heures)(?![\p{L}])/iu;
const isDue = (name: string): boolean => DUE.test(name);

/** Undefined where the text does not open so, or says more than that. */
export function steppedMeasures(whole: Piece, knowledge: Knowledge, language: Language): Outline | undefined {
  const request = REQUEST.exec(whole.text)?.[0].length ?? 0;
  const opening = OPENING.exec(whole.text.slice(request));
  if (opening === null && !/(?:ly|(?:every|each) \p{L}+)(?:$|[.;!])/iu.test(whole.text)) return undefined;
  const [first, ...rest] = cutOutside(whole, (index) => (/^(?:[.;!](?=\s|$)|\s[-–—]+(?=\s))/u.exec(whole.text.slice(index, index + 4))?.[0].length ?? 0));
  const closing = opening === null && first !== undefined ? CLOSING.exec(first.text) : null;
  const { step = '', every } = (opening ?? closing)?.groups ?? {};
  if (first === undefined || (opening ?? closing) === null || /[:(]/u.test(first.text) || !rest.every(({ text }) => asserts(text) || speaksOfData(text) || /\b(?:never|always|can(?:no|['’])t|at (?:least|most))\b/iu.test(text))) return undefined;
  const listed = slice(first, 0, closing?.index ?? first.text.length);
  const chunks = cutOutside(listed, (index) => (first.text[index] === ',' ? 1 : 0));
  const last = chunks.findLastIndex(({ text }) => !asserts(text));
  const said = chunks.slice(last + 1);
  const body = slice(first, request + (opening?.[0].length ?? 0), (chunks[last] ?? listed).end - first.start);
  const tail = TAIL.exec(body.text)?.[0] ?? '';
  const list = slice(body, 0, body.text.length - tail.length);
  const segments = segmentsOf(list, knowledge);
  const measures = segments.filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const names = measures.map((measure) => itemOf(measure)?.name ?? '');
  const group = BY.exec(tail)?.[1] ?? '';
  const isGrouped = knowledge.knowsExactly(group);
  // Of one measure alone it takes more to be sure: "quarterly profit by branch".
  if (measures.length < (isGrouped ? 1 : 2) || measures.length < segments.length || isDue(names[0] ?? '') || !isNumber(knowledge, names[0] ?? '') || !names.every((name) => isNumber(knowledge, name) || /^\p{L}{4,}s$/u.test(name))) return undefined;
  const behind = slice(body, body.text.length - tail.length);
  const told = closing === null ? slice(first, request, request + step.length) : slice(first, closing.index);
  const unit = UNITS[step.toLowerCase()] ?? (every?.toLowerCase() as Unit | undefined) ?? 'day';
  const when = WHEN.test(tail) ? tail : '';
  // Months, quarters and years come one after the other, as where a row is said to stand for one.
  const isPeriod = unit !== 'day' && unit !== 'hour' && unit !== 'minute';
  const moment: Entry = { ...told, text: columnOfMoment(unit, language), remarks: isPeriod ? [{ ...told, text: `one row per ${unit}${when}` }] : [...(language === 'en' ? [] : [{ ...told, text: `every ${unit}` }]), ...(when === '' ? [] : [behind])] };
  const { things } = THINGS.exec(tail)?.groups ?? {};
  const holder: readonly Entry[] = isGrouped ? [{ ...behind, text: group, remarks: [] }] : things === undefined ? [] : [{ ...behind, text: `${things.replace(/ies$/iu, 'y').replace(/s$/iu, '')} id`, remarks: [] }];
  return { preamble: first, items: [moment, ...holder, ...measures], sentences: [...said, ...rest], verbatim: false };
}

const isNumber = (knowledge: Knowledge, name: string): boolean => {
  const holds = knowledge.holds(name);
  return holds === 'integer' || holds === 'decimal' || holds === 'commerce.price' || (holds === undefined && knowledge.knows(name));
};
