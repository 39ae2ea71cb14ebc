import { optionsWithout } from '../../columns/options.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const RANK = /^(?:(?:overall|final|total|league|world|race|finish|finishing|current)_)?(?:rank|ranking|position|pos|place|placing|standing|rang|platz|posici[oó]n|puesto|classement)$/iu;

/** "rank 1 has the highest score", "position 1 = fastest time" */
const FIRST = /(?<![\p{L}])(?:rank|ranking|position|pos|place|number|no\.?|#)\s?(?:one|1)\s(?:is|has|have|had|gets?|goes to|being|=|means|with|for)\s(?:always\s)?(?:the\s)?(?<end>\p{L}+)\s?(?<what>[\p{L}_ ]{0,30})/iu;
/** "sorted by score descending", "ranked by points", "ordered by time, fastest first" */
const SORTED = /(?<![\p{L}])(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|sortiert|geordnet)\s(?:by|on|nach)\s(?:the\s|their\s)?(?<what>[\p{L}_ ]{2,30}?)(?=\s*(?:[,;.)(]|$|\s(?:desc|asc|from|in\s|so\s|with\s|high|low|most|best)))/iu;
/** "rank by total, 1 being best", "position (based on points)": beside the rank itself. */
const RANKED_BY = /^[\s(,:=–-]*(?:(?:rank(?:ed|ing)?|place|position|worked out|calculated|determined|according|sorted)\s)?(?:(?:based |depend(?:s|ing) )?on|by|from|to|nach|por|par)\s(?:the\s|their\s)?(?<what>\p{L}[\p{L}_ ]{1,30}?)(?=\s*(?:[,;.)(]|$|\s(?:desc|asc|high|low|most|best)))/iu;
/** "highest points first" */
const HIGHEST_FIRST = /(?<![\p{L}])(?<end>highest|lowest|most|fewest|least|best|fastest|quickest|slowest|biggest|largest|smallest|longest|shortest)\s(?<what>[\p{L}_ ]{3,24}?)\s(?:first|on top|at the top)(?![\p{L}])/iu;

/** "leaderboard sorted from best to worst" */
const BEST_FIRST = /(?<![\p{L}])(?<end>best)\s(?:(?:players?|teams?|scores?|results?)\s)?(?:to\s(?:the\s)?worst|first|on top|at the top)(?![\p{L}])/iu;
const JUDGED = /(?:^|_)(?:scores?|points|elo|rating|total)(?:_|$)/iu;

const RISES = /(?<![\p{L}])(?:lowest|fewest|least|fastest|quickest|smallest|shortest|ascending|asc|low(?:est)? to high(?:est)?|aufsteigend)(?![\p{L}])/iu;
const FALLS = /(?<![\p{L}])(?:highest|most|best|biggest|largest|longest|slowest|top|descending|desc|high(?:est)? to low(?:est)?|absteigend)(?![\p{L}])/iu;
/** Of these the least is the best. */
const LEAST_IS_BEST = /(?:^|_)(?:time|times|duration|seconds|minutes|strokes|errors|penalt\p{L}+|par|gap)(?:_|$)/iu;

/** How far behind the first of its rows a measure has come half its way, in parts of all rows. */
const HALF_WAY = 1 / 3;

/**
 * "rank 1 has the highest score", "position, team, points; sorted by points": rows stand in the order of their ranks, and the
 * measure falls (or rises) with them, faster among the first.
 */
export function rankRows(drafts: readonly Draft[], text: string, rows: number, own?: Draft): Claims | undefined {
  const beside = own !== undefined && RANK.test(own.name) ? RANKED_BY.exec(text) : null;
  const match = beside ?? FIRST.exec(text) ?? SORTED.exec(text) ?? BEST_FIRST.exec(text) ?? HIGHEST_FIRST.exec(text);
  const rank = beside !== null ? own : match === null ? undefined : drafts.find(({ name }) => RANK.test(name));
  if (match === null || rank === undefined || (rank.stated.values === true && rank.made.type !== 'integer') || rows < 2) return undefined;
  const measures = drafts.filter((draft) => draft !== rank && isNumeric(draft) && draft.made.type !== 'expression' && draft.made.type !== 'sequence' && draft.missing === undefined && draft.when === undefined);
  const { what = '', end = '' } = match.groups ?? {};
  const measure = namedIn(what, measures)[0]?.draft ?? measures.find(({ name }) => (/^(?:fast|quick|slow)/iu.test(end) && LEAST_IS_BEST.test(name)) || (/^best/iu.test(end) && what === '' && JUDGED.test(name)));
  const { min, max, decimals } = measure?.made.options ?? {};
  // What is worked out for each row, or a time, is in no order; the ranks are still those of all rows.
  if (beside !== null && measure === undefined && namedIn(what, drafts.filter((draft) => draft !== rank)).length > 0) {
    rank.made = { type: 'sequence', options: { start: 1 } };
    rank.unique = true;
    return [];
  }
  if (measure === undefined || typeof min !== 'number' || typeof max !== 'number' || max <= min) return undefined;
  const rises = RISES.test(text) || (!FALLS.test(text) && LEAST_IS_BEST.test(measure.name)) || (/best/iu.test(end) && LEAST_IS_BEST.test(measure.name));
  rank.made = { type: 'sequence', options: { start: 1 } };
  rank.unique = true;
  const digits = measure.made.type === 'decimal' && typeof decimals === 'number' ? decimals : 0;
  // The steps differ, and none turns back.
  const behind = `(${nameIn(rank)} - 1 + ${nameIn(rank)} * 37 % 101 / 112)`;
  const half = toSixDecimals(rows * HALF_WAY);
  const whole = toSixDecimals((max - min) * (1 + HALF_WAY));
  const way = `${String(whole)} * ${behind} / (${behind} + ${String(half)})`;
  measure.made = { type: 'expression', options: { ...optionsWithout(measure.made, 'min', 'max', 'decimals', 'distribution', 'mean', 'median', 'mode', 'deviation'), expression: rises ? `round(min(${String(max)}, ${String(min)} + ${way}), ${String(digits)})` : `round(max(${String(min)}, ${String(max)} - ${way}), ${String(digits)})` } };
  measure.stated.formula = true;
  return [{ kind: 'correlation', columns: [rank.name, measure.name], rising: rises, rho: rises ? 0.99 : -0.99 }];
}
