import { isCalled } from '../../columns/names.js';
import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isShareOfAmount } from '../../reading/segments/worked-out.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { between } from './parts-of.js';
import { setFormula } from './set-formula.js';
import { underCondition } from './under-condition.js';

/** What is told in percent of an amount beside it, and what is paid in the end: "bill, 15% tip, total", "net, VAT 19 %, gross". */

const isShare = ({ name, english }: Draft): boolean => isShareOfAmount(name) || (english !== undefined && isShareOfAmount(english));
const PERCENT = /^[\s(:=,–-]*(?:(?:at|of|is|a flat|flat|fixed at|always|bei|de|del|à|al|von)\s+)*(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent|pct|per cent)(?!\s*(?:of|are|is|have|with|missing|empty|blank|-|–|to|or|oder|o|ou)\b|\s*[/,]\s*\d)/iu;
/** "incl 20% tax", "after 10% discount", "minus 5 percent": the amount itself, with so much more or less of it. */
const SIGNED = /^\W*(incl\.?|including|inkl\.?|plus|with|after|before|excl\.?|minus|less)\s+(?:the\s+|a\s+)?(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent|pct|per cent)(?=\W|$)([^,;]*)/iu;
const LESSENS = /^(?:excl|before|minus|less)/iu;

/** "at a fixed exchange rate of 0.92", "converted at 1.1". */
const AT_RATE = /\b(?:(?:exchange|conversion)\s+rate|fixed rate|converted(?:\s+at)?|rate of exchange)\s*(?:of|=|:|at|is)?\s*(\d+[.,]\d+)(?!\s?%)/iu;

/** An amount before anything is added to it or taken off it. */
const BASE = /(?:^|_)(?:net|netto|sub_?total|price|cost|amount|bill|check|fare|rent|salary|wage|pay|gross_pay|gross_salary|sales|revenue|value|charge|premium|turnover|order_total|total_before_tax|msrp|preis|betrag|ht|base|precio|importe|prix|montant|sueldo|gehalt|salario|salaire)(?:_(?:amount|amt|total|price|pay|salary|value|ht))?$/i;
const GROSS_PAY = /^(?:(?:monthly_|annual_|weekly_)?gross(?:_(?:monthly|annual|yearly|weekly))?(?:_(?:pay|salary|wages?|income|earnings))?|brutto(?:gehalt|lohn)?|base_(?:pay|salary)|salary|wage|bruto|sueldo_bruto|salaire_brut)$/i;
/** What comes out at the end. */
const RESULT = /(?:^|_)(?:total(?:_(?:due|price|amount|cost|paid|bill|pay|incl\w*))?|grand_total|line_total|gross(?:_(?:amount|total|price))?|brutto(?:betrag|preis)?|ttc|total_ttc|amount_due|amount_paid|paid|to_pay|altogether|payable|final_(?:price|amount)|take_home(?:_pay)?|net_(?:pay|salary|proceeds|payout)|payout|discounted_price|sale_price|total_after_(?:discount|tax)|price_after_discount)$/i;
const BASE_OR_RESULT = /price|preis|prix|precio|total|amount|gross|brutto|betrag|cost|pay|salary|incl|after|sum|bill|fare|rent|value/i;
/** What is left for somebody when shares are taken off. */
const LEFT = /take_home|net_(?:pay|salary|proceeds|payout)|payout|proceeds|after_(?:tax|commission|deductions?|fees?)/i;
const TAKEN_OFF = /discount|rabatt|skonto|remise|descuento|rebate/i;
const ADDED = /(?:^|_)(?:shipping(?:_(?:cost|fee))?|delivery_(?:cost|fee|charge)|freight|postage|versandkosten|env[ií]o|port)$/i;
const PAY_DEDUCTION = /income|withh|payroll|pension|social|lohn|irpf/i;

/** "VAT 19 %", "tip: 15%", "price incl tax" of which the text says "plus 20%": so much of the amount that is named with it. */
export function readShareOfAmount(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.formula === true || own.determinedBy !== undefined) return undefined;
  const [, word, signed = '', what = ''] = SIGNED.exec(text) ?? [];
  if (word !== undefined && isCalled(own, BASE_OR_RESULT)) {
    const base = baseFor(own, drafts);
    return base === undefined ? undefined : setFormula(own, `${base} * ${factor(1, LESSENS.test(word) || TAKEN_OFF.test(what) ? -1 : 1, signed)}`, 2);
  }
  const rate = AT_RATE.exec(text)?.[1]?.replace(',', '.');
  const converted = drafts.slice(0, drafts.indexOf(own)).findLast((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  if (rate !== undefined && converted !== undefined) return setFormula(own, `${nameIn(converted)} * ${rate}`, 2);
  const tipped = tipIn(drafts, text, own);
  if (tipped !== undefined) return tipped;
  const added = onTopOf(drafts, text, own);
  if (added !== undefined) return added;
  const told = PERCENT.exec(text);
  const percent = told?.[1];
  if (told === null || percent === undefined || !isShare(own) || namedIn(text, drafts.filter((draft) => draft !== own && isNumeric(draft))).length > 0) return undefined;
  const base = baseFor(own, drafts);
  return base === undefined ? undefined : underCondition(setFormula(own, `${base} * ${factor(0, 1, percent)}`, 2), own, text.slice(told.index + told[0].length), drafts);
}

const ON_TOP = /^[\s(:=,–-]*(?:(?:at|of|is|a|flat|always|plus|another)\s+)*(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent|pct|per cent)\s+(?:on top of|on|over|added to|above)\s+(?:the\s+|its\s+)?(.{3,40}?)[\s).]*$/iu;

/** "service charge of 18% on top of the rent": such a part of it, which is added to it. */
function onTopOf(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const [, percent = '', what = ''] = ON_TOP.exec(text) ?? [];
  const base = percent === '' || !isNumeric(own) ? undefined : namedIn(what, drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  return base === undefined ? undefined : setFormula(own, `${nameIn(base)} * ${factor(0, 1, percent)}`, 2);
}

const TIP = /^(?:tips?|tip_amount|gratuity|service_charge|trinkgeld|propina|pourboire)$/iu;
const PERCENTS = /^[\s(:=,–-]*(?:(?:between|from|of|zwischen|entre|de)\s+)?(\d{1,2}(?:[.,]\d)?)\s?(?:%|percent|pct)?\s?(?:-|–|to|and|bis|und|y|a|et|à)\s?(\d{1,2}(?:[.,]\d)?)\s?(?:%|percent|pct)[\s).]*$/iu;

/** "tip 0-20%" beside a fare: so much of it, where the percents are no column themselves. */
function tipIn(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const [, low = '', high = ''] = isCalled(own, TIP) ? (PERCENTS.exec(text) ?? []) : [];
  const base = low === '' ? undefined : baseFor(own, drafts);
  const whole = base === undefined ? undefined : drafts.find((draft) => nameIn(draft) === base);
  return whole === undefined ? undefined : between(own, whole, ...([low, high].map((number) => Number(number.replace(',', '.')) / 100) as [number, number]));
}

const factor = (whole: number, sign: number, percent: string): string => String(toNineDecimals(whole + (sign * Number(percent.replace(',', '.'))) / 100));

const DEPOSIT = /(?:^|_)(?:deposit|down_?payment|prepayment|anzahlung|se[ñn]al|acompte)(?:_|$)/i;
const UNIT_PRICE = /^(?:unit_)?price(?:_each|_per_(?:unit|item|piece))?$|^(?:einzel|stück)?preis$/i;
const LINE = /^(?:(?:line|item|position|row)_(?:total|amount|price)|total|amount|gesamt|betrag|importe|montant)$/i;
const COUNT = /^(?:qty|quantity|units|units_sold|menge|anzahl|cantidad|quantité)$/i;

/** The amount that a share is of: the pay of what is taken off pay, else the last amount before it, else the first behind. What is sold several times is taken as often. */
export function baseFor(own: Draft, drafts: readonly Draft[]): string | undefined {
  const at = drafts.indexOf(own);
  const amounts = drafts.filter((draft) => draft !== own && isNumeric(draft) && !isShare(draft) && (isCalled(draft, BASE) || isCalled(draft, GROSS_PAY)));
  const before = amounts.filter((draft) => drafts.indexOf(draft) < at);
  const isPlain = (draft: Draft): boolean => !isCalled(draft, RESULT) || isCalled(draft, GROSS_PAY);
  const pay = isCalled(own, PAY_DEDUCTION) ? before.find((draft) => isCalled(draft, GROSS_PAY)) : undefined;
  // "total amount, deposit 20%": of what is to be paid in the end.
  const due = isCalled(own, DEPOSIT) ? (before.find((draft) => isCalled(draft, RESULT)) ?? amounts.find((draft) => isCalled(draft, RESULT))) : undefined;
  const base = pay ?? due ?? before.filter(isPlain).at(-1) ?? before.at(-1) ?? amounts.find(isPlain);
  if (base === undefined || readsOf(base, own)) return undefined;
  const count = isCalled(base, UNIT_PRICE) ? drafts.slice(0, at).find((draft) => isCalled(draft, COUNT) && isNumeric(draft)) : undefined;
  // "qty, unit price, discount, line total, VAT 19%": what the line comes to already stands before the share.
  const line = count === undefined ? undefined : drafts.slice(drafts.indexOf(base), at).findLast((draft) => isCalled(draft, LINE) && isNumeric(draft));
  return line !== undefined ? nameIn(line) : count === undefined ? nameIn(base) : `${nameIn(count)} * ${nameIn(base)}`;
}

const readsOf = (draft: Draft, on: Draft): boolean => isIn(expressionOf(draft), on);

function expressionOf(draft: Draft | undefined): string {
  const expression = draft?.made.options?.['expression'];
  return typeof expression === 'string' ? expression : '';
}

/** "(food + drinks)" without the brackets around it. */
function unwrapped(expression: string): string {
  const inside = /^\((.*)\)$/u.exec(expression)?.[1];
  return inside === undefined || /^[^(]*\)/u.test(inside) ? expression : inside;
}

/** Whether an expression has the column, and not only one whose name ends so. */
const isIn = (expression: string, draft: Draft): boolean => expression.split(/[^\p{L}\d_]+/u).includes(draft.name);

/** "bill, 15% tip, total": what comes out is the amount with all that stands between the two, where at least one share does. */
export function completeShares(drafts: readonly Draft[]): void {
  const shares = drafts.filter((draft) => isShare(draft) && draft.stated.formula === true);
  const target = drafts.find((draft) => isCalled(draft, RESULT) && isOpen(draft) && !shares.includes(draft) && shares.some((share) => drafts.indexOf(share) < drafts.indexOf(draft)));
  if (target === undefined) return;
  const base = /^(.*) \* 0?\.?\d+$|^0?\.\d+ \* (.*)$/u.exec(unwrapped(expressionOf(shares[0])));
  const amount = base === null ? undefined : unwrapped(base[1] ?? base[2] ?? '');
  if (amount === undefined || isIn(amount, target)) return;
  // "parts, labour, tax 8% of parts plus labour": what is taxed is money, whatever else would be counted.
  for (const part of drafts) if (isIn(amount, part) && part.outcome === 'assumed' && part.made.type === 'integer' && isOpen(part)) part.made = { type: 'decimal', options: { min: 1, max: 2500, decimals: 2, distribution: 'lognormal', median: 85 } };
  const isLeft = isCalled(target, LEFT);
  // "national insurance: 8% of gross" is taken off the pay by whatever name.
  const isPart = (draft: Draft): boolean => draft.stated.formula === true && [`${amount} * `, ` * ${amount}`].some((of) => expressionOf(draft).includes(of) && /^0?\.\d+$/u.test(expressionOf(draft).replace(of, '')));
  const between = drafts.slice(0, drafts.indexOf(target)).filter((draft) => isNumeric(draft) && !isIn(amount, draft) && (shares.includes(draft) || isCalled(draft, ADDED) || (isShare(draft) && !isCalled(draft, /rate|percent|pct/i)) || (isLeft && isPart(draft))));
  setFormula(target, between.reduce((sum, part) => `${sum} ${isLeft || isCalled(part, TAKEN_OFF) ? '-' : '+'} ${nameIn(part)}`, amount), 2);
}

const isOpen = ({ stated, cases, made }: Draft): boolean => stated.formula !== true && stated.values !== true && stated.range !== true && cases === undefined && (made.type === 'integer' || made.type === 'decimal');
