import type { Draft } from '../../model.js';
import { fold } from '../../reading/words.js';
import { intervalsInOrder } from './interval-order.js';

/** Lists that everyone puts in one order, from the least to the most. */
export const LADDERS: readonly (readonly string[])[] = [
  'intern|trainee|entry|entry level|junior|associate|intermediate|mid|mid level|middle|senior|lead|staff|principal|manager|director|vp|executive',
  'xxs|xs|s|m|l|xl|xxl|xxxl',
  'mini|small|compact|medium|midsize|regular|large|full size|extra large|family|party',
  'free|trial|starter|basic|lite|student|standard|plus|team|pro|professional|business|premium|enterprise|ultimate',
  'bronze|silver|gold|platinum|diamond',
  'economy|premium economy|business|first',
  'beginner|novice|intermediate|advanced|expert|master',
  'very low|low|medium|moderate|high|very high|critical',
  'poor|acceptable|fair|used|good|very good|excellent|refurbished|like new|mint|new',
  'dorm|single|double|standard|twin|superior|deluxe|junior suite|family|suite|presidential suite',
  'none|primary|high school|secondary|vocational|associate|college|bachelor|bachelors|bachelors degree|master|masters|masters degree|doctorate|phd',
].map((ladder) => ladder.split('|'));

const ON_LADDERS: ReadonlySet<string> = new Set(LADDERS.flat());

/** The words in the order of a list that everyone puts in one order; undefined where there is none for all of them. */
export function ladderOf(values: readonly string[]): string[] | undefined {
  const words: string[] = [];
  for (const value of values) {
    const word = fold(value).replace(/[^a-z]+/g, ' ').trim();
    if (!ON_LADDERS.has(word)) return undefined;
    words.push(word);
  }
  const known = LADDERS.find((ladder) => words.every((word) => ladder.includes(word)));
  return known === undefined ? undefined : values.map((value, i) => ({ value, place: known.indexOf(words[i] ?? '') })).sort((a, b) => a.place - b.place).map(({ value }) => value);
}

const ORDER: readonly string[] = ['trivial', 'very low', 'lowest', 'low', 'minor', 'normal', 'standard', 'mid', 'med', 'medium', 'moderate', 'major', 'high', 'very high', 'highest', 'severe', 'urgent', 'critical', 'blocker'];

/** The values from the least to the most urgent: "low, high", "P4, P3, P2, P1"; undefined where their order is not known. */
export function urgencyOf(values: readonly string[]): string[] | undefined {
  const places = values.map((value) => {
    const number = /^[A-Za-z]{1,4}[-\s]?(\d)$/.exec(value)?.[1];
    return number === undefined ? ORDER.indexOf(fold(value)) : -Number(number);
  });
  const isKnown = values.length >= 2 && (places.every((place) => place >= 0) || values.every((value) => /\d$/.test(value)));
  return isKnown ? values.map((value, i) => ({ value, place: places[i] ?? 0 })).sort((a, b) => a.place - b.place).map(({ value }) => value) : undefined;
}

/** How bad each is. */
const BADNESS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'excellent outstanding perfect new mint none healthy clean',
    '"like new" "very good" great superb normal minimal',
    'good minor mild light slight low',
    'fair average okay ok moderate medium acceptable used',
    'poor bad worn weak major severe serious heavy high dirty damaged',
    'terrible awful critical extreme profound "very poor" "very bad" broken defective fatal',
  ].flatMap((words, badness) => [...words.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, several, one]) => [several ?? one ?? '', badness])),
);

/** Values that everyone knows as good or bad, from the worst to the best. */
export function goodnessOf(values: readonly string[]): string[] | undefined {
  const known: { value: string; badness: number }[] = [];
  for (const value of values) {
    const badness = BADNESS[fold(value).replaceAll('_', ' ')];
    if (badness === undefined) return undefined;
    known.push({ value, badness });
  }
  return known.length > 1 ? known.sort((a, b) => b.badness - a.badness).map(({ value }) => value) : undefined;
}

/** Lists of what nobody wants more of: "pain (none, mild, severe)" rises to the worst. */
const UNWANTED = /pain|severity|wear|damage|injur|stress|risk|symptom|loss|fatigue|anxiety|fever|intensity|pollution|noise/iu;

function goodOrBad(name: string, values: readonly string[]): string[] | undefined {
  const rising = goodnessOf(values);
  return UNWANTED.test(name) ? rising?.toReversed() : rising;
}

/** "P1" is the most urgent, and "Zone 1" nothing. */
const NUMBERED = /priority|severity|urgency|importance|criticality|triage/iu;
/** Lists that are called like this go from A, the best, to the last letter. */
const GRADED = /(?:^|_)(?:grades?|marks?|rating|class|rank|score|label|band)(?:_|$)/iu;
const LETTER = /^([A-H])([+-]?)$/u;
const PLUS: Readonly<Record<string, number>> = { '+': 0, '': 1, '-': 2 };

/** The values of a list of words from the least to the most, or the worst to the best; undefined where nobody knows their order. */
export function risingOf(draft: Draft): readonly string[] | undefined {
  const listed = draft.made.type === 'category' && draft.determinedBy === undefined && Array.isArray(draft.made.options?.['values']) ? (draft.made.options['values'] as unknown[]) : [];
  const values = listed.filter((value): value is string => typeof value === 'string');
  if (values.length !== listed.length || values.length < 3) return undefined;
  return ladderOf(values) ?? (NUMBERED.test(draft.name) || !values.some((value) => /\d/u.test(value)) ? urgencyOf(values) : undefined) ?? goodOrBad(draft.name, values) ?? (GRADED.test(draft.name) ? gradesOf(values) : undefined) ?? intervalsInOrder(values);
}

function gradesOf(values: readonly string[]): string[] | undefined {
  const graded = values.map((value) => ({ value, parts: LETTER.exec(value) }));
  if (graded.some(({ parts }) => parts === null)) return undefined;
  const placeOf = (parts: RegExpExecArray | null): number => (parts?.[1]?.codePointAt(0) ?? 0) * 3 + (PLUS[parts?.[2] ?? ''] ?? 0);
  return graded.sort((a, b) => placeOf(b.parts) - placeOf(a.parts)).map(({ value }) => value);
}
