import type { Span } from '../../model.js';
import { numbersIn } from '../numbers.js';

/** Values that are stretches of numbers, as people write them: "under 30, 30-44, 45-59, 60+". */

const NUMBER = /^[$€£]?\s?\d[\d.,]*\s?k?(?:\s?(?:[€$£%°]|\p{L}{1,8}))?$/iu;
const BELOW = /^(?:under|below|less than|fewer than|younger than|up to|<=?|≤|unter|weniger als|bis(?: zu)?|menos de|hasta|bajo|menor(?:es)? de|moins de|jusqu['’]?[àa])\s?/iu;
const ABOVE = /^(?:over|above|more than|older than|from|at least|>=?|≥|über|mehr als|ab|más de|desde|mayor(?:es)? de|plus de)\s?/iu;
const AND_MORE = /\s?(?:\+|(?:and|or|und|oder|y|o|et|ou)\s(?:over|above|more|older|up|upwards|higher|mehr|älter|darüber|más|mayores|plus)|plus|upwards)$/iu;
const TO = /\s?[-–—]\s?|\s(?:to|bis|a|à)\s/iu;
const CUT = /\s*[,;]\s*(?:(?:and|or|und|oder|y|o|et|ou)\s+)?|\s+(?:or|oder|ou|and|und|et)\s+(?=[<>≥$€£\d]|(?:over|above|more|older|from|über|mehr|ab|plus)\s)/iu;
const JOINER = /^(?:and|or|und|oder|y|o|et|ou)\s/iu;
const LEAST = 3;
const MOST = 20;
/** A stretch has no more words: "45 and over", "less than 30 years". */
const MOST_WORDS = 5;

const isNumber = (text: string): boolean => NUMBER.test(text.trim());

function isClosed(text: string): boolean {
  const ends = text.split(TO);
  return ends.length === 2 && ends.every(isNumber);
}

export function isNumberBand(said: string): boolean {
  const text = said.trim();
  return isClosed(text) || [BELOW, ABOVE, AND_MORE].some((open) => open.test(text) && isNumber(text.replace(open, '')));
}

/** The stretches that a text lists, one above the other; undefined where it lists something else. */
export function numberBandsIn(text: string): readonly string[] | undefined {
  const parts = text.trim().split(CUT).map((part) => part.trim());
  if (parts.length < LEAST || parts.length > MOST || !parts.every(isNumberBand) || !parts.some(isClosed)) return undefined;
  const lows = parts.map((part) => numbersIn(part.replaceAll(/(?<=\d)\s?[-–—]\s?(?=[$€£]?\d)/gu, ' to '))[0]?.value ?? 0);
  return lows.every((low, i) => i === 0 || low >= (lows[i - 1] ?? 0)) ? parts : undefined;
}

/** Where a text lists such stretches: what stands there is a value, and kept as it is written. */
export function numberBandRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  let run: Span & { readonly length: number } = { start: 0, end: 0, length: 0 };
  const close = (): void => {
    if (run.length >= LEAST && numberBandsIn(text.slice(run.start, run.end)) !== undefined) runs.push({ start: run.start, end: run.end });
    run = { start: 0, end: 0, length: 0 };
  };
  for (const { index, 0: cell } of text.matchAll(/[^,;:()\n]+/gu)) {
    const body = cell.trim();
    const start = index + cell.length - cell.trimStart().length;
    const end = start + body.length;
    if (run.length > 0 && /^\s*[,;]\s*$/u.test(text.slice(run.end, start)) && isNumberBand(body.replace(JOINER, ''))) {
      run = { start: run.start, end, length: run.length + 1 };
      continue;
    }
    close();
    const first = bandAtEnd(body);
    if (first !== undefined) run = { start: end - first.length, end, length: 1 };
  }
  close();
  return runs;
}

/** "age group under 30": the stretch behind a name. */
function bandAtEnd(text: string): string | undefined {
  const starts = [0, ...[...text.matchAll(/\s+/gu)].map(({ index, 0: gap }) => index + gap.length)].slice(-MOST_WORDS);
  return starts.map((start) => text.slice(start)).find(isNumberBand);
}
