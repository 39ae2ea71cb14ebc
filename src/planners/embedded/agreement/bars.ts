import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { setFormula } from '../relations/formulas/set-formula.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { boundsOf } from '../relations/limits/steps.js';

/** Bars of one paper: the price walks on from day to day, and open, high and low lie about it. */

const OPEN = /^(?:o|open|open_price|opening_price|opening|price_open|apertura|eröffnung|ouverture)$/iu;
const HIGH = /^(?:h|high|high_price|price_high|day_high|máximo|hoch|plus_haut)$/iu;
const LOW = /^(?:l|low|low_price|price_low|day_low|mínimo|tief|plus_bas)$/iu;
const CLOSE = /^(?:c|close|close_price|closing_price|closing|price_close|cierre|schluss|schlusskurs|clôture|price)$/iu;
const PAPER = /(?:^|_)(?:ticker|symbol|stock|company|coin|pair|asset|isin|instrument|security|index|fund|exchange_rate|currency)(?:_|$)/iu;

/** Where a price walks from, and how far it goes in a step. */
const [FROM, STRAY] = [120, 0.014];

export function walkBars(drafts: readonly Draft[]): void {
  const [open, high, low, close] = [OPEN, HIGH, LOW, CLOSE].map((name) => drafts.find((draft) => isCalled(draft, name) && (draft.made.type === 'decimal' || draft.made.type === 'integer')));
  const time = drafts.find(({ made }) => made.type === 'date' || made.type === 'datetime');
  if (open === undefined || close === undefined || time === undefined || drafts.some((draft) => isCalled(draft, PAPER))) return;
  const bars = [open, close, ...[high, low].flatMap((draft) => draft ?? [])];
  if (bars.some(({ stated, unique }) => unique || Object.entries(stated).some(([kind, said]) => said === true && kind !== 'type' && kind !== 'range'))) return;
  for (const draft of bars) delete draft.cases;
  if (time.made.options?.['step'] === undefined && time.stated.dates !== true) time.made = { type: time.made.type, options: { from: '-2y', step: '1d' } };
  if (time.made.options?.['step'] === undefined) return;
  // Within the bounds that were told of prices.
  const { min: least = 1, max: most = FROM * 40 } = boundsOf(close) ?? {};
  const base = FROM > least * 1.2 && FROM < most * 0.8 ? FROM : (least + most) / 2;
  close.made = { type: 'series', options: { time: time.name, base, random_walk: true, multiplicative: true, noise: STRAY, decimals: 2, min: least, max: most, at_bounds: 'reflect' } };
  const at = nameIn(close);
  const drawn = (factor: number, of: number): string => `(int(${at} * 100) * ${String(factor)} % ${String(of)} / ${String(of)})`;
  setFormula(open, `max(${String(least)}, min(${String(most)}, round(${at} * (1 + ${String(STRAY)} * (${drawn(37, 101)} - 0.5)), 2)))`, 2);
  if (high !== undefined) setFormula(high, `round(max(${nameIn(open)}, ${at}) * (1 + 0.009 * ${drawn(53, 97)}), 2)`, 2);
  if (low !== undefined) setFormula(low, `round(min(${nameIn(open)}, ${at}) * (1 - 0.009 * ${drawn(71, 89)}), 2)`, 2);
}
