import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

/** Ways that together are all there are of it. */
const WAYS: readonly (readonly RegExp[])[] = [
  [/^cash$/u, /^(?:card|cards|credit|digital|electronic|cashless)$/u, /^(?:voucher|vouchers|gift|cheque|check)$/u],
  [/^(?:online|web|website|digital)$/u, /^(?:store|shop|offline|instore|retail|counter|branch)$/u, /^(?:phone|app|wholesale)$/u],
  [/^(?:bar|bargeld)$/u, /^(?:karte|karten|ec)$/u],
  [/^(?:efectivo)$/u, /^(?:tarjeta)$/u],
  [/^(?:esp[èe]ces)$/u, /^(?:carte|cb)$/u],
];
const TOTAL = /^(?:total|sum|overall|together|gesamt|summe)(?:_(?<noun>\p{L}+))?$|^(?<before>\p{L}+)_total$/iu;

/** "cash takings, card takings, total", "online revenue, store revenue, total revenue": all of it, whichever way it came. */
export function addWays(drafts: readonly Draft[]): void {
  for (const total of drafts) {
    const { noun = '', before = noun } = TOTAL.exec(total.english ?? total.name)?.groups ?? {};
    if (!TOTAL.test(total.name) || !isOpen(total)) continue;
    const parts = drafts.filter((draft) => draft !== total && isNumeric(draft));
    for (const ways of WAYS) {
      const told = parts.map((draft) => ({ draft, words: draft.name.toLowerCase().split('_') })).filter(({ words }) => words.length === 2 && (before === '' || words.includes(before)) && words.some((word) => ways.some((way) => way.test(word))));
      const nouns = new Set(told.map(({ words }) => words.filter((word) => !ways.some((way) => way.test(word))).join(' ')));
      if (told.length < 2 || nouns.size !== 1 || nouns.has('')) continue;
      setFormula(total, told.map(({ draft }) => nameIn(draft)).join(' + '), told.every(({ draft }) => draft.made.type === 'integer') ? undefined : 2);
      break;
    }
  }
}

const isOpen = (draft: Draft): boolean => isNumeric(draft) && draft.stated.formula !== true && draft.stated.range !== true && draft.made.type !== 'expression';
