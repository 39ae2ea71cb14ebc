import type { Span } from '../model.js';
import { remembering } from '../reading/memory.js';
import { wordsOf } from '../reading/words.js';

/** A number as written: "20k", "1,000", "3.5 %", "$90,000", "two hundred". */
export interface NumberFound extends Span {
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
}

const NUMBER =
  /(?<![\p{L}\d_/]|\d[.,:])(?:(?:USD|EUR|GBP|CHF|US\$|[$€£¥₹])\s?)?[-−+]?(\d{1,3}(?:[,'\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?: 000)+|\d{1,3}(?: \d{3})+(?=\s?(?:€|euros?\b))|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}|\d+(?:[.,]\d+)?)(?:\s?(k|M|mio|mn|bn|hundred|thousand|million|billion|lakh|crore|mil|mille|millones|millions|tausend|Millionen)(?![\p{L}\d/²³]))?(\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour ?cent\b|por ciento\b))?/giu;

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3, hundred: 100, thousand: 1e3, mil: 1e3, mille: 1e3, tausend: 1e3, lakh: 1e5,
  m: 1e6, mio: 1e6, mn: 1e6, million: 1e6, millions: 1e6, millones: 1e6, millionen: 1e6,
  crore: 1e7, bn: 1e9, billion: 1e9,
}; // prettier-ignore

/** What follows the digits of an ordinal, a time of the day or a version rather than of a number. */
const NO_NUMBER = /^(?:(?:st|nd|rd|ths?|er|ère)(?![\p{L}])|:\d|\.\d)/iu;

/** "1,000" is a thousand; "12,5" is twelve and a half. */
export function readDigits(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^0,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:[,' \u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/[,' \u00a0\u202f]/g, ''));
  return Number(digits.replace(',', '.'));
}

/** "120k–", "from 90k up to": what stands before a number counts in thousands. */
const isBehindThousands = (before: string): boolean => /\dk\s?(?:[-–—]|to|up to|and|bis|a|hasta|à)\s?$/iu.test(before);

export const numbersIn = remembering((text): readonly NumberFound[] => {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits = '', scale, percent] = match;
    // "HT-01" is a code, "30k-90k" a range.
    if (/\p{L}-$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) && !/\d\s?\p{L}{1,5}-$/u.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
    if (scale === undefined && percent === undefined && NO_NUMBER.test(text.slice(match.index + whole.length))) continue;
    // "EUR 70%" is a share of the euros, and no money.
    const code = percent === undefined ? 0 : (/^(?:USD|EUR|GBP|CHF)\s?/iu.exec(whole)?.[0].length ?? 0);
    const isMoney = code === 0 && /USD|EUR|GBP|CHF|[$€£¥₹]/.test(whole);
    // "5 m" is a length, "5M", "$5m" and the end of "120k–1.2m" are millions.
    const isMetres = scale === 'm' && !isMoney && !isBehindThousands(text.slice(Math.max(0, match.index - 16), match.index));
    const factor = scale === undefined || isMetres ? 1 : (SCALE[scale.toLowerCase()] ?? 1);
    const sign = /[-−]\s?\d/.test(whole) && whole.search(/[-−]/) < whole.search(/\d/) ? -1 : 1;
    const fraction = /[.,](\d+)$/.exec(digits)?.[1] ?? '';
    const value = readDigits(digits);
    found.push({
      start: match.index + code,
      end: match.index + whole.length - (isMetres && percent === undefined ? whole.length - whole.trimEnd().length + 1 : 0),
      // Powers of ten times a short decimal: rounding takes the binary dust away.
      value: sign * Math.round(value * factor * 1e9) / 1e9,
      decimals: factor === 1 && (value % 1 !== 0 || /\.\d{1,2}$/.test(digits)) ? fraction.length : 0,
      isPercent: percent !== undefined,
      isMoney,
    });
  }
  return found;
});

const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, catorce: 14, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwolf: 12, vierzehn: 14, funfzehn: 15, zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quatorze: 14, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
}; // prettier-ignore
const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12, hundred: 100, thousand: 1000, million: 1e6, docena: 12, cien: 100, ciento: 100, mil: 1000, dutzend: 12, hundert: 100, tausend: 1000,
  douzaine: 12, cent: 100, mille: 1000, hundreds: 100, thousands: 1000, doscientos: 200, trescientos: 300, quinientos: 500,
  centaine: 100, centenar: 100, cientos: 100, dizaine: 10, decena: 10, vingtaine: 20, veintena: 20, trentaine: 30, cinquantaine: 50, millier: 1000, einhundert: 100, eintausend: 1000, vierhundert: 400, cuatrocientos: 400, zweitausend: 2000,
  zweihundert: 200, dreihundert: 300, funfhundert: 500, couple: 2, score: 20,
}; // prettier-ignore

/** A number spelled in words at the start of the list: its value and how many words it takes. */
export function spelledNumber(words: readonly string[]): { value: number; length: number } | undefined {
  let total = 0;
  let current = 0;
  let length = 0;
  let hasValue = false;
  for (const word of words) {
    // "score pct" counts nothing, "three score" does.
    if (word === 'score' && length === 0) break;
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
    const multiple = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
    if (unit !== undefined) current += unit;
    else if (multiple !== undefined) {
      current = (current === 0 ? 1 : current) * multiple;
      if (multiple >= 1000) {
        total += current;
        current = 0;
      }
    } else if (word === 'half' && length === 0) current = 0.5;
    else if (!((word === 'a' || word === 'an' || word === 'and') && (hasValue || length < 2))) break;
    if (word !== 'a' && word !== 'an' && word !== 'and') hasValue = true;
    length++;
  }
  const value = total + current;
  return hasValue && value > 0 && Number.isInteger(value) ? { value, length } : undefined;
}

const ARTICLE = /^(?:an?|ein(?:e[rsnm]?)?|una?|uno|une)$/u;

/** "a week", "einem Tag": an article that counts one. */
export function isArticle(key: string): boolean {
  return ARTICLE.test(key);
}

/** What one folded word counts: "12", "twelve", "a"; undefined where it counts nothing. */
export function countOf(key: string): number | undefined {
  if (/^\d+$/u.test(key)) return Number(key);
  return isArticle(key) ? 1 : spelledNumber([key])?.value;
}

const THAT_ONE = /^\s+(?:before|above|below|after|behind|next to)(?![\p{L}])/iu;

/** Numbers spelled in words: "between one and five", "at most twelve". "A" alone is none. */
export const spelledIn = remembering(readSpelledIn);

function readSpelledIn(text: string): readonly NumberFound[] {
  const words = wordsOf(text);
  const found: NumberFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const isHalf = word?.key === 'half' && (MULTIPLES[words[i + 2]?.key ?? ''] ?? 0) >= 1000;
    // "bigger ones", "the one before" count nothing.
    if (word === undefined || word.text.toLowerCase() === 'ones' || (word.key === 'one' && THAT_ONE.test(text.slice(word.end))) || (!isCounting(word.key) && !isHalf)) continue;
    const number = word.key === 'zero' || word.key === 'null' ? { value: 0, length: 1 } : spelledNumber(words.slice(i, i + 6).map(({ key }) => key));
    if (number === undefined) continue;
    const last = words[i + number.length - 1] ?? word;
    found.push({ start: word.start, end: last.end, value: number.value, decimals: 0, isPercent: false, isMoney: false });
    i += number.length - 1;
  }
  return found;
}

function isCounting(word: string): boolean {
  return word === 'zero' || Object.hasOwn(UNITS, word) || (Object.hasOwn(MULTIPLES, word) && word !== 'couple' && word !== 'score');
}
