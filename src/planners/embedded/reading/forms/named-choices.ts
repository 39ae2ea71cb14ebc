import { membersIn, type Choices } from './declared-types.js';

export const ENUM = /\benum\s+(?:class\s+)?([\p{L}_]\w*)\s*(?::\s*\w+\s*)?\{([^{}]{0,2000})\}/gu;
/** `type Tier = 'bronze' | 'silver'`: choices with a name. */
const UNION = /\btype\s+(\p{Lu}\w*)\s*=((?:\s*\|?\s*(?:"[^"\n]{0,60}"|'[^'\n]{0,60}'))+)/gu;
/** `PRIORITIES = [('low', 'Low'), …]`, `LEVELS = ['a', 'b']`: choices of a Django model. */
const CONSTANT = /^[ \t]*([A-Z][A-Z_\d]+)\s*=\s*([[(][^=]{0,2000}?[\])])[ \t]*(?=;|$)/gmu;
/** `CREATE TYPE mood AS ENUM ('sad', 'ok')` */
export const CREATED = /\bcreate\s+type\s+["`]?(?:\w+\.)?(\w+)["`]?\s+as\s+enum\s*\(([^()]{0,2000})\)\s*;?/giu;
export const PYTHON_ENUM = /class\s+([\p{L}_]\w*)\s*\((?:str\s*,\s*)?(?:\w*\.)?(?:Str)?Enum\)\s*:\s*\n((?:[ \t]+[^\n]*(?:\n|$))+)/gu;

/** The choices that a text of code gives names, by name. */
export function enumsIn(text: string): Choices {
  const enums = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(UNION)) enums.set(name, membersIn(body));
  for (const [, name = '', body = ''] of text.matchAll(CREATED)) enums.set(name, membersIn(body));
  for (const [, name = '', body = ''] of text.matchAll(CONSTANT)) enums.set(name, membersIn(body));
  for (const [, name = '', body = ''] of text.matchAll(ENUM)) enums.set(name, membersOf(body));
  for (const [, name = '', body = ''] of text.matchAll(PYTHON_ENUM)) enums.set(name, membersOf(body));
  return enums;
}

/** `RED = "red"` stands for "red", `NEWS` for itself. */
function membersOf(body: string): string {
  const members = body.split(/[\s,;]*[\n,;][\s,;]*|(?<=\w)\s+(?=\w)/).map((member) => member.trim()).filter((member) => /^\w/.test(member));
  return members.map((member) => /=\s*["']([^"']+)["']/.exec(member)?.[1] ?? member.replace(/\s*=.*$/, '')).join(', ');
}

