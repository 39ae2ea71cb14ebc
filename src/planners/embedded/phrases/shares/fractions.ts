import { countOf, spelledNumber } from '../numbers.js';
import type { Token } from '../tokens.js';

/** Shares told by two numbers, a fraction or in words: "one in four", "9 out of 10", "two thirds", "sixty percent". */

const WHOLE: Readonly<Record<string, number>> = {
  half: 2, halves: 2, halfte: 2, mitad: 2, moitie: 2,
  third: 3, thirds: 3, drittel: 3, tercio: 3, tercios: 3, tiers: 3,
  quarter: 4, quarters: 4, viertel: 4, cuarto: 4, cuartos: 4, quart: 4, quarts: 4, fourth: 4, fourths: 4,
  fifth: 5, fifths: 5, funftel: 5, quinto: 5, quinta: 5, cinquieme: 5, cinquiemes: 5, sixth: 6, sixieme: 6, huitieme: 8, sixths: 6, sechstel: 6, seventh: 7, eighth: 8, eighths: 8, achtel: 8, ninth: 9, tenth: 10, tenths: 10, zehntel: 10, decimo: 10, decima: 10, dixieme: 10, dixiemes: 10,
  twentieth: 20, hundredth: 100,
}; // prettier-ignore

/** "first half", "third quarter", "half an hour", "third party" are no shares. */
const NO_SHARE_BEFORE = /(?:first|second|third|fourth|last|next|past|previous|1st|2nd|3rd|4th|zweite|erste|letzte|primer|segund[oa]|premi[eè]re?|per|each|this|the)\s*$/iu;
const NO_SHARE_AFTER = /^[\s-]*(?:an? (?:hour|day|dozen)|hour|board|pension|marathon|bath(?:room)?s?|bottle|pint|portion|brother|sister|hourly|price|day|time|year|yearly|stars?|points?|steps?|party|and half|\s*(?:of\s+)?(?:19|20)\d\d)/iu;

const ARTICLES = new Set(['a', 'an', 'ein', 'eine', 'einem', 'einer', 'un', 'una', 'une']);
const IN = new Set(['in', 'of', 'von', 'sur', 'aus']);

/** "one in four", "9 out of 10", "a third", "two thirds", "every third". */
export function inTokens(tokens: readonly Token[], folded: string): { start: number; end: number; share: number }[] {
  const found: { start: number; end: number; share: number }[] = [];
  for (const [i, token] of tokens.entries()) {
    const at = (step: number): string => tokens[i + step]?.key ?? '';
    if (/[\p{L}\d.,/_-]/u.test(folded[token.start - 1] ?? ' ')) continue;
    const ratio = ratioAt(at) ?? percentAt(at);
    const part = ratio === undefined ? fractionAt(at) : undefined;
    const last = tokens[i + (ratio?.length ?? part?.length ?? 1) - 1];
    if (last === undefined) continue;
    const after = folded.slice(last.end, last.end + 24);
    if (ratio !== undefined && !/^\s?(?:%|percent\b)|^[.,:/]\d|^[\p{L}\d]/u.test(after)) found.push({ start: token.start, end: last.end, share: ratio.share });
    if (part === undefined || /^-?[\p{L}\d]/u.test(after) || NO_SHARE_AFTER.test(after)) continue;
    const before = folded.slice(Math.max(0, token.start - 14), token.start);
    if (!NO_SHARE_BEFORE.test(before) && !/\bhalf and\s*$/.test(before)) found.push({ start: token.start, end: last.end, share: part.share });
  }
  return found;
}

interface Part {
  readonly share: number;
  readonly length: number;
}

const PERCENT = new Set(['percent', 'prozent', 'pct', 'pourcent']);
/** "per cent", "por ciento", "pour cent". */
const OF_HUNDRED = new Set(['per cent', 'por ciento', 'pour cent']);

/** "sixty percent", "twenty-five per cent", "dreissig Prozent". */
function percentAt(at: (step: number) => string): Part | undefined {
  const words: { readonly key: string; readonly step: number }[] = [];
  for (let step = 0; step < 5; step++) if (at(step) !== '-') words.push({ key: at(step), step });
  const number = spelledNumber(words.map(({ key }) => key));
  const next = words[number?.length ?? 0];
  if (number === undefined || next === undefined || number.value > 100) return undefined;
  const length = PERCENT.has(next.key) ? 1 : OF_HUNDRED.has(`${next.key} ${at(next.step + 1)}`) ? 2 : 0;
  return length === 0 ? undefined : { share: number.value / 100, length: next.step + length };
}

function ratioAt(at: (step: number) => string): Part | undefined {
  const some = countOf(at(0));
  // "one item in ten", where "a median of ten" is no share.
  if (some !== undefined && !(ARTICLES.has(at(0)) && at(2) !== 'in') && !IN.has(at(1)) && /^\p{L}{3,}$/u.test(at(1)) && at(1) !== 'out' && IN.has(at(2)) && countOf(at(1)) === undefined) {
    const all = countOf(at(3));
    if (all !== undefined && all > some && all <= 1000 && at(3) !== 'a' && !/^(?:an?|une?|una|ein)/.test(at(3))) return { share: some / all, length: 4 };
  }
  const joint = IN.has(at(1)) ? 2 : at(1) === 'out' && at(2) === 'of' ? 3 : at(1) === 'de' && at(2) === 'cada' ? 3 : 0;
  if (some === undefined || joint === 0) return undefined;
  const each = at(joint) === 'every' ? 1 : 0;
  const all = countOf(at(joint + each));
  return all === undefined || all <= some || all > 1000 || !Number.isInteger(all) || at(joint + each) === 'a' ? undefined : { share: some / all, length: joint + each + 1 };
}

/** A bare "quarter" or "third" is something else, a bare "half" is not. */
function fractionAt(at: (step: number) => string): Part | undefined {
  const bare = Object.hasOwn(WHOLE, at(0)) ? WHOLE[at(0)] : undefined;
  if (bare === 2) return { share: 0.5, length: 1 };
  const gap = at(1) === '-' ? 2 : 1;
  const parts = Object.hasOwn(WHOLE, at(gap)) ? WHOLE[at(gap)] : undefined;
  const count = /^(?:every|each|jede[rs]?)$/.test(at(0)) ? 1 : countOf(at(0));
  return parts === undefined || count === undefined || count > parts ? undefined : { share: count / parts, length: gap + 1 };
}
