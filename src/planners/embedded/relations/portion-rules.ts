import type { Claim } from '../../../core/claims/registry.js';
import { setShare } from '../columns/values.js';
import type { Claims, Draft, Options } from '../model.js';
import { nameIn } from './mentions.js';
import { isNumeric, namedIn } from './operands.js';
import { portionsIn, type Portion } from './portions.js';
import { noOf, yesOf } from './tests.js';
import { OTHERWISE, valuesIn, type ValueFound } from './values-in-text.js';

const MISSING = /\b(?:missing|empty|blank|nulls?|absent|unknown|not (?:given|filled|known|available)|have no|has no|without an?|lack|leave (?:it|them|those|this|that)?\s*(?:cells?\s+)?(?:blank|empty)|fehl\w+|leer|falt\w+|vac[ií]\w*|manqu\w+|vides?)\b/iu;

/**
 * "70 % of the requests are closed, the rest open", "9 out of 10 children are vaccinated", "a tenth of the parties leaves no
 * tip", "7 % of the serials are missing": parts of the rows.
 */
export function readPortions(drafts: readonly Draft[], text: string): Claims | undefined {
  const portions = portionsIn(text, true);
  if (portions.length === 0) return undefined;
  return missingShares(drafts, text, portions) ?? valueShares(drafts, text, portions) ?? stateShares(drafts, text, portions) ?? flagShare(drafts, text, portions) ?? zeroShare(drafts, text, portions);
}

/** "Head circumference is missing in 12 % and weight in 4 % of the rows", "about a third leave the comment blank". */
function missingShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  if (!MISSING.test(text) || /\bmissing\s+(?:persons?|people)\b/iu.test(text)) return undefined;
  const sure = portions.filter(({ isVague }) => !isVague);
  const told = sure.length > 0 ? sure : portions.slice(0, 1);
  const mentions = namedIn(text, drafts);
  const claims: Claim[] = [];
  told.forEach((portion, i) => {
    const from = told[i - 1]?.end ?? 0;
    // "X is missing in 12 % and Y in 4 %": the column before its share; "12 % of X are missing": behind it.
    const before = mentions.filter(({ start, end }) => start >= from && end <= portion.start).at(-1);
    const behind = mentions.find(({ start }) => start >= portion.end && start < (told[i + 1]?.start ?? Infinity));
    // "40 % of the lines have no loyalty card": what they lack stands behind "no".
    const lack = /\b(?:have|has|with|get|show)\s+no\b|\bwithout\b|\black\w*/iu.exec(text.slice(portion.end));
    const lacked = lack === null ? undefined : mentions.find(({ start }) => start >= portion.end + lack.index);
    const target = (lacked ?? (i === 0 || before !== undefined ? (before ?? behind) : behind))?.draft;
    if (target === undefined || target.when !== undefined) return;
    target.missing = portion.share;
    target.unique = false;
    claims.push({ kind: 'missing', column: target.name, share: portion.share });
  });
  return claims.length === 0 ? undefined : claims;
}

/** Shares of values of one list, with a rest. */
function valueShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const told = drafts
    .filter((draft) => draft.made.type === 'category' && yesOf(draft) === undefined)
    .map((draft) => ({ draft, marks: valuesIn(draft, text) }))
    .filter(({ draft, marks }) => marks.length > 0 && (draft.stated.values === true || marks.length > 1))
    .sort((a, b) => Number(b.draft.stated.values === true) - Number(a.draft.stated.values === true) || b.marks.length - a.marks.length)[0];
  if (told === undefined) return undefined;
  const { draft, marks } = told;
  const values = draft.made.options?.['values'] as readonly (string | number)[];
  const shares = new Map<string | number, number>();
  for (const portion of portions) {
    const mark = nearest(portion, marks.filter(({ value }) => !shares.has(value)), text);
    if (mark !== undefined) shares.set(mark.value, portion.share);
  }
  if (shares.size === 0) return undefined;
  const weights = weightsOf(values, shares, draft.made.options?.['weights'], OTHERWISE.test(text));
  draft.made = { type: 'category', options: { values, weights } };
  const isExact = portions.every(({ isVague }) => !isVague);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [{ kind: 'values', column: draft.name, values: values.map(String), ...(isExact ? { shares: weights.map((weight) => weight / sum) } : {}) }];
}

/** "70 % of the requests are closed, the rest open": states that the column's usual list does not know. */
function stateShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const states = drafts.filter((draft) => draft.made.type === 'category' && draft.stated.values !== true && /(?:status|state|stage|outcome|result|decision)$/i.test(draft.name));
  const [draft] = states;
  const [portion] = portions;
  if (draft === undefined || states.length !== 1 || portion === undefined || portion.isVague) return undefined;
  const value = /^\s*(?:of\s+(?:the\s+|all\s+)?[\p{L} ]{2,30}?\s+)?(?:are|is|have been|were|get|got)\s+(?:already\s+)?([\p{L}][\p{L} -]{2,24}?)(?=[,.;]|\s+(?:and|the rest|others?|while)\b|$)/iu.exec(text.slice(portion.end))?.[1];
  const other = /\b(?:the rest|the others?|the remaining\s*\p{L}*|others?|otherwise)\s+(?:(?:are|is|have been|were)\s+)?([\p{L}][\p{L} -]{2,24}?)(?=[,.;]|$)/iu.exec(text)?.[1];
  if (value === undefined || other === undefined) return undefined;
  draft.made = { type: 'category', options: { values: [value.trim(), other.trim()], weights: [portion.share, Math.round((1 - portion.share) * 1e6) / 1e6] } };
  draft.stated.values = true;
  return [{ kind: 'values', column: draft.name, values: [value.trim(), other.trim()], shares: [portion.share, 1 - portion.share] }];
}

