import { isCalled } from '../columns/names.js';
import { optionsWithout } from '../columns/options.js';
import type { Draft } from '../model.js';
import { fold } from '../reading/words.js';

const AMOUNT = /^(?:amount|fine|fine_amount|price|cost|total|fee|betrag|preis|kosten|importe|precio|coste|multa|montant|prix|co[uû]t)(?:_(?:eur|usd|gbp|chf))?$/i;

/** How much it is of what: the least, the most, the median. */
const SUMS: readonly (readonly [about: RegExp, min: number, max: number, median: number])[] = [
  [/\b(?:parking|traffic|speeding)?\s?(?:fines|tickets for parking|parking tickets)\b|bussgeld|strafzettel|\bmultas\b|\bamendes\b|\bcontraventions\b/u, 10, 480, 48],
  [/petty cash|kassenbuch|handkasse|caja chica|petite caisse/u, 1.5, 190, 17],
  [/\b(?:hairdresser|hair salon|barber|nail salon)|friseur|peluqueria|\bcoiffeur/u, 12, 190, 42],
  [/\b(?:garage|car repair|auto repair)|werkstatt|taller mecanico|\batelier auto/u, 35, 2400, 230],
  [/\bdentist|zahnarzt|\bdentista|\bdentiste/u, 30, 1600, 120],
];

/** A fine for parking costs no 1.50, a haircut no 20,000. */
export function fitSums(drafts: readonly Draft[], description: string): void {
  const text = fold(description);
  const [, min = 0, max = 0, median = 0] = SUMS.find(([about]) => about.test(text)) ?? [];
  if (max === 0) return;
  for (const draft of drafts) {
    if (!isCalled(draft, AMOUNT) || !isOpen(draft)) continue;
    draft.made = { type: 'decimal', options: { ...optionsWithout(draft.made, 'mean', 'deviation'), min, max, decimals: 2, distribution: 'lognormal', median } };
  }
}

function isOpen({ made, stated, cases }: Draft): boolean {
  const isFree = [stated.range, stated.shape, stated.formula, stated.correlated, stated.values].every((said) => said !== true);
  return (made.type === 'integer' || made.type === 'decimal') && cases === undefined && isFree;
}
