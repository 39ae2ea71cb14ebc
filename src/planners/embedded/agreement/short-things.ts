import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';

const START = /^(?:start|starts|started|begin|begins|beginn|inicio|d[ée]but)$/iu;
const END = /^(?:end|ends|ended|finish|ende|fin)$/iu;
const LASTS = /(?:^|_)(?:seconds|secs|minutes|mins)(?:_|$)|^(?:duration|dauer|duraci[oó]n|dur[ée]e)(?:_(?:s|sec|secs|seconds|min|mins|minutes))?$/iu;
/** What is over within hours. */
const SHORT = /(?<![\p{L}])(?:talks?|sessions?|lectures?|meetings?|calls?|call cent(?:er|re)|appointments?|webinars?|lessons?|workshops?|interviews?)(?![\p{L}])/iu;
const LONGER = /(?<![\p{L}])(?:days?|weeks?|months?|multi-day|projects?)(?![\p{L}])/iu;

/** "conference talks: start, end", "calls: start, duration seconds": moments of a day, and no days. */
export function timeShortThings(drafts: readonly Draft[], description: string): void {
  const isDay = ({ made, stated }: Draft): boolean => made.type === 'date' && stated.dates !== true && stated.type !== true && stated.formula !== true;
  const start = drafts.find((draft) => isCalled(draft, START) && isDay(draft));
  const isMeasured = drafts.some((draft) => (draft.made.type === 'integer' || draft.made.type === 'decimal') && isCalled(draft, LASTS));
  if (start === undefined || !(isMeasured || (SHORT.test(description.slice(0, 80)) && !LONGER.test(description)))) return;
  const end = drafts.find((draft) => isCalled(draft, END) && isDay(draft) && draft.made.options?.['after'] === start.name);
  start.made = { type: 'datetime', options: { from: '-1y', to: '-1d', hours: { from: '08:00', to: '18:00' } } };
  if (end !== undefined) end.made = { type: 'datetime', options: { after: start.name, at_least: '15m', within: '90m' } };
}
