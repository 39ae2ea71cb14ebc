import { toSixDecimals } from '../columns/rounding.js';
import { isCalled } from '../columns/names.js';
import type { Case, Draft } from '../model.js';
import { isNumeric } from '../relations/grammar/kinds.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { valuesOf } from '../relations/grammar/yes-no.js';

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:white|w)_?(?:elo|rating)$|^(?:elo|rating)_(?:white|w)$/iu, /^(?:black|b)_?(?:elo|rating)$|^(?:elo|rating)_(?:black|b)$/iu],
  [/^(?:player|team)_?(?:a|1|one)_(?:elo|rating|ranking_points)$|^(?:elo|rating)_(?:a|1|home)$|^home_(?:elo|rating)$/iu, /^(?:player|team)_?(?:b|2|two)_(?:elo|rating|ranking_points)$|^(?:elo|rating)_(?:b|2|away)$|^away_(?:elo|rating)$/iu],
];
const RESULT = /^(?:(?:game|match)_)?(?:result|outcome|winner)$/iu;
const CALLED: readonly (readonly [win: RegExp, loss: RegExp])[] = [
  [/^1[-–:]0$/u, /^0[-–:]1$/u],
  [/^(?:white|white wins?|white won)$/iu, /^(?:black|black wins?|black won)$/iu],
  [/^(?:a|1|player a|player 1|team a|team 1|home|home win|h)$/iu, /^(?:b|2|player b|player 2|team b|team 2|away|away win)$/iu],
];
/** By how many points the first is ahead, and how often it wins then, of the games that somebody wins. */
const AHEAD: readonly (readonly [points: number, share: number])[] = [[400, 0.93], [250, 0.84], [120, 0.7], [40, 0.59], [-40, 0.5], [-120, 0.41], [-250, 0.28], [-400, 0.15]];
const LAST = 0.07;

/** "white elo, black elo, result": who is rated higher wins oftener. */
export function winByRating(drafts: readonly Draft[]): void {
  const [first, second] = SIDES.map((pair) => pair.map((name) => drafts.find((draft) => isCalled(draft, name) && isNumeric(draft)))).find((pair) => pair.every((draft) => draft !== undefined)) ?? [];
  const result = drafts.find((draft) => isCalled(draft, RESULT) && draft.made.type === 'category' && draft.cases === undefined && draft.stated.formula !== true && draft.stated.shape !== true);
  if (first === undefined || second === undefined || result === undefined) return;
  const values = valuesOf(result).map(String);
  const [win, loss] = CALLED.map((pair) => pair.map((name) => values.findIndex((value) => name.test(value)))).find((pair) => pair.every((at) => at >= 0)) ?? [];
  if (win === undefined || loss === undefined) return;
  const weights = (result.made.options?.['weights'] as readonly number[] | undefined) ?? values.map(() => 1);
  const decided = (weights[win] ?? 1) + (weights[loss] ?? 1);
  const caseOf = (when: string, share: number): Case => ({ when, options: { values: result.made.options?.['values'], weights: weights.map((weight, at) => toSixDecimals(at === win ? decided * share : at === loss ? decided * (1 - share) : weight)) } });
  result.cases = [...AHEAD.map(([points, share]) => caseOf(`${nameIn(first)} - ${nameIn(second)} >= ${String(points)}`, share)), caseOf('true', LAST)];
}
