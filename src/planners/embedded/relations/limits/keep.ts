import type { Claim } from '../../../../core/claims/registry.js';
import { optionsWithout } from '../../columns/options.js';
import type { Case, Claims, Draft } from '../../model.js';
import type { Relation } from '../grammar/comparisons.js';
import { nameIn } from '../grammar/mentions.js';
import { keepOfOne } from './of-one-number.js';
import { boundsOf, distinctCases, edge, rounded, stepped, STEPS, unitOf } from './steps.js';

/** Keeps a on its side of b × factor; below it, at no less than the `least` part of b as a rule. */
export function keep(a: Draft, relation: Relation, b: Draft, factor: number, drafts: readonly Draft[], least = 0): Claims | undefined {
  const kept = keepOfOne(a, relation, b, factor);
  if (kept !== undefined) return kept;
  // What the other is worked out from cannot follow it.
  if (isMadeOf(a, b) || isMadeOf(b, a)) return undefined;
  if (relation === '>' || relation === '>=') {
    if (factor < 1 && isFree(a) && isFree(b) && a.stated.range !== true) return atLeastPart(a, b, factor, relation === '>');
    // "initial height around 12 with sd 1.5, final height above it": what was told of the lower one stays.
    if (factor === 1 && isShaped(b) && !isShaped(a) && isFree(a) && a.cases === undefined) return above(a, b, relation === '>');
    if (isKeptBelowAnother(b, a)) return secondAbove(a, b, factor, relation === '>') ?? atMost(b, a, 1 / factor, relation === '>', drafts, least);
    // The side with less said of it gives way; the lower one as a rule.
    return isFree(b) || !isFree(a) ? atMost(b, a, 1 / factor, relation === '>', drafts, least) : atLeast(a, b, factor, relation === '>');
  }
  if (relation !== '<' && relation !== '<=') return undefined;
  if (factor === 1 && isShaped(a) && !isShaped(b) && isFree(b) && b.cases === undefined) return above(b, a, relation === '<');
  if (isKeptBelowAnother(a, b)) return secondAbove(b, a, 1 / factor, relation === '<') ?? atMost(a, b, factor, relation === '<', drafts, least);
  return isFree(a) || !isFree(b) ? atMost(a, b, factor, relation === '<', drafts, least) : (atLeast(b, a, 1 / factor, relation === '<') ?? atMost(a, b, factor, relation === '<', drafts));
}

/** "reserve at or above the start", "final price not below the start": of two upper ones the second keeps to the lower one, which has but one of them to keep to. */
function isKeptBelowAnother(lower: Draft, upper: Draft): boolean {
  const steps = lower.cases ?? [];
  return steps.length > 0 && steps.every(({ when }) => STEP.test(when)) && !steps.some(({ when }) => when.includes(nameIn(upper))) && isFree(upper) && upper.cases === undefined && upper.stated.shape !== true && upper.stated.correlated !== true;
}

