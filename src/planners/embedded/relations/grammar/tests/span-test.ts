import type { Draft } from '../../../model.js';
import { countOf } from '../../../phrases/numbers.js';
import { fold } from '../../../reading/words.js';
import { opposite, relationIn } from '../comparisons.js';
import { isTemporal } from '../kinds.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import type { Found } from './test.js';

/** "more than 10 days after", "within 48 hours of", "over 3 days late". */
const SPAN =
  /(?<relation>(?:(?:no|not|never|by)\s+)?(?:more than|greater than|longer than|over|at least|less than|fewer than|under|within|at most|up to|later than|earlier than|exactly|>=?|<=?)\s+)?(?<count>\d+(?:\.\d+)?|\p{L}+)\s+(?<unit>minute|hour|day|week|month|year)s?\s+(?:(?<side>after|past|later than|following|of|from|before|prior to|earlier than|ahead of)(?![\p{L}])|(?<late>late|overdue|behind schedule)(?![\p{L}]))/iu;

/** What a unit has of the one that is measured. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = { minute: ['minutes', 1], hour: ['hours', 1], day: ['days', 1], week: ['days', 7], month: ['days', 30], year: ['days', 365] };

const DUE = /(?:^|_)(?:due|deadline|promised|expected|planned|scheduled|estimated|return_by)(?:_|$)/iu;

/** How long one moment lies from another: "the paid date is more than 10 days after the due date", "returned more than 3 days late". */
export function spanTest(text: string, drafts: readonly Draft[]): Found | undefined {
  return sinceTheLast(text, drafts) ?? fromTheOther(text, drafts);
}

/** "delivered within 3 days", "paid after more than 30 days": nothing says since when. */
const SINCE = /^\W*(?:(?:if|when|whenever|where|unless|it|they|that|was|were|is|are|been|has|have|true|yes)\s)*(?<what>\p{L}{3,})\s(?:(?<relation>within|in under|in less than|in no more than|in at most)|after (?<more>more than|over|at least))\s(?<count>\d+(?:\.\d+)?|\p{L}+)\s(?<unit>minute|hour|day|week)s?\W*$/iu;

/** "p1 | resolved within 4 hours": how soon, which tells no rows apart unless a condition is opened. */
export const tellsHowSoon = (text: string): boolean => SINCE.test(text.trim());

function sinceTheLast(text: string, drafts: readonly Draft[]): Found | undefined {
  const { what = '', relation, more = '', count = '', unit = '' } = SINCE.exec(text.trim())?.groups ?? {};
  const value = /^\d/u.test(count) ? Number(count) : countOf(fold(count));
  const moments = drafts.filter(isTemporal);
  const to = what === '' || value === undefined ? undefined : namedIn(what, moments).at(-1)?.draft;
  const from = to === undefined ? undefined : (moments.find(({ name }) => name === to.made.options?.['after']) ?? (moments.length === 2 ? moments.find((draft) => draft !== to) : undefined));
  if (to === undefined || from === undefined) return undefined;
  const [measured, times] = UNITS[unit.toLowerCase()] ?? ['days', 1];
  const compared = relation === undefined ? (/least/iu.test(more) ? '>=' : '>') : /less|under/iu.test(relation) ? '<' : '<=';
  return { when: `${measured}(${nameIn(to)}, ${nameIn(from)})${times === 1 ? '' : ` / ${String(times)}`} ${compared} ${String(value)}`, draft: to, start: 0, end: text.length, weight: 3.4 };
}

function fromTheOther(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = SPAN.exec(text);
  const { relation: told = '', count = '', unit = '', side, late } = match?.groups ?? {};
  const value = /^\d/u.test(count) ? Number(count) : countOf(fold(count));
  const moments = drafts.filter(isTemporal);
  if (match === null || value === undefined || moments.length < 2) return undefined;
  const behind = match.index + match[0].length;
  const mention = late === undefined ? namedIn(text.slice(behind), moments)[0] : undefined;
  const from = late === undefined ? mention?.draft : moments.find(({ name }) => DUE.test(name));
  if (from === undefined || (mention !== undefined && mention.start > 24)) return undefined;
  const others = moments.filter((draft) => draft !== from);
  const to = namedIn(text.slice(0, match.index), others).at(-1)?.draft ?? others.find(({ made }) => made.options?.['after'] === from.name) ?? (others.length === 1 ? others[0] : undefined);
  // A number of days that the text has is compared itself.
  if (to === undefined || (late !== undefined && drafts.some(({ name }) => /(?:^|_)(?:late|overdue|delay)(?:_|$)/iu.test(name) && /days|hours|min/iu.test(name)))) return undefined;
  const [measured, times] = UNITS[unit.toLowerCase()] ?? ['days', 1];
  const isBefore = /^(?:before|prior|earlier|ahead)/iu.test(side ?? '');
  const plain = told.trim().replace(/^by\s+/iu, '');
  const compared = /^(?:>|>=|<|<=)$/u.test(plain) ? plain : (relationIn(plain) ?? (plain === '' ? (late === undefined ? '==' : '>=') : '>'));
  const relation = /^(?:no|not|never)\s+(?:greater|longer|over|under)/iu.test(plain) && (compared === '>' || compared === '<') ? opposite(compared) : compared;
  return { when: `${measured}(${nameIn(isBefore ? from : to)}, ${nameIn(isBefore ? to : from)})${times === 1 ? '' : ` / ${String(times)}`} ${relation} ${String(value)}`, draft: to, start: match.index, end: mention === undefined ? behind : behind + mention.end, weight: 3.4 };
}
