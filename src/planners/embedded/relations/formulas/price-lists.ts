import { applyEnumeration } from '../../columns/values.js';
import type { Claims, Draft } from '../../model.js';
import { tellsMonthOfYear } from '../../phrases/calendar.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';
import { setByValue } from './set-formula.js';

const MONEY = /price|cost|fee|fare|fine|penalty|rate|amount|charge|tariff|toll|premium|deposit|rent|preis|geb[üu]hr|kosten|betrag|miete|tarif|precio|tarifa|importe|multa|prix|loyer|montant|amende/iu;
/** "expired meter 35", "coffee €3.50", "suite: 200 EUR": a value and what it costs. */
const PRICED = /^\s*["'“]?(\p{L}[\p{L}\d '’&/-]{0,38}?)["'”]?(?:\s*[:=@]\s*|\s+(?:-\s*)?|-\s+|(?=[$€£]))(?:[$€£]\s?)?(\d+(?:[.,]\d{1,2})?)\s*(?:€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf)?\s*$/iu;
/** What bounds, weighs or counts, and prices nothing. */
const NO_VALUE = /\b(?:at least|at most|above|below|over|under|from|to|up to|more|less|than|between|about|around|type|level|grade|class|phase|stage|max|min|step|mean|median)$/iu;
const MOST = 30;

/** "violation with its fixed fine (expired meter 35, no permit 50), fine": values of a column with what each costs, which another column tells. */
export function readPriceList(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.values === true || own.stated.formula === true || yesOf(own) !== undefined || (isNumeric(own) && own.concept !== undefined) || text.includes('%') || tellsMonthOfYear(text)) return undefined;
  const brackets = /^([^()]*)\(([^()]+)\)\W*$/u.exec(text);
  const [said, list] = brackets === null ? ['', text.replace(/^[\s:=–—-]+/u, '')] : [brackets[1] ?? '', brackets[2] ?? ''];
  const pairs = list.split(/[,;]\s+|\s+(?:and|und|y|et)\s+|\s\/\s/iu).map((piece) => PRICED.exec(piece.replace(/^(?:and|or)\s+/iu, '')));
  const told = pairs.flatMap((pair) => (pair === null || NO_VALUE.test(pair[1] ?? '') ? [] : [{ value: (pair[1] ?? '').trim(), number: readDigits(pair[2] ?? '') }]));
  if (told.length < 2 || told.length < pairs.length || told.length > MOST || new Set(told.map(({ value }) => value)).size < told.length) return undefined;
  const target = priceOf(drafts, said, own);
  const sum = told.reduce((total, { number }) => total + number, 0);
  // "gold 10, silver 20, bronze 70" tells shares, unless a price is spoken of.
  if (target === undefined || (said.trim() === '' && (sum === 100 || Math.abs(sum - 1) < 1e-9))) return undefined;
  applyEnumeration(own, { values: told.map(({ value }) => value) });
  const decimals = Math.max(...told.map(({ number }) => (String(number).split('.')[1] ?? '').length));
  return [{ kind: 'values', column: own.name, values: told.map(({ value }) => value) }, ...setByValue(target, own, told.map(({ value, number }) => ({ value, held: number })), decimals === 0 ? 0 : 2)];
}

/** The column that holds the price: named beside the list, else the next one of money of which nothing else was said. */
function priceOf(drafts: readonly Draft[], said: string, own: Draft): Draft | undefined {
  const able = drafts.filter((draft) => draft !== own && isNumeric(draft) && draft.made.type !== 'sequence' && draft.stated.formula !== true && draft.stated.range !== true);
  const named = namedIn(said, able)[0]?.draft;
  if (named !== undefined) return named;
  const money = able.filter(({ name, english }) => MONEY.test(english ?? name) || MONEY.test(name));
  return money.find((draft) => drafts.indexOf(draft) > drafts.indexOf(own)) ?? money[0];
}
