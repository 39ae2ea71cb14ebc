import type { Draft } from '../model.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const OF_MONEY = /price|cost|fee|fare|dues|charge|tariff|premium|rent|preis|geb[üu]hr|kosten|beitrag|miete|tarif|cuota|precio|cotisation|prix|loyer|coût/iu;
/** "basic 25", "vip: 60 €": what is told apart, and what it costs. */
const PRICED = /^\s*\p{L}[\p{L}\d '’&/-]{0,30}?(?:\s*[:=-]\s*|\s+|(?=[$€£]))(?:[$€£]\s?)?(\d+(?:[.,]\d{1,2})?)\s*(?:€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?)?\s*$/iu;
const BRACKETED = /^[\s:]*\(([^()]{8,200})\)[\s.]*$/u;
/** Words before a number that bound or count, and name nothing that is priced. */
const BOUND = /^\s*(?:at (?:least|most)|from|to|up to|between|about|around|over|under|above|below|mean|median|average|min|max|ab|bis|von|mindestens|höchstens|desde|hasta|entre|mínimo|máximo|de|à|au moins|au plus|each|per|type|level|grade|zone|tier|class)(?![\p{L}])/iu;

/** "monthly fee (basic 25, premium 40, vip 60)": an amount is one of those told; a column that holds the names ties it to them later. */
export function readPricedNames(draft: Draft, remark: Remark): boolean {
  const list = OF_MONEY.test(draft.english ?? draft.name) || OF_MONEY.test(draft.name) ? BRACKETED.exec(remark.text)?.[1] : undefined;
  const { values } = draft.made.options ?? {};
  const isNumeric = ['decimal', 'integer'].includes(kindOf(draft.made)) || (Array.isArray(values) && values.every((value) => typeof value === 'number'));
  if (list === undefined || !isNumeric) return false;
  const pieces = list.split(/[,;]\s+|\s+(?:and|und|y|et)\s+/u);
  const amounts = pieces.map((piece) => (BOUND.test(piece) ? Number.NaN : Number(PRICED.exec(piece)?.[1]?.replace(',', '.') ?? Number.NaN)));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  // "gold 10, silver 20, bronze 70" tells shares.
  if (amounts.length < 2 || Number.isNaN(sum) || sum === 100 || Math.abs(sum - 1) < 1e-9 || new Set(amounts).size < amounts.length) return false;
  draft.made = { type: 'category', options: { values: amounts } };
  draft.stated.values = true;
  draft.unique = false;
  remark.take({ start: 0, end: remark.text.length });
  return true;
}
