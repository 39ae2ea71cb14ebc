import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { plainBetween } from './plain-between.js';

const VERB = /\s(?:have|has|get|gets|carry|carries|come with|comes with|with)\s/iu;

/** "missed and failed calls have duration 0 and cost 0": numbers that other columns hold where a condition is met. */
export function readSetWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const verb = own === undefined && !/%|percent/iu.test(text) ? VERB.exec(text) : null;
  if (verb === null) return undefined;
  const rest = text.slice(verb.index + verb[0].length);
  const numbers = numbersIn(rest);
  const targets = namedIn(rest, drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true));
  const pairs = targets.map((mention) => ({ draft: mention.draft, value: numbers.find(({ start, end }) => start >= mention.end && BETWEEN.test(rest.slice(mention.end, start)) && !RANGE.test(rest.slice(end)))?.value }));
  const test = testIn(text.slice(0, verb.index), drafts.filter((draft) => !targets.some((mention) => mention.draft === draft)));
  if (test === undefined || pairs.length === 0 || pairs.some(({ value }) => value === undefined)) return undefined;
  return pairs.map(({ draft, value = 0 }): Claim => {
    draft.cases = [{ when: test.when, options: plainBetween(draft, value, value) }, ...(draft.cases ?? [])];
    return { kind: 'holds', expression: `!(${test.when}) || ${nameIn(draft)} == ${value}` };
  });
}

/** "of 10 to 90": no value alone. */
const RANGE = /^\s?[\p{L}€$£%]{0,7}\s?(?:to|and|-|–|bis|a|à)\s?[$€£]?\d/iu;
const BETWEEN = /^\s*(?:is|are|of|=|:)?\s*(?:exactly|always)?\s*$/iu;
