import type { Made } from '../../model.js';
import { familyValues } from '../../vocabulary/families.js';

/** Forms that have a name of their own: "semver", "sha256", "ULID", "E.164". */

const HEX = '[0123456789abcdef]';
const CROCKFORD = '[0123456789ABCDEFGHJKMNPQRSTVWXYZ]';
const HINT = /initials|icd|semver|semantic|sha|md5|ulid|cuid|nano|base64|e\.?164|hex|ipv?\s?v?6|bcrypt|argon|jwt|crc|\dw\d|-w\d|yw/iu;
const pattern = (of: string): Made => ({ type: 'pattern', options: { pattern: of } });

const COLOUR = pattern(`\\#${HEX}{6}`);

const FORMS: readonly (readonly [name: RegExp, made: Made])[] = [
  [/\bicd-?\s?10(?:-?cm)?\b/iu, { type: 'category', options: { values: familyValues('diagnoses', 'icd_code') } }],
  [/\bsem(?:antic[- ])?ver(?:sion(?:s|ing)?)?\b/iu, pattern('[123456789].[0123456789].[0123456789]')],
  [/\bsha-?\s?512\b/iu, pattern(`${HEX}{128}`)],
  [/\bsha-?\s?256\b/iu, pattern(`${HEX}{64}`)],
  [/\bsha-?1\b/iu, pattern(`${HEX}{40}`)],
  [/\bmd5\b/iu, pattern(`${HEX}{32}`)],
  [/\bcrc-?32\b/iu, pattern(`${HEX}{8}`)],
  [/\bulids?\b/iu, pattern(`01[GHJ]${CROCKFORD}{23}`)],
  [/\bcuid2?s?\b/iu, pattern('c[abcdefghijklmnopqrstuvwxyz0123456789]{24}')],
  [/\bnano[- ]?ids?\b/iu, pattern('[ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_]{21}')],
  [/\bbase-?64\b/iu, pattern('[ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789]{22}==')],
  [/\be\.?164\b(?!.{0,40}\+\d)/iu, pattern('+1[2345679]#########')],
  [/\bhex(?:adecimal)?[- ]colou?rs?\b|\bcolou?r (?:code )?(?:as|in) hex\b/iu, COLOUR],
  [/\bbcrypt\b/iu, pattern('$2b$12$[ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./]{53}')],
  [/\bjwts?\b/iu, pattern('eyJhbGciOiJIUzI1NiJ9.[ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_]{40}.[ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_]{43}')],
  // "collected_by: initials of a geologist", "checked by (3 initials)"
  [/\b(?:three|3)[- ](?:letter )?initials\b/iu, pattern('[ABCDEFGHJKLMNPRSTVW]{3}')],
  [/\binitials\b(?! (?:and|or|plus|then) )/iu, pattern('[ABCDEFGHJKLMNPRSTVW]{2}')],
  [/\bip[- ]?v?6\b/iu, { type: 'internet.ipv6' }],
];

/** "2024-W07": a week of a year as ISO 8601 writes it. */
const WEEK = /(?<![\p{L}\d])(?:(?<year>(?:19|20)\d\d)|YYYY)(?<sign>-?W)(?:\d\d|[Ww]{1,2})(?![\p{L}\d])/u;

function weeksOf({ groups: { year = '2024', sign = '' } = {} }: RegExpExecArray): Made {
  return { type: 'category', options: { values: Array.from({ length: 52 }, (_, week) => `${year}${sign}${String(week + 1).padStart(2, '0')}`) } };
}

/** The form that a remark names, and where. */
export function namedForm(text: string, column: string): { readonly made: Made; readonly start: number; readonly end: number } | undefined {
  if (!HINT.test(text)) return undefined;
  // "label colour as hex": the name says of what.
  const hex = /colou?r|farbe|couleur/iu.test(column) ? /\bhex(?:adecimal|adécimal|a)?(?:[- ](?:code|value|notation)s?)?\b/iu.exec(text) : null;
  if (hex !== null) return { made: COLOUR, start: hex.index, end: hex.index + hex[0].length };
  const week = WEEK.exec(text);
  if (week !== null) return { made: weeksOf(week), start: week.index, end: week.index + week[0].length };
  for (const [name, made] of FORMS) {
    const found = name.exec(text);
    if (found !== null) return { made, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
