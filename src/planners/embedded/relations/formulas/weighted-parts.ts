import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { decimalsOf } from './decimals.js';
import { setFormula } from './set-formula.js';

/** "25% of each midterm", "50 percent of the final exam", "the final counts for 60%" */
const PART = /(?<share>\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\s(?:of|from|for|on)\s(?:the\s|their\s|his\s|its\s)?(?<each>(?:each|both|every|all)(?:\sof\sthe)?\s)?(?<name>[\p{L}_][\p{L}\d_]*(?:\s[\p{L}\d_]+){0,3}?)(?=\s*(?:$|[,;.)]|and\s|plus\s|\+|rounded\s))/giu;
const MOST = 8;

/** "made up of 25% of each midterm and 50% of the final exam": a sum of parts that are each weighted, and make a whole of a hundred percent. */
export function readWeightedParts(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/\d\s?(?:%|percent)\s/iu.test(text)) return undefined;
  const parts = [...text.matchAll(PART)].slice(0, MOST);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const target = own ?? namedIn(text.slice(0, first.index), numbers).at(-1)?.draft;
  if (target === undefined || target.stated.formula === true || !isNumeric(target)) return undefined;
  const others = numbers.filter((draft) => draft !== target);
  const weighted = parts.map(({ groups }) => {
    const { share = '0', each, name = '' }: Readonly<Record<string, string | undefined>> = groups ?? {};
    return { weight: toNineDecimals(Number(share) / 100), drafts: each === undefined ? namedIn(name, others).map(({ draft }) => draft).slice(0, 1) : allCalled(name, others) };
  });
  if (weighted.some((part) => part.drafts.length === 0)) return undefined;
  const whole = weighted.reduce((sum, part) => sum + part.weight * part.drafts.length, 0);
  if (Math.abs(whole - 1) > 0.001) return undefined;
  const columns = weighted.flatMap((part) => part.drafts);
  const expression = weighted.flatMap((part) => part.drafts.map((draft) => `${String(part.weight)} * ${nameIn(draft)}`)).join(' + ');
  return setFormula(target, expression, decimalsOf(target, expression, columns, text.slice(last.index + last[0].length)));
}

/** "each midterm": all that are called so. */
function allCalled(name: string, drafts: readonly Draft[]): readonly Draft[] {
  const keys = keysOf(name);
  return drafts.filter((draft) => keys.every((key) => keysOf(draft.name.replaceAll('_', ' ')).some((own) => alike(own, key))));
}
