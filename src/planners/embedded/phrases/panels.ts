import { keyOf } from '../reading/words.js';
import { remembering } from '../reading/memory.js';
import { unitOfTime } from './calendar.js';
import { spelledNumber } from './numbers.js';

/** "3 sensors every 5 minutes for one day": so many things, each seen at every step of a stretch of time. */
export interface Panel {
  /** How many take turns at each step; 1 where none are counted. */
  readonly count: number;
  /** What they are, in the singular; undefined where none are counted. */
  readonly thing: string | undefined;
  /** How long it goes on, as an offset: "1d"; undefined where that is not told. */
  readonly lasts: string | undefined;
  /** Steps of that stretch. */
  readonly steps: number | undefined;
  /** What a step is counted in: "m" for minutes, "mo", "q" or "y" for what has no length of its own. */
  readonly unit: string;
}

const THINGS: ReadonlySet<string> = new Set('sensor meter device machine store station stock product household house home turbine server site patient city company country shop school room building region branch person user employee athlete runner pump panel vehicle truck bus well tank field plot plant greenhouse node host ticker share coin cryptocurrency currency fund restaurant hotel warehouse hive cow player apartment office zone intersection junction buoy river town village state district factory battery probe logger tracker watch volunteer participant subject freezer fridge'.split(' '));
const COUNTED = /(?<![\p{L}\d.,-])(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty)\s+(?<things>[\p{L}-]{3,}(?:\s[\p{L}-]{3,}){0,2})(?![\p{L}])/giu;
const STEP = /(?<![\p{L}])(?:(?:every|each|per|once an?|once per)\s+(?:(?<many>\d+|two|three|four|five|six|ten|fifteen|twenty|thirty)\s*)?(?<unit>seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|quarters?|years?)|(?<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annual|half[- ]hourly))(?![\p{L}])/iu;
const LASTS = /(?<![\p{L}])(?:for|over|during|across|covering|within|spanning|in)\s+(?:the\s+|a\s+)?(?:(?:last|past|whole|full|single|entire|period of)\s+)*(?<many>an?\s|one\s|\d{1,4}\s?|two\s|three\s|four\s|five\s|six\s|seven\s|ten\s|twelve\s|thirty\s)?(?:full\s|whole\s)?(?<unit>hours?|days?|weeks?|months?|quarters?|years?)(?![\p{L}])/iu;
const ADVERBS: Readonly<Record<string, string>> = { hourly: 'h', daily: 'd', weekly: 'w', monthly: 'mo', quarterly: 'q', yearly: 'y', annual: 'y' };
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, mo: 2_592_000, q: 7_776_000, y: 31_536_000 };
const MOST_STEPS = 1_000_000;

/** Undefined where no step is told, or neither how many things nor how long. */
export const panelIn = remembering((text: string): Panel | undefined => {
  const step = STEP.exec(text.slice(0, 400))?.groups;
  if (step === undefined) return undefined;
  const head = text.slice(0, 300).split(/[:\n]/u)[0] ?? '';
  const counted = [...head.matchAll(COUNTED)].map(({ groups }) => ({ count: numberOf(groups?.['count'] ?? ''), thing: thingIn(groups?.['things'] ?? '') })).find(({ thing }) => thing !== undefined);
  const { many = '1', unit = '' } = LASTS.exec(text.slice(0, 400))?.groups ?? {};
  const long = unit === '' ? undefined : unitOfTime(keyOf(unit));
  const amount = numberOf(many.trim());
  const each = stepSeconds(step);
  const steps = long === undefined || each === undefined ? undefined : stepsIn(amount, long, each);
  if (counted === undefined && steps === undefined) return undefined;
  return { count: Math.max(1, counted?.count ?? 1), thing: counted?.thing, lasts: long === undefined || steps === undefined ? undefined : `${String(amount)}${long === 'q' ? 'mo' : long}`, steps, unit: unitOf(step) ?? 'd' };
});

/** "different weather stations": the first noun of those that are seen again and again. */
const thingIn = (words: string): string | undefined => words.split(' ').filter((word) => /[^s]s$|ies$|people/iu.test(word)).map(keyOf).find((key) => THINGS.has(key));

/** In what the steps of a text are counted: "per month" → "mo". */
export function stepUnitIn(text: string): string | undefined {
  const step = STEP.exec(text.slice(0, 400))?.groups;
  return step === undefined ? undefined : unitOf(step);
}

function stepSeconds({ many, unit = '', adverb = '' }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (/^half/iu.test(adverb)) return 1800;
  const of = unitOf({ unit, adverb });
  const seconds = SECONDS[of ?? ''];
  return seconds === undefined ? undefined : seconds * (many === undefined ? 1 : numberOf(many));
}

const unitOf = ({ unit = '', adverb = '' }: Readonly<Record<string, string | undefined>>): string | undefined => (adverb === '' ? unitOfTime(keyOf(unit)) : ADVERBS[adverb.toLowerCase()]);

function stepsIn(amount: number, long: string, each: number): number | undefined {
  const steps = Math.round((amount * (SECONDS[long] ?? 0)) / each);
  // Twelve months a year, however long one is.
  const exact = long === 'y' && each === SECONDS['mo'] ? amount * 12 : long === 'y' && each === SECONDS['q'] ? amount * 4 : steps;
  return exact >= 2 && exact <= MOST_STEPS ? exact : undefined;
}

const numberOf = (text: string): number => (/^\d/u.test(text) ? Number.parseInt(text, 10) : /^an?$/iu.test(text) ? 1 : (spelledNumber([text.toLowerCase()])?.value ?? 1));
