import { toNineDecimals } from '../../columns/rounding.js';
import { kindOf } from '../../columns/types.js';
import type { Case, Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { boundsOf } from '../limits/steps.js';
import { setFormula } from './set-formula.js';
import { withThatNamed } from './shares-of-columns.js';

const RANGE = /(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct)?\s*(?:to|and|-|–|bis|und|y|a|et|à)\s*(\d+(?:[.,]\d+)?)\s?(?:(?:%|percent|pct)\s+(?:of|from|von|vom|der|des|del|de|du)|(?<times>x|times|mal|veces|fois)(?:\s+(?:as (?:much|many|long|high) as))?)\s+(?:the\s+|its\s+|their\s+|la\s+|el\s+|das\s+|den\s+|die\s+|le\s+)?(?<whole>[\p{L}_][\p{L}\p{N}_ +]{1,60})/iu;
/** "about 4% of views". */
const ABOUT =
  /(?:(?<![\p{L}])(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|on average|averag(?:es?|ing)|typically|usually|normally|nearly|close to|etwa|rund|ungefähr|unos|alrededor del?|environ)|~)\s*(?<share>\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent)\s+(?:of|from|von|vom|der|des|del|de|du)\s+(?:the\s+|its\s+|their\s+|la\s+|el\s+|das\s+|den\s+|die\s+|le\s+)?(?<whole>[\p{L}_][\p{L}\p{N}_ +]{1,60})/iu;
/** "at least 20% of the price". */
const AT_LEAST =
  /(?<![\p{L}])(?:at least|no less than|not less than|a minimum of|minimum|min\.?|mindestens|al menos|au moins)\s*(?<share>\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent)\s+(?:of|from|von|vom|der|des|del|de|du)\s+(?:the\s+|its\s+|their\s+|la\s+|el\s+|das\s+|den\s+|die\s+|le\s+)?(?<whole>[\p{L}_][\p{L}\p{N}_ +]{1,60})/iu;
/** How far "about" strays, as a part of the share. */
const STRAYS = 0.25;
/** How far above the least a share that has no other end goes, as a rule. */
const ABOVE = 2.5;

/** "of food and drinks together", "of the sum of food and drinks", "of food + drinks". */
const SUMMED = /\b(?:together|combined|in total|the sum of|sum of|total of|plus|added|zusammen|juntos|ensemble)\b|\+/iu;

/** Most steps the other column is cut into. */
const STEPS = 48;

/** "5% to 40% of the price", "tips are between 10 and 25 % of food and drinks together": a number between two shares of another column, or of a sum. */
export function readPartOf(drafts: readonly Draft[], told: string, own: Draft | undefined): Claims | undefined {
  const text = own === undefined ? told : withThatNamed(told, drafts, own);
  const above = addedTo(drafts, text, own);
  if (above !== undefined) return above;
  const match = /\d\s?(?:%|p|x\s|times|mal\s|veces|fois)/iu.test(text) ? RANGE.exec(text) ?? ABOUT.exec(text) ?? AT_LEAST.exec(text) : null;
  const part = match === null ? undefined : (own ?? partBefore(drafts, text.slice(0, match.index)));
  if (part === undefined || match === null || part.stated.formula === true) return undefined;
  const wholes = [...new Set(namedIn(match.groups?.['whole'] ?? '', drafts.filter((draft) => draft !== part && isNumeric(draft))).map(({ draft }) => draft))];
  const [whole] = wholes;
  const [least, most] = endsOf(match);
  if (whole === undefined || !(most > least) || (match.groups?.['share'] !== undefined && !isNumeric(part))) return undefined;
  return wholes.length > 1 && SUMMED.test(match.groups?.['whole'] ?? '') ? scattered(part, wholes, least, most) : between(part, whole, least, most);
}

const PLUS = /^(?<head>[^,;]{0,50}?)(?:is|are|=|equals?|:)?\s*(?:the\s+)?(?<whole>[\p{L}_][\p{L}_ ]{2,40}?)\s+(?:plus|\+)\s+(?:a\s+(?:margin|mark-?up|surcharge)\s+of\s+)?(?<low>\d+(?:[.,]\d+)?)\s?%?\s*(?:to|-|–|and)\s*(?<high>\d+(?:[.,]\d+)?)\s?(?:%|percent|pct)/iu;

/** "Selling price is purchase price plus 40 to 80 percent": so much more than another column. */
function addedTo(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { low = '', high = '' } = /\b(?:plus)\b|\+/iu.test(text) ? (PLUS.exec(text)?.groups ?? {}) : {};
  if (low === '') return undefined;
  const named = namedIn(text.slice(0, text.search(/\bplus\b|\+/iu)), drafts.filter((draft) => draft !== own && isNumeric(draft))).map(({ draft }) => draft);
  const whole = named.at(-1);
  const part = own ?? named[0];
  if (part === undefined || whole === undefined || part === whole || !isNumeric(part) || part.stated.formula === true || named.length > (own === undefined ? 2 : 1)) return undefined;
  const [least, most] = [low, high].map((number) => toNineDecimals(1 + readDigits(number) / 100)) as [number, number];
  return most > least ? scattered(part, [whole], least, most) : undefined;
}

/** Between which parts of the whole it lies. */
function endsOf({ 0: said, 1: from = '', 2: to = '', groups }: RegExpExecArray): readonly [least: number, most: number] {
  const [share, low, high] = [groups?.['share'] ?? '', from, to].map((number) => readDigits(number) / (groups?.['times'] === undefined ? 100 : 1)) as [number, number, number];
  if (groups?.['share'] === undefined) return [low, high];
  if (!AT_LEAST.test(said)) return [share * (1 - STRAYS), share * (1 + STRAYS)].map(toNineDecimals) as [number, number];
  return [share, share < 1 ? Math.min(1, toNineDecimals(share * ABOVE)) : toNineDecimals(share * 1.6)];
}

/** The number that a sentence bounds: "tips are usually between"; what is told of some rows bounds none. */
function partBefore(drafts: readonly Draft[], head: string): Draft | undefined {
  const named = namedIn(head, drafts);
  return named.length === 1 && /^\W*(?:the\s+|a\s+)?$/iu.test(head.slice(0, named[0]?.start)) && !SOME.test(head) ? named.find(({ draft }) => isNumeric(draft))?.draft : undefined;
}

const SOME = /\b(?:if|when|where|unless|for|only|never|not|than)\b/iu;

/** A part of what several columns come to, which hangs on the digits of the first and looks drawn. */
function scattered(part: Draft, wholes: readonly Draft[], least: number, most: number): Claims {
  const sum = wholes.map(nameIn).join(' + ');
  const [from, width] = [least + (most - least) * 0.02, (most - least) * 0.96].map(toNineDecimals);
  const drawn = wholes.map((whole) => `int(${nameIn(whole)} * 100) * 37`).join(' + ');
  return [...setFormula(part, `round((${sum}) * (${String(from)} + ${String(width)} * ((${drawn}) % 101 / 100)), 2)`, 2), { kind: 'holds', expression: `${nameIn(part)} <= (${sum}) * ${String(most)} + 0.01` }];
}

/** Cuts the other column into steps so narrow that one range of numbers fits all of a step. */
export function between(part: Draft, whole: Draft, least: number, most: number): Claims {
  const { min, max } = boundsOf(whole) ?? {};
  const claim = { kind: 'holds', expression: `${nameIn(part)} >= ${nameIn(whole)} * ${least} && ${nameIn(part)} <= ${nameIn(whole)} * ${most}` } as const;
  if (min === undefined || max === undefined || !(max > 0) || whole.stated.formula === true) {
    return scattered(part, [whole], least, most);
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
  const lowest = tidy(round(Math.min(below, min * 1.5) * least, true));
  if (below > min) cases.push({ when: `${nameIn(whole)} < ${below}`, options: { min: lowest, max: Math.max(lowest, tidy(round(min * most, false)), tidy(round(below * 0.5 * most, false))) } });
  const least0 = tidy(round(min * least, true));
  part.made = { type: isWhole ? 'integer' : 'decimal', options: { min: least0, max: Math.max(least0, tidy(round(max * most, false))), ...(isWhole ? {} : { decimals: 2 }) } };
  part.cases = cases;
  part.unique = false;
  part.stated.range = true;
  part.stated.shape = true;
  return [claim];
}
