import type { Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { isFree, middleOf, PERIOD, runOfPeriods, SWING, swingIn } from './period-course.js';

const NUMBERS = new Set(['integer', 'decimal', 'expression', 'boolean', 'commerce.price', 'sequence']);
const WARMTH = /(?:^|_)(?:temp|temperature|temperatur|temperatura)(?:_|$)/iu;
/** Degrees about the mean of the year. */
const WARMER = 9;
/** How far the months of one thing lie apart, as a share of their middle. */
const APART = 0.15;

/** Told a day elsewhere: of a month or a year it is far more. */
const RAIN = /(?:^|_)(?:rain|rainfall|precipitation|precip|niederschlag|lluvia|pluie)(?:_|$)/iu;
const RAIN_OF_MONTH = 65;
const COUNTED = /^(?:units|units_sold|quantity|items_sold|orders|customers|passengers|visitors|guests|tickets|tickets_sold|bookings|sign_?ups|(?:new|active|churned|lost)_(?:users|customers|members|subscribers|accounts))$/iu;
/** Counts of one row of an order list: of a month there are so many times more. */
const FEW = 20;
const MANY = 60;

const monthsOf = (periods: readonly (string | number)[]): number => { const { month, quarter } = PERIOD.exec(String(periods[0]))?.groups ?? {}; return month !== undefined ? 1 : quarter !== undefined ? 3 : 12; }; // prettier-ignore

/** "12 months of electricity: month, kwh": the months of one household or firm are alike, and warm in summer. */
export function levelPeriods(drafts: readonly Draft[]): void {
  const time = runOfPeriods(drafts);
  if (time === undefined || drafts.some((draft) => draft !== time && !NUMBERS.has(draft.made.type))) return;
  const periods = time.made.options?.['values'] as readonly (string | number)[];
  for (const draft of drafts) {
    const { min, max, distribution, decimals } = draft.made.options ?? {};
    const raised = draft.cases?.every(({ options }) => typeof options['median'] === 'number') === true ? draft.cases : undefined;
    if (draft === time || !isFree(raised === undefined ? draft : withoutCases(draft)) || typeof min !== 'number' || typeof max !== 'number') continue;
    const usual = middleOf(draft.made.options ?? {}, min, max);
    const [middle, wide] = RAIN.test(draft.name) ? [RAIN_OF_MONTH * monthsOf(periods), true] : [COUNTED.test(draft.name) && usual < FEW ? usual * MANY : usual, false];
    const scale = draft.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2;
    const rounded = (value: number): number => Number(value.toFixed(scale));
    const own = decimals === undefined ? {} : { decimals };
    if (WARMTH.test(draft.name) && periods.every((period) => PERIOD.exec(String(period))?.groups?.['month'] !== undefined)) {
      draft.made = { type: draft.made.type, options: { min, max, ...own, distribution: 'normal', mean: rounded(middle), deviation: 1.5 } };
      draft.cases = periods.map((period) => ({ when: `${nameIn(time)} == ${literal(String(period))}`, options: { mean: rounded(middle + (WARMER * swingIn(String(period), 7)) / SWING) } }));
    } else if (wide || (distribution === 'lognormal' && middle >= FEW)) {
      const top = Math.max(1, ...(raised ?? []).map(({ options }) => Number(options['median']) / usual));
      draft.made = { type: draft.made.type, options: { min: rounded(wide ? 0 : middle * 0.4), max: rounded(middle * (wide ? 2.6 : 2) * top), ...own, distribution: 'normal', mean: rounded(middle), deviation: rounded(middle * (wide ? APART * 2.5 : APART)) } };
      if (raised !== undefined) draft.cases = raised.map(({ when, options }) => ({ when, options: { mean: rounded((Number(options['median']) / usual) * middle) } }));
    } else continue;
    draft.stated.correlated = true;
  }
}

function withoutCases(draft: Draft): Draft {
  const bare = { ...draft, stated: { ...draft.stated, correlated: false } };
  delete bare.cases;
  return bare;
}
