import { FORM, itemOf, UNIQUE } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { sharesIn } from '../../phrases/shares.js';
import { weekdaysIn } from '../../phrases/weekdays.js';
import { timesAsMany } from '../../phrases/shares/times-as-many.js';
import { isExtreme } from '../extremes.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { ALSO_NAMES, continuesRemark } from '../remarks.js';
import { hasNameBefore } from '../values/first-value.js';
import { outsideBrackets } from '../values/outside-brackets.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { keysOf } from '../words.js';
import { isAsked } from './asked.js';
import type { Segment } from './segment.js';

/** Chunks that go on with the column before them, and name none. */

/** Verbs and pronouns no name opens with, whatever the lexicon makes of the words behind them. */
const NEVER_NAMES = /^(?:zero\s(?:at|when|if|on|for|outside|during|unless)|which|that|whose|is|are|was|were|but|they|because|so|otherwise|else|never|always|only|if|unless|usually|mostly|typically|exponentially|uniformly|normally|about|around|roughly|between|in)\b/iu;

/** "dearer if heavier", "a good deal dearer for those who smoke", "rising with the loan-to-value": which way the column before goes. */
const TENDENCY =
  /^(?:(?:and|but)\s+)?(?:(?:a\s+(?:good|great)\s+deal|much|far|clearly|distinctly|noticeably|markedly|slightly|somewhat|usually|often|mostly|even|a\s+(?:bit|lot|little))\s+){0,2}(?:(?:dear|cheap|costl|pric|high|low|larg|bigg|small|long|short|heav|light|warm|cold|hott|fast|slow|great|strong|weak|rar|old|young|new|tall|wid|deep|loud)(?:i?e?r)|more|less|fewer|worse|better|rising|falling|growing|increasing|decreasing|climbing|dropping|declining|shrinking|going\s(?:up|down)|moving\salong)(?:\s\p{L}+)?\s(?:if|when|whenever|for|with|in|among|at|as|where|by)(?![\p{L}])/iu;

