import { typeAt } from '../../columns/types.js';
import type { Entry, Piece } from '../../model.js';
import { closing } from '../brackets.js';
import { fold } from '../words.js';
import { spokenType, type Choices } from './declared-types.js';

const COMMENT = /\s*(?:\/\/+|#|\/\*+|--)\s?(.*?)(?:\*\/)?\s*$/u;
const MODIFIER = /^(?:public|private|protected|internal|readonly|static|final|virtual|val|var|let|const|pub|optional|required|repeated|export|abstract|declare|lateinit|override)\s+/u;
/** `@Column(`, `[Range(1, 5)]`: what is told of a field before it. */
const ANNOTATION = /^(?:@[\w.]+(\(?)|(\[)(?=[A-Z]))/u;
const COLON = /^["'`]?([\p{L}_$][\p{L}\p{N}_$]*)["'`]?[?!]?\s*:\s*(.+)$/su;
const ASSIGNED = /^([\p{L}_][\w]*)\s*=\s*(?:[\w]+\.)*([A-Za-z]\w*)\s*\((.*)\)\s*,?$/su;
const TWO = /^([\p{L}_][\p{L}\p{N}_.]*(?:<[^<>]*>)?(?:\([^()]*\))?(?:\[\])?[?!]?)\s+([\p{L}_*][\p{L}\p{N}_]*)\s*(.*)$/su;
const KEYWORDS = /^(?:return|def|class|if|for|import|from(?=\s+\S+\s+import)|package|enum|oneof|reserved|syntax|option|index|constraint|@@\w+)\b/i;

/** A column declared as a field of a record: `name: type`, `Type name;`, `name Type @attribute`, `name = Column(Type)`. */
export function declarationIn(line: Piece, enums: Choices): Entry | undefined {
  const [code, comment] = withoutComment(line.text);
  const lead = leadOf(code);
  const annotations = code.slice(0, lead);
  const text = code.slice(lead).replace(/[;,]\s*$/, '').trim();
  if (text === '' || KEYWORDS.test(text) || text.startsWith('@') || /^\w+\s*\([^)]*\)\s*(?:[:{]|$)/.test(text)) return undefined;
  const found = prismaParts(text, enums) ?? goParts(text) ?? parts(text) ?? (annotations.includes('@') && /^[\p{L}_]\w*$/u.test(text) ? { name: text, type: '' } : undefined);
  if (found === undefined) return undefined;
  const at = line.start + Math.max(0, line.text.indexOf(found.name, lead));
  const span = { start: at + found.name.length, end: line.end };
  const remarks = [spokenType(`${found.type} ${annotations}`, enums), comment].filter((remark) => /[\p{L}\p{N}]/u.test(remark)).map((remark) => ({ text: remark, ...span }));
  return { text: found.name, start: at, end: line.end, remarks };
}

/** How far modifiers and annotations reach; `@Column({ length: 10 }) private`. */
export function leadOf(code: string): number {
  for (let at = 0; ;) {
    const rest = code.slice(at);
    const [all = '', open, bracket] = ANNOTATION.exec(rest) ?? [];
    const length = all === '' ? (MODIFIER.exec(rest)?.[0].length ?? 0) : open === '(' || bracket === '[' ? closing(rest, all.length - 1) + 1 : all.length;
    if (length === 0 || at + length > code.length) return at;
    at += length + (/^\s*/u.exec(code.slice(at + length))?.[0].length ?? 0);
  }
}

function withoutComment(text: string): [string, string] {
  const match = COMMENT.exec(text);
  if (match === null || /https?:$/.test(text.slice(0, match.index)) || insideQuotes(text, match.index)) return [text, ''];
  return [text.slice(0, match.index), match[1] ?? ''];
}

function insideQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (before.split('"').length - 1) % 2 === 1 || (before.split("'").length - 1) % 2 === 1;
}

interface Parts {
  readonly name: string;
  readonly type: string;
}

/** Types of a Prisma model, which stand behind their names: "number String @unique". */
const PRISMA = /^(?:String|Int|BigInt|Float|Decimal|DateTime|Boolean|Json|Bytes)$/u;

/** `number String`, `currency Currency`: a name in small letters, whatever type it might be, and a type of a model. */
function prismaParts(text: string, enums: Choices): Parts | undefined {
  const [, name = '', type = '', rest = ''] = /^(\p{Ll}[\p{L}\p{N}_]*)\s+(\p{Lu}\w*)(?![\w(<:])\s*(.*)$/su.exec(text) ?? [];
  const isModel = (PRISMA.test(type) || enums.has(type)) && !/^(?:int|long|short|double|float|char|bool|string|final|val|var|decimal)$/u.test(name);
  return isModel && !/^[={]/u.test(rest) ? { name, type: `${type} ${rest}` } : undefined;
}

/** `Name string`, `CreatedAt time.Time`: as Go has it. */
function goParts(text: string): Parts | undefined {
  const [, name = '', type = '', rest = ''] = /^(\p{Lu}[\p{L}\p{N}_]*)\s+\*?((?:time\.Time|uuid\.UUID|string|u?int\d*|float\d+|bool))(?![\w.])\s*(.*)$/su.exec(text) ?? [];
  return name === '' ? undefined : { name, type: `${type.replace('time.Time', 'datetime').replace('uuid.UUID', 'uuid')} ${rest}` };
}

function parts(text: string): Parts | undefined {
  const colon = COLON.exec(text);
  if (colon !== null) return { name: colon[1] ?? '', type: colon[2] ?? '' };
  const assigned = ASSIGNED.exec(text);
  if (assigned !== null) return { name: assigned[1] ?? '', type: `${(assigned[2] ?? '').replace(/^(?:Column|mapped_column|Field)$/, '').replace(/Field$/, '')} ${assigned[3] ?? ''}` };
  const two = TWO.exec(text);
  if (two === null) return undefined;
  const [first = '', second = '', rest = ''] = two.slice(1);
  // `string name = 1;` or `name String @unique`: whichever of the two is a type.
  const isType = (word: string): boolean => typeOf(word) !== undefined || /^\p{Lu}\w*\p{Ll}/u.test(word);
  if (isType(second) && !isType(first)) return { name: first, type: `${second} ${rest}` };
  return isType(first) ? { name: second, type: `${first} ${rest.replace(/^=\s*\d+\s*/, '')}` } : undefined;
}

function typeOf(word: string): string | undefined {
  return typeAt(fold(word.replace(/[?!*[\]]|\(.*$/g, '').replace(/^(?:google\.protobuf\.|time\.|datetime\.)/, '')).replace(/^u?int\d*$/, 'int').replace(/^i\d+|u\d+$/, 'int').replace(/^f\d+$/, 'float').replace(/^localdate$/, 'date').replace(/^localdatetime|instant$/, 'datetime')) === undefined ? undefined : word;
}
