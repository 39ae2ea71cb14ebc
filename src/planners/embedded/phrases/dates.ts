import type { Span } from '../model.js';
import { fold, wordsOf, type Word } from '../reading/words.js';
import { isoDate, isRealDate, lastDay, monthNumber, monthSpan, seasonMonths, yearOf } from './calendar.js';
import { spelledNumber } from './numbers.js';

/** A stretch of time the text names. `from` and `to` are what the date column types take. */
export interface DatesFound extends Span {
  readonly from: string;
  readonly to: string;
  readonly hasTime: boolean;
  /** One day or moment rather than a stretch: an end of a range, or where a series starts. */
  readonly isPoint: boolean;
}

const ISO = /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?Z?)?(?![\d-])/g;
const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;
const YEAR = /^(?:19|20)\d{2}$/;
const UNIT: Readonly<Record<string, string>> = {
  hour: 'h', hr: 'h', stunde: 'h', stunden: 'h', hora: 'h', heure: 'h', minute: 'm', min: 'm', minuten: 'm', minuto: 'm',
  day: 'd', tag: 'd', tage: 'd', tagen: 'd', dia: 'd', jour: 'd',
  week: 'w', woche: 'w', wochen: 'w', semana: 'w', semaine: 'w', month: 'mo', monat: 'mo', monate: 'mo', monaten: 'mo', mese: 'mo', moi: 'mo', mois: 'mo', 
  quarter: 'q', year: 'y', yr: 'y', jahr: 'y', jahre: 'y', jahren: 'y', ano: 'y', an: 'y', annee: 'y',
}; // prettier-ignore
const PAST = new Set(['last', 'past', 'previous', 'recent', 'letzten', 'letzte', 'letzter', 'letzte', 'vergangenen', 'ultimo', 'ultima', 'dernier', 'derniere']);
const FUTURE = new Set(['next', 'coming', 'upcoming', 'following', 'nachsten', 'nachste', 'kommenden', 'proximo', 'proxima', 'prochain', 'prochaine']);

/** Length of a unit word as a relative offset: ("year", 2) → "2y". */
export function duration(word: string, count: number): string | undefined {
  const unit = Object.hasOwn(UNIT, word) ? UNIT[word] : undefined;
  if (unit === undefined || !Number.isFinite(count)) return undefined;
  if (unit === 'q') return `${Math.round(count * 3)}mo`;
  if (Number.isInteger(count)) return `${count}${unit}`;
  const days = { y: 365, mo: 30, w: 7, d: 1, h: 1 / 24, m: 1 / 1440 }[unit as 'y' | 'mo' | 'w' | 'd' | 'h' | 'm'];
  return `${Math.max(1, Math.round(count * days))}d`;
}

function absolute(text: string): DatesFound[] {
  const found: DatesFound[] = [];
  for (const match of text.matchAll(ISO)) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (!isRealDate(year, month, day)) continue;
    const date = isoDate(year, month, day);
    const time = match[4] === undefined || Number(match[4]) > 23 ? undefined : `${date} ${match[4].padStart(2, '0')}:${match[5] ?? '00'}`;
    found.push({ start: match.index, end: match.index + match[0].length, from: time ?? date, to: time ?? date, hasTime: time !== undefined, isPoint: true });
  }
  for (const match of text.matchAll(SLASHED)) {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    // Dots are day first; slashes are month first unless that is no date.
    const dayFirst = match[2] === '.' || a > 12;
    const [month, day] = dayFirst ? [b, a] : [a, b];
    if (!isRealDate(year, month, day)) continue;
    const date = isoDate(year, month, day);
    found.push({ start: match.index, end: match.index + match[0].length, from: date, to: date, hasTime: false, isPoint: true });
  }
  return found;
}

/** "March 2024", "3 March 2024", "March 3, 2024", "Q1 2024", "summer 2024", "2023". */
function named(words: readonly Word[], taken: (span: Span) => boolean): DatesFound[] {
  const found: DatesFound[] = [];
  const at = (index: number): string => fold(words[index]?.text ?? '');
  const year = (index: number): number | undefined => (YEAR.test(at(index)) ? Number(at(index)) : undefined);
  const dayOf = (index: number): number | undefined => (/^\d{1,2}$/.test(at(index)) && Number(at(index)) >= 1 && Number(at(index)) <= 31 ? Number(at(index)) : undefined);
  const push = (first: number, last: number, from: string, to: string, isPoint = false): void => {
    const [a, b] = [words[first], words[last]];
    if (a === undefined || b === undefined || taken({ start: a.start, end: b.end })) return;
    found.push({ start: a.start, end: b.end, from, to, hasTime: false, isPoint });
  };
  for (let i = 0; i < words.length; i++) {
    const month = monthNumber(at(i));
    const skipDe = ['de', 'del', 'of', 'th', 'st', 'nd', 'rd'].includes(at(i + 1)) ? 1 : 0;
    if (month !== undefined) {
      const monthYear = year(i + 1 + skipDe);
      if (monthYear !== undefined) {
        const day = dayOf(i - 1);
        if (day !== undefined && day <= lastDay(monthYear, month)) push(i - 1, i + 1 + skipDe, isoDate(monthYear, month, day), isoDate(monthYear, month, day), true);
        else push(i, i + 1 + skipDe, ...pair(monthSpan(monthYear, month, month)));
        i += 1 + skipDe;
        continue;
      }
      const day = dayOf(i + 1);
      const skipTh = ['th', 'st', 'nd', 'rd'].includes(at(i + 2)) ? 1 : 0;
      const dayYear = year(i + 2 + skipTh);
      if (day !== undefined && dayYear !== undefined && day <= lastDay(dayYear, month)) {
        push(i, i + 2 + skipTh, isoDate(dayYear, month, day), isoDate(dayYear, month, day), true);
        i += 2 + skipTh;
      }
      continue;
    }
    const season = seasonMonths(at(i));
    const seasonYear = year(i + 1);
    if (season !== undefined && seasonYear !== undefined) {
      push(i, i + 1, ...pair(monthSpan(seasonYear, season[0], season[1])));
      i++;
      continue;
    }
    const quarter = /^q$/.test(at(i)) && /^[1-4]$/.test(at(i + 1)) ? Number(at(i + 1)) : undefined;
    const quarterYear = year(i + 2);
    if (quarter !== undefined && quarterYear !== undefined) {
      push(i, i + 2, ...pair(monthSpan(quarterYear, quarter * 3 - 2, quarter * 3)));
      i += 2;
      continue;
    }
    const bare = year(i);
    if (bare !== undefined) push(i, i, `${bare}-01-01`, `${bare}-12-31`);
  }
  return found;
}

