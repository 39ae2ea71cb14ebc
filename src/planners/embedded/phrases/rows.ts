import type { Span } from '../model.js';
import { wordsOf, type Word } from '../reading/words.js';
import { numbersIn, spelledNumber } from './numbers.js';
import { duration } from './dates.js';

export interface RowsFound extends Span {
  readonly rows: number;
}

const ROW_NOUNS = new Set(
  'row record entry line sample example observation datapoint point tuple instance zeile zeilen datensatz datensatze eintrag eintrage fila registro linea entrada ejemplo ligne enregistrement entree exemple'.split(' '),
);
/** After a number these say what the number counts, and it is not rows. */
const NOT_ROWS = new Set(
  'column field attribute feature spalte spalten columna campo colonne champ percent pct % table sheet decimal digit character char letter category class type kind value different distinct unique level euro eur usd dollar gbp pound cent kg km cm mm mile meter metre mg ml cc gb mb am pm st nd rd th star degree minute min second sec hour hr point bit core minuten sekunden stunden minuto segundo hora heure seconde jahre jahren tage tagen monate monaten wochen prozent spalte feld felder feldern tabellen tabla tableau'.split(' '),
);
const APPROXIMATELY = new Set('about around roughly approximately like maybe circa ca some exactly just only another at least to etwa ungefahr unos unas environ generate create make need want give me please produce build genera crea crear generar erstelle erzeuge generiere cree genere i a of bitte gimme u rund zirka gern mir uns brauche generiere aproximadamente cerca quiero necesito dame creame generame veux voudrais donne moi pres'.split(' '));
/** Before a number these make it a limit, a date or a size. */
const NOT_BEFORE = new Set('letzten letzte vergangenen nachsten zwischen unter uber bis ab seit jahr hochsten mindesten ultimo ultima ultimos entre hasta desde ano edad depui jusqu a l an annee derniere dernier last past next previous over under between to from than max min top page version q year ages aged age in since until grade level for across'.split(' '));

/** How many rows the text asks for, if it says. Numbers beside the word "rows" win over "200 appointments". */
export function rowsIn(text: string): RowsFound | undefined {
  return besideRowNoun(text) ?? beforeSubject(text);
}

function besideRowNoun(text: string): RowsFound | undefined {
  const numbers = numbersIn(text);
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !ROW_NOUNS.has(word.key)) continue;
    // "rows: 500", "number of rows = 500"
    const colon = /^\s*(?:[:=]|is)\s*$/.exec(text.slice(word.end, numbers.find((number) => number.start >= word.end)?.start ?? word.end));
    const next = numbers.find((number) => number.start >= word.end);
    if (colon !== null && next !== undefined && /row|record|zeile|datens|fila|registro|ligne|enregistrement/.test(word.key)) return accept(next.value, { start: word.start, end: next.end });
    // "500 rows", "500 synthetic patient records": up to three words between.
    const number = numbers.filter((found) => found.end <= word.start).at(-1);
    if (number !== undefined && !number.isPercent && wordsBetween(words, number.end, word.start) <= 3 && !/[.,;:()]/.test(text.slice(number.end, word.start).replace(/\.\s*$/, ''))) {
      const between = words.filter((other) => other.start >= number.end && other.end <= word.start);
      const isOther = between.some((other) => NOT_ROWS.has(other.key) || duration(other.key, 1) !== undefined);
      if (!isOther) {
        const found = accept(number.value, { start: number.start, end: word.end });
        if (found !== undefined) return found;
      }
    }
    const spelled = spelledBefore(words, i);
    if (spelled !== undefined) return accept(spelled.value, { start: spelled.start, end: word.end });
  }
  return undefined;
}

function wordsBetween(words: readonly Word[], from: number, to: number): number {
  return words.filter((word) => word.start >= from && word.end <= to).length;
}

function spelledBefore(words: readonly Word[], index: number): { value: number; start: number } | undefined {
  for (let first = Math.max(0, index - 6); first < index; first++) {
    const number = spelledNumber(words.slice(first, index).map((word) => word.key));
    const start = words[first];
    if (number !== undefined && start !== undefined && first + number.length >= index - 2 && start.key !== 'and') return { value: number.value, start: start.start };
  }
  return undefined;
}

/** "two hundred clinic appointments with …", "1k job applicants: …": a number before what the table is about. */
function beforeSubject(text: string): RowsFound | undefined {
  const words = wordsOf(text);
  const numbers = numbersIn(text);
  const head = /[:.(\n]|\b(?:with|containing|including|columns?|fields?|con|avec|mit)\b(?!\s+(?:unas?\s+|unos\s+|etwa\s+|rund\s+|environ\s+)?\d)/i.exec(text.replace(/(\d)[.](\d)/g, '$1_$2'))?.index ?? text.length;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.start >= head) return undefined;
    const previous = words[i - 1]?.key;
    const number = numbers.find((found) => found.start <= word.start && word.start < found.end);
    const spelled = number === undefined ? spelledNumber(words.slice(i, i + 6).map((next) => next.key)) : undefined;
    if (number === undefined && (spelled === undefined || spelled.value < 2)) continue;
    const end = number?.end ?? words[i + (spelled?.length ?? 1) - 1]?.end ?? word.end;
    const next = words.find((other) => other.start >= end);
    const isCount =
      next !== undefined && next.start < head + 1 && !number?.isPercent && number?.isMoney !== true &&
      !NOT_ROWS.has(next.key) && !ROW_NOUNS.has(next.key) && duration(next.key, 1) === undefined && /^\p{L}/u.test(next.text) &&
      /^(?:\s|\sof\s)*$/.test(text.slice(end, next.start)) && !(['to', 'and', 'or', 'bis', 'a'].includes(next.key)) &&
      (previous === undefined || APPROXIMATELY.has(previous) || !NOT_BEFORE.has(previous)) &&
      !(number !== undefined && /^(?:19|20)\d{2}$/.test(text.slice(number.start, number.end)) && previous !== undefined && !APPROXIMATELY.has(previous)); // prettier-ignore
    if (isCount) {
      const found = accept(number?.value ?? spelled?.value ?? 0, { start: word.start, end: next.end });
      if (found !== undefined) return found;
    }
    if (spelled !== undefined) i += spelled.length - 1;
  }
  return undefined;
}

function accept(value: number, span: Span): RowsFound | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 1e12 ? { ...span, rows: value } : undefined;
}
