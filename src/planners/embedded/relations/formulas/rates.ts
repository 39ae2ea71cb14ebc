import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { addedIn } from './added-behind.js';
import { countedIn } from './counted-in.js';
import { setFormula } from './set-formula.js';
import { SECONDS, type Unit, unitIn } from './time-units.js';
import { underCondition } from './under-condition.js';

const RATE = /(?<![\p{L}\d.,–-])(?:[$€£]\s?)?(\d+(?:[.,]\d+)?)\s?(?:[A-Z]{3}|[$€£]|euros?|dollars?|pounds?|(cents?|pence|ct))?\s+(?:per|for each|for every|for an?|an?|each|pro|je|por|par)\s+(?<begun>(?:started|begun|commenced|angefangene[rn]?|angebrochene[rn]?|empezad[oa]|iniciad[oa]|entamée?|commencée?)\s+)?((?:(?:grams?|g|kg|units?|litres?|liters?|point)\s+of\s+)?(?:square\s(?:met(?:re|er)s?|f(?:oo|ee)t)|metros?\scuadrados?|m[èe]tres?\scarr[ée]s?|m[²2]|\p{L}{1,12})(?:\s+(?:and|or)\s+\p{L}{2,12}(?=\s*[,;.]|\s*$))?)(?![\p{L}])/giu;

const PER_HEAD = /\b(?:per|for each|pro|por|par)\s(?:person|people|head|guest|visitor|participant|kopf|gast|persona|personne)(?![\p{L}])/iu;

/** A column that is such a rate itself holds it, and is no product. */
const IS_RATE = /rate|tarif|per_|unit|wage|hourly|daily|salary/i;

/** "20 to 40 per hour", "at most 5 per day" bound the column. */
const BOUNDS = /(?:\d\s*(?:to|-|–|and|bis|a|à)|\b(?:at least|at most|up to|under|over|below|above|between|from|max\.?|min\.?|average|mean|about|around|roughly))\s*[$€£]?$/iu;
const MONEY = /fee|tax|levy|tip|refund|fine|revenue|takings|turnover|income|earnings|umsatz|ingresos|recettes|penalty|premium|contribution|commission|deposit|rent|salary|wage|bonus|importe|surcharge|multa|amende|strafe|cost|amount|charge|total|bill|price|pay|fare|toll|gebühr|preis|kosten|betrag|importe|precio|coste|coût|prix|montant|pacht|miete|beitrag|lohn|gehalt|verdienst|loyer|cotisation|salaire|alquiler|cuota|sueldo|tasa/i;

interface Rate {
  readonly factor: number;
  /** None where it is so much whatever the number. */
  readonly measure: Draft | undefined;
  /** All that it is for: "4 per gram of protein and carbs". */
  readonly measures: readonly Draft[];
  /** The minutes between two moments, where no column counts them. */
  readonly between?: string | undefined;
  /** How many of what the measure counts go into one that is paid for: 60 minutes into an hour. */
  readonly into: number;
  /** "per started hour": a part of one counts as one. */
  readonly isBegun: boolean;
  /** What is said behind it, up to the next. */
  readonly behind: string;
}

/**
 * "fee at 0.05 per minute" beside the minutes, "0.002 per second at home, 0.004 per second when roaming": so much for each
 * of what another column counts, by a condition where there are several.
 */
