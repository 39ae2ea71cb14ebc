import type { Draft } from '../../model.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { isFree, keep } from './keep.js';
import { boundsOf } from './steps.js';

/** "min", "max" of one quantity, "low" and "high", "first" and "last": pairs that only make sense one way round. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:min|minimum|lowest|low|lower)(?:_|$)|(?:_|^)(?:min|minimum|low|lower)$/i, /^(?:max|maximum|highest|high|upper)(?:_|$)|(?:_|^)(?:max|maximum|high|upper)$/i],
];

/** What comes of what: each at most so large a part of the one before, as a rule. */
const FUNNELS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:clicks|link_clicks)$/i, /^(?:impressions|views|reach|displays)$/i, 0.12],
  [/^(?:conversions|orders|sign_?ups|purchases|leads|sales)$/i, /^(?:clicks|link_clicks|visits|sessions)$/i, 0.25],
  [/^(?:opened|opens|emails_opened|open_count)$/i, /^(?:delivered|sent|emails_sent|recipients|sent_count)$/i, 0.7],
  [/^(?:clicked|clicks|emails_clicked|click_count)$/i, /^(?:opened|opens|emails_opened|open_count)$/i, 0.5],
  [/^(?:wins|games_won|matches_won|losses|draws)$/i, /^(?:games_played|matches_played|matches|games|played)$/i, 0.9],
  [/^(?:correct(?:_answers)?|answered|passed_tests)$/i, /^(?:questions|total_questions|tests|total_tests)$/i, 1],
  [/^(?:occupied|occupied_beds|beds_occupied|sold|tickets_sold|booked|available|free_spaces|occupancy_count)$/i, /^(?:capacity|beds|total_beds|seats|spaces|total_spaces)$/i, 1],
];

/** Clicks beside impressions are a part of them, where nothing was said of either. */
function keepFunnels(drafts: readonly Draft[]): void {
  const isOpen = (draft: Draft): boolean => isFree(draft) && draft.cases === undefined && draft.stated.range !== true && draft.stated.correlated !== true;
  for (const [lower, upper, factor] of FUNNELS) {
    const part = drafts.find((draft) => lower.test(draft.english ?? draft.name) && isOpen(draft));
    const whole = drafts.find((draft) => draft !== part && upper.test(draft.english ?? draft.name) && isNumeric(draft));
    if (part !== undefined && whole !== undefined && boundsOf(part) !== undefined) keep(part, '<=', whole, factor, drafts);
  }
}

/** Two ends of one range stay in order where nothing else is said of them. */
export function keepEnds(drafts: readonly Draft[]): void {
  keepFunnels(drafts);
  for (const [low, high] of ENDS) {
    for (const least of drafts.filter((draft) => low.test(draft.name) && isFree(draft) && draft.cases === undefined)) {
      const rest = least.name.replace(low, '');
      const most = drafts.find((draft) => draft !== least && high.test(draft.name) && isNumeric(draft) && alikeRest(draft.name.replace(high, ''), rest));
      if (most !== undefined && boundsOf(least) !== undefined) keep(least, '<=', most, 1, drafts);
    }
  }
}

function alikeRest(a: string, b: string): boolean {
  const tidy = (text: string): string => text.replaceAll('_', '').toLowerCase();
  return tidy(a) === tidy(b) || alike(tidy(a), tidy(b));
}

const PART = /^\W*(?:of which|davon|de (?:los|las) cuales|dont)\s/iu;

/** "carbohydrates (g), of which sugar (g)": the part is no more than the whole before it. */
export function keepParts(drafts: readonly Draft[]): void {
  for (const [index, part] of drafts.entries()) {
    const whole = drafts.slice(0, index).findLast((draft) => !PART.test(draft.text));
    if (PART.test(part.text) && whole !== undefined && isNumeric(whole) && isFree(part) && part.cases === undefined) keep(part, '<=', whole, 1, drafts);
  }
}
