import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { mentionsIn, nameIn } from './mentions.js';

const DISTANCE = /(\d{1,3})\s*(?:to|-|–|and|bis|a)\s*(\d{1,3})\s*(day|week|hour|tag|día|jour)/i;
const FIXED = /(\d{1,3})\s*(day|week|hour|tag|día|jour)s?\b/i;
const UNITS: Readonly<Record<string, string>> = { day: 'd', week: 'w', hour: 'h', tag: 'd', 'día': 'd', jour: 'd' };
const LATER = /\b(?:after|later than|following|never earlier than|not before|nach|después)\b/i;

/** "ship date 1 to 7 days after order date", "due date 30 days after invoice date". True when an order was read. */
export function readOrder(drafts: readonly Draft[], text: string, own: Draft | undefined): boolean {
  if (!LATER.test(text)) return false;
  const temporal = mentionsIn(text, drafts).filter(({ draft }) => isTemporal(draft));
  const later = own !== undefined && isTemporal(own) ? own : temporal[0]?.draft;
  const anchor = temporal.find(({ draft }) => draft !== later)?.draft;
  if (later === undefined || anchor === undefined || anchor.made.options?.['after'] === later.name) return false;
  later.made = { type: later.made.type, options: { after: anchor.name, ...distanceIn(text) } };
  later.stated.dates = true;
  return true;
}

/** Names that say which of two dates of a row comes first, where the text does not. */
const PAIRS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^check_?in|^arrival$|^arrives?/i, /^check_?out|^departure$|^departs?/i, '10d'],
  [/^start(_?date|_?time)?$|_start$/i, /^end(_?date|_?time)?$|_end$/i, '14d'],
  [/order(ed)?(_?date|_?at|_?on)?$|placed/i, /(ship|deliver)\w*(_?date|_?at|_?on)?$/i, '10d'],
  [/^departure_(?:date)?time$|^departs?_at$/i, /^arrival_(?:date)?time$|^arrives?_at$/i, '15h'],
  [/^planting/i, /^harvest/i, '150d'],
  [/^(invoice|issue)_?date$/i, /^due_?date$/i, '60d'],
  [/^admission|^admitted/i, /^discharge/i, '14d'],
];

/** Puts pairs of dates in order that only make sense one way round. */
export function orderPairs(drafts: readonly Draft[]): void {
  for (const [first, second, within] of PAIRS) {
    const before = drafts.find((draft) => isTemporal(draft) && isCalled(draft, first));
    const after = drafts.find((draft) => isTemporal(draft) && isCalled(draft, second) && draft !== before);
    if (before === undefined || after === undefined || after.made.options?.['after'] !== undefined || before.made.options?.['after'] === after.name) continue;
    after.made = { type: after.made.type, options: { after: before.name, at_least: within.endsWith('h') ? '1h' : '1d', within } };
    countBetween(drafts, before, after);
  }
}

const COUNTS = /^(?:nights?|(?:number_of_|num_)?nights|days|days_requested|length_of_stay|duration_days|stay_days)$/i;

/** "nights" beside check-in and check-out is their distance. */
function countBetween(drafts: readonly Draft[], before: Draft, after: Draft): void {
  const count = drafts.find((draft) => isCalled(draft, COUNTS) && draft.made.type === 'integer' && draft.stated.formula !== true);
  if (count === undefined || before.made.type !== 'date' || after.made.type !== 'date') return;
  count.made = { type: 'expression', options: { expression: `days(${nameIn(after)}, ${nameIn(before)})` } };
  count.stated.formula = true;
}

function isTemporal(draft: Draft): boolean {
  return draft.made.type === 'date' || draft.made.type === 'datetime';
}

function distanceIn(text: string): { at_least?: string; within?: string } {
  const range = DISTANCE.exec(text);
  if (range !== null) {
    const unit = UNITS[(range[3] ?? '').toLowerCase()] ?? 'd';
    return Number(range[1]) <= Number(range[2]) ? { at_least: `${range[1]}${unit}`, within: `${range[2]}${unit}` } : {};
  }
  const fixed = FIXED.exec(text);
  if (fixed === null) return {};
  const span = `${fixed[1]}${UNITS[(fixed[2] ?? '').toLowerCase()] ?? 'd'}`;
  return { at_least: span, within: span };
}

