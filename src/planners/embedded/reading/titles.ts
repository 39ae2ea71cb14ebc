import type { Entry, Piece, Subject } from '../model.js';
import type { Outline } from './outline.js';
import { keysOf } from './words.js';

const MOST_WORDS = 6;
/** The last word is of many, the others are of one: "food bank volunteer shifts", but not "views likes comments". */
const OF_MANY = /^\W*(?:\p{L}+(?:-\p{L}+)?(?<!s)\s+){1,5}\p{L}{3,}s\W*$/iu;

/** "food bank volunteer shifts": a few words that hold the name of a kind of table, though each might be a column. */
export function isTitle(text: string, subject: Subject | undefined): boolean {
  if (subject === undefined || !OF_MANY.test(text)) return false;
  const keys = keysOf(text);
  const said = ` ${keys.join(' ')} `;
  return keys.length <= MOST_WORDS && subject.cues.split('|').some((cue) => cue.includes(' ') && said.includes(` ${keysOf(cue).join(' ')} `));
}

const OF_TABLE = /^\W*(?:(?:an?|the|my|our)\s+)?(?:\p{L}+[\s_-]){0,3}\p{L}{2,}s\s+table\W*$/iu;
const MANY = /^(?:\p{L}+[\s_-]){0,2}(\p{L}{2,})s$/iu;

/** "id", "customer id" */
function isKeyOf(one: string, name: string): boolean {
  const rest = name.startsWith(one) ? name.slice(one.length).replace(/^[\s_-]/u, '') : name;
  return /^(?:id|uuid|no|number|key)$/u.test(rest);
}