/** Where nothing is told of it, it goes some way above the lower one, and not as far as what costs most. */
function secondAbove(upper: Draft, lower: Draft, factor: number, isStrict: boolean): Claims | undefined {
  const [high, low] = [boundsOf(upper), boundsOf(lower)];
  const most = low === undefined ? 0 : rounded(low.max * factor * USUAL_GROWTH, upper.made.type === 'integer', true);
  if (upper.stated.range !== true && high !== undefined && low !== undefined && low.min > 0 && high.max > most) upper.made = { type: upper.made.type, options: { ...upper.made.options, max: most } };
  return atLeast(upper, lower, factor, isStrict);
}
const STEP = /^[\w()'" ]+ >= -?[\d.]+$/u;

const isShaped = ({ stated, made }: Draft): boolean => stated.shape === true && made.options?.['distribution'] !== undefined;

/** Keeps the upper one above what the lower one is drawn as; of the same kind, and with nothing told of it, it goes as far as that lets one expect. */
function above(upper: Draft, lower: Draft, isStrict: boolean): Claims | undefined {
  const low = boundsOf(lower);
  const isAkin = upper.stated.range !== true && upper.concept !== undefined && upper.concept === lower.concept;
  if (isAkin && low !== undefined && low.max > 0) upper.made = { type: upper.made.type, options: { ...upper.made.options, min: low.min, max: rounded(low.max * USUAL_GROWTH, upper.made.type === 'integer', true) } };
  return atLeast(upper, lower, 1, isStrict) ?? atMost(lower, upper, 1, isStrict, []);
}

/** How much larger than before what grows gets, where nobody says. */
const USUAL_GROWTH = 2;

/** Whether the formula of a column takes the other. */
function isMadeOf({ made }: Draft, { name }: Draft): boolean {
  const expression = made.type === 'expression' ? made.options?.['expression'] : undefined;
  return typeof expression === 'string' && !expression.includes('?') && expression.split(/[^\p{L}\d_]+/u).includes(name);
}

export const isFree = ({ stated, made }: Draft): boolean => stated.formula !== true && (made.type === 'integer' || made.type === 'decimal');

/**
 * Keeps a column at or below a share of another: the range of the other is cut into steps, narrow ones first, and within
 * each the column stays below the share of the step's lower end. Of a sum every part gets its part of the room.
 */
function atMost(lower: Draft, upper: Draft, factor: number, isStrict: boolean, drafts: readonly Draft[], least = 0): Claims | undefined {
  const most = factor === 1 ? nameIn(upper) : `${nameIn(upper)} * ${String(Math.round(factor * 1e6) / 1e6)}`;
  const claim: Claim = { kind: 'holds', expression: `${nameIn(lower)} ${isStrict ? '<' : '<='} ${most}` };
  if (lower.stated.formula === true) return sumBelow(lower, upper, factor, drafts) ? [claim] : undefined;
  const usual = least === 0 && factor === 1 ? mostOf(lower, upper) : least;
  if (usual === 0 || !isOfOneSize(lower, upper, factor)) widen(lower, upper, factor);
  raise(upper, lower, factor, isStrict);
  return stepped(lower, upper, factor, isStrict, usual) ? [claim] : undefined;
}

const DONE = /(?:^|_)(?:received|delivered|accepted|picked|shipped|loaded|unloaded|attended|present|fulfilled|confirmed|collected)(?:_|$)/iu;
const ASKED = /(?:^|_)(?:announced|ordered|sent|expected|planned|dispatched|requested|scheduled|invited|list_size|recipients|enrolled|listed|due|allocated)(?:_|$)/iu;

/** "pallets received, at most what was announced": as a rule most of it is, where nothing was told of the one itself. */
const mostOf = (lower: Draft, upper: Draft): number => (lower.stated.range !== true && lower.stated.shape !== true && DONE.test(lower.english ?? lower.name) && ASKED.test(upper.english ?? upper.name) ? 0.85 : 0);

/** The parts of a sum each stay below their part of the room. */
function sumBelow(sum: Draft, upper: Draft, factor: number, drafts: readonly Draft[]): boolean {
  const expression = sum.made.options?.['expression'];
  if (typeof expression !== 'string' || !/^[\w() ']+(?: \+ [\w() ']+)+$/.test(expression)) return false;
  const parts = expression.split(' + ').map((name) => drafts.find((draft) => nameIn(draft) === name));
  if (parts.some((part) => part === undefined || !isFree(part) || part === upper)) return false;
  for (const part of parts) {
    if (part === undefined) continue;
    widen(part, upper, factor / parts.length);
    stepped(part, upper, factor / parts.length, false);
  }
  return true;
}

/** A mean pulse of up to 178 beside a highest one of up to 202: its own range fits as it is. */
function isOfOneSize(lower: Draft, upper: Draft, factor: number): boolean {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  return low !== undefined && high !== undefined && low.max >= high.max * factor * 0.4 && low.max <= high.max * factor && low.min <= high.min * factor;
}

