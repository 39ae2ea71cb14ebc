import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { asserts } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import { cutOutside, slice } from './lists.js';
import { momentIn } from './moments.js';
import type { Outline } from './outline.js';
import { segmentsOf } from './segments.js';

const COUNTED = /^(?:(?:please|give me|i (?:need|want)|generate|create|a|an|the|some|dataset|data|table|of|on|about|with)\s+)*((?:[\p{L}'’-]+\s){0,3}[\p{L}'’-]+(?:\s+(?:and|und|y|et)\s+(?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+)?)\s+(?:per|by|for each|for every|pro|je|nach|por|par)\s+([\p{L}-]+(?:\s(?:(?:of|de)\s)?[\p{L}-]+)?)(?:\s+(?:and|und|y|et)\s+(?:(?:per|by|pro|je|nach|por|par)\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?))?(?:\s+(?:for|over|in|during|from|für|im|para|en|durante|pour|sur)\s+(?:the\s+)?([^,;:]{3,40}))?$/iu;

/** "website signups per country for the last 30 days", "bed occupancy by ward and day": the groups and what is measured of each; nothing else is asked for. */
export function countedBy(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const [first, ...rest] = cutOutside(whole, (index) => (/^[,;.](?:\s|$)/u.test(whole.text.slice(index, index + 2)) ? 1 : 0));
  const measuredAt = readingsFrom(whole, knowledge);
  if (measuredAt !== undefined) return measuredAt;
  const said = first === undefined ? null : COUNTED.exec(first.text);
  if (first === undefined || said === null || !rest.every(({ text }) => asserts(text))) return undefined;
  const [, measured = '', group = '', other, during] = said;
  // "customers with age and spending per month" lists what they have.
  if (/\s(?:with|mit|con|avec)\s/iu.test(measured)) return undefined;
  const groups = [group, other].filter((name): name is string => name !== undefined);
  if (!groups.every((name) => momentIn(name) !== undefined || knowledge.knowsExactly(name))) return undefined;
  // "sales data by region" tells sales.
  const measures = measuresIn(measured, knowledge);
  if (!measures.every((name) => knowledge.knows(name))) return undefined;
  const hasTime = groups.some((name) => momentIn(name) !== undefined);
  const entry = (name: string, text = name): Entry => {
    const at = Math.max(0, first.text.indexOf(name));
    return { ...slice(first, at, at + name.length), text, remarks: [] };
  };
  const grouped = (name: string): Entry => {
    const { column, step } = momentIn(name) ?? { column: name };
    return { ...entry(name, column), remarks: step === undefined ? [] : [entry(name, `every ${step}`), ...(during === undefined ? [] : [entry(during)])] };
  };
  const days = !hasTime && during !== undefined && /\b(?:days|weeks|months|year|(?:19|20)\d\d)\b/iu.test(during) ? [{ ...entry(during, 'date'), remarks: [] }] : [];
  // "house prices by city" asks for houses.
  if (!hasTime && days.length === 0 && groups.length < 2 && !(measures.length === 1 && isPlainMeasure(measures[0] ?? '', knowledge) && !['integer', 'decimal'].includes(knowledge.holds(group) ?? ''))) return undefined;
  return { preamble: first, items: [...days, ...groups.map(grouped), ...measures.map((name) => entry(name))], sentences: rest, verbatim: false };
}

/** "température maximale et minimale": with the noun that the second one leaves out. */
function measuresIn(measured: string, knowledge: Knowledge): readonly string[] {
  const said = measured.split(/\s+(?:and|und|y|et)\s+/iu).map((name) => name.replace(/\s(?:data|figures|numbers|statistics|stats)$/iu, ''));
  if (said.every((name) => knowledge.knows(name))) return said;
  return segmentsOf({ text: measured, start: 0, end: measured.length }, knowledge).map(({ piece }) => itemOf(piece)?.name ?? piece.text);
}

/** "Salary by job title" tells salaries, "house prices by city" houses. */
function isPlainMeasure(name: string, knowledge: Knowledge): boolean {
  const of = name.replace(/^(?:average|mean|median|typical|total|durchschnittlich\p{L}*|mittlere\p{L}?|durchschnitts-?)\s+|\s(?:medi[oa]|promedio|moyenn?e?|médian|mediano)$/iu, '');
  return ['integer', 'decimal', 'commerce.price'].includes(knowledge.holds(of) ?? '') && (of !== name || !/s$/iu.test(of));
}

const READINGS =
  /^(?:(?:please|give me|i (?:need|want)|generate|create|make|an?|the|some)\s+)*(?<step>hourly|daily|weekly|monthly|half-hourly|minutely)\s+(?<measured>\p{L}[\p{L}\d. ]{1,30}?(?:\s?(?:,|and|&)\s?\p{L}[\p{L}\d. ]{1,30}?){0,4})\s+(?:sensor\s)?(?:readings|measurements|data|values|observations|logs|records)\s+(?:from|for|of|at|by|in|across)\s+(?<count>\d{1,3})\s+(?:different\s|weather\s)?(?<things>\p{L}{3,}s)(?<during>\s(?:in|during|for|over|from|throughout)\s[^,;:]{3,40})?(?=\s*(?:$|[,;.]\s|[,;.]$|\swith\s))/iu;
const FLAWS = /^(?:and\s|with\s|including\s|but\s)*(?:(?:some|a few|occasional|random|about|around|roughly|~|\d+(?:\.\d+)?\s?%)\s)*(?:of\s)?(?:missing|outliers?|gaps?|nulls?|noise|anomal\p{L}+)(?![\p{L}])/iu;

/** "hourly temperature and humidity readings from 5 sensors in January 2024": when, by which of them, and what is measured. */
function readingsFrom(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const said = /ly\s/iu.test(whole.text.slice(0, 60)) ? READINGS.exec(whole.text) : null;
  const { step = '', measured = '', things = '', during } = said?.groups ?? {};
  const measures = measured.split(/\s*(?:,\s*and\s|,|\sand\s|&)\s*/u).filter((name) => name !== '');
  if (said === null || measures.length === 0 || !measures.every((name) => knowledge.knowsExactly(name))) return undefined;
  const behind = slice(whole, said[0].length);
  const rest = cutOutside({ ...behind, text: behind.text }, (index) => (/^[,;.](?:\s|$)/u.test(behind.text.slice(index, index + 2)) ? 1 : 0)).filter(({ text }) => /\p{L}/u.test(text));
  if (!rest.every(({ text }) => asserts(text) || speaksOfData(text) || FLAWS.test(text))) return undefined;
  const entry = (name: string, text = name): Entry => { const at = whole.text.indexOf(name); return { ...slice(whole, at, at + name.length), text, remarks: [] }; }; // prettier-ignore
  const moment = { ...entry(step, /hour|minute/iu.test(step) ? 'timestamp' : 'date'), remarks: during === undefined ? [] : [slice(whole, whole.text.indexOf(during), whole.text.indexOf(during) + during.length)] };
  return { preamble: slice(whole, 0, said[0].length), items: [moment, entry(things, `${things.replace(/s$/u, '')} id`), ...measures.map((name) => entry(name))], sentences: rest, verbatim: false };
}
