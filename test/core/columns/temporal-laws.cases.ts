import { ServiceError } from '../../../src/core/errors/service-error.js';
import { columnCells } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { momentsOf } from '../../support/statistics.js';

const ROWS = 20_000;
const DAY = 86_400_000;
type Options = Readonly<Record<string, unknown>>;

function cells(type: string, options: Options, rows = ROWS): string[] {
  return columnCells(aSchema().table('t', rows).column('a', type, options).build(), 'a', { seed: 5 }).map((cell) => JSON.parse(cell) as string);
}

const days = (options: Options, type = 'date'): number[] => cells(type, options).map((text) => Date.parse(text) / DAY);

describe('moments spread by a law', () => {
  it('have the stated mean and deviation, within the range', () => {
    const sample = days({ from: '2020-01-01', to: '2024-12-31', distribution: 'normal', mean: '2023-01-01', deviation: '200d' });
    const { mean, deviation } = momentsOf(sample);
    expect(Math.abs(mean - Date.UTC(2023, 0, 1) / DAY)).toBeLessThan(8);
    expect(Math.abs(deviation / 200 - 1)).toBeLessThan(0.03);
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(Date.UTC(2020, 0, 1) / DAY);
    expect(Math.max(...sample)).toBeLessThanOrEqual(Date.UTC(2024, 11, 31) / DAY);
  });

  it('rise towards the end with a mode there', () => {
    const sample = days({ from: '2024-01-01', to: '2024-12-31', distribution: 'triangular', mode: '2024-12-31' }, 'datetime');
    const middle = Date.UTC(2024, 6, 1, 12) / DAY;
    expect(sample.filter((day) => day < middle).length / ROWS).toBeCloseTo(0.25, 1);
  });

  it('spread over the allowed moments alone', () => {
    const sample = cells('datetime', { from: '2024-01-01', to: '2024-12-31', weekdays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '17:00' }, distribution: 'exponential', mean: '2024-03-01' });
    expect(sample.every((text) => ![0, 6].includes(new Date(text).getUTCDay()))).toBe(true);
    expect(sample.every((text) => text.slice(11, 16) >= '09:00' && text.slice(11, 16) <= '17:00')).toBe(true);
    expect(Math.abs(momentsOf(sample.map((text) => Date.parse(text) / DAY)).mean - Date.UTC(2024, 2, 1) / DAY)).toBeLessThan(4);
  });

  it('follow another column by distances with a law', () => {
    const schema = aSchema().table('t', ROWS).column('a', 'date', { from: '2024-01-01', to: '2024-12-31' }).column('b', 'date', { after: 'a', within: '60d', distribution: 'exponential', mean: '6d' }).build();
    const [a, b] = ['a', 'b'].map((name) => columnCells(schema, name).map((cell) => Date.parse(JSON.parse(cell) as string) / DAY)) as [number[], number[]];
    const apart = b.map((day, i) => day - (a[i] ?? 0));
    expect(momentsOf(apart).mean).toBeCloseTo(6, 0);
    expect(Math.max(...apart)).toBeLessThanOrEqual(60);
    expect(Math.min(...apart)).toBe(0);
  });

  it('come by weights of days and hours', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 12 ? 6 : hour === 20 ? 3 : hour === 3 ? 1 : 0));
    const sample = cells('datetime', { from: '2024-01-01', to: '2024-12-31', weekday_weights: [0, 1, 1, 1, 1, 1, 5], hour_weights: hours });
    const share = (holds: (date: Date) => boolean): number => sample.filter((text) => holds(new Date(text))).length / ROWS;
    expect(share((date) => date.getUTCDay() === 0)).toBe(0);
    expect(share((date) => date.getUTCDay() === 6)).toBeCloseTo(0.5, 1);
    expect(share((date) => date.getUTCHours() === 12)).toBeCloseTo(0.6, 1);
    expect(share((date) => date.getUTCHours() === 3)).toBeCloseTo(0.1, 1);
    expect(new Set(sample.map((text) => text.slice(14))).size).toBeGreaterThan(3000);
  });

  it('come by weights of months, times those of days', () => {
    const months = Array.from({ length: 12 }, (_, month) => (month === 11 ? 5 : month === 0 ? 0 : 1));
    const sample = cells('date', { from: '2023-01-01', to: '2024-12-31', weekday_weights: [0, 1, 1, 1, 1, 1, 0], month_weights: months });
    const share = (holds: (text: string) => boolean): number => sample.filter(holds).length / ROWS;
    expect(share((text) => text.slice(5, 7) === '01')).toBe(0);
    expect(share((text) => text.slice(5, 7) === '12')).toBeCloseTo(5 / 15, 1);
    expect(share((text) => [0, 6].includes(new Date(text).getUTCDay()))).toBe(0);
  });

  it('hold for times of the day and for ages', () => {
    const clocks = cells('time', { from: '06:00', to: '22:00', distribution: 'normal', mean: '12:30', deviation: '2h' }).map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
    expect(momentsOf(clocks).mean / 60).toBeCloseTo(12.5, 1);
    expect(momentsOf(clocks).deviation / 60).toBeCloseTo(2, 1);
    const options = { min: 18, max: 90, distribution: 'normal', mean: 41, deviation: 12 };
    const schema = aSchema().table('t', ROWS).column('age', 'person.age', options).column('born', 'person.birthdate', options).build();
    const ages = columnCells(schema, 'age').map(Number);
    expect(momentsOf(ages).mean).toBeCloseTo(41, 0);
    expect(momentsOf(ages).deviation).toBeCloseTo(12, 0);
    const born = columnCells(schema, 'born').map((cell) => JSON.parse(cell) as string);
    const ageOf = (text: string): number => 2026 - Number(text.slice(0, 4)) - (text.slice(5) > '01-01' ? 1 : 0);
    expect(born.map(ageOf)).toEqual(ages);
  });
});

