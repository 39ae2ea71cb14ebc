import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const HINT = /\d\D{1,28}(?:less|lower|cheaper|below|under|smaller|fewer|shorter|lighter|younger|weniger|günstiger|billiger|niedriger|menos|moins|more|higher|above|over|larger|longer|dearer|pricier|heavier|taller|older|mehr|teurer|höher|más|plus)\s/iu;

/** "always 3 less than", "exactly £2 cheaper than", "siempre 2 euros menos que", "toujours 3 € de moins que": so much, and on which side of what. */
const OFF =
  /^(?<head>|.*?\s(?:is|are|equals|costs?))\s?(?:(?:always|exactly|simply|just|immer|genau|siempre|exactamente|toujours|exactement)\s)*(?:[$€£]\s?)?(?<much>\d+(?:\.\d+)?)(?:\s?[$€£]|\s(?!(?:to|and|or|times|x|%)\s)\p{L}{1,12})?\s(?:de\s)?(?:(?<less>less|lower|cheaper|below|under|smaller|fewer|shorter|lighter|younger|weniger|günstiger|billiger|niedriger|menos|moins)|more|higher|above|over|larger|longer|dearer|pricier|heavier|taller|older|mehr|teurer|höher|más|plus)\s(?:(?:expensive\s)?(?:than|als|que)\s)?(?:(?:the|its|their|his|her|der|die|das|el|la|los|le|les)\s|l['’])?(?<whole>[\p{L}_][^,;()]{1,40})$/iu;

/** "presale price always 3 less than door price": the other number and so much. Of a range ("2 to 5 less than") another reader tells. */
export function readFixedOff(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!HINT.test(text) || text.includes('%')) return undefined;
  const { head = '', much = '', less, whole: told = '' } = OFF.exec(text.replace(/^[\s(=:]+(?:which\s)?(?:(?:is|are|being|es|ist|est)\s)?|^(?:which\s)?(?:is|are|being|es|ist|est)\s|[\s).]+$/gu, ''))?.groups ?? {};
  if (told === '' || (own !== undefined && head !== '' && head.split(' ').length > 3)) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const [whole, ...more] = namedIn(told, numbers.filter((draft) => draft !== own)).filter(({ start }) => start <= 4).map(({ draft }) => draft);
  const target = own ?? namedIn(head, numbers.filter((draft) => draft !== whole)).at(-1)?.draft;
  if (target === undefined || whole === undefined || whole === target || more.length > 0 || !isNumeric(target) || target.stated.formula === true) return undefined;
  const decimals = [whole, target].map(({ made }) => made.options?.['decimals']).find((digits) => typeof digits === 'number');
  return setFormula(target, `${nameIn(whole)} ${less === undefined ? '+' : '-'} ${much}`, typeof decimals === 'number' ? decimals : Number.isInteger(Number(much)) ? undefined : 2);
}
