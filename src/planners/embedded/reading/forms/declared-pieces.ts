import type { Piece } from '../../model.js';
import { cutOutside } from '../lists.js';
import { leadOf } from './declarations.js';

/** Where declarations begin that nothing sets apart: `public int Id { get; set; }`, `id: ID!`, `title = models.`, `plan Plan?`, `Name string`. */
const START =
  /(?<=\s)(?:(?:public|private|protected|internal|@(?:Column|Field|Prop|Id|Primary\w*))(?![\p{L}\d_])|[\p{L}_]\w*\??:\s(?=\S)|[\p{L}_]\w*\s*=\s*\w+\.\w+\(|\p{Ll}\w*\s+(?:String|Int|BigInt|Float|Decimal|DateTime|Boolean|Json|Bytes|\p{Lu}\w*(?:\?|\[\])?(?=\s+(?:@|\p{Ll}\w*\s|$)))(?![\p{L}\d_])|\p{Lu}\w*\s+\*?(?:string|int\d*|uint\d*|float\d+|bool|time\.Time|uuid\.UUID)(?![\p{L}\d_.]))/gu;

/** The declarations of a record, cut at the ends of lines, at semicolons or commas, or where the next one begins. */
export function declarationsOf(body: Piece, isList: boolean): readonly Piece[] {
  const { text } = body;
  if (text.includes('\n')) return joined(body, cutOutside(body, (at) => (text[at] === '\n' || (text[at] === ';' && /^;[ \t]*[\p{L}@]/u.test(text.slice(at, at + 40))) ? 1 : 0)));
  // "total: number; /* seats * price */ status: string": a comment behind the semicolon is of the field before it.
  const pieces = isList ? [body] : cutOutside(body, (at) => (text[at] === ';' && !/^;\s*\/\*/u.test(text.slice(at, at + 6)) ? 1 : text.startsWith('*/', at) && /;\s*\/\*[^;]*$/u.test(text.slice(0, at)) ? 2 : 0));
  if (pieces.length > 1) return pieces;
  const listed = cutOutside(body, (at) => (text[at] === ',' ? 1 : 0));
  if (listed.length > 1) return listed;
  const starts = new Set([...text.matchAll(START)].map(({ index }) => index - 1));
  return joined(body, cutOutside(body, (at) => (starts.has(at) ? 1 : 0)));
}

/** An annotation in a line of its own tells of the field in the next. */
function joined(body: Piece, pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let start: number | undefined;
  for (const { start: from, end, text } of pieces) {
    start ??= from;
    if (/^[@[]/u.test(text) && leadOf(text) === text.length) continue;
    found.push({ text: body.text.slice(start - body.start, end - body.start), start, end });
    start = undefined;
  }
  return found;
}
