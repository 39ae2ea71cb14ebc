import { GOING } from '../../columns/going.js';
import type { Claims, Draft } from '../../model.js';
import { duration } from '../../phrases/calendar.js';
import { numbersIn } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { isDaily } from './series.js';

/** What only becomes less or more while nobody fills it up: hardly any noise. */
const STORED = /(?:^|_)(?:battery|fuel|charge|tank|odometer|level|stock|remaining|fill|cumulative|total)(?:_|$)/iu;
const LASTS = /\b(?:over|for|during|within|in)\s(?:the\s)?(?:(?:course|span)\sof\s)?(?:(?:last|past|next|whole|entire)\s)?(?<count>an?|one|two|three|four|six|twelve|\d{1,3})?\s?(?<unit>hour|day|week|month|year)s?(?![\p{L}])/iu;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6, twelve: 12 };
/** Of a table whose rows nobody counted. */
const SOME_STEPS = 200;

/** "The battery slowly goes down", "the level falls steadily over time": a clause of a sentence, and the only measure it names. */
const GOES =
  /(?:keeps?\s(?:on\s|that\sis\s)?(?:(?<keeps>going down|dropping|falling|draining|declining|decreasing|shrinking|sinking)|(?:going up|rising|growing|increasing|climbing))|(?:slowly|steadily|gradually|constantly|continuously)\s(?:(?<falls>goes down|drops|falls|drains|declines|decreases|discharges|shrinks|runs (?:down|out|flat|low))|(?:goes up|rises|grows|increases|climbs))|(?:(?<sinks>goes down|drops|falls|drains|declines|decreases|discharges|shrinks|runs (?:down|out|flat))|(?:goes up|rises|grows|increases|climbs))\s(?:slowly|steadily|gradually|constantly|continuously|over (?:the )?time|over the (?:day|night|week|month|year|period)))(?![\p{L}])/iu;

/** The measures that a sentence says go one way over the time of the rows. */
export function followToldCourses(text: string, drafts: readonly Draft[], description: string, rows: number | undefined): Claims | undefined {
  if (!GOES.test(text)) return undefined;
  const claims = text.split(/[,;]\s*(?:(?:and|but|while)\s)?|\s(?:and|but|while)\s/iu).flatMap((clause) => {
    const { index, groups } = GOES.exec(clause) ?? { index: -1, groups: undefined };
    const named = index < 0 ? [] : [...new Set(namedIn(clause, drafts.filter(isNumeric)).map(({ draft }) => draft))];
    const [draft, ...others] = named;
    if (draft === undefined || others.length > 0) return [];
    const way = (groups?.['falls'] ?? groups?.['sinks'] ?? groups?.['keeps']) === undefined ? 'rising' : 'falling';
    return followCourse(draft, drafts, description, rows, `${draft.name} ${way}${/\sfrom\s.*$/iu.exec(clause)?.[0] ?? ''}`) ?? [];
  });
  return claims.length === 0 ? undefined : claims;
}

/** "battery slowly draining from 100 to 5": such a measure goes from the one to the other over the time of the rows. */
export function followCourse(draft: Draft, drafts: readonly Draft[], description: string, rows: number | undefined, said = draft.text): Claims | undefined {
  const time = drafts.find(({ made }) => (made.type === 'datetime' || made.type === 'date') && made.options?.['step'] !== undefined) ?? drafts.find((other) => isDaily(other) && other.stated.dates !== true);
  const groups = time === undefined || draft === time ? undefined : [...said.matchAll(GOING)][0]?.groups;
  const isFree = (draft.made.type === 'integer' || draft.made.type === 'decimal') && draft.cases === undefined && draft.stated.formula !== true && !draft.unique;
  if (time === undefined || groups === undefined || !isFree) return undefined;
  const isDown = groups['down'] !== undefined || groups['below'] !== undefined;
  const ends = endsOf(draft, said, isDown);
  if (ends === undefined) return undefined;
  const { base, last } = ends;
  const [min, max] = [Math.min(base, last), Math.max(base, last)];
  if (time.made.options?.['step'] === undefined) time.made = { type: time.made.type, options: time.made.type === 'date' ? { from: `-${rows === undefined ? 365 : Math.min(3650, rows)}d`, step: '1d' } : { from: '-30d', step: '1h' } };
  const every = time.made.options?.['every'];
  const entities = typeof every === 'number' && every > 1 ? every : 1;
  const steps = Math.max(2, Math.ceil((rows ?? SOME_STEPS * entities) / entities));
  const lasts = lastsIn(description);
  const { decimals } = draft.made.options ?? {};
  draft.made = {
    type: 'series',
    options: {
      base, decimals: draft.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 1, min, max, time: time.name,
      ...(lasts === undefined ? { trend: tidy((last - base) / (steps - 1)) } : { trend: tidy(last - base), per: lasts }),
      noise: tidy((max - min) / (STORED.test(draft.name) ? 2000 : 60)),
      ...(entities > 1 ? { entities, base_spread: 0.05 } : {}),
    },
  }; // prettier-ignore
  draft.stated.range = true;
  return [{ kind: 'range', column: draft.name, min, max }];
}

/** From where to where; where one end alone is told, the other lies where such things end. */
function endsOf({ made }: Draft, text: string, isDown: boolean): { readonly base: number; readonly last: number } | undefined {
  const [first, second] = numbersIn(text.slice(text.search(GOING)));
  const { min, max } = made.options ?? {};
  if (first !== undefined && second !== undefined) return first.value !== second.value && isDown === second.value < first.value ? { base: first.value, last: second.value } : undefined;
  if (first === undefined) return typeof min === 'number' && typeof max === 'number' ? { base: isDown ? max : min, last: isDown ? min : max } : undefined;
  if (isDown) return first.value > 0 ? { base: first.value, last: Math.round(first.value * 0.05) } : undefined;
  return { base: first.value, last: first.value === 0 ? 100 : first.value * 2 };
}

function lastsIn(description: string): string | undefined {
  const { count, unit = '' } = LASTS.exec(description)?.groups ?? {};
  return unit === '' ? undefined : duration(unit.toLowerCase(), count === undefined ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count)));
}

const tidy = (value: number): number => Number(value.toPrecision(4));
