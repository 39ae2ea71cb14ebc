import type { Claims, Draft } from '../../model.js';
import { OTHERWISE, type ValueFound, valuesIn } from '../grammar/values-in-text.js';
import { namedIn } from '../grammar/naming.js';
import { isOfSexes, sexesOf } from '../grammar/sexes.js';
import { yesOf } from '../grammar/yes-no.js';
import type { Portion } from './portions.js';

/** Shares of values of one list, with a rest. */
export function valueShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const told = drafts
    // "35% of the runners are women": of a column of sexes, however it is called.
    .filter((draft) => (draft.made.type === 'category' || draft.made.type === 'person.sex') && draft.stated.shape !== true && yesOf(draft) === undefined)
    // "50 percent" names no "50+".
    .map((draft) => ({ draft, marks: valuesIn(draft, text).filter(({ start, end }) => !portions.some((portion) => (start < portion.end && portion.start < end) || isWhole(portion, start, end, text))) }))
    .filter(({ draft, marks }) => marks.length > 0 && (draft.stated.values === true || isOfSexes(draft) || ((draft.outcome === 'assumed' || namedIn(text, [draft]).length > 0) && marks.some(({ value }) => typeof value === 'string')) || marks.length > 1))
    .sort((a, b) => Number(b.draft.stated.values === true) - Number(a.draft.stated.values === true) || b.marks.length - a.marks.length)[0];
  if (told === undefined) return undefined;
  const { draft, marks } = told;
  const listed = (draft.made.type === 'person.sex' ? sexesOf(draft) : draft.made.options?.['values']) as readonly (string | number)[];
  const shares = new Map<string | number, number>();
  for (const portion of portions) {
    const mark = nearest(portion, marks.filter(({ value }) => !shares.has(value)), text);
    if (mark !== undefined) shares.set(mark.value, portion.share);
  }
  if (shares.size === 0) return undefined;
  // "everything else 200 or 304": what the others are, and nothing but these.
  const rest = OTHERWISE.exec(text)?.index ?? text.length;
  const others = marks.filter(({ start, value }) => start > rest && !shares.has(value)).map(({ value }) => value);
  const values = others.length === 0 ? listed : listed.filter((value) => shares.has(value) || others.includes(value));
  const weights = weightsOf(values, shares, draft.made.options?.['weights'], OTHERWISE.test(text));
  draft.made = { type: 'category', options: { values, weights } };
  const isExact = portions.every(({ isVague }) => !isVague);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [{ kind: 'values', column: draft.name, values: values.map(String), ...(isExact ? { shares: weights.map((weight) => weight / sum) } : {}) }];
}

/** "10% of the women are injured": the share is one of theirs, and not theirs of all. */
const isWhole = (portion: Portion, start: number, end: number, text: string): boolean => start > portion.end && /^\sof\s(?:the\s|all\s)?$/iu.test(text.slice(portion.end, start)) && /^\s(?:are|is|were|was|have|has|had|get|got|\p{L}{4,})(?![\p{L}])/iu.test(text.slice(end));

/** "10% overall but better in the treatment group": what ends the share's clause. */
const APART = /[,;.]|\b(?:overall|in total|altogether|on average|but)\b/iu;

/** The value a share belongs to: the next one within its clause, else the one before. */
function nearest(portion: Portion, marks: readonly ValueFound[], text: string): ValueFound | undefined {
  const behind = marks.find(({ start }) => start >= portion.end);
  const before = marks.filter(({ end }) => end <= portion.start).at(-1);
  const gap = (from: number, to: number): number => (APART.test(text.slice(from, to)) ? 1000 : 0) + (to - from);
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
