import type { Draft, Piece } from '../model.js';
import { keysOf } from '../reading/words.js';
import { alike } from './grammar/alike.js';
import { isTemporal } from './grammar/kinds.js';
import { marksOf } from './orders/marks-of-values.js';

/** "Tools must be returned within 14 days", "Reports are filed at the latest 3 days later": what is done to the rows, and how soon. */
const DONE =
  /^\W*(?:the\s|all\s|each\s|every\s|an?\s)?(?:\p{L}+\s){0,2}?\p{L}+\s(?:(?:must|have to|has to|should|need to|needs to|can|will|are|is|get|gets|be|always)\s){1,3}(?<verb>\p{L}{3,}(?:ed|en|t|d|k))\s(?<span>(?:within|in at most|at the latest after|after at most)\s(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fourteen|thirty)\s(?:working\s|business\s)?(?:minutes?|hours?|days?|weeks?|months?|years?))(?:\slater|\safterwards)?\W*$/iu;
/** "Dispatch follows the call within 5 minutes": the later one, the earlier one, and how soon. */
const FOLLOWS = /^\W*(?:the\s|each\s|an?\s)?(?<later>\p{L}+(?:\s\p{L}+)?)\s(?:always\s|must\s)?follows?\s(?:the\s|an?\s|its\s)?(?<earlier>\p{L}+(?:\s\p{L}+)?)\s(?<span>within\s\S+\s(?:minutes?|hours?|days?|weeks?|months?|years?))\W*$/iu;

/** One of these words stands in either. */
const HOW_SOON = /\s(?:within|in at most|at the latest after|after at most)\s/iu;

/** How soon one moment comes after another, with both by their names: "returned on is no more than 14 days after rented on". */
export function withMomentsNamed(piece: Piece, drafts: readonly Draft[]): Piece {
  if (!HOW_SOON.test(piece.text)) return piece;
  const moments = drafts.filter(isTemporal);
  const { verb = '', span = '', later = '', earlier = '' } = (DONE.exec(piece.text) ?? FOLLOWS.exec(piece.text))?.groups ?? {};
  if (span === '') return piece;
  // "High priority is closed within 2 days": of those alone.
  const front = piece.text.slice(0, piece.text.indexOf(span));
  if (drafts.some((draft) => marksOf(draft, front).length > 0)) return piece;
  const of = (word: string): Draft | undefined => moments.find(({ name }) => keysOf(name).some((key) => key.length > 3 && keysOf(word).some((own) => alike(own, key))));
  const target = of(verb === '' ? later : verb);
  const before = target === undefined ? undefined : verb === '' ? of(earlier) : moments[moments.indexOf(target) - 1];
  if (target === undefined || before === undefined || target === before) return piece;
  return { ...piece, text: `${target.name.replaceAll('_', ' ')} is no more than ${span.replace(/^(?:within|in at most|at the latest after|after at most)\s/iu, '')} after ${before.name.replaceAll('_', ' ')}` };
}

/** "40 % are interested and only these make an offer": how many are so, and what these alone have. */
const THESE =
  /^(?<share>[^,;:]{3,80}?\s(?:is|are|was|were|get|gets|have been|has been)\s(?<state>(?:not\s)?[\p{L}-]+))\s?,?\s(?:and|but)\s(?:only\s)?(?:these|those|they)(?:\sones)?\s(?:alone\s)?(?:have|get|make|receive|carry|need|are given|leave)\s(?<thing>an?\s\p{L}+(?:\s\p{L}+)?|\p{L}+\s(?:date|amount|reason|code|number))(?:,?\s(?:and\s)?the (?:others?|rest)\s[^,;]{3,20})?\W*$/iu;

export function withTheseApart(piece: Piece): Piece[] {
  const { share, state = '', thing = '' } = /\b(?:these|those|they)\b/iu.test(piece.text) ? (THESE.exec(piece.text)?.groups ?? {}) : {};
  return share === undefined ? [piece] : [{ ...piece, text: share }, { ...piece, text: `Only ${state} ones have ${thing}` }];
}
