import type { Claims, Draft } from '../../model.js';
import { wordsOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { EMPTY, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const SAID =
  /^\W*(?:(?:which|this|that|it)\s+(?:is|are)\s+|being\s+|(?:es|est|ist)\s+)?(?:(?:the|simply|just|la|el|le|die|der)\s+)*(?<what>difference|sum|total|average|mean|product|differenz|summe|durchschnitt|mittelwert|diferencia|suma|media|promedio|diff[ée]rence|somme|moyenne)(?:\s+(?:of|between|von|der|de|des|entre|aus))?(?:\s+(?:the|these|those|all|los|las|les|den|der))*(?:\s+(?<count>two|three|four|five|both|them|dos|tres|deux|trois|beiden|drei))?(?:\s+(?:of them|above|before|together|columns?|numbers?|values?))?\W*$/iu;

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, dos: 2, tres: 3, deux: 2, trois: 3, beiden: 2, drei: 3 };

/** "start weight, current weight, weight lost (the difference)", "votes yes, votes no, total being the sum": of the numbers named before. */
export function readOfThoseBefore(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const groups = own === undefined || !isNumeric(own) || own.stated.formula === true ? undefined : SAID.exec(text)?.groups;
  const what = groups?.['what']?.toLowerCase();
  if (own === undefined || what === undefined || namedIn(text, drafts.filter((draft) => draft !== own)).length > 0) return undefined;
  const parts = before(drafts, own, COUNTS[groups?.['count']?.toLowerCase() ?? ''] ?? (/^(?:diff|dif|prod)/u.test(what) ? 2 : undefined));
  const [first, second] = parts.map(nameIn);
  if (first === undefined || second === undefined) return undefined;
  const decimals = Math.max(...parts.map((part) => decimalsIn(part) ?? 0));
  if (what.startsWith("dif")) return setFormula(own, `${first} - ${second}`, decimals);
  if (what.startsWith("prod")) return setFormula(own, parts.map(nameIn).join(' * '), decimals);
  const sum = parts.map(nameIn).join(' + ');
  return /^(?:sum|total|summe|suma|somme)/u.test(what) ? setFormula(own, sum, decimals) : setFormula(own, `(${sum}) / ${parts.length}`, decimalsIn(own) ?? 1);
}

/** The numbers just before the column, those that share a word with it first. */
function before(drafts: readonly Draft[], own: Draft, count: number | undefined): readonly Draft[] {
  const numbers = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft));
  const words = tellingOf(own);
  const akin = numbers.filter((draft) => tellingOf(draft).some((word) => words.some((other) => alike(word, other))));
  const able = akin.length >= (count ?? 2) ? akin : numbers;
  return count === undefined ? able : able.slice(-count);
}

const tellingOf = ({ name }: Draft): readonly string[] => wordsOf(name).map(({ key }) => key).filter((key) => key.length > 2 && !EMPTY.has(key) && !/^(?:total|sum|average|mean)$/u.test(key));
