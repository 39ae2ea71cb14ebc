import type { Claims, Draft } from '../model.js';
import { keysOf, wordsOf } from '../reading/words.js';
import { setFormula } from './formulas.js';
import { nameIn } from './mentions.js';
import { alike, isNumeric, namedIn } from './operands.js';
import { testIn } from './tests.js';

const RATE = /(?<![\p{L}\d.,–-])(?:[$€£]\s?)?(\d+(?:[.,]\d+)?)\s?(?:[A-Z]{3}|[$€£]|euros?|dollars?|pounds?|(cents?|pence|ct))?\s+(?:per|for each|for every|an?|pro|je|por|par)\s+(\p{L}{1,12})(?![\p{L}])/giu;
/** A column that is such a rate itself holds it, and is no product. */
const IS_RATE = /rate|tarif|per_|unit|wage|hourly|daily|salary|^price$/i;
/** "20 to 40 per hour", "at most 5 per day" bound the column. */
const BOUNDS = /(?:\d\s*(?:to|-|–|and|bis|a|à)|\b(?:at least|at most|up to|under|over|below|above|between|from|max\.?|min\.?|average|mean|about|around|roughly))\s*[$€£]?$/iu;
const MONEY = /fee|cost|amount|charge|total|bill|price|pay|fare|toll|gebühr|kosten|importe|coste|coût|montant/i;

interface Rate {
  readonly factor: number;
  /** None where it is so much whatever the number. */
  readonly measure: Draft | undefined;
  /** What is said behind it, up to the next. */
  readonly behind: string;
}