describe('laws of moments that cannot be', () => {
  it.each<[string, Options, string]>([
    ['date', { from: '2024-01-01', to: '2024-12-31', mean: '2024-06-01' }, 'a uniform distribution is given by'],
    ['date', { from: '2024-01-01', to: '2024-12-31', distribution: 'normal', mean: '2025-06-01' }, 'must lie between'],
    ['date', { from: '2024-01-01', to: '2024-12-31', distribution: 'normal', mean: 'soon' }, 'is no point in time'],
    ['date', { from: '2024-01-01', to: '2024-12-31', distribution: 'normal', deviation: '3 days' }, 'is no span of time'],
    ['date', { from: '2024-01-01', step: '1d', mean: '2024-06-01', distribution: 'normal' }, 'cannot stand beside "step"'],
    ['datetime', { weekday_weights: [0, 0, 0, 0, 0, 0, 0] }, 'no whole day'],
    ['datetime', { from: '2024-01-01 08:00', to: '2024-01-01 10:00', weekday_weights: [1, 1, 1, 1, 1, 1, 1] }, 'no whole day'],
    ['datetime', { weekday_weights: [1, 1, 1, 1, 1, 1, 1], distribution: 'normal' }, 'cannot stand beside weights'],
    ['date', { from: '2024-01-01', to: '2024-02-29', month_weights: [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }, 'no whole day'],
    ['date', { from: '2024-01-01', step: '1d', month_weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }, 'cannot stand beside "step"'],
    ['time', { distribution: 'normal', mean: 'noon' }, 'is no time of the day'],
    ['person.age', { distribution: 'normal', mean: 95 }, 'must lie between'],
  ])('%s %p is refused: %s', (type, options, message) => {
    try {
      cells(type, options, 10);
    } catch (error) {
      expect(error).toBeInstanceOf(ServiceError);
      expect((error as ServiceError).message).toContain(message);
      return;
    }
    throw new Error('it was not refused');
  });
});
