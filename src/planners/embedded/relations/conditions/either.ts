import { portionsIn } from '../portions/portions.js';
import type { Claims, Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { yesOf } from '../grammar/yes-no.js';
import { hold, withFilled } from './hold.js';
import { setWhen } from './set-when.js';
import { valueOf } from './whose-value.js';

const EITHER = /(?:^|\b(?:is|are|be|=|:|reads?|says?|shows?)\s*)["'“]?([\p{L}\d][\p{L}\d_-]{0,22}?)["'”]?\s+(?:if|when|whenever|where|for|while)\s+(.+?)\s*[,;]?\s*(?:and\s+|or\s+|else\s+|otherwise\s+|(?<=[,;]\s*)(?=\S+\s+(?:otherwise|else|if not|when not)))(?:(?:otherwise|else)\s+)?["'“]?([\p{L}\d][\p{L}\d_-]{0,22}?)["'”]?(?:\s+(?:otherwise|else|in all other cases|if not|when not))?\s*[.)]?\s*$/iu;

/** "1 if …, else 0": a flag shows the numbers that were told. */
const isBit = (word: string): boolean => word === '0' || word === '1';

/** "… otherwise 10", "0 if …": a number after all. */
const numberBehind = (text: string): boolean => /\b(?:otherwise|else)\s+[$€£]?\d/iu.test(text);

/** "hvac state should be heating whenever it is colder than the target, and idle otherwise": one of two words. */
export function readEither(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/\b(?:otherwise|else|if not|when not|in all other cases)\b/iu.test(text)) return undefined;
  const match = EITHER.exec(text.replace(/^[\s:=(–—-]+/u, ''));
  if (match === null) return undefined;
  const [, first = '', clause = '', second = ''] = match;
  // "fixed for three quarters of the loans, otherwise variable": how many rows, and not which.
  if (portionsIn(clause).length > 0) return undefined;
  const head = text.slice(0, text.indexOf(match[0]) + match[0].indexOf(first));
  const target = own ?? namedIn(head, drafts)[0]?.draft;
  if (target === undefined || target.stated.formula === true || (isNumeric(target) && (target.stated.range === true || /^\d/.test(first) || numberBehind(text))) || /^(?:empty|blank|null|missing|zero|never|always|only)$/iu.test(first)) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  if (test === undefined) return undefined;
  // "text if the delay is over 5 minutes, otherwise empty": which cells there are.
  if (/^(?:empty|blank|null|missing|nothing|none)$/iu.test(second) && /^(?:text|string|filled|set|given|present|value|number|date|free)$/iu.test(first)) return setWhen(target, test);
  const when = withFilled(test);
  const known = yesOf(target);
  if (target.made.type === 'boolean' && target.stated.values !== true && isBit(first) && isBit(second)) target.made = { type: 'category', options: { values: [Number(first), Number(second)] } };
  if (known !== undefined && [first, second].every((word) => /^(?:yes|no|y|n|true|false|0|1|ja|nein|s[ií]|oui|non)$/iu.test(word))) return hold(target, valueOf(target, `= ${first}`), test, 'wholly');
  const shown = (word: string): string => (/^\d+$/.test(word) ? word : literal(word));
  if (/^\d+$/.test(first) !== /^\d+$/.test(second)) return undefined;
  const claims = setFormula(target, `${when} ? ${shown(first)} : ${shown(second)}`);
  target.holds = [first, second];
  target.stated.values = true;
  return claims;
}
