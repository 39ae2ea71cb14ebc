import type { Span } from '../model.js';
import { sameLength } from './same-length.js';
import { spelledNumber } from './numbers.js';
import { tokensOf, type Token } from './tokens.js';

/** A form in words: "SUB- plus five digits", "two letters, a dash and 4 to 6 digits", "a letter from A to E plus two digits". */
export interface FormFound extends Span {
  readonly parts: readonly FormPart[];
}

export type FormPart = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'class'; readonly pattern: string; readonly min: number; readonly max: number; readonly isBare?: boolean } | { readonly kind: 'year' };

const ADJECTIVES = new Set('random capital capitals capitalised capitalized upper uppercase uppercased lower lowercase lowercased case small big hex hexadecimal final check trailing leading single running latin further more other padded zero grosse grossen mayuscula mayusculas majuscule majuscules numeric alphabetic alphanumeric -'.split(' '));
const UNITS = new Set('digit digits numeral numerals number numbers letter letters capital capitals character characters char chars alphanumeric alphanumerics ziffer ziffern stelle stellen stellig stellige stelligen buchstabe buchstaben grossbuchstabe grossbuchstaben kleinbuchstabe kleinbuchstaben zeichen numero numeros digito digitos cifra cifras letra letras caracter caracteres chiffre chiffres lettre lettres caractere'.split(' '));
const LITERAL = /^(?:(?:the|a|an)\s+)?(?:(?:prefix|letters?|capital)\s+)?["'`“]?(0x|[A-Z0-9_/#@.:-]{1,24}|[a-z]{1,12}[_-]|(?<=["'`“])[a-z]{1,12}(?=["'`”]))["'`”]?(?=[\s,;+).]|$)/u;
/** "WO-5 digits", "SN8 digits": a prefix, and how many digits stand behind it. */
const PREFIXED = /^[A-Z]{1,8}[-_/#]?(?=\d{1,2}\s?(?:digits?|letters?|char(?:acter)?s?|ziffern|stellen|d[ií]gitos|chiffres)(?![\p{L}]))/u;
const NAMED_LITERAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:an?\s+)?(?:dash|hyphen|minus|bindestrich|gui[oó]n|tiret)(?![\p{L}])/iu, '-'],
  [/^(?:an?\s+)?(?:forward )?slash(?![\p{L}])/iu, '/'],
  [/^(?:an?\s+)?underscore(?![\p{L}])/iu, '_'],
  [/^(?:an?\s+)?(?:dot|period|point|punkt|punto)(?![\p{L}])/iu, '.'],
  [/^(?:an?\s+)?(?:space|blank)(?![\p{L}])/iu, ' '],
  [/^(?:an?\s+)?colon(?![\p{L}])/iu, ':'],
];
const YEAR = /^(?:the\s+)?(?:current\s+|four-digit\s+|4-digit\s+)?year(?![\p{L}])/iu;
const LINK = /^(?:\s|,|\+|&|(?:plus|and then|and|then|followed by|with|gefolgt von|und|mit|seguido de|seguida de|mas|y|suivi(?:e|es|s)? de|puis|et|code|starting with|beginning with|de|von)(?![\p{L}]))+/iu;
/** Words between the parts of a form that name what a part stands for: "two-letter carrier code + 2 digits". */
const NOUN = /^[\p{L}]{2,14}(?:\s[\p{L}]{2,14})?(?=\s*(?:\+|,|plus\b|and\b|then\b|followed\b))/iu;

/** "four letters of which the last is U", "four letters, the last one U". */
const ONE_OF = /^\s*,?\s*(?:(?:of which|where|and|with)\s+)?(?:the\s+)?(first|last|final)(?:\s+(?:one|letter|digit|character))?\s+(?:(?:is|being|must be)\s+)?(?:always\s+)?(?:an?\s+)?["'`]?([A-Z0-9])(?![\p{L}\d])["'`]?/u;

/** "bay A-D plus bed 1-6": a letter of some and a digit of some. */
const GRID = /(?<![\p{L}\d])(?:\p{L}{2,12}\s)?([A-Z])\s?(?:-|–|to)\s?([A-Z])\s*(?:\+|plus|and then|then|followed by|and)\s*(?:a\s|the\s)?(?:\p{L}{2,12}\s)?([0-9])\s?(?:-|–|to)\s?([0-9])(?![\p{L}\d])/u;

const HINT = /digit|numeral|number|letter|capital|char|alphanum|ziffer|stell|buchstab|zeichen|d[ií]gito|cifra|letra|caracter|caract[eè]re|chiffre|lettre/iu;

/** The first form a text tells, of one group of characters at least. */
export function formIn(text: string): FormFound | undefined {
  const grid = GRID.exec(text);
  if (grid !== null) {
    const [whole, a = 'A', z = 'Z', low = '0', high = '9'] = grid;
    const parts: FormPart[] = [`${a}-${z}`, `${low}-${high}`].map((range) => ({ kind: 'class', pattern: `[${range}]`, min: 1, max: 1 }));
    return { start: grid.index, end: grid.index + whole.length, parts };
  }
  if (!HINT.test(text)) return undefined;
  const folded = sameLength(text);
  for (const start of starts(text)) {
    const found = formAt(text, folded, start);
    if (found?.parts.some(isCounted) === true) return found;
  }
  return undefined;
}

/** A word such as "letter" alone makes no form. */
const isCounted = (part: FormPart): boolean => part.kind === 'class' && part.isBare !== true;

/** Where a form may begin: at words, of which only the first forty are tried. */
function starts(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}"'`“@#]/gu)].slice(0, 40).map(({ index }) => index);
}