/** "bank transactions for one month", "a week of expenses": of what time the rows are; "purchases in the last month" may be how many. */
const OF_PERIOD =
  /^\W*(?:(?:\p{L}+[\s-]){0,3}?(?!(?:dates|times|timestamps)\s)\p{L}{2,}s\s(?:(?:for|over|during|of|from|throughout|within)\s(?:the\s)?(?:(?:last|past|previous|whole|entire|full|current|first|second)\s)?(?:(?:an?|one|two|three|four|six|twelve|\d{1,2})\s)?(?:(?:full|whole|single|entire)\s)?(?:days?|weeks?|months?|quarters?|years?)|(?:for|in|from|of|during)\s(?:(?:q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\s)?(?:19|20)\d\d)|(?:(?:(?:an?|one)\s)?(?:(?:full|whole)\s)?(?:day|week|month|quarter|year)(?:['’]s)?|(?:two|three|six|twelve|\d{1,2})\s(?:days|weeks|months|quarters|years)['’]?)(?:\sworth)?\sof\s(?:\p{L}+\s){0,3}\p{L}{2,}s)\W*$/iu;

/** "parcels; tracking; weight 1-5", "car fleet; plate; make": many things, or what holds them, before columns of one. */
const OF_SEVERAL = /^\W*(?:[\p{L}]+[\s_-]){0,2}(?:\p{L}{2,}(?<!s)s|fleet|list|register|roster|inventory|catalog(?:ue)?|records?|log|dataset)\W*$/iu;
/** "price list", "car fleet": never one of its own columns. */
const HELD = /\s(?:fleet|list|register|roster|inventory|catalog(?:ue)?|records?|dataset)\W*$/iu;
const isHead = (first: Entry, others: readonly Entry[], subject: Subject | undefined): boolean =>
  OF_SEVERAL.test(first.text.replace(FILE, '')) && subject !== undefined && others.length >= 3 && !others.some(({ text }) => OF_SEVERAL.test(text)) && others.some(({ text, remarks }) => remarks !== undefined || /[\d(/|_]/u.test(text)) && (HELD.test(first.text) || isCalled(first.text, subject));

/** "students.csv" */
const FILE = /\.(?:csv|tsv|json|sql|xlsx)\W*$/iu;

/** Whether these are the very words for such a table. */
export function isCalled(name: string, subject: Subject | undefined): boolean {
  const words = keysOf(name.replaceAll('_', ' ').replace(FILE, '')).join(' ');
  return subject !== undefined && [subject.name.replaceAll('_', ' '), ...subject.cues.split('|')].some((cue) => keysOf(cue).join(' ') === words);
}

/** "hourly observations for 5 days from 2025-03-01", "water meter readings for 40 apartments": how often, how long or of how many things something is noted. */
const OF_RECORDS =
  /^\W*(?:(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|nightly)\s)?(?:(?!number|count|total|average|max|min)\p{L}+\s){0,3}?(?:observations|readings|measurements|records|samples|logs?|figures|entries|reports|data(?:\spoints)?)(?:\severy\s.*)?(?:\s(?:for|over|from|since|starting|during|of|by|covering)\s.*\d.*)\W*$/iu;

/** "salary data, years of experience, salary", "salary data 4 regression": of what the rows tell, in a table whose kind is known. */
const OF_DATA = /^\W*(?:(?!raw|meta|form|test|extra|other)\p{L}+[\s_-]){1,3}data(?:set)?(?:\s(?:4|for)\s[\p{L}\s]+)?\W*$/iu;

/** "monthly hotel occupancy 5 yrs from jan 2020", "time to failure of 250 light bulbs": how often and how long, or of how many; where a later column has its words. */
const OF_STEPS = /^\W*(?:hourly|daily|weekly|monthly|quarterly|yearly|annual)\s(?:\p{L}+\s){1,3}?(?:(?:for|over)\s)?(?:(?:the\s)?(?:last|past)\s)?\d+\s(?:yrs?|years?|months?|weeks?|days?)(?:\s(?:from|since|starting|of)\s.*)?\W*$/iu;
const OF_COUNTED = /^\W*(?:\p{L}+\s){1,4}of\s(?:about\s)?\d[\d,]*\s(?:\p{L}+\s?){1,3}$/iu;
const COMMON = new Set('id name date time number of to the a and for in total count'.split(' '));

/** Whether a later column has a word of the title. */
function isToldAgain(first: Entry, others: readonly Entry[]): boolean {
  const keys = new Set(keysOf(first.text.replace(/\s(?:of|for|over)\s.*$|\s\d.*$/iu, '')).filter((key) => key.length > 3 && !COMMON.has(key)));
  return others.some(({ text }) => keysOf(text).slice(0, 5).some((key) => keys.has(key)));
}

/** A word of time stands in what tells a period, a kind of note in what tells of records. */
const HAS_TIME = /day|week|month|quarter|year|(?:19|20)\d\d/iu;
const HAS_NOTES = /observations|readings|measurements|records|samples|logs?|figures|entries|reports|data/iu;
const isOfPeriodAlone = ({ text }: Entry): boolean => HAS_TIME.test(text) && OF_PERIOD.test(text);
const isOfRecords = ({ text }: Entry): boolean => HAS_NOTES.test(text) && OF_RECORDS.test(text);

const ROWS_OF = /\s(?:rows|records|entries|lines|zeilen|datensätze|filas|registros|lignes)\s(?:of|von|de)\s+$/iu;

/** "permissions table, role, resource", "customers, id, name": the first of a list says what its rows are, and is none of their columns. */
export function withoutTitle(outline: Outline, whole: Piece, subject: Subject | undefined): Outline {
  const [first, second, third] = outline.items;
  if (first === undefined || second === undefined || first.remarks !== undefined || outline.verbatim) return outline;
  const isOfPeriod = isOfPeriodAlone(first) && !outline.items.slice(1).some(isOfPeriodAlone);
  if (!isOfPeriod && third === undefined) return outline;
  const isOfTable = isOfPeriod || isOfRecords(first) || OF_TABLE.test(first.text) || (subject !== undefined && OF_DATA.test(first.text)) || ((OF_STEPS.test(first.text) || OF_COUNTED.test(first.text)) && isToldAgain(first, outline.items.slice(1)));
  const one = isOfTable ? undefined : MANY.exec(first.text.trim())?.[1]?.toLowerCase().replace(/ie$/u, 'y');
  // "300 records of patients, name, age"
  const isAsked = one !== undefined && ROWS_OF.test(whole.text.slice(0, first.start - whole.start)) && isCalled(first.text, subject);
  if (!isOfTable && !isAsked && !isHead(first, outline.items.slice(1), subject) && (one === undefined || !isKeyOf(one, second.text.trim().toLowerCase()))) return outline;
  return { ...outline, preamble: withTitle(outline.preamble, first), items: outline.items.slice(1) };
}

/** "Weather station: hourly observations for 5 days": what stands before the list, up to the end of its title. */
function withTitle(preamble: Piece | undefined, { text, start, end }: Piece): Piece {
  if (preamble === undefined) return { text, start, end };
  const between = start - preamble.end;
  return between < 1 || between > 3 ? preamble : { text: `${preamble.text}:${' '.repeat(between - 1)}${text}`, start: preamble.start, end };
}
