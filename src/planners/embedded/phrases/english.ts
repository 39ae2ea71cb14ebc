import { comparativeInEnglish, doneInEnglish, shareInEnglish, verbInEnglish } from '../locales/compared.js';
import type { Spoken } from '../locales/locale.js';
import { inPlainWords } from '../locales/plain-words.js';
import { localeText } from '../locales/locales.js';
import type { Language } from '../model.js';
import { SLIPS } from '../vocabulary/slips.js';
import { edited, unedited, type Edit, type Edited } from './edits.js';
import { inFigures } from './figures.js';
import { inPlainEnglish } from './figures/usual/in-plain-english.js';
import { numberBandRuns } from './lists/number-bands.js';
import { nullableIn } from './nullable.js';
import { spelledNumber } from './numbers.js';
import { fromPrograms } from './programs.js';

/** A number with its scale and currency; a day or a time counts as one. */
const NUMBER = /[-−]?(?:[$€£]\s?)?\d+(?:[.,'\u202f-]\d+)*(?:\s?(?:k|mil|tausend|millionen|millones|millions)(?![a-z]))?(?:\s?(?:€|(?:euros?|eur)(?![a-z])))?/g;

/** Words for spans of time, as stems of the three languages. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:jahr|ano|annee|an)/, 'year'], [/^(?:monat|mes|mois)/, 'month'], [/^(?:woche|semana|semaine)/, 'week'], [/^(?:tag|dia|jour)/, 'day'], [/^(?:nacht|noche|nuit)/, 'night'],
  [/^(?:stunde|hora|heure)/, 'hour'], [/^minut/, 'minute'], [/^(?:sekunde|segundo|seconde)/, 'second'], [/^(?:quartal|trimestre)/, 'quarter'], [/^(?:halbjahr|semestre)/, 'half'],
]; // prettier-ignore

/** "veinte días", "vierzehn Tage", "trente jours": a number in words before a span of time. */
const SPELLED = /(?<![a-z0_])[a-z]{3,12}(?= (?:anos?|mes(?:es)?|semanas?|dias?|horas?|minutos?|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|annees?|ans?|mois|semaines?|jours?|heures?|minutes?|ziffern|stellen|zeichen|buchstaben|digitos|cifras|caracteres|letras|chiffres|lettres)(?![a-z0_]))/g;

const unit = (word: string): string => UNITS.find(([stem]) => stem.test(word))?.[1] ?? word;

/** What is put in for a group by the letter before its number. */
const FILLED: Readonly<Record<string, (said: string) => string>> = {
  u: (said) => unit(plain(said)),
  h: (said) => said.replace(/^(\d{1,2})(?: ?h ?(\d{2})?)?$/u, (_, hour: string, minute = '00') => `${hour}:${minute}`),
  w: (said) => comparativeInEnglish(plain(said)),
  v: (said) => verbInEnglish(plain(said)),
  n: (said) => said.replace(/[^\d.,-]+/gu, ''),
  p: (said) => shareInEnglish(plain(said)),
  d: (said) => doneInEnglish(plain(said)),
};

/** Lower case without accents, place for place. */
function plain(text: string): string {
  return Array.from(text, (char) => {
    const bare = char === 'ß' ? 's' : char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === char.length ? bare : char;
  }).join('');
}

/** What is said about columns, with its phrases in English and its quantities in figures; names and values stay as they are. */
export function inEnglish(text: string, language: Language): Edited {
  const written = language === 'en' ? edited(unedited(text), fillersIn(text)) : inPlainWords(text, language);
  const spoken = edited(written, language === 'en' ? slipsIn(written.text) : phrasesIn(written.text, language));
  return inFigures(inPlainEnglish(edited(spoken, nullableIn(spoken.text))), language);
}

/** "uh managers", "name, um, age": what somebody says who dictates. No unit: "5 um". */
const FILLER = /(?<!\p{L}|\p{N}|_|\d\s|\()(?:u+h+m*|u+m+|erm|hm+|(?<!\/\p{L}{2,20}[ ,>→-]{1,5})i mean|you know)(?:, | )(?=\p{L})/giu;

/** "EMP001.., full name": codes that run on. */
const RUNS_ON = /(?<=[\p{L}\d])\.{2,3}(?=\s*,)/gu;
/** "60 patients pls 🙏 name, age": thanks before a list. */
const PLEADS = /\s(?:pls|plz|please|thx|thanks)?\s*\p{Extended_Pictographic}\uFE0F?\s+(?=\p{L}[\p{L} ]{0,30},)/giu;

/** "orders w/ order no", "grows w distance", but "w/o names" and "power in W and kW". */
const WITH = /(?<=[\p{L}\d)] )w\/ ?(?!o(?:ut)?(?!\p{L}))(?=\p{L})|(?<=[\p{L}),] )(?<!\b(?:in|per|of|as) )w (?!(?:and|or|per|to|each|min|max|avg|mean)\b)(?=\p{L}{3,})/gu;

function fillersIn(text: string): Edit[] {
  const signs = [...fromPrograms(text), ...edits(text, RUNS_ON, ''), ...edits(text, WITH, 'with '), ...(/pls|plz|please|th(?:x|anks)/iu.test(text) ? edits(text, PLEADS, ': ') : [])];
  return [...signs, ...saidIn(text)].sort((a, b) => a.start - b.start);
}

const edits = (text: string, said: RegExp, as: string): Edit[] => [...text.matchAll(said)].map(({ index, 0: match }) => ({ start: index, end: index + match.length, as }));

function saidIn(text: string): Edit[] {
  if (!/(?<!\p{L})(?:u[hm]|erm|hm|i mean|you know)/iu.test(text)) return [];
  return edits(text, FILLER, '');
}

/** "data 4 my app", "rows 4 car rental", "weather 4 a whole year". */
const FOR = /(?<=\p{L}{3,} )4(?= (?:an?|my|our|the|this|me|us|it|testing|practi[cs]e|class|school|uni|work)(?!\p{L}))|(?<=(?<!\p{L})(?:data|dataset|rows|records|csv|stuff|something|smth|table|db|database) )4(?= \p{L}{3,})/giu;

/** "shld be", "thier email": small words typed in a hurry, as they are meant. */
function slipsIn(text: string): Edit[] {
  const fors = text.includes(' 4 ') ? edits(text, FOR, 'for') : [];
  const slips = [...text.matchAll(/(?<![\p{L}\p{N}_'])[a-z]{4,14}(?![\p{L}\p{N}_'])/gu)].flatMap(({ index, 0: word }) => {
    const english = SLIPS.get(word);
    return english === undefined ? [] : [{ start: index, end: index + word.length, as: english }];
  });
  return [...fors, ...slips].sort((a, b) => a.start - b.start);
}

/** "(mayor, menor)", "klein/groß": sizes that are values, and no comparison where rows are told by them. */
const SIZES = /(?<=[([:,/|]\s?|\s)(?:mayor|menor|grande?|petite?|pequen[oa]|grande|klein|gross|alt|neu|ancien|nouveau|antigu[oa]|nuev[oa]|mediano?|moyen)(?=\s?[,/|)\]])/gu;
const SIZE_SAID = /^(?:\$w|older|newer|younger|larger|smaller)/u;
const stemOf = (word: string): string => word.replace(/(?:e[snrm]?|s|[oa]s?)$/u, '');
const sizesListed = (folded: string): ReadonlySet<string> => new Set([...folded.matchAll(SIZES)].map(([word]) => stemOf(word)));

function phrasesIn(text: string, language: Spoken): Edit[] {
  const folded = plain(text);
  const masked = folded.replace(NUMBER, (number) => '0'.repeat(number.length)).replace(SPELLED, (word) => (spelledNumber([word]) === undefined ? word : '0'.repeat(word.length)));
  const told: Edit[] = [];
  const values = numberBandRuns(text);
  const listed = sizesListed(folded);
  for (const [said, english] of localeText(language).phrases) {
    for (const match of masked.matchAll(said)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (listed.size > 0 && SIZE_SAID.test(english) && match[0].split(' ').some((word) => listed.has(stemOf(word)))) continue;
      if (start === end || values.some((value) => start < value.end && value.start < end) || told.some((other) => start < other.end && other.start < end)) continue;
      const group = (n: number): string => {
        const [from, to] = match.indices?.[n] ?? [0, 0];
        const spelled = spelledNumber([folded.slice(from, to)]);
        return spelled === undefined ? text.slice(from, to) : String(spelled.value);
      };
      const filled = english.replace(/\$([uhwvpdn]?)(\d)/g, (_, kind: string, n: string) => FILLED[kind]?.(group(Number(n))) ?? group(Number(n)));
      told.push({ start, end, as: /\s$/.test(match[0]) ? `${filled.trimEnd()} ` : filled });
    }
  }
  return told.sort((a, b) => a.start - b.start);
}

/** "1.000" and "1.000,50"; "1 000"; "3,5", unless it may be two values ("0,1 oder 2"). */
const NUMBERS = /(?<![\d.,+])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?|\d+,\d{2,4}|\d{2,},\d|\d,\d(?!\s+(?:oder|o|ou)\s+\d))(?![\d.,]*\d)/g;
const SWAPPED: Readonly<Record<string, string>> = { '.': ',', ',': '.', ' ': '\u202f' };

/** Numbers as English writes them, place for place: "1.000,50" is "1,000.50", "3,5" is "3.5". */
export function englishNumbers(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(NUMBERS, (number) => number.replace(/[., ]/g, (mark) => SWAPPED[mark] ?? mark));
}
