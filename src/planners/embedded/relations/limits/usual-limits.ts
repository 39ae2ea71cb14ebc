import type { Draft } from '../../model.js';
import { END_PAIRS, FALLING, usuallyLess } from '../../vocabulary/ends.js';
import { calledIn } from '../formulas/usual-formulas.js';
import { isNumeric } from '../grammar/kinds.js';
import { endsIn, type Named, partOf, wordsIn } from './end-pairs.js';
import { isFree, keep } from './keep.js';
import { boundsOf } from './steps.js';

const LOWER: ReadonlySet<string> = new Set([...END_PAIRS.flatMap(({ lower }) => [...lower]), ...FALLING.less]);
const UPPER: ReadonlySet<string> = new Set([...END_PAIRS.flatMap(({ upper }) => [...upper]), ...FALLING.more]);
/** Nobody lists more ends than these. */
const MOST_ENDS = 60;

/** "temperatura mínima": in its own language, where its English says temperature alone. */
const tellsExtreme = ({ name }: Draft): boolean => /m[ií]nim[ao]|m[aá]xim[ao]|minimale|maximale|^(?:tiefst|höchst)/iu.test(name);

/** Ends of one range stay in order, and what is usually less stays so, where nothing else is said of them. */
export function keepEnds(drafts: readonly Draft[]): void {
  const all = drafts.filter(isNumeric).map((draft): Named => ({ draft, keys: wordsIn(tellsExtreme(draft) ? draft.name : (draft.english ?? draft.name)) }));
  // Questions are called "q1, q2, q3" as well.
  const areQuartiles = drafts.some(({ name }) => /median|min|max|mean|iqr/iu.test(name));
  const numbers = areQuartiles ? all : all.filter(({ keys }) => !keys.some((key) => /^q\d$/.test(key)));
  const isCharged = drafts.some(({ name }) => /charg|kwh/iu.test(name));
  const [lows, highs] = [LOWER, UPPER].map((words) => numbers.filter(({ keys }) => endsIn(keys, words)));
  for (const low of (lows ?? []).slice(0, MOST_ENDS)) {
    if (!isOpen(low.draft)) continue;
    for (const high of nearestFirst(highs ?? [])) {
      const part = high.draft === low.draft || !isOpen(low.draft) || follows(high.draft, low.draft) ? undefined : partOf(low, high, isCharged);
      if (part !== undefined) keep(low.draft, '<=', high.draft, part.factor, drafts, isSaid(low.draft) ? 0 : part.least);
    }
  }
  keepUsual(drafts);
}

/** Whether what was said keeps the one to the other already: "end always above start". */
const follows = ({ cases = [] }: Draft, { name }: Draft): boolean => cases.some(({ when }) => when.includes(name));

const MIDDLE = new Set('avg average mean median allowed approved eligible'.split(' '));

/** The lowest stays below the mean, and so below the highest. */
const nearestFirst = (highs: readonly Named[]): readonly Named[] => {
  const isMiddle = ({ keys }: Named): boolean => endsIn(keys, MIDDLE);
  return [...highs.filter(isMiddle), ...highs.filter((high) => !isMiddle(high))].slice(0, MOST_ENDS);
};

const isOpen = (draft: Draft): boolean => isFree(draft) && draft.cases === undefined && boundsOf(draft) !== undefined;

const isSaid = ({ stated }: Draft): boolean => stated.range === true || stated.shape === true || stated.correlated === true;

/** A tip is some of the bill, what is owed some of what is owned. */
function keepUsual(drafts: readonly Draft[]): void {
  const called = drafts.map((draft) => ({ draft, names: calledIn(draft.english ?? draft.name) }));
  const is = (list: ReadonlySet<string>): readonly Draft[] => called.filter(({ names }) => names.some((name) => list.has(name))).map(({ draft }) => draft);
  for (const { lower, upper, factor, least } of usuallyLess()) {
    const [whole] = is(upper).filter(isNumeric);
    if (whole === undefined || boundsOf(whole) === undefined) continue;
    for (const part of is(lower)) if (part !== whole && isOpen(part) && part.stated.range !== true) makeRoom(whole, part, factor);
    for (const part of is(lower)) if (part !== whole && isOpen(part) && !follows(whole, part) && part.stated.range !== true && part.stated.shape !== true && part.stated.values !== true && !/percent|pct|(?:^|_)rate|%/iu.test(part.name) && part.stated.correlated !== true) keep(part, '<=', whole, factor, drafts, least ?? factor * LEAST);
  }
}

/** At least one season has so many episodes: where the whole was guessed, it has room for the least of its part. */
function makeRoom(whole: Draft, part: Draft, factor: number): void {
  const [all, some] = [boundsOf(whole), boundsOf(part)];
  if (all === undefined || some === undefined || !isOpen(whole) || isSaid(whole) || part.made.type !== 'integer' || some.min < 1) return;
  const min = Math.ceil(some.min / factor);
  if (min > all.min && min < all.max) whole.made = { type: whole.made.type, options: { ...whole.made.options, min } };
}

/** How little of the most a part usually is. */
const LEAST = 0.2;

const PART = /^\W*(?:of which|davon|de (?:los|las) cuales|dont)\s/iu;

/** "carbohydrates (g), of which sugar (g)": the part is no more than the whole before it. */
export function keepParts(drafts: readonly Draft[]): void {
  for (const [index, part] of drafts.entries()) {
    const whole = drafts.slice(0, index).findLast((draft) => !PART.test(draft.text));
    if (PART.test(part.text) && whole !== undefined && isNumeric(whole) && isFree(part) && part.cases === undefined) keep(part, '<=', whole, 1, drafts);
  }
}
