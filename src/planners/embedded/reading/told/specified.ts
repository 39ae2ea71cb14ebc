import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { spelledOut } from '../../vocabulary/abbreviations.js';
import { keysOf } from '../words.js';

/** "Status: 60% delivered, 25% shipped." */
const LABELLED = /^([^:,.]{2,40}):\s+(?=\S)/u;
/** "Twins: about a third yes": how often an answer is given. */
const ANSWERED_SHARE = /^(?:about\s|around\s|roughly\s|approx\.?\s|~\s?)?(?:\d+(?:\.\d+)?\s?(?:%|percent)|an?\s(?:third|quarter|half|fifth|tenth)|half|one in \p{L}+)\s+(?:yes|true|y)(?![\p{L}])/iu;
/** "Board is one of room only, half board", "late checkout is yes for 10%", "The party size lies between 1 and 12". */
const SAID =
  /^(?:(?:the|and|also|finally|an?|its|their|all|all the)\s+)*([\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+(?=(?:all\s+)?(?:(?:is|are|can be|may be|should be|must be)\s+(?:always\s+)?(?:one (?:out )?of|either|any of)\s|(?:is|are|should be)\s+(?:yes|no|true|false)\s+(?:for|in|with)\s|(?:is|are|lies?|ranges?|go(?:es)?|runs?|falls?|should (?:be|lie|fall)|must (?:be|lie|fall))\s+(?:(?:all|always|usually|a number|an integer|a whole number|a decimal|a date|anything|somewhere|anywhere)\s+)*(?:between|from|in|within)\s+(?:\S*\d|(?:early|mid|late)?[- ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+(?:\d|and|to|until))))/iu;
/** "Closed dates all fall in Q3": of days the last word tells that they are. */
const OF_DAYS = /\sdates?$/iu;
/** "order_value only exists for visitors who converted": a name as in a program, whatever is said of it. */
const WRITTEN = /^(?:(?:the|and|also|finally)\s+)*([\p{L}][\p{L}\d]*(?:_[\p{L}\d]+)+)\s+(?=\p{L})(?!and\s|or\s)/u;
/** "Purchase time in the last 60 days", "revenue = price x quantity", "refunded in 2% of the cases", "power 1-15 kW": no verb at all. */
const BRIEF = /^(?:(?:the|also|and|plus|then|finally)\s+)*(\p{L}[\p{L}\d_]*(?:\s[\p{L}\d_]+){0,3}?)\s+(?=(?:=|-?\d|between\s+\d|from\s+\d|in\s+(?:about\s+|around\s+|roughly\s+)?\d|(?:in|within|from|during)\s+the\s+(?:last|past)\s))/iu;
/** What is said of some rows only, or by comparison. */
const SOME = /\b(?:if|when|where|unless|for|than|while|only|otherwise)\b(?!\s+(?:only\s+)?(?:about|around|roughly|approximately|~)?\s*(?:\d|half|an?\s(?:third|quarter|fifth|tenth)|one in|two in|most))/iu;
/** "fulfilled is true for 4 in 5": what is true or not is a column, whatever it means. */
const ANSWERED = /^(?:is|are|should be)\s+(?:yes|no|true|false)\s/iu;

/** A sentence behind the list about a column that no list names; undefined where it speaks of one that is there. */
export function specifiedIn(piece: Piece, items: readonly Entry[], knowledge: Knowledge): Entry | undefined {
  const [labelled, label = ''] = LABELLED.exec(piece.text) ?? [];
  if (labelled !== undefined) return ((/[\d%,]|\sor\s/.test(piece.text.slice(labelled.length)) && (knowledge.knowsExactly(label) || /^\p{L}+\s(?:number|no|id|code)$/iu.test(label))) || ANSWERED_SHARE.test(piece.text.slice(labelled.length))) && !isListed(label, items) ? piece : undefined;
  const written = WRITTEN.exec(piece.text);
  const brief = written === null ? briefIn(piece, knowledge) : undefined;
  const [said, name = ''] = written ?? SAID.exec(piece.text) ?? brief ?? [];
  const isColumn = written !== null || brief !== undefined || knowledge.knowsExactly(name) || OF_DAYS.test(name) || (said !== undefined && !/\s/u.test(name) && ANSWERED.test(piece.text.slice(said.length)));
  // "The pupils are between 6 and 11 years old": who is so old.
  if (/years?\s(?:old|of age)/iu.test(piece.text.slice(said?.length ?? 0))) return undefined;
  // "Dates are in 2024": those of all days that are there.
  if (/^(?:dates?|times|values|numbers|amounts|timestamps?)$/iu.test(name)) return undefined;
  if (said === undefined || !isColumn || (written === null && SOME.test(piece.text.slice(said.length))) || isListed(name, items)) return undefined;
  const start = piece.start + said.lastIndexOf(name);
  return { text: name, start, end: start + name.length, remarks: [slice(piece, said.length)] };
}

/** The name a brief sentence gives a column, where what is said fits what such a column holds. */
function briefIn({ text }: Piece, knowledge: Knowledge): RegExpExecArray | undefined {
  const match = text.length > 160 ? null : BRIEF.exec(text);
  const name = match?.[1] ?? '';
  const said = text.slice(match?.[0].length ?? 0);
  // "Delays of 3 hours or more …" speaks of some of them.
  if (match === null || /\s(?:of|for|in|with|to|from|by|at|on)$/iu.test(name) || /\b(?:must|never|always|should|cannot|rows|records)\b/iu.test(said)) return undefined;
  const holds = knowledge.holds(name);
  const fits = said.startsWith('=') ? /\p{L}/u.test(said) && knowledge.knows(name)
    : /^in\s+(?:\p{L}+\s+)?\d+(?:\.\d+)?\s?(?:%|percent)/iu.test(said) ? holds === 'boolean' || isParticiple(name.toLowerCase())
    : /^(?:in|within|from|during)\s+the\s/iu.test(said) ? (holds === 'date' || holds === 'datetime' || (/\s(?:date|time|timestamp|day|at|on)$/iu.test(name) && knowledge.knows(name))) && !/s$/iu.test(name)
    : (holds === 'integer' || holds === 'decimal' || holds === 'commerce.price') && !/s$/iu.test(name);
  return fits ? match : undefined;
}

function isListed(name: string, items: readonly Entry[]): boolean {
  // "The average wait is about 45 seconds" speaks of the wait.
  const keys = keysOf(name.replace(/^(?:average|mean|typical|usual|median)\s+(?=\p{L})/iu, ''));
  return items.some((item) => {
    // "Temperatures" of the `temp`.
    const other = spelledOut(keysOf(itemOf(item)?.name ?? ''));
    return keys.every((key) => other.includes(key)) || keys.some((key) => other.at(-1) === key);
  });
}
