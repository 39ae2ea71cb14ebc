import type { Entry, Piece } from '../../model.js';
import { spelledNumber } from '../../phrases/numbers.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { cutOutside, joinerAt, slice } from '../lists.js';
import { QUALIFIER } from '../names-in-head.js';
import { isNoise } from '../noise.js';
import { isPast, participleOf } from '../../vocabulary/verbs.js';
import { keysOf } from '../words.js';
import { askedChoice } from './asked-choice.js';
import { dealtNames } from './dealt-names.js';
import { numberedTimes } from './numbered-times.js';
import { type SharedColumns, sharedHead, sharedTail } from './shared-head.js';
import { likertIn } from './likert.js';
import { workedOut } from './worked-out.js';

/** Chunks that name several columns at once. */

const COUNTED = /^(?:and\s+)?(?:their\s+|the\s+)?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+((?:[\p{L}-]+\s){0,2}(?:scores|grades|marks|readings|measurements|ratings|questions|answers|attempts|tests|quizzes|exams|games|rounds|laps|samples|doses|features|channels|images|photos|assignments|sensors|runs|jumps|throws|sets|dives|heats|legs|splits|lifts|stages|periods|quarters|innings|offers|inspections|judges|marks|times|prices|bids))(?:\s*\([^()]{1,30}\))?(?:\s+(?:each|(?:per|for each|of each)\s+\p{L}+))?$/iu;
const MOST = 12;
const AGAINST = /^(?:and\s+)?(?:the\s+)?([\p{L}-]+)\s+(?:vs\.?|versus)\s+([\p{L}-]+)(?:\s+([\p{L}-]+(?:\s[\p{L}-]+)?))?$/iu;
/** "hours studied vs exam score with noise": two names of more words. */
const NAMES_AGAINST = /^(?:and\s+)?(?:the\s+)?((?:[\p{L}-]+\s){0,2}[\p{L}-]+)\s+(?:vs\.?|versus|against)\s+((?:[\p{L}-]+\s){0,2}[\p{L}-]+?)(?:\s+with\s+(?:some\s+)?noise)?$/iu;
/** "weight before and after treatment in kg", "pain before n after (0-10)": both times, and what is said of both. */
const AROUND = /^(?:and\s+)?(?:the\s+|their\s+)?((?:[\p{L}-]+\s){1,3})before\s?(?:and|&|n|\/|\+|vs\.?|,)\s?after(?:\s+(?!in\b|on\b|from\b|both\b|each\b|between\b)(?:the\s+)?[\p{L}-]+){0,2}(?=$|\s*\(|\s*[:,–-]\s|\s(?:in|on|from|both|each|between|\d))(.*)$/isu;
/** "pre and post test score", "pre-/post-test score", "before and after weight". */
const AROUND_FIRST = /^(?:and\s+)?(?:the\s+|their\s+)?(pre|before)[\s-]*(?:and|&|n|\/|\+|vs\.?)\s?(post|after)[\s-]([\p{L}-]+(?:\s[\p{L}-]+){0,2})$/iu;

/** The columns that the chunks from one on name at once, and how many chunks that takes. */
export function severalFrom(chunks: readonly Piece[], from: number, knowledge: Knowledge): SharedColumns | undefined {
  const shared = sharedHead(chunks, from, knowledge) ?? sharedTail(chunks, from) ?? numberedTimes(chunks, from) ?? dealtNames(chunks, from) ?? askedChoice(chunks, from, knowledge);
  if (shared !== undefined) return shared;
  const piece = chunks[from];
  // "10 likert questions": by their numbers; what stands behind may be a column of its own.
  const likert = piece === undefined ? undefined : likertIn(piece);
  if (likert !== undefined && piece !== undefined && /^[\s)]*$/u.test(piece.text.slice(likert.end))) return { columns: likert.columns, taken: 1, isWhole: true };
  const columns = piece === undefined || isNoise(piece.text) ? undefined : severalIn(piece, knowledge);
  return columns === undefined ? undefined : { columns, taken: 1 };
}