export function readRates(drafts: readonly Draft[], said: string, beside: Draft | undefined): Claims | undefined {
  const text = said.replace(EACH_COSTS, (_, unit: string, costs: string, price: string) => `${costs} ${price} per ${unit}`);
  const own = beside ?? spokenOf(drafts, text);
  if (own === undefined || own.stated.formula === true || !isNumeric(own)) return undefined;
  const others = drafts.filter((draft) => draft !== own);
  // "menu price 42 per head, total": the total is the product, where there is one.
  if (PER_HEAD.test(text) && /price|preis|precio|prix/iu.test(own.name) && others.some(({ name }) => /^(?:total|gesamt|montant_total|importe_total|(?:total|grand)_\p{L}+|\p{L}+_total|bill|amount_due)$/iu.test(name))) return undefined;
  const rates = ratesIn(text, others);
  const [first] = rates;
  const sum = sumOf(rates);
  if (sum !== undefined && rates.length > 1) return setFormula(own, sum, rates.every(({ factor }) => Number.isInteger(factor)) && rates.every(({ measures }) => measures.every((measure) => measure.made.type === 'integer')) ? 0 : 2);
  if (first === undefined || !MONEY.test(own.name) || IS_RATE.test(own.name)) return undefined;
  const product = ({ factor, measure, between, into, isBegun }: Rate): string => {
    const of = between ?? (measure === undefined ? undefined : nameIn(measure));
    const part = into === 1 ? '' : ` / ${String(into)}`;
    return of === undefined ? String(factor) : isBegun ? `ceil(${of}${part}) * ${String(factor)}` : `${of} * ${String(factor)}${part}`;
  };
  const decimals = Math.max(2, ...rates.map(({ factor }) => (String(factor).split('.')[1] ?? '').length));
  // "with a battery 1,600 per kWp, without 1,200": more is told than one rate.
  if (rates.length === 1 && /\b(?:without|otherwise|else|others?|with no)\s[^,;.]*\d/iu.test(first.behind)) return undefined;
  const most = MOST.exec(first.behind)?.[1];
  if (rates.length === 1) return first.measure === undefined && first.between === undefined ? undefined : underCondition(setFormula(own, most === undefined ? product(first) + addedIn(first.behind, others.filter(isNumeric)) : `min(${product(first)}, ${most})`, decimals), own, first.behind, others);
  const tests = rates.map(({ behind }) => testIn(behind, others));
  // One of them stands for all other rows.
  const usual = tests.findIndex((test) => test === undefined);
  const rest = rates[usual < 0 ? rates.length - 1 : usual];
  if (rest === undefined || tests.filter((test) => test === undefined).length > 1) return undefined;
  const ladder = rates.flatMap((rate, i) => (rate === rest ? [] : [`${tests[i]?.when ?? 'true'} ? ${product(rate)} : `]));
  return setFormula(own, `${ladder.join('')}${product(rest)}`, decimals);
}

/** "12 dollars an adult, 8 a kid", "3 for a win, 1 for a draw": so much for each of several things, where no rate asks for rows of its own. */
function sumOf(rates: readonly Rate[]): string | undefined {
  const all = rates.flatMap(({ measures }) => measures);
  if (rates.length === 0 || rates.some(({ measure, into }) => measure === undefined || into !== 1) || new Set(all).size < all.length || new Set(rates.map(({ measure }) => measure)).size < rates.length) return undefined;
  return rates.flatMap(({ factor, measures }) => measures.map((measure) => (factor === 1 ? nameIn(measure) : `${nameIn(measure)} * ${String(factor)}`))).join(' + ');
}

