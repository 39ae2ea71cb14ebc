import type { Draft, Made } from '../model.js';
import { fold } from '../reading/words.js';

/** How large an amount is hangs on the stretch it is of: a salary a month is no salary a year, an hour of a household no month. */

type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

const NAMED: readonly (readonly [Period, RegExp])[] = [
  ['hour', /horaire|por hora|cada hora|stundlich|stunden(?:lohn|werte|satz)|pro stunde|hourly|per hour|an hour|every hour|each hour|(?:de l.|par |toutes les |chaque )heures?|every (?:15|30) min|half.hourly|quarter.hourly/u],
  ['day', /journalier|quotidien|diari[oa]|taglich|pro tag|daily|per day|each day|every day|par jour|por dia|cada dia/u],
  ['week', /hebdomadaire|semanal|wochentlich|wochen|weekly|per week|a week|par semaine|por semana/u],
  ['month', /mensuel|mensual|monat|month|mensili|al mes\b|par mois|por mes/u],
  ['year', /annual|annuel|anual|yearly|per year|a year|each year|jahrlich|jahresverbrauch|pro jahr|por ano|al ano|par an\b/u],
];
/** How many of them a year has. */
const A_YEAR: Readonly<Record<Period, number>> = { hour: 1800, day: 230, week: 52, month: 12, year: 1 };
const PAY = /^(?:salary|income)$/;
/** Pay by its name, where "brutto" or "total" beside it were taken for what it is. */
const PAY_NAMED = /gehalt|lohn(?!steuer)|salair|salari|sueldo|nomina\b/u;
const TOTALS = /^(?:total|subtotal|amount|price)$/;
/** A year of it. */
const YEARLY: Made = { type: 'integer', options: { min: 24000, max: 180000, distribution: 'lognormal', median: 52000 } };
const ENERGY = /^(?:energy_kwh|kwh_consumed|monthly_kwh|units_used)$/;

/** What a home and what a larger site uses, in kWh: the least, the most and the median. */
const USED: Readonly<Record<'home' | 'site', Readonly<Partial<Record<Period, readonly [number, number, number]>>>>> = {
  home: { hour: [0.05, 4.8, 0.42], day: [1.5, 46, 9.2], week: [12, 290, 66], month: [60, 1300, 270], year: [700, 14000, 3200] },
  site: { hour: [2, 640, 46], day: [60, 9000, 820], week: [400, 60000, 5600], month: [1500, 240000, 21000], year: [18000, 2900000, 250000] },
};
const SITES = /factor|plant|industr|building|office|compan|hospital|school|warehouse|fabrik|gebaude|betrieb|firma|fabrica|edificio|empresa|oficina|usine|batiment|entreprise|bureaux/u;

/** "salaire brut mensuel", "consumption of 20 households hourly": amounts of the stretch the text tells. */
export function fitPeriods(drafts: readonly Draft[], description: string): void {
  const text = fold(description);
  for (const draft of drafts) {
    const id = draft.concept?.id ?? '';
    const isTotal = TOTALS.test(id) && PAY_NAMED.test(fold(draft.name));
    if (!isOpen(draft) || !(PAY.test(id) || ENERGY.test(id) || isTotal)) continue;
    const own = fold([draft.name.replaceAll('_', ' '), ...draft.remarks.map((remark) => remark.text)].join(' '));
    if (PAY.test(id) || isTotal) {
      const period = periodIn(own);
      if (period !== undefined) draft.made = scaled(isTotal ? YEARLY : draft.made, 1 / A_YEAR[period]);
    } else {
      const period = periodIn(own) ?? periodIn(text);
      const used = period === undefined ? undefined : USED[SITES.test(text) ? 'site' : 'home'][period];
      if (used !== undefined) draft.made = usedMade(used);
    }
  }
}

const periodIn = (text: string): Period | undefined => NAMED.find(([, words]) => words.test(text))?.[0];

function scaled({ type, options }: Made, factor: number): Made {
  const round = (value: number): number => Number((value * factor).toPrecision(2));
  const numbers = Object.fromEntries(['min', 'max', 'median', 'mean', 'deviation'].flatMap((name) => (typeof options?.[name] === 'number' ? [[name, round(options[name])]] : [])));
  const isSmall = (numbers['max'] ?? 0) < 1000;
  return isSmall ? { type: 'decimal', options: { decimals: 2, ...options, ...numbers } } : { type, options: { ...options, ...numbers } };
}

const usedMade = ([min, max, median]: readonly [number, number, number]): Made => ({ type: 'decimal', options: { min, max, decimals: max < 100 ? 3 : 1, distribution: 'lognormal', median } });

function isOpen({ made, stated, cases }: Draft): boolean {
  const isFree = [stated.range, stated.shape, stated.formula, stated.values].every((said) => said !== true);
  return (made.type === 'integer' || made.type === 'decimal') && cases === undefined && isFree;
}
