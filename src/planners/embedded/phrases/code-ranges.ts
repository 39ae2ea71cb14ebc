import { fold } from '../reading/words.js';
import { joinerOf } from './joiners.js';

/** A list of values written by its ends only: "HT-01 to HT-24", "A to F", "XS to XXL", "Monday to Friday", "1a bis 4c". */

const MOST = 5000;

/** Lists whose order everyone knows, as they are written. */
const KNOWN: readonly (readonly string[])[] = [
  ['XXXS', 'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL', '4XL', '5XL'],
  ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'],
  ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'D1', 'D2', 'E1', 'E2', 'F', 'G'],
  ['very low', 'low', 'medium', 'high', 'very high', 'critical'],
];

/** Ends that a dash or dots join without blanks: "A-F", "HT-01…HT-24". */
const GLUED = /^([^\s–—…-]{1,12})\s?(?:–|—|…|\.{2,3}|-)\s?([^\s–—…-]{1,12})$|^(\S{1,14}-\S{1,8})\s?(?:–|—|…|\.{2,3})\s?(\S{1,14}-\S{1,8})$/u;

/** All values from one end to the other; undefined where the text is no such range, or one of plain numbers. */
export function codeRange(text: string): readonly string[] | undefined {
  const body = text.trim().replace(/^(?:from|between|von|de|from:)\s+/iu, '').replace(/^between\s+/iu, '').replace(/\s*…\s*/u, ' – ').trim();
  const worded = wordedRange(body);
  if (worded !== undefined) return worded;
  const [from, to] = endsOf(body) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return numbered(from, to) ?? lettered(from, to) ?? ordered(from, to) ?? grid(from, to) ?? rowsOfNumbers(from, to) ?? repeated(from, to);
}

const WORD_FIRST = /^(?<word>\p{L}{2,12})\s(?<low>\d{1,3})\s(?:to|through|until|bis|a|à|al|–|-)\s\k<word>\s(?<high>\d{1,3})$/iu;
const NUMBER_FIRST = /^(?<low>\d{1,2})(?<mark>[ºª°.]|st|nd|rd|th|er|e|ère)?\s(?<word>\p{L}{2,12})\s(?:to|through|until|bis|a|à|al|–|-)\s(?<high>\d{1,2})(?:[ºª°.]|st|nd|rd|th|e|ème)?\s\k<word>$/iu;
const UNITS = /^(?:days?|weeks?|months?|years?|hours?|min\p{L}*|sec\p{L}*|km|kg|cm|mm|eur|usd|euros?|dollars?|percent|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|d[ií]as?|semanas?|meses|años?|horas?|jours?|semaines?|mois|ans|heures?)$/iu;

/** "Grade 1 to Grade 6", "1º ESO a 4º ESO": the word is told with both ends. */
function wordedRange(body: string): readonly string[] | undefined {
  const first = WORD_FIRST.exec(body)?.groups;
  const last = first === undefined ? NUMBER_FIRST.exec(body)?.groups : undefined;
  const { word = '', low = '', high = '', mark = '' } = first ?? last ?? {};
  const count = Number(high) - Number(low);
  if (word === '' || count < 1 || count > 60 || (last !== undefined && mark === '') || UNITS.test(word)) return undefined;
  const marked = (value: number): string => (/^(?:st|nd|rd|th)$/iu.test(mark) ? ordinal(value) : `${String(value)}${mark}`);
  return Array.from({ length: count + 1 }, (_, i) => (first === undefined ? `${marked(Number(low) + i)} ${word}` : `${word} ${String(Number(low) + i)}`));
}

/** The two ends of "HT-01 to HT-24". */
function endsOf(body: string): readonly string[] | undefined {
  if (body.length > 60) return undefined;
  const words = body.split(/\s+/u);
  const [from = '', to = ''] = [words[0], words.at(-1)];
  if (words.length > 2 && from.length <= 16 && to.length <= 16 && joinerOf(words.slice(1, -1).join(' ')) === 'to') return [from, to];
  return GLUED.exec(body)?.slice(1).filter((end) => (end as string | undefined) !== undefined);
}

