import { isStateOfName } from '../columns/states.js';
import type { Piece, Span } from '../model.js';
import { keysOf } from './words.js';

/** What a text does not want, where it says so. */
export interface Unwanted extends Span {
  /** What is not wanted, as the text lists it. */
  readonly things: readonly string[];
}

/** "Without sun there is no power", "no visits, no sales": a rule about rows, where a column is rejected the sentence ends. */
export const NONE_WITHOUT = /^\W*(?:without|no|ohne|sin|sans)\s+(?:any\s+)?([^,.]{2,40}?)(?:,|\s+there(?:['’]?s| is| are)|\s+gibt es|\s+hay|\s+il n'y a)\s+(?:also\s+)?(?:no|kein\w*|pas de)\s+([^,.]{2,40})/iu;

/** "Nobody can click without opening", "loans are never disbursed without being approved": who cannot, and what must come with it. */
export const NOT_WITHOUT =
  /^\W*(?:(?:and|but|of course|obviously|naturally)\s+)*(?:nobody|no one|none|nothing|no\s+\p{L}+|(?:you|one|they|people|an?\s+\p{L}+|\p{L}+s)\s+(?:can(?:no|['’])t|can not|never|may not|must not|should not|do(?:es)?(?:\s+not|n['’]?t)|(?:is|are) (?:never|not))|niemand|keiner|nadie|ning[úu]n\s+\p{L}+|personne|aucune?\s+\p{L}+)\s+(?<what>[^,;.]{2,40}?)\s+(?:without|ohne|sin|sans)\s+(?<needed>[^,;.]{2,50}?)(?:\s+(?:first|before(?:hand)?|at all))?(?=\W*$|[,;.]|\s+(?:and|but)\s+(?:the|their|its)\s)/iu;

/** A list behind the words that reject it, up to where the sentence goes on to what is wanted. */
const WITHOUT = /\b(?:(?<!\b(?:with|mit|avec|con)\s(?:or|oder|ou|o)\s)without|(?<!\b(?:mit|avec|con)\s(?:oder|ou|o)\s)(?:ohne|sans)|exclud(?:ing|e)(?=\s(?!week-?ends?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|holidays?\b))|except(?: for)?|leave out|leaving out|skip|omit)\s+(?:any\s+|the\s+)?((?:(?!\bwith\b|\bbut\b|\bmit\b|\bavec\b|\bjust\b|\bonly\b)[^.;:()!?\n]){2,80})/giu;
const DO_NOT = /\b(?:(?:please\s+)?(?:do not|don'?t|never)\s+(?:include|add|put in|give me|need|want|use)|must not (?:contain|include)|no incluyas|no incluir|n'inclu\w+ pas)\s+(?:any\s+|the\s+|de\s+)?((?:(?!\bwith\b|\bbut\b|\bjust\b|\bonly\b)[^.;:()!?\n]){2,80})/giu;
const NO = /(?:^|[.;,!?\n(]|\band\b|\bbut\b)\s*(?:please\s+|pls\s+|also\s+)?(?:no|keine?|pas de|sin)\s+(?!show|week-?ends?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|wochenenden?\b|claims?\b|more\b|less\b|fewer\b|later\b|earlier\b|duplicates?\b|repeat\w*|repetitions?\b|gaps?\b|two\b|2\s|missing|nulls?\b|empty|need\b|matter|idea|limit|default)((?:(?!\bwith\b|\bbut\b|\bjust\b|\bonly\b)[^.;:()!?\n]){2,80})/giu;

/** "dnf should not appear", "emails must not be included", "Telefonnummern sollen nicht vorkommen": what the sentence denies stands before its verb. */
const NOT_THERE = /(?:^|[.;,!?\n(]|\band\b|\bbut\b|\bund\b|\by\b|\bet\b)\s*(?:the\s|any\s|die\s|der\s|das\s|los\s|las\s|el\s|la\s|les\s|le\s)?((?:[\p{L}_-]+[ ,/]+){0,4}?[\p{L}_-]+)\s(?:(?:should|must|shall|may|can|need|do|does)(?:\s?not|n['’]t|\snever)\s(?:(?:appear|show up|occur|feature)|be\s(?:included|shown|listed|present|there|part of (?:it|this|the \p{L}+)|in (?:it|there|the \p{L}+)))|(?:soll|sollen|sollte|sollten|darf|d[üu]rfen)\snicht\s(?:(?:vorkommen|auftauchen|erscheinen|enthalten sein|dabei sein|drin sein))|no\s(?:debe|deben|puede|pueden|deber[ií]an?)\s(?:aparecer|salir|figurar|incluirse)|ne\s(?:doit|doivent|devrait|devraient)\s(?:pas|jamais)\s(?:appara[iî]tre|figurer))(?=\s*(?:$|[.;,!?)\n]|please|pls|at all|here|anywhere))/giu;

const JOINS = /\b(?:and|or|nor|und|oder|noch|y|o|ni|et|ou)\b/iu;

/** A list of values that goes on. */
const LISTING = /(?:\s(?:as|one of|either|like|from)\s|[:=(]\s?)[^.;:=()]{2,70}$/iu;

/** "without emails", "please do not include any names", "No id columns": what no column may be about. `isThing` knows things that columns hold. */
export function unwantedIn(description: string, isThing: (phrase: string) => boolean): readonly Unwanted[] {
  const found: Unwanted[] = [];
  for (const [pattern, certain] of [[WITHOUT, true], [DO_NOT, true], [NO, false], [NOT_THERE, false]] as const) {
    for (const match of description.matchAll(pattern)) {
      // "abandoned calls have no agent, no CSAT" tells of rows, not of columns.
      const sentence = description.slice(Math.max(0, ...['.', '!', '?', '\n'].map((stop) => description.lastIndexOf(stop, match.index))), match.index + 1);
      // "price excluding tax" is the name of a column.
      if (pattern === WITHOUT && isStateOfName(description, match.index)) continue;
      const from = sentenceStart(description, match.index);
      if (NONE_WITHOUT.test(description.slice(from)) || NOT_WITHOUT.test(description.slice(Math.max(from, description.lastIndexOf('; ', match.index) + 1)))) continue;
      // "without a retry nothing is recovered": what rows need.
      if (pattern === WITHOUT && /^\S+\s[^,.;]{2,40}?,?\s(?:nothing|nobody|no one|none)\s/iu.test(match[0])) continue;
      if (!certain && /\b(?:have|has|had|get|gets|with|leaves?)\s+no\b/iu.test(sentence)) continue;
      // ", no emails, name, city": among columns only the first is denied, if no "or" joins them.
      const isAmong = match[0].startsWith(',') && !JOINS.test(match[1] ?? '');
      const list = isAmong ? (match[1] ?? '').replace(/,.*$/su, '') : (match[1] ?? '');
      // "violation: expired meter, no permit 20%, double parking": a value.
      if (isAmong && pattern !== NOT_THERE && (/\d/u.test(list) || (!/s\s*$/u.test(list) && LISTING.test(description.slice(Math.max(0, match.index - 80), match.index))))) continue;
      const whole = match[0].slice(0, match[0].length - (match[1] ?? '').length) + list;
      // "When churned is no, no last login": a rule.
      if (!certain && /^\W*(?:when|if|where|whenever|unless)\s/iu.test(description.slice(from, match.index))) continue;
      // "badge number 1-80 without repeats, nickname": how the values are, and no column.
      if (OF_VALUES.test(list)) continue;
      // "No bus carries more passengers than it has seats": a rule.
      if (!certain && /\b(?:more|fewer|less|\p{L}+er)\b.*\bthan\b/iu.test(list)) continue;
      // "Rows without a coupon code have no discount": a rule.
      if (pattern === WITHOUT && (/\s(?:have|has|had|gets?|is|are|was|were|must|should|pays?|costs?|stays?|takes?|needs?|spends?|earns?|waits?|lasts?|sells?|churns?|converts?|buys?|uses?|drives?|travels?|lives?|scores?|sleeps?)\s/iu.test(list) || /\s(?:more|less|better|worse|longer|shorter|higher|lower|faster|slower|later|earlier)(?:\s(?:often|likely))?\W*$/iu.test(list))) continue;
      // "No customer appears twice": which values there are.
      if (!certain && TWICE.test(list)) continue;
      // "The fee is 0 except for returned ones": a rule, and whom it does not hold for.
      if (/^except/iu.test(match[0]) && TELLS.test(description.slice(sentenceStart(description, match.index), match.index))) continue;
      // "No power between 22:00 and 04:00" tells when, not what no column is about.
      if (!certain && /\b(?:between|during|at night|when|while|before|after|from \d)\b/iu.test(list)) continue;
      // "result (no answer, sale)": a value, behind the name of what holds it.
      if (!certain && match[0].startsWith('(') && /[\p{L}\d_]\s?$/u.test(description.slice(0, match.index)) && /[,/|]|\bor\b/u.test(list)) continue;
      // "No answer means zero talk time": of rows.
      if (!certain && /\s(?:means?|implies|is|are|has|have|gets?|leaves?|equals?)\s/u.test(list)) continue;
      // "no fault found 10%", "no insurance (10%)": a value and its share.
      if (!certain && (/\d\s?%/u.test(list) || (match[0].startsWith(',') && /^\s*\(?\s*(?:about\s|~\s?)?\d+(?:\.\d+)?\s?%/u.test(description.slice(match.index + match[0].length))))) continue;
      // "No irrigation on days with more than 5 mm of rain": of which rows.
      if (!certain && /\s(?:on|in|for|at)\s+(?:\p{L}+\s+){1,3}$/iu.test(list) && /^(?:with|that|where|which)\b/iu.test(description.slice(match.index + match[0].length))) continue;
      // "reason as expired meter, no permit or double parking": one of the values of a list.
      if (!certain && /\bor\b/iu.test(list) && LISTING.test(description.slice(Math.max(0, match.index - 80), match.index))) continue;
      // "No employee with a score below 4 is promoted": which rows, and what is not so of them.
      if (!certain && OF_THOSE_WITH.test(description.slice(match.index + match[0].length))) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const things = list.split(/,|\/|\b(?:and|or|nor|und|oder|y|o|ni|et|ou)\b/iu).map(tidy).filter((thing) => thing !== '');
      if (isInRule(description.slice(Math.max(0, start - 120), start), /^[.!?\n]/u.test(match[0]))) continue;
      // "No amount above 900" bounds amounts.
      const known = things.filter((thing) => (isThing(thing) || isNamed(thing, match[0])) && !/\s(?:above|below|over|under|beyond|than|exceeds?)\s+\D?\d/iu.test(thing));
      if (known.length === 0 || (!certain && known.length < things.length)) continue;
      const span = { start, end: match.index + whole.trimEnd().length };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, things: known });
    }
  }
  return found;
}

/** "No Tesla.", "exclude Apple and Dell": a name, which may be a value; in German every noun is written so. */
const isNamed = (thing: string, said: string): boolean => /^\p{Lu}[\p{L}\d]{2,}(?:[ -]\p{Lu}[\p{L}\d]+){0,2}$/u.test(thing) && !/\b(?:ohne|keine?)\b/iu.test(said) && !DAY_OR_MONTH.test(thing);
const DAY_OR_MONTH = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)(?![\p{L}])/iu;

/** What values are without: "no repeats", "without decimals". */
const OF_VALUES = /^(?:repeats?|repetitions?|repeating|duplicat\p{L}*|doubles|gaps?|decimals?|leading zeros?|zeros|spaces?|ties|replacement|holes|overlaps?|blanks?|missing|nulls?|fractions?|rounding|(?:last|first|final)\s+(?:\p{L}+|\d+)\s+(?:digits?|characters?|letters?|numbers?)|separators?|dashes|hyphens|punctuation|outliers?|exceptions?)(?![\p{L}])/iu;

/** Behind whom a rule is about: what picks them, and its verb. */
const OF_THOSE_WITH = /^with\s[^.,;:!?\n]{3,60}\s(?:is|are|was|were|gets?|has|have|can|may|will|should|must|pays?|receives?|takes?|makes?|goes|ever)\s/iu;

/** What comes no second time. */
const TWICE = /\b(?:twice|repeated|again|more than once|(?:appears?|occurs?|comes?|repeats?)\s*$)/iu;
/** The verb of a statement. */
const TELLS = /(?<![\p{L}])(?:is|are|was|were|must|has|have|gets?|pays?|costs?|=|applies|always)(?![\p{L}])/iu;

/** Where the sentence begins that holds a place. */
function sentenceStart(text: string, at: number): number {
  return Math.max(0, ...['.', '!', '?', '\n'].map((stop) => text.lastIndexOf(stop, at) + 1));
}

/** "empty without a reply", "abandoned calls have no agent, no handle time": what holds for some rows, not what no column may be about. */
function isInRule(before: string, opensSentence: boolean): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
  // "Abandoned calls have a talk time of zero and no agent": of such rows.
  if (!opensSentence && /^\W*(?!(?:the\s)?(?:tables?|data|datasets?|rows?|lists?|files?|they|it|columns?)\s)(?:[\p{L}-]+\s){1,3}[\p{L}-]+s\s(?:have|get|show|carry)\s[^.,;:]{3,50}(?:\s(?:and|but))?\s*$/iu.test(sentence)) return true;
  // "zero for players without purchases" picks rows.
  if (/(?<![\p{L}\d])(?:zero|0|none|nothing|lower|higher|less|more|blank|empty|null|only)\s+(?:for|on|in|if|when|by|of|among)\s+(?:\p{L}+\s+){0,3}$/iu.test(sentence)) return true;
  return /\b(?:empty|blank|null|missing|filled|unset|leer|vac[ií]o|vide)\s*$/iu.test(sentence) || /\b(?:have|has|had|having|gets?|got|with|come|comes|pays?|takes?)\s+no\s[^.]*[,]?(?:\s*(?:and|or))?\s*$/iu.test(sentence);
}

/** "any customer names, please" → "customer names". */
function tidy(thing: string): string {
  return thing.replace(/\b(?:any|please|pls|thanks|columns?|fields?|at all|whatsoever|kind of|sort of|the|personal data like)\b/giu, ' ').replace(/\s+/g, ' ').trim();
}

/** The text with the spans blanked, so that offsets stay right. */
export function blanked(piece: Piece, spans: readonly Span[]): Piece {
  const text = spans.reduce((all, { start, end }) => all.slice(0, start - piece.start) + ' '.repeat(end - start) + all.slice(end - piece.start), piece.text);
  return { ...piece, text };
}

/** Whether a column's name has all the words of something that is not wanted. */
export function isUnwanted(name: string, unwanted: readonly Unwanted[]): boolean {
  const keys = keysOf(name);
  return unwanted.some(({ things }) => things.some((thing) => {
    const words = keysOf(thing);
    return words.length > 0 && words.every((word) => keys.includes(word));
  }));
}
