import { itemOf } from '../columns/item.js';
import { tellsShares } from '../phrases/lists/told-shares.js';
import { spelledOut } from '../vocabulary/abbreviations.js';
import type { Entry, Piece } from '../model.js';
import { withoutAsides } from './asides.js';
import { isMeasured, measureIn, withoutHeading } from './headings.js';
import type { Knowledge } from './knowledge.js';
import { ADDS } from './leads.js';
import { listBesideStatements } from './list-beside-statements.js';
import { sentencesOf } from './lists.js';
import { leavesEmpty } from './left-empty.js';
import { NOT_WITHOUT } from './negation.js';
import { isNegation, isNoise, withoutNoise } from './noise.js';
import type { Outline } from './outline.js';
import { ANSWERED, listIn, type ListReading } from './readings.js';
import { withoutSaidBehind } from './said-behind.js';
import { segmentsOf } from './segments.js';
import { standsBefore } from './stands-before.js';
import { isStem } from './stems.js';
import { isAsked } from './segments/asked.js';
import { addedIn, framesOne, toldAsColumn } from './told/added.js';
import { constantsIn } from './told/constants.js';
import { identifiersBeside } from './told/identifiers.js';
import { happenedIn } from './told/happened.js';
import { hasOrNot } from './told/has-or-not.js';
import { hadIn, saysWhatRowsHave, speaksOfSomeRows } from './told/having.js';
import { specifiedIn } from './told/specified.js';
import { sortsRows } from './statements.js';
import { toldOneByOne } from './told.js';
import { TELLS_BOTH } from '../vocabulary/comparatives.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { outsideBrackets } from './values/outside-brackets.js';
import { keysOf } from './words.js';

