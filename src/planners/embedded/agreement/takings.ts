import { concept } from '../columns/grammar/parts.js';
import { kindOf } from '../columns/types.js';
import { bell, int } from '../lexicon/builders.js';
import type { Draft, MakeContext, Options } from '../model.js';
import { stepUnitIn } from '../phrases/panels.js';
import { setFormula } from '../relations/formulas/set-formula.js';
import { nameIn } from '../relations/grammar/mentions.js';

/** What is counted by the day or the month, and what comes in for it: "date, loaves sold, revenue". */

const PERIOD = /^(?:date|day|week|month|quarter|period|hour|timestamp|ts|datum|monat|woche|fecha|mes|semana|mois|semaine)$/iu;
/** How many a usual place counts in such a stretch. */
const USUAL: Readonly<Record<string, number>> = { h: 28, d: 140, w: 900, mo: 3800, q: 11000, y: 42000 };
const COUNTED = /(?:^|_)(?:sold|passengers|visitors|guests|customers|rentals|trips|footfall|admissions|pasajeros|visitantes|passagiere|besucher|passagers|visiteurs)$/iu;
const ONE_OF_MANY = /(?:^|_)(?:id|no|number|code|name|email|customer|product|item|sku|route|flight|store|shop)$/iu;
/** Of so few no stretch of a business is made up. */
const FEW = 300;

/** Counts of a row that stands for a day or a month are those of all who came in it, where nothing is told of them. */
export function countByPeriod(drafts: readonly Draft[], description: string, context: MakeContext): void {
  const [first, ...others] = drafts;
  if (first === undefined || !PERIOD.test(first.name) || others.some(({ name }) => ONE_OF_MANY.test(name))) return;
  const unit = unitOf(first, description);
  const usual = unit === undefined ? undefined : USUAL[unit];
  if (usual === undefined) return;
  for (const draft of others) {
    const max = draft.made.options?.['max'];
    if (!COUNTED.test(draft.name) || draft.made.type !== 'integer' || typeof max !== 'number' || max > FEW || draft.remarks.length > 0 || Object.keys(draft.stated).some((said) => said !== 'correlated')) continue;
    const { median, mean } = draft.made.options ?? {};
    const before = typeof median === 'number' ? median : mean;
    const made = int(Math.round(usual * 0.2), Math.round(usual * 2.4), bell(usual, Math.round(usual * 0.22)));
    draft.made = made(context);
    // "half as many when it rains": in the same ratio as before.
    if (typeof before !== 'number' || draft.cases === undefined) continue;
    draft.cases = draft.cases.map(({ when, options }) => ({ when, options: scaledTo(options, usual / before) }));
    const most = Math.max(0, ...draft.cases.map(({ options }) => Number(options['mean'] ?? 0)));
    draft.made = { ...draft.made, options: { ...draft.made.options, max: Math.max(Math.round(usual * 2.4), most * 2) } };
    draft.concept = concept('counted', made);
  }
}

function scaledTo(options: Options, by: number): Options {
  const { median, mean, ...rest } = options;
  const middle = typeof median === 'number' ? median : mean;
  return { ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * by) : value])), ...(typeof middle === 'number' ? { mean: Math.round(middle * by) } : {}) };
}

/** How long a row lasts: by the step of its moment, or by what the text calls the rows. */
function unitOf({ made }: Draft, description: string): string | undefined {
  const step = made.options?.['step'];
  return typeof step === 'string' ? /[a-z]+$/u.exec(step)?.[0] : (stepUnitIn(description) ?? undefined);
}

const TAKINGS = /^(?:daily_|weekly_|monthly_|total_)?(?:revenue|turnover|takings|sales_amount|umsatz|ingresos|recettes)(?:_(?:usd|eur|gbp|chf))?$/iu;
const SOLD = /_sold$|^(?:quantity|qty|units|copies|tickets|pieces)(?:_sold)?$/iu;
const PRICED = /price|cost|fare|rate|fee|discount/iu;
/** What one of them costs. */
const PRICES: readonly (readonly [what: RegExp, price: number])[] = [
  [/loa(?:f|ves)|bread|baguette/iu, 3.6], [/cone|scoop|ice|coffee|espresso|cups?|teas?|lemonade|beers?|pints?/iu, 3.4], [/newspaper|magazine|postcard|bagel|pretzel|donut|muffin|roll/iu, 2.4],
  [/ticket/iu, 14], [/book|copies|album|record/iu, 15], [/pizza|burger|meal|sandwich|kebab/iu, 9.5], [/bouquet|flower|plant/iu, 12],
]; // prettier-ignore
const USUAL_PRICE = 18;
/** How far the takings of a row lie off what its number alone makes them. */
const SPREAD = 0.12;

/** Takings follow what was sold, where no price stands beside them and nothing else is told. */
export function takeForSold(drafts: readonly Draft[]): void {
  const takings = drafts.filter((draft) => TAKINGS.test(draft.name) && isFree(draft));
  const sold = drafts.filter((draft) => SOLD.test(draft.name) && (kindOf(draft.made) === 'integer' || draft.made.type === 'series'));
  const [target, count] = [takings[0], sold[0]];
  if (target === undefined || count === undefined || takings.length > 1 || sold.length > 1 || drafts.some(({ name }) => PRICED.test(name))) return;
  const busier = busierOn(target);
  if (busier === undefined) return;
  const price = PRICES.find(([what]) => what.test(count.name))?.[1] ?? USUAL_PRICE;
  const name = nameIn(count);
  // A formula draws nothing: the digits of what was sold tell what else was bought.
  setFormula(target, `round(${name} * ${String(price)} * (1 + ${String(SPREAD)} * ((${name} * 37 + 11) % 29 / 29 - 0.5))${busier}, 2)`, 2);
}

/** "Saturdays are the busiest day": what a text tells of the takings of some days still holds of them. */
function busierOn({ cases = [], made }: Draft): string | undefined {
  const [first, ...others] = cases;
  if (first === undefined) return '';
  const [there, usual] = [first.options['median'] ?? first.options['mean'], made.options?.['median'] ?? made.options?.['mean']];
  if (others.length > 0 || !/^(?:weekday|month)\(/u.test(first.when) || typeof there !== 'number' || typeof usual !== 'number' || usual <= 0) return undefined;
  return ` * (${first.when} ? ${String(Math.round((there / usual) * 100) / 100)} : 1)`;
}

const FREE = new Set(['correlated']);
const isFree = ({ made, stated, missing, unique }: Draft): boolean => (made.type === 'decimal' || made.type === 'integer') && missing === undefined && !unique && Object.entries(stated).every(([kind, said]) => said !== true || FREE.has(kind));
