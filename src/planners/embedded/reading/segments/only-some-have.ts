import type { Entry, Piece } from '../../model.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { keysOf } from '../words.js';

const ONLY = /^(?:(?:and|but)\s+)?only\s+(?<who>[^,;:()]{3,40}?)\s+(?:have|has|get|gets|carry|come with|receive|show)\s+(?:an?\s+|the\s+|their\s+|its\s+)?(?<name>\p{L}[\p{L} _-]{2,40})$/iu;

/** "converted (8%), only converted leads have a deal value": a column that was not named yet, and whose it is. */
export function onlySomeHave(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const { who, name } = ONLY.exec(piece.text)?.groups ?? {};
  if (who === undefined || name === undefined || named.length === 0 || !knowledge.knows(nameOf(name))) return undefined;
  const keys = keysOf(name);
  if (named.some((other) => other.join(' ') === keys.join(' ') || keys.every((key) => other.includes(key)))) return undefined;
  const at = piece.text.length - name.length;
  return { ...slice(piece, at), remarks: [{ text: `only for ${who}`, start: piece.start, end: piece.start + at }] };
}
