import type { Claims, Draft } from '../../model.js';
import { toNineDecimals } from '../../columns/rounding.js';
import { readDigits } from '../../phrases/numbers.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { countedIn } from './counted-in.js';
import { setFormula } from './set-formula.js';

const OVERTIME = /(?:^|_)(?:overtime|extra|excess|surplus|overage|additional|zusatz|über|horas_extra)/iu;
const ABOVE = /^\W*(?:(?:whatever|anything|everything|all|what|that|those|the|any|only|hours?|time|part)\s+){0,3}(?:(?:is|are|was|were|goes|go|worked|exceeds?|lies)\s+)?(?:above|over|beyond|past|exceeding|in excess of|more than)\s+(?<from>\d+(?:[.,]\d+)?)(?:\s?(?:\p{L}+|\/))?(?:\s(?:per|a|each)\s\p{L}+)?\W*$/iu;

/** "overtime hours (whatever is above 40 hours)": of the hours, those past a number. */
function readAbove(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const from = own !== undefined && OVERTIME.test(own.english ?? own.name) ? ABOVE.exec(text)?.groups?.['from'] : undefined;
  if (own === undefined || from === undefined || own.stated.formula === true) return undefined;
  const key = keysOf(own.name.replaceAll('_', ' ')).find((word) => !OVERTIME.test(word)) ?? 'hour';
  const bases = drafts.slice(0, Math.max(drafts.indexOf(own), 1)).filter((draft) => draft !== own && isNumeric(draft) && draft.made.type !== 'sequence' && keysOf(draft.name.replaceAll('_', ' ')).includes(key));
  const base = bases.find((draft) => !/rate|price|pay|cost/iu.test(draft.name));
  const decimals = base?.made.options?.['decimals'];
  return base === undefined ? undefined : setFormula(own, `max(0, ${nameIn(base)} - ${String(readDigits(from))})`, typeof decimals === 'number' ? decimals : base.made.type === 'integer' ? 0 : 2);
}

