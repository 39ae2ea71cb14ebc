import type { Spoken } from '../locales/locale.js';
import { localeText } from '../locales/locales.js';
import type { Language } from '../model.js';

interface Phrase {
  readonly pattern: RegExp;
  readonly english: string;
}

/** A number as written, with its scale and currency. */
const NUMBER = String.raw`[-−]?(?:[$€£]\s?)?\d+(?:[.,'\u202f]\d+)*(?:\s?(?:k|%|mil|tausend|millionen|millones|millions)(?![a-z]))?(?:\s?(?:€|euros?|eur)(?![a-z]))?`;

/** Words for spans of time, as stems of the three languages. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:jahr|ano|annee|an)/, 'year'], [/^(?:monat|mes|mois)/, 'month'], [/^(?:woche|semana|semaine)/, 'week'], [/^(?:tag|dia|jour)/, 'day'],
  [/^(?:stunde|hora|heure)/, 'hour'], [/^minut/, 'minute'], [/^(?:sekunde|segundo|seconde)/, 'second'], [/^(?:quartal|trimestre)/, 'quarter'],
]; // prettier-ignore

const unit = (word: string): string => UNITS.find(([stem]) => stem.test(word))?.[1] ?? word;

const TABLES = new Map<Spoken, readonly Phrase[]>();

function phrasesOf(language: Spoken): readonly Phrase[] {
  let phrases = TABLES.get(language);
  if (phrases === undefined) {
    phrases = localeText(language).phrases.split('\n').flatMap((line) => {
      const [said, english] = line.split(' => ');
      if (said === undefined || english === undefined) return [];
      return [{ pattern: new RegExp(String.raw`(?<![\p{L}\d_])(?:${said.replaceAll('$n', NUMBER)})(?:(?<=\s)|(?![\p{L}\d_]))`, 'gu'), english }];
    });
    TABLES.set(language, phrases);
  }
  return phrases;
}

/** Lower case without accents, unit for unit: places stay where they are. */
function plain(text: string): string {
  return Array.from(text, (char) => {
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === char.length ? bare : char;
  }).join('');
}

interface Told {
  readonly start: number;
  readonly end: number;
  readonly english: string;
}

/** What is said about columns in another language, with its phrases put in English; names and values stay as they are. */
export function inEnglish(text: string, language: Language): string {
  if (language === 'en' || text.trim() === '') return text;
  const folded = plain(text);
  const told: Told[] = [];
  for (const { pattern, english } of phrasesOf(language)) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (match[0] === '' || told.some((other) => start < other.end && other.start < end)) continue;
      const filled = english.replace(/\$(u?)(\d)/g, (_, isUnit: string, n: string) => (isUnit === '' ? (match[Number(n)] ?? '') : unit(match[Number(n)] ?? '')));
      told.push({ start, end, english: /\s$/.test(match[0]) ? `${filled.trimEnd()} ` : filled });
    }
  }
  return told.sort((a, b) => b.start - a.start).reduce((result, { start, end, english }) => result.slice(0, start) + english + result.slice(end), text);
}

/** "1.000" and "1.000,50"; "1 000"; "3,5", unless it is two values. */
const NUMBERS = /(?<![\d.,])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?|\d+,\d{1,4})(?![\d.,]*\d)(?!\s+(?:oder|o|ou)\s+\d)/g;
const SWAPPED: Readonly<Record<string, string>> = { '.': ',', ',': '.', ' ': '\u202f' };

/** Numbers as English writes them, place for place: "1.000,50" is "1,000.50", "3,5" is "3.5". */
export function englishNumbers(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(NUMBERS, (number) => number.replace(/[., ]/g, (mark) => SWAPPED[mark] ?? mark));
}
