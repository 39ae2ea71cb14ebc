import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { plainBetween } from './plain-between.js';

const EITHER = /\beither\s+(?:an?\s+|the\s+)?([\p{L}_ ]{2,30}?)\s+or\s+(?:an?\s+|the\s+)?([\p{L}_ ]{2,30}?)(?=[,;.]|\s+and\b|\s+but\b|$)/iu;
const OTHER = /\b(?:the\s+)?(?:other|opposite)(?:\s+(?:side|one|column|field|amount))?\s+(?:is|are|stays?|remains?|must be)\s+(?:then\s+|always\s+)?(?:zero|0(?:[.,]0+)?)\b/iu;

/** "a line is either a debit or a credit, and the other side is then 0.00": of two numbers one is set in each row. */
export function readExclusive(drafts: readonly Draft[], text: string): Claims | undefined {
  const either = EITHER.exec(text);
  const other = OTHER.exec(text);
  if (either === null || other === null) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  const [first, second] = [either[1], either[2]].map((said) => namedIn(said ?? '', numbers)[0]?.draft);
  if (first === undefined || second === undefined || first === second) return undefined;
  return zeroInTurn(first, second);
}

/** Half the rows of the first are zero; the second is set there, and zero elsewhere. */
function zeroInTurn(first: Draft, second: Draft): Claims | undefined {
  for (const draft of [first, second]) {
    const { min, max } = draft.made.options ?? {};
    if (typeof min !== 'number' || typeof max !== 'number') return undefined;
    const unit = draft.made.type === 'integer' ? 1 : 0.01;
    draft.made = { type: draft.made.type, options: { ...draft.made.options, min: Math.max(unit, min) } };
  }
  const { min = 0, max = 0 } = first.made.options ?? {};
  const base = optionsWithout(first.made, 'distribution', 'mean', 'median', 'deviation');
  const set = { ...optionsWithout(first.made, 'decimals'), weight: 0.5, min, max };
  first.made = { type: first.made.type, options: { ...base, min: 0, distribution: 'mixture', components: [{ weight: 0.5, distribution: 'uniform', min: 0, max: 0 }, { distribution: 'uniform', ...set }] } };
  second.cases = [{ when: `${nameIn(first)} > 0`, options: plainBetween(second, 0, 0) }];
  first.stated.shape = true;
  return [{ kind: 'holds', expression: `!(${nameIn(first)} > 0) || ${nameIn(second)} == 0` }];
}
