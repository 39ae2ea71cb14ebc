import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { keep } from '../limits/keep.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const OF_THE_TWO = /^\W*(?:(?:the\s)?(?<name>[\p{L}_-]+(?:\s[\p{L}_-]+){0,2})\s)?(?:is\s|are\s|equals\s|=\s*)?(?:the\s)?(?:absolute\s)?(?<what>difference|sum|total|product|average|mean|higher|better|worse|lower|larger|smaller|greater|maximum|minimum)\s(?:between|of)\s(?:the\s|these\s|those\s)?(?:two|both)(?:\s(?:numbers|columns|of them|amounts|counts|scores|marks|values|readings))?(?<absolute>\sas\san?\s(?:absolute|positive)\s(?:number|value|amount))?[\s.)]*$/iu;
/** "= the difference" beside a column: of the two numbers before it. */
const PLAIN = /^\W*(?:is\s|equals\s|which is\s|=\s*)?(?:the\s|their\s)?(?<what>diff?e?r?ence|diff|sum|product)\W*$/iu;
/** "chosen offer": a name that nobody knows holds what it is worked out as. */
const isUnknown = ({ made, stated, concept }: Draft): boolean => made.type === 'category' && stated.values !== true && concept === undefined;

/** Which of two it is. */
const EXTREMES: Readonly<Record<string, 'max' | 'min'>> = { higher: 'max', larger: 'max', greater: 'max', better: 'max', maximum: 'max', lower: 'min', smaller: 'min', worse: 'min', minimum: 'min' };
const SIGNS: Readonly<Record<string, string>> = { sum: '+', total: '+', product: '*' };

/** "No-shows are the difference between the two", "The total is the sum of the two": of the two numbers told before it. */
export function readOfTheTwo(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { name = '', what = '', absolute } = (/\b(?:two|both)\b/iu.test(text) ? OF_THE_TWO : own !== undefined && text.length < 40 ? PLAIN : undefined)?.exec(text)?.groups ?? {};
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? (name === '' ? undefined : namedIn(name, [...numbers, ...drafts.filter(isUnknown)])[0]?.draft);
  // "no-shows" alone would be a yes or no.
  const isCounted = target !== undefined && (isNumeric(target) || (target.made.type === 'boolean' && target.stated.values !== true) || isUnknown(target));
  if (what === '' || target === undefined || target.stated.formula === true || !isCounted) return undefined;
  // "No-shows" are none of those who showed up.
  if (own === undefined && /^(?:no|non)[-_ ]/iu.test(name) && !/^(?:no|non)_/iu.test(target.name)) return undefined;
  const before = numbers.filter((draft) => draft !== target && drafts.indexOf(draft) < drafts.indexOf(target));
  // "score a, score b, difference, sum of the two": what was worked out of the same two is none of them.
  const drawn = before.filter(({ made: { options } }) => typeof options?.['expression'] !== 'string' || !OF_TWO_ALREADY.test(options['expression']));
  const [first, second] = (drawn.length > 1 ? drawn : before).slice(-2);
  if (first === undefined || second === undefined) return undefined;
  const sign = /^diff/iu.test(what) ? '-' : (SIGNS[what.toLowerCase()] ?? '+');
  const digits = Math.max(decimalsIn(first) ?? 0, decimalsIn(second) ?? 0);
  const call = EXTREMES[what.toLowerCase()];
  if (call !== undefined) return setFormula(target, `${call}(${nameIn(first)}, ${nameIn(second)})`, digits);
  if (/^(?:average|mean)$/iu.test(what)) return setFormula(target, `(${nameIn(first)} + ${nameIn(second)}) / 2`, Math.min(2, digits + 1));
  if (sign === '-' && (absolute !== undefined || /\babsolute\b/iu.test(text))) return setFormula(target, `abs(${nameIn(first)} - ${nameIn(second)})`, digits);
  if (sign === '-') keep(second, '<=', first, 1, drafts);
  return setFormula(target, `${nameIn(first)} ${sign} ${nameIn(second)}`, digits);
}

const OF_TWO_ALREADY = /^(?:abs)?\(?[\p{L}\d_]+ [-+*] [\p{L}\d_]+\)?(?: \/ 2)?$/u;
