import type { Entry, Piece } from '../../model.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { keysOf } from '../words.js';

const ONLY = /^(?:(?:and|but)\s+)?only\s+(?<who>[^,;:()]{3,40}?)\s+(?:have|has|get|gets|carry|come with|receive|show)\s+(?:an?\s+|the\s+|their\s+|its\s+)?(?<name>\p{L}[\p{L} _-]{2,40})$/iu;

const A_DAY = /^(?:date|day|time|moment)$/u;

/** "converted (8%), only converted leads have a deal value": a column that was not named yet, and whose it is. */
export function onlySomeHave(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const { who, name } = ONLY.exec(piece.text)?.groups ?? {};
  if (who === undefined || name === undefined || named.length === 0 || !knowledge.knows(nameOf(name))) return undefined;
  const keys = keysOf(name);
  if (named.some((other) => other.join(' ') === keys.join(' ') || keys.every((key) => other.includes(key)))) return undefined;
  // "a returned date" beside `returned_on`: that one.
  const what = keys.filter((key) => !A_DAY.test(key));
  if (what.length > 0 && what.length < keys.length && named.some((other) => other.length > 1 && what.every((key) => other.includes(key)))) return undefined;
  const at = piece.text.length - name.length;
  return { ...slice(piece, at), remarks: [{ text: `only for ${who}`, start: piece.start, end: piece.start + at }] };
}

const ONLY_IF = /^(?<name>[\p{L}_][\p{L}\p{N}_]*(?:[ -]\p{L}+){0,2}?)(?<!\s(?:and|or|is|are))\s+(?<told>(?<bounds>(?:from\s|between\s)?[$€£]?\d[\d.,]*k?\s?(?:-|–|to|and)\s?[$€£]?\d[\d.,]*k?(?:\s?[\p{L}€$£%]{1,5})?\s+)?(?:only\s+|just\s+)?(?:if|when|once)\s+(?!(?:any|known|available|applicable|possible|present|there|given|needed|relevant|provided|exists?|it|not)\b)(?:it is\s+|it was\s+)?[\p{L}_-]+(?:\s[\p{L}_-]+)?)$/iu;

/** "solved_at only if solved", "error_message if failed": a column that was not named yet, and in which rows it is told. */
export function toldOnlyIf(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const { name, told, bounds = '' } = /\s(?:if|when|once)\s/iu.test(piece.text) ? (ONLY_IF.exec(piece.text)?.groups ?? {}) : {};
  if (name === undefined || told === undefined || named.length === 0 || !(name.includes('_') || /\s(?:at|on|date)$/iu.test(name) || knowledge.knows(nameOf(name)) || isParticiple(name))) return undefined;
  const keys = keysOf(name).join(' ');
  if (keys === '' || named.some((other) => other.join(' ') === keys)) return undefined;
  const from = piece.text.length - told.length;
  const at = piece.start + from;
  const where = { text: told.slice(bounds.length).replace(/^(?:only |just )?/iu, 'only '), start: at + bounds.length, end: piece.end };
  return { ...slice(piece, 0, name.length), remarks: [...(bounds === '' ? [] : [{ text: bounds.trim(), start: at, end: at + bounds.trim().length }]), where] };
}

const EVERY_IS_UNIQUE = /^(?:(?:and|but)\s+)?(?:every|each)\s(?<name>[\p{L}_][\p{L}\d_]*(?:\s[\p{L}\d_]+){0,2})\s(?:is|must be|should be|has to be)\s(?:unique|different|distinct|used (?:only )?once)\W*$/iu;

/** "every username is unique; joined_year 2010 to 2024": a column that is named by what holds of it. */
export function everyUnique(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const name = /^(?:(?:and|but)\s+)?(?:every|each)\s/iu.test(piece.text) ? EVERY_IS_UNIQUE.exec(piece.text)?.groups?.['name'] : undefined;
  const keys = keysOf(name ?? '');
  if (name === undefined || !(name.includes('_') || knowledge.knowsExactly(nameOf(name))) || named.some((other) => keys.every((key) => other.includes(key)))) return undefined;
  const at = piece.text.indexOf(name);
  return { ...slice(piece, at, at + name.length), remarks: [{ text: 'unique', start: piece.start + at + name.length, end: piece.end }] };
}
