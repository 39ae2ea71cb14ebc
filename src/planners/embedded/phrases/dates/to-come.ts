import { addDays, addMonths } from '../calendar.js';
import type { DatesFound } from './found.js';

const MONTHS = 24;

/** "after today", "after 1 January 2027", "from 2027 onwards": what begins when now has come ends two years on. */
export function toCome(plain: DatesFound, isPast: boolean, referenceDate: string): DatesFound | undefined {
  if (plain.from === 'today' || plain.from === 'now') return { ...plain, from: isPast ? '+1d' : 'today', to: '+2y', isPoint: false };
  if (!/^\d{4}-\d\d-\d\d/u.test(plain.from) || plain.from < referenceDate) return undefined;
  const day = (isPast ? plain.to : plain.from).slice(0, 10);
  const from = isPast ? addDays(day, 1) : day;
  return { ...plain, from, to: addMonths(from, MONTHS), isPoint: false };
}
