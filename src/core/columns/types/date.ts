import { z } from 'zod';
import { DAY_SECONDS, dateText } from '../../schema/dates.js';
import { defineColumnType } from '../contract.js';
import { anchoredIssues } from '../temporal/issues.js';
import { checkTemporal, compileTemporal, temporalShares, temporalSpace } from '../temporal/moment.js';
import { momentOptions } from '../temporal/options.js';

const options = z.strictObject(momentOptions);

/** Days of the calendar. */
export const date = defineColumnType({
  id: 'date',
  group: 'time',
  summary: 'Days between two dates, or some days after or before another column.',
  options,
  examples: [{}, { from: '2024-01-01', to: '2024-12-31' }, { from: '2024-02-28', step: '1d' }, { from: '2024-01-01', to: '2024-03-31', weekdays: [1, 2, 3, 4, 5] }, { from: '2024-01-01', step: '1w', every: 5, cycle: 20, jitter: '4d' }, { from: '2020-01-01', to: '2024-12-31', distribution: 'normal', mean: '2023-01-01', deviation: '200d' }],
  shape: () => ({ kind: 'date' }),
  dependencies: ({ after, before }) => ({ columns: [after, before].filter((name) => name !== undefined) }),
  check: (context) => anchoredIssues(context, DAY_SECONDS),
  followsRow: ({ step }) => step !== undefined,
  uniqueSpace: (context) => temporalSpace(context, DAY_SECONDS),
  correlates: (context) => temporalShares(context, DAY_SECONDS),
  compile: (context) => compileTemporal(context, DAY_SECONDS),
  checkCell: (text, context) => checkTemporal(text, context, DAY_SECONDS, dateText),
});