/** What a code is composed of: "two letters, a dash, five digits". */
const COMPOSITION = /\b(?:letters?|digits?|dash(?:es)?|hyphens?|characters?|chars|slash(?:es)?|underscores?|dots?|spaces?|colons?)\b/iu;
/** "3 uppercase letters dash 4 digits": how a code begins, whatever was said of its column before. */
const COMPOSED = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:(?:random|upper\s?case|lower\s?case|capital|alphanumeric|hex)\s)*(?:letters?|digits?|characters?|chars)(?![\p{L}])/iu;
const IS_CODE = /(?:^|[\s_])(?:id|codes?|numbers?|no|nr|ref|reference|serial|sku|plate|barcode|string|str|text|char|varchar|unique|format|pin|key|token|tag)(?![\p{L}])/iu;
/** "spaces occupied" of a car park. */
const COUNTED_SPACES = /^(?:\p{L}+\s)?spaces\s\p{L}+$|^\p{L}+\sspaces$/iu;
/** "half time" of a race, "half board": a thing, and no half of the rows. */
const HALF = /^half[- ]?(?:times?|splits?|marathon|board|price|score|years?|day)(?![\p{L}])(?!\s+(?:of|are|is)\b)/iu;
/** "unique visitors": counted once each. */
const COUNTED = /^unique\s+(?:visitors|users|views|players|customers|listeners|clicks|opens|words|clients|devices|sessions|buyers|readers)(?![\p{L}])/iu;
/** "a letter (e.g. K47B)": a part of a code, whatever else a letter is. */
const ONE_PART = /^(?:and\s+|then\s+)?(?:an?|one)\s+(?:(?:capital|uppercase|lowercase|random)\s+)?(?:letter|digit|character|dash|hyphen|slash|underscore|dot|space|colon)(?![\p{L}])/iu;
/** "the last one U" of four letters. */
const ONE_CHARACTER = /^(?:(?:of which|and|with)\s+)?(?:the\s+)?(?:first|last|final)(?:\s+one)?\s+(?:(?:is|being)\s+)?(?:an?\s+)?["'`]?[A-Z0-9]["'`]?$/u;

/** "left at", "seen on": what happened, and when; no remark ends so. */
const HAPPENED = /^(?:and\s+)?\p{L}{4,}\s(?:at|on)$/iu;

/** "score, a 1-5 whole number": what kind of number the column before is. */
const KIND_OF_NUMBER = /^an?\s+(?:\d+\s*(?:-|–|to)\s*\d+\s+)?(?:whole\s+|round\s+|random\s+|positive\s+)?(?:number|integer|decimal|float|string|boolean)(?=\s*$|\s+(?:from|between|in|with|up|out)\s)/iu;

/** "Mondays to Thursdays", "Saturdays and Sundays only": days of the week and nothing else. */
function isDays(text: string): boolean {
  const body = text.replace(/\sin\s\p{L}+(?:\s\d{4})?$/u, '').replace(/(?<![\p{L}])(?:only|just|nur|s[oó]lo|seulement|uniquement|on|am|los|le|de)(?![\p{L}])/giu, ' ').trim();
  const days = body.length > 60 ? undefined : weekdaysIn(body);
  return days !== undefined && days.days.length > 0 && body.slice(0, days.start).trim() === '' && body.slice(days.end).trim() === '' && /\s|-/.test(text.trim());
}

/** "average of the four", "sum of those three": a column made of those before it. */
export const OF_THOSE = /^(?:(?:and|plus|also)\s+)*(?:the\s+)?(?:average|mean|avg|sum|total)\s+of\s+(?:the|all|these|those)\s+(?:two|three|four|five|six|scores|grades|marks|values|above)(?:\s+\p{L}+)?$/iu;

/** "P1 being rare", "with white the most common": how often one of the values comes, in a word. */
const OFTEN = /^(?:the\s+)?(\S+(?:\s\S+)??)\s+(?:(being|is|are)\s+(?:(?:by far|quite|very|rather|pretty|relatively|clearly|the)\s+)*|the\s+)(?:rare(?:st)?|most (?:common|frequent|popular|usual)|least (?:common|frequent|popular|usual)|common(?:est)?|frequent|usual|dominant|uncommon|unusual|exception(?:al)?|majority|minority|norm)\W*$/iu;

/** "P1 being rare" names no column, whatever P1 is. */
export function tellsHowOften(text: string, last: Segment | undefined): boolean {
  const often = OFTEN.exec(text.replace(/^(?:(?:and|but|with)\s+)+/iu, ''));
  return often !== null && last?.isColumn === true && (often[2] === 'being' || keysOf(often[1] ?? '').every((key) => wordsBehind(last.piece).includes(key)));
}

/** What stands behind the first word of a column, by its words. */
const wordsBehind = (before: Entry): readonly string[] => keysOf([before.text, ...(before.remarks ?? []).map((remark) => remark.text)].join(' ')).slice(1);

/** "two thirds are full-time", "avec un abonné sur dix en annuel": how often a value of the column before comes. */
function weighs(text: string, before: Entry): boolean {
  const body = text.replace(/^(?:(?:and|but|with|und|mit|y|con|et|avec|wobei|davon|dont)\s+)+/iu, '');
  if (timesAsMany(body) !== undefined) return true;
  const values = wordsBehind(before);
  const [share] = sharesIn(body);
  if (share?.start !== 0 || share.isVague) return false;
  return keysOf(body.slice(share.end)).some((key) => key.length > 2 && values.includes(key));
}

/** "in service (yes/no)", "under warranty y/n": a state that is asked for, and nothing more about the column before. */
const ANSWERED_STATE = /^(?:and\s+)?(?:in|on|at|under|over|out of|off|with|without|within|above|below|up to|free of|still|fixed|free|right|left|blank|missing|empty|unknown|rest|optional|required|most|mostly(?=\s\p{L}+\s\p{L}))\s(?!total|all|of|the\b|a\b|an\b)\p{L}+(?:[\s-]\p{L}+){0,2}\s*[:(–-]?\s*(?:yes\s?[|/]\s?no|y\s?[|/]\s?n|true\s?[|/]\s?false|t\s?[|/]\s?f|0\/1|yes or no|true or false|ja\s?\/\s?nein|s[ií]\s?\/\s?no|oui\s?\/\s?non|bool(?:ean)?|\p{L}+(?:\/\p{L}+){2,6}$)(?![\p{L}])/iu;

/** "April to September 2024": when the moment before was. */
const MONTHS = /^(?:from\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:\s\d{4})?\s(?:to|through|thru|till|until|-|–)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:\s\d{4})?$/iu;

/** "out of stock flag = …", "on hold indicator", "negative flag": a state, and that it is a flag; or one that is nothing else, "at risk". */
const FLAGGED_STATE =
  /^(?:(?:in|on|at|under|over|out of|off|without|above|below|past)\s\p{L}+(?:[\s-]\p{L}+)?|positive|negative|zero|missing|empty|optional|required)\s(?:flag|indicator|marker)(?![\p{L}])|^(?:at risk|on (?:hold|sale|leave|duty|schedule|time)|in (?:use|warranty)|under (?:warranty|review|contract|age)|off (?:duty|sick)|over budget|past due|out of stock)$/iu;

/** "true otherwise", "0 for everyone else": what the column before holds in all other rows. */
const IN_OTHERS = /^(?:and\s+|but\s+)?(?:true|false|yes|no|null|none|nothing|blank|empty|zero|\d[\d.]*|[\p{L}-]+)\s(?:otherwise|else|in all other cases|for (?:the rest|all (?:the )?others?|everyone else|everybody else|anyone else))\W*$/iu;

/** "alarm, true only if it is warmer than -18": when the column before says so. */
const ANSWER_WHEN = /^(?:true|false|yes|no)\s(?:only\s)?(?:if|when|whenever|where)\s/iu;

/** "result, seen from the home side: win, draw or loss", "pulse, taken at rest": how the column before was come by. */
const HOW_IT_WAS_TAKEN = /^(?!.*\s(?:or|and)\s)(?:as\s)?(?:seen|viewed|taken|counted|judged|looked at|regarded|measured|rated|given)\s(?:from|as|in|by|at|out of|on|per)\s(?!\s)(?:the\s|an?\s)?\p{L}+(?:\s\p{L}+){0,3}(?::\s|\s\(|$)/iu;

export function goesOn(text: string, last: Segment | undefined, knowledge: Knowledge): boolean {
  const bare = text.trim().replace(/^[+&]\s+(?=\p{L})/u, '');
  if (tellsHowOften(bare, last)) return true;
  // "invoices: no, date": a number, where nothing stands before that could have none.
  if (last === undefined && /^(?:no|nr|num)\.?$/iu.test(bare)) return false;
  if (last?.isColumn === true && (MONTHS.test(bare) || ANSWER_WHEN.test(bare) || (HOW_IT_WAS_TAKEN.test(bare) && !HAPPENED.test(bare)))) return true;
  // "tested, positive": what came out, where the column before is no number.
  if (/^(?:positive|negative)$/iu.test(bare) && last?.isColumn === true && isParticiple(keysOf(nameOf(last.piece.text)).at(-1) ?? '')) return false;
  if (isAsked(bare) || FORM.test(bare) || HALF.test(bare) || HAPPENED.test(bare)) return false;
  // "each campaign's ID": the column of each.
  if (/^(?:each|every)\s\p{L}+(?:['’]s|s['’])\s\p{L}/iu.test(bare)) return false;
  // "any remarks": some there may be, where "any of them" goes on.
  if (/^(?:and\s+)?any\s(?!of\s)(?:\p{L}+\s){1,3}\(?(?:y\/n|yes\/no|true\/false)\)?$/iu.test(bare)) return false;
  if (/^(?:and\s+)?any\s(?:\p{L}+\s)?\p{L}+s$/iu.test(bare) && knowledge.knows(nameOf(bare))) return false;
  if (COUNTED.test(bare) || (UNIQUE.test(bare) && knowledge.knowsExactly(nameOf(bare)))) return false;
  // "6% yes, and those show higher usage": of the rows that were spoken of.
  if (/^(?:(?:and|but)\s+)?(?:those|these|they)\s+\p{L}/iu.test(bare) && last?.isColumn === true) return true;
  if (bare.replace(/^(?:and|plus)\s/i, '').split(/\s(?:and|plus)\s/i).every((word) => ALSO_NAMES.test(word)) && last?.isColumn !== false) return false;
  if (/^\p{L}[\p{L}\p{N}]*_/u.test(bare)) return false;
  if (last?.isColumn === true && COMPOSED.test(bare) && IS_CODE.test(last.piece.text)) return true;
  if (last?.isColumn === true && !COUNTED_SPACES.test(bare) && (COMPOSITION.test(bare) || ONE_CHARACTER.test(bare)) && COMPOSITION.test(last.piece.text) && (ONE_PART.test(bare) || !knowledge.knowsExactly(nameOf(bare)))) return true;
  if (last?.isColumn === true && continuesValues(bare, last.piece, knowledge)) return true;
  // "everything below that is an F" behind "letter: A from 90, B from 80".
  if (last?.isColumn === true && /^(?:everything|anything|all)\s+(?:else|lower|below|under|above|over)\b/iu.test(bare) && LISTS_VALUES.test(outsideBrackets(last.piece.text))) return true;
  if (OF_THOSE.test(bare)) return false;
  if (last?.isColumn === true && tellsOfValue(bare, last.piece)) return true;
  if (last?.isColumn === true && TENDENCY.test(bare)) return true;
  if (isDays(bare) || (last?.isColumn === true && IN_OTHERS.test(bare))) return true;
  if (last?.isColumn === true && (KIND_OF_NUMBER.test(bare) || weighs(bare, last.piece))) return true;
  if (ANSWERED_STATE.test(bare) || FLAGGED_STATE.test(bare)) return false;
  if (!continuesRemark(bare) || beginsWithNumber(bare, last, knowledge)) return false;
  // "format (image 45 %, video 35 %)": a name with its values, where "format (DD.MM.YYYY)" is a remark.
  if (/^\p{L}+\s*\([^()]*(?:,|\sor\s|\d\s?%)[^()]*\)/iu.test(bare) && !NEVER_NAMES.test(bare) && knowledge.knowsExactly(nameOf(bare))) return false;
  // "format hardback or paperback", "format pdf/epub".
  if (/^format\s+[\p{L}-]+(?:\s[\p{L}-]+)?(?:\s?[/|]\s?|\s(?:or|oder|o|ou)\s)\p{L}/iu.test(bare)) return false;
  if (isState(bare, knowledge) || isPart(bare, knowledge) || isExtreme(bare, knowledge, last?.isColumn === true ? last.piece : undefined)) return false;
  if (NEVER_NAMES.test(bare)) return true;
  const name = nameOf(bare);
  return !(name.length > 3 && /^\p{L}/u.test(bare) && name.split(/\s+/).length >= 2 && knowledge.knowsExactly(name));
}

/** "52 week high", "24h volume", "3-point attempts": what a number at the start of a name is of. */
const OF_SO_MANY = /^\d{1,3}[\s-]?(?:h|hr|d|w|wk|m|mo|y|yr|hours?|days?|weeks?|months?|years?|min|minutes?|seconds?|miles?|points?|stars?|st|nd|rd|th)[\s-](\p{L}[\p{L} ]{2,30})$/iu;
/** "2k time", "100m split", "5k run": how far, and then what was done. */
const OVER_SO_FAR = /^\d{1,5}\s?(?:k|m|km|mi|miles?|yd|yards?|meters?|metres?)\s(?:time|split|pace|row|run|swim|sprint|dash|race|freestyle|personal best|pb|result|record)(?![\p{L}])/iu;
/** "15 minute steps": how the column before goes on. */
const OF_STEPS = /^(?:steps?|intervals?|increments?|resolution|granularity|apart|each|max|min|maximum|minimum|old|ago|history|data|span|periods?|windows?|range|or|and|in|from|long|per|of|after|before|later|earlier)(?![\p{L}])/iu;

/** "ticker, 52 week high", "fg, 3p, ft": a name, behind one of which nothing was said, begins with a number. */
function beginsWithNumber(text: string, last: Segment | undefined, knowledge: Knowledge): boolean {
  if (OVER_SO_FAR.test(text)) return true;
  if (!/^\d/.test(text) || (last !== undefined && itemOf(last.piece)?.remarks.length !== 0)) return false;
  const of = OF_SO_MANY.exec(text)?.[1];
  return (/^\d+\s?\p{L}/u.test(text) && knowledge.knowsExactly(text)) || (of !== undefined && !OF_STEPS.test(of) && knowledge.knows(nameOf(of)));
}

/** "price, in stock": a state that is a column of its own, because "in stock" is not what "stock" is; "in cm" is none. */
function isState(text: string, knowledge: Knowledge): boolean {
  const name = nameOf(text);
  const meant = /^in\s/iu.test(name) ? knowledge.meaning(name) : undefined;
  return meant !== undefined && meant !== knowledge.meaning(name.replace(/^in\s+/iu, ''));
}

const PART = /^(?:of which|davon|de (?:los|las) cuales|dont)\s+/iu;

/** "carbohydrates (g), of which sugar (g)": a part of the column before is a column too. */
function isPart(text: string, knowledge: Knowledge): boolean {
  return PART.test(text) && knowledge.knowsExactly(nameOf(text.replace(PART, '')));
}

const OF_VALUE = /^(?:and\s+)?(?:the\s+)?(\S+)\s+(?:(?:is|are|means?|only|always|just)\s+)*(?:if|when|whenever|for|where|from|above|below|over|under)\s/iu;

/** "crit when cpu above 90" behind "status ok/warn/crit": where one of the values told before holds. */
function tellsOfValue(text: string, last: Entry): boolean {
  const value = OF_VALUE.exec(text)?.[1]?.toLowerCase();
  const before = [last.text, ...(last.remarks ?? []).map((remark) => remark.text)].join(' ');
  return value !== undefined && /[/|(]|\sor\s/iu.test(before) && before.toLowerCase().split(/[\s/|,:()]+/u).slice(1).includes(value);
}

const LISTS_VALUES = /^[^:]{2,40}(?::|\s[-–—]+)\s*(.+)$/su;
const SHARE = /\d\s?%\s*$/u;
/** "fixed per tier: Basic 19.90, Premium 49.90": a value and its number. */
const NUMBERED = /^(?:and\s+)?\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,2}\s[$€£]?\d+(?:[.,]\d+)?$/u;

/** "stage: filed, awaiting hearing, settled out of court": what came of something is one more of its states. */
const OF_STATES = /^(?:\p{L}+[\s_])?(?:status|state|stage|phase)\s*(?::|\s[-–—]+)\s*\p{L}/iu;
const STATE = /^(?:and\s+|or\s+)?(?:(?:in|on|under|not|awaiting|waiting for|ready for|partly|fully)\s)?(?:\p{L}{2,}(?:ed|en|ing)|done|new|open|lost|won|paid|sent|hold|progress|review|appeal|transit|hearing|draft|live)(?:\s(?:out of|in|by|for|to|with)\s\p{L}+)?$/iu;

const ONE_SHARE = /^(?:and\s+)?([^%:=(]+?)[\s,]+(?:(?:in|for|at|with|about|around|roughly|approx\.?|approximately|some|only|nearly|almost|ca\.?)\s+|~\s?)*\d+(?:[.,]\d+)?\s?%$/iu;

/** "gift wrap 10%", "leak about 5%": what so many rows have; behind "payment card 50%" other values may follow. */
function isShareOfOne(text: string, knowledge: Knowledge): boolean {
  const words = ONE_SHARE.exec(text.trim())?.[1]?.split(/\s+/u);
  return words !== undefined && (knowledge.knowsExactly(words.join(' ')) || words.every((_, i) => i === 0 || !knowledge.knowsExactly(words.slice(0, i).join(' '))));
}

/** "status: active, frozen, closed" and "paper 35%, plastic 25%": one value more of the list the column has opened. */
function continuesValues(text: string, last: Piece, knowledge: Knowledge): boolean {
  if (OF_STATES.test(last.text) && STATE.test(text)) return true;
  if (NUMBERED.test(text) && NUMBERED.test(LISTS_VALUES.exec(outsideBrackets(last.text))?.[1]?.split(/[,;]/)[0]?.trim() ?? '')) return true;
  if (/[:=(]/.test(text) || knowledge.knowsExactly(nameOf(text)) || /^(?:and\s+)?(?:an?|the|their|whether)\s/i.test(text)) return false;
  if (SHARE.test(text) && SHARE.test(last.text) && text.split(/\s+/).length <= 5 && !isShareOfOne(last.text, knowledge)) return true;
  const values = LISTS_VALUES.exec(outsideBrackets(last.text))?.[1];
  if (values === undefined || /^(?:\d|between|from|in\b|unique|like|e\.g|about|around)/i.test(values)) return false;
  const first = values.split(/[,;]/)[0]?.trim() ?? '';
  // "status: open / closed, and note": where signs set the values apart, a comma ends them.
  if (/\p{L}\s?[/|]\s?\p{L}/u.test(first) && !/[/|]/u.test(text)) return false;
  // "A from 90 percent, B from 80": one capital is a value, whatever else it may be.
  if (/^[A-Z]\s(?:from|above|over|below|at|for|if)\s/u.test(first) && /^(?:and\s)?[A-Z]\s(?:from|above|over|below|at|for|if)\s/u.test(text)) return true;
  const [name, value] = [nameOf(text), nameOf(first)];
  const shape = (word: string, whole: string): string => `${/\d/.test(whole) ? 'n' : ''}${/^\p{Lu}/u.test(word) ? 'U' : 'l'}`;
  if (name.split(/\s+/).length > Math.max(2, value.split(/\s+/).length) || shape(name, text) !== shape(value, first)) return false;
  return !hasNameBefore(name, knowledge) && !(knowledge.knows(name) && name.includes(' '));
}
