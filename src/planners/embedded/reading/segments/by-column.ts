import { itemOf } from '../../columns/item.js';
import { keysOf } from '../words.js';
import type { Segment } from './segment.js';

/** "price per night by room type" beside a room type: what a column goes by is said about it, and no part of its name. */
const BY = /^(.*\p{L})\s+(?:by|for each|depending on|based on|according to)\s+(?:the\s+)?(\p{L}[\p{L}\d _-]*)$/iu;

/** The segments, with what they go by as a remark. */
export function withGroupsApart(segments: readonly Segment[]): Segment[] {
  const names = segments.map(({ piece, isColumn }) => (isColumn ? (itemOf(piece)?.name ?? '') : ''));
  const keys = names.map((name) => keysOf(name).join(' '));
  return segments.map((segment, i) => {
    const item = segment.isColumn ? itemOf(segment.piece) : undefined;
    const [, name = '', group = ''] = BY.exec(names[i] ?? '') ?? [];
    const wanted = keysOf(group).join(' ');
    if (item === undefined || item.isAsked || wanted === '' || !keys.some((other, k) => k !== i && other !== '' && other === wanted)) return segment;
    const start = item.nameStart + name.length;
    const remark = { text: `depends on ${group}`, start, end: item.nameStart + item.name.length };
    return { isColumn: true, piece: { text: name, start: segment.piece.start, end: segment.piece.end, remarks: [remark, ...item.remarks] } };
  });
}
