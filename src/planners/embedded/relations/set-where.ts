import type { Claim } from '../../../core/claims/registry.js';
import type { Claims, Draft } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { plainBetween } from './conditions.js';
import { nameIn } from './mentions.js';
import { isNumeric, namedIn } from './operands.js';
import { testIn } from './tests.js';

const VERB = /\s(?:have|has|get|gets|carry|carries|come with|comes with|with)\s/iu;

/** "missed and failed calls have duration 0 and cost 0": numbers that other columns hold where a condition is met. */
export function readSetWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const verb = own === undefined && !/%|percent/iu.test(text) ? VERB.exec(text) : null;
  if (verb === null) return undefined;
  const rest = text.slice(verb.index + verb[0].length);
  const numbers = numbersIn(rest);
  const targets = namedIn(rest, drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true));
  const pairs = targets.map((mention) => ({ draft: mention.draft, value: numbers.find(({ start }) => start >= mention.end && BETWEEN.test(rest.slice(mention.end, start)))?.value }));
  const test = testIn(text.slice(0, verb.index), drafts.filter((draft) => !targets.some((mention) => mention.draft === draft)));
  if (test === undefined || pairs.length === 0 || pairs.some(({ value }) => value === undefined)) return undefined;
  return pairs.map(({ draft, value = 0 }): Claim => {
    draft.cases = [{ when: test.when, options: plainBetween(draft, value, value) }, ...(draft.cases ?? [])];
    return { kind: 'holds', expression: `!(${test.when}) || ${nameIn(draft)} == ${value}` };
  });
}

const SIGN = /\b(positive|negative|zero|0)\s+(?:after|for|on|when|if|in|with)\s+(?:an?\s+|the\s+)?([\p{L}-]+)/giu;

/** "positive after a win, negative after a loss and 0 after a draw": the sign of a number by a value of another column. */
export function readSigns(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || (own.made.type !== 'integer' && own.made.type !== 'decimal')) return undefined;
  const told = [...text.matchAll(SIGN)].map(([, sign = '', said = '']) => ({ sign: sign.toLowerCase(), test: testIn(said, drafts.filter((draft) => draft !== own)) }));
  if (told.length < 2 || told.some(({ test }) => test === undefined)) return undefined;
  const { min = -50, max = 50 } = own.made.options ?? {};
  const most = Math.max(1, Math.abs(typeof max === 'number' ? max : 50));
  const least = -Math.max(1, typeof min === 'number' && min < 0 ? Math.abs(min) : most);
  const unit = own.made.type === 'integer' ? 1 : 0.01;
  own.made = { type: own.made.type, options: { min: least, max: most, ...(own.made.type === 'decimal' ? { decimals: own.made.options?.['decimals'] ?? 2 } : {}) } };
  own.stated.range = true;
  own.cases = told.map(({ sign, test }) => ({ when: test?.when ?? 'true', options: sign === 'positive' ? { min: unit, max: most } : sign === 'negative' ? { min: least, max: -unit } : { min: 0, max: 0 } }));
  return told.map(({ sign, test }): Claim => ({ kind: 'holds', expression: `!(${test?.when ?? 'true'}) || ${nameIn(own)} ${sign === 'positive' ? '>' : sign === 'negative' ? '<' : '=='} 0` }));
}

const BETWEEN = /^\s*(?:is|are|of|=|:)?\s*(?:exactly|always)?\s*$/iu;
