import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { testIn } from '../grammar/tests/test-in.js';

const SIGN = /\b(positive|negative|zero|0)\s+(?:after|for|on|when|if|in|with)\s+(?:an?\s+|the\s+)?([\p{L}-]+)/giu;

const AMOUNT = /amount|amt|value|sum|total|balance|change|flow|importe|monto|betrag|wert|montant|solde/iu;
const SIGNED = /(?:^|[,;]\s*|\b(?:and|y|und|et)\s+)(?:the\s|l[oa]s\s|el\s|la\s|die\s|les\s)?(?<what>\p{L}[\p{L}-]{2,}(?:\s[\p{L}-]{3,})?)\s(?:(?:are|is|be|go|goes|count|counts|come|as|in|en|van|son|sind|sont|always|stored|shown|recorded|booked|siempre|immer|toujours)\s){0,4}(?<sign>positi[vf]|negati[vf]|négatif)/giu;

/** "positive after a win, negative after a loss and 0 after a draw": the sign of a number by a value of another column. */
export function readSigns(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined) return readSignsOfValues(drafts, text);
  if ((own.made.type !== 'integer' && own.made.type !== 'decimal')) return undefined;
  const told = [...text.matchAll(SIGN)].map(([, sign = '', said = '']) => ({ sign: sign.toLowerCase(), test: testIn(said, drafts.filter((draft) => draft !== own)) }));
  if (told.length < 2 || told.some(({ test }) => test === undefined)) return undefined;
  return giveSigns(own, told);
}

/** "Withdrawals are negative, deposits positive", "los gastos van en negativo": of the only amount beside a list of kinds. */
function readSignsOfValues(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!/posit|negat|négat/iu.test(text)) return undefined;
  const amounts = drafts.filter(({ name, made, stated }) => (made.type === 'integer' || made.type === 'decimal') && AMOUNT.test(name) && stated.formula !== true);
  const [amount] = amounts;
  const told = [...text.matchAll(SIGNED)].map(({ groups }) => ({ sign: /^pos/iu.test(groups?.['sign'] ?? '') ? 'positive' : 'negative', test: testIn(groups?.['what'] ?? '', drafts.filter((draft) => draft.made.type === 'category')) }));
  return amount === undefined || amounts.length > 1 || told.length === 0 || told.some(({ test }) => test === undefined) ? undefined : giveSigns(amount, told);
}

/** So many times the usual amount is the largest that is taken off. */
const OF_MEDIAN = 12;

function giveSigns(own: Draft, told: readonly { readonly sign: string; readonly test: { readonly when: string } | undefined }[]): Claims {
  const { min = -50, max = 50 } = own.made.options ?? {};
  const most = Math.max(1, Math.abs(typeof max === 'number' ? max : 50));
  const least = -Math.max(1, typeof min === 'number' && min < 0 ? Math.abs(min) : most);
  const before = own.cases ?? [];
  const unit = own.made.type === 'integer' ? 1 : 0.01;
  // Spread as usual above zero; below, most near it as well.
  const { median } = own.made.options ?? {};
  const isSkewed = typeof median === 'number' && typeof min === 'number' && min >= 0;
  const above = isSkewed ? { ...own.made.options, min: Math.max(min, unit) } : { min: unit, max: most };
  const below = isSkewed ? { min: own.stated.range === true ? least : -Math.min(most, Math.round(median * OF_MEDIAN)), max: -unit, distribution: 'triangular', mode: -Math.round(median) } : { min: least, max: -unit };
  own.made = { type: own.made.type, options: { min: least, max: most, ...(own.made.type === 'decimal' ? { decimals: own.made.options?.['decimals'] ?? 2 } : {}) } };
  own.stated.range = true;
  own.cases = [...before, ...told.map(({ sign, test }) => ({ when: test?.when ?? 'true', options: sign === 'positive' ? above : sign === 'negative' ? below : { min: 0, max: 0 } }))];
  return told.map(({ sign, test }): Claim => ({ kind: 'holds', expression: `!(${test?.when ?? 'true'}) || ${nameIn(own)} ${sign === 'positive' ? '>' : sign === 'negative' ? '<' : '=='} 0` }));
}
