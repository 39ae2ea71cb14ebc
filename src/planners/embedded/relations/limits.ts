import type { Claim } from '../../../core/claims/registry.js';
import { optionsWithout } from '../columns/options.js';
import type { Case, Claims, Draft } from '../model.js';
import { relationIn, type Relation } from './comparisons.js';
import { nameIn } from './mentions.js';
import { alike, isNumeric, namedIn, operandsOf, type Operand } from './operands.js';

type Column = Operand & { kind: 'column' };

/**
 * "likes cannot be more than views", "always lower than systolic", "never more than 5 % of units", "min <= median <= max":
 * a number kept on one side of another.
 */
export function readLimit(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const operands = operandsOf(text, drafts.filter((draft) => draft !== own && isNumeric(draft)));
  const columns = operands.filter((operand): operand is Column => operand.kind === 'column');
  // "(made never more than attempted)": a sentence of both, beside one of them.
  const isNamed = own !== undefined && /\b(?:never|not|no|always|at most|at least|cannot|can't)\b/iu.test(text) && namedIn(text, drafts.filter(isNumeric)).some(({ draft }) => draft === own);
  if (isNamed) return readLimit(drafts, text, undefined);
  if (own !== undefined) return isNumeric(own) ? belowIt(drafts, text, own) ?? ownLimit(own, text, operands, columns, drafts) : undefined;
  const never = neverFewer(drafts, text);
  if (never !== undefined) return never;
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < columns.length; i++) {
    const [a, b] = [columns[i], columns[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft) continue;
    const between = text.slice(a.end, b.start);
    if (/[;.]|\b(?:and|but|while)\b/iu.test(between.replace(/\bequal(?:s)? (?:to )?or\b|\bor equal\b/giu, ''))) continue;
    claims.push(...(related(a.draft, between, b.draft, operands.filter(({ start, end }) => start >= a.end && end <= b.start), drafts) ?? []));
  }
  return claims.length === 0 ? undefined : claims;
}

const BELOW_IT = /([\p{L}_][\p{L}_ ]{1,40}?)\s+(?:never exceeds?|cannot exceed|can['’]?t exceed|does not exceed|is (?:never|not) (?:above|higher than|more than|larger than)|is at most|stays (?:below|under))\s+it\b/iu;

/** "(the floor never exceeds it)": another column kept below the one of which the text is a remark. */
function belowIt(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const name = BELOW_IT.exec(text)?.[1];
  const other = name === undefined ? undefined : namedIn(name, drafts.filter((draft) => draft !== own && isNumeric(draft))).at(-1)?.draft;
  return other === undefined ? undefined : keep(other, '<=', own, 1, drafts);
}

const NEVER = /\b(?:never|nowhere|not|no|cannot|can't|must not|can never)\b[^,;.]{0,40}?\b(?:(?<less>fewer|less|lower|smaller|shorter)|(?<more>more|higher|larger|greater|bigger|longer))\s+(?<a>[\p{L}_ ]{2,40}?)\s+than\s+(?:there (?:are|were)\s+)?(?<b>[\p{L}_ ]{2,40})/iu;

/** "a thread never has fewer views than upvotes", "nowhere are there more ballots than voters". */
function neverFewer(drafts: readonly Draft[], text: string): Claims | undefined {
  const groups = NEVER.exec(text)?.groups;
  if (groups === undefined || (groups['less'] === undefined) === (groups['more'] === undefined)) return undefined;
  const numbers = drafts.filter(isNumeric);
  const a = namedIn(groups['a'] ?? '', numbers)[0]?.draft;
  const b = namedIn(groups['b'] ?? '', numbers.filter((draft) => draft !== a))[0]?.draft;
  if (a === undefined || b === undefined) return undefined;
  return groups['less'] === undefined ? keep(a, '<=', b, 1, drafts) : keep(b, '<=', a, 1, drafts);
}

/** What stands behind the name: the column itself is the left side. */
function ownLimit(own: Draft, text: string, operands: readonly Operand[], columns: readonly Column[], drafts: readonly Draft[]): Claims | undefined {
  for (const column of columns) {
    // "weight before minus weight after, never more than 4" bounds by a number, not by a column before it.
    const before = text.slice(0, column.start);
    const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('('), before.search(/\s(?:and|but)\s(?!equal)/u) < 0 ? -1 : before.search(/\s(?:and|but)\s(?!equal)/u) + 4);
    const between = before.slice(from + 1);
    const found = related(own, between, column.draft, operands.filter(({ start, end }) => start > from && end <= column.start), drafts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function related(a: Draft, between: string, b: Draft, inside: readonly Operand[], drafts: readonly Draft[]): Claims | undefined {
  const relation = relationIn(between);
  if (relation === undefined || relation === '==' || relation === '!=') return undefined;
  if (/\b(?:from|of)\b/iu.test(between) && relation === '>=' && !/at least|below|above|under|less/iu.test(between)) return undefined;
  const number = inside.find((operand) => operand.kind === 'number');
  if (number?.kind === 'number' && !number.isPercent && !/\btimes\b/iu.test(between)) return undefined;
  const factor = number?.kind === 'number' ? (number.isPercent ? number.value / 100 : number.value) : /\bhalf\b/iu.test(between) ? 0.5 : /\b(?:twice|double)\b/iu.test(between) ? 2 : 1;
  return keep(a, relation, b, factor, drafts);
}

/** Keeps a on its side of b × factor. */
export function keep(a: Draft, relation: Relation, b: Draft, factor: number, drafts: readonly Draft[]): Claims | undefined {
  if (relation === '>' || relation === '>=') {
    // The side with less said of it gives way; the lower one as a rule.
    return isFree(b) || !isFree(a) ? atMost(b, a, 1 / factor, relation === '>', drafts) : atLeast(a, b, factor, relation === '>');
  }
  if (relation !== '<' && relation !== '<=') return undefined;
  return isFree(a) || !isFree(b) ? atMost(a, b, factor, relation === '<', drafts) : (atLeast(b, a, 1 / factor, relation === '<') ?? atMost(a, b, factor, relation === '<', drafts));
}

const isFree = ({ stated, made }: Draft): boolean => stated.formula !== true && (made.type === 'integer' || made.type === 'decimal');

const STEPS = 24;

/**
 * Keeps a column at or below a share of another: the range of the other is cut into steps, narrow ones first, and within
 * each the column stays below the share of the step's lower end. Of a sum every part gets its part of the room.
 */
function atMost(lower: Draft, upper: Draft, factor: number, isStrict: boolean, drafts: readonly Draft[]): Claims | undefined {
  const most = factor === 1 ? nameIn(upper) : `${nameIn(upper)} * ${String(Math.round(factor * 1e6) / 1e6)}`;
  const claim: Claim = { kind: 'holds', expression: `${nameIn(lower)} ${isStrict ? '<' : '<='} ${most}` };
  if (lower.stated.formula === true) return sumBelow(lower, upper, factor, drafts) ? [claim] : undefined;
  widen(lower, upper, factor);
  return stepped(lower, upper, factor, isStrict) ? [claim] : undefined;
}

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

/** A column of which no range was told reaches as far as the other lets it. */
function widen(lower: Draft, upper: Draft, factor: number): void {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (lower.stated.range === true || low === undefined || high === undefined || lower.made.type === 'category') return;
  const max = rounded(high.max * factor, lower.made.type === 'integer', false);
  const least = low.min < max ? low.min : rounded(high.min * factor * 0.2, lower.made.type === 'integer', true);
  if (max > least) lower.made = { type: lower.made.type, options: { ...lower.made.options, min: least, max, ...(least > high.min * factor ? { min: rounded(high.min * factor, lower.made.type === 'integer', false) } : {}) } };
}

function atLeast(upper: Draft, lower: Draft, factor: number, isStrict: boolean): Claims | undefined {
  const [high, low] = [boundsOf(upper), boundsOf(lower)];
  if (high === undefined || low === undefined || upper.stated.formula === true || !(factor > 0)) return undefined;
  const unit = upper.made.type === 'integer' ? 1 : 0.01;
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

function stepped(lower: Draft, upper: Draft, factor: number, isStrict: boolean): boolean {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (low === undefined || high === undefined || !(factor > 0) || high.max <= high.min || low.max < low.min) return false;
  const isWhole = lower.made.type === 'integer';
  const unit = isWhole ? 1 : 0.01;
  const crowds = crowdsAt(lower, low.min);
  lower.made = { type: lower.made.type, options: optionsWithout(lower.made, 'distribution', 'mean', 'median', 'deviation', 'components') };
  const cases: Case[] = [];
  for (let step = STEPS - 1; step >= 0; step--) {
    const at = edge(high, step / STEPS, upper.made.type === 'integer');
    const below = isStrict && isWhole ? Math.ceil(at * factor - 1e-9) - 1 : rounded(at * factor - (isStrict ? unit : 0), isWhole, false);
    // A count below a share of next to nothing is none, not less than none.
    const most = Math.max(Math.min(low.max, below), Math.min(0, low.min));
    cases.push({ when: `${nameIn(upper)} >= ${String(at)}`, options: { min: Math.min(low.min, most), max: most, ...crowded(crowds, low.min, most, unit) } });
  }
  lower.cases = [...(lower.cases ?? []), ...distinctCases(cases)];
  return true;
}

interface Crowd {
  readonly weight: number;
}

/** "zero in 60% of the runs": the part of the rows that lies on the least value. */
function crowdsAt({ made }: Draft, least: number): Crowd | undefined {
  const components = made.options?.['components'];
  if (!Array.isArray(components)) return undefined;
  return (components as { weight: number; min?: number; max?: number }[]).find(({ min, max }) => min === least && max === least);
}

/** The same part of the rows on the least value, and the others above it, up to another end. */
function crowded(crowd: Crowd | undefined, least: number, most: number, unit: number): Case['options'] {
  if (crowd === undefined || most < least + unit) return {};
  const { weight } = crowd;
  return { distribution: 'mixture', components: [{ weight, distribution: 'uniform', min: least, max: least }, { weight: 1 - weight, distribution: 'uniform', min: least + unit, max: most }] };
}

/** Cases with one condition, or with the same options as the one before, say nothing new. */
function distinctCases(cases: readonly Case[]): Case[] {
  const kept: Case[] = [];
  for (const one of cases) {
    if (kept.some(({ when }) => when === one.when)) continue;
    const last = kept.at(-1);
    if (last !== undefined && last.options['min'] === one.options['min'] && last.options['max'] === one.options['max']) kept.pop();
    kept.push(one);
  }
  return kept;
}

/** A place in a range; where the range spans magnitudes, low ones are cut finer. */
function edge({ min, max }: Bounds, part: number, isWhole: boolean): number {
  const from = min + (max - min) * part * (max > 10 * Math.max(1, min) ? part * part : 1);
  return isWhole ? Math.floor(from) : Math.floor(from * 100) / 100;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function boundsOf(draft: Draft): Bounds | undefined {
  const { min, max } = draft.made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}

function rounded(value: number, isWhole: boolean, isUp: boolean): number {
  const unit = isWhole ? 1 : 100;
  return (isUp ? Math.ceil(value * unit - 1e-9) : Math.floor(value * unit + 1e-9)) / unit;
}

/** "min", "max" of one quantity, "low" and "high", "first" and "last": pairs that only make sense one way round. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:min|minimum|lowest|low|lower)(?:_|$)|(?:_|^)(?:min|minimum|low|lower)$/i, /^(?:max|maximum|highest|high|upper)(?:_|$)|(?:_|^)(?:max|maximum|high|upper)$/i],
];

/** What comes of what: each at most so large a part of the one before, as a rule. */
const FUNNELS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:clicks|link_clicks)$/i, /^(?:impressions|views|reach|displays)$/i, 0.12],
  [/^(?:conversions|orders|sign_?ups|purchases|leads|sales)$/i, /^(?:clicks|link_clicks|visits|sessions)$/i, 0.25],
  [/^(?:opened|opens|emails_opened|open_count)$/i, /^(?:delivered|sent|emails_sent|recipients|sent_count)$/i, 0.7],
  [/^(?:clicked|clicks|emails_clicked|click_count)$/i, /^(?:opened|opens|emails_opened|open_count)$/i, 0.5],
  [/^(?:wins|games_won|matches_won|losses|draws)$/i, /^(?:games_played|matches_played|matches|games|played)$/i, 0.9],
  [/^(?:correct(?:_answers)?|answered|passed_tests)$/i, /^(?:questions|total_questions|tests|total_tests)$/i, 1],
  [/^(?:occupied|occupied_beds|beds_occupied|sold|tickets_sold|booked|available|free_spaces|occupancy_count)$/i, /^(?:capacity|beds|total_beds|seats|spaces|total_spaces)$/i, 1],
];

/** Clicks beside impressions are a part of them, where nothing was said of either. */
function keepFunnels(drafts: readonly Draft[]): void {
  const isOpen = (draft: Draft): boolean => isFree(draft) && draft.cases === undefined && draft.stated.range !== true && draft.stated.correlated !== true;
  for (const [lower, upper, factor] of FUNNELS) {
    const part = drafts.find((draft) => lower.test(draft.english ?? draft.name) && isOpen(draft));
    const whole = drafts.find((draft) => draft !== part && upper.test(draft.english ?? draft.name) && isNumeric(draft));
    if (part !== undefined && whole !== undefined && boundsOf(part) !== undefined) keep(part, '<=', whole, factor, drafts);
  }
}

/** Two ends of one range stay in order where nothing else is said of them. */
export function keepEnds(drafts: readonly Draft[]): void {
  keepFunnels(drafts);
  for (const [low, high] of ENDS) {
    for (const least of drafts.filter((draft) => low.test(draft.name) && isFree(draft) && draft.cases === undefined)) {
      const rest = least.name.replace(low, '');
      const most = drafts.find((draft) => draft !== least && high.test(draft.name) && isNumeric(draft) && alikeRest(draft.name.replace(high, ''), rest));
      if (most !== undefined && boundsOf(least) !== undefined) keep(least, '<=', most, 1, drafts);
    }
  }
}

function alikeRest(a: string, b: string): boolean {
  const tidy = (text: string): string => text.replaceAll('_', '').toLowerCase();
  return tidy(a) === tidy(b) || alike(tidy(a), tidy(b));
}

const PART = /^\W*(?:of which|davon|de (?:los|las) cuales|dont)\s/iu;

/** "carbohydrates (g), of which sugar (g)": the part is no more than the whole before it. */
export function keepParts(drafts: readonly Draft[]): void {
  for (const [index, part] of drafts.entries()) {
    const whole = drafts.slice(0, index).findLast((draft) => !PART.test(draft.text));
    if (PART.test(part.text) && whole !== undefined && isNumeric(whole) && isFree(part) && part.cases === undefined) keep(part, '<=', whole, 1, drafts);
  }
}