const BEYOND =
  /(?:[$€£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s?(?<unit>[$€£]|eur|usd|gbp|chf|euros?|dollars?|pounds?|cents?)?\s+(?:per|for each|for every|each|an?|every)\s+(?:extra |additional |started |further )?(?<each>\p{L}+)\s+(?:beyond|above|over|exceeding|after|more than|past|in excess of)\s+(?:the\s+(?:first\s+)?)?(?:(?<free>\d[\d.,]*\d|\d)(?:\s?\p{L}+)?|(?<limit>[\p{L}_][\p{L}_ ]{2,30}?))[\s).]*$/iu;
const EXCEEDING =
  /\bif\s+(?:the\s+|an?\s+)?(?<used>[\p{L}_ ]{2,30}?)\s+(?:exceeds?|is (?:above|over|more than)|goes (?:over|beyond))\s+(?:the\s+|its\s+)?(?<limit>[\p{L}_ ]{2,30}?)\s*,?\s+(?:then\s+)?(?:the\s+|an?\s+)?(?<name>[\p{L}_ ]{2,30}?)\s+(?:is|of)\s+(?:[$€£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s?(?:[$€£]|eur|usd|gbp|chf|euros?|dollars?|pounds?)?\s+(?:per|for each|for every)\s+(?:extra |additional )?\p{L}+/iu;

/** "If data exceeds the limit the fee is 3 euros per extra GB, otherwise zero". */
function readExceeding(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { used = '', limit = '', name = '', rate = '' } = /\bif\b/iu.test(text) ? (EXCEEDING.exec(text)?.groups ?? {}) : {};
  if (rate === '') return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const bound = namedIn(limit, numbers)[0]?.draft;
  const target = own ?? namedIn(name, numbers.filter((draft) => draft !== bound)).at(-1)?.draft;
  const counted = namedIn(used, numbers.filter((draft) => draft !== bound && draft !== target))[0]?.draft;
  if (target === undefined || bound === undefined || counted === undefined || target.stated.formula === true) return undefined;
  return setFormula(target, `max(0, ${nameIn(counted)} - ${nameIn(bound)}) * ${String(readDigits(rate))}`, 2);
}

const FREE_FIRST =
  /\bfirst\s+(?:(?<free>\d+|half)\s+)?(?<unit>minutes?|mins?|hours?|days?|km|kilomet(?:er|re)s?|gb|kg|units?|m3|m³|\p{L}{3,}s)\s+(?:(?:are|is|come|comes)\s+)?(?:free|gratis|included),?\s+(?:and\s+|but\s+)?(?:(?:after (?:that|this|which)|then|afterwards|thereafter|from then on)(?:,?\s+(?:it(?:['’]s| is| costs)?|that costs?|we charge|costs?|you pay|(?:each|every|an?)\s\p{L}+[²³23]?\scosts?))?|(?<all>(?:any|every|each|all)\s+longer\s+(?:\p{L}+\s)?(?:costs?|is|are|pays?)|longer\s+\p{L}+\s+(?:costs?|pays?|are|is))|(?:(?:any|every|each|all)\s+)?(?:further|additional|other|extra)\s+\p{L}+\s+(?:costs?|is|are))\s+(?:[$€£]\s?)?(?<rate>\d+(?:[.,]\d+)?)(?:\s?(?:[$€£]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?)(?![\p{L}])))?(?:\s+(?:per|for each|for every|an?|each|every)\s+(?<whole>started |begun |commenced )?(?:extra |additional |further )?(?:(?<many>\d+)\s+)?(?<each>\p{L}+))?(?:,?\s+(?:but\s+)?(?:at most|max\.?|maximum|no more than|capped at)\s+(?:[$€£]\s?)?(?<most>\d+(?:[.,]\d+)?))?/iu;
const FEE = /(?:^|_)(?:fee|cost|price|charge|amount|toll|fare|total)(?:_|$)/iu;
const MINUTES: Readonly<Record<string, number>> = { minute: 1, min: 1, hour: 60, h: 60, day: 1440 };
const minutesOf = (unit: string): number | undefined => MINUTES[unit.toLowerCase().replace(/s$/u, '')];

/** "First 30 minutes are free, after that 2 euros per started hour, at most 18 euros"; "any longer stay costs 1.80 per started hour" is paid from its start. */
function readFreeFirst(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { free: told = '1', unit = '', all, rate = '', whole, many = '1', each: of = unit, most } = /\bfirst\s/iu.test(text) ? (FREE_FIRST.exec(text)?.groups ?? {}) : {};
  if (unit === '' || rate === '') return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const fees = numbers.filter((draft) => FEE.test(draft.english ?? draft.name) && draft.stated.formula !== true);
  const target = own ?? (fees.length === 1 ? fees[0] : undefined);
  const counted = target === undefined ? undefined : inUnit(unit, numbers.filter((draft) => draft !== target));
  const step = counted === undefined ? undefined : ratioOf(of, counted.unit);
  const free = counted === undefined ? undefined : ratioOf(unit, counted.unit);
  if (target === undefined || counted === undefined || step === undefined || free === undefined) return undefined;
  const name = nameIn(counted.draft);
  const from = String((told === 'half' ? 0.5 : Number(told)) * free);
  const size = step * Number(many);
  const stepsIn = (length: string): string => (whole !== undefined ? (size === 1 ? `ceil(${length})` : `ceil(${length} / ${String(size)})`) : size === 1 ? length : `${length} / ${String(size)}`);
  const sum = `${stepsIn(all === undefined ? `max(0, ${name} - ${from})` : name)} * ${String(readDigits(rate))}`;
  const capped = most === undefined ? sum : `min(${String(readDigits(most))}, ${sum})`;
  return setFormula(target, all === undefined ? capped : `${name} > ${from} ? ${capped} : 0`, 2);
}

/** The column that is told in a unit, or in another of time. */
function inUnit(unit: string, drafts: readonly Draft[]): { readonly draft: Draft; readonly unit: string } | undefined {
  for (const told of minutesOf(unit) === undefined ? [unit] : [unit, 'minutes', 'hours', 'days']) {
    const draft = countedIn(told, drafts);
    if (draft !== undefined) return { draft, unit: told };
  }
  return undefined;
}

/** How many of one unit make one of another. */
function ratioOf(of: string, unit: string): number | undefined {
  if (keyOf(of) === keyOf(unit)) return 1;
  const [one, other] = [minutesOf(of), minutesOf(unit)];
  return one === undefined || other === undefined ? undefined : one / other;
}

const TIERS =
  /(?<low>\d+(?:[.,]\d+)?)\s?(?<sign>%|percent)?\s+(?:of|on|for|per \p{L}+ for)\s+the\s+first\s+(?:[$€£]\s?)?(?<from>\d[\d.,]*\d|\d)(?<k>k)?(?:\s?(?!of\s|and\s|then\s|plus\s)[\p{L}€$£]{1,8})?(?:\s+of\s+(?:the\s+|its\s+|their\s+)?(?<base>[\p{L}_][\p{L}_ ]{2,30}?))?,?\s+(?:and\s+|then\s+|plus\s+|and then\s+)+(?:only\s+)?(?<high>\d+(?:[.,]\d+)?)\s?(?:%|percent)?\s+(?:(?:per \p{L}+\s+)?(?:of|on|for)\s+(?:anything|everything|whatever|what|all|above|beyond|more than|the (?:rest|remainder|part|amount|excess)|each \p{L}+)|(?:per \p{L}+\s+)?(?:after|beyond|above|over))(?![\p{L}])/iu;

/** "3% of the first 500,000 of the sale price and 2% of anything above that", "0.30 for the first 100 kWh, then 0.25 for the rest". */
function readTiers(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = /\bthe\s+first\s/iu.test(text) ? TIERS.exec(text) : null;
  const { low = '', sign, from = '', k, base: called = '', high = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? namedIn(text.slice(0, match.index), numbers).at(-1)?.draft;
  const others = numbers.filter((draft) => draft !== target);
  const unit = /\d\s?(\p{L}+)/u.exec(text.slice(match.index + match[0].indexOf('first')))?.[1] ?? '';
  const base = called === '' ? ((sign === undefined ? countedIn(unit, others) : undefined) ?? (sign === undefined ? undefined : others.slice(0, target === undefined ? 0 : Math.max(0, numbers.indexOf(target))).findLast((draft) => BASE.test(draft.english ?? draft.name)))) : namedIn(called, others)[0]?.draft;
  if (target === undefined || base === undefined || target.stated.formula === true) return undefined;
  const bound = String(readDigits(from) * (k === undefined ? 1 : 1000));
  const [first, rest] = [low, high].map((digits) => String(toNineDecimals(readDigits(digits) / (sign === undefined ? 1 : 100))));
  return setFormula(target, `min(${nameIn(base)}, ${bound}) * ${first ?? ''} + max(0, ${nameIn(base)} - ${bound}) * ${rest ?? ''}`, 2);
}

const USED_BEYOND = /^\W*(?:(?:the\s+)?(?<name>[\p{L}_]+(?:\s[\p{L}_]+)?)\s+(?:is|are|=|equals)\s+)?(?:whatever|what|the (?:part|amount|data|volume|minutes|hours|part))\s+(?:that\s+)?(?:(?:was|is|were|they|you|people)\s+)?(?:used|consumed|spent|driven|worked|parked|sent|called|goes|lies)?\s*(?:beyond|above|over|in excess of|more than|past)\s+(?:the\s+|its\s+|their\s+)?(?<limit>[\p{L}_]+(?:\s[\p{L}_]+){0,2})/iu;
const ALLOWED = /(?:^|_)(?:included|allowance|allowed|limit|quota|cap|threshold|free)(?:_|$)/iu;

/** "Overage is whatever was used beyond the included volume": what goes past another column, and nothing below it. */
function readUsedBeyond(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { name = '', limit = '' } = /\bwhat(?:ever)?\b|\bthe (?:part|amount|data)\b/iu.test(text) ? (USED_BEYOND.exec(text)?.groups ?? {}) : {};
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? (name === '' ? undefined : namedIn(name, numbers)[0]?.draft);
  if (limit === '' || target === undefined || target.stated.formula === true) return undefined;
  const others = numbers.filter((draft) => draft !== target);
  const bounds = others.filter((draft) => ALLOWED.test(draft.name));
  const bound = namedIn(limit, others)[0]?.draft ?? (bounds.length === 1 ? bounds[0] : undefined);
  const used = others.filter((draft) => draft !== bound && /(?:^|_)(?:used|usage|consumed|consumption|spent|driven|worked|parked)(?:_|$)/iu.test(draft.name));
  if (bound === undefined || used[0] === undefined || used.length > 1) return undefined;
  return setFormula(target, `max(0, ${nameIn(used[0])} - ${nameIn(bound)})`, 2);
}

const SHARE_BEYOND = /(?<share>\d+(?:[.,]\d+)?)\s?(?:%|percent)\s+(?:of|on)\s+(?:what|whatever|the part|the amount|everything|anything|all|income)\s+(?:that\s+)?(?:is\s+)?(?:exceeds?|exceeding|above|over|beyond)\s+(?:[$€£]\s?)?(?<from>\d[\d.,]*\d|\d)/iu;
const BASE = /(?:^|_)(?:taxable_income|taxable|income|gross|salary|sales|revenue|turnover|amount|price|total|value)(?:_|$)/iu;

/** "Tax is 0 below 10,000, 20% of what exceeds 10,000 otherwise": a share of what lies above a number. */
function readShareBeyond(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = /(?:%|percent)\s+o[fn]\s/iu.test(text) ? SHARE_BEYOND.exec(text) : null;
  const { share = '', from = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? namedIn(text.slice(0, match.index), numbers)[0]?.draft;
  const able = target === undefined ? [] : numbers.slice(0, Math.max(0, numbers.indexOf(target))).filter((draft) => BASE.test(draft.english ?? draft.name));
  const base = namedIn(text.slice(match.index), able)[0]?.draft ?? able.find(({ name }) => /taxable/iu.test(name)) ?? able.at(-1);
  if (target === undefined || base === undefined || target.stated.formula === true) return undefined;
  return setFormula(target, `max(0, ${nameIn(base)} - ${String(readDigits(from))}) * ${String(readDigits(share) / 100)}`, 2);
}

const SUBJECT = /^\W*(?:the\s+|an?\s+)?(?<name>(?:[\p{L}_-]+\s){0,3}[\p{L}_-]+)\s+(?:is|are|costs?|=|equals|amounts? to)\s+$/iu;

/** "Demurrage is 85 per day beyond 30 days", "3 euros per GB over the plan limit": so much for what goes past a number, and nothing below it. */
export function readBeyond(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const found = readExceeding(drafts, text, own) ?? readFreeFirst(drafts, text, own) ?? readAbove(drafts, text, own) ?? readTiers(drafts, text, own) ?? readUsedBeyond(drafts, text, own) ?? readShareBeyond(drafts, text, own);
  if (found !== undefined) return found;
  const match = /\b(?:beyond|above|over|exceeding|after|past|excess)\b/iu.test(text) ? BEYOND.exec(text) : null;
  const { rate = '', unit = '', each = '', free, limit = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const name = own === undefined ? SUBJECT.exec(text.slice(0, match.index))?.groups?.['name'] : undefined;
  const target = own ?? (name === undefined ? undefined : namedIn(name, numbers).at(-1)?.draft);
  if (target === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const others = numbers.filter((draft) => draft !== target);
  const bound = free === undefined ? namedIn(limit, others)[0]?.draft : undefined;
  const counted = countedIn(each, others.filter((draft) => draft !== bound));
  if (counted === undefined || (free === undefined && bound === undefined)) return undefined;
  const from = bound === undefined ? String(readDigits(free ?? '0')) : nameIn(bound);
  return setFormula(target, `max(0, ${nameIn(counted)} - ${from}) * ${String(readDigits(rate) / (/^cents?$/iu.test(unit) ? 100 : 1))}`, 2);
}