const pair = (span: { from: string; to: string }): [string, string] => [span.from, span.to];

/** "in the last 2 years", "next 30 days", "this year", "yesterday". */
function relative(words: readonly Word[], referenceDate: string): DatesFound[] {
  const found: DatesFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.key === 'today' || word.key === 'heute') found.push({ ...word, from: 'today', to: 'today', hasTime: false, isPoint: true });
    if (word.key === 'now') found.push({ ...word, from: 'now', to: 'now', hasTime: false, isPoint: true });
    if (word.key === 'yesterday') found.push({ ...word, from: '-1d', to: '-1d', hasTime: false, isPoint: true });
    if (word.key === 'thi' || word.key === 'this') {
      const unit = words[i + 1];
      if (unit?.key === 'year') found.push({ start: word.start, end: unit.end, from: `${yearOf(referenceDate)}-01-01`, to: 'now', hasTime: false, isPoint: false });
      if (unit?.key === 'month') found.push({ start: word.start, end: unit.end, from: '-1mo', to: 'now', hasTime: false, isPoint: false });
      continue;
    }
    const isPast = PAST.has(word.key);
    if (!isPast && !FUTURE.has(word.key)) {
      // "los 30 últimos días", "3 months ago to now" and the like: a count before the word.
      continue;
    }
    const rest = words.slice(i + 1, i + 5).map((next) => next.key);
    const spelled = spelledNumber(rest);
    const digits = /^\d+(?:\.\d+)?$/.test(rest[0] ?? '') ? Number(rest[0]) : undefined;
    const count = digits ?? spelled?.value ?? 1;
    const taken = digits !== undefined ? 1 : (spelled?.length ?? 0);
    const skip = ['calendar', 'full', 'few', 'couple', 'rolling'].includes(rest[taken] ?? '') ? 1 : 0;
    const unit = words[i + 1 + taken + skip];
    const length = unit === undefined ? undefined : duration(unit.key, skip === 1 && rest[taken] === 'few' ? 3 : count);
    if (unit === undefined || length === undefined) continue;
    found.push({
      start: word.start, end: unit.end, hasTime: length.endsWith('h') || length.endsWith('m'), isPoint: false,
      from: isPast ? `-${length}` : 'now', to: isPast ? 'now' : `+${length}`,
    }); // prettier-ignore
    i += taken;
  }
  return found;
}

const JOIN = /^\s*(?:-|–|—|to|till|until|through|and|bis|und|a|al|y|au|à|et|\.{2,3})\s*(?:the\s*)?(?:el\s*)?$/i;
const SINCE = /(?:since|from|starting(?: from| on| at)?|after|seit|ab|desde|depuis|à partir (?:de|du))\s*$/i;

/** Stretches of time in a text, joined where two ends belong together ("between 2023-01-01 and 2023-12-31"). */
export function datesIn(text: string, referenceDate: string): DatesFound[] {
  const fixed = absolute(text);
  const words = wordsOf(text);
  const overlaps = (span: Span): boolean => fixed.some((other) => span.start < other.end && other.start < span.end);
  const all = [...fixed, ...named(words, overlaps), ...relative(words, referenceDate)].sort((a, b) => a.start - b.start);
  const joined: DatesFound[] = [];
  for (let i = 0; i < all.length; i++) {
    const current = all[i];
    if (current === undefined) break;
    const next = all[i + 1];
    if (next !== undefined && JOIN.test(text.slice(current.end, next.start)) && inOrder(current.from, next.to)) {
      joined.push({ start: current.start, end: next.end, from: current.from, to: next.to, hasTime: current.hasTime || next.hasTime, isPoint: false });
      i++;
      continue;
    }
    if (SINCE.test(text.slice(0, current.start)) && current.from < referenceDate && /^\d/.test(current.from) && !current.hasTime) {
      joined.push({ ...current, to: 'now', isPoint: false });
      continue;
    }
    joined.push(current);
  }
  return joined;
}

/** Ends that may be compared: two absolute dates must not run backwards. */
function inOrder(from: string, to: string): boolean {
  return !/^\d/.test(from) || !/^\d/.test(to) || from <= to;
}
