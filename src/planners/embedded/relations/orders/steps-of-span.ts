import type { Draft } from '../../model.js';
import { addDays, addMonths } from '../../phrases/calendar.js';
import { datesIn } from '../../phrases/dates.js';
import type { Panel } from '../../phrases/panels.js';

const STEP = /^(\d+)(m|h|d|w|mo|y)$/u;
const LASTS = /^(\d+)(mo|y)$/u;
const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };
const DAY = /^\d{4}-\d\d-\d\d/u;
const MOST = 100_000;

/** How many steps a stretch of the calendar has: "one row per day for 2024" are 366, "for a whole year from March" as many as those months have days. */
export function stepsOfSpan({ made }: Draft, text: string, referenceDate: string, panel: Panel | undefined): number | undefined {
  const { from, step, cycle, values, weekdays, skip } = made.options ?? {};
  const spans = datesIn(text, referenceDate).filter(({ isPoint }) => !isPoint);
  if (cycle === true && Array.isArray(values)) return spans.length === 1 && DAY.test(spans[0]?.from ?? '') && values.length > 2 ? values.length : undefined;
  if (typeof from !== 'string' || typeof step !== 'string' || !DAY.test(from) || weekdays !== undefined || skip !== undefined) return undefined;
  const span = spans.find((found) => DAY.test(found.from) && found.from.slice(0, 10) === from.slice(0, 10) && DAY.test(found.to));
  const [, many = '', unit = ''] = LASTS.exec(panel?.lasts ?? '') ?? [];
  const end = span === undefined ? (many === '' ? undefined : addMonths(from.slice(0, 10), Number(many) * (unit === 'y' ? 12 : 1))) : addDays(span.to.slice(0, 10), 1);
  const [, count = '', of = ''] = STEP.exec(step) ?? [];
  if (end === undefined || count === '') return undefined;
  const steps = stepsBetween(from.slice(0, 10), end, Number(count), of);
  return steps >= 2 && steps <= MOST ? steps : undefined;
}

function stepsBetween(from: string, end: string, count: number, unit: string): number {
  const months = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
  if (unit === 'mo' || unit === 'y') return Math.ceil(months / (count * (unit === 'y' ? 12 : 1)));
  return Math.ceil((Date.parse(end) - Date.parse(from)) / 1000 / (count * (SECONDS[unit] ?? 86_400)));
}