function formAt(text: string, folded: string, start: number): FormFound | undefined {
  const parts: FormPart[] = [];
  let at = start;
  let end = start;
  for (let i = 0; i < 12; i++) {
    const read = partAt(text, at);
    if (read === undefined) break;
    parts.push(read.part);
    at += read.length;
    const one = ONE_OF.exec(text.slice(at, at + 60));
    if (one !== null && read.part.kind === 'class' && read.part.min > 1) {
      parts.pop();
      const rest = { ...read.part, min: read.part.min - 1, max: read.part.max - 1 };
      const fixed: FormPart = { kind: 'literal', text: one[2] ?? '' };
      parts.push(...(/first/iu.test(one[1] ?? '') ? [fixed, rest] : [rest, fixed]));
      at += one[0].length;
    }
    const grouped = read.part.kind === 'class' ? groupsIn(read.part, text.slice(at, at + 80)) : undefined;
    if (grouped !== undefined) {
      parts.splice(-1, 1, ...grouped.parts);
      at += grouped.length;
    }
    end = at;
    at += NOUN.exec(text.slice(at).trimStart()) === null ? 0 : text.slice(at).length - text.slice(at).trimStart().length + (NOUN.exec(text.slice(at).trimStart())?.[0].length ?? 0);
    const link = LINK.exec(folded.slice(at, at + 40))?.[0].length ?? 0;
    const isPrefix = read.part.kind === 'literal' && /^\d/.test(text.slice(at));
    if (link === 0 && !isPrefix && !/^[-_/]/.test(text.slice(at))) break;
    at += link;
  }
  return parts.length === 0 ? undefined : { start, end, parts };
}

/** "16 characters in groups of four separated by dashes", "4 groups of 4 digits with hyphens between them". */
const IN_GROUPS =
  /^\s*,?\s*(?:in|split into|arranged in|grouped in(?:to)?|written in)\s+(?:(?:groups|blocks|chunks|sets)\s+of\s+(?<size>\p{L}+|\d+)|(?<count>\p{L}+|\d+)\s+(?:groups|blocks|chunks|sets))(?:\s*,?\s*(?:(?:separated|divided|joined|split|parted)\s+(?:by|with)|with)\s+(?:an?\s+)?(?<sign>dash|hyphen|space|dot|slash)(?:es|s)?(?:\s+(?:in )?between(?:\s+them)?)?)?/iu;
const SIGN_OF: Readonly<Record<string, string>> = { dash: '-', hyphen: '-', space: ' ', dot: '.', slash: '/' };

function groupsIn(part: Extract<FormPart, { kind: 'class' }>, behind: string): { readonly parts: readonly FormPart[]; readonly length: number } | undefined {
  const match = IN_GROUPS.exec(behind);
  const { size = '', count = '', sign = 'dash' } = match?.groups ?? {};
  const told = countOf((size === '' ? count : size).toLowerCase());
  const each = told === undefined ? undefined : size === '' ? part.max / told : told;
  if (match === null || each === undefined || part.min !== part.max || !Number.isInteger(part.max / each) || part.max / each < 2) return undefined;
  const one: FormPart = { ...part, min: each, max: each };
  const parts = Array.from({ length: part.max / each }, (_, i): FormPart[] => (i === 0 ? [one] : [{ kind: 'literal', text: SIGN_OF[sign.toLowerCase()] ?? '-' }, one])).flat();
  return { parts, length: match[0].length };
}

/** "section A to H, hyphen, three digits": one of some letters, whatever they stand for. */
const LETTER_OF = /^(?:(?:an?|the|one|ein|eine|una?|une)\s)?(?:\p{L}{2,12}\s)?\(?(?:from\s|von\s)?([A-Z])\s?(?:-|–|to|through|bis)\s?([A-Z])\)?(?=\s*(?:,|\+|;|-|–|plus\b|and\b|then\b|followed\b|und\b|dann\b|gefolgt\b))/u;

