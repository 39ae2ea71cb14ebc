import { z } from 'zod';
import { dateTimeText } from '../../schema/dates.js';
import { defineColumnType } from '../contract.js';
import { anchoredIssues } from '../temporal/issues.js';
import { checkTemporal, compileTemporal, temporalShares, temporalSpace } from '../temporal/moment.js';
import { momentOptions } from '../temporal/options.js';

const options = z.strictObject({
  ...momentOptions,
  hours: z
    .strictObject({ from: z.string().default('00:00'), to: z.string().default('23:59') })
    .optional()
    .describe('Only between these times of the day.'),
  hour_weights: z.array(z.number().min(0).max(1e9)).length(24).optional().describe('How often each hour of the day comes, from midnight on, on any scale.'),
});

/** Points in time, to the second, UTC. */
export const datetime = defineColumnType({
  id: 'datetime',
  group: 'time',
  summary: 'Points in time between two dates, or some time after or before another column.',
  options,
  examples: [{}, { from: '2024-01-01', to: '2024-12-31' }, { from: '2024-06-01 00:00', step: '15m' }, { from: '-90d', hours: { from: '09:00', to: '17:30' }, weekdays: [1, 2, 3, 4, 5] }, { from: '2024-06-01', step: '1h', jitter: '10m' }, { from: '2024-06-01', step: '30s', irregular: true }, { from: '-1y', distribution: 'triangular', mode: 'now' }, { from: '2024-01-01', to: '2024-12-31', weekday_weights: [1, 4, 4, 4, 5, 8, 6], hour_weights: [0, 0, 0, 0, 0, 0, 1, 2, 4, 5, 6, 8, 9, 7, 5, 5, 6, 8, 9, 6, 4, 2, 1, 0] }],
  shape: () => ({ kind: 'datetime' }),
  dependencies: ({ after, before }) => ({ columns: [after, before].filter((name) => name !== undefined) }),
  check: (context) => anchoredIssues(context, 1),
  followsRow: ({ step }) => step !== undefined,
  uniqueSpace: (context) => temporalSpace(context, 1),
  correlates: (context) => temporalShares(context, 1),
  compile: (context) => compileTemporal(context, 1),
  checkCell: (text, context) => checkTemporal(text, context, 1, dateTimeText),
});