/** Where the least of the lower one is told, "start between 5 and 60, end above start and at most 100", the upper one begins no lower. */
function raise(upper: Draft, lower: Draft, factor: number, isStrict: boolean): void {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (lower.stated.range !== true || low === undefined || high === undefined || upper.stated.formula === true || upper.cases !== undefined || !(factor > 0)) return;
  const from = rounded(low.min / factor + (isStrict ? unitOf(upper) : 0), upper.made.type === 'integer', true);
  if (from > high.min && from < high.max && (upper.made.type === 'integer' || upper.made.type === 'decimal')) upper.made = { ...upper.made, options: { ...upper.made.options, min: from } };
}

/** A column of which no range was told reaches as far as the other lets it. */
function widen(lower: Draft, upper: Draft, factor: number): void {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (lower.stated.range === true || low === undefined || high === undefined || lower.made.type === 'category') return;
  const max = rounded(high.max * factor, lower.made.type === 'integer', false);
  const least = low.min < max ? low.min : rounded(high.min * factor * 0.2, lower.made.type === 'integer', true);
  if (max > least) lower.made = { type: lower.made.type, options: { ...lower.made.options, min: least, max, ...(least > high.min * factor ? { min: rounded(high.min * factor, lower.made.type === 'integer', false) } : {}) } };
}

/** "A down payment of at least 10% of the value": from that part of the other up to some times of it, and never all of it. */
function atLeastPart(part: Draft, whole: Draft, factor: number, isStrict: boolean): Claims | undefined {
  const all = boundsOf(whole);
  if (all === undefined || all.max <= all.min || all.min < 0) return undefined;
  const isWhole = part.made.type === 'integer';
  const most = Math.min(Math.max(0.9, (1 + factor) / 2), factor * 4);
  const cases: Case[] = [];
  for (let step = STEPS - 1; step >= 0; step--) {
    const [from, to] = [edge(all, step / STEPS, false), step === STEPS - 1 ? all.max : edge(all, (step + 1) / STEPS, false)];
    const min = rounded(to * factor + (isStrict ? 0.01 : 0), isWhole, true);
    cases.push({ when: `${nameIn(whole)} >= ${String(from)}`, options: { min, max: Math.max(min, rounded(from * most, isWhole, false)) } });
  }
  const [min, max] = [rounded(all.min * factor, isWhole, true), rounded(all.max * most, isWhole, false)];
  part.made = { type: part.made.type, options: { ...optionsWithout(part.made, 'distribution', 'mean', 'median', 'deviation', 'components'), min, max } };
  part.cases = [...(part.cases ?? []), ...distinctCases(cases)];
  return [{ kind: 'holds', expression: `${nameIn(part)} ${isStrict ? '>' : '>='} ${nameIn(whole)} * ${String(Math.round(factor * 1e6) / 1e6)}` }];
}

function atLeast(upper: Draft, lower: Draft, factor: number, isStrict: boolean): Claims | undefined {
  const [high, low] = [boundsOf(upper), boundsOf(lower)];
  if (high === undefined || low === undefined || upper.stated.formula === true || !(factor > 0)) return undefined;
  const unit = unitOf(upper);
  const top = Math.max(high.max, rounded(low.max * factor + (isStrict ? unit : 0), upper.made.type === 'integer', true));
  if (top > high.max && upper.stated.range === true) return undefined;
  upper.made = { type: upper.made.type, options: { ...optionsWithout(upper.made, 'distribution', 'mean', 'median', 'deviation'), max: top } };
  const cases: Case[] = [];
  for (let step = STEPS; step > 0; step--) {
    const at = edge(low, step / STEPS, lower.made.type === 'integer');
    const least = rounded(at * factor + (isStrict ? unit : 0), upper.made.type === 'integer', true);
    // Rows at or below this edge, the narrowest first.
    cases.unshift({ when: `${nameIn(lower)} <= ${String(at)}`, options: { min: Math.min(top, Math.max(high.min, least)), max: top } });
  }
  upper.cases = [...(upper.cases ?? []), ...distinctCases(cases)];
  return [{ kind: 'holds', expression: `${nameIn(upper)} ${isStrict ? '>' : '>='} ${factor === 1 ? nameIn(lower) : `${nameIn(lower)} * ${String(Math.round(factor * 1e6) / 1e6)}`}` }];
}
