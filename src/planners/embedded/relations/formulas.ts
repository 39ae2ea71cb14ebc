import { isCalled } from '../columns/names.js';
import { kindOf } from '../columns/types.js';
import type { Draft } from '../model.js';
import { mentionsIn, nameIn } from './mentions.js';

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:times|multiplied by|x|×|\*|mal|por)\s*$/i, '*'],
  [/^\s*(?:divided by|\/|÷|over|per)\s*$/i, '/'],
  [/^\s*(?:plus|\+|und|más)\s*$/i, '+'],
  [/^\s*(?:minus|-|–|less)\s*$/i, '-'],
];

const EQUALS = /(?:=|\b(?:is|equals?|as|total of|sum of|product of)\b|[:(])\s*(?:the\s+)?$/i;

/**
 * "total is quantity times unit price", "kd ratio (kills / deaths)": the first two columns with an operator between
 * them make the third. True when a formula was read.
 */
export function readFormula(drafts: readonly Draft[], text: string, own: Draft | undefined): boolean {
  const mentions = mentionsIn(text, drafts).filter((mention) => mention.draft !== own);
  const target = own ?? mentions[0]?.draft;
  if (target === undefined || target.stated.formula === true) return false;
  const operands = own === undefined ? mentions.slice(1) : mentions;
  const [first, second] = operands;
  if (first === undefined || second === undefined || first.draft === target || second.draft === target) return false;
  const between = text.slice(first.end, second.start).replace(/^\s*(?:the\s+)?/i, ' ');
  const sign = OPERATORS.find(([pattern]) => pattern.test(between.replace(/\bthe\b/i, '')))?.[1];
  if (sign === undefined) return false;
  const before = text.slice(own === undefined ? (mentions[0]?.end ?? 0) : 0, first.start);
  if (own === undefined && !EQUALS.test(before)) return false;
  if (!isNumeric(first.draft) || !isNumeric(second.draft)) return false;
  const decimals = target.made.options?.['decimals'];
  target.made = {
    type: 'expression',
    options: { expression: `${nameIn(first.draft)} ${sign} ${nameIn(second.draft)}`, ...(typeof decimals === 'number' ? { decimals } : sign === '/' ? { decimals: 2 } : {}) },
  };
  target.unique = false;
  target.stated.formula = true;
  return true;
}

const TOTAL = /^(?:total|total_?(?:price|amount|cost)|line_?total|order_?total|subtotal|amount)$/i;
const QUANTITY = /^(?:qty|quantity|units|menge|cantidad|quantit[eé])$/i;
const PRICE = /^(?:price|unit_?price|price_?(?:per_?unit|each)|unit_?cost|precio|preis|prix)$/i;

/** A total beside a quantity and a price is their product, where nothing else was said of it. */
export function completeTotals(drafts: readonly Draft[]): void {
  const find = (pattern: RegExp): Draft | undefined => drafts.find((draft) => isCalled(draft, pattern) && isNumeric(draft));
  const [total, quantity, price] = [find(TOTAL), find(QUANTITY), find(PRICE)];
  if (total === undefined || quantity === undefined || price === undefined || total.stated.formula === true || total.stated.range === true) return;
  total.made = { type: 'expression', options: { expression: `${nameIn(quantity)} * ${nameIn(price)}` } };
  total.stated.formula = true;
}

const TAX = /^(?:tax|sales_tax|vat|vat_amount|tax_amount|mwst|iva|tva)(?:_amount)?$/i;
const NET = /^(?:sub_?total|net(?:_amount|_total)?|amount|price|total_before_tax)$/i;

/** "tax at 20 percent" beside a subtotal is that share of it. */
export function completeTaxes(drafts: readonly Draft[]): void {
  const tax = drafts.find((draft) => isCalled(draft, TAX) && draft.stated.formula !== true);
  const net = drafts.find((draft) => isCalled(draft, NET) && draft !== tax && isNumeric(draft));
  const rate = /(\d{1,2}(?:\.\d{1,2})?)\s?(?:%|percent|pct)/i.exec(tax?.remarks.map(({ text }) => text).join(' ') ?? '')?.[1];
  if (tax === undefined || net === undefined || rate === undefined) return;
  tax.made = { type: 'expression', options: { expression: `${nameIn(net)} * ${String(Math.round(Number(rate) * 100) / 10_000)}`, decimals: 2 } };
  tax.stated.formula = true;
}

function isNumeric(draft: Draft): boolean {
  return draft.stated.formula === true || ['integer', 'decimal'].includes(kindOf(draft.made));
}
