import { optionsWithout } from '../../columns/options.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft, Options } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';

const SORTED =
  /(?<![\p{L}])(?:sort(?:ed)?|order(?:ed)?|ranked|in order|sortiert|geordnet|ordenad[oa]s?|tri[ée]e?s?|class[ée]e?s?)\s+(?:(?:the\s+)?(?:rows|data|them|it|everything|list)\s+)?(?:by|of|on|nach|por|par)\s+(?:(?:the|their|its|der|dem|el|la|le)\s+)?(?<by>[\p{L}_ ]{2,60})/iu;
const DOWN =
  /(?<![\p{L}])(?:descending|desc|decreasing|absteigend|fallend|descendente|decreciente|décroissant[es]*|(?:highest|largest|most|best|biggest|greatest|longest|richest|high|large)(?:\s\p{L}+)?\s(?:first|on top|at the top|to (?:the )?(?:low|small|least)\p{L}*))(?![\p{L}])/iu;
const UP = /(?<![\p{L}])(?:ascending|asc|increasing|aufsteigend|steigend|ascendente|creciente|croissant[es]*|(?:lowest|smallest|least|fastest|shortest)(?:\s\p{L}+)?\sfirst)(?![\p{L}])/iu;

/** "never goes down from one row to the next", "only ever goes up", "never below the row before": which way the rows go. */
const ROW_BY_ROW = /(?<![\p{L}])(?:from (?:one )?row to (?:the )?(?:next|row)|(?:than|below|above|under|over) (?:in |on )?the (?:previous|last|preceding) (?:row|line|entry)|(?:than|below|above|under|over) (?:in |on )?the (?:row|line|entry) before|only ever (?:goes|go|rises?|grows?|climbs?|falls?|drops?)|monotonic(?:ally)?|non-?decreasing|non-?increasing)(?![\p{L}])/iu;
const NEVER_DOWN = /(?<![\p{L}])(?:never|not|cannot|can['’]?t|does not|doesn['’]?t) (?:be |get |gets |ever )?(?:goes?|falls?|drops?|decreases?|declines?|shrinks?|lower|less|smaller|below|under)(?! up)|(?<![\p{L}])only ever (?:goes? up|rises?|grows?|climbs?)|non-?decreasing|monotonic(?:ally)?(?! (?:de|fall))/iu;
const NEVER_UP = /(?<![\p{L}])(?:never|not|cannot|does not|doesn['’]?t) (?:be |get |gets |ever )?(?:goes? up|rises?|increases?|climbs?|grows?|higher|more|greater|above|over)|(?<![\p{L}])only ever (?:goes? down|falls?|drops?)|non-?increasing|monotonic(?:ally)? (?:de|fall)/iu;

/** "Engine hours never go down", "the odometer only ever climbs" of readings taken step by step: nothing else follows. */
const STEP_BY_STEP = /(?<![\p{L}])(?:(?:never|not|cannot|can['’]?t|doesn['’]?t|don['’]?t) (?:ever )?(?<up>(?:go(?:es)? (?:down|back(?:wards)?)|falls?|drops?|decreases?|declines?|shrinks?))|(?:never|not|cannot|can['’]?t|doesn['’]?t|don['’]?t) (?:ever )?(?:go(?:es)? (?:back )?up|rises?|increases?|climbs?|grows?)|only (?:ever )?(?:(?<climbs>go(?:es)? up|rises?|grows?|climbs?|increases?)|go(?:es)? down|falls?|drops?|decreases?))(?: (?:again|back|over time|with time))?\W*$/iu;

/** Whether the rows are one thing's readings, a step apart. */
const isOneSeries = (drafts: readonly Draft[]): boolean => drafts.some(({ made }) => made.options?.['step'] !== undefined && made.type !== 'time' && (typeof made.options['every'] !== 'number' || made.options['every'] < 2));

/** How far a sorted number goes from its middle to either end, where its bounds are only what it may hold. */
const FOLD = 6;
const DEVIATIONS = 2.4;
/** How uneven the steps from row to row are, as a part of a step. */
const UNEVEN = 0.25;

/** "sorted by revenue, highest first", "population (descending)": the numbers fall, or rise, from row to row. */
export function sortNumbers(drafts: readonly Draft[], text: string, rows: number, own?: Draft): Claims | undefined {
  const by = SORTED.exec(text)?.groups?.['by'];
  const step = by === undefined && own === undefined && isOneSeries(drafts) ? STEP_BY_STEP.exec(text) : null;
  const isByStep = step !== null && namedIn(text, drafts).length === 1;
  const isByRow = isByStep || (by === undefined && ROW_BY_ROW.test(text) && (NEVER_UP.test(text) || NEVER_DOWN.test(text)));
  const falls = isByStep ? (step.groups?.['up'] ?? step.groups?.['climbs']) === undefined : isByRow ? NEVER_UP.test(text) : DOWN.test(text);
  const isTold = isByRow || falls || UP.test(text);
  const draft = isByRow ? (own ?? namedIn(text, drafts.filter(isNumeric))[0]?.draft) : by === undefined ? (isTold ? own : undefined) : namedIn(by, drafts.filter(isNumeric)).find(({ start }) => start === 0)?.draft;
  if (draft === undefined || !isNumeric(draft) || rows < 2 || (!isTold && !/sort|trié|ordenad/iu.test(text))) return undefined;
  const course = courseOf(draft, falls, rows);
  if (course === undefined) return undefined;
  draft.made = { type: 'series', options: course };
  delete draft.cases;
  draft.unique = false;
  return [{ kind: 'trend', column: draft.name, rising: !falls }];
}

/** Prices of no goods in particular. */
const PRICE = { min: 2, max: 900, decimals: 2, distribution: 'lognormal', median: 38 };

/** From one end of what such numbers hold to the other, in steps of chance that all go one way. */
function courseOf({ made: given, stated, missing, when }: Draft, falls: boolean, steps: number): Readonly<Record<string, unknown>> | undefined {
  const made = given.type === 'commerce.price' ? { type: 'decimal', options: { ...PRICE, ...given.options } } : given;
  const { min, max, median, mean, deviation, decimals }: Options = made.options ?? {};
  if ((made.type !== 'integer' && made.type !== 'decimal') || stated.formula === true || missing !== undefined || when !== undefined || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const isSkewed = typeof median === 'number' && median > 0;
  const [low, high] = stated.range === true ? [min, max] : isSkewed ? [median / FOLD, median * FOLD] : typeof mean === 'number' && typeof deviation === 'number' ? [mean - DEVIATIONS * deviation, mean + DEVIATIONS * deviation] : [min, max];
  const ends = [Math.max(min, low), Math.min(max, high)];
  const [from = 0, to = 0] = falls ? ends.toReversed() : ends;
  const isCompound = isSkewed && from > 0 && to > 0;
  const step = isCompound ? (to / from) ** (1 / (steps - 1)) - 1 : (to - from) / (steps - 1);
  const common = { ...optionsWithout(made, 'min', 'max', 'distribution', 'median', 'mean', 'deviation', 'decimals'), min, max, decimals: made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2, base: toSixDecimals(from), random_walk: true };
  if (step === 0) return undefined;
  return isCompound ? { ...common, multiplicative: true, growth: toSixDecimals(step * 100), noise: toSixDecimals(Math.abs(step) * UNEVEN) } : { ...common, trend: toSixDecimals(step), noise: toSixDecimals(Math.abs(step) * UNEVEN) };
}