/** "three exam scores each", "planned vs actual", "blood pressure before and after": the columns meant; undefined where it is one, or none. */
function severalIn(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const numbered = numberedIn(piece) ?? countedWithWhole(piece, knowledge) ?? runOf(piece, knowledge) ?? ofEachOf(piece);
  if (numbered !== undefined) return numbered;
  const choice = choiceIn(piece);
  if (choice !== undefined) return [choice];
  const moments = whenBoth(piece);
  if (moments !== undefined) return moments;
  const around = aroundIn(piece, knowledge);
  if (around !== undefined) return around;
  const names = endsOfRange(piece.text, knowledge) ?? opposedNames(piece.text, knowledge);
  return names?.map((text) => ({ text, start: piece.start, end: piece.end, remarks: [] }));
}

/** What is said of each of several: "three run scores | between 0 and 100", "four splits | in seconds, 60-90". */
const SAID_OF_EACH = /\s+(?:(?:ranging|valued|scored|marked|all|each)\s+)?(?=(?:between|from|out of|in|of up to|up to|rated)\s|\d)/iu;

/** "three quiz scores (0-100) per student plus their mean": each of them, and what is made of all. */
function countedWithWhole(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const [start, ...parts] = cutOutside(piece, joinerAt(piece.text));
  if (start === undefined) return undefined;
  // "between 0 and 100 and the best score": the first "and" joins two numbers.
  const numbers = parts.findIndex(({ text }) => !/^[-\d]/u.test(text));
  const [end, others] = numbers < 0 ? [parts.at(-1), []] : [parts[numbers - 1], parts.slice(numbers)];
  const first = end === undefined ? start : slice(piece, start.start - piece.start, end.end - piece.start);
  // The number at the front is how many there are.
  const counted = /^(?:and\s+)?\S+\s+/u.exec(first.text)?.[0].length ?? 0;
  const behind = SAID_OF_EACH.exec(first.text.slice(counted));
  const head = behind === null ? first.text : first.text.slice(0, counted + behind.index);
  const names = countedNames(head, knowledge);
  if (names === undefined) return undefined;
  const wholes = others.map((other): Entry => workedOut(other) ?? other);
  if (!wholes.every((whole) => whole.remarks !== undefined || knowledge.knows(nameOf(whole.text)))) return undefined;
  const at = first.text.search(/\(/u);
  const remarks = behind !== null ? [slice(first, head.length)] : at < 0 ? [] : [slice(first, at, first.text.indexOf(')') + 1)];
  return [...names.map((text) => ({ text, start: first.start, end: first.end, remarks })), ...wholes];
}

const NUMBERED = /^(?:and\s+)?([\p{L}_]+(?:\s[\p{L}_]+)?\s?)(\d{1,2})\s?(?:to|through|until|-|–|\.\.\.?|…)\s?\1(\d{1,2})(?=$|[\s(:,])(.*)$/isu;

/** "q1 to q5 on a scale from 1 to 5": each of them, and what is said of all. */
function numberedIn(piece: Piece): readonly Entry[] | undefined {
  const [, name = '', from = '', to = '', said = ''] = NUMBERED.exec(piece.text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (name === '' || last <= first || last - first >= MOST) return undefined;
  const behind = slice(piece, piece.text.length - said.length);
  // "q1 to q5 on a likert scale": from one to five, where no more is told of it.
  const remark = /likert/iu.test(said) && !/\d/u.test(said) ? { ...behind, text: '1 to 5' } : behind;
  return Array.from({ length: last - first + 1 }, (_, i) => ({ text: `${name}${String(first + i)}`, start: piece.start, end: piece.end, remarks: remark.text === '' ? [] : [remark] }));
}

const RUN = /^(?:and\s+)?((?:\p{L}{2,12}\s){2,9}\p{L}{2,12}),?\s+\(?(?:all|each|all of them|every one)\s+(?=(?:(?:from|between|on a scale(?: of)?|in|rated|scored)\s)?\d|(?:yes|y|true)\s?(?:\/|or)\s?(?:no?|false)(?![\p{L}]))(.+?)\)?$/iu;
const SMALL = /^(?:the|an?|of|for|with|and|or|in|on|at|by|from|to|are|is|have|has|must|should|that|which|per)$/iu;

/** "str dex con int all 3 to 18": names that only blanks set apart, and what is said of all of them. */
function runOf(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const [, names = '', said = ''] = RUN.exec(piece.text) ?? [];
  const words = names.split(' ');
  if (names === '' || words.some((word) => SMALL.test(word)) || knowledge.knowsExactly(names) || words.filter((word) => word.length <= 4 || knowledge.knows(word)).length * 3 < words.length * 2) return undefined;
  const remark = slice(piece, piece.text.lastIndexOf(said), piece.text.lastIndexOf(said) + said.length);
  return words.map((text) => ({ text, start: piece.start, end: piece.end, remarks: [remark] }));
}

const OF_EACH_OF = /^(?:and\s+)?(?:the\s+|a\s+)?(score|mark|rating|vote|grade|points|verdict|estimate|measurement|reading)s?\s+(?:of|from|by|given by)\s+(?:each\s+of\s+)?(?:the\s+|our\s+)?(two|three|four|five|six|seven|[2-7])\s+(\p{L}{3,}s)(?=$|[\s(:,])(.*)$/isu;

/** "score of each of three jurors 1-25": one of each, and what is said of all. */
function ofEachOf(piece: Piece): readonly Entry[] | undefined {
  const [, what = '', many = '', whose = '', said = ''] = OF_EACH_OF.exec(piece.text) ?? [];
  const count = /^\d/.test(many) ? Number(many) : (spelledNumber([many.toLowerCase()])?.value ?? 0);
  if (count < 2) return undefined;
  const remark = slice(piece, piece.text.length - said.length);
  const one = whose.replace(/s$/iu, '');
  return Array.from({ length: count }, (_, i) => ({ text: `${one} ${String(i + 1)} ${what}`, start: piece.start, end: piece.end, remarks: remark.text === '' ? [] : [remark] }));
}

/** Two states of which a row is in one; other pairs of names are two columns, or what a yes/no column is called. */
const STATES = /^(?:and\s+)?(?:whether\s+)?((present)(?:\s+or\s+|\s*\/\s*)(absent)|(in)\s*\/\s*(out)|(inbound)(?:\s+or\s+|\s*\/\s*)(outbound)|(treatment)\s+(?:or|and|vs\.?|versus|\/)\s+(control)(?:\s+groups?)?|(online)\s+or\s+(offline)|(full-time)\s+or\s+(part-time)|(indoor)\s+or\s+(outdoor))$/iu;

/** "repair or replace (70% repair)": one word or another, and how often the one comes. */
const SHARED = /^(?:and\s+)?(?:whether\s+)?(?<one>[\p{L}-]{3,})\s+or\s+(?<other>(?!not(?![\p{L}]))[\p{L}-]{3,})\s*[,(:–-]+\s*(?:about\s+|around\s+|~\s*)?(?<share>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s+(?:of (?:them|the time|cases)\s+)?(?:are\s+|is\s+)?(?<named>[\p{L}-]{3,})\s*\)?$/iu;

function sharedChoice(piece: Piece): Entry | undefined {
  const { one = '', other = '', share = '', named = '' } = SHARED.exec(piece.text)?.groups ?? {};
  const [low, high] = [keysOf(one)[0], keysOf(other)[0]];
  const key = keysOf(named)[0];
  if (one === '' || (key !== low && key !== high)) return undefined;
  const rest = String(100 - Number(share));
  const said = key === low ? `${one} ${share}%, ${other} ${rest}%` : `${one} ${rest}%, ${other} ${share}%`;
  return { text: `${one} or ${other}`, start: piece.start, end: piece.end, remarks: [{ text: `(${said})`, start: piece.start, end: piece.end }] };
}

/** "when the tour started and ended": two moments. */
const WHEN_BOTH = /^(?:and\s+)?when\s(?:it|they|he|she|(?:the|their|its|each)\s\p{L}+)\s(?:was\s|were\s)?(\p{L}{4,})\s(?:and|&)\s(?:when\sit\s)?(?:was\s|were\s)?(\p{L}{4,})$/iu;

function whenBoth(piece: Piece): readonly Entry[] | undefined {
  const verbs = WHEN_BOTH.exec(piece.text)?.slice(1).map((verb) => verb.toLowerCase()) ?? [];
  if (verbs.length === 0 || !verbs.every((verb) => isPast(verb))) return undefined;
  return verbs.map((verb) => ({ text: `${participleOf(verb)} at`, start: piece.start, end: piece.end, remarks: [] }));
}

/** "present or absent", "in/out": one column, and its two values. */
function choiceIn(piece: Piece): Entry | undefined {
  const shared = sharedChoice(piece);
  if (shared !== undefined) return shared;
  const [, said, ...states] = STATES.exec(piece.text) ?? [];
  if (said === undefined) return undefined;
  const values = states.filter(Boolean).join(', ');
  // "in/out" is which way something goes, "treatment vs control" who belongs together.
  return { text: /^in\b/iu.test(said) ? 'direction' : /^treatment/iu.test(said) ? 'group' : said.replace(/\s*\/\s*/u, ' '), start: piece.start, end: piece.end, remarks: [{ text: `(${values})`, start: piece.start, end: piece.end }] };
}

const BOTH_ENDS = /^(?:and\s+)?(?:(?:the|an?)\s+)?([\p{L}][\p{L} ]{2,30}?)(?:\s+(?:range|band|bracket))?(?:\s*[,:–-])?(?:\s*\()?\s*(?:min(?:imum)?|low(?:er)?|from)\s*(?:and|&|\/|,|-|–|\+)\s*(?:max(?:imum)?|high(?:er)?|upper|to)\s*\)?$/iu;
const ENDS_FIRST = /^(?:and\s+)?(?:min(?:imum)?\s*(?:and|&|\/|\+)\s*max(?:imum)?)\s+([\p{L}][\p{L} ]{2,30}?)(?:\s(?:for|per)\s[^,;:]{2,40})?$/iu;

/** "salary range min and max", "price (min/max)", "min/max temperature": both ends of what the name says. */
function endsOfRange(text: string, knowledge: Knowledge): string[] | undefined {
  // "priority (low, high)": two values, where no range is spoken of.
  if (/(?<!\b(?:range|band|bracket)\s*)\(\s*low\s*[,/]\s*high\s*\)\s*$/iu.test(text)) return undefined;
  const name = (BOTH_ENDS.exec(text)?.[1] ?? ENDS_FIRST.exec(text)?.[1])?.trim();
  // "section (lower, upper)": of what is no number they are values.
  const isKind = name !== undefined && /\(\s*(?:low(?:er)?|from)\s*[,/]/iu.test(text) && /^(?:category|text|pattern)/u.test(knowledge.holds(name) ?? '');
  return name === undefined || isKind || !knowledge.knows(name) ? undefined : [`min ${name}`, `max ${name}`];
}

function countedNames(text: string, knowledge: Knowledge): string[] | undefined {
  const [, count = '', noun = ''] = COUNTED.exec(text) ?? [];
  const number = /^\d/.test(count) ? Number(count) : spelledNumber([count.toLowerCase()])?.value;
  if (number === undefined || number < 2 || number > MOST || !knowledge.knows(noun)) return undefined;
  const single = noun.replace(/quizzes$/iu, 'quiz').replace(/s$/iu, '');
  return Array.from({ length: number }, (_, i) => `${single} ${String(i + 1)}`);
}

function opposedNames(text: string, knowledge: Knowledge): string[] | undefined {
  const [, left, right] = NAMES_AGAINST.exec(text) ?? [];
  if (left !== undefined && right !== undefined && [left, right].some((name) => name.includes(' ')) && knowledge.knows(left) && knowledge.knows(right)) return [left, right];
  const [, one = '', other = '', noun = ''] = AGAINST.exec(text) ?? [];
  const isEnd = (word: string): boolean => QUALIFIER.test(word) || /^(?:budgeted|forecast|target|real|predicted|observed)$/iu.test(word);
  if (one === '' || other === '') return undefined;
  if (isEnd(one) && isEnd(other)) return [one, other].map((word) => `${word} ${noun === '' ? 'amount' : noun}`);
  return noun === '' && knowledge.knowsExactly(one) && knowledge.knowsExactly(other) && keysOf(one)[0] !== keysOf(other)[0] ? [one, other] : undefined;
}

function aroundIn(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const [, first = '', last = '', noun = ''] = AROUND_FIRST.exec(piece.text) ?? [];
  if (noun !== '') return knowledge.knows(noun) ? [first, last].map((time) => ({ text: `${time} ${noun}`, start: piece.start, end: piece.end, remarks: [] })) : undefined;
  const [, thing = '', said = ''] = AROUND.exec(piece.text) ?? [];
  if (thing === '' || !knowledge.knows(thing.trim())) return undefined;
  const remarks = said.trim() === '' ? [] : [slice(piece, piece.text.length - said.length)];
  return ['before', 'after'].map((time) => ({ text: `${thing.trim()} ${time}`, start: piece.start, end: piece.end, remarks }));
}
