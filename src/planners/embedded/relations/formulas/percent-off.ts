import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { setFormula } from './set-formula.js';

const OFF = /(?<head>^|.*?\s(?:is|are|equals)\s)(?:always\s|exactly\s|simply\s)?(?<percent>\d{1,3}(?:\.\d+)?)\s?(?:%|percent|pct)\s(?:(?<less>less|lower|cheaper|below|under|smaller|off)|(?<more>more|higher|above|over|larger|on top of|dearer))\s(?:than\s)?(?:the\s|its\s|their\s)?(?<whole>[\p{L}_][^,;()]{1,40})$/iu;

/** "the net price is 19% less than the gross price", "sale price (20% below the list price)": worked out from the other. */
export function readPercentOff(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/\d\s?(?:%|p)/iu.test(text)) return undefined;
  const { head = '', percent = '', less, whole: told = '' } = OFF.exec(text.replace(/^[\s(=:]+|[\s).]+$/gu, ''))?.groups ?? {};
  const numbers = drafts.filter(isNumeric);
  const [target, ...others] = own !== undefined ? [own] : [...new Set(namedIn(head, numbers).map(({ draft }) => draft))];
  const [whole, ...more] = [...new Set(namedIn(told, numbers.filter((draft) => draft !== target)).map(({ draft }) => draft))];
  if (target === undefined || whole === undefined || others.length > 0 || more.length > 0 || !isNumeric(target) || target.stated.formula === true || (own !== undefined && head.trim() !== '')) return undefined;
  const factor = toNineDecimals(1 + (less === undefined ? 1 : -1) * (Number(percent) / 100));
  const decimals = typeof target.made.options?.['decimals'] === 'number' ? target.made.options['decimals'] : 2;
  return factor <= 0 ? undefined : setFormula(target, `round(${nameIn(whole)} * ${String(factor)}, ${String(decimals)})`, decimals);
}

const AFTER_PERCENT = /^\W*after\s(?:(?<verb>adding|deducting|subtracting|taking off|applying|paying)\s)?(?:an?\s|the\s)?(?<percent>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)(?:\s(?:of\s|for\s|in\s|is\s|are\s)?(?<what>[\p{L}][\p{L} ]{1,40}))?\W*$/iu;
const IS_ADDED = /\b(?:added|vat|gst|surcharge|mark-?up|service|tip|interest|increase|raise)\b/iu;
const IS_KEPT = /(?:^|_)(?:net|pay|salary|wage|income|earnings|payout|proceeds|take|profit)(?:_|$)/iu;
const BASES: readonly RegExp[] = [/(?:^|_)(?:gross|list|full|original|base|regular)(?:_|$)/iu, /(?:^|_)(?:subtotal|price|amount|net|total|salary|pay|revenue|income|value|cost)(?:_|$)/iu];

