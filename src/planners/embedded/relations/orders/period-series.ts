import type { Draft } from '../../model.js';
import { addMonths, monthOf, yearOf } from '../../phrases/calendar.js';
import { panelIn, stepUnitIn } from '../../phrases/panels.js';

/** Months, quarters and years of a regular series: they have no step of one length, and come one after the other. */

const NAMES: Readonly<Record<string, RegExp>> = { mo: /^(?:month|period|billing_month|reporting_month|monat|mes|mois)$/iu, q: /^(?:quarter|period|fiscal_quarter|quartal|trimestre)$/iu, y: /^(?:year|fiscal_year|period|jahr|año|année)$/iu };
const MONTHS: Readonly<Record<string, number>> = { mo: 1, q: 3, y: 12 };
/** How many, where a text does not tell for how long. */
const USUAL: Readonly<Record<string, number>> = { mo: 24, q: 12, y: 15 };
const MOST = 240;

/** "monthly sales of 3 stores for 2 years": each month once for each of them, the last one lately. */
export function followPeriods(drafts: readonly Draft[], text: string, referenceDate: string, isMeasured: boolean): void {
  const panel = panelIn(text);
  const unit = panel?.unit ?? (isMeasured ? stepUnitIn(text) : undefined) ?? '';
  const months = MONTHS[unit];
  if (months === undefined) return;
  const time = drafts.find((draft) => NAMES[unit]?.test(draft.name) === true && (draft.made.type === 'category' || draft.made.type === 'integer') && Object.values(draft.stated).every((said) => said !== true) && draft.cases === undefined);
  if (time === undefined) return;
  const count = Math.min(MOST, panel?.steps ?? USUAL[unit] ?? 12);
  const last = lastOf(unit, referenceDate);
  const values = Array.from({ length: count }, (_, i) => written(addMonths(last, -months * (count - 1 - i)), unit));
  time.made = { type: 'category', options: { values, cycle: true } };
  time.unique = false;
}

/** The first day of the last whole one. */
function lastOf(unit: string, date: string): string {
  const month = `${date.slice(0, 7)}-01`;
  if (unit === 'mo') return addMonths(month, -1);
  return unit === 'q' ? addMonths(month, -3 - ((monthOf(month) - 1) % 3)) : `${String(yearOf(date) - 1)}-01-01`;
}

function written(month: string, unit: string): string | number {
  if (unit === 'y') return yearOf(month);
  return unit === 'q' ? `${String(yearOf(month))}-Q${String(Math.floor((monthOf(month) - 1) / 3) + 1)}` : month.slice(0, 7);
}
