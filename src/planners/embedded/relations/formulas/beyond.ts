import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { countedIn } from './counted-in.js';
import { setFormula } from './set-formula.js';

const BEYOND =
  /(?:[$€£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s?(?<unit>[$€£]|eur|usd|gbp|chf|euros?|dollars?|pounds?|cents?)?\s+(?:per|for each|for every|each|an?|every)\s+(?:extra |additional |started |further )?(?<each>\p{L}+)\s+(?:beyond|above|over|exceeding|after|more than|past|in excess of)\s+(?:the\s+(?:first\s+)?)?(?:(?<free>\d[\d.,]*\d|\d)(?:\s?\p{L}+)?|(?<limit>[\p{L}_][\p{L}_ ]{2,30}?))[\s).]*$/iu;
const SUBJECT = /^\W*(?:the\s+|an?\s+)?(?<name>(?:[\p{L}_-]+\s){0,3}[\p{L}_-]+)\s+(?:is|are|costs?|=|equals|amounts? to)\s+$/iu;

/** "Demurrage is 85 per day beyond 30 days", "3 euros per GB over the plan limit": so much for what goes past a number, and nothing below it. */
export function readBeyond(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
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
