import { agreeOnWeather } from '../agreement/weather.js';
import type { Correlation, Draft } from '../model.js';
import { panelIn } from '../phrases/panels.js';
import { crossRows } from '../relations/orders/crossed-rows.js';
import { followPeriodCourse } from '../relations/orders/period-course.js';
import { levelPeriods } from '../relations/orders/period-levels.js';
import { followPeriods } from '../relations/orders/period-series.js';
import { growRunningSums } from '../relations/orders/running-sums.js';
import { followTime, takeTurns } from '../relations/orders/series.js';
import { skippedDaysIn } from '../relations/orders/skipped-days.js';
import { keepSteady } from '../relations/orders/steady.js';
import { followCourses } from '../relations/orders/usual-courses.js';

const MONTHS_OF_YEAR = 12;

/** What is known of a table when its measures are laid over time. */
export interface OverTime {
  readonly description: string;
  readonly referenceDate: string;
  readonly rows: number;
  readonly domain: string | undefined;
  /** The table has its usual columns. */
  readonly isUsual: boolean;
  /** The text measures several things over time. */
  readonly isMeasured: boolean;
  /** The column whose values the lead lists. */
  readonly listedBefore: Draft | undefined;
}

/** Periods one after the other, things that take turns, trends and seasons the text tells, and last what measures usually do. */
export function goOverTime(drafts: readonly Draft[], correlations: Correlation[], { description, referenceDate, rows, domain, isUsual, isMeasured, listedBefore }: OverTime): void {
  // Months of several years are told by their year, also where each has a row for every store.
  if ((panelIn(description)?.steps ?? 0) > MONTHS_OF_YEAR) followPeriods(drafts, description, referenceDate, isMeasured);
  if (!crossRows(drafts, description)) {
    followPeriods(drafts, description, referenceDate, isMeasured);
    takeTurns(drafts, description, listedBefore);
  }
  followTime(drafts, description, rows, correlations);
  followPeriodCourse(drafts, description);
  levelPeriods(drafts);
  growRunningSums(drafts, rows);
  // "closed on Sundays": days that are left out hold no series.
  if (drafts.some(({ made }) => made.options?.['step'] === '1d') && skippedDaysIn([description]) !== undefined) return;
  if (isUsual || isMeasured) keepSteady(drafts, correlations);
  followCourses(drafts, domain, correlations);
  if (domain === 'weather') agreeOnWeather(drafts);
}
