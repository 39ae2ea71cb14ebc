import type { Entry, Piece } from '../../model.js';
import { alike } from '../../relations/grammar/alike.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { keysOf } from '../words.js';

/** A condition of one or two words, and what then follows. */
const IF = /^(?:(?:and|but)\s+)?(?:if|when)\s+(?<cond>(?:(?:it is|its|it's|they are|not)\s+)?\p{L}[\p{L}_]*)(?:\s+(?:is\s+)?(?:=\s*)?(?:yes|y|true))?\s*,?\s+(?:then\s+)?(?:(?:the|an?|there is an?)\s+)?(?=\p{L})/iu;
const ELSE = /[\s,;]+(?:else|otherwise|if not)[,\s]+(?<other>\S.*)$/iu;
const NOTHING = /^(?:it is\s|it's\s|stays\s|leave(?: it)?\s)?(?:empty|blank|null|nothing|none|missing|n\/a)\b/iu;

/** "cancelled y/n, if cancelled late fee 5 eur else 0": a column that is told of where another one, named before, says yes. */
export function ifThenIn(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const match = named.length === 0 ? null : IF.exec(piece.text);
  const cond = match?.groups?.['cond'] ?? '';
  const [key = ''] = keysOf(cond.replace(/^(?:it is|its|it's|they are|not)\s+/iu, ''));
  if (match === null || key === '' || !named.some((other) => other.length <= 2 && other.some((word) => alike(word, key)))) return undefined;
  const rest = piece.text.slice(match[0].length);
  const name = nameOf(rest);
  const keys = keysOf(name);
  if (keys.length === 0 || keys.length > 3 || !rest.startsWith(name) || !knowledge.knows(name) || named.some((other) => other.join(' ') === keys.join(' '))) return undefined;
  const said = rest.slice(name.length).trim();
  const other = ELSE.exec(said)?.groups?.['other'];
  const much = said.replace(ELSE, '').replace(/^(?:is|of|=|:)\s+/iu, '').trim();
  const at = slice(piece, match[0].length);
  const remark = (text: string): Piece => ({ text, start: at.start, end: piece.end });
  // "5 eur else 0": what it is in both cases; "then 10 to 50": and nothing elsewhere.
  const remarks = other !== undefined && !NOTHING.test(other) && much !== '' ? [remark(`${much} if ${cond}, otherwise ${other}`)] : [...(much === '' ? [] : [remark(much)]), remark(`only if ${cond}`)];
  return { text: name, start: at.start, end: at.start + name.length, remarks };
}