/** "net pay after 22% is deducted", "sale price after 20% off", "gross after adding 19%": worked out from the amount before it. */
export function readAfterPercent(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { verb = '', percent = '', what = '' } = own === undefined || !isNumeric(own) || own.stated.formula === true ? {} : (AFTER_PERCENT.exec(text)?.groups ?? {});
  if (own === undefined || percent === '') return undefined;
  const able = drafts.slice(0, Math.max(drafts.indexOf(own), 0)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence' && draft.made.type !== 'category');
  const base = BASES.map((name) => able.findLast((draft) => name.test(draft.name))).find((draft) => draft !== undefined);
  if (base === undefined) return undefined;
  const isMore = verb.toLowerCase() === 'adding' || (!/^(?:deduct|subtract|taking)/iu.test(verb) && (IS_ADDED.test(what) || (/\btax/iu.test(what) && !IS_KEPT.test(own.name))) && !/(?:^|_)net(?:_|$)/iu.test(own.name));
  const factor = toNineDecimals(1 + (isMore ? 1 : -1) * (Number(percent) / 100));
  return setFormula(own, `round(${nameIn(base)} * ${String(factor)}, 2)`, 2);
}

const GET_OFF = /^(?:and\s|the\s|all\s)*(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?)\s(?:get|gets|have|receive|receives|pay|pays)\s(?:an?\s)?(?<percent>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s(?:off|discount|less)(?:\s(?:on|of)\s[^,;()]{2,30})?[\s.]*$/iu;
const BEFORE = /(?:^|_)(?:amount|price|subtotal|list_price|net|base|basket|cart|full)(?:_|$)/iu;
const AFTER = /(?:^|_)(?:total|final|paid|to_pay|due|payable|charged|sale_price)(?:_|$)/iu;

const MANY_OFF = /^(?:the\s|all\s)*(?<who>\p{L}+\s(?:of|with|over|from)\s\d+(?:\s\p{L}+)?(?:\sor more)?(?:\s\p{L}+)?)\s(?:get|gets|have|receive|pay)\s(?:an?\s)?(?<percent>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s(?:off|discount|less)(?:\s(?:on|of)?\s?(?:the\s|their\s)?(?<what>[^,;()]{2,30}?))?[\s.]*$/iu;

/** "Groups of 5 or more tickets get 10% off the total": of what was worked out before. */
function offForMany(drafts: readonly Draft[], text: string): Claims | undefined {
  const { who = '', percent = '', what = '' } = MANY_OFF.exec(text)?.groups ?? {};
  const reckoned = drafts.filter((draft) => draft.stated.formula === true && draft.made.type === 'expression');
  const target = who === '' ? undefined : (namedIn(what, reckoned)[0]?.draft ?? (reckoned.length === 1 ? reckoned[0] : undefined));
  const { expression, decimals } = target?.made.options ?? {};
  const test = target === undefined ? undefined : testIn(who.replace(/^\p{L}+\s(?:of|with|over|from)\s/iu, ''), drafts.filter((draft) => draft !== target));
  if (target === undefined || test === undefined || typeof expression !== 'string') return undefined;
  return setFormula(target, `${test.when} ? (${expression}) * ${String(toNineDecimals(1 - Number(percent) / 100))} : ${expression}`, typeof decimals === 'number' ? decimals : 2);
}

const MONEY = /(?:^|_)(?:price|total|fee|cost|amount|fare|charge|bill)(?:_|$)/iu;

/** "price = rate * minutes / 60; no-shows pay half": of the only price, which is worked out. */
function offOfReckoned(drafts: readonly Draft[], who: string, percent: string): Claims | undefined {
  const [target, ...more] = drafts.filter(({ stated, made, name }) => stated.formula === true && made.type === 'expression' && MONEY.test(name));
  const { expression, decimals } = target?.made.options ?? {};
  const test = target === undefined || more.length > 0 ? undefined : testIn(who, drafts.filter((draft) => draft !== target));
  if (target === undefined || test === undefined || typeof expression !== 'string' || expression.includes('?')) return undefined;
  return setFormula(target, `${test.when} ? (${expression}) * ${String(toNineDecimals(1 - Number(percent) / 100))} : ${expression}`, typeof decimals === 'number' ? decimals : 2);
}

/** "members get 10% off" of an amount and a total: what such rows pay, and all others in full. */
export function offForSome(drafts: readonly Draft[], text: string): Claims | undefined {
  const many = /\d\s?(?:%|percent)\s(?:off|discount|less)\b/iu.test(text) ? offForMany(drafts, text) : undefined;
  if (many !== undefined) return many;
  const { who = '', percent = '' } = GET_OFF.exec(text)?.groups ?? {};
  const able = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'category');
  const target = able.find((draft) => AFTER.test(draft.name) && draft.stated.formula !== true);
  const whole = able.find((draft) => draft !== target && BEFORE.test(draft.name));
  const test = target === undefined || whole === undefined || who === '' ? undefined : testIn(who, drafts.filter((draft) => draft !== target && draft !== whole));
  if (target === undefined && who !== '') return offOfReckoned(drafts, who, percent);
  if (target === undefined || whole === undefined || test === undefined) return undefined;
  const decimals = typeof target.made.options?.['decimals'] === 'number' ? target.made.options['decimals'] : 2;
  const factor = toNineDecimals(1 - Number(percent) / 100);
  return setFormula(target, `${test.when} ? round(${nameIn(whole)} * ${String(factor)}, ${String(decimals)}) : ${nameIn(whole)}`, decimals);
}
