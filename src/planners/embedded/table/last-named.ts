import type { Draft, Piece } from '../model.js';
import { isNumeric, isTemporal } from '../relations/grammar/kinds.js';
import { yesOf } from '../relations/grammar/yes-no.js';
import { MORE_OF_THEM, moreOf } from '../relations/movements/more-of-them.js';

const LAST =
  /^(?:and\s+|but\s+)?(?:(?:the|this|that)\s+(?:(?:very\s+)?last(?:\s+(?:one|column|field))?|latter(?:\s+one)?)|(?:die|das|der|dies\p{L}*)\s+letzte\p{L}*(?:\s+(?:spalte|feld))?|letztere\p{L}*|(?:est[ea]|el|la)\s+[úu]ltim[oa](?:\s+(?:columna|campo))?|(?:ce\s+dernier|cette\s+derni[èe]re|la\s+derni[èe]re(?:\s+colonne)?|le\s+dernier(?:\s+champ)?))(?=\s+(?:(?:is|are|has|must|should|stays?|can|only|never|always|may|lies|ist|sind|nur|immer|bleibt|liegt|hat|wird|es|est[áa]|s[oó]lo|se|siempre|nunca|tiene|va|est|n['’]|ne|doit|toujours|reste)(?![\p{L}])|n['’]))/iu;

const BOTH_ENDS = /(?<before>\b(?:no|nor|neither|without)\s+)?(?:the\s+)?(?<thing>\p{L}{3,})\s+(?:dates|times)(?![\p{L}])/giu;

/** "vacant units have no lease dates": the two moments of one thing, where just two are called after it. */
export function withEndsNamed(piece: Piece, drafts: readonly Draft[]): Piece {
  if (!/\b(?:dates|times)\b/iu.test(piece.text)) return piece;
  const text = piece.text.replace(BOTH_ENDS, (all, before: string | undefined, thing: string) => {
    const [first, second, ...others] = drafts.filter((draft) => isTemporal(draft) && draft.name.toLowerCase().startsWith(`${thing.toLowerCase()}_`));
    if (first === undefined || second === undefined || others.length > 0) return all;
    const word = before?.trim().toLowerCase();
    return `${before ?? ''}${first.name} ${word === 'no' || word === 'without' ? 'and no' : word === undefined ? 'and' : 'nor'} ${second.name}`;
  });
  return text === piece.text ? piece : { ...piece, text };
}

/** "That should climb with age", "It falls with mileage": the number that was told last moves. */
const IT_MOVES =
  /^(?:and\s+|but\s+)?(?:it|this|that|they)\s+(?=(?:(?:should|must|ought\sto|has\sto|will)\s)?(?:(?:also|clearly|usually|then)\s)?(?:climbs?|rises?|grows?|increases?|goes?\sup|falls?|drops?|decreases?|declines?|goes?\sdown|depends?)\s(?:with|on|as|when|the|over)\s)/iu;

/** "A fifth say yes", "just 4% are 1": the answer to what was asked last. */
const ANSWERED = /^(?:(?:only|just|about|roughly|some)\s+)?(\d+(?:\.\d+)?%)(?:\s+of\s+(?:them|the\s+\p{L}+|\p{L}+))?\s+(?:say|said|says|answer|answered|are|is|have)\s+(?:an?\s+)?["'“]?(yes|no(?!\s+(?!(?:to|in|at|on|for|and|or|but|when|if|there)\s)\p{L})|true|false|1|0)["'”]?(?![\p{L}\d.])/iu;

/** Told as a yes or no; its values are read later. */
const IS_YES_NO = /\b(?:yes\s?(?:\/|or)\s?no|y\s?\/\s?n|true\s?(?:\/|or)\s?false|[01]\s?(?:\/|or)\s?[01])\b/iu;

/** "This last one is only filled for members": the column that the list ends with is spoken of by its place. */
export function withLastNamed(piece: Piece, drafts: readonly Draft[]): Piece {
  const last = drafts.at(-1);
  const before = MORE_OF_THEM.test(piece.text) ? drafts.findLast(({ end }) => end <= piece.start) : undefined;
  if (before !== undefined) return { ...piece, text: moreOf(piece.text, before) };
  const answered = ANSWERED.test(piece.text) ? drafts.findLast((draft) => draft.end <= piece.start && (yesOf(draft) !== undefined || draft.remarks.some(({ text }) => IS_YES_NO.test(text)))) : undefined;
  if (answered !== undefined) return { ...piece, text: piece.text.replace(ANSWERED, `${answered.name} is $2 in $1 of the rows`) };
  const moved = IT_MOVES.test(piece.text) ? drafts.findLast((draft) => draft.end <= piece.start && isNumeric(draft)) : undefined;
  if (moved !== undefined) return { ...piece, text: piece.text.replace(IT_MOVES, `${moved.name} `) };
  return last === undefined || !LAST.test(piece.text) ? piece : { ...piece, text: piece.text.replace(LAST, last.name) };
}
