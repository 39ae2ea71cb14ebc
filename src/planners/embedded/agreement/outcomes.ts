import type { Draft } from '../model.js';
import { walkBars } from './bars.js';
import { winByRating } from './chess.js';
import { dateWhatIsDone } from './done-moments.js';
import { completeProgress, fineLateReturns } from './late-fines.js';
import { dateWhatStatusTells } from './life-of-status.js';
import { pointToOwnRows } from './own-parents.js';
import { keepLabResults } from './lab-results.js';
import { priceUsualPlans } from './plan-prices.js';
import { keepDaysApart, keepWithinLimit, startOnTheDay } from './same-day.js';

/** What the columns of a row come to by what others of it hold, where nothing was said of it. */
export function agreeOnOutcomes(drafts: readonly Draft[]): void {
  pointToOwnRows(drafts);
  dateWhatStatusTells(drafts);
  dateWhatIsDone(drafts);
  fineLateReturns(drafts);
  completeProgress(drafts);
  priceUsualPlans(drafts);
  startOnTheDay(drafts);
  keepDaysApart(drafts);
  keepWithinLimit(drafts);
  walkBars(drafts);
  keepLabResults(drafts);
  winByRating(drafts);
}
