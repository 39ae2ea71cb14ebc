import { toSixDecimals } from '../../columns/rounding.js';
import type { Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';

/** "three clusters by income and spending score": rows of one cluster lie close together, and apart from the others. */

const SPEAKS = /(?<![\p{L}])(?:clusters?|clustering|k-?means|blobs?|dbscan|segmentation)(?![\p{L}])/iu;
const NAMES = /^(?:true_|real_)?(?:cluster|segment|group|label|class)(?:_(?:id|no|number|label|name))?$/iu;
const KEY = /(?:^|_)(?:id|no|nr|number)$/iu;
const MOST = 12;

/** Gives each measure of which nothing else was told a middle for each cluster; no two measures go through them in the same order. */
export function spreadClusters(drafts: readonly Draft[], text: string): void {
  if (!SPEAKS.test(text)) return;
  const cluster = drafts.find(({ name, made }) => NAMES.test(name) && made.type === 'category');
  const values = cluster?.made.options?.['values'];
  if (cluster === undefined || !Array.isArray(values) || values.length < 2 || values.length > MOST) return;
  const apart = drafts.filter((draft) => draft !== cluster && !KEY.test(draft.name) && middles(draft, values.length) !== undefined);
  apart.forEach((draft, i) => {
    const { places = [], deviation = 0 } = middles(draft, values.length) ?? {};
    const { min, max, decimals } = draft.made.options ?? {};
    draft.made = { type: draft.made.type === 'decimal' ? 'decimal' : 'integer', options: { min, max, ...(decimals === undefined ? {} : { decimals }), distribution: 'normal', mean: places[0], deviation } };
    draft.cases = (values as (string | number)[]).map((value, k) => ({ when: `${nameIn(cluster)} == ${typeof value === 'number' ? String(value) : literal(value)}`, options: { mean: places[order(k, i, values.length)] } }));
    draft.stated.correlated = true;
  });
}

/** Of the i-th measure the place that the k-th cluster has: up, down, or the ends before the middle. */
function order(k: number, i: number, count: number): number {
  if (i % 3 === 0) return k;
  return i % 3 === 1 ? (k * 2 + 1) % (count % 2 === 0 ? count + 1 : count) % count : count - 1 - k;
}

/** Where the middles of so many clusters lie within what a column usually holds. */
function middles({ made, cases, stated }: Draft, count: number): { readonly places: readonly number[]; readonly deviation: number } | undefined {
  const { min, max, distribution, mean, median, deviation } = made.options ?? {};
  if (!(made.type === 'integer' || made.type === 'decimal' || made.type === 'person.age') || cases !== undefined || stated.formula === true || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const [low, high] =
    distribution === 'lognormal' && typeof median === 'number' ? [Math.max(min, median / 3), Math.min(max, median * 2.5)]
    : distribution === 'normal' && typeof mean === 'number' && typeof deviation === 'number' ? [Math.max(min, mean - 2 * deviation), Math.min(max, mean + 2 * deviation)]
    : [min, max]; // prettier-ignore
  const step = (high - low) / count;
  const isWhole = made.type !== 'decimal';
  const place = (k: number): number => toSixDecimals(low + step * (k + 0.5));
  return step <= 0 ? undefined : { places: Array.from({ length: count }, (_, k) => (isWhole ? Math.round(place(k)) : place(k))), deviation: Math.max(isWhole ? 0.7 : 0, toSixDecimals(step / 5)) };
}
