import type { Claims, Draft, Options } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { Portion } from './portions.js';

/** "a payout of 0": what is nothing stands before it. */
const OF_NONE = /\b(?:an?|the|their|its)\s+([\p{L}_]+(?:\s[\p{L}_]+){0,3}?)\s+(?:of|is|are|at)\s+(?:0|zero)\b/iu;
/** "…, everybody else owes nothing": all others. */
const REST_NONE = /[,;]\s+(?:and\s+|but\s+|while\s+)?(?:everyone else|everybody else|all (?:the )?others?|the (?:rest|others?))\s+(?:owes?|has|have|gets?|pays?|spends?|is|are)\s+(?:at\s+)?(?:nothing|none|zero|0|no\s\p{L}+)\W*$/iu;
const NONE = /\b(?:no|zero|0|none|without|never|nothing|keine?|sin|ning\w+|aucune?)\b/iu;

/** "About 10 % of the lots get no bids", "70 % worked no overtime": a part of the rows is zero. */
export function zeroShare(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const [portion] = portions;
  const none = portion === undefined ? null : NONE.exec(text.slice(portion.end));
  if (portion === undefined || none === null) return undefined;
  const rest = REST_NONE.exec(text.slice(portion.end));
  const some = rest === null ? undefined : namedIn(text.slice(portion.end, portion.end + rest.index), drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true))[0]?.draft;
  if (some !== undefined) return makeZero(some, Math.round((1 - portion.share) * 1e6) / 1e6, portion.isVague);
  const behind = portion.end + none.index;
  const able = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && !/(?:^|_)(?:id|no|nr|number|code)$/iu.test(draft.name));
  const told = OF_NONE.exec(text.slice(portion.end))?.[1];
  const target = (told === undefined ? undefined : namedIn(told, able).at(-1)?.draft) ?? namedIn(text.slice(behind), able)[0]?.draft ?? namedIn(text.slice(0, portion.start), able).at(-1)?.draft;
  if (target === undefined) return undefined;
  return makeZero(target, portion.share, portion.isVague);
}

/** So large a part of a column is 0; the others lie as before, above it. */
export function makeZero(target: Draft, share: number, rough = false): Claims | undefined {
  if (hasZero(target)) return weighZero(target, share, rough);
  const { min, max, decimals, ...law } = target.made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= 0 || share <= 0 || share >= 1) return undefined;
  const claims: Claims = [{ kind: 'portion', when: `${nameIn(target)} == 0`, share, ...(rough ? { rough } : {}) }];
  // "never more than the claimed amount": what keeps to another column is nothing in so many rows.
  if (target.cases?.every(({ options }) => typeof options['min'] === 'number' && options['min'] >= 0 && typeof options['max'] === 'number') === true && min >= 0) {
    target.made = { type: target.made.type, options: { ...target.made.options, min: 0 } };
    // What lies outside is no more than half of the rows: where it is, each case has its part of nothing.
    if (share <= 0.5) target.outliers = { share, min: 0, max: 0 };
    else target.cases = target.cases.map(({ when, options }) => ({ when, options: orNothing(options, share) }));
    return claims;
  }
  if (target.cases !== undefined) return undefined;
  const isWhole = target.made.type === 'integer';
  const least = isWhole ? Math.max(1, min) : Math.max(min, max / 1000);
  const rest = { weight: Math.round((1 - share) * 1e6) / 1e6, ...restLaw(law, least, max, share), min: least, max };
  target.made = { type: target.made.type, options: { min: Math.min(0, min), max, ...(decimals === undefined ? {} : { decimals }), distribution: 'mixture', components: [{ weight: share, distribution: 'uniform', min: 0, max: 0 }, rest] } };
  target.unique = false;
  return claims;
}

const orNothing = ({ min, max }: Options, share: number): Options =>
  ({ min: 0, max, distribution: 'mixture', components: [{ weight: share, distribution: 'uniform', min: 0, max: 0 }, { weight: Math.round((1 - share) * 1e6) / 1e6, distribution: 'uniform', min, max }] }); // prettier-ignore

/** "discount 0, 10 or 25": nothing is one of the values it may have. */
export const hasZero = ({ made }: Draft): boolean => made.type === 'category' && Array.isArray(made.options?.['values']) && made.options['values'].includes(0) && made.options['values'].length > 1;

function weighZero(target: Draft, share: number, rough: boolean): Claims | undefined {
  const values = target.made.options?.['values'];
  if (!Array.isArray(values) || target.cases !== undefined || share <= 0 || share >= 1) return undefined;
  const other = Math.round(((1 - share) / (values.length - 1)) * 1e6) / 1e6;
  target.made = { ...target.made, options: { ...target.made.options, weights: values.map((value) => (value === 0 ? share : other)) } };
  return [{ kind: 'portion', when: `${nameIn(target)} == 0`, share, ...(rough ? { rough } : {}) }];
}

/** The law of the other values, where it may stand within a mixture and its centre lies above 0. */
function restLaw({ distribution, mean, median, deviation, components }: Options, least: number, max: number, share: number): Options {
  // "rain, mostly zero": where some of it is nothing as a rule, the rest lies as ever.
  const [usual] = distribution === 'mixture' && Array.isArray(components) ? (components as Options[]).filter(({ max: most }) => typeof most === 'number' && most > 0) : [];
  if (usual !== undefined && typeof usual['mean'] === 'number' && usual['mean'] > least) return { distribution: usual['distribution'], mean: usual['mean'], ...(usual['deviation'] === undefined ? {} : { deviation: usual['deviation'] }) };
  // What falls on few days was told over all of them.
  if (distribution === 'gamma' && typeof mean === 'number' && typeof deviation === 'number') {
    const own = Math.round(Math.min(max / 3, Math.max(least * 2, mean / (1 - share))) * 100) / 100;
    return { distribution, mean: own, deviation: own };
  }
  const centre = typeof mean === 'number' ? { mean } : typeof median === 'number' ? { median } : undefined;
  const at = centre === undefined ? undefined : Object.values(centre)[0];
  if (at === undefined || at <= least || at >= max || (distribution !== 'lognormal' && distribution !== 'normal')) return { distribution: 'uniform' };
  return { distribution, ...centre, ...(typeof deviation === 'number' ? { deviation } : {}) };
}