/** "S01" to "S05", "chr1" to "chr22", "Q1-2024" …: letters that stay, and a number that runs. */
function numbered(from: string, to: string): readonly string[] | undefined {
  const [a, b] = [/^(.*?\D)(\d{1,9})(\D{0,3})$/u.exec(from), /^(.*?\D|)(\d{1,9})(\D{0,3})$/u.exec(to)];
  if (a === null || b === null) return undefined;
  const [prefix = '', first = '', suffix = ''] = a.slice(1);
  const [other = '', last = '', tail = ''] = b.slice(1);
  if ((other !== '' && other !== prefix) || (tail !== suffix) || !/\p{L}|#/u.test(prefix) || /^[$€£~<>]/u.test(prefix)) return undefined;
  const [low, high] = [Number(first), Number(last)];
  if (high <= low || high - low >= MOST) return undefined;
  const width = first.startsWith('0') || first.length === last.length ? first.length : 0;
  return Array.from({ length: high - low + 1 }, (_, i) => `${prefix}${String(low + i).padStart(width, '0')}${suffix}`);
}

function lettered(from: string, to: string): readonly string[] | undefined {
  if (!/^[A-Za-z]$/.test(from) || !/^[A-Za-z]$/.test(to)) return undefined;
  const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
  return high > low && high - low < 26 && (low < 97) === (high < 97) ? Array.from({ length: high - low + 1 }, (_, i) => String.fromCharCode(low + i)) : undefined;
}

function ordered(from: string, to: string): readonly string[] | undefined {
  for (const list of KNOWN) {
    const at = (value: string): number => list.findIndex((known) => fold(known) === fold(value));
    const [low, high] = [at(from), at(to)];
    if (low >= 0 && high > low) return list.slice(low, high + 1);
  }
  return undefined;
}

/** "$" to "$$$$", "*" to "*****": so many of one sign. */
function repeated(from: string, to: string): readonly string[] | undefined {
  const sign = from.charAt(0);
  if (!/^[$€£¥*★+]+$/u.test(from) || to.length <= from.length || to.length > 6 || (from + to).replaceAll(sign, '') !== '') return undefined;
  return Array.from({ length: to.length - from.length + 1 }, (_, i) => sign.repeat(from.length + i));
}

/** "1a" to "4c": every number with every letter; "1st" to "12th". */
function grid(from: string, to: string): readonly string[] | undefined {
  const [a, b] = [/^(\d{1,2})\s?([A-Za-z])$/.exec(from), /^(\d{1,2})\s?([A-Za-z])$/.exec(to)];
  if (a !== null && b !== null) {
    const letters = lettered(a[2] ?? '', b[2] ?? '');
    const [low, high] = [Number(a[1]), Number(b[1])];
    if (letters !== undefined && high >= low) return Array.from({ length: high - low + 1 }, (_, i) => low + i).flatMap((number) => letters.map((letter) => `${number}${letter}`));
  }
  const [first, last] = [/^(\d{1,2})(?:st|nd|rd|th)$/i.exec(from)?.[1], /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(to)?.[1]];
  if (first === undefined || last === undefined || Number(last) <= Number(first)) return undefined;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => ordinal(Number(first) + i));
}

/** "A01" to "F12", "A-1" to "D-9": every letter with every number. */
function rowsOfNumbers(from: string, to: string): readonly string[] | undefined {
  const [a, b] = [LETTER_FIRST.exec(from), LETTER_FIRST.exec(to)];
  const letters = a === null || b === null ? undefined : lettered(a[1] ?? '', b[1] ?? '');
  const [first = '', last = ''] = [a?.[3], b?.[3]];
  const [low, high] = [Number(first), Number(last)];
  if (letters === undefined || a?.[2] !== b?.[2] || high < low || letters.length * (high - low + 1) > MOST) return undefined;
  const width = first.startsWith('0') || first.length === last.length ? first.length : 0;
  return letters.flatMap((letter) => Array.from({ length: high - low + 1 }, (_, i) => `${letter}${a?.[2] ?? ''}${String(low + i).padStart(width, '0')}`));
}

const LETTER_FIRST = /^([A-Za-z])([- ]?)(\d{1,3})$/u;

function ordinal(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${tail}`;
}
