import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { addedIn } from './added-behind.js';
import { countedIn } from './counted-in.js';
import { setFormula } from './set-formula.js';

const FLAT = /(?:\b(?:is|are|costs?|=|equals?)\s*|[:=(]\s*)(?:[€$£]\s?)?(?<flat>\d+(?:[.,]\d+)?)(?:\s*(?:€|\$|£|eur|euros?|usd|dollars?|pounds?|gbp|chf))?(?:\s+(?:for|as|to)\s+(?!each|every|an?\s)[\p{L} -]{2,30}?|(?:\s+(?!(?:per|each|every|for|to|or|and|plus|times|an?|pro|por|par|eur|euros?|usd|dollars?|pounds?|gbp|chf)(?![\p{L}]))\p{L}[\p{L}-]*){1,3})?\s*(?=(?:plus|\+|and)\s)/iu;
const EACH = /(?:plus|\+|and)\s+(?:[€$£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s*(?<unit>€|\$|£|eur|euros?|usd|dollars?|pounds?|gbp|chf|cents?)?\s*(?:per|for each|for every|a|pro|por|par|\/)\s*(?<each>(?:(?:chargeable|billable|actual|extra|further|additional|started|driven)\s)?\p{L}+)/giu;
/** "80 plus 35 per km, multiplied by the surge": of all of it. */
const TIMES = /^[\s,)]*(?:(?:and|then|all|all of (?:it|that|this)|the whole|both|which is|that is)[\s,]+)*(?:multiplied (?:by|with)|times|[x×*])\s+(?:the\s+|its\s+)?(?<factor>\p{L}[\p{L}_ ]{2,30})/iu;

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
    const each = groups['each'] ?? '';
    const counted = (each.includes(' ') ? namedIn(each, others)[0]?.draft : undefined) ?? countedIn(each.split(' ').at(-1) ?? '', others);
    return counted === undefined ? undefined : `${numberOf(groups['rate'], groups['unit'])} * ${nameIn(counted)}`;
  });
  if (parts.includes(undefined)) return undefined;
  const sum = [String(numberOf(flat.groups?.['flat'])), ...parts].join(' + ');
  const last = steps.at(-1);
  const behind = last === undefined ? '' : text.slice(flat.index + flat[0].length + last.index + last[0].length);
  const factor = namedIn(TIMES.exec(behind)?.groups?.['factor'] ?? '', others)[0]?.draft;
  return setFormula(target, factor === undefined ? sum + addedIn(behind, others) : `(${sum}) * ${nameIn(factor)}`, 2);
}

function numberOf(digits = '', unit = ''): number {
  return readDigits(digits) * (/^cents?$/iu.test(unit) ? 0.01 : 1);
}