/** "2 per started hour, max 20": more is never charged. */
const MOST = /^[\s,;(]*(?:and\s|but\s)?(?:max(?:imum)?\.?|at most|capped at|no more than|up to)\s(?:of\s)?[$€£]?(\d+(?:\.\d+)?)/iu;

/** "2 per hour" between an entry and an exit, where no column tells how long it took. */
function minutesBetween(unit: string, others: readonly Draft[]): { readonly between: string; readonly into: number } | undefined {
  const told = unitIn(unit);
  const [first, last, ...more] = others.filter(({ made }) => made.type === 'datetime');
  if (told === undefined || told === 'seconds' || first === undefined || last === undefined || more.length > 0 || others.some(({ name }) => DURATION.test(name))) return undefined;
  return { between: `minutes(${nameIn(last)}, ${nameIn(first)})`, into: SECONDS[told] / SECONDS.minutes };
}

const SHORTER: readonly Unit[] = ['seconds', 'minutes', 'hours', 'days'];

const DURATION = /^(?:(?:parking_|rental_|ride_|call_|session_|trip_|lesson_)?duration|dauer|duraci[oó]n|dur[ée]e|time_parked|parking_time|stay_length)$/i;

/** "$2 per hour" beside minutes: the column of a shorter unit, and how many of these an hour has. */
function inOtherUnit(unit: string, measures: readonly Draft[]): { readonly measure: Draft; readonly into: number } | undefined {
  const told = unitIn(unit);
  for (const other of told === undefined ? [] : SHORTER.slice(0, Math.max(0, SHORTER.indexOf(told))).reverse()) {
    const measure = countedIn(other.slice(0, -1), measures);
    if (measure !== undefined && told !== undefined) return { measure, into: SECONDS[told] / SECONDS[other] };
  }
  // A duration that names no unit is told in minutes.
  const plain = told === undefined || told === 'seconds' ? undefined : measures.find((draft) => DURATION.test(draft.name) && draft.made.type === 'integer');
  return plain === undefined || told === undefined ? undefined : { measure: plain, into: SECONDS[told] / SECONDS.minutes };
}

/** "Each hour costs 35 euros": 35 euros per hour. */
const EACH_COSTS = /\b(?:each|every|an?|one|jede[rs]?|eine?|cada|chaque|une?)\s+(\p{L}{2,12})\s+(costs?|is (?:billed|charged)(?: at)?|kostet|cuesta|co[ûu]te)\s+([$€£]?\s?\d+(?:[.,]\d+)?\s?(?:eur|usd|gbp|chf|[$€£]|euros?|dollars?|pounds?)?)(?=\s*(?:[,;]|\.(?!\d)|$))/giu;
const COSTS = /\b(?:costs?|kosten|kostet|cuestan?|co[ûu]tent?|charged?|billed|paid|pays?)\s/iu;

/** The column that a sentence prices: what it names before its first number, or the only price where it says that something costs so much. */
function spokenOf(drafts: readonly Draft[], text: string): Draft | undefined {
  const at = text.search(/\d/u);
  const named = at < 0 ? undefined : namedIn(text.slice(0, at), drafts.filter(isNumeric)).at(-1)?.draft;
  if (at < 0 || !COSTS.test(text.slice(0, at)) || (named !== undefined && MONEY.test(named.name))) return named;
  const prices = drafts.filter((draft) => isNumeric(draft) && MONEY.test(draft.name) && !IS_RATE.test(draft.name) && draft.stated.formula !== true);
  // "Charging costs 0.45 per kWh" beside a price and an idle fee.
  const plain = prices.filter(({ name }) => PLAIN_PRICE.test(name));
  return prices.length === 1 ? prices[0] : (named ?? (plain.length === 1 ? plain[0] : undefined));
}

const PLAIN_PRICE = /^(?:price|cost|charge|amount|fee|fare|bill|preis|kosten|betrag|precio|importe|prix|montant)$/iu;

function ratesIn(text: string, others: readonly Draft[]): Rate[] {
  const measures = others.filter(isNumeric);
  const matches = [...text.matchAll(RATE)].filter(({ index }) => !BOUNDS.test(text.slice(Math.max(0, index - 20), index)));
  const rates = matches.map((match, i): Rate | undefined => {
    const unit = match[4] ?? '';
    const isBegun = match[3] !== undefined;
    const each = unit.replace(/^\p{L}+\s+of\s+/iu, '').split(/\s+(?:and|or)\s+/iu).map((word) => countedIn(word, measures));
    const other = each.every((found) => found === undefined) ? inOtherUnit(unit, measures) : undefined;
    const measure = each[0] ?? other?.measure;
    const into = other?.into ?? 1;
    const factor = readDigits(match[1] ?? '') / (match[2] === undefined ? 1 : 100);
    const behind = text.slice(match.index + match[0].length, matches[i + 1]?.index);
    if (!(factor > 0)) return undefined;
    // "0.09 per sms": a flat price of the rows of a kind.
    const between = measure === undefined ? minutesBetween(unit, others) : undefined;
    if (between !== undefined) return { factor, measure, measures: [], ...between, isBegun, behind };
    if (measure === undefined) return testIn(unit, others) === undefined ? undefined : { factor, measure, measures: [], into, isBegun, behind: `${unit} ${behind}` };
    return { factor, measure, measures: each.filter((found) => found !== undefined), into, isBegun, behind };
  });
  return rates.every((rate) => rate !== undefined) ? rates : [];
}
