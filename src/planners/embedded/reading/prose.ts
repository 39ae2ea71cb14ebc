import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { nameOf } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { ADDS } from './leads.js';
import { sentencesOf, slice } from './lists.js';
import { isNegation, isNoise, withoutNoise } from './noise.js';
import type { Outline } from './outline.js';
import { listIn, type ListReading } from './readings.js';
import { keysOf } from './words.js';

export { isNegation } from './noise.js';
export { segmentsOf } from './segments.js';

const RULE =
  /\b(?:must|should|shall|always|never|cannot|can't|cant|can not|depends?|rises?|increases?|decreases?|drops?|falls?|grows?|goes up|go up|correlat\w*|tends?|gets?|cost more|costs? less|pricier|cheaper|more often|less often|more likely|less likely|higher|lower|larger|bigger|longer|shorter|older|younger|if|unless|only|each|every|means|ensure|make sure|exceeds?|at most|at least|most expensive|do not|don't|dont|doesn't|without|no more|has to|have to|is not|are not|equals?|matches|match)\b/i;

interface Sentence {
  readonly piece: Piece;
  readonly list: ListReading | undefined;
}

/** What is said in sentences and comma lists, cut into subject, columns and rules. */
export function proseOutline(whole: Piece, knowledge: Knowledge): Outline {
  const sentences: Sentence[] = sentencesOf(whole)
    .map(withoutNoise)
    .filter(({ text }) => !isNoise(text))
    .map((piece) => ({ piece, list: isNegation(piece.text) ? undefined : listIn(piece, knowledge) }));
  const main = mainOf(sentences);
  let preamble: Piece | undefined;
  const items: Entry[] = [];
  const rest: Piece[] = [];
  const about = (piece: Piece): void => {
    if (preamble === undefined && items.length === 0 && !isNegation(piece.text)) preamble = piece;
    else rest.push(piece);
  };
  const isDone = (): boolean => main !== undefined && items.length > 0;
  for (const sentence of sentences) {
    const { piece, list } = sentence;
    if (list !== undefined && (sentence === main || addsColumns(sentence, list, main, items, knowledge))) {
      if (list.lead !== undefined) about(list.lead);
      for (const { piece: entry, isColumn } of list.segments) (isColumn && isNew(entry, items) ? items : rest).push(entry);
    } else if (isDone() && isSpecified(piece, items, knowledge)) items.push(piece);
    else about(piece);
  }
  return items.length > 0 ? { preamble, items, sentences: rest, verbatim: false } : told(sentences, knowledge);
}

/** The list of the description: what says that columns follow before what only reads like them, the longest first. */
function mainOf(sentences: readonly Sentence[]): Sentence | undefined {
  let best: Sentence | undefined;
  for (const sentence of sentences) if (sentence.list !== undefined && (best?.list === undefined || sentence.list.score > best.list.score + 1e-9)) best = sentence;
  return best;
}

/** Whether a sentence beside the main list names further columns; most speak of those that are named there. */
function addsColumns({ piece }: Sentence, list: ListReading, main: Sentence | undefined, items: readonly Entry[], knowledge: Knowledge): boolean {
  const columns = list.segments.filter(({ isColumn }) => isColumn).map(({ piece: entry }) => entry);
  const names = columns.map((entry) => itemOf(entry)?.name ?? '');
  const mainNames = main?.list?.segments.filter(({ isColumn }) => isColumn).map(({ piece: entry }) => keysOf(itemOf(entry)?.name ?? '')) ?? [];
  const isMentioned = (name: string): boolean => {
    const keys = keysOf(name);
    return mainNames.some((other) => keys.every((key) => other.includes(key)) || (other.length > 0 && other.every((key) => keys.includes(key))));
  };
  if (names.some(isMentioned)) return false;
  const isAdded = ADDS.test(piece.text);
  if (isAdded && names.every((name) => knowledge.knows(name))) return true;
  if (RULE.test(piece.text) && !list.isCertain) return false;
  if (items.length === 0) return names.length >= 2 && names.every((name) => knowledge.knows(name)) && (list.isBare || list.isCertain);
  if (list.isCertain) return names.every((name) => knowledge.knows(name));
  return list.isBare && names.every((name) => knowledge.knowsExactly(name) && name.split(/[\s_]+/).length >= 2);
}

/** "Status: 60% delivered, 25% shipped." as a sentence of its own about a column no list names. */
function isSpecified(piece: Piece, items: readonly Entry[], knowledge: Knowledge): boolean {
  const colon = /^([^:,.]{2,40}):\s/u.exec(piece.text)?.[1];
  if (colon === undefined || !knowledge.knowsExactly(colon)) return false;
  const keys = keysOf(colon);
  return !items.some((item) => {
    const other = keysOf(itemOf(item)?.name ?? '');
    return keys.every((key) => other.includes(key)) || keys.some((key) => other.at(-1) === key);
  });
}

function isNew(entry: Entry, items: readonly Entry[]): boolean {
  const key = keysOf(itemOf(entry)?.name ?? '').join(' ');
  return key === '' || !items.some((item) => keysOf(itemOf(item)?.name ?? '').join(' ') === key);
}

const TOLD = /^(?:(?:and|then|also|next|after that|plus|besides|in addition|,)\s+)*(?:there(?:'s| is| are| should be)\s+)?(?:(?:the|an?|each|every|its|their)\s+)?/iu;

/** Columns told one by one, a sentence each: "The flight number looks like KL641. Departure is a date in 2025." */
function told(sentences: readonly Sentence[], knowledge: Knowledge): Outline {
  const items: Entry[] = [];
  const rest: Piece[] = [];
  for (const { piece } of sentences) {
    const body = slice(piece, TOLD.exec(piece.text)?.[0].length ?? 0);
    const name = nameOf(body.text);
    if (name !== '' && name.split(/\s+/).length <= 4 && knowledge.knowsExactly(name) && name.length < body.text.length && isNew(body, items)) items.push(body);
    else rest.push(piece);
  }
  if (items.length >= 2 && items.length * 2 >= sentences.length) return { preamble: rest[0], items, sentences: rest.slice(1), verbatim: false };
  return { preamble: sentences[0]?.piece, items: [], sentences: sentences.slice(1).map(({ piece }) => piece), verbatim: false };
}
