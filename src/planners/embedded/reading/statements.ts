import { type Item, itemOf } from '../columns/item.js';
import { isStateOfName } from '../columns/states.js';
import type { Knowledge } from './knowledge.js';
import { opensWithPart } from './part-of-rows.js';
import { isAsked } from './segments/asked.js';
import { isStem } from './stems.js';
import { keysOf } from './words.js';

const VERB = /\s(?:is|are|was|were|isn'?t|aren'?t|has|have|had|must|mustn'?t|should|shall|will|won'?t|can|can'?t|cannot|may|might|do|does|don'?t|doesn'?t|gets?|costs?|pays?|tends?|goes|go|makes?|means?|comes?|stays?|lies?|sums?|adds?|rises?|falls?|grows?|drops?|earns?|spends?|takes?|wins?|needs?|follows?|depends?|var(?:y|ies)|differs?|increases?|decreases?|correlates?|equals?|exceeds?|happens?|occurs?|matches|belongs?|leaves?|reads?|never|always|only|ist|sind|liegt|steht|hat|haben|es|son|está|están|tiene|est|sont|ont)\s/iu;
/** Verbs that are nothing else; "unit cost" is a name. */
const MOVES_AT_END = /\s(?:happens?|occurs?|rises|falls|grows|drops|increases|decreases|depends|follows|var(?:y|ies)|differs?)$|\s(?:var(?:y|ies)|differs?)\s(?:by|with|between|across|among|per)\s.*$/iu;
/** Openings of a sentence that no column's name has. */
const RULE_LEAD = /^(?:all|every|each|no|none|nobody|never|always|if|when(?:ever)?|where|unless|only|make sure|ensure|please|pls|note|there (?:is|are|should|must|can)|the (?:more|less|higher|lower|longer|older|later|earlier|data|rows?|dataset|values?)|rows?|value(?=\s(?:must|should|shall|can|cannot|may|is|has|lies|ranges|stays|never|always)(?![\p{L}]))|values(?!\sof\s(?:the|an?|its|their|each)\s)|dates? (?:should|must|are|is)|sort(?:ed)?|order(?:ed)? by|(?:use|keep|leave)(?!\s(?!it|them|this|blank|empty|some|out|no|only)\p{L}+(?:\s*$|\s?[(:,]))|about \d|around \d|roughly|approximately|at least|at most|exactly|\d+(?:\.\d+)?\s?%|most|many|some|nothing|both|do not|don'?t|without|include no|everything|half|most of|one in|for (?:every|each|all)|alle|jede[rs]?|keine?|wenn|nur|todos|todas|cada|ningun|toutes?|tous|chaque|aucun)\s/iu;
const RELATIVE = /\s(?:which|that|who|whose|where|when)\s/iu;
const SIGN = /[:=([{]|\s[-–—]+\s/u;

/** "sorted by date", "starting 2024-05-06", "newest first", "cheapest hotels on top", "in chronological order": how the rows stand, and no column. */
const SORTS = /^(?:(?:and|but)\s+)?(?:(?:sorted|ordered|ranked|arranged|sortiert|geordnet|ordenad[oa]s?|tri[ée]e?s?)\s+(?:by|from|with|alphabetically|chronologically|ascending|descending|\p{L}+est|nach|por|par|in \p{L}+ order)(?![\p{L}])|(?:the\s+)?\p{L}{2,}est(?:\s+\p{L}+){0,2}\s+(?:first|last|on top|at the top)(?![\p{L}])|(?:beginning|starting|begins|starts)\s+(?:(?:on|at|from|with|in)\s+)?(?:the\s+)?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|midnight)|(?:in\s+)?(?:chronological|ascending|descending)\s+(?:order|by)(?![\p{L}]))/iu;

/** Whether a sentence tells how the rows stand. */
export const sortsRows = (text: string): boolean => SORTS.test(text);

/** "2 to 5 days after the order", "at most 21 days later", "takes between 2 and 10 days": how far apart moments are. */
const APART =
  /(?<![\p{L}\d])(?:\d{1,4}|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty)\s+(?:full |working |business |calendar )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+(?:after|later|before|earlier|apart|from|of)(?![\p{L}])|^\p{L}+\s+within\s+(?:\d{1,4}|an?|one|two|three)\s+(?:minutes?|hours?|days?|weeks?|months?|years?)$|\s(?:happens?|occurs?|follows?|comes?|erfolgt)\s+(?:within|in|after)\s+\d{1,4}\s|\s(?:takes?|lasts?|dauert?|tarda|dura|dure)\s.*\d\s*(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|minuten|stunden|tage|wochen|horas|d[íi]as|heures|jours)(?![\p{L}])/iu;
const LASTS = /^(?:(?:the|an?|each|every)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:lasts?|takes?)\s(?:between|from|at (?:least|most)|up to|about|around|half an hour|an?\s|\d).*(?:minutes?|mins?|hours?|hrs?|days?|weeks?)(?![\p{L}])/iu;
const OF_TIME = /^(?:date|time|day|at|on|start|end|begin|finish|arrival|departure|\p{L}{2,}(?:ed|out|in))$/u;
/** Where what such a sentence is about ends. */
const HEAD_END = /\s(?:is|are|was|were|must|can|cannot|can't|may|should|will|comes?|takes?|lasts?|happens?|follows?|lies?|liegt|erfolgt|dauert|kommt|es|est|ocurre|tarda|dura|dure|at (?:most|least|the)|up to|within|between|always|never|no|not|exactly|about|around|\d|an?|one|two|three)(?![\p{L}])/iu;

/** Whether a text orders the rows, or tells how far moments are apart that were named before: "delivery takes between 2 and 10 days". */
function tellsOrder(text: string, named: readonly (readonly string[])[]): boolean {
  if (SORTS.test(text)) return true;
  // "operations last 1 to 6 hours" behind a start and an end.
  if (LASTS.test(text) && named.filter((other) => other.some((key) => OF_TIME.test(key))).length > 1) return true;
  if (!APART.test(text) || /^[^,(]{2,40}[:(]/u.test(text)) return false;
  const end = HEAD_END.exec(text)?.index ?? 0;
  const words = keysOf(text.slice(0, end));
  const keys = words.filter((key) => !/^(?:the|die|der|das|la|el|le|les|los|las|and|und|y|et|each|every|date|time|day)$/.test(key));
  // "result date 1 to 3 days later" beside a result that is no moment: a column of its own.
  return isNamed(keys, /^(?:date|time)$/.test(words.at(-1) ?? '') ? named.filter((other) => (other.length > keys.length && DATED.test(other.at(-1) ?? '')) || other.some((key) => MOMENT.test(key))) : named);
}

const DATED = /^(?:date|time|day|at|on|timestamp|datetime)$/u;
const MOMENT = /^(?:date|time|day|at|on|when|\p{L}{2,}(?:ed|out|in|start|end))$/u;

const WHEN = /\s(?:in|since|during|between|from|on|this|last|next|within|before|after|im|seit|en|desde|depuis)\s.*(?:\d|year|month|week|quarter|today|now|yesterday|jahr|monat|a[ñn]o|mes|ann[ée]e|mois).*$/iu;

/** "trials started this year" behind "trial start": the words of a column once more, and when it was. */
function repeats(text: string, named: readonly (readonly string[])[]): boolean {
  const at = WHEN.exec(text)?.index;
  // "pain score after surgery 0-6" behind the score before it is a column.
  if (at !== undefined && isStateOfName(text, at)) return false;
  const head = text.replace(WHEN, '');
  const keys = head === text || /[:(]/.test(head) ? [] : keysOf(head);
  return keys.length >= 2 && isNamed(keys, named.filter((other) => other.length >= 2));
}

const LATER = /^(.{2,40}?)\s+(?:(?:is|are|must be|should be|always|never)\s+)*(?:after|before|(?:later|earlier|lower|higher|less|more|greater|smaller|bigger) than|below|above|under|over|beyond|past|[<>]=?|[≤≥])\s+(?:the\s+)?(.{2,40})$/iu;

/** "end after start", "until > from": two columns that were named before, and which comes first. */
function compares(text: string, named: readonly (readonly string[])[]): boolean {
  const [, left = '', right = ''] = LATER.exec(text) ?? [];
  // "amount after VAT" behind "amount before VAT" is a column.
  if (isStateOfName(text, left.length + 1)) return false;
  return left !== '' && isNamed(keysOf(left), named.filter((other) => keysOf(left).length === other.length || !isOtherSide(text, other))) && isNamed(keysOf(right), named);
}

/** "ages 5 to 17" behind "minimum age, maximum age": the bounds of both. */
function bounds(text: string, named: readonly (readonly string[])[]): boolean {
  const noun = /^(?:all\s|both\s)?(\p{L}{3,})s\s(?:from\s|between\s)?[-−$€£]?\d/iu.exec(text)?.[1]?.toLowerCase();
  return noun !== undefined && named.filter((other) => other.length > 1 && other.at(-1) === noun).length > 1;
}

/** Whether all words belong to the name of one column. */
function isNamed(keys: readonly string[], named: readonly (readonly string[])[]): boolean {
  return keys.length > 0 && named.some((other) => keys.every((key) => other.some((word) => isStem(key, word))));
}

/** Whether a sentence tells how far apart moments are: "Books come back at most 21 days after they were borrowed". */
export function tellsApart(text: string): boolean {
  return APART.test(text) && !/^[^,(]{2,40}[:(]/u.test(text);
}

/** Whether what stands behind a name makes a sentence of it, about a column named before: "CCS is by far the most common". */
export function speaksOf(text: string, named: readonly (readonly string[])[]): boolean {
  if (tellsOrder(text, named) || repeats(text, named) || compares(text, named) || bounds(text, named)) return true;
  const head = text.split(RELATIVE)[0] ?? '';
  if (/^\S+\s*[:(]/.test(text) || !VERB.test(`${head} `)) return false;
  // "failures happen mostly at high wear": the verb is no part of what is spoken of.
  const name = itemOf({ text, start: 0, end: text.length })?.name ?? '';
  // "the only breeds are Maine Coon and Siberian" speaks of the breed.
  const keys = keysOf(name.replace(MOVES_AT_END, '').replace(/^(?:only|possible|allowed|valid)\s+(?=\p{L}+s$)/iu, ''));
  return keys.length > 0 && named.some((other) => other.length > 0 && (other.join(' ') === keys.join(' ') || (keys.length <= other.length && keys.every((key) => other.includes(key)) && !isOtherSide(text, other))));
}

/** "price never above the list price": what is written out behind a comparison is not what is compared. */
function isOtherSide(text: string, named: readonly string[]): boolean {
  const [, , right = ''] = LATER.exec(text) ?? COMPARED_TO.exec(text) ?? [];
  return right !== '' && (keysOf(right).join(' ') === named.join(' ') || keysOf(COMPARED_TO.exec(right)?.[2] ?? '').join(' ') === named.join(' '));
}
/** The last comparison of a clause: "weight after always less than weight before". */
const COMPARED_TO = /^(.*)\s(?:than|above|below|under|over|exceeds?|to)\s+(?:the\s+)?(.{2,40})$/iu;

/** "when it has to be back": a column that is asked for. */
const LONGEST_QUESTION = 60;

const ASKED = /^\p{L}[\p{L} _-]{1,36}\?\s/u;

/** Whether a text is a sentence about columns rather than a column; `others` are the names of the columns beside it. */
export function isStatement(text: string, others: () => readonly (readonly string[])[], knowledge: Knowledge): boolean {
  if (opensWithPart(text)) return true;
  // "awarded? yes only for rank 1": a question, and its answer.
  if (ASKED.test(text)) return false;
  const item = itemOf({ text, start: 0, end: text.length });
  if (text.length < LONGEST_QUESTION && !/[,;:]/u.test(text) && (isAsked(text) || (item?.isAsked === true && !RULE_LEAD.test(text)))) return false;
  const name = item?.name ?? '';
  const sign = text.search(SIGN);
  const head = (sign < 0 ? text : text.slice(0, sign)).split(RELATIVE)[0] ?? '';
  const isNamed = sign >= 0 && head.trim().split(/\s+/).length <= 4;
  if (RULE_LEAD.test(text)) return !(isNamed || (knowledge.knowsExactly(name) && name.split(/[\s_]+/).length > 1));
  if (isNamed || !VERB.test(`${head} `)) return false;
  const keys = keysOf(name);
  const isSetOff = opensWithName(text, item);
  if (keys.length === 0 || (!isSetOff && !knowledge.knows(name))) return true;
  // "answers are mostly positive": of many things, where a column is one.
  if (/s\s+(?:are|have|were)\s/i.test(`${head} `) && /s$/i.test(name) && !/\d|\sor\s/.test(text)) return true;
  // "discount, never more than the basket" names a column of its own beside the "basket before discount".
  const isApart = text.startsWith(`${name},`) && knowledge.knowsExactly(name);
  return others().some((other) => other.length > 0 && (other.join(' ') === keys.join(' ') || (!isApart && keys.every((key) => other.includes(key))))) || (!isSetOff && name.split(/\s+/).length > 4);
}

/** "date of the second visit, two weeks after the first; some never came again": a name, and behind its comma what is said of it. */
function opensWithName(text: string, item: Item | undefined): boolean {
  const opening = /^[^,;]+(?=[,;])/u.exec(text)?.[0].trim();
  if (opening === undefined || item === undefined || opening.split(/\s+/u).length > 8) return false;
  return item.isAsked || (opening.startsWith(item.name) && !VERB.test(`${opening} `));
}
