import { itemOf } from '../columns/item.js';
import type { Piece } from '../model.js';
import { commaAt, cutOutside, joinerAt, sentencesOf, slice } from './lists.js';
import type { Knowledge } from './knowledge.js';
import { splitRun } from './runs.js';
import type { Outline } from './shapes.js';
import { CONTINUES_SPOKEN, NOISE_SPOKEN, REQUEST_SPOKEN, ROWS_SPOKEN, RULE_SPOKEN, WITH_SPOKEN } from './spoken.js';

const WITH =
  /(?:^|[\s,])(?:with(?: the)?(?: following)?(?: columns?| fields?| attributes?)?|w\/|w|(?:that )?(?:contain(?:s|ing)?|include[sd]?|including|having|has|have|featuring|showing|capturing|covering|recording|listing|consisting of|comprising|made (?:up )?of|tracking)(?: the)?(?: following)?|columns?|fields?|attributes?|con|incluyendo|que incluya|mit|inklusive|bestehend aus|avec|comprenant|contenant|incluant)(?:\s*:\s*|\s+(?=\S))/giu;
const CONTINUES =
  /^(?:[\d$€£(%]|~|≥|≤|<|>|=|(?:which|that|who|whose|where|when|whenever|if|unless|only|always|never|no|not|non|one|two|three|four|in|between|from|like|such|e\.?g|i\.?e|about|around|approx|approximately|roughly|mostly|some|most|many|few|rounded|unique|uniquely|at|max|min|maximum|minimum|up|must|should|can|cannot|could|may|with|but|so|because|since|usually|typically|often|sometimes|each|per|or|heavily|right|left|skewed|normally|uniformly|evenly|std|sd|mean|median|standard|average of|weighted|sorted|ordered|ascending|descending|as|than|then|and never|and always|and only|both|all|format|formatted|starting|capped|otherwise|else|more|less|higher|lower|longer|shorter|bigger|larger|smaller|older|younger|newer|nothing|use|using|make|ensure|note|the rest|rest|depending|based|nullable|optional|required|never|(?:(?:an?|some|slight|strong|clear|upward|downward|linear|weekly|daily|yearly|monthly|annual) )*(?:seasonality|seasonal pattern|trend|outliers|noise)|integer|decimal|float|string|zwischen|entre|maximal|mindestens|einzigartig|eindeutig|único|immer|nie|solo)\b)/iu;
const NOISE =
  /^(?:please|pls|plz|thx|thanks|thank you|ty|ok|okay|yeah.*|yep.*|cheers|idk|whatever|etc\.?|and so on|nothing else.*|that'?s (?:it|all)|thats (?:it|all)|bitte|danke|gracias|por favor|merci|s'il (?:vous|te) pla[iî]t|lol|asap|if possible|you know|realistic(?:ally)?|random)[.!?]*$/iu;
const NOISE_TAIL = /[\s,]+(?:please|pls|plz|thx|thanks|thank you|ty|ok|okay|cheers|idk|asap|lol|bitte|danke|gracias|por favor|merci)[.!?\s]*$/iu;
const ROWS_ONLY = /^(?:(?:and|with|like|about|around|exactly|maybe|roughly|just|total of|make it)\s+)*(?:[\d.,]+\s?k?|a (?:dozen|hundred|thousand)|[a-z]+ (?:hundred|thousand))\s*(?:rows?|records?|entries|lines|samples|filas|registros|zeilen|lignes)(?:\s+\w+){0,2}[.!?]*$/iu;
const ROWS_TAIL = /[\s,]+(?:(?:like|about|around|exactly|maybe|roughly|just)\s+)?\d[\d.,]*\s?k?\s*(?:rows?|records?|entries|filas|registros|zeilen|lignes)(?:\s+(?:idk|pls|please|total|max))?[.!?\s]*$/iu;
/** A rule rather than a list of columns. */
const RULE =
  /\b(?:must|should|shall|always|never|cannot|can't|cant|can not|depends?|rises?|increases?|decreases?|drops?|falls?|grows?|goes up|go up|correlat\w*|tends?|gets?|cost more|costs? less|pricier|cheaper|more often|less often|more likely|less likely|higher|lower|larger|bigger|longer|shorter|older|younger|if|unless|only|each|every|means|ensure|make sure|exceeds?|at most|at least|most expensive|do not|don't|dont|doesn't|without|no more|has to|have to|is not|are not|equals?|matches|match)\b/i;
const RELATIONAL = /\b(?:depends?|based|derived|calculated|computed|times|plus|minus|sum|product|difference|ratio|between|that|which|when|if|unless|because|than|after|before|of both|grows|rises|correlat\w*|zwischen|entre)\b/i;

/** What is said in sentences and comma lists, cut into subject, columns and rules. */
export function proseOutline(whole: Piece, knowledge: Knowledge): Outline {
  let preamble: Piece | undefined;
  const items: Piece[] = [];
  const rest: Piece[] = [];
  for (const raw of sentencesOf(whole)) {
    const sentence = trimTail(raw);
    if (sentence.text === '' || isNoise(sentence.text)) continue;
    const read = readSentence(sentence, items.length > 0, knowledge);
    if (read === undefined) {
      if (preamble === undefined && items.length === 0 && !isNegation(sentence.text)) preamble = sentence;
      else rest.push(sentence);
      continue;
    }
    if (read.lead !== undefined) {
      if (preamble === undefined) preamble = read.lead;
      else if (!isNoise(read.lead.text)) rest.push(read.lead);
    }
    for (const segment of read.segments) (segment.isColumn ? items : rest).push(segment.piece);
    if (read.isRule) rest.push(sentence);
  }
  return { preamble, items, sentences: rest, verbatim: false };
}

/** "PLZ" among the parts of an address is no plea. */
function isPostalCode(text: string, around: string): boolean {
  return /(?:^|[\s,])PLZ$|^plz$/u.test(text) && (text.endsWith('PLZ') || /stadt|ort\b|straße|strasse|adresse/iu.test(around));
}

function isNoise(text: string, around = text): boolean {
  return !isPostalCode(text, around) && [NOISE, ROWS_ONLY, NOISE_SPOKEN, ROWS_SPOKEN].some((pattern) => pattern.test(text));
}

export function isNegation(text: string): boolean {
  return /^(?:please\s+|pls\s+|also\s+|but\s+|and\s+)*(?:no\b(?! show)|don'?t|do not|without|exclude|leave out|skip|omit|never include|nothing else|avoid|sin\b|ohne\b|keine?\b|sans\b|ne pas)/i.test(text.trim());
}

function trimTail(piece: Piece): Piece {
  let { text } = piece;
  for (let i = 0; i < 3 && !isPostalCode(text, text); i++) text = text.replace(NOISE_TAIL, '').replace(ROWS_TAIL, '');
  return { ...piece, text, end: piece.start + text.length };
}

interface Segment {
  readonly piece: Piece;
  readonly isColumn: boolean;
}

interface SentenceRead {
  readonly lead: Piece | undefined;
  readonly segments: readonly Segment[];
  /** Also to be read as a rule on columns known already. */
  readonly isRule: boolean;
}

function readSentence(sentence: Piece, hasItems: boolean, knowledge: Knowledge): SentenceRead | undefined {
  if (isNegation(sentence.text)) return undefined;
  return afterColon(sentence, hasItems, knowledge) ?? (hasItems ? undefined : afterWith(sentence, knowledge) ?? inBrackets(sentence, knowledge)) ?? plainList(sentence, hasItems, knowledge);
}

/** A colon that opens a list; not that of "08:00" or of "name: type" within a list. */
function colonIndex(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === ',' && depth === 0 && i > 0 && !/^\d,\d/.test(text.slice(i - 1, i + 2)) && text.indexOf(':') > i && !/\b(?:for|of|dataset|data|table)\b/i.test(text.slice(0, i)) && text.slice(0, i).split(/\s+/).length <= 2) return -1;
    else if (char === ':' && depth === 0 && !/\d/.test(text[i + 1] ?? '') && !text.startsWith('//', i + 1)) return i;
  }
  return -1;
}

function afterColon(sentence: Piece, hasItems: boolean, knowledge: Knowledge): SentenceRead | undefined {
  const at = colonIndex(sentence.text);
  if (at < 0) return undefined;
  const left = slice(sentence, 0, at);
  const right = slice(sentence, at + 1);
  if (right.text === '') return { lead: left, segments: [], isRule: false };
  const segments = segmentsOf(right, knowledge);
  const known = segments.filter((segment) => segment.isColumn && knowledge.knows(nameOf(segment.piece))).length;
  // "Status: 60% delivered, 25% shipped": the left side is the column, the right what is said of it.
  const isColumnSpec = left.text.split(/\s+/).length <= 4 && knowledge.knows(left.text) && (hasItems || known === 0) && known < Math.max(2, segments.length);
  if (isColumnSpec && !/^(?:columns?|fields?|attributes?|data|dataset)$/i.test(left.text)) return { lead: undefined, segments: [{ piece: sentence, isColumn: true }], isRule: false };
  if (hasItems && known === 0) return undefined;
  if (segments.length === 0) return undefined;
  // "Orders with: …" — the small word before the colon belongs to nobody.
  return { lead: left, segments, isRule: false };
}

function afterWith(sentence: Piece, knowledge: Knowledge): SentenceRead | undefined {
  for (const match of openings(sentence.text)) {
    if (isInside(sentence.text, match.index)) continue;
    const left = slice(sentence, 0, match.index);
    // "price 5 to 500 with two decimals": what stands before is a list of columns already.
    if (/^\s*\w*with/i.test(match[0]) && left.text.includes(',') && segmentsOf(left, knowledge).filter(({ piece }) => /\d/.test(piece.text) && knowledge.knows(nameOf(piece))).length >= 2) continue;
    const right = slice(sentence, match.index + match[0].length);
    const segments = segmentsOf(right, knowledge);
    const columns = segments.filter((segment) => segment.isColumn);
    const known = columns.filter((segment) => knowledge.knows(nameOf(segment.piece))).length;
    if (columns.length === 0 || known === 0 || known * 3 < columns.length) continue;
    const isFirstKnown = columns[0] !== undefined && (knowledge.knows(nameOf(columns[0].piece)) || known >= 3);
    if (!isFirstKnown) continue;
    return { lead: left.text === '' ? undefined : left, segments, isRule: false };
  }
  return undefined;
}

/** Every place where a list of columns may begin, in any language. */
function openings(text: string): RegExpExecArray[] {
  const spoken = [...text.matchAll(WITH_SPOKEN)];
  const plain = [...text.matchAll(WITH)].filter(({ index }) => spoken.every((other) => other.index !== index));
  return [...plain, ...spoken].sort((a, b) => a.index - b.index);
}

function isInside(text: string, index: number): boolean {
  let depth = 0;
  for (let i = 0; i < index; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth > 0;
}

/** "Product catalog (sku, name, price, stock)". */
function inBrackets(sentence: Piece, knowledge: Knowledge): SentenceRead | undefined {
  const match = /^([^()]*)\(([^()]+,[^()]+)\)([^()]*)$/s.exec(sentence.text);
  if (match === null) return undefined;
  const from = (match[1] ?? '').length + 1;
  const inside = slice(sentence, from, from + (match[2] ?? '').length);
  const segments = segmentsOf(inside, knowledge);
  const known = segments.filter((segment) => segment.isColumn && knowledge.knows(nameOf(segment.piece))).length;
  const before = slice(sentence, 0, from - 1);
  if (known < 2 || known * 2 < segments.length || before.text.includes(',')) return undefined;
  return { lead: before, segments, isRule: false };
}

const REQUEST =
  /^(?:(?:hey|hi|hello|please|pls|plz|can|could|would|will|you|u|i|i'd|we|just|so|um|uh|like|to|me|us|gimme|give|get|have|want|need|generate|create|make|build|produce|provide|return|some|a|an|the|of|for|fake|synthetic|sample|test|mock|dummy|random|realistic|dataset|data|set|table|csv|file|list|rows|records|only|columns|genera|crea|necesito|quiero|erstelle|bitte|erzeuge|crée|génère|donne|veux|je|un|une|eine|einen)\b[\s,:]*)+/iu;
const ABOUT = /\s+(?:of|for|from|about|per|de|von|für|pour|para)\s+(?:(?:\d[\d,.]*k?|a|an|the|our|my|some|each|all|every|un|una|una|unos|eine?[nr]?|des?|los|las)\s+)?[\p{L}\d][^,]*$/iu;

function plainList(sentence: Piece, hasItems: boolean, knowledge: Knowledge): SentenceRead | undefined {
  const isRule = RULE.test(sentence.text) || RULE_SPOKEN.test(sentence.text);
  const lead = Math.max(REQUEST.exec(sentence.text)?.[0].length ?? 0, REQUEST_SPOKEN.exec(sentence.text)?.[0].length ?? 0);
  const body = slice(sentence, lead < sentence.text.length ? lead : 0);
  let list = body;
  const about = ABOUT.exec(body.text);
  let subject: Piece | undefined;
  if (!hasItems && about !== null && !/[(:]/.test(about[0]) && knowledge.knows(nameOf(slice(body, 0, about.index))) && !knowledge.knowsExactly(nameOf(body))) {
    list = slice(body, 0, about.index);
    subject = slice(body, about.index);
  }
  const segments = segmentsOf(list, knowledge);
  const columns = segments.filter((segment) => segment.isColumn);
  const known = columns.filter((segment) => knowledge.knows(nameOf(segment.piece)));
  if (hasItems) {
    // After the list: new columns must be plainly named, everything else is a rule about the old ones.
    const plain = columns.filter((segment) => knowledge.knowsExactly(nameOf(segment.piece)) && nameOf(segment.piece).split(/[\s_]+/).length >= 2);
    if (isRule || plain.length === 0 || plain.length < columns.length) return undefined;
    return { lead: undefined, segments, isRule: false };
  }
  const isList = known.length >= 3 && known.length * 3 >= columns.length * 2;
  const isPair = known.length >= 2 && known.length === columns.length && (subject !== undefined || lead > 0 || hasSpec(columns));
  const isSpec = known.length >= 1 && known.length === columns.length && hasSpec(columns) && !isRule;
  if (!isList && !isPair && !isSpec) return undefined;
  return { lead: subject, segments, isRule: false };
}

/** At least one segment says more than a name. */
function hasSpec(segments: readonly Segment[]): boolean {
  return segments.some((segment) => /\d/.test(itemOf(segment.piece)?.rest ?? ''));
}

function nameOf(piece: Piece): string {
  return itemOf(piece)?.name ?? '';
}

/** The segments of a list: columns, with what continues a column left on it, and remarks on their own. */
export function segmentsOf(list: Piece, knowledge: Knowledge): Segment[] {
  const segments: Segment[] = [];
  for (const raw of cutOutside(list, commaAt(list.text))) {
    const piece = trimTail(raw);
    if (piece.text === '' || isNoise(piece.text, list.text)) continue;
    const last = segments.at(-1);
    if (continues(piece.text, knowledge)) {
      if (last === undefined || !last.isColumn || isGlobal(piece.text)) segments.push({ piece, isColumn: false });
      else segments[segments.length - 1] = { piece: join(last.piece, piece, list), isColumn: true };
      continue;
    }
    const parts = joined(piece, knowledge);
    for (const part of parts) {
      for (const run of splitRun(part, knowledge)) segments.push({ piece: run, isColumn: true });
    }
  }
  return segments;
}

/** "2% missing kwh", "about 5% missing phone": names its own column. */
function isGlobal(text: string): boolean {
  return /%|percent/i.test(text) && /\b(?:missing|empty|null|blank|nulls|outliers? (?:in|for|of))\b/i.test(text) && !/^\D*\d+(?:\.\d+)?\s?(?:%|percent)\s+(?:missing|empty|null|blank|nulls)\W*$/i.test(text);
}

function continues(text: string, knowledge: Knowledge): boolean {
  if (!CONTINUES.test(text) && !CONTINUES_SPOKEN.test(text)) return false;
  const name = nameOf({ text, start: 0, end: text.length });
  // "make, model, year": a word that may begin a remark, alone, is a column.
  if (/^(?:make|note|rest)$/iu.test(text.trim()) && knowledge.knowsExactly(text.trim())) return false;
  // "Note von 1 bis 6", "note de 1 à 5": a mark.
  if (/^note\s+(?:von|de|sur|entre|zwischen|\d|\()/iu.test(text)) return false;
  return !(name.length > 3 && /^\p{L}/u.test(text) && name.split(/\s+/).length >= 2 && knowledge.knowsExactly(name)) && !/^\p{L}+_/u.test(text);
}

function join(a: Piece, b: Piece, list: Piece): Piece {
  return { text: list.text.slice(a.start - list.start, b.end - list.start), start: a.start, end: b.end };
}

/** Cuts "price and total" in two, but not "between 1 and 10" or "depends on tenure and tickets". */
function joined(piece: Piece, knowledge: Knowledge): Piece[] {
  const joiner = joinerAt(piece.text);
  let done = 0;
  const parts = cutOutside(piece, (index) => {
    const length = joiner(index);
    if (length === 0) return 0;
    const left = piece.text.slice(done, index);
    const right = piece.text.slice(index + length);
    const startsAnew = /^(?:an?|the|their|whether|finally|also|optionally|his|her|its|el|la|der|die|das|eine?|un|une|le)\s/i.test(right);
    const rightName = nameOf({ text: right.split(/\s(?:and|plus|&|n|y|und|et)\s/)[0] ?? right, start: 0, end: 0 });
    const rightKnown = rightName !== '' && !/^\d/.test(right) && knowledge.knows(rightName);
    if (RELATIONAL.test(left) && !(startsAnew && rightKnown && !/\b(?:depends?|based|times|plus|minus|sum|between)\b[^,]*$/i.test(left))) return 0;
    if (CONTINUES.test(right) && !rightKnown) return 0;
    const leftName = nameOf({ text: left, start: 0, end: 0 });
    const isColumnPair = (rightKnown && (knowledge.knows(leftName) || /[\d(]/.test(left) || right.length > 2)) || (startsAnew && leftName !== '');
    if (!isColumnPair || knowledge.knowsExactly(piece.text)) return 0;
    done = index + length;
    return length;
  });
  return parts.length === 0 ? [piece] : parts;
}
