import type { Claims, Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { setFormula } from './formulas.js';
import { nameIn } from './mentions.js';
import { alike, isNumeric, namedIn } from './operands.js';
import { unitIn } from './spans.js';

const RATE = /(?:\b(?:is|are|costs?|=|always|exactly|at|charged(?: at)?|priced at|kostet|cuesta|co[ûu]te)\s*|[:=(]\s*|^\W*)(?<sign>[€$£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s*(?<unit>€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf|cents?|points?|credits?|kg|g|litres?|liters?|minutes?|hours?)?\s*(?:per|for each|for every|pro|por|par|\/)\s*(?<each>[\p{L}]+)/iu;

/** "cost is 0.002 EUR per second", "3 points per goal": so much for each unit of another column. */
export function readRate(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = RATE.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined || /\d\s*(?:to|-|–)\s*[€$£]?\d/u.test(text.slice(0, match.index + match[0].length))) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  const target = own ?? namedIn(text.slice(0, match.index + 1), numbers).at(-1)?.draft;
  if (target === undefined || !isNumeric(target) || target.stated.formula === true || (groups['unit'] === undefined && groups['sign'] === undefined && own !== undefined)) return undefined;
  const counted = measuredIn(groups['each'] ?? '', drafts.filter((draft) => draft !== target && isNumeric(draft)));
  if (counted === undefined) return undefined;
  const rate = Number((groups['rate'] ?? '').replace(',', '.')) * (/^cents?$/iu.test(groups['unit'] ?? '') ? 0.01 : 1);
  const decimals = Math.max(2, String(rate).split('.')[1]?.length ?? 0);
  return setFormula(target, `${nameIn(counted)} * ${rate}`, Math.min(4, decimals));
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
    const counted = measuredIn(groups['each'] ?? '', others);
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
  /^(?:kg|kgs|kilos?|kilograms?|kilogramm|kilogramos?)$/i, /^(?:km|kms|kilomet(?:er|re)s?|kil[oó]metros?)$/i, /^(?:mi|miles?)$/i, /^(?:m|met(?:er|re)s?|metros?)$/i, /^(?:l|lit(?:er|re)s?|litros?)$/i, /^(?:kwh)$/i, /^(?:g|grams?|gramm|gramos?)$/i, /^(?:gb|gigabytes?)$/i, /^(?:mb|megabytes?)$/i, /^(?:sqm|m2)$/i,
]; // prettier-ignore

/** The only column told in that unit, by its name or what stands beside it: "Weight in kilos", `distance_km`. */
function toldIn(word: string, drafts: readonly Draft[]): Draft | undefined {
  const unit = UNITS.find((spellings) => spellings.test(word));
  const told = unit === undefined ? [] : drafts.filter((draft) => [draft.name, ...draft.remarks.map(({ text }) => text)].some((text) => wordsOf(text).some((found) => unit.test(found.text))));
  return told.length === 1 ? told[0] : undefined;
}

/** The column that counts what a word names, or is told in that unit of time. */
function measuredIn(word: string, drafts: readonly Draft[]): Draft | undefined {
  const unit = unitIn(word);
  const [key = ''] = wordsOf(word).map((found) => found.key);
  const named = drafts.filter(({ name }) => wordsOf(name).some((found) => alike(found.key, key)));
  if (named.length === 1) return named[0];
  const told = unit === undefined ? [] : drafts.filter((draft) => (unitIn(draft.name) ?? unitIn(draft.text)) === unit);
  return told.length === 1 ? told[0] : toldIn(word, drafts);
}
