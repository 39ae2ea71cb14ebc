import type { Span } from '../model.js';
import { fold } from '../reading/words.js';
import { numbersIn, spelledNumber } from './numbers.js';
import { tokensOf, type Token } from './tokens.js';

/** A share of the rows as a text tells it: "60%", "two thirds", "one in four", "mostly". */
export interface ShareFound extends Span {
  /** 0 to 1. */
  readonly share: number;
  /** Told by a word such as "mostly" rather than by a number. */
  readonly isVague: boolean;
}

const WHOLE: Readonly<Record<string, number>> = {
  half: 2, halves: 2, halfte: 2, mitad: 2, moitie: 2,
  third: 3, thirds: 3, drittel: 3, tercio: 3, tercios: 3, tiers: 3,
  quarter: 4, quarters: 4, viertel: 4, cuarto: 4, cuartos: 4, quart: 4, quarts: 4, fourth: 4, fourths: 4,
  fifth: 5, fifths: 5, funftel: 5, quinto: 5, sixth: 6, sixths: 6, sechstel: 6, seventh: 7, eighth: 8, eighths: 8, achtel: 8, ninth: 9, tenth: 10, tenths: 10, zehntel: 10, decimo: 10, dixieme: 10,
  twentieth: 20, hundredth: 100,
}; // prettier-ignore

/** Shares that words stand for when no number is told; phrases first, since a longer one says more. */
const VAGUE: readonly (readonly [string, number])[] = [
  ['the vast majority', 0.88], ['the great majority', 0.85], ['the large majority', 0.85], ['vast majority', 0.88], ['the majority', 0.7], ['majority', 0.7],
  ['almost all', 0.95], ['nearly all', 0.95], ['almost always', 0.95], ['nearly always', 0.95], ['almost never', 0.02], ['hardly any', 0.02], ['hardly ever', 0.03], ['very rarely', 0.03], ['very rare', 0.03], ['very few', 0.04], ['only rarely', 0.06], ['only a few', 0.08], ['a few', 0.08], ['just a few', 0.08],
  ['most often', 0.65], ['most of the time', 0.75], ['most of them', 0.7], ['the most common', 0.5], ['most common', 0.5], ['the most frequent', 0.5], ['most frequent', 0.5], ['most frequently', 0.55], ['by far', 0.7],
  ['a lot of the time', 0.4], ['a lot of times', 0.4], ['often', 0.4], ['frequently', 0.4], ['mostly', 0.74], ['mainly', 0.74], ['usually', 0.78], ['typically', 0.75], ['normally', 0.78], ['generally', 0.75], ['predominantly', 0.78], ['commonly', 0.6], ['primarily', 0.74], ['most', 0.68],
  ['now and then', 0.1], ['from time to time', 0.1], ['occasionally', 0.1], ['sometimes', 0.2], ['seldom', 0.06], ['rarely', 0.06], ['infrequently', 0.07], ['uncommon', 0.06], ['rare', 0.05], ['exceptionally', 0.03], ['few', 0.08], ['some', 0.15],
  ['meistens', 0.74], ['meist', 0.74], ['uberwiegend', 0.78], ['selten', 0.06], ['manchmal', 0.2], ['oft', 0.4], ['la mayoria', 0.7], ['casi siempre', 0.95], ['casi nunca', 0.02], ['raramente', 0.06], ['rara vez', 0.06], ['a menudo', 0.4], ['a veces', 0.2], ['la plupart', 0.7], ['le plus souvent', 0.7], ['surtout', 0.7], ['rarement', 0.06], ['souvent', 0.4], ['parfois', 0.2],
]; // prettier-ignore

const ABOUT = /(?:(?<![\p{L}])(?:about|abt|around|roughly|approx(?:\.|imately)?|circa|ca\.?|nearly|almost|some|like|just|only|exactly|maybe|~|≈|etwa|rund|ungefahr|unos|unas|cerca de|alrededor de|environ|the other|another|on|for|in|bei)(?:\s+|(?<=[~≈])))+$/iu;
/** "first half", "third quarter", "half an hour", "third party" are no shares. */
const NO_SHARE_BEFORE = /(?:first|second|third|fourth|last|next|past|previous|1st|2nd|3rd|4th|zweite|erste|letzte|primer|segund[oa]|premi[eè]re?|per|each|this|the)\s*$/iu;
const NO_SHARE_AFTER = /^[\s-]*(?:an? (?:hour|day|dozen)|hour|hourly|price|day|time|year|yearly|stars?|points?|steps?|party|and half|\s*(?:of\s+)?(?:19|20)\d\d)/iu;

/** "20% less than", "10% off", "5% of the price": a part of a value, not of the rows. */
const NO_PERCENT_AFTER = /^\s*(?:less|more|lower|higher|cheaper|greater|fewer|off|discount|larger|smaller|longer|shorter)(?![\p{L}])/iu;
const NO_PERCENT_BEFORE = /(?<![\p{L}])(?:above|below|over|under|than|exceeds?|exceed|within|±)\s+$/iu;

