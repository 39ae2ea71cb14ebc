import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { DEPENDING } from '../phrases/depending.js';
import { REST_TAIL } from '../phrases/lists/entries.js';
import { isExtreme } from './extremes.js';
import type { Knowledge } from './knowledge.js';
import { cutOutside, joinerAt, slice } from './lists.js';
import { namesInHead, QUALIFIER } from './names-in-head.js';
import { ALSO_NAMES, continuesRemark } from './remarks.js';
import { isAsked } from './segments/asked.js';
import { BEHIND, isQualifier } from './segments/shared-nouns.js';
import { areTwoEnds, MOMENTS, withoutHolders } from './segments/holders-of-ends.js';
import { namelessChoice, namelessOr } from './segments/nameless-choice.js';
import { isParticiple } from '../vocabulary/word-classes.js';
import { outsideBrackets } from './values/outside-brackets.js';

const DETERMINED = /^(?:an?|the|their|his|her|its|whether|if|how (?:many|much|long)|finally|also|optionally|any|el|la|der|die|das|eine?|un|une|le)\s/iu;
/** Remarks in which "and" joins what the remark is about: "depends on A and B". */
const OPEN_RELATION = /\b(?:(?:more|less) (?:common|likely|frequent|often)(?: with| among| for| on)|(?:raised|driven|caused|affected|influenced|increased) by|depends?(?: on)?|based on|derived from|calculated from|computed from|made (?:of|from|up of)|sum of|product of|difference (?:of|between)|ratio (?:of|between)|average of|combin\w+ (?:of )?|both|times|of both|correlat\w*(?: with)?|than|match\w*|concatenat\w*(?: of)?|per (?:gram|kg|unit|litre|liter|point) of|(?:rises?|rising|go(?:es|ing) (?:up|down)|grows?|growing|increas(?:es?|ing)|climbs?|drops?|falls?|falling|decreas(?:es?|ing)|declin(?:es?|ing)|varies|higher|lower) with)\b[^,]*$/i;
const OPEN_BETWEEN = /\b(?:between|btw|b\/w|zwischen|entre)\b(?![^,]*\b(?:and|und|y|et|n|&|to)\b)/iu;
const CLAUSE = /\b(?:which|that|who|when|if|unless|because|where)\b[^,]*$/i;