const RULE =
  /\b(?:must|should|shall|always|never|cannot|can't|cant|can not|depends?|rises?|increases?|decreases?|drops?|falls?|grows?|goes up|go up|correlat\w*|tends?|gets?|cost more|costs? less|pricier|cheaper|more often|less often|rarer|commoner|more common|less common|more likely|less likely|higher|lower|larger|bigger|longer|shorter|older|younger|if|unless|only|each|every|means|ensure|make sure|exceeds?|at most|at least|most expensive|do not|don't|dont|doesn't|without|no more|has to|have to|is not|are not|equals?|matches|match|all (?:the )?others|everyone else|everybody else|later ones|(?:pays?|gives?|owes?)(?=\s\S*\s?\d|\s(?:no|nothing|half|double|full|\d)))\b/i;

/** "The Leeds branch has the highest turnover": what is compared is no list of columns. */
const HAS_MORE = /^[^,;:]{3,60}\s(?:has|have|gets?|shows?|pays?)\s(?:by far\s|much\s)?(?:the\s)?(?:most|fewest|more|fewer|less|(?:high|low|larg|small|bigg|long|short)(?:er|est))\s\p{L}/iu;

/** "Charging costs 0.45 per kWh": what it does, and no name of a column. */
const COSTS = /^(?:the\s|an?\s|each\s)?\p{L}[^,;:\d]{2,40}\scosts\s(?:about\s|around\s)?[$€£]?\d/iu;

interface Sentence {
  readonly piece: Piece;
  readonly list: ListReading | undefined;
}

/** "Fields", "I need", "Each participant": nothing about the table. */
const SAYS_NOTHING = /^(?:(?:the\s+)?(?:columns?|fields?|attributes?|it|they|rows?|data ?set|table|file|data)\s+(?:(?:should|must|will|needs? to|has to|shall|may|can)\s+)?(?:not\s+|never\s+)?(?:be|are|is|contains?|includes?|have|has)(?:\s+the following(?:\s+\p{L}+)?)?|(?:the\s+)?(?:columns?|fields?|attributes?)|(?:for |in |per )?(?:each|every)(?:\s+\p{L}+){1,2}|(?:what|here)\b[^,.]{0,60}\b(?:need|want|like|see|columns?|fields?)\b[^,.]{0,30}|it|they|here'?s what i need|here (?:are|is) (?:the|my) (?:columns?|fields?)|what i (?:need|want)|i (?:need|want)|we need|spalten|felder|columnas|campos|colonnes|champs)$/iu;

/** What is said in sentences and comma lists, cut into subject, columns and rules. */
export function proseOutline(whole: Piece, knowledge: Knowledge): Outline {
  const read = listedOutline(whole, knowledge);
  const outline = { ...read, items: withoutHeading(read.items) };
  const further = identifiersBeside(whole, outline.items);
  return further.length === 0 ? outline : { ...outline, items: [...outline.items, ...further].sort((a, b) => a.start - b.start) };
}

function listedOutline(whole: Piece, knowledge: Knowledge): Outline {
  const sentences: Sentence[] = sentencesOf(withoutAsides(whole))
    .flatMap(withoutSaidBehind)
    .filter(({ text }) => !isNoise(text))
    .map(withoutNoise)
    .filter(({ text }) => !isNoise(text))
    .map((piece, i) => ({ piece, list: isNegation(piece.text) || (i > 0 && (speaksOfData(piece.text) || leavesEmpty(piece.text))) || tellsShares(piece.text) || hasOrNot(piece.text) !== undefined || TELLS_BOTH.test(piece.text) || HAS_MORE.test(piece.text) || (i > 0 && COSTS.test(piece.text)) ? undefined : listIn(piece, knowledge) }));
  const beside = sentences.some(({ list }) => list !== undefined) ? undefined : listBesideStatements(sentences.map(({ piece }) => piece), knowledge);
  const stated = beside === undefined ? undefined : sentences[beside.at];
  if (beside !== undefined && stated !== undefined) sentences[beside.at] = { piece: stated.piece, list: beside.list };
  if (sentences.every(({ list }) => list === undefined)) readShortNames(sentences, knowledge);
  const main = measuredFirst(sentences, knowledge) ?? mainOf(sentences);
  let preamble: Piece | undefined;
  const items: Entry[] = [];
  const taken = new Set<string>();
  const rest: Piece[] = [];
  const about = (piece: Piece): void => {
    if (preamble === undefined && items.length === 0 && !isNegation(piece.text)) preamble = piece;
    else rest.push(piece);
  };
  const isDone = (): boolean => main !== undefined && items.length > 0;
  for (const sentence of sentences) {
    const { piece, list } = sentence;
    if (isDone() && (NOT_WITHOUT.test(piece.text) || speaksOfData(piece.text) || leavesEmpty(piece.text))) {
      rest.push(piece);
      continue;
    }
    // "One column for sex too" names the sex, whatever "column" introduces.
    const more = sentence !== main && isDone() && !RULE.test(piece.text) && (list === undefined || framesOne(piece.text)) && !isNegation(piece.text) ? addedIn(piece, items, knowledge) : undefined;
    const framed = more === undefined && sentence !== main && isDone() && !isNegation(piece.text) ? toldAsColumn(piece, items) : undefined;
    if (framed !== undefined || more !== undefined) {
      items.push(...(framed === undefined ? (more ?? []).filter((entry) => isNew(entry, taken)) : [framed]));
      continue;
    }
    if (list !== undefined && (sentence === main || addsColumns(sentence, list, main, items, knowledge))) {
      const measure = list.lead === undefined ? undefined : measureIn(list.lead, list.segments.flatMap((segment) => (segment.isColumn ? [segment.piece] : [])));
      if (measure !== undefined) items.push(measure);
      else if (list.lead !== undefined && !SAYS_NOTHING.test(list.lead.text)) about(list.lead);
      if (list.tail !== undefined) rest.push(list.tail);
      rest.push(...(list.told ?? []));
      for (const { piece: entry, isColumn } of list.segments) (isColumn && isNew(entry, taken) ? items : rest).push(entry);
      for (const { piece: entry, isColumn } of list.segments) {
        const implied = isColumn ? undefined : impliedColumn(entry, items, knowledge);
        if (implied !== undefined) items.push(implied);
      }
      continue;
    }
    const specified = isDone() || (main !== undefined && (preamble !== undefined || NUMBERED.test(piece.text))) ? specifiedIn(piece, items, knowledge) : undefined;
    if (specified !== undefined) items.push(specified);
    else if (isDone() && isAsked(piece.text) && !isNegation(piece.text) && (!RULE.test(piece.text) || whole.text[piece.end - whole.start] === '?')) {
      for (const { piece: entry, isColumn } of segmentsOf(piece, knowledge)) (isColumn && isNew(entry, taken) ? items : rest).push(entry);
    } else if (isDone() && !isNegation(piece.text)) {
      const had = hadIn(piece, items.map((item) => keysOf(itemOf(item)?.name ?? '')), knowledge);
      if (had !== undefined) {
        items.push(...had);
        // "Each cancelled order has a reason": says of which rows as well.
        if (speaksOfSomeRows(piece.text)) rest.push(piece);
        continue;
      }
      const happened = happenedIn(piece, items);
      if (happened !== undefined) {
        items.push(...happened);
        continue;
      }
      const constants = constantsIn(piece, items, knowledge);
      if (constants.length > 0) {
        items.push(...constants);
        continue;
      }
      // "Patient ID as well.": a name and nothing else.
      if (NAME_ALONE.test(piece.text) && !sortsRows(piece.text) && isNameAlone(piece.text.trim(), knowledge) && isNew(piece, taken)) {
        items.push(piece);
        continue;
      }
      const chosen = chosenColumn(piece, items);
      if (chosen !== undefined) {
        items.push(chosen);
        continue;
      }
      const added = list === undefined ? undefined : addedIn(piece, items, knowledge);
      if (added !== undefined) {
        items.push(...added.filter((entry) => isNew(entry, taken)));
        continue;
      }
      const implied = impliedColumn(piece, items, knowledge);
      if (implied !== undefined) items.push(implied);
      rest.push(piece);
    }
    else about(piece);
  }
  // Two sentences beside a list of its own are no columns told one by one.
  // "Columns: timestamp, temp_c, alarm" says itself which they are.
  const isSaid = main?.list?.lead !== undefined && /^\W*(?:the )?(?:columns?|fields?|attributes?)\W*$/iu.test(main.list.lead.text);
  if (preamble !== undefined && main?.list?.lead !== undefined && FURTHER.test(main.list.lead.text)) items.unshift(...constantsIn(preamble, items, knowledge));
  const alone = toldOneByOne((sentences.length < 3 || isSaid) && items.length > 2 ? [] : sentences.filter(({ piece }) => !speaksOfData(piece.text)), knowledge);
  return isBetter(alone.items, items, knowledge) && !losesList(main, alone.items) ? alone : { preamble, items, sentences: rest, verbatim: false, ...(main?.list?.told === undefined ? {} : { told: main.list.told }) };
}

/** "status is 'open' throughout. Further columns: …": of those that were told of before. */
const FURTHER = /^\W*(?:the\s)?(?:further|other|remaining|additional|more)\s(?:columns?|fields?|attributes?)\W*$/iu;

/** Whether a list of several columns would be lost, where others are told one by one. */
function losesList(main: Sentence | undefined, alone: readonly Entry[]): boolean {
  const keysOfEntry = (entry: Entry): string => keysOf(itemOf(entry)?.name ?? '').join(' ');
  const told = new Set(alone.map(keysOfEntry));
  const listed = main?.list?.isCertain === true ? main.list.segments.flatMap(({ piece, isColumn }) => (isColumn ? [keysOfEntry(piece)] : [])) : [];
  return listed.length >= LONG_LIST && listed.filter((name) => !told.has(name)).length * 2 > listed.length;
}

const LONG_LIST = 4;

/** Whether the columns told one by one are more than those of the list, by the names that are known. */
function isBetter(alone: readonly Entry[], items: readonly Entry[], knowledge: Knowledge): boolean {
  if (items.length === 0) return alone.length > 0;
  const known = (entries: readonly Entry[]): number => entries.filter((entry) => knowledge.knows(itemOf(entry)?.name ?? '')).length;
  return alone.length >= 3 && (alone.length > items.length + (items.length > 2 ? 1 : 0) || known(alone) > known(items));
}

const SETS_APART = /[,;:(|/]|\s(?:and|with|und|mit|y|con|et|avec)\s/iu;

/** The list of the description: what says that columns follow before what only reads like them, the longest first. */
function mainOf(sentences: readonly Sentence[]): Sentence | undefined {
  let best: Sentence | undefined;
  // "Every code has a start and an end" adds to what was listed before.
  // "Car workshop repair orders. Each order has …": words that nothing sets apart name what the table is of.
  const isList = ({ piece, list }: Sentence): boolean => SETS_APART.test(piece.text) && (list?.segments.filter(({ isColumn }) => isColumn).length ?? 0) > 1;
  const isAside = ({ piece }: Sentence, i: number): boolean => (saysWhatRowsHave(piece.text) && sentences.slice(0, i).some(isList)) || comesBackTo(piece.text, sentences.slice(0, i));
  for (const sentence of sentences.filter((each, i) => !isAside(each, i))) if (sentence.list !== undefined && (best?.list === undefined || sentence.list.score > best.list.score + 1e-9)) best = sentence;
  return best;
}

const CAN_BE = /^\W*(?:the\s)?(?<name>\p{L}[\p{L}_ ]{1,28}?)\s(?:can|may|could|must|should|will)\s(?:(?:only|either|also)\s)?be\s/iu;

/** "Parking: spot and tariff. Tariff can be day tariff or night tariff": values of what a sentence before has named. */
function comesBackTo(text: string, before: readonly Sentence[]): boolean {
  return before.length > 0 && standsBefore(CAN_BE.exec(text)?.groups?.['name'], before.map(({ piece }) => piece));
}

/** "dice rolls: roll number, die 1, die 2": where nothing else names columns, the first sentence that lists short names does. */
function readShortNames(sentences: Sentence[], knowledge: Knowledge): void {
  const at = sentences.findIndex(({ piece }) => !isNegation(piece.text) && !/^\W*\d/u.test(piece.text) && !RULE.test(outsideBrackets(piece.text)) && !speaksOfData(piece.text) && listIn(piece, knowledge, true) !== undefined);
  const sentence = sentences[at];
  if (sentence !== undefined) sentences[at] = { piece: sentence.piece, list: listIn(sentence.piece, knowledge, true) };
}

const isAnswered = (entry: Entry): boolean => ANSWERED.test(itemOf(entry)?.remarks[0]?.text ?? '');

/** Whether a sentence beside the main list names further columns; most speak of those that are named there. */
function addsColumns({ piece }: Sentence, list: ListReading, main: Sentence | undefined, items: readonly Entry[], knowledge: Knowledge): boolean {
  // "City park tree inventory. Every tree has …": a title.
  if (items.length === 0 && !SETS_APART.test(piece.text)) return false;
  const columns = list.segments.filter(({ isColumn }) => isColumn).map(({ piece: entry }) => entry);
  // "Delays of 3 hours or more" are those that were named.
  const names = columns.map((entry) => (itemOf(entry)?.name ?? '').replace(/\s(?:of|for|in|with|to|from|by|at|on)$/iu, ''));
  const mainNames = main?.list?.segments.filter(({ isColumn }) => isColumn).map(({ piece: entry }) => spelledOut(keysOf(itemOf(entry)?.name ?? ''))) ?? [];
  const isMentioned = (name: string): boolean => {
    const keys = keysOf(name);
    // "The conversion rate is 4% for A" speaks of `converted`.
    const [rated = '', ...more] = keys.at(-1) === 'rate' ? keys.slice(0, -1) : [];
    if (rated !== '' && more.length === 0 && mainNames.some((other) => other.some((key) => isStem(rated, key)))) return true;
    // "The average daily rate" is the ADR.
    // "The average wait is about 45 seconds" speaks of the `wait_seconds`.
    const plain = /^(?:average|mean|median|typical|usual)$/u.test(keys[0] ?? '') ? keys.slice(1) : [];
    if (plain.length > 0 && mainNames.some((other) => plain.every((key) => other.includes(key)))) return true;
    if (keys.length > 2 && mainNames.some((other) => other.length === 1 && other[0] === keys.map(([letter]) => letter).join(''))) return true;
    return mainNames.some((other) => keys.every((key) => other.includes(key)) || (other.length > 0 && other.every((key) => keys.includes(key))));
  };
  if (names.some(isMentioned)) return false;
  const isAdded = ADDS.test(piece.text);
  const areQuestions = columns.every((entry) => itemOf(entry)?.isAsked === true || knowledge.knows(itemOf(entry)?.name ?? '')) && columns.some((entry) => itemOf(entry)?.isAsked === true);
  if (isAdded && (areQuestions || names.every((name) => knowledge.knows(name)))) return true;
  // "We also note who called and when": says itself that columns follow.
  if (list.isCertain && areQuestions) return true;
  // "fixed date (never before first seen)": what brackets say is of their column.
  if (RULE.test(outsideBrackets(piece.text)) && !list.isCertain) return false;
  // "Organic yes/no too": says itself how it is answered.
  if (columns.every(isAnswered) && names.every((name) => name.split(/[\s_]+/).length <= 3)) return true;
  const known = names.filter((name) => knowledge.knowsExactly(name)).length;
  if (list.isBare && names.length >= 3 && known * 3 >= names.length * 2 && names.every((name) => knowledge.knows(name))) return true;
  if (items.length === 0) return names.length >= 2 && known * 2 >= names.length && names.every((name) => knowledge.knowsExactly(name) || (knowledge.knows(name) && name.split(/\s+/).length <= 2)) && (list.isBare || list.isCertain);
  if (list.isCertain && !RULE.test(piece.text) && (list.lead?.text.split(/\s+/).length ?? 0) <= 5) return names.every((name) => knowledge.knows(name));
  return list.isBare && known === names.length && names.every((name) => name.split(/[\s_]+/).length >= 2);
}

/** "adult heights in cm: mean 172, sd 9. One column for sex, too": the first sentence is the column, where no other names several. */
function measuredFirst(sentences: Sentence[], knowledge: Knowledge): Sentence | undefined {
  const [first, ...others] = sentences;
  if (first === undefined || others.length === 0 || !isMeasured(first.piece) || others.some(({ list }) => (list?.segments.length ?? 0) > 2)) return undefined;
  const segments = segmentsOf(first.piece, knowledge);
  if (segments.filter(({ isColumn }) => isColumn).length !== 1) return undefined;
  sentences[0] = { piece: first.piece, list: { lead: undefined, segments, score: 0, isCertain: false, isBare: true } };
  return sentences[0];
}

/** "sample number: like CHM-0001": how the rows are numbered, which no title of a table tells. */
const NUMBERED = /^\p{L}+ (?:number|no|id|code): (?:like |starting at |\d)/iu;

const NAME_ALONE = /^\W*\p{L}{2,}(?:[ _]\p{L}{2,}){1,3}\W*$/u;

const isNameAlone = (text: string, knowledge: Knowledge): boolean => knowledge.knowsExactly(text) || (text.split(/[ _]/u).length === 2 && knowledge.knows(text));

const EMPTY = /\b(?:missing|empty|blank|null|absent|fehl\w+|leer|faltan?|vac[ií]\w+|manqu\w+|vides?)\b/iu;
const SUBJECT = /(?:^(?:(?:about|around|roughly|approximately|only|some)\s+)?(?:(?:a|one|two|three)?\s?(?:\d+\s?%|half|third|quarter|tenth|few|some|many)s?\s+(?:of\s+)?)?(?:(?:the|all|das|der|die|el|la|le|los|las|les)\s+)?|\b(?:fehlt|fehlen|faltan?|manquent?)\s+(?:der|die|das|el|la|los|las|le|les)?\s*)([\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+(?:is|are|steht|ist|sind|es|son|est|sont|des|der|del|may|can|must|stays?|has|have|$)/iu;

/** "2% missing owner" */
const EMPTY_NAME = /\d\s?(?:%|percent|pct)\s+(?:of\s+)?(?:missing|empty|blank|null)\s+(?:the\s+)?([\p{L}_]+(?:\s[\p{L}_]+){0,2})\W*$/iu;

/** "Phone numbers are missing for a quarter of the donors": a column that is told of and listed nowhere. */
function impliedColumn(piece: Piece, items: readonly Entry[], knowledge: Knowledge): Entry | undefined {
  const certain = EMPTY_NAME.exec(piece.text)?.[1];
  const name = EMPTY.test(piece.text) && !/\beither\b/iu.test(piece.text) ? (certain ?? SUBJECT.exec(piece.text)?.[1]) : undefined;
  if (name === undefined || !(knowledge.knowsExactly(name) || (certain !== undefined && !/^(?:values?|rows?|cells?|data|entries|in|for|from)(?![\p{L}])/iu.test(name)))) return undefined;
  const keys = keysOf(name);
  const isListed = items.some((item) => {
    const other = spelledOut(keysOf(itemOf(item)?.name ?? ''));
    return other.some((key) => keys.includes(key));
  });
  const at = piece.text.indexOf(name);
  return isListed || at < 0 ? undefined : { text: name, start: piece.start + at, end: piece.start + at + name.length, remarks: [] };
}

const CHOSEN = /^(?:(?:the|and|an?)\s+)*((?:[\p{L}_]+\s){0,2}?[\p{L}_]+)\s+((?:is|=|should be|must be|says|reads|shows)\s+["'“]?[\p{L}\d]+["'”]?\s+(?:if|when|whenever|where|for)\b.*\b(?:otherwise|else|if not)\b.*)$/iu;

/** "overtime is yes if more than 8 hours were worked, otherwise no": told in a sentence and listed nowhere. */
function chosenColumn(piece: Piece, items: readonly Entry[]): Entry | undefined {
  const [, name = '', said = ''] = CHOSEN.exec(piece.text) ?? [];
  const keys = keysOf(name);
  if (name === '' || items.some((item) => keysOf(itemOf(item)?.name ?? '').some((key) => keys.includes(key)))) return undefined;
  const at = piece.text.indexOf(said, piece.text.indexOf(name));
  const start = piece.start + piece.text.indexOf(name);
  return { text: name, start, end: start + name.length, remarks: [{ text: said, start: piece.start + at, end: piece.start + at + said.length }] };
}

/** Whether no column has that name yet; it has from now on. */
function isNew(entry: Entry, taken: Set<string>): boolean {
  const key = keysOf(itemOf(entry)?.name ?? '').join(' ');
  if (key !== '' && taken.has(key)) return false;
  taken.add(key);
  return true;
}