const FLAT = /(?:\b(?:is|are|costs?|=|equals?)\s*|[:=(]\s*)(?:[€$£]\s?)?(?<flat>\d+(?:[.,]\d+)?)(?:\s*(?:€|\$|£|eur|euros?|usd|dollars?|pounds?|gbp|chf))?(?:\s+(?:for|as|to)\s+[\p{L} -]{2,30}?)?\s*(?=(?:plus|\+|and)\s)/iu;
const EACH = /(?:plus|\+|and)\s+(?:[€$£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s*(?<unit>€|\$|£|eur|euros?|usd|dollars?|pounds?|gbp|chf|cents?)?\s*(?:per|for each|for every|a|pro|por|par|\/)\s*(?<each>\p{L}+)/giu;

/** "1 euro for unlocking plus 0.23 per minute", "4.50 plus 0.80 for every kilo plus 0.02 for every km": a flat price and so much for each unit. */
export function readTariff(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const flat = FLAT.exec(text);
  const steps = flat === null ? [] : [...text.slice(flat.index + flat[0].length).matchAll(EACH)];
  if (flat === null || steps.length === 0) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  const target = own ?? namedIn(text.slice(0, flat.index + 1), numbers).at(-1)?.draft;
  if (target === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const others = drafts.filter((draft) => draft !== target && isNumeric(draft));
  const parts = steps.map(({ groups = {} }) => {
    const counted = countedIn(groups['each'] ?? '', others);
    return counted === undefined ? undefined : `${numberOf(groups['rate'], groups['unit'])} * ${nameIn(counted)}`;
  });
  if (parts.includes(undefined)) return undefined;
  return setFormula(target, [String(numberOf(flat.groups?.['flat'])), ...parts].join(' + '), 2);
}

function numberOf(digits = '', unit = ''): number {
  return Number(digits.replace(',', '.')) * (/^cents?$/iu.test(unit) ? 0.01 : 1);
}

/** What measures are counted in, however they are spelled. */
const UNITS: readonly RegExp[] = [
  /^(?:min|mins|minutes?|minuten?|minutos?)$/i, /^(?:h|hr|hrs|hours?|stunden?|horas?|heures?)$/i, /^(?:sec|secs|seconds?|sekunden?)$/i, /^(?:days?|tage?|d[ií]as?|jours?)$/i,
  /^(?:kg|kgs|kilos?|kilograms?|kilogramm|kilogramos?)$/i, /^(?:km|kms|kilomet(?:er|re)s?|kil[oó]metros?)$/i, /^(?:mi|miles?)$/i, /^(?:m|met(?:er|re)s?|metros?)$/i, /^(?:l|lit(?:er|re)s?|litros?)$/i, /^(?:kwh)$/i, /^(?:g|grams?|gramm|gramos?)$/i, /^(?:gb|gigabytes?)$/i, /^(?:mb|megabytes?)$/i, /^(?:sqm|m2)$/i,
]; // prettier-ignore

/** The only column told in that unit, by its name or what stands beside it: "Weight in kilos", `distance_km`. */
function toldIn(word: string, drafts: readonly Draft[]): Draft | undefined {
  const unit = UNITS.find((spellings) => spellings.test(word));
  const told = unit === undefined ? [] : drafts.filter((draft) => [draft.name, ...draft.remarks.map(({ text }) => text)].some((text) => wordsOf(text).some((found) => unit.test(found.text))));
  return told.length === 1 ? told[0] : undefined;
}

/**
 * "fee at 0.05 per minute" beside the minutes, "0.002 per second at home, 0.004 per second when roaming": so much for each
 * of what another column counts, by a condition where there are several.
 */
export function readRates(drafts: readonly Draft[], text: string, beside: Draft | undefined): Claims | undefined {
  const own = beside ?? spokenOf(drafts, text);
  if (own === undefined || own.stated.formula === true || !isNumeric(own) || !MONEY.test(own.name) || IS_RATE.test(own.name)) return undefined;
  const others = drafts.filter((draft) => draft !== own);
  const rates = ratesIn(text, others);
  const [first] = rates;
  if (first === undefined) return undefined;
  const product = ({ factor, measure }: Rate): string => (measure === undefined ? String(factor) : `${nameIn(measure)} * ${String(factor)}`);
  const decimals = Math.max(2, ...rates.map(({ factor }) => (String(factor).split('.')[1] ?? '').length));
  if (rates.length === 1) return first.measure === undefined ? undefined : setFormula(own, product(first), decimals);
  const tests = rates.map(({ behind }) => testIn(behind, others));
  // One of them stands for all other rows.
  const usual = tests.findIndex((test) => test === undefined);
  const rest = rates[usual < 0 ? rates.length - 1 : usual];
  if (rest === undefined || tests.filter((test) => test === undefined).length > 1) return undefined;
  const ladder = rates.flatMap((rate, i) => (rate === rest ? [] : [`${tests[i]?.when ?? 'true'} ? ${product(rate)} : `]));
  return setFormula(own, `${ladder.join('')}${product(rest)}`, decimals);
}

/** The column that a sentence prices: what it names before its first number. */
function spokenOf(drafts: readonly Draft[], text: string): Draft | undefined {
  const at = text.search(/\d/u);
  return at < 0 ? undefined : namedIn(text.slice(0, at), drafts.filter(isNumeric)).at(-1)?.draft;
}

function ratesIn(text: string, others: readonly Draft[]): Rate[] {
  const measures = others.filter(isNumeric);
  const matches = [...text.matchAll(RATE)].filter(({ index }) => !BOUNDS.test(text.slice(Math.max(0, index - 20), index)));
  const rates = matches.map((match, i): Rate | undefined => {
    const measure = countedIn(match[3] ?? '', measures);
    const factor = Number((match[1] ?? '').replace(',', '.')) / (match[2] === undefined ? 1 : 100);
    const behind = text.slice(match.index + match[0].length, matches[i + 1]?.index);
    if (!(factor > 0)) return undefined;
    // "0.09 per sms": a flat price of the rows of a kind.
    if (measure === undefined) return testIn(match[3] ?? '', others) === undefined ? undefined : { factor, measure, behind: `${match[3] ?? ''} ${behind}` };
    return { factor, measure, behind };
  });
  return rates.every((rate) => rate !== undefined) ? rates : [];
}

const TOLD_IN = /(?:\bin\s+|\()(\p{L}{1,12})(?![\p{L}])/giu;

/** The column that counts a thing or is told in a unit: "minutes parked" for "per minute", "duration in seconds" for "per second". */
function countedIn(unit: string, measures: readonly Draft[]): Draft | undefined {
  const [key = ''] = keysOf(unit);
  const holds = (text: string): boolean => keysOf(text.replaceAll('_', ' ')).some((word) => alike(word, key));
  const named = measures.filter(({ name }) => holds(name));
  const told = named.length > 0 ? named : measures.filter(({ text }) => [...text.matchAll(TOLD_IN)].some((match) => alike(keysOf(match[1] ?? '')[0] ?? '', key)));
  return told.length === 1 ? told[0] : toldIn(unit, measures);
}
