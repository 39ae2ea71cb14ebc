import type { Case, Claims, Draft, Options } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { directionsIn } from './directions.js';
import { goodnessOf, urgencyOf } from './rising-lists.js';

/** Words that go up a list of ranks, and the names such lists have. */
const HIGHER = /\b(?:more|most|very|highly)\s+(?:urgent|severe|critical|important|serious)\b|\b(?:high(?:er|est)?|greater|top)\s+(?:the\s+)?(?:priority|severity|urgency|importance)\b|\b(?:urgent|severe|critical)\s+(?:ones?|tickets?|issues?|incidents?|cases?|bugs?|requests?)\b/iu;
const LOWER = /\b(?:less|least|not so|hardly)\s+(?:urgent|severe|critical|important|serious)\b|\blow(?:er|est)?\s+(?:the\s+)?(?:priority|urgency|importance)\b/iu;
/** Numbers of which the first is the most urgent. */
const NUMBERED = /priority|urgency|triage/iu;
const MOST_RANKS = 10;
const RANKED = /priority|severity|urgency|importance|criticality/iu;

/** "worse hearing loss", "better condition", "a worse injury": of a list whose values everyone knows as good or bad. */
const JUDGED = /(?<![\p{L}])(?:(worse|poorer|(?:more|most) severe|worst)|(better|best))\s+(?!(?:than|at|in|on|off|with|for)(?![\p{L}]))\p{L}{3,}/iu;

/** The values of the only such list from the best to the worst. */
function judgedIn(drafts: readonly Draft[], text: string): { readonly list: Draft; readonly ranked: readonly string[] } | undefined {
  const judged = drafts.flatMap((list) => {
    const values = list.made.type === 'category' && Array.isArray(list.made.options?.['values']) ? (list.made.options['values'] as unknown[]).map(String) : [];
    const rising = goodnessOf(values);
    return rising === undefined ? [] : [{ list, ranked: rising.toReversed() }];
  });
  const named = judged.filter(({ list }) => namedIn(text, [list]).length > 0);
  return named.length > 0 ? named[0] : judged.length === 1 ? judged[0] : undefined;
}

/** "The more urgent the ticket, the quicker the first reply": a number that follows the ranks of a list. */
export function readRanks(drafts: readonly Draft[], text: string): Claims | undefined {
  const told = JUDGED.exec(text);
  const judged = told === null ? undefined : judgedIn(drafts, text);
  const isLower = judged === undefined && LOWER.test(text);
  if (judged === undefined && !isLower && !HIGHER.test(text)) return undefined;
  const list = judged?.list ?? drafts.find((draft) => RANKED.test(draft.name) && draft.made.type === 'category') ?? drafts.find(isNumbered);
  const ranked = judged === undefined ? (list === undefined ? undefined : ranksOf(list)) : told?.[1] === undefined ? judged.ranked.toReversed() : judged.ranked;
  // What is worse or better is told of the list.
  const target = directionsIn(judged === undefined ? text : text.replace(told?.[0].split(/\s/u)[0] ?? '', ''), drafts).find(({ draft, isTold }) => isTold && isNumeric(draft) && draft !== list && draft.stated.formula !== true && draft.cases === undefined);
  if (list === undefined || ranked === undefined || target === undefined) return undefined;
  const middle = (ranked.length - 1) / 2;
  const shown = (value: string): string => (list.made.type === 'integer' ? value : literal(value));
  const sign = isLower ? -target.sign : target.sign;
  const cases = ranked.flatMap((value, i): Case[] => {
    const options = shifted(target.draft, (i - middle) / Math.max(1, middle) * sign);
    return options === undefined ? [] : [{ when: `${nameIn(list)} == ${shown(value)}`, options }];
  });
  if (cases.length < ranked.length) return undefined;
  target.draft.cases = cases;
  target.draft.stated.correlated = true;
  return [{ kind: 'compare', column: target.draft.name, when: `${nameIn(list)} == ${shown(ranked.at(-1) ?? '')}`, higher: sign > 0 }];
}

/** "triage level 1 to 5", "priority 1-4". */
function isNumbered({ name, made }: Draft): boolean {
  const { min, max } = made.options ?? {};
  return made.type === 'integer' && NUMBERED.test(name) && typeof min === 'number' && typeof max === 'number' && min >= 0 && max > min && max - min < MOST_RANKS;
}

/** The values from the least to the most urgent: "low, high", "P4, P3, P2, P1"; undefined where their order is not known. */
function ranksOf(list: Draft): string[] | undefined {
  const { made } = list;
  const { min, max } = made.options ?? {};
  if (isNumbered(list) && typeof min === 'number' && typeof max === 'number') return Array.from({ length: max - min + 1 }, (_, i) => String(max - i));
  return made.type === 'category' && Array.isArray(made.options?.['values']) ? urgencyOf((made.options['values'] as unknown[]).map(String)) : undefined;
}

/** The options of a number for a rank from -1 to 1. */
export function shifted(draft: Draft, rank: number): Options | undefined {
  const { min, max, distribution, median, mean, deviation } = draft.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const isWhole = draft.made.type === 'integer';
  const round = (value: number): number => (isWhole ? Math.round(value) : Math.round(value * 100) / 100);
  if (distribution === 'lognormal' && typeof median === 'number') return { median: Math.min(max * 0.8 + min * 0.2, Math.max(min + (max - min) * 0.01, Math.round(median * 3 ** rank * 100) / 100)) };
  if (distribution === 'normal' && typeof mean === 'number') return { mean: Math.min(max, Math.max(min, round(mean + rank * (typeof deviation === 'number' ? 1.3 * deviation : (max - min) / 4)))) };
  if (distribution !== undefined && distribution !== 'uniform') return undefined;
  const part = (max - min) * 0.45;
  return rank < 0 ? { max: round(max + rank * part) } : { min: round(min + rank * part) };
}

const STEPS = 4;

/** A number that climbs or falls with another whose values cannot be moved, as an age beside a date of birth: in steps. */
export function climb(target: Draft, by: Draft, sign: 1 | -1): boolean {
  const { min, max } = by.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || target.stated.formula === true || !isNumeric(target)) return false;
  const before = target.cases ?? [];
  const steps = Array.from({ length: STEPS }, (_, i) => STEPS - 1 - i).flatMap((step): Case[] => {
    const rank = (2 * step / (STEPS - 1) - 1) * sign;
    const when = step === 0 ? undefined : `${nameIn(by)} >= ${String(Math.round(min + ((max - min) * step) / STEPS))}`;
    const alone = shifted(target, rank);
    const both = before.length > 4 ? [] : before.flatMap((other): Case[] => {
      const options = shifted({ ...target, made: { ...target.made, options: { ...target.made.options, ...other.options } } }, rank);
      return options === undefined ? [] : [{ when: when === undefined ? other.when : `(${other.when}) && ${when}`, options: { ...other.options, ...options } }];
    });
    return [...both, ...(alone === undefined ? [] : [{ when: when ?? `${nameIn(by)} < ${String(Math.round(min + (max - min) / STEPS))}`, options: alone }])];
  });
  if (steps.length < STEPS) return false;
  target.cases = steps;
  target.stated.correlated = true;
  return true;
}
