import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
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
