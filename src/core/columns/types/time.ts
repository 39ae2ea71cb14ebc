import { z } from 'zod';
import { integersOfUnits, uniformIntegers } from '../../distributions/draw-integers.js';
import { clockSeconds, durationSeconds } from '../../schema/dates.js';
import { defineColumnType } from '../contract.js';
import { evenShares } from './number.js';

const options = z.strictObject({
  from: z.string().default('00:00').describe('Earliest time of the day.'),
  to: z.string().default('23:59').describe('Latest time of the day.'),
  step: z.string().optional().describe('Only every so often from "from" on, such as "30m".'),
  seconds: z.boolean().default(false).describe('Write HH:MM:SS instead of HH:MM.'),
});

type Options = z.infer<typeof options>;

/** Times of the day. */
export const time = defineColumnType<Options>({
  id: 'time',
  group: 'time',
  summary: 'Times of the day between two times.',
  options,
  examples: [{}, { from: '08:00', to: '18:00', step: '30m' }, { seconds: true }],
  shape: () => ({ kind: 'time' }),
  check: ({ options: given }) => {
    const [from, to] = [clockSeconds(given.from), clockSeconds(given.to)];
    if (from === undefined) return [{ path: 'from', rule: 'bad_time', message: `"${given.from}" is no time of the day; write "08:30".` }];
    if (to === undefined) return [{ path: 'to', rule: 'bad_time', message: `"${given.to}" is no time of the day; write "18:00".` }];
    if (from > to) return [{ path: 'from', rule: 'min_above_max', message: `"${given.from}" is later than to "${given.to}".` }];
    const odd = given.seconds ? undefined : (['from', 'to'] as const).find((path) => (path === 'from' ? from : to) % 60 !== 0);
    if (odd !== undefined) return [{ path: odd, rule: 'needs_seconds', message: `"${given[odd]}" has seconds; add "seconds": true or write whole minutes.` }];
    const step = given.step === undefined ? 60 : durationSeconds(given.step);
    if (step === undefined || step < 1 || (!given.seconds && step % 60 !== 0)) return [{ path: 'step', rule: 'bad_step', message: `"${given.step ?? ''}" must be whole minutes (or seconds with "seconds": true), such as "30m".` }];
    return [];
  },
  correlates: ({ options: given }) => evenShares(grid(given).count),
  compile: ({ key, options: given, units, correlated }) => {
    const { from, step, count } = grid(given);
    const draw = correlated ? integersOfUnits(units, 0n, BigInt(count - 1)) : uniformIntegers(0n, BigInt(count - 1));
    return {
      shape: { kind: 'time' },
      maxBytes: 8,
      fill: (frame) => {
        const values = draw(frame, key);
        frame.kernels.rescale(values, frame.count, 1n, BigInt(step), BigInt(from), values);
        return { tag: 'number', values, style: { as: 'time', seconds: given.seconds }, validity: 0 };
      },
    };
  },
  checkCell: (text, { options: given }) => {
    const at = clockSeconds(text);
    if (at === undefined || text.length !== (given.seconds ? 8 : 5)) return `is not a time written ${given.seconds ? 'HH:MM:SS' : 'HH:MM'}`;
    const { from, step, count } = grid(given);
    return at < from || at > from + (count - 1) * step || (at - from) % step !== 0 ? 'is none of the times asked for' : undefined;
  },
});

function grid(given: Options): { from: number; step: number; count: number } {
  const from = clockSeconds(given.from) ?? 0;
  const to = clockSeconds(given.to) ?? 0;
  const step = given.step === undefined ? (given.seconds ? 1 : 60) : (durationSeconds(given.step) ?? 60);
  return { from, step, count: Math.floor((to - from) / step) + 1 };
}
