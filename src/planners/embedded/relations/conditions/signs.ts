import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { testIn } from '../grammar/tests/test-in.js';

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
