import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const FIRST_DIGIT = /(?<![\p{L}])(?:the\s)?(?:first|leading)\s(?:digit|figure)\s(?:of|from|in)\s(?:the\s|its\s)?(?<whole>\p{L}[\p{L}_ ]{1,30})/iu;

/** "floor = first digit of the room number", where all numbers are equally long. */
export function readFirstDigit(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const whole = FIRST_DIGIT.exec(text)?.groups?.['whole'];
  if (own === undefined || whole === undefined) return undefined;
  const number = namedIn(whole, drafts.filter((draft) => draft !== own && draft.made.type === 'integer'))[0]?.draft;
  const { min, max } = number?.made.options ?? {};
  const places = String(min).length - 1;
  if (number === undefined || typeof min !== 'number' || typeof max !== 'number' || min < 10 || String(max).length !== places + 1) return undefined;
  return setFormula(own, `floor(${nameIn(number)} / ${String(10 ** places)})`, 0);
}
