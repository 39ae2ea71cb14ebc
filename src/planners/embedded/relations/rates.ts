import type { Claims, Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { setFormula } from './formulas.js';
import { nameIn } from './mentions.js';
import { alike, isNumeric, namedIn } from './operands.js';
import { unitIn } from './spans.js';

const RATE = /(?:\b(?:is|are|costs?|=|always|exactly|at|charged(?: at)?|priced at|kostet|cuesta|co[ûu]te)\s*|[:=(]\s*|^\W*)(?<sign>[€$£]\s?)?(?<rate>\d+(?:[.,]\d+)?)\s*(?<unit>€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf|cents?|points?|credits?|kg|g|litres?|liters?|minutes?|hours?)?\s*(?:per|for each|for every|pro|por|par|\/)\s*(?<each>[\p{L}]+)/iu;

/** "cost is 0.002 EUR per second", "3 points per goal": so much for each unit of another column. */
export function readRate(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = RATE.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined || /\d\s*(?:to|-|–)\s*[€$£]?\d/u.test(text.slice(0, match.index + match[0].length))) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  const target = own ?? namedIn(text.slice(0, match.index + 1), numbers).at(-1)?.draft;
  if (target === undefined || !isNumeric(target) || target.stated.formula === true || (groups['unit'] === undefined && groups['sign'] === undefined && own !== undefined)) return undefined;
  const counted = measuredIn(groups['each'] ?? '', drafts.filter((draft) => draft !== target && isNumeric(draft)));
  if (counted === undefined) return undefined;
  const rate = Number((groups['rate'] ?? '').replace(',', '.')) * (/^cents?$/iu.test(groups['unit'] ?? '') ? 0.01 : 1);
  const decimals = Math.max(2, String(rate).split('.')[1]?.length ?? 0);
  return setFormula(target, `${nameIn(counted)} * ${rate}`, Math.min(4, decimals));
}

/** The column that counts what a word names, or is told in that unit of time. */
function measuredIn(word: string, drafts: readonly Draft[]): Draft | undefined {
  const unit = unitIn(word);
  const [key = ''] = wordsOf(word).map((found) => found.key);
  const named = drafts.filter(({ name }) => wordsOf(name).some((found) => alike(found.key, key)));
  if (named.length === 1) return named[0];
  const told = unit === undefined ? [] : drafts.filter((draft) => (unitIn(draft.name) ?? unitIn(draft.text)) === unit);
  return told.length === 1 ? told[0] : undefined;
}
