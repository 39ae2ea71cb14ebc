import { monthNumber, seasonMonths } from '../../phrases/calendar.js';

const PEAK = /(?<![\p{L}])(?:peaks?|highest|spikes?|busiest|best|strongest|more|higher)\s(?:\p{L}+\s){0,2}?(?:in|around|during|every|towards)\s(?:the\s)?(?<when>\p{L}{3,9})/iu;

/** "peaks in July", "highest in winter": the month in which the year is highest. */
export function peakOf(text: string): number | undefined {
  const when = PEAK.exec(text)?.groups?.['when']?.toLowerCase() ?? '';
  const [first] = seasonMonths(when) ?? [];
  return first !== undefined ? first + 1 : when === 'christmas' ? 12 : monthNumber(when);
}
