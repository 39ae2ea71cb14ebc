import type { Draft, Span } from '../../model.js';
import { numbersIn, spelledNumber } from '../../phrases/numbers.js';
import { wordsOf } from '../../reading/words.js';
import { isTemporal } from './kinds.js';
import { namedIn } from './naming.js';

/** What a formula or a condition is made of, in the order of the text. */
export type Operand = Span & ({ readonly kind: 'column'; readonly draft: Draft } | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean } | { readonly kind: 'word'; readonly key: string; readonly text: string } | { readonly kind: 'sign'; readonly text: string });

const YEAR = /^(?:year|jahr|año|année)$/iu;
const OF_A_DAY = /^\s(?:of|der|des|vom|von|del?|du|de la)\s/iu;

/** Cuts a text into columns (also named by a part of their names that only they have), numbers, words and signs. */
export function operandsOf(text: string, drafts: readonly Draft[]): Operand[] {
  // "the year of the start date" beside a term in years: a part of the day.
  const named = namedIn(text, drafts).filter(({ start, end }) => !YEAR.test(text.slice(start, end)) || !OF_A_DAY.test(text.slice(end)));
  const mentions = [...named, ...measuresIn(text, drafts, named)];
  const inMention = (at: number): boolean => mentions.some(({ start, end }) => at >= start && at < end);
  const found: Operand[] = mentions.map(({ draft, start, end }) => ({ kind: 'column', draft, start, end }));
  const numbers = [...numbersIn(text), ...divisorsIn(text)].filter(({ start }) => !inMention(start));
  for (const { value, isPercent, start, end } of numbers) found.push({ kind: 'number', value, isPercent, start, end });
  const inNumber = (at: number): boolean => numbers.some(({ start, end }) => at >= start && at < end);
  const words = wordsOf(text).filter(({ start }) => !inMention(start) && !inNumber(start));
  for (const word of words) {
    const spelled = spelledNumber([word.key]);
    if (spelled !== undefined && spelled.value > 0 && word.text.toLowerCase() !== 'ones' && word.key !== 'a' && word.key !== 'half' && !/^(?:score|second|couple)$/.test(word.key)) found.push({ kind: 'number', value: spelled.value, isPercent: false, start: word.start, end: word.end });
    else found.push({ kind: 'word', key: word.key, text: word.text.toLowerCase(), start: word.start, end: word.end });
  }
  for (const match of text.matchAll(/[-+*/×÷−–=()<>≤≥²,;:#]/gu)) {
    if (!inMention(match.index) && !inNumber(match.index)) found.push({ kind: 'sign', text: match[0], start: match.index, end: match.index + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "opened / sent" beside `sent_count` and `send_day`: what is divided is no day. */
function measuresIn(text: string, drafts: readonly Draft[], named: readonly Span[]): ReturnType<typeof namedIn> {
  const measures = /[/*×÷]/u.test(text) ? drafts.filter((draft) => !isTemporal(draft)) : drafts;
  return measures.length === drafts.length ? [] : namedIn(text, measures).filter(({ start, end }) => !named.some((other) => start < other.end && other.start < end));
}

/** "discount/100": a number right behind the sign of a division, where elsewhere it could be a date or a share. */
function divisorsIn(text: string): { value: number; isPercent: boolean; start: number; end: number }[] {
  return [...text.matchAll(/(?<=[\p{L})\]_]\s?\/)\d+(?:\.\d+)?(?![\d/])/gu)].map(({ index, 0: digits }) => ({ value: Number(digits), isPercent: false, start: index, end: index + digits.length }));
}
