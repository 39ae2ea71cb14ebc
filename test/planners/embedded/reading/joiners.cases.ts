import { seriesStep } from '../../../../src/planners/embedded/columns/moments.js';
import { codeRange } from '../../../../src/planners/embedded/phrases/code-ranges.js';
import { datesIn } from '../../../../src/planners/embedded/phrases/dates.js';
import { hoursIn } from '../../../../src/planners/embedded/phrases/hours.js';
import { joinerOf } from '../../../../src/planners/embedded/phrases/joiners.js';
import { countOf } from '../../../../src/planners/embedded/phrases/numbers.js';
import { rangesIn } from '../../../../src/planners/embedded/phrases/ranges.js';
import { sharesIn } from '../../../../src/planners/embedded/phrases/shares.js';
import { weekdaysIn } from '../../../../src/planners/embedded/phrases/weekdays.js';

it.each([['to'], ['→'], ['until'], ['thru'], ['up to'], ['bis'], ['hasta'], ["jusqu'à"], ['–']])('joins two ends of any kind by "%s"', (joiner) => {
  expect(rangesIn(`3 ${joiner} 9`)).toMatchObject([{ min: 3, max: 9 }]);
  expect(datesIn(`2024-01-01 ${joiner} 2024-06-30`, '2026-01-01')).toMatchObject([{ from: '2024-01-01', to: '2024-06-30' }]);
  expect(weekdaysIn(`Monday ${joiner} Friday`)?.days).toEqual([1, 2, 3, 4, 5]);
  expect(hoursIn(`8:00 ${joiner} 18:00`, false)).toMatchObject({ from: '08:00', to: '18:00' });
  expect(codeRange(`HT-01 ${joiner} HT-03`)).toEqual(['HT-01', 'HT-02', 'HT-03']);
  expect(sharesIn(`5% ${joiner} 15%`)).toMatchObject([{ share: 0.1 }]);
});

it.each<[string, string | undefined]>([
  [' and ', 'and'], [', y ', undefined], [', and ', 'and'], [' o ', 'or'], [', ', 'comma'], [' / ', 'slash'], [' (ISO) to the end of ', 'to'], [' bis etwa ', undefined], [' items to ', undefined],
])('reads what joins in "%s"', (between, joiner) => {
  expect(joinerOf(between)).toBe(joiner);
}); // prettier-ignore

it.each([['12', 12], ['twelve', 12], ['einem', 1], ['une', 1], ['zwei', 2], ['table', undefined]])('counts "%s"', (word, count) => {
  expect(countOf(word)).toBe(count);
});

it.each([
  ['every 15 minutes', '15m'], ['every five minutes', '5m'], ['hourly', '1h'], ['one row per day', '1d'], ['alle 10 Minuten', '10m'], ['cada hora', '1h'], ['toutes les 2 heures', '2h'], ['per person', undefined],
])('reads the step of "%s"', (text, step) => {
  expect(seriesStep(text)).toBe(step);
}); // prettier-ignore