/** "lat/lon", "origin / destination" */
const SLASHED = /^(?:the\s)?\p{L}+(?:\s?\/\s?\p{L}+)+(?:\s*[(:]|$)/u;
/** "start lat/lon", "pickup latitude and longitude": both are those of one place. */
const COORDINATES = /^(?<which>(?:and\s)?\p{L}+(?:\s\p{L}+)?\s)(?<lat>lat(?:itude)?)(?<between>\s?[/&]\s?|\sand\s)(?<lon>lo?ng?(?:itude)?)$/iu;

function coordinatesIn(piece: Piece): Entry[] | undefined {
  const { which = '', lat = '', between = '', lon } = COORDINATES.exec(piece.text)?.groups ?? {};
  if (lon === undefined) return undefined;
  const end = which.length + lat.length;
  return [slice(piece, 0, end), { ...slice(piece, end + between.length), text: `${which.replace(/^and\s/iu, '')}${lon}` }];
}

/** "opened/closed timestamps": said of both. */
const SLASHED_MOMENTS = /(?<=^\p{L}{3,20})\s?\/\s?(?=[\p{L}-]+\s(?:dates|times|timestamps|datetimes)(?:\s|$))/iu;
/** "mean 300 and std 2": goes on with what was said of the column. */
const STATISTIC = /^(?:(?:a|an|the)\s+)?(?:std|sd|stdev|stddev|standard deviation|deviation|mean|median|averages?|averaging|avg|min|max|minimum|maximum)\.?\s*(?:of|is|=|:|about|around|near|roughly)?\s*\d/iu;

/** "at least 18 and no older than 80": the other end of the bounds. */
const DENIED_END = /^(?:no|not|nor|never)\s+(?:more|less|fewer|\p{L}+er)\s+than(?![\p{L}])/iu;

/** "paid w card or cash": what is done in one of several ways. */
const DONE = /(?:^|\s)(?:\p{L}{2,}ed|paid|sent|bought|sold)$/iu;

/** "paid in 80% and open otherwise": the other value, not another column. */
const SHARE = /\d\s?(?:%|percent|pct)/iu;
/** "colour only red and blue", "carrier out of DHL and UPS": what is chosen from. */
const CHOICE = /\s(?:only|just|exclusively|either|one (?:out )?of|any of|out of|among|limited to|chosen from|picked from)\s(?!(?:for|in|on|at|to|by|with|when|if|where)\s)[^,;:\d]*$/iu;

const PROGRAM_NAME = /^\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u;

const GOES_ON_MOVING = /^(?:(?:far|much|a lot|even|slightly|clearly)\s+)?(?:more|less)\s+(?:often|likely|frequently)(?![\p{L}])|^(?:far|much|a lot|even)\s+(?:more|less|higher|lower)(?![\p{L}])|^(?:slowly|steadily|gradually|slightly|constantly)\s+(?:rising|growing|increasing|falling|declining|decreasing|dropping|climbing)(?![\p{L}])/iu;

const MOST_JOINERS = 40;

/**
 * "price and total" cut in two, but not "between 1 and 10" or "depends on tenure and tickets". `isLast` says that a list
 * ends here: its "and" joins the last two columns even where the lexicon knows neither.
 */
export function joined(piece: Piece, isLast: boolean, knowledge: Knowledge): Entry[] {
  const moments = SLASHED_MOMENTS.exec(piece.text);
  if (moments !== null) return sharing([slice(piece, 0, moments.index), slice(piece, moments.index + moments[0].length)], knowledge);
  const coordinates = coordinatesIn(piece);
  if (coordinates !== undefined) return coordinates;
  const choice = namelessChoice(piece) ?? namelessOr(piece);
  if (choice !== undefined) return [choice];
  const slashed = SLASHED.test(piece.text) ? namesInHead(piece, knowledge) : programNames(piece);
  if (slashed !== undefined) return slashed;
  const joiner = joinerAt(piece.text);
  const masked = outsideBrackets(piece.text);
  let done = 0;
  let tried = 0;
  const parts = cutOutside(piece, (index) => {
    const length = joiner(index);
    if (length === 0 || ++tried > MOST_JOINERS) return 0;
    const left = piece.text.slice(done, index);
    const right = withoutHolders(left, piece.text.slice(index + length));
    if (areOne(left, right)) return 0;
    // "gross = tare + cargo", "total should be qty x price + fee": a sum, not a list.
    if (/[+]|plus/i.test(piece.text.slice(index, index + length)) && /[=*×÷]|\s(?:is|are|be|equals?|x|times|minus)\s/.test(masked.slice(done, index))) return 0;
    if (!joinsColumns(left, masked.slice(done, index), right, isLast && !/\s(?:and|und|y|et)\s/iu.test(masked.slice(index + length)), knowledge)) return 0;
    done = index + length;
    return length;
  });
  if (parts.length === 0) return [piece];
  return parts.length === 2 ? sharing(parts, knowledge) : parts;
}

const PROGRAM_NAMES = /^\p{Ll}[\p{Ll}\d]*(?:_[\p{Ll}\d]+)+(?:\s?\/\s?\p{Ll}[\p{Ll}\d]*(?:_[\p{Ll}\d]+)+)+/u;

/** "created_at / closed_at in strict sequence": names as in a program with slashes between, and what is said of all of them. */
function programNames(piece: Piece): Entry[] | undefined {
  const names = PROGRAM_NAMES.exec(piece.text)?.[0];
  if (names === undefined) return undefined;
  const parts = cutOutside(slice(piece, 0, names.length), (index) => (names[index] === '/' ? 1 : 0));
  const said = slice(piece, names.length);
  return parts.map((part, i) => ({ ...part, remarks: said.text === '' || i < parts.length - 1 ? [] : [said] }));
}

/** The two answers, with what sets them apart between them. */
const YES = /\s(?:y|yes|true|ja|j|s[ií]|oui)$/iu;
const NO = /^(?:or\s+)?(?:n|no|false|nein|non)(?![\p{L}\p{N}])/iu;

/** "scrap y or n", "paid true or false", "rent per m2 and month": one name, and no two. */
function areOne(left: string, right: string): boolean {
  return (YES.test(left) && NO.test(right)) || (/\sper\s\S+$/iu.test(left) && /^(?:month|year|day|week|hour|night|annum)(?![\p{L}])/iu.test(right));
}

function joinsColumns(left: string, maskedLeft: string, right: string, endsList: boolean, knowledge: Knowledge): boolean {
  if (/^[-\d$€£%(]/.test(right) || STATISTIC.test(right) || (DONE.test(left) && /\sor\s/iu.test(right.split(/,|\s[-–—]\s/u)[0] ?? '') && /^[^(]*\sor\s/iu.test(right)) || DENIED_END.test(right) || OPEN_BETWEEN.test(maskedLeft)) return false;
  // "10 to 20% of food and drinks together": two parts of one sum.
  if (/^\p{L}+(?:\s\p{L}+)?\s(?:together|combined|taken together)$/iu.test(right.trim()) && /\d/u.test(maskedLeft)) return false;
  // "positive for one in eight and far more often when …", "starting at 100 and slowly rising"
  if (GOES_ON_MOVING.test(right)) return false;
  // "48 plus or minus 2"
  if (/^(?:or\s)?minus\s/iu.test(right)) return false;
  const isDetermined = DETERMINED.test(right);
  if (areTwoEnds(left, right)) return true;
  // "duration in minutes (180 to 300) and access: graft or catheter": a colon names what stands before it.
  if (/^\p{L}[\p{L}-]+(?:\s\p{L}+)?:\s/u.test(right) && /[)\d]\s*$/u.test(left)) return true;
  if (/^apellidos?(?![\p{L}])/iu.test(right) && /(?:^|\s)nombres?$/iu.test(left)) return false;
  // "first and last name together": one column.
  if (/^(?:last|family|sur)[- ]?names?\s(?:together|combined|in one|as one)\b/iu.test(right)) return false;
  const rightName = nameOf(right);
  const leftName = nameOf(left);
  if (rightName === '' || leftName === '') return false;
  if (saysAgain(maskedLeft, rightName)) return false;
  // "kwh with morning and evening peaks"
  if (/^\p{L}+\s(?:peaks?|dips?|spikes?|highs|lows|rush(?: hours?)?|patterns?)(?![\p{L}])/iu.test(right) && /\swith\s\p{L}+$/iu.test(left)) return false;
  // "temp in C and the same in F"
  if (/^(?:the\s+)?same\s(?:.*\s)?in\s\p{L}/iu.test(right)) return true;
  if (isAsked(right) && (!OPEN_RELATION.test(maskedLeft) || /^(?:whether|if)\s(?:it|they|he|she|the)\s/iu.test(right))) return true;
  if (BEHIND.test(leftName.split(' ').at(-1) ?? '') && BEHIND.test(rightName.split(' ')[0] ?? '')) return true;
  const isKnown = knowledge.knows(rightName);
  const isCertain = isDetermined && isKnown;
  if (SHARE.test(maskedLeft) && REST_TAIL.test(right.trimEnd())) return false;
  if (CHOICE.test(maskedLeft) && !isDetermined && !knowledge.knowsExactly(rightName)) return false;
  // "old_hint and new_hint": two names as in a program.
  if (PROGRAM_NAME.test(left.trim()) && PROGRAM_NAME.test(rightName)) return true;
  // "depends on glucose, bmi and age": a comma does not end it, where the list was cut no further.
  if (maskedLeft.includes(',') && DEPENDING.test(maskedLeft)) return false;
  if (OPEN_RELATION.test(maskedLeft)) return isCertain && !/\b(?:sum|depends?|based|between|both|difference|product|ratio|average) ?(?:of|on)?\b[^,]*$/i.test(maskedLeft);
  // "when it shipped and total price": a name ends the question, "whether it was ordered and paid" goes on.
  const endsQuestion = isAsked(left) && !isParticiple(rightName) && knowledge.knowsExactly(rightName);
  if (CLAUSE.test(maskedLeft) && !isCertain && !endsQuestion) return false;
  // "mostly NOERROR with some NXDOMAIN and SERVFAIL": one value more.
  if (/\s(?:mostly|mainly|usually|typically)\s[^,]*\s(?:some|a few|occasional(?:ly)?|rare(?:ly)?)\s[^,]*$/iu.test(maskedLeft) && !knowledge.knowsExactly(rightName)) return false;
  if (ALSO_NAMES.test(left.trim()) && ALSO_NAMES.test(right.trim())) return true;
  if (!isKnown && continuesRemark(right)) return false;
  if (continuesRemark(right) && !knowledge.knowsExactly(rightName) && !isExtreme(rightName, knowledge)) return false;
  // "appointment date & time" is a moment.
  if (/(?:^|\s)(?:fecha|datum)$/iu.test(leftName) && /^(?:hora|uhrzeit|zeit)$/iu.test(rightName)) return false;
  if ((/(?:\S\s+|^)date$/i.test(leftName) || /\s(?:as|with)\s+(?:an?\s+)?date$/i.test(left)) && /^(?:time(?:\s\p{L}+(?:ed|n|t))?|heure)$/iu.test(rightName) && !/[,(]/.test(right)) return false;
  if (/\s(?:as|with)\s+(?:an?\s+)?date$/i.test(left) && /^time$/iu.test(rightName)) return false;
  // "terms and conditions" is one thing, "precio y total" are two that are known by themselves.
  const isOneThing = ['and', 'y', 'und', 'et'].some((joiner) => knowledge.knowsExactly(`${left} ${joiner} ${right}`)) && !/\d|[(:]/.test(`${left} ${right}`);
  if (isOneThing && !(knowledge.knowsExactly(leftName) && knowledge.knowsExactly(rightName))) return false;
  if (isParallel(leftName, rightName) || isDetermined) return true;
  if (isKnown && (knowledge.knows(leftName) || /[\d(]/.test(left) || QUALIFIER.test(leftName))) return true;
  return (endsList || isKnown) && rightName.split(/\s+/).length <= 4 && !/[%\d]/.test(rightName.slice(0, 1)) && (isKnown || /^\p{L}/u.test(right));
}

/** "s/m/l/xl mostly m and l": a value of the list before, told once more. */
function saysAgain(left: string, right: string): boolean {
  return /\S[/|]\S/.test(left) && left.toLowerCase().split(/[\s/|]+/).includes(right.toLowerCase());
}

/** "started at" and "ended at": the same word at the end. */
function isParallel(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase().split(/\s+/), right.toLowerCase().split(/\s+/)];
  return a.length >= 2 && b.length >= 2 && a.at(-1) === b.at(-1);
}

const SHARED = /^\s*\(?(?:as percentages\b|are (?!the|worked|computed|calculated|equal)|dates?|times?|datetimes?|timestamps?|within|during|in (?:the )?(?:last|past|next)|from \d|between \d|since|yyyy|both|all|iso)\b/i;
const ONE_SIDED = /\b(?:after|before|later|than|last between|earlier|never)\b/i;

/** "city and signup date in the last two years": what is said of a moment is not said of a place, a name or a list as well. */
const OF_MOMENTS = /^\s*\(?(?:dates?|times?|datetimes?|timestamps?|within|during|in (?:the )?(?:last|past|next)|since|yyyy|iso)\b/i;
const NO_NUMBER = /^(?:date|datetime|time|boolean|location\.|person\.(?!age)|internet\.|phone\.|company\.|commerce\.(?!price)|uuid)/u;
const NO_MOMENT = /^(?:location\.|person\.|internet\.|phone\.|company\.|commerce\.|finance\.|category$)/u;

/** "closed on and rating from 1 to 5", "date d'inscription et montant entre 9,99 et 59,99": a moment, or a word, has no such bounds. */
const MOMENT = /\s(?:at|on|el|le|am|date)$|(?:^|[\s_])(?:date|fecha|jour|heure|hora)(?=[\s_]|$)|(?:datum|uhrzeit|zeitpunkt)$/iu;
/** "food type and kilograms from 0.2 to 45": of a kind there is no more and no less. */
const KIND = /(?:^|[\s_])(?:type|kind|category|genre|colou?r|breed|species|brand|method|style|variety)$/iu;
const BOUNDS = /^\s*(?:from|between) (?!(?:19|20)\d\d(?![\d.,]))[-−$€£]?\d+(?:[.,]\d+)*(?![\d:/-])/u;

/** "(800 to 2600)": bounds in brackets behind two columns of one kind are both's. */
const BRACKETED = /^\s*\(\s*(?:between\s+|from\s+)?[-−$€£]?\d[^()]*\)/u;

/** "rating_1 and rating_2", "home goals and away goals": the same name but for a number or a side. */
function areTwins(a: string, b: string): boolean {
  const words = (name: string): string[] => name.toLowerCase().split(/[\s_]+/);
  const [left, right] = [words(a), words(b)];
  const other = left.filter((word, i) => word !== right[i]);
  return left.length === right.length && left.length >= 2 && other.length === 1 && (left.at(-1) === right.at(-1) || /^(?:\d|[ab]|one|two|first|second)$/.test(other[0] ?? ''));
}

/** "white elo and black elo 1000-2800", "leaf length and leaf width 1-12 cm": bounds without brackets. */
const BOUNDED = /^\s*(?:from\s+|between\s+)?[-−$€£]?\d[\d.,]*k?\s?(?:-|–|to|and|\.\.)\s?[-−$€£]?\d/iu;
const DIMENSION = /^(?:length|width|height|depth|thickness|diameter|breadth|girth|radius)$/iu;

/** One thing measured twice: of each the same is told. */
function areMeasuredAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(/[\s_]+/));
  const [one, other] = [left?.at(-1) ?? '', right?.at(-1) ?? ''];
  return (one === other && areTwins(a, b)) || (DIMENSION.test(one) && DIMENSION.test(other) && left?.[0] === right?.[0]);
}

/** "home and away goals": so many of them in each. */
const areCounted = (noun: string): boolean => /^(?:goals|points|votes|hours|minutes|seconds|days|runs|shots|orders|sales|visits|clicks|units)$/iu.test(noun);

/** Two columns of which the last word or the remark is said once for both: "start and end date", "departure and arrival (date and time)". */
function sharing(parts: readonly Piece[], knowledge: Knowledge): Entry[] {
  const [left, whole] = parts;
  if (left === undefined || whole === undefined) return [...parts];
  const right = { ...whole, text: withoutHolders(left.text, whole.text) };
  const [a, b] = [itemOf(left), itemOf(right)];
  if (a === undefined || b === undefined || a.remarks.length > 0) return [left, right];
  const words = b.name.split(' ');
  const [own, noun = ''] = [words.slice(0, -1).join(' '), words.at(-1)];
  const areMoments = own !== '' && MOMENTS.test(noun) && (/^(?:[\p{L}_]+\s)?[\p{L}_]{3,}ed$/iu.test(a.name) || (/^\p{L}+$/u.test(a.name) && words.length === 2 && knowledge.knowsExactly(`${a.name} ${noun.slice(0, -1)}`)));
  const isShort = areMoments || (words.length === 2 && isQualifier(a.name) && (isQualifier(own) || (knowledge.knows(b.name) && !knowledge.knowsExactly(a.name))));
  const remark = b.remarks[0];
  const isShared = remark !== undefined && !(OF_MOMENTS.test(remark.text) && NO_MOMENT.test(knowledge.holds(a.name) ?? '')) && (SHARED.test(remark.text) || (areTwins(a.name, b.name) && BRACKETED.test(remark.text)) || (areMeasuredAlike(a.name, b.name) && BOUNDED.test(remark.text)) || (isShort && /^\s*(?:\(|(?:from|between) \d)/.test(remark.text))) && !ONE_SIDED.test((remark.text.split(';')[0] ?? '').replace(/\b(?:never|not) (?:the same|equal|identical)\b/giu, '')) && !(BOUNDS.test(remark.text) && (MOMENT.test(a.name) || KIND.test(a.name) || NO_NUMBER.test(knowledge.holds(a.name) ?? '')));
  if (!isShort && !isShared) return [left, right];
  const last = areCounted(noun) ? noun : noun.replace(/(?<=[^s])s$/, '');
  // "sample_collected and sample_analysed dates": what both are, said of many.
  if (remark !== undefined && MOMENTS.test(remark.text.trim())) {
    const kind = [{ ...remark, text: remark.text.trim().slice(0, -1) }];
    return [{ ...left, remarks: kind }, { text: b.name, start: right.start, end: right.end, remarks: kind }];
  }
  const first: Entry = { text: isShort ? `${a.name} ${last}` : a.name, start: left.start, end: left.end, remarks: isShared ? b.remarks : [] };
  return [first, isShort ? { text: `${own} ${last}`, start: right.start, end: right.end, remarks: b.remarks } : right];
}

export function nameOf(text: string): string {
  return itemOf(slice({ text, start: 0, end: text.length }, 0))?.name ?? '';
}