/** The value a share belongs to: the next one within its clause, else the one before. */
function nearest(portion: Portion, marks: readonly ValueFound[], text: string): ValueFound | undefined {
  const behind = marks.find(({ start }) => start >= portion.end);
  const before = marks.filter(({ end }) => end <= portion.start).at(-1);
  const gap = (from: number, to: number): number => (/[,;.]/.test(text.slice(from, to)) ? 1000 : 0) + (to - from);
  const ahead = behind === undefined ? Infinity : gap(portion.end, behind.start);
  const back = before === undefined ? Infinity : gap(before.end, portion.start);
  const best = ahead <= back ? behind : before;
  // Across a comma it is said of something else.
  return Math.min(ahead, back) >= 1000 ? undefined : best;
}

function weightsOf(values: readonly (string | number)[], shares: ReadonlyMap<string | number, number>, old: unknown, hasRest: boolean): number[] {
  const told = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const rest = values.filter((value) => !shares.has(value));
  const left = Math.max(0, 1 - told);
  const before = Array.isArray(old) && !hasRest ? rest.map((value) => Number(old[values.indexOf(value)] ?? 1)) : rest.map(() => 1);
  const total = before.reduce((sum, weight) => sum + weight, 0);
  return values.map((value) => {
    const share = shares.get(value);
    const weight = share ?? (total === 0 ? left / Math.max(1, rest.length) : (left * (before[rest.indexOf(value)] ?? 1)) / total);
    return Math.round(weight * 1e6) / 1e6;
  });
}

/** "15 % churn overall", "a third of the alumni have donated", "only 4 % of the rows are failures". */
function flagShare(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const [portion] = portions.filter(({ isVague }) => !isVague);
  if (portion === undefined) return undefined;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined);
  const mention = namedIn(text, flags)[0];
  if (mention === undefined) return conditionShare(drafts, text, portion.share);
  const before = text.slice(portion.end, mention.start);
  const isNo = /\b(?:not|no|never|n't|without|un|nicht|keine?|sin|pas)\s*(?:\w+\s+)?$/iu.test(before) || noOf(mention.draft) !== undefined && /\b(?:=|is|are)\s*(?:no|false|0|n)\b/iu.test(text.slice(mention.end));
  setShare(mention.draft, Math.round((isNo ? 1 - portion.share : portion.share) * 1e6) / 1e6);
  const yes = yesOf(mention.draft);
  const no = noOf(mention.draft);
  const share = isNo ? 1 - portion.share : portion.share;
  return [{ kind: 'values', column: mention.draft.name, values: [String(yes), String(no)], shares: [share, 1 - share] }];
}

/** "A quarter have cancelled" beside a cancel date that is filled where nobody is active: the share of that condition. */
function conditionShare(drafts: readonly Draft[], text: string, share: number): Claims | undefined {
  const dependent = namedIn(text, drafts.filter(({ when }) => when !== undefined))[0]?.draft;
  const flag = drafts.find((draft) => yesOf(draft) !== undefined && dependent?.when?.includes(nameIn(draft)) === true);
  if (dependent?.when === undefined || flag === undefined) return undefined;
  const isNo = /!=|^!/.test(dependent.when);
  setShare(flag, Math.round((isNo ? 1 - share : share) * 1e6) / 1e6);
  return [{ kind: 'portion', when: dependent.when, share }];
}

const NONE = /\b(?:no|zero|0|none|without|never|nothing|keine?|sin|ning\w+|aucune?)\b/iu;

/** "About 10 % of the lots get no bids", "70 % worked no overtime": a part of the rows is zero. */
function zeroShare(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const [portion] = portions;
  const none = portion === undefined ? null : NONE.exec(text.slice(portion.end));
  if (portion === undefined || none === null) return undefined;
  const behind = portion.end + none.index;
  const target = namedIn(text.slice(behind), drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true))[0]?.draft ?? namedIn(text.slice(0, portion.start), drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true)).at(-1)?.draft;
  if (target === undefined) return undefined;
  return makeZero(target, portion.share, portion.isVague);
}

/** So large a part of a column is 0; the others lie as before, above it. */
export function makeZero(target: Draft, share: number, rough = false): Claims | undefined {
  const { min, max, decimals, ...law } = target.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= 0 || target.cases !== undefined || share <= 0 || share >= 1) return undefined;
  const isWhole = target.made.type === 'integer';
  const least = isWhole ? Math.max(1, min) : Math.max(min, max / 1000);
  const rest = { weight: Math.round((1 - share) * 1e6) / 1e6, ...restLaw(law, least, max), min: least, max };
  target.made = { type: target.made.type, options: { min: Math.min(0, min), max, ...(decimals === undefined ? {} : { decimals }), distribution: 'mixture', components: [{ weight: share, distribution: 'uniform', min: 0, max: 0 }, rest] } };
  target.unique = false;
  return [{ kind: 'portion', when: `${nameIn(target)} == 0`, share, ...(rough ? { rough } : {}) }];
}

/** The law of the other values, where it may stand within a mixture and its centre lies above 0. */
function restLaw({ distribution, mean, median, deviation }: Options, least: number, max: number): Options {
  const centre = typeof mean === 'number' ? { mean } : typeof median === 'number' ? { median } : undefined;
  const at = centre === undefined ? undefined : Object.values(centre)[0];
  if (at === undefined || at <= least || at >= max || (distribution !== 'lognormal' && distribution !== 'normal')) return { distribution: 'uniform' };
  return { distribution, ...centre, ...(typeof deviation === 'number' ? { deviation } : {}) };
}
