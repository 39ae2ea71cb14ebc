import { kindOf } from '../../columns/types.js';
import type { Case, Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const RANGE = /(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct)?\s*(?:to|and|-|–|bis|und|y|a|et|à)\s*(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct)\s+(?:of|from|von|vom|der|des|del|de|du)\s+(?:the\s+|its\s+|their\s+|la\s+|el\s+)?([\p{L}_][\p{L}\p{N}_ ]{1,40})/iu;

/** Most steps the other column is cut into. */
const STEPS = 48;

/** "5% to 40% of the price", "between 10 and 25 % of the bill": a number between two shares of another column. */
export function readPartOf(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = own === undefined ? null : RANGE.exec(text);
  if (own === undefined || match === null || own.stated.formula === true) return undefined;
  const whole = namedIn(match[3] ?? '', drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  const [least, most] = [match[1], match[2]].map((number) => Number((number ?? '').replace(',', '.')) / 100);
  if (whole === undefined || least === undefined || most === undefined || !(most > least)) return undefined;
  return between(own, whole, least, most);
}

/** Cuts the other column into steps so narrow that one range of numbers fits all of a step. */
function between(part: Draft, whole: Draft, least: number, most: number): Claims {
  const { min, max } = whole.made.options ?? {};
  const claim = { kind: 'holds', expression: `${nameIn(part)} >= ${nameIn(whole)} * ${least} && ${nameIn(part)} <= ${nameIn(whole)} * ${most}` } as const;
  if (typeof min !== 'number' || typeof max !== 'number' || !(max > 0) || whole.stated.formula === true) {
    return [...setFormula(part, `${nameIn(whole)} * ${(least + most) / 2}`, 2), claim];
  }
  const isWhole = kindOf(whole.made) === 'integer' && kindOf(part.made) === 'integer';
  const unit = isWhole ? 1 : 0.01;
  const round = (value: number, up: boolean): number => (up ? Math.ceil(value / unit - 1e-6) : Math.floor(value / unit + 1e-6)) * unit;
  const tidy = (value: number): number => Math.round(value * 100) / 100;
  const low = Math.max(min, max / 1000, unit);
  const steps = Math.min(STEPS, Math.max(4, Math.ceil(Math.log(max / low) / Math.log(Math.min(1.25, Math.sqrt(most / Math.max(least, most / 4)))))));
  const edges = Array.from({ length: steps + 1 }, (_, i) => tidy(low * (max / low) ** (i / steps)));
  const cases: Case[] = [];
  for (let i = steps - 1; i >= 0; i--) {
    const [from = low, to = max] = [edges[i], edges[i + 1]];
    const [a, b] = [tidy(round(to * least, true)), tidy(round(from * most, false))];
    cases.push({ when: `${nameIn(whole)} >= ${from}`, options: { min: Math.min(a, b), max: b } });
  }
  const below = edges[0] ?? low;
  if (below > min) cases.push({ when: `${nameIn(whole)} < ${below}`, options: { min: tidy(round(Math.min(below, min * 1.5) * least, true)), max: Math.max(tidy(round(min * most, false)), tidy(round(below * 0.5 * most, false))) } });
  const least0 = tidy(round(min * least, true));
  part.made = { type: isWhole ? 'integer' : 'decimal', options: { min: least0, max: Math.max(least0, tidy(round(max * most, false))), ...(isWhole ? {} : { decimals: 2 }) } };
  part.cases = cases;
  part.unique = false;
  part.stated.range = true;
  part.stated.shape = true;
  return [claim];
}
