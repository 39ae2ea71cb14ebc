import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';

const RISES =
  /\b(?:oldest|earliest)\s+(?<of>(?:\p{L}+\s+){0,3})(?:first|on top|at the top)\b|\b(?:oldest|earliest|first) to (?:the )?(?:newest|latest|most recent|last)\b|\bchronological(?:ly)?\b|\b(?:sort(?:ed)?|order(?:ed)?|in order)\s+(?:(?:the\s+)?(?:rows|data|them|it|everything)\s+)?(?:by|of|on)\s+(?<by>[\p{L}_ ]{2,30})|\bnever goes? back(?:wards)?\b|\b(?:sortiert|geordnet)\s+nach\s+(?<nach>[\p{L}_ ]{2,30})|\bchronologisch|\bcronol[óo]gic|\bchronologique/iu;
/** "booking date (2024, ascending)": beside the moments themselves. */
const RISES_BESIDE = /(?<![\p{L}])(?:ascending|increasing|rising|sorted(?!\s+by)|in (?:time )?order|asc|aufsteigend|steigend|ascendente|creciente|croissant[e]?)(?![\p{L}])/iu;
/** "newest first": the moments fall from row to row. */
const FALLS =
  /(?<![\p{L}])(?:(?:newest|latest|most recent|last)\s+(?<of>(?:\p{L}+\s+){0,3})(?:first|on top|at the top)|(?:reverse|inverse)[- ](?:chronological(?:ly)?|date|time)|backwards? in time|newest to oldest)(?![\p{L}])/iu;
/** "by date, descending": whichever way the words before it sort. */
const DOWN = /(?<![\p{L}])(?:descending|desc|decreasing|absteigend|fallend|descendente|decreciente|d[ée]croissant[es]*|antichronologique)(?![\p{L}])/iu;
const TIME = /^(?:the\s+)?(?:date|time|day|timestamp|datum|zeit|fecha|heure)/iu;
const SECONDS: Readonly<Record<string, number>> = { h: 3600, d: 86_400, w: 604_800, mo: 2_629_800, y: 31_557_600 };

/** "sorted by date, oldest first", "newest first": the moments of the rows rise or fall from row to row, as far apart as the stretch allows. */
export function sortMoments(drafts: readonly Draft[], text: string, rows: number, referenceDate: string, own?: Draft): Claims | undefined {
  const isBeside = own !== undefined && isTemporal(own);
  const falls = FALLS.test(text) || DOWN.test(text);
  const match = RISES.exec(text) ?? FALLS.exec(text) ?? (isBeside ? (RISES_BESIDE.exec(text) ?? DOWN.exec(text)) : null);
  if (match === null || rows < 2) return undefined;
  const moments = drafts.filter((draft) => isTemporal(draft) && draft.made.options?.['after'] === undefined && draft.made.options?.['before'] === undefined);
  const { nach, of = '', by = nach ?? (namedIn(of, moments).length > 0 ? of : undefined) } = match.groups ?? {};
  const [draft = own !== undefined && by === undefined && moments.includes(own) ? own : by === undefined || TIME.test(by) ? moments[0] : undefined] = by === undefined ? [] : namedIn(by, moments).map((mention) => mention.draft);
  const { from, to, step, weekdays, hours } = draft?.made.options ?? {};
  if (draft === undefined || step !== undefined || weekdays !== undefined || hours !== undefined || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const unit = draft.made.type === 'date' ? 86_400 : 1;
  // A day told as the end is meant as a whole.
  const [start, last] = [secondsOf(from, referenceDate), secondsOf(to, referenceDate)];
  const end = last !== undefined && unit === 1 && /^\d{4}-\d\d-\d\d$/u.test(to) ? last + 86_399 : last;
  if (start === undefined || end === undefined || end <= start) return undefined;
  const length = Math.floor((end + (draft.made.type === 'date' ? unit : -60) - start) / unit / rows);
  // More rows than days: several rows a day.
  const days = Math.max(1, Math.floor((end - start) / unit) + 1);
  const paced = length >= 1 ? { step: `${length}${unit === 1 ? 's' : 'd'}`, ...(length >= 2 && unit === 1 ? { jitter: `${length}s` } : {}) } : { step: unit === 1 ? '1s' : '1d', every: Math.ceil(rows / days) };
  const margin = 'jitter' in paced ? Math.ceil(length / 2) : 0;
  // Written to the minute: no moment may fall before the first.
  const first = falls ? end - margin : unit === 1 ? Math.ceil((start + margin) / 60) * 60 : start + margin;
  draft.made = { type: draft.made.type, options: { ...optionsWithout(draft.made, 'from', 'to', 'weekday_weights', 'month_weights', 'hour_weights', 'distribution', 'mode', 'mean'), from: written(first, unit), ...paced, ...(falls ? { descending: true } : {}) } };
  draft.unique = false;
  draft.stated.dates = true;
  return [{ kind: 'moments', column: draft.name, from: written(start, unit), to: written(end, unit) }];
}

function secondsOf(point: string, referenceDate: string): number | undefined {
  const today = Date.parse(`${referenceDate}T00:00:00Z`) / 1000;
  if (point === 'now' || point === 'today') return today;
  const offset = /^([-+]\d+)(h|d|w|mo|y)$/.exec(point);
  if (offset !== null) return Math.round(today + Number(offset[1]) * (SECONDS[offset[2] ?? ''] ?? 86_400));
  const parsed = Date.parse(point.length === 10 ? `${point}T00:00:00Z` : `${point.replace(' ', 'T')}:00Z`);
  return Number.isNaN(parsed) ? undefined : parsed / 1000;
}

function written(seconds: number, unit: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return unit === 1 ? `${text.slice(0, 10)} ${text.slice(11, 16)}` : text.slice(0, 10);
}
