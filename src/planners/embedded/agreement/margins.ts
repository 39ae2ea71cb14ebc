import { optionsWithout } from '../columns/options.js';
import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';

const REVENUE = /^(?:total_)?(?:revenue|sales|turnover|umsatz|ingresos|ventas|chiffre_d_affaires)(?:_(?:usd|eur|gbp))?$/iu;
const COSTS = /^(?:total_|operating_)?(?:costs|expenses|expenditure|kosten|ausgaben|gastos|costes|d[ée]penses)(?:_(?:usd|eur|gbp))?$/iu;
/** What is spent of what comes in, at the median. */
const SPENT = 0.65;

/** "month, revenue, costs": costs are of the size of what is earned. */
export function sizeCosts(drafts: readonly Draft[]): void {
  const [revenue, costs] = [REVENUE, COSTS].map((name) => drafts.find((draft) => isCalled(draft, name) && isOpen(draft)));
  const { min, max, median } = revenue?.made.options ?? {};
  if (costs === undefined || revenue === undefined || typeof min !== 'number' || typeof max !== 'number' || typeof median !== 'number' || (costs.cases === undefined) !== (revenue.cases === undefined)) return;
  // Where both are higher at times, as many times.
  if (costs.cases !== undefined && revenue.cases !== undefined) costs.cases = revenue.cases.map(({ when, options }) => ({ when, options: typeof options['median'] === 'number' ? { ...options, median: Math.round(options['median'] * SPENT) } : options }));
  costs.made = { ...revenue.made, options: { ...optionsWithout(revenue.made, 'min', 'max', 'median'), min: Math.round(min * SPENT), max: Math.round(max * SPENT), median: Math.round(median * SPENT) } };
}

const isOpen = ({ made, stated }: Draft): boolean => (made.type === 'decimal' || made.type === 'integer') && [stated.range, stated.shape, stated.formula, stated.values].every((said) => said !== true);
