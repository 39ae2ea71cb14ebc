import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { testIn } from '../grammar/tests/test-in.js';
import { leaveRoom } from './orders.js';
import { chainTo, meantBy } from './spans-by-value.js';

/** "Blockers get resolved faster than trivial ones", "express parcels arrive sooner": whose moment comes sooner, or later, than of the others. */
const SAID =
  /^\W*(?:the\s|all\s)?(?<who>[^,;:]{3,50}?)\s(?:(?:should|will|must|usually|generally|tend\sto|can)\s)*(?:(?:get|gets|are|is|be|being)\s)?(?<what>\p{L}{4,})\s(?:(?:much|far|a\slot|clearly|noticeably|somewhat)\s)?(?:(?<sooner>faster|quicker|sooner|earlier|more\squickly)|slower|later|more\sslowly)(?:\sthan\s[^,;]{3,50})?\W*$/iu;

const HOUR = 3600;
const SPAN: Readonly<Record<string, number>> = { s: 1, m: 60, h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
const secondsIn = (told: unknown): number | undefined => {
  const [, count = '', unit = ''] = typeof told === 'string' ? (/^(\d+)([smhdw])$/u.exec(told) ?? []) : [];
  return count === '' ? undefined : Number(count) * (SPAN[unit] ?? 1);
};
/** Whole days where they are, so that days stay days. */
const spanOf = (seconds: number, isDate: boolean): string => (isDate ? `${Math.max(1, Math.round(seconds / (24 * HOUR)))}d` : `${Math.max(60, Math.round(seconds))}s`);
const USUAL = 20 * 24 * HOUR;

/** Such rows take a third of the longest time, or not less than two thirds of it. */
export function readSooner(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!/\b(?:faster|quicker|sooner|earlier|slower|later|quickly|slowly)\b/iu.test(text)) return undefined;
  const { who = '', what = '', sooner } = SAID.exec(text)?.groups ?? {};
  const moments = drafts.filter(isTemporal);
  const target = who === '' || moments.length < 2 ? undefined : meantBy(what, moments);
  const [first, second, ...more] = target === undefined ? [] : chainTo(target, moments, '');
  // "hours to resolve" beside it is what is shorter.
  const stem = what.slice(0, 5).toLowerCase();
  if (target === undefined || drafts.some(({ made, name }) => ['integer', 'decimal'].includes(made.type) && name.toLowerCase().includes(stem))) return undefined;
  const start = more.length > 0 ? moments[moments.indexOf(target) - 1] : first;
  if (second === undefined || start === undefined || target.stated.formula === true || target.cases !== undefined) return undefined;
  const rows = testIn(who, drafts.filter((draft) => !isTemporal(draft)));
  if (rows === undefined) return undefined;
  const { after, within } = target.made.options ?? {};
  const most = (after === start.name ? secondsIn(within) : undefined) ?? USUAL;
  const isDate = target.made.type === 'date';
  target.made = { type: isDate ? 'date' : 'datetime', options: { after: start.name, within: spanOf(most, isDate) } };
  target.cases = [{ when: rows.when, options: sooner === undefined ? { at_least: spanOf((most * 2) / 3, isDate) } : { within: spanOf(most / 3, isDate) } }];
  target.stated.dates = true;
  leaveRoom(start, `${Math.ceil(most / (24 * HOUR))}d`);
  return [{ kind: 'holds', expression: `minutes(${target.name}, ${start.name}) >= 0` }];
}
