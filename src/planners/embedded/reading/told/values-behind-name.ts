import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { continuesRemark } from '../remarks.js';

const LISTED = /^\s?(?:,|\/|(?:or|oder|o|ou)\s)/iu;
const PREPOSITION = /^\s(?:by|via|from|to|at|for)(?=\s)/iu;

/** "Priority P1, P2 or P3": the longest known name, and the values right behind it. */
export function withValuesBehind(body: Piece, name: string, knowledge: Knowledge): Entry | undefined {
  const behind = body.text.slice(name.length).replace(/^\s*\([^()]*\)/u, '');
  if (knowledge.knowsExactly(name) || !LISTED.test(behind) || continuesRemark(behind.replace(/^[\s,/]+/u, ''))) return undefined;
  const ends = [...name.matchAll(/\s/g)].map(({ index }) => index).reverse();
  const known = ends.find((at) => knowledge.knowsExactly(name.slice(0, at)));
  if (known === undefined) return undefined;
  const end = known + (PREPOSITION.exec(name.slice(known))?.[0].length ?? 0);
  return { text: name.slice(0, end), start: body.start, end: body.end, remarks: [slice(body, end)] };
}
