import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { ANTONYMS } from '../../vocabulary/antonyms.js';
import { ABROAD, shownState } from '../../vocabulary/state-headings.js';
import { isAdjective, isParticiple } from '../../vocabulary/word-classes.js';
import { isStem } from '../stems.js';
import { keysOf } from '../words.js';
import type { Segment } from './segment.js';

/** "8% renewed", "about 20 percent gift wrapped": so many rows are in a state that no column before tells. */
const STATE_SHARE =
  /^(?:and\s|with\s|und\s|mit\s|y\s|et\s)?(?:(?:about|around|roughly|some|approx\.?|maybe|only|ca\.?|etwa|rund|unos|environ)\s|~\s?)?(?<share>\d{1,2}(?:[.,]\d+)?)\s?(?:%|percent|per cent|pct|prozent)\s(?:(?:are|is|were|of (?:them|these|all|the rows) (?:are|is|were))\s)?(?<state>(?:\p{L}{3,}\s)?\p{L}{4,})$/iu;

/** Said of cells, of numbers, or of a share of something else. */
const OTHERWISE = new Set('missing empty blank unknown null filled present remaining correct true false negative positive discount absent open closed due available set given taken left made used born fixed rounded skewed expected required needed allowed increased decreased reduced'.split(' '));
const SHOWN = 6;
const TOLD = 'boolean, ';

/** The yes/no column of such a state. */
export function shareOfState(piece: Piece, segments: readonly Segment[]): Entry | undefined {
  const { share, state = '' } = piece.text.includes('%') || /\d\s?p/iu.test(piece.text) ? (STATE_SHARE.exec(piece.text)?.groups ?? {}) : {};
  // "status where 82% on time | 15% delayed": one value of several.
  const before = segments.at(-1);
  // "invoices, 12% overdue": a title, and what is said of its rows.
  if (segments.length < 2) return undefined;
  if (share === undefined || before === undefined || (!before.piece.remarks?.some(({ text }) => text.startsWith(TOLD)) && /\d\s?(?:%|percent)/iu.test([before.piece.text, ...(before.piece.remarks ?? []).map(({ text }) => text)].join(' ')))) return undefined;
  const keys = keysOf(state);
  const last = keys.at(-1) ?? '';
  if (OTHERWISE.has(last) || !(isParticiple(last) || isAdjective(last)) || keys.some((key) => OTHERWISE.has(key))) return undefined;
  // "status (active, lapsed), 30% lapsed", "churn, 12% churned": of a column that is there.
  const told = segments.flatMap(({ piece: { text, remarks } }) => keysOf([text, ...(remarks ?? []).map((remark) => remark.text)].join(' ')));
  if (told.some((key) => keys.includes(key) || (key.length >= SHOWN && isStem(key, last)))) return undefined;
  const name = (itemOf(segments.at(-1)?.piece ?? piece)?.name ?? '').replaceAll(' ', '_');
  if (ANTONYMS.some(([of, other]) => of.test(name) && other.test(state))) return undefined;
  return { text: ABROAD.test(state) ? shownState(state) : state, start: piece.start, end: piece.end, remarks: [{ text: `${TOLD}${share}% true`, start: piece.start, end: piece.end }] };
}
