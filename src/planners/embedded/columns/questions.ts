import { ofClause } from './questions/clauses.js';
import { ofQuestionElsewhere } from './questions/elsewhere.js';
import { ofDone } from './questions/done.js';
import type { Heading } from './questions/heading.js';
import { ofHow } from './questions/how.js';
import { ofPhrase } from './questions/phrases.js';
import { ofRole } from './questions/roles.js';
import { ofInversion, ofState, ofWhether, WHETHER } from './questions/whether.js';
import { ofMoment, ofWhen, ofWhere, ofWhy } from './questions/when.js';
import { ofWhat, ofWhich } from './questions/which.js';
import { ofWho } from './questions/who.js';
import { conceptOf } from '../lexicon/lexicon.js';
import { remembering } from '../reading/memory.js';
import { keysOf } from '../reading/words.js';
import { FOR_SOME } from './for-some.js';
import { unitTail } from './name-end.js';

/** A column asked for as a question or told in a clause: its heading, and where the words for it end. */
export interface Question extends Heading {
  readonly end: number;
}

const FRAME = /^(?:(?:a |an |the )?(?:flag|indicator|marker|bit|boolean|note|information|info|yes\/no|y\/n|true\/false|angabe|information)\s*(?:(?:for|of|on|about|as to|saying|indicating|telling|showing|that (?:says|tells|shows))\s+)?,?\s*)?(?=(?:whether|if|ob|si|whether or not|having)\s)/iu;
/** Where a question ends, as a name does: brackets, signs and numbers; its own verbs do not end it. */
const END = /\s*[([{:=,;?]|\s[-–—]+\s|\s(?:y\/n|yes\/no|true\/false)\b|\s(?<!^(?:which|one|out|one out) of\s)(?=[~$€£]?\d)|\s(?:or not|in which case|between(?!\sthe\s)|usually|mostly|roughly|(?<!^wh?at\s)about|from \d|(?:max|min|maximum|minimum|up ?to|at (?:most|least))\.? (?=[~$€£]?\d)|as (?:one of|an?\s|\d)|one of)\b|(?<!^(?:in|at|on|by|to|for|from|with|of|under|through|via|during|into))\s(?:which|and (?:how|whether|who|why))\b|(?<=\son)\s(?:an?\s)?(?:working|week|business|school)\s?days?\b/iu;

const READERS = [ofQuestionElsewhere, ofRole, ofWhether, ofInversion, ofState, ofHow, ofWhy, ofWho, ofWhen, ofWhere, ofWhich, ofWhat, ofMoment, ofDone, ofPhrase, ofClause] as const;

/** "whether it was paid", "how many hours they slept", "who approved it", "is it spam", "the day they left": the heading people would give it. */
export const questionIn = remembering((text): Question | undefined => {
  if (SEXES.test(text)) return { name: 'gender', end: 0 };
  const frame = FRAME.exec(text)?.[0].length ?? 0;
  const body = text.slice(frame);
  const end = frame + endOf(body);
  const asked = body.slice(0, end - frame).trim().replace(/[?.!]+$/, '').replace(AS_MOMENT, '').trim();
  const found = chosen(asked, body, frame) ?? headed(/\sin$/iu.test(asked) && /^\s\d{4}(?!\d)/u.test(text.slice(end)) ? asked.slice(0, -3) : asked, end);
  if (found === undefined) return undefined;
  // "how expensive (1-4)": in steps.
  if (found.name === 'price' && /^\W*1\s?(?:-|–|to)\s?[3-5](?!\d)/u.test(text.slice(found.end))) return { ...found, name: 'price level', meant: 'rating' };
  // "how long, sixty up to 300 cm": no stretch of time.
  return found.name === 'duration' && LENGTHS.test(text.slice(found.end)) ? { ...found, name: 'length', meant: 'length' } : inBrackets(found, text);
});

/** "when posted date+time": how it is written. */
const AS_MOMENT = /\s(?:date\s?(?:\+|&|and|n|plus)\s?(?:clock\s)?time|datetime)$/iu;
const LENGTHS = /(?:\d|^\s*(?:in|\())\s?(?:cm|mm|m|metres?|meters?|centimet(?:re|er)s?|ft|feet|inch(?:es)?|km|kilomet(?:re|er)s?)(?![\p{L}])/iu;

/** "from where (nationality)": what the answer is called. */
function inBrackets(found: Question, text: string): Question {
  const named = /^\s*\((?:the\s|their\s)?(\p{L}{3,}(?:\s\p{L}{3,})?)\)/u.exec(text.slice(found.end))?.[1];
  if (named === undefined || found.isYesNo === true || WRITTEN_AS.test(named) || conceptOf(keysOf(named).join(' '), undefined, 'en') === undefined) return found;
  return { ...found, name: named, meant: named };
}

/** How a thing is told, and not what it is. */
const WRITTEN_AS = /^(?:full|first|last|the)?\s?names?$|date|time|year|month|number|code|text|string|optional|required|unique|handle|initials|short|long|any|minutes|hours|days|seconds|weeks|years|months|percent|euros?|dollars?|pounds/iu;

function headed(asked: string, end: number): Question | undefined {
  for (const read of READERS) {
    const found = read(asked);
    if (found !== undefined && found.name.trim() !== '') return { ...found, name: found.name.trim(), end };
  }
  return undefined;
}

function endOf(body: string): number {
  // "the payment date for those that were paid": of which rows it is told is no part of a question.
  const end = Math.min(...[END, FOR_SOME].map((pattern) => body.search(pattern)).filter((at) => at >= 0), body.length);
  return unitTail(body.slice(0, end));
}

/** "male or female": asks for the sex without a word for it. */
export const SEXES = /^(?:(?:male|men|man|boy|m|männlich|hombre|homme)s?(?:\s+(?:or|oder|o|ou)\s+|\s?\/\s?)(?:female|women|woman|girl|f|w|weiblich|mujer|femme)s?|(?:(?:female|women|woman|girl|f)s?\s+or\s+|(?:female|women|woman|girl|f)s?\s?\/\s?)(?:male|men|man|boy|m)s?)(?![\p{L}/])/iu;

const CHOICE = /^(.*?)((?:\S+\s)?\S+\s+(?:or|oder|o|ou)\s+(?:\S+\s)?\S+?)\s+(\p{L}{3,})$/iu;
/** "whether they paid by cash or card": how it was done, by a choice. */
const DONE_BY = /^(?:they|he|she|it|the\s+\p{L}+|people)\s+(?:(?:was|were|is|are|has been)\s+)?(\p{L}+)\s+(by|with|via|in|through|as|to)\s+(?=\S+\s+(?:or|oder)\s)/iu;
/** "if it was lunch or dinner": one of two things. */
const EITHER = /^(?:(?:it|this|that|they|he|she|the\s+\p{L}+)\s+(?:is|was|were|are)|(?:it|he|she|that)['’]s|they['’]re)\s+(?:(?:for|an?|the|in)\s+)?((?:\p{L}+\s)?\p{L}+\s+or\s+(?:an?\s+)?\p{L}+(?:\sand\s\p{L}+)?)$/iu;

/** A question whose answer is one of the things it names: "whether they work day or night shifts". */
function chosen(asked: string, body: string, frame: number): Question | undefined {
  if (!WHETHER.test(asked)) return undefined;
  const rest = asked.replace(WHETHER, '');
  const at = frame + body.indexOf(asked) + asked.length - rest.length;
  const way = DONE_BY.exec(rest);
  if (way !== null) return { name: /^pa(?:y|id)/iu.test(way[1] ?? '') ? 'payment method' : `${way[1] ?? ''} ${way[2] ?? ''}`, end: at + way[0].length };
  const either = EITHER.exec(rest)?.[1];
  if (either !== undefined && !/\b(?:not|no|yes|true|false)\b/iu.test(either)) return { name: either, end: at + rest.length - either.length };
  const choice = CHOICE.exec(asked);
  const kind = choice?.[3];
  if (choice === null || kind === undefined || /^(?:not|no|nicht)$/iu.test(kind)) return undefined;
  // The choice is the remark, what is chosen the name.
  return { name: kind.replace(/(?<=[^s])s$/, ''), end: frame + body.indexOf(asked) + (choice[1] ?? '').length };
}
