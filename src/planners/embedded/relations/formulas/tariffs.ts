import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { countedIn } from './counted-in.js';
import { setFormula } from './set-formula.js';

const FLAT = /(?:\b(?:is|are|costs?|=|equals?)\s*|[:=(]\s*)(?:[€$£]\s?)?(?<flat>\d+(?:[.,]\d+)?)(?:\s*(?:€|\$|£|eur|euros?|usd|dollars?|pounds?|gbp|chf))?(?:\s+(?:for|as|to)\s+(?!each|every|an?\s)[\p{L} -]{2,30}?|(?:\s+(?!(?:per|each|every|for|to|or|and|plus|times|an?|pro|por|par|eur|euros?|usd|dollars?|pounds?|gbp|chf)(?![\p{L}]))\p{L}[\p{L}-]*){1,3})?\s*(?=(?:plus|\+|and)\s)/iu;
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
  const sum = [String(numberOf(flat.groups?.['flat'])), ...parts].join(' + ');
  const factor = factorBehind(text, others);
  return setFormula(target, factor === undefined ? sum : `(${sum}) * ${nameIn(factor)}`, 2);
}

const TIMES = /\)\s*,?\s*(?:all\s|and all\s|then\s)?(?:times|multiplied by|x|×|\*)\s+(?:the\s|its\s)?(?<name>[\p{L}_][\p{L}_ ]{2,40})/iu;

/** "(2.50 + 0.95 per km) times the surge multiplier": what the sum in brackets is multiplied by. */
function factorBehind(text: string, others: readonly Draft[]): Draft | undefined {
  const name = TIMES.exec(text)?.groups?.['name'];
  return name === undefined ? undefined : namedIn(name, others)[0]?.draft;
}

function numberOf(digits = '', unit = ''): number {
  return readDigits(digits) * (/^cents?$/iu.test(unit) ? 0.01 : 1);
}