function partAt(text: string, at: number): { part: FormPart; length: number } | undefined {
  const rest = text.slice(at, at + 80);
  const one = LETTER_OF.exec(rest);
  if (one !== null && (one[1] ?? '') < (one[2] ?? '')) return { part: { kind: 'class', pattern: `[${one[1] ?? 'A'}-${one[2] ?? 'Z'}]`, min: 1, max: 1, isBare: true }, length: one[0].length };
  const group = groupAt(rest);
  if (group !== undefined) return group;
  for (const [pattern, literal] of NAMED_LITERAL) {
    const match = pattern.exec(rest);
    if (match !== null) return { part: { kind: 'literal', text: literal }, length: match[0].length };
  }
  const year = YEAR.exec(rest);
  if (year !== null) return { part: { kind: 'year' }, length: year[0].length };
  const prefix = PREFIXED.exec(rest)?.[0];
  if (prefix !== undefined) return { part: { kind: 'literal', text: prefix }, length: prefix.length };
  const literal = LITERAL.exec(rest);
  if (literal === null || /^\d+$/.test(literal[1] ?? '')) return undefined;
  return { part: { kind: 'literal', text: literal[1] ?? '' }, length: literal[0].length };
}

const ONE = new Set(['letter', 'digit', 'character', 'buchstabe', 'ziffer', 'letra', 'lettre', 'chiffre']);

const SKIPPED = new Set(['exactly', 'then', 'with', 'of']);

/** "3 capital letters", "2 to 4 digits", "two-letter", "10-digit", "8-stellig", "a letter from A to E". */
function groupAt(text: string): { part: FormPart; length: number } | undefined {
  const tokens = tokensOf(text);
  const at = (step: number): string => tokens[step]?.key ?? '';
  let i = 0;
  while (SKIPPED.has(at(i))) i++;
  // "aisle letter, dash, two digits": one of them.
  const bare = [0, 1].find((step) => ONE.has(at(i + step)) && (step === 0 || /^\p{L}{3,12}$/u.test(at(i))));
  // "fünfstellig": the count within the word.
  const within = /^(\p{L}{3,6})stellige?[rsnm]?$/u.exec(at(i))?.[1];
  const digits = within === undefined ? undefined : countOf(within);
  if (digits !== undefined) return { part: { kind: 'class', pattern: '#', min: digits, max: digits }, length: tokens[i]?.end ?? 0 };
  const counted = countOf(at(i));
  if (counted === undefined && bare !== undefined) return { part: { kind: 'class', pattern: classOf(at(i + bare)), min: 1, max: 1, isBare: true }, length: tokens[i + bare]?.end ?? 0 };
  const min = counted;
  i++;
  if (min === undefined || min < 1 || min > 40) return undefined;
  const upTo = ['to', '-', '–', 'or', 'bis', 'a'].includes(at(i)) ? countOf(at(i + 1)) : undefined;
  if (upTo !== undefined && upTo > 40) return undefined;
  if (upTo !== undefined && upTo > min) i += 2;
  const first = i;
  while (ADJECTIVES.has(at(i)) && (!UNITS.has(at(i)) || UNITS.has(at(i + 1)))) i++;
  if (!UNITS.has(at(i))) return undefined;
  // "a number" is any number, not one digit.
  if (/^numbers?$/.test(at(i)) && min === 1) return undefined;
  const words = tokens.slice(first, i + 1).map(({ key }) => key).join(' ');
  const letters = lettersAt(text, tokens, i + 1);
  const last = tokens[i + (letters?.length ?? 0)];
  if (last === undefined) return undefined;
  return { part: { kind: 'class', pattern: letters?.pattern ?? classOf(words), min, max: upTo !== undefined && upTo > min ? upTo : min }, length: last.end };
}

/** "from A to E", "(A-E)", "between A and F". */
function lettersAt(text: string, tokens: readonly Token[], from: number): { pattern: string; length: number } | undefined {
  const lead = ['from', 'between', '('].includes(tokens[from]?.key ?? '') ? 1 : 0;
  const [a, joint, b] = [tokens[from + lead], tokens[from + lead + 1], tokens[from + lead + 2]].map((token) => (token === undefined ? '' : text.slice(token.start, token.end)));
  if (!/^[A-Z]$/.test(a ?? '') || !/^[A-Z]$/.test(b ?? '') || !/^(?:to|-|–|and|through)$/.test(joint ?? '')) return undefined;
  return { pattern: `[${a ?? 'A'}-${b ?? 'Z'}]`, length: lead + 3 };
}

function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:an?|eine?[rnm]?|una?o?|une?)$/.test(word)) return 1;
  return spelledNumber([word])?.value;
}

function classOf(words: string): string {
  if (words.includes('hex')) return '[0-9a-f]';
  if (/alphanum|char|zeichen|caracter/.test(words)) return '*';
  if (/letter|buchstab|letra|lettre|capital/.test(words)) return /lower|small|klein|minus/.test(words) ? '^' : '?';
  return '#';
}
