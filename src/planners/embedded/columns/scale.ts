import type { Draft } from '../model.js';

/** "budget in million USD", "population (thousands)", "revenue_mn": so many of what is told. */
const SCALE = /(?:\bin\s|\(\s*(?:in\s)?|_in_|_)(?:(?<million>millions?|mio|mn|mln|m(?:usd|eur|gbp|chf)|mio_?(?:usd|eur|chf)|millionen|millones)|(?<thousand>thousands?|tsd|tausend|k(?=\s*(?:usd|eur|gbp|chf|\)|$))(?:usd|eur|gbp|chf)?)|(?<billion>billions?|bn|mrd|milliarden))(?![a-z])/iu;
const MONEY = /revenue|turnover|budget|sales|profit|cost|income|funding|valuation|assets|capital|amount|price|gross|box_office|umsatz|ingresos|chiffre/iu;
const DIGITS = 3;

/** Numbers of which the text tells that they are told in thousands or millions, where nothing else bounds them. */
export function scaleDown(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { made, stated, text, name, remarks } = draft;
    if ((made.type !== 'integer' && made.type !== 'decimal') || stated.range === true || stated.formula === true) continue;
    const found = SCALE.exec(`${text} ${name} ${remarks.map((remark) => remark.text).join(' ')}`)?.groups;
    const factor = found === undefined ? undefined : found['million'] !== undefined ? 1e6 : found['thousand'] !== undefined ? 1e3 : 1e9;
    const { max } = made.options ?? {};
    if (factor === undefined || typeof max !== 'number') continue;
    // What is told in millions is of that size, whatever was guessed.
    if (max < factor) {
      if (MONEY.test(name)) draft.made = { type: 'decimal', options: { min: 0.1, max: 500, decimals: 1, distribution: 'lognormal', median: 12 } };
      continue;
    }
    const scaled = (value: unknown): unknown => (typeof value === 'number' ? Number((value / factor).toPrecision(DIGITS)) : value);
    const kept = Object.fromEntries(Object.entries(made.options ?? {}).map(([key, value]) => [key, key === 'decimals' ? value : scaled(value)]));
    draft.made = { type: 'decimal', options: { ...kept, decimals: max / factor > 1000 ? 1 : 2 } };
  }
}
