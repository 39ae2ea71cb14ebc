import type { Claim } from '../../../../core/claims/registry.js';
import type { Case, Claims, Draft } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { type Interval, intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { isNumberList, numbersBehind, OTHERWISE, stretches, type ValueFound, valuesIn } from '../grammar/values-in-text.js';
import { plainBetween } from '../conditions/plain-between.js';
import { countedIn } from './counted-in.js';
import { setByValue, setFormula } from './set-formula.js';

/** What is told in percent of something: "discount: Gold 15%, Silver 10%". */
const PERCENTS = /discount|rate|pct|percent|commission|vat|tax|surcharge|mark_?up|margin|rebate|raise|bonus|rabatt|provision|zins|descuento|tasa|remise|taux/iu;
const BY_AMOUNT = /(?<![\p{L}])for the first\s\d/iu;
const BY_UNIT = /(?<=\d)\s?(?:[$€£]|eur|usd|cents?)?\s?(?:per|an|each)\s(?:minute|min|hour|km|kilometre|kilometer|mile|kwh|litre|liter)(?![\p{L}])/iu;
/** "none for 1, 5% for 10". */
const NONE = /\b(?:none|nothing|keiner?|ninguno|nada|aucune?|rien)\b/giu;
/** "P2 within 4, the rest within 24": the numbers of the others begin. */
const REST = /[,;]\s*(?:and\s+)?(?:the (?:rest|others)|all (?:the )?others|otherwise|everything else|everyone else|any other)\s/iu;
const MONEY = /price|cost|fee|fare|rate|amount|premium|charge|salary|pay\b|tarif|precio|importe|cuota|prix|montant|preis|betrag|geb[üu]hr/i;

/**
 * "Mini costs 14.99, Classic 24.99 and Deluxe 39.99", "0.39 for AC, 0.59 for DC", "M 2400 to 3700, K 3700-5200": a number,
 * or a range, for each value of another column.
 */
export function readPerValue(drafts: readonly Draft[], said: string, own: Draft | undefined): Claims | undefined {
  const text = own === undefined ? said.replace(FLAT, (flat) => ' '.repeat(flat.length)) : said.replace(NONE, (none) => '0'.padEnd(none.length));
  const isPercent = /%|percent/iu.test(text);
  const rated = own ?? (isPercent ? (ratedIn(drafts, text) ?? toldInPercent(drafts, text) ?? chargedIn(drafts, text)) : undefined);
  if (!/\d/.test(text) || (isPercent && (rated === undefined || !isNumeric(rated) || rated.made.type === 'category' || (!PERCENTS.test(rated.english ?? rated.name) && !isInPercent(rated) && (own !== undefined || rated !== chargedIn(drafts, text)))))) return undefined;
  // "members pay nothing for the first 30 minutes, casual pay 0.15 per minute": by how much of something, and no price of each.
  if (own === undefined && BY_AMOUNT.test(text)) return undefined;
  // "answered calls last …; missed ones have duration 0 and cost 0": clauses of their own.
  if (own === undefined && text.includes(';') && text.split(';').some((part) => new Set(namedIn(part, drafts.filter(isNumeric)).map(({ draft }) => draft)).size > 1)) return undefined;
  // "0, 15, 30 or 45" lists the numbers of the column itself.
  if (own !== undefined && (isNumberList(text) || listsOwn(own, text))) return undefined;
  const told = drafts.filter((draft) => draft !== own && draft.made.type === 'category').map((draft) => ({ draft, marks: firstOfEach(valuesIn(draft, text)) })).filter(({ marks }) => marks.length >= 2).sort((a, b) => b.marks.length - a.marks.length)[0];
  if (told === undefined) return undefined;
  const target = rated ?? targetIn(drafts, text, told.draft) ?? (own === undefined && ONLY_PAIRS.test(text) ? lastFree(drafts, told.draft) : undefined);
  if (target === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const isBehind = numbersBehind(text, told.marks);
  const parts = stretches(text, told.marks, isBehind).map((part, i, all) => (isBehind && i === all.length - 1 ? { ...part, text: part.text.split(REST)[0] ?? '' } : part));
  // "9 dollars on | starter": not from 9 on.
  const pairs = told.marks.map(({ value }, i) => {
    const part = isBehind ? (parts[i]?.text ?? '') : (parts[i]?.text ?? '').replace(/\s(?:on|in|at|with|for)(?:\s(?:the|an?))?\s*$/iu, '');
    return { value, interval: intervalIn(part, operandsOf(part, [])) };
  });
  // "Germany and France 3, Spain 4": a value without a number of its own shares the next one's.
  for (let i = pairs.length - 2; i >= 0; i--) {
    const [pair, next] = [pairs[i], pairs[i + 1]];
    if (pair !== undefined && pair.interval === undefined && next?.interval !== undefined && /^\s*(?:,|and|or|&|\/)\s*$/iu.test(parts[i]?.text ?? '') && isBehind) pairs[i] = { ...pair, interval: next.interval };
  }
  inBetween(pairs, parts);
  if (pairs.some(({ interval }) => interval === undefined)) return undefined;
  const name = nameIn(told.draft);
  const shown = (value: string | number): string => (typeof value === 'number' ? String(value) : literal(value));
  const isPoint = pairs.every(({ interval }) => interval?.min !== undefined && interval.min === interval.max);
  const amounts = isPoint && isPercent ? drafts.filter((draft) => draft !== target && draft !== told.draft) : [];
  const of = amountOf(text, amounts) ?? (own === undefined ? fullOf(target, amounts) : undefined);
  if (of !== undefined) {
    // "1.5% of the amount for withdrawals, a flat 0.50 for transfers": a share here, and so much there.
    const isShare = (i: number): boolean => /%|percent/iu.test(parts[i]?.text ?? '') || !parts.some((part) => /%|percent/iu.test(part.text)) || !/flat|fixed|[$€£]|eur|usd|gbp|dollars|pounds|cents|(?<![\d.])0(?![\d.])/iu.test(parts[i]?.text ?? '');
    const steps = pairs.map(({ value, interval }, i) => (i === pairs.length - 1 ? '' : `${name} == ${shown(value)} ? `) + (isShare(i) ? `${nameIn(of)} * ${interval?.min ?? 0} / 100` : String(interval?.min ?? 0)));
    return setFormula(target, steps.join(' : '), 2);
  }
  const counted = isPoint && !isPercent && own === undefined ? countOf(text, drafts, target) : undefined;
  const sum = counted === undefined ? undefined : paidFor(drafts, counted);
  if (own === undefined && BY_UNIT.test(text) && sum === undefined) return undefined;
  if (counted !== undefined && sum !== undefined) {
    const steps = pairs.map(({ value, interval }, i) => (i === pairs.length - 1 ? '' : `${name} == ${shown(value)} ? `) + String(interval?.min ?? 0));
    const flat = FLAT.exec(said)?.groups?.['flat'];
    return setFormula(sum, `${flat === undefined ? '' : `${flat} + `}(${steps.join(' : ')}) * ${nameIn(counted)}`, 2);
  }
  if (isPoint) {
    const all = valueCount(told.draft) === pairs.length;
    if (!all && !OTHERWISE.test(text)) return casesOf(target, pairs.map(({ value, interval }) => ({ when: `${name} == ${shown(value)}`, options: { min: interval?.min, max: interval?.min } })));
    const held = [...pairs.map(({ value, interval }) => ({ value, held: interval?.min ?? 0 })), ...(all ? [] : ofTheRest(text))];
    return setByValue(target, told.draft, held, decimalsOf(target, held.map((one) => one.held)));
  }
  const unit = target.made.type === 'decimal' ? 0.01 : 1;
  tellRest(target, text, own !== undefined);
  const usual = target.made;
  const isRanged = target.stated.range === true;
  const claims = casesOf(target, pairs.map(({ value, interval }) => ({ when: `${name} == ${shown(value)}`, options: { ...(interval?.min === undefined ? {} : { min: interval.min + (interval.isOpenBelow === true ? unit : 0) }), ...(interval?.max === undefined ? {} : { max: interval.max - (interval.isOpenAbove === true ? unit : 0) }) } })));
  // "High tickets are solved within 4 hours, critical ones within 2": of the others nothing was told.
  if (target.rest === undefined && !isRanged && valueCount(told.draft) > pairs.length && pairs.every(({ interval }) => interval?.min === undefined)) {
    target.made = usual;
    target.cases = (target.cases ?? []).map((one) => ({ ...one, options: plainBetween(target, Number(one.options['min']), Number(one.options['max'])) }));
  }
  return claims;
}

const SHARES_FOR = /\d\s?(?:%|percent)\s(?:of|on)\s[^,;]{2,40}\s(?:for|on|in)\s[^,;]{2,40},\s(?:and\s)?(?:an?\s)?(?:flat|fixed|[$€£]|\d)/iu;

/** "1.5% of the amount for withdrawals, a flat 0.50 for transfers": another formula for each value, and no condition of one. */
export const readSharesFor = (drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined => (SHARES_FOR.test(text) ? readPerValue(drafts, text, own) : undefined);

/** "won = 100, lost = 0 of course": nothing but values, and a number for each. */
const ONLY_PAIRS = /^\W*(?:(?:[\p{L}][\p{L}' -]{0,24}?)\s?(?:=|:|→|->)\s?\d+(?:\.\d+)?\s?%?(?:\s*[,;/]\s*|\s+(?:and\s+)?|\W*$)){2,8}(?:(?:of course|ofc|obviously|obvs|always|thx|thanks|please|pls)\W*)?$/iu;

/** The number told last before the sentence, of which no range was. */
function lastFree(drafts: readonly Draft[], list: Draft): Draft | undefined {
  return drafts.slice(drafts.indexOf(list) + 1).findLast((draft) => isNumeric(draft) && draft.stated.range !== true && draft.stated.values !== true && draft.stated.formula !== true && draft.made.type !== 'sequence');
}

/** "30, 60 or 90 (mostly 30)": all numbers are those of the column itself, whatever other list has one of them. */
function listsOwn({ made, stated }: Draft, text: string): boolean {
  const values = made.type === 'category' && stated.values === true ? made.options?.['values'] : undefined;
  return Array.isArray(values) && numbersIn(text).every(({ value }) => (values as unknown[]).includes(value));
}

/** "bronze gets 5% of revenue, silver 8%": the amount that the percents are of. */
function amountOf(text: string, drafts: readonly Draft[]): Draft | undefined {
  const behind = /(?:%|percent)\s+(?:of|from|on)\s+(?:the\s+|its\s+|their\s+)?(.{2,30})/iu.exec(text)?.[1];
  return behind === undefined ? undefined : namedIn(behind, drafts.filter(isNumeric))[0]?.draft;
}

const OFF = /(?:%|percent)\s(?:off|discount|less|cheaper)(?![\p{L}])/iu;
const FULL = /(?:^|_)(?:base|full|list|regular|normal|original|gross|basket|subtotal)_?(?:price|fare|fee|amount|cost|rate|value)?(?:_|$)|^(?:price|fare|fee|amount)$/iu;

/** "Children get 50% off, students 25%": the discount. */
function ratedIn(drafts: readonly Draft[], text: string): Draft | undefined {
  return OFF.test(text) ? drafts.find((draft) => isNumeric(draft) && /discount|rebate|reduction|rabatt|descuento|remise/iu.test(draft.english ?? draft.name)) : undefined;
}

/** "The fee is 1.5% of the amount for withdrawals, a flat 0.50 for transfers": what is charged, by a share of an amount. */
function chargedIn(drafts: readonly Draft[], text: string): Draft | undefined {
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  const first = namedIn(text.slice(0, Math.max(0, text.search(/\d/u))), numbers).at(-1)?.draft;
  return first !== undefined && MONEY.test(first.name) && amountOf(text, numbers.filter((draft) => draft !== first)) !== undefined ? first : undefined;
}

const isInPercent = ({ name, remarks }: Draft): boolean => /pct|percent/iu.test(name) || remarks.some(({ text }) => /percent|%/iu.test(text));

/** "Loss is between 12 and 14% for light roasts, 14 to 17% for medium": the column that the sentence begins with, where it is told in percent. */
function toldInPercent(drafts: readonly Draft[], text: string): Draft | undefined {
  const first = namedIn(text.slice(0, Math.max(0, text.search(/\d/u))), drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true)).at(-1)?.draft;
  return first !== undefined && isInPercent(first) ? first : undefined;
}

/** What a discount in money is a part of: the full price, where there is one. */
function fullOf({ name, made }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const isShare = /pct|percent|rate/iu.test(name) || Number(made.options?.['max'] ?? Infinity) <= 100;
  const full = isShare ? [] : drafts.filter((draft) => isNumeric(draft) && FULL.test(draft.english ?? draft.name));
  return full.length === 1 ? full[0] : undefined;
}

const BY_WHICH = /\bdep(?:\.|ends?|ending) /iu;
const IN_ORDER = /\b(?:respectively|accordingly|correspondingly|to match|in (?:the same|that|this) order|entsprechend|jeweils|respectivamente|respectivement)\b/iu;

/** "depends only on the plan (9.90, 14.90 and 24.90 EUR respectively)": a number for each value, in the order of the list. */
export function readRespectively(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own !== undefined && (own.stated.formula === true || !isNumeric(own) && own.made.type !== 'category')) return undefined;
  if (!/\b(?:respectively|accordingly|correspondingly|to match|in the same order|entsprechend|dep\.? on|depend(?:s|ing) (?:only |just )?on|in that order|in this order|jeweils|respectivamente|respectivement)\b/iu.test(text)) return undefined;
  const numbers = numbersIn(text.replaceAll(/(?<=\d)\s?[/|]\s?(?=[$€£]?\d)/gu, ' / ')).map(({ value }) => value);
  const lists = drafts.filter((draft) => draft !== own && draft.made.type === 'category' && valueCount(draft) === numbers.length);
  const named = new Set(namedIn(text, lists).map(({ draft }) => draft));
  // "10-900, depends on the load": bounds, where no list is named.
  if (named.size === 0 && BY_WHICH.test(text) && !IN_ORDER.test(text)) return undefined;
  const category = lists.length === 1 ? lists[0] : lists.find((draft) => named.has(draft));
  const target = own ?? (category === undefined ? undefined : targetIn(drafts, text, category));
  const values = category?.made.options?.['values'] as (string | number)[] | undefined;
  if (category === undefined || values === undefined || target === undefined || numbers.length < 2) return undefined;
  return setByValue(target, category, values.map((value, i) => ({ value, held: numbers[i] ?? 0 })), decimalsOf(target, numbers));
}

/** "babies under 18, preschool from 36 up, toddlers in between": what lies between the others. */
function inBetween(pairs: { value: string | number; interval: Interval | undefined }[], parts: readonly { readonly text: string }[]): void {
  const at = pairs.findIndex(({ interval }, i) => interval === undefined && /\b(?:in between|between|dazwischen|entre)\b/iu.test(parts[i]?.text ?? ''));
  const [low, high] = [pairs.find(({ interval }) => interval?.max !== undefined && interval.min === undefined)?.interval?.max, pairs.find(({ interval }) => interval?.min !== undefined && interval.max === undefined)?.interval?.min];
  const pair = pairs[at];
  if (pair !== undefined && low !== undefined && high !== undefined && low < high) pairs[at] = { ...pair, interval: { min: low, max: high, isOpenAbove: true } };
}

/** "6-60 (babies under 18, …)", "… everything else hotter than 6000": the range beside the values, or that of all the others. */
function tellRest(target: Draft, text: string, isOwn: boolean): void {
  const outside = text.replace(/\([^()]*\)/gu, ' ');
  const range = isOwn && outside !== text ? intervalIn(outside, operandsOf(outside, [])) : undefined;
  const other = OTHERWISE.exec(text);
  const rest = other === null ? undefined : intervalIn(text.slice(other.index), operandsOf(text.slice(other.index), []));
  const { min, max } = range?.min !== undefined && range.max !== undefined ? range : { min: rest?.min ?? (rest?.max === undefined ? undefined : leastOf(target)), max: rest?.max ?? (rest?.min === undefined ? undefined : rest.min * 5) };
  if (min === undefined || max === undefined || max <= min) return;
  target.made = { ...target.made, options: { ...target.made.options, min, max } };
  if (range !== undefined) target.stated.range = true;
  else target.rest = { min, max };
}

/** "zone A 180, zone B 120, the rest 75": what all others come to. */
function ofTheRest(text: string): readonly { readonly value: string; readonly held: number }[] {
  const from = OTHERWISE.exec(text)?.index ?? text.length;
  const held = numbersIn(text.slice(from))[0]?.value;
  return held === undefined ? [] : [{ value: '', held }];
}

/** "the rest within 24": from as little as before. */
const leastOf = ({ made }: Draft): number | undefined => (typeof made.options?.['min'] === 'number' ? made.options['min'] : undefined);

function firstOfEach(marks: readonly ValueFound[]): ValueFound[] {
  return marks.filter((mark, i) => marks.findIndex(({ value }) => value === mark.value) === i);
}

const valueCount = ({ made }: Draft): number => (Array.isArray(made.options?.['values']) ? made.options['values'].length : 0);

const PER = /\d\S*(?:\s(?:[€$£]|euros?|eur|dollars?|usd|pounds?|gbp|chf))?\s(?:per|an?|each)\s(?<unit>\p{L}{3,12})/iu;
const OFTEN: Readonly<Record<string, string>> = { day: 'daily', night: 'nightly', hour: 'hourly', week: 'weekly', month: 'monthly', year: 'yearly' };

/** "Mini 29, compact 39, SUV 69 per day" beside a daily rate: what is told for each day. */
export function rateIn(text: string, numbers: readonly Draft[]): Draft | undefined {
  const unit = PER.exec(text)?.groups?.['unit']?.toLowerCase();
  if (unit === undefined) return undefined;
  const rates = numbers.filter(({ name }) => name.endsWith(`_per_${unit}`) || (OFTEN[unit] !== undefined && name.startsWith(`${OFTEN[unit]}_`)));
  return rates.length === 1 ? rates[0] : undefined;
}

/** "each kWh costs 0.28 on standard, 0.31 on green" */
const EACH_UNIT = /\b(?:each|every|an?|one)\s(?<unit>\p{L}{1,12})\scosts\s/iu;
/** "A standing charge of 12.50 applies to every bill": before what each unit costs. */
const FLAT = /\b(?:standing|base|basic|fixed|flat|minimum|monthly|service)\s(?:charge|fee|price|rate)\s(?:of|is)\s[$€£]?(?<flat>\d+(?:\.\d+)?)(?!\s?%)/iu;

const SUM = /^(?:(?:precio|importe|coste|prix|montant|co[ûu]t)_total|gesamt(?:preis|betrag|kosten|summe)?|(?:grand_|order_|total_)?total|(?:total_)?(?:amount|price|cost|charge|fee|fare|bill)|amount_due)(?:_(?:price|amount|cost|paid|due))?$/iu;

/** "Stalls cost 48, circle 32 per ticket" beside the number of tickets: how many there are. */
function countOf(text: string, drafts: readonly Draft[], target: Draft): Draft | undefined {
  const unit = (PER.exec(text) ?? EACH_UNIT.exec(text))?.groups?.['unit'];
  const counted = unit === undefined ? undefined : countedIn(unit, drafts.filter((draft) => draft.made.type === 'integer' || draft.made.type === 'decimal'));
  return counted === target || (SUM.test(target.name) || SUM.test(target.english ?? '')) ? counted : undefined;
}

/** What all of them come to. */
function paidFor(drafts: readonly Draft[], counted: Draft): Draft | undefined {
  const sums = drafts.filter((draft) => draft !== counted && isNumeric(draft) && draft.stated.formula !== true && draft.stated.range !== true && (SUM.test(draft.name) || SUM.test(draft.english ?? '')));
  return sums.length === 1 ? sums[0] : undefined;
}

/** The column of a sentence: the number it names, or one of money where things cost. */
function targetIn(drafts: readonly Draft[], text: string, category: Draft): Draft | undefined {
  const numbers = drafts.filter((draft) => draft !== category && isNumeric(draft) && draft.stated.formula !== true);
  const rate = rateIn(text, numbers);
  if (rate !== undefined) return rate;
  const isCost = /\b(?:costs?|pays?|paid|priced?|charged?|kostet|cuesta|co[ûu]te)\b/iu.test(text);
  const priced = isCost ? numbers.filter(({ name }) => MONEY.test(name)) : [];
  if (priced.length === 1 && priced[0] !== undefined) return priced[0];
  const named = namedIn(text, numbers).map(({ draft }) => draft);
  if (named[0] !== undefined) return named[0];
  return priced[0];
}

function decimalsOf(target: Draft, numbers: readonly number[]): number {
  const told = target.made.options?.['decimals'];
  const most = Math.max(...numbers.map((number) => (String(number).split('.')[1] ?? '').length));
  return Math.max(most, most > 0 && MONEY.test(target.english ?? target.name) ? 2 : 0, target.made.type === 'decimal' && typeof told === 'number' && most > 0 ? told : 0);
}

/** Other bounds for each condition, within what the column may hold; shapes do not go along. */
function casesOf(target: Draft, cases: readonly { readonly when: string; readonly options: Record<string, number | undefined> }[]): Claims {
  const { min = 0, max = 1000, decimals } = target.made.options ?? {};
  // "S parcels at most 1": from the least that was guessed on, where that is less.
  const leastOf = (options: Case['options']): number => Number(options['min'] ?? (typeof min === 'number' && min < Number(options['max']) ? min : Math.min(0, Number(options['max']))));
  const low = Math.min(...cases.flatMap(({ options }) => leastOf(options)), typeof min === 'number' && target.stated.range === true ? min : Infinity);
  const high = Math.max(...cases.flatMap(({ options }) => options['max'] ?? options['min'] ?? []), typeof max === 'number' && target.stated.range === true ? max : -Infinity);
  const type = target.made.type === 'decimal' ? 'decimal' : 'integer';
  const base = { min: Number.isFinite(low) ? low : 0, max: Number.isFinite(high) ? high : low * 2 };
  const others = target.rest === undefined ? base : { min: Math.min(base.min, target.rest.min), max: Math.max(base.max, target.rest.max) };
  const own = target.rest ?? base;
  target.made = { type, options: { ...own, ...(type === 'decimal' && typeof decimals === 'number' ? { decimals } : {}) } };
  target.cases = cases.map(({ when, options }): Case => {
    const from = leastOf(options);
    return { when, options: { min: from, max: Math.max(from, options['max'] ?? (others.max > from ? others.max : from * 2)) } };
  });
  for (const { options } of target.rest === undefined ? target.cases : []) {
    const top = options['max'];
    if (typeof top === 'number' && top > base.max) target.made = { type, options: { ...target.made.options, max: top } };
  }
  target.stated.range = true;
  target.stated.shape = true;
  return cases.map(({ when, options }): Claim => ({ kind: 'holds', expression: `!(${when}) || (${nameIn(target)} >= ${leastOf(options)}${options['max'] === undefined ? '' : ` && ${nameIn(target)} <= ${options['max']}`})` }));
}
