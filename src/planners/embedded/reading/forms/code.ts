import type { Entry, Piece } from '../../model.js';
import { closing } from '../brackets.js';
import { linesOf, slice } from '../lists.js';
import { worded, type Outline } from '../outline.js';
import { saidBeside } from '../said-beside.js';
import { declarationIn } from './declarations.js';
import { ENUM, PYTHON_ENUM, enumsIn } from './named-choices.js';
import type { Choices } from './declared-types.js';
import { declarationsOf } from './declared-pieces.js';

/** `interface X {`, `type X = {`, `message X {`, `model X {`, `struct X {`, `data class X(`, `record X(`, `type X struct {` */
const BLOCK = /\b(?:(?:export|public|data|abstract|final|sealed|pub|input)\s+)*(?:interface|type|class|struct|message|model|record|entity|schema|table)\s+["'`]?([\p{L}_]\w*)["'`]?(?:\s+(?:struct|extends\s+[\w.,\s]+|implements\s+[\w.,\s]+|as\s+\w+))?(?:\s*[:=]\s*[\w.<>]*)?\s*([{(])/u;
/** `const X = z.object({`, `new Schema({`, `sequelize.define('User', {`: a schema that a library checks or stores. */
const OBJECT = /\b(?:const|let|var)\s+([\p{L}_]\w*)\s*=\s*(?:await\s+)?(?:new\s+)?[\w.]*(?:object|struct|shape|Schema|Object|define|model|Table)\((?:\)\.shape\()?\s*(?:["'`]\w+["'`]\s*,\s*)?(\{)/u;
/** `z.object({`: the same without a name. */
const UNNAMED = /(?:^|[\s(=:])(?:z|yup|Joi|joi|v|t|Type)\.(?:object|struct|shape|Object)\(\s*()(\{)/u;
/** `class X(Base):`, with its fields indented below, or behind it. */
const PYTHON = /^(?:@\w+(?:\([^)\n]*\))?\s+)*class\s+([\p{L}_]\w*)\s*(?:\([^)\n]*\))?\s*:(?=\s*$|\s+[\p{L}_]\w*\s*[:=]\s*\S)/mu;
/** What no record is declared without. */
const HINT = /[{@]|\b(?:class|record|private|public|protected)\s/u;

/** A record declared in a programming language. */
export function fromCode(whole: Piece): Outline | undefined {
  if (!HINT.test(whole.text)) return undefined;
  const enums = enumsIn(whole.text);
  return fromBlock(whole, enums) ?? fromPython(whole, enums) ?? fromMembers(whole, enums);
}

function fromBlock(whole: Piece, enums: Choices): Outline | undefined {
  const match = BLOCK.exec(whole.text) ?? OBJECT.exec(whole.text) ?? UNNAMED.exec(whole.text);
  if (match === null) return undefined;
  const open = match.index + match[0].length - 1;
  const close = closing(whole.text, open);
  const body = slice(whole, open + 1, close);
  const isList = match[2] === '(';
  // "the class Economy (…)" of a sentence declares nothing.
  if (isList && !/\b(?:class|record)\s+\p{Lu}/u.test(match[0])) return undefined;
  const pieces = declarationsOf(body, isList);
  const items = pieces.flatMap((piece) => declarationIn(piece, enums) ?? []);
  if (items.length < 2) return undefined;
  const at = whole.start + match.index + match[0].indexOf(match[1] ?? '');
  const after = slice(whole, Math.min(whole.text.length, close + 1));
  return {
    preamble: match[1] === '' ? undefined : named(match[1] ?? '', at), items, verbatim: true,
    sentences: saidBeside([slice(whole, 0, match.index), { ...after, text: after.text.replace(ENUM, (found) => ' '.repeat(found.length)) }]),
  }; // prettier-ignore
}

/** `private Long id;`, `@Column({ length: 10 }) code;`: fields of a class without the class. */
const MEMBER = /(?:(?<![\p{L}\d_])(?:private|public|protected)\s+(?:readonly\s+)?[\p{L}_][\w.<>?,[\]]*\s+\p{L}\w*\s*[;={]|@(?:Column|PrimaryGeneratedColumn|PrimaryColumn|Prop|Field|Id)\b[^;\n]{0,200};)/gu;

function fromMembers(whole: Piece, enums: Choices): Outline | undefined {
  if (!/@|private|public|protected/u.test(whole.text)) return undefined;
  const [first, ...others] = [...whole.text.matchAll(MEMBER)];
  if (first === undefined || others.length < 1) return undefined;
  const pieces = declarationsOf(slice(whole, first.index), false);
  const items = pieces.flatMap((piece) => declarationIn(piece, enums) ?? []);
  return items.length < 2 ? undefined : { preamble: worded([slice(whole, 0, first.index)])[0], items, sentences: [], verbatim: true };
}

function fromPython(whole: Piece, enums: Choices): Outline | undefined {
  const text = whole.text.replace(PYTHON_ENUM, (found) => ' '.repeat(found.length));
  const match = PYTHON.exec(text);
  if (match === null) return undefined;
  const below = slice({ ...whole, text }, match.index + match[0].length);
  const lines = below.text.includes('\n') ? linesOf(below) : declarationsOf(below, false);
  const items: Entry[] = [];
  let next = 0;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const item = declarationIn(line, enums);
    if (item !== undefined) items.push(item);
    else if (!/^(?:["'#]|"""|class Meta|__|pass\b|[A-Z][A-Z_\d]+\s*=|[)\]}(])/.test(line.text)) break;
  }
  if (items.length < 2) return undefined;
  const at = whole.start + match.index + match[0].indexOf(match[1] ?? '');
  const before = slice(whole, 0, match.index);
  const told = /import|^@/m.test(before.text) ? [] : [before];
  return { preamble: named(match[1] ?? '', at), items, sentences: saidBeside([...told, ...lines.slice(next)]), verbatim: true };
}

function named(name: string, start: number): Piece {
  return { text: name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' '), start, end: start + name.length };
}
