import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { valuesOf } from '../grammar/yes-no.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

/** "+25 on a win", "minus 3 if it was late": by how much, and where. */
const SIGNED = /(?<![\p{L}\d])(?<sign>[+−-]|plus|minus|less)\s?(?<by>\d+(?:\.\d+)?)(?:\s(?:points?|euros?|dollars?|credits?|coins?|units?))?\s(?:on|for|if|when|in|after|with|where)\s/iu;
/** "otherwise minus 12" */
const AMOUNT = /(?<![\p{L}\d])(?<sign>[+−-]|plus|minus|less)\s?(?<by>\d+(?:\.\d+)?)(?![\d%])/iu;
/** "the same for a draw", "unchanged after a draw", "no change otherwise". */
const SAME = /(?<![\p{L}])(?:(?:the\s)?same|unchanged|no change|stays?|nothing|equal)(?![\p{L}])/iu;
const OTHERWISE = /(?<![\p{L}])(?:otherwise|else|in all other cases|for (?:all )?(?:the )?others?)(?![\p{L}])/iu;
const CUT = /\s*[,;]\s*(?:and\s|but\s)?|\s(?:and|but)\s/iu;

interface Step {
  readonly by: number;
  readonly when: string | undefined;
  readonly of: Draft | undefined;
}

/** "mmr after is mmr before +25 on a win and -25 on a loss": another column's number, moved by what the row is. */
export function readMovedByValue(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const first = SIGNED.exec(text);
  if (first === null) return undefined;
  const named = namedIn(text.slice(0, first.index), drafts.filter(isNumeric)).map(({ draft }) => draft);
  const target = own ?? named[0];
  const base = named.find((draft) => draft !== target);
  if (target === undefined || base === undefined || !isNumeric(target) || target.stated.formula === true) return undefined;
  const others = drafts.filter((draft) => draft !== target && draft !== base);
  const steps = text.slice(first.index).split(CUT).map((part) => stepIn(part, others));
  const read = steps.filter((step) => step !== undefined);
  const [lead, ...further] = read;
  if (lead?.when === undefined || further.length === 0 || read.length < steps.length || further.some(({ when, of }) => when !== undefined && of !== lead.of)) return undefined;
  const isAll = lead.of !== undefined && read.every(({ when }) => when !== undefined) && valuesOf(lead.of).length === read.length;
  const rest = isAll ? read.at(-1)?.by : read.find(({ when }) => when === undefined)?.by;
  const told = isAll ? read.slice(0, -1) : read.filter(({ when }) => when !== undefined);
  return setFormula(target, `${nameIn(base)} + (${told.map(({ when, by }) => `${when ?? ''} ? ${String(by)} : `).join('')}${String(rest ?? 0)})`, decimalsIn(base));
}

function stepIn(part: string, drafts: readonly Draft[]): Step | undefined {
  const told = AMOUNT.exec(part);
  if (told === null && !SAME.test(part)) return undefined;
  const test = testIn(part, drafts);
  if (test === undefined && !OTHERWISE.test(part)) return undefined;
  const { sign = '+', by = '0' } = told?.groups ?? {};
  return { by: Number(by) * (/^(?:\+|plus)$/iu.test(sign) ? 1 : -1), when: test?.when, of: test?.draft };
}
