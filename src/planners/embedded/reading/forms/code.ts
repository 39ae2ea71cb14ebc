import type { Entry, Piece } from '../../model.js';
import { closing } from '../brackets.js';
import { cutOutside, linesOf, slice } from '../lists.js';
import { worded, type Outline } from '../outline.js';
import { declarationIn } from './declarations.js';

/** `interface X {`, `type X = {`, `message X {`, `model X {`, `struct X {`, `data class X(`, `record X(`, `type X struct {` */
const BLOCK = /\b(?:(?:export|public|data|abstract|final|sealed|pub|input)\s+)*(?:interface|type|class|struct|message|model|record|entity|schema|table)\s+["'`]?([\p{L}_]\w*)["'`]?(?:\s+(?:struct|extends\s+[\w.,\s]+|implements\s+[\w.,\s]+|as\s+\w+))?(?:\s*[:=]\s*[\w.<>]*)?\s*([{(])/u;
/** `const X = z.object({`: a schema that a library checks. */
const OBJECT = /\b(?:const|let|var)\s+([\p{L}_]\w*)\s*=\s*(?:z|yup|Joi|joi|v|t)\.(?:object|struct|shape)\(\s*(\{)/u;
/** `class X(Base):`, with its fields indented below. */
const PYTHON = /^(?:@\w[^\n]*\n\s*)*class\s+([\p{L}_]\w*)\s*(?:\([^)\n]*\))?\s*:\s*$/mu;
const ENUM = /\benum\s+(?:class\s+)?([\p{L}_]\w*)\s*(?::\s*\w+\s*)?\{([^{}]{0,2000})\}/gu;
const PYTHON_ENUM = /class\s+([\p{L}_]\w*)\s*\((?:str\s*,\s*)?(?:\w*\.)?(?:Str)?Enum\)\s*:\s*\n((?:[ \t]+[^\n]*(?:\n|$))+)/gu;

/** A record declared in a programming language. */
export function fromCode(whole: Piece): Outline | undefined {
  const enums = enumsIn(whole.text);
  return fromBlock(whole, enums) ?? fromPython(whole, enums);
}

function enumsIn(text: string): ReadonlyMap<string, string> {
  const enums = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(ENUM)) enums.set(name, membersOf(body));
  for (const [, name = '', body = ''] of text.matchAll(PYTHON_ENUM)) enums.set(name, membersOf(body));
  return enums;
}

/** `RED = "red"` stands for "red", `NEWS` for itself. */
function membersOf(body: string): string {
  const members = body.split(/[\s,;]*[\n,;][\s,;]*|(?<=\w)\s+(?=\w)/).map((member) => member.trim()).filter((member) => /^\w/.test(member));
  return members.map((member) => /=\s*["']([^"']+)["']/.exec(member)?.[1] ?? member.replace(/\s*=.*$/, '')).join(', ');
}

function fromBlock(whole: Piece, enums: ReadonlyMap<string, string>): Outline | undefined {
  const match = BLOCK.exec(whole.text) ?? OBJECT.exec(whole.text);
  if (match === null) return undefined;
  const open = match.index + match[0].length - 1;
  const close = closing(whole.text, open);
  const body = slice(whole, open + 1, close);
  const isList = match[2] === '(';
  // "the class Economy (…)" of a sentence declares nothing.
  if (isList && !/\b(?:class|record)\s+\p{Lu}/u.test(match[0])) return undefined;
  const text = body.text;
  const pieces = cutOutside(body, (index) => {
    const char = text[index];
    if (text.includes('\n')) return char === '\n' ? 1 : 0;
    return char === ',' || (char === ';' && !isList) ? 1 : 0;
  });
  const items = pieces.flatMap((piece) => declarationIn(piece, enums) ?? []);
  if (items.length < 2) return undefined;
  const at = whole.start + match.index + match[0].indexOf(match[1] ?? '');
  const after = slice(whole, Math.min(whole.text.length, close + 1));
  return {
    preamble: named(match[1] ?? '', at), items, verbatim: true,
    sentences: worded([slice(whole, 0, match.index), { ...after, text: after.text.replace(ENUM, (found) => ' '.repeat(found.length)) }]),
  }; // prettier-ignore
}

function fromPython(whole: Piece, enums: ReadonlyMap<string, string>): Outline | undefined {
  const text = whole.text.replace(PYTHON_ENUM, (found) => ' '.repeat(found.length));
  const match = PYTHON.exec(text);
  if (match === null) return undefined;
  const lines = linesOf(slice({ ...whole, text }, match.index + match[0].length));
  const items: Entry[] = [];
  let next = 0;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const item = declarationIn(line, enums);
    if (item !== undefined) items.push(item);
    else if (!/^(?:["'#]|"""|class Meta|__|pass\b)/.test(line.text)) break;
  }
  if (items.length < 2) return undefined;
  const at = whole.start + match.index + match[0].indexOf(match[1] ?? '');
  const before = slice(whole, 0, match.index);
  const told = /import|^@/m.test(before.text) ? [] : [before];
  return { preamble: named(match[1] ?? '', at), items, sentences: worded([...told, ...lines.slice(next)]), verbatim: true };
}

function named(name: string, start: number): Piece {
  return { text: name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' '), start, end: start + name.length };
}
