import { typeAt } from '../../columns/types.js';
import type { Entry, Piece } from '../../model.js';
import { fold } from '../words.js';

const COMMENT = /\s*(?:\/\/+|#|\/\*+|--)\s?(.*?)(?:\*\/)?\s*$/u;
const MODIFIERS = /^(?:(?:@[\w.]+(?:\([^()]*\))?|public|private|protected|internal|readonly|static|final|val|var|let|const|pub|optional|required|repeated|export|abstract|declare|lateinit|override)\s+)+/;
const COLON = /^["'`]?([\p{L}_$][\p{L}\p{N}_$]*)["'`]?[?!]?\s*:\s*(.+)$/su;
const ASSIGNED = /^([\p{L}_][\w]*)\s*=\s*(?:[\w]+\.)*([A-Za-z]\w*)\s*\((.*)\)\s*,?$/su;
const TWO = /^([\p{L}_][\p{L}\p{N}_.]*(?:<[^<>]*>)?(?:\([^()]*\))?(?:\[\])?[?!]?)\s+([\p{L}_*][\p{L}\p{N}_]*)\s*(.*)$/su;
const KEYWORDS = /^(?:return|def|class|if|for|import|from|package|enum|oneof|reserved|syntax|option|index|constraint|@@\w+)\b/i;

/** A column declared as a field of a record: `name: type`, `Type name;`, `name Type @attribute`, `name = Column(Type)`. */
export function declarationIn(line: Piece, enums: ReadonlyMap<string, string>): Entry | undefined {
  const [code, comment] = withoutComment(line.text);
  const text = code.replace(MODIFIERS, '').replace(/[;,]\s*$/, '').trim();
  if (text === '' || KEYWORDS.test(text) || text.startsWith("@") || /^\w+\s*\([^)]*\)\s*(?:[:{]|$)/.test(text)) return undefined;
  const found = prismaParts(text, enums) ?? goParts(text) ?? parts(text);
  if (found === undefined) return undefined;
  const at = line.start + Math.max(0, line.text.indexOf(found.name));
  const span = { start: at + found.name.length, end: line.end };
  const remarks = [spoken(found.type, enums), comment].filter((remark) => /[\p{L}\p{N}]/u.test(remark)).map((remark) => ({ text: remark, ...span }));
  return { text: found.name, start: at, end: line.end, remarks };
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
function prismaParts(text: string, enums: ReadonlyMap<string, string>): Parts | undefined {
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

/** "Optional[str]", "Int?", "string or null", "float | None". */
const MAY_BE_EMPTY = /^(?:Optional\s*[[<]|optional\s|Option<)|^[\w.]+(?:\([^()]*\))?(?:\s?\?|\s+or null\b|\s*\|\s*(?:null|undefined|None)\b)/u;

/** A type as a remark says it: "one of (…)" for choices, "between … and …" for bounds, the bare type else. */
function spoken(type: string, enums: ReadonlyMap<string, string>): string {
  let text = type.replace(/`[^`]*`/g, ' ').replace(/^(?:\w+\.)+(?=\p{L})/u, '').trim();
  const remarks: string[] = MAY_BE_EMPTY.test(text) || /\.(?:nullable|optional|nullish)\(\)/u.test(text) ? ['optional'] : [];
  text = text.replace(/^optional\s+/u, '').replace(/\s+or null(?![\p{L}])/u, ' ');
  const literal = /Literal\s*\[([^\]]*)\]|\[?[Ee]num\s*\(\s*\[?([^()[\]]*)\]?\s*\)/.exec(text);
  const union = /^\(?((?:\s*\|?\s*(?:"[^"]*"|'[^']*'|\d+))+)/.exec(text)?.[1] ?? '';
  if (text.includes('.email()')) return [...remarks, 'email'].join(', ');
  if (/\buuid\(\)|\bgen_random_uuid\(\)/u.test(text)) return [...remarks, 'uuid'].join(', ');
  const values = literal?.[1] ?? literal?.[2] ?? (union.includes('|') ? union : undefined);
  if (values !== undefined) return `one of (${values.split(/[|,]/).map((value) => value.replace(/["']/g, '').trim()).filter((value) => value !== '').join(', ')})`;
  const named = [...enums].find(([name]) => text.split(/\W+/).includes(name));
  if (named !== undefined) return `one of (${named[1]})`;
  const low = /\b(?:ge|gt|min_value|min|minimum)\s*(?:=\s*|\()(-?[\d.]+)/.exec(text)?.[1];
  const high = /\b(?:le|lt|max_value|max|maximum)\s*(?:=\s*|\()(-?[\d.]+)/.exec(text)?.[1];
  if (low !== undefined && high !== undefined) remarks.push(`between ${low} and ${high}`);
  else if (low !== undefined) remarks.push(`at least ${low}`);
  else if (high !== undefined) remarks.push(`at most ${high}`);
  if (/\bunique\b|@unique|@id\b|\bID\b|primary_key\s*=\s*True/.test(text)) remarks.push('unique');
  text = text.replace(/\bOptional\s*\[([^\]]*)\]|\bOption<([^>]*)>|\b(?:List|list|Array|Set)\s*[[<]([^\]>]*)[\]>]/g, '$1$2$3').replace(/\|\s*(?:null|undefined|None)\b|[?!]/g, ' ').replace(/=.*$|@.*$|\[\]/s, '');
  if (text.includes('.int()')) text = `int ${text}`;
  const word = /[A-Za-z]\w*(?:\(\s*\d+\s*(?:,\s*\d+\s*)?\))?/.exec(text)?.[0] ?? '';
  return [plainType(word), ...remarks].filter((remark) => remark !== '').join(', ');
}

function plainType(word: string): string {
  const key = word.toLowerCase().replace(/^(?:u?int\d*|[iu]\d+|long|short|biginteger|positiveinteger|smallinteger|bigint|id)$/, 'integer').replace(/^(?:f\d+|bigdecimal)$/, 'float').replace(/^localdate$/, 'date').replace(/^(?:localdatetime|instant|timestamptz)$/, 'datetime').replace(/^(?:char|slug|textfield)$/, 'string');
  return word.includes('(') ? word : key === 'integer' && /^id$/i.test(word) ? '' : typeAt(key) === undefined ? '' : key;
}
