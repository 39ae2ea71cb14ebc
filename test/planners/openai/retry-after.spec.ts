import { pauseMs, retryAfterMs } from '../../../src/planners/openai/retry-after.js';

const NOW = Date.parse('2026-01-31T12:00:00Z');

it.each<[string | null, number | undefined]>([
  ['1', 1_000],
  ['0.5', 500],
  ['120', 120_000],
  ['Sat, 31 Jan 2026 12:00:30 GMT', 30_000],
  ['Sat, 31 Jan 2026 11:00:00 GMT', 0],
  ['-3', 0],
  ['soon', undefined],
  ['1e999', undefined],
  ['', undefined],
  [null, undefined],
])('reads Retry-After: %s', (header, expected) => {
  expect(retryAfterMs(header, NOW)).toBe(expected);
});

it('waits longer each time, by chance, and never less than it is told', () => {
  expect([0, 1, 2].map((attempt) => pauseMs(attempt, undefined, () => 1))).toEqual([400, 800, 1_600]);
  expect(pauseMs(2, undefined, () => 0)).toBe(0);
  expect(pauseMs(0, 1_000, () => 1)).toBe(1_000);
});
