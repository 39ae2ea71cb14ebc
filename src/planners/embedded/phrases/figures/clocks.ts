import type { Edit } from '../edits.js';

/** Times of the day as people say them: "nine in the evening", "half past eight in the morning", "six to ten in the morning". */

const HINT = /\b(?:mornin|afternoon|evenin|night\b|half past|quarter (?:past|to)|o['’]?clock)/iu;
const CLOCK =
  /(?<![\p{L}\d.,:/-])(?:(half past|(?:a )?quarter past|(?:a )?quarter to) )?(\d{1,2}|one)(?::(\d\d))?(\s?o['’]?clock)?(?:,? (?:in the |at |in da )?(mornin(?:g|gs|'|’)?|afternoons?|evenin(?:g|gs|'|’)?|(?<=at )night(?! ?\()))?(?![\p{L}\d%:/]|[.,]\d)/giu;

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly part: string | undefined;
}

const shown = (hour: number, minute: number): string => `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** "ten at night" is 22, "two at night" 2, "seven in the evening" 19. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part.startsWith('m')) return hour % 12;
  if (part.startsWith('n')) return hour === 12 ? 24 : hour < 6 ? hour : hour + 12;
  return (hour % 12) + 12;
}

/** "quarter to nine" is 8:45. */
function withMinutes(said: string, hour: number, minute: number): { hour: number; minute: number } {
  if (/half/iu.test(said)) return { hour, minute: 30 };
  if (/past/iu.test(said)) return { hour, minute: 15 };
  return /\bto\b/iu.test(said) ? { hour: hour - 1, minute: 45 } : { hour, minute };
}

/** A plain hour that a word joins to a clock: "six to ten in the morning", "from eight in the morning until six". */
const AHEAD = /(?<![\p{L}\d.,:/-])(\d{1,2}) (?:to|until|till|and|through|or) $/iu;
const BEHIND = /^ (?:to|until|till|through|and) (\d{1,2})(?![\d:/%]|[.,]\d|\s?(?:\p{L}))/iu;

export function clocksSaid(text: string): Edit[] {
  if (!HINT.test(text)) return [];
  const clocks = [...text.matchAll(CLOCK)].flatMap((match): Clock[] => {
    const [whole, said = '', hour = '', minutes = '0', oclock, part] = match;
    const hours = hour === 'one' ? '1' : hour;
    if ((said === '' && oclock === undefined && part === undefined) || Number(hours) > 24 || (Number(hours) === 0 && said === '') || Number(minutes) > 59) return [];
    return [{ start: match.index, end: match.index + whole.length, ...withMinutes(said, Number(hours), Number(minutes)), part: part?.toLowerCase() }];
  });
  const edits: Edit[] = [];
  let before: Clock | undefined;
  for (const clock of clocks) {
    const { start, end, hour, minute, part } = clock;
    const isLater = part === undefined && before?.part !== undefined && hour < 12 && !/[\n;]/u.test(text.slice(before.end, start)) && hourOf(hour, undefined) < hourOf(before.hour, before.part);
    const own = isLater ? hour + 12 : hourOf(hour, part);
    before = clock;
    const ahead = AHEAD.exec(text.slice(Math.max(0, start - 12), start));
    const first = Number(ahead?.[1] ?? 0);
    if (ahead !== null && (edits.at(-1)?.end ?? 0) <= start - ahead[0].length && first < hour) edits.push({ start: start - ahead[0].length, end: start - ahead[0].length + (ahead[1]?.length ?? 0), as: shown(hourOf(first, part), 0) });
    edits.push({ start, end, as: shown(own, minute) });
    const behind = BEHIND.exec(text.slice(end, end + 16));
    const last = Number(behind?.[1] ?? 99);
    if (behind === null || last > 24 || clocks.some((other) => other.start < end + behind[0].length && other.start >= end)) continue;
    edits.push({ start: end + behind[0].length - (behind[1]?.length ?? 0), end: end + behind[0].length, as: shown(last <= own && last <= 12 ? last + 12 : last, 0) });
  }
  return edits;
}