/** What no text without a share lacks: a first look that is cheap. */
const HINT = /\d|per ?cent|pct|prozent|hal[fv]|h[äa]lfte|third|dritt|terci|tiers|quart|viert|cuart|f[iü][fn]f?t|s[ie][xc]|eight|acht|ninth|seventh|tent|zehnt|d[eé]ci|dixi|in |of |de |von |sur |every|most|major|mayor|almost|nearly|hardly|rare|few|lot|often|oft|freq|usual|typical|normal|general|common|predom|primar|now and|from time|occas|some|seldom|except|meist|[üu]berwieg|selten|manch|casi|raram|rara|menudo|veces|la plupart|le plus|surtout|rarem|souvent|parfois|mitad|moiti/iu;

/** The shares a text tells, in order. */
export function sharesIn(text: string): ShareFound[] {
  if (!HINT.test(text)) return [];
  const found: ShareFound[] = [];
  const folded = sameLength(text);
  const add = (start: number, end: number, share: number, isVague = false): void => {
    if (!(share >= 0 && share <= 1) || found.some((other) => start < other.end && other.start < end)) return;
    const about = ABOUT.exec(folded.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
    found.push({ start: start - about, end, share, isVague });
  };
  const numbers = numbersIn(text);
  const percents = numbers.filter(({ isPercent }) => isPercent);
  for (const [i, number] of percents.entries()) {
    const next = percents[i + 1];
    // "2.1 to 6.9 percent": the sign is said once.
    const bottom = numbers[numbers.indexOf(number) - 1];
    if (bottom !== undefined && !bottom.isPercent && bottom.value >= 0 && bottom.value < number.value && /^\s*(?:-|–|to|bis)\s*$/.test(text.slice(bottom.end, number.start))) {
      add(bottom.start, number.end, (bottom.value + number.value) / 200);
      continue;
    }
    const isPair = next !== undefined && /^\s*(?:-|–|to|bis)\s*$/.test(text.slice(number.end, next.start));
    if (NO_PERCENT_AFTER.test(text.slice(number.end, number.end + 20)) || NO_PERCENT_BEFORE.test(text.slice(Math.max(0, number.start - 12), number.start))) continue;
    add(number.start, isPair ? next.end : number.end, Math.abs(isPair ? (number.value + next.value) / 2 : number.value) / 100);
  }
  for (const { start, end, share } of inTokens(tokensOf(text), folded)) add(start, end, share);
  for (const match of folded.matchAll(/(?<![\p{L}\d])every\s+(?:other|second)(?![\p{L}\d])/gu)) add(match.index, match.index + match[0].length, 0.5);
  for (const { start, end, share } of vagueIn(folded)) add(start, end, share, true);
  return found.sort((a, b) => a.start - b.start);
}

const IN = new Set(['in', 'of', 'von', 'sur', 'aus']);

/** "one in four", "9 out of 10", "a third", "two thirds", "every third". */
function inTokens(tokens: readonly Token[], folded: string): { start: number; end: number; share: number }[] {
  const found: { start: number; end: number; share: number }[] = [];
  for (const [i, token] of tokens.entries()) {
    const at = (step: number): string => tokens[i + step]?.key ?? '';
    if (/[\p{L}\d.,/_-]/u.test(folded[token.start - 1] ?? ' ')) continue;
    const ratio = ratioAt(at);
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

function ratioAt(at: (step: number) => string): Part | undefined {
  const some = counted(at(0));
  // "one item in ten"
  if (some !== undefined && !IN.has(at(1)) && /^\p{L}{3,}$/u.test(at(1)) && at(1) !== 'out' && IN.has(at(2)) && counted(at(1)) === undefined) {
    const all = counted(at(3));
    if (all !== undefined && all > some && all <= 1000 && at(3) !== 'a' && !/^(?:an?|une?|una|ein)/.test(at(3))) return { share: some / all, length: 4 };
  }
  const joint = IN.has(at(1)) ? 2 : at(1) === 'out' && at(2) === 'of' ? 3 : at(1) === 'de' && at(2) === 'cada' ? 3 : 0;
  if (some === undefined || joint === 0) return undefined;
  const each = at(joint) === 'every' ? 1 : 0;
  const all = counted(at(joint + each));
  return all === undefined || all <= some || all > 1000 || !Number.isInteger(all) || at(joint + each) === 'a' ? undefined : { share: some / all, length: joint + each + 1 };
}

/** A bare "quarter" or "third" is something else, a bare "half" is not. */
function fractionAt(at: (step: number) => string): Part | undefined {
  const bare = Object.hasOwn(WHOLE, at(0)) ? WHOLE[at(0)] : undefined;
  if (bare === 2) return { share: 0.5, length: 1 };
  const gap = at(1) === '-' ? 2 : 1;
  const parts = Object.hasOwn(WHOLE, at(gap)) ? WHOLE[at(gap)] : undefined;
  const count = /^(?:every|each|jede[rs]?)$/.test(at(0)) ? 1 : counted(at(0));
  return parts === undefined || count === undefined || count > parts ? undefined : { share: count / parts, length: gap + 1 };
}

const VAGUE_WORDS: ReadonlyMap<string, readonly (readonly [string, number])[]> = VAGUE.reduce((map, entry) => {
  const first = entry[0].split(' ')[0] ?? '';
  return map.set(first, [...(map.get(first) ?? []), entry].sort((a, b) => b[0].length - a[0].length));
}, new Map<string, (readonly [string, number])[]>());

function vagueIn(folded: string): { start: number; end: number; share: number }[] {
  const found: { start: number; end: number; share: number }[] = [];
  for (const { index, 0: word } of folded.matchAll(/[\p{L}]+/gu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const entry = VAGUE_WORDS.get(word)?.find(([phrase]) => folded.startsWith(phrase, index) && !/^[\p{L}\d]/u.test(folded.slice(index + phrase.length)));
    if (entry === undefined || isNoShare(folded, index, entry[0])) continue;
    found.push({ start: index, end: index + entry[0].length, share: entry[1] });
  }
  return found;
}

/** "at most", "normally distributed", "more often": the word belongs to something else. */
function isNoShare(folded: string, index: number, phrase: string): boolean {
  const before = folded.slice(Math.max(0, index - 12), index);
  const after = folded.slice(index + phrase.length, index + phrase.length + 16);
  if (phrase === 'most' && /(?:\bat|\bal)\s+$/u.test(before)) return true;
  if (/^(?:often|frequently|most|commonly)$/.test(phrase) && /\b(?:more|less|how|as|the)\s+$/u.test(before)) return true;
  if (phrase === 'normally' && /^\s+distrib/u.test(after)) return true;
  return /^(?:few|some)$/.test(phrase) && /^\s*(?:\d|decimal)/u.test(after);
}

function counted(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:an?|eine?[rsnm]?|ein|una?o?|une?)$/.test(word)) return 1;
  return spelledNumber([word])?.value;
}

/** Folded for comparing, but as long as the text itself, so that places agree. */
export function sameLength(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text.toLowerCase();
  return Array.from(text, (char) => {
    const plain = fold(char);
    return plain.length === char.length ? plain : char.toLowerCase().length === char.length ? char.toLowerCase() : char;
  }).join('');
}

const EVEN = /(?<![\p{L}])(?:half and half|half[-\/ ]half|fifty[- ]fifty|50[-–/]50|evenly(?: split| spread| distributed)?|equally (?:likely|often|frequent|split|distributed|common)|in equal (?:parts|shares|numbers)|equal (?:shares|split)|split evenly|gleich(?:ma[sß]ig| haufig| verteilt)|a partes iguales|moiti[eé][- ]moiti[eé]|mitad y mitad|je zur halfte|one[- ]to[- ]one|each (?:a|one) (?:half|third|quarter|fifth|sixth)|each (?:with )?(?:about |roughly )?\d{1,2}(?:\.\d+)?\s?%|a (?:third|quarter|fifth) each|\d{1,2}\s?% each)(?![\p{L}])/iu;
/** "and the remainder is split evenly between them": says nothing of the shares before. */
const OF_REST = /\b(?:rest|remaind\w*|remaining|others?)\b[^,;]*$/iu;
const RATIO = /(?<![\p{L}\d.,/:-])(\d{1,3}(?:[.,]\d+)?\s?%?(?:\s?[/:]\s?\d{1,3}(?:[.,]\d+)?\s?%?)+|\d{1,2}(?:-\d{1,2})+(?=\s*(?:split|ratio|mix)))(?![\p{L}\d/:-])/u;
const LISTED = /(?<![\p{L}\d.,/:-])\d{1,3}(?:[.,]\d+)?\s?%(?:\s?(?:,|;|and|und|y|et)\s?(?:and\s+)?\d{1,3}(?:[.,]\d+)?\s?%)+/u;
/** "5, 15, 50 and 30 percent": the sign is said once. */
const COUNTED = /(?<![\p{L}\d.,/:-])(?:\d{1,3}\s?,\s?){0,10}\d{1,3},?\s(?:and|und|y|et)\s\d{1,3}\s?(?:%|per ?cent|pct|prozent|por ciento|pour ?cent)/iu;

export interface RatioFound extends Span {
  readonly weights: readonly number[];
}

/** Shares by position for a list of so many values: "70/30", "3:1", "70% / 20% / 10%", "half and half". */
export function ratioIn(text: string, count: number): RatioFound | undefined {
  const even = EVEN.exec(sameLength(text));
  if (even !== null && !OF_REST.test(text.slice(0, even.index))) return { start: even.index, end: even.index + even[0].length, weights: Array.from({ length: count }, () => 1) };
  for (const pattern of [RATIO, LISTED, COUNTED]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const weights = (match[0].match(/\d+(?:[.,]\d+)?/g) ?? []).map((part) => Number(part.replace(',', '.')));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const isShares = Math.abs(sum - 100) <= 2 || Math.abs(sum - 10) < 0.01 || match[0].includes(':') || /split|ratio|weight|share/i.test(text);
    if (weights.length === count && isShares && weights.some((weight) => weight > 0)) return { start: match.index, end: match.index + match[0].length, weights };
  }
  return undefined;
}
