import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../../src/core/schema/parse.js';
import { absoluteSeconds } from '../../../src/core/schema/dates.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';
import { chiSquareExcess } from '../../support/statistics.js';

type Options = Readonly<Record<string, unknown>>;

const schemaOf = (type: string, options: Options, rows = 4000, unique = false): DatasetSchema => aSchema().table('t', rows).column('a', type, options, unique ? { unique } : {}).build();
const moments = (type: string, options: Options, rows?: number, unique?: boolean): string[] =>
  columnCells(schemaOf(type, options, rows, unique), 'a').map((cell) => cellText(cell) ?? 'missing');

describe('dates and date-times', () => {
  it.each<[string, Options, string, string]>([
    ['date', { from: '2024-02-27', to: '2024-03-02' }, '2024-02-27', '2024-03-02'],
    ['date', { from: 'now', to: '+3d' }, '2026-01-01', '2026-01-04'],
    ['date', { from: '-3d' }, '2025-12-29', '2026-01-01'],
    ['datetime', { from: '2024-02-29 23:59:57', to: '2024-02-29' }, '2024-02-29T23:59:57Z', '2024-02-29T23:59:59Z'],
    ['datetime', { from: '1000-01-01', to: '1000-01-01 00:00:03' }, '1000-01-01T00:00:00Z', '1000-01-01T00:00:03Z'],
    ['datetime', { from: '1969-12-31 23:59:58', to: '1970-01-01 00:00:01' }, '1969-12-31T23:59:58Z', '1970-01-01T00:00:01Z'],
    ['date', { from: '9999-12-30', to: '9999-12-31' }, '9999-12-30', '9999-12-31'],
  ])('%s %p goes from %s to %s, both included, all of it', (type, options, first, last) => {
    const cells = [...new Set(moments(type, options, 500))].sort();
    const unit = type === 'date' ? 86_400 : 1;
    const span = ((absoluteSeconds(last) ?? 0) - (absoluteSeconds(first) ?? 0)) / unit + 1;
    expect([cells[0], cells.at(-1), cells.length]).toEqual([first, last, span]);
  });

  it.each<[string, Options]>([
    ['datetime', { from: '2024-06-03 12:00', to: '2024-06-07 15:00', hours: { from: '09:00', to: '17:00' } }],
    ['datetime', { from: '2024-06-03 18:00', to: '2024-06-10 08:00', hours: { from: '09:00', to: '17:00' } }],
    ['datetime', { from: '2024-06-01 12:00', to: '2024-06-01 15:00', weekdays: [6] }],
    ['datetime', { from: '-10d', weekdays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '17:30' } }],
    ['datetime', { from: '1965-01-01', to: '1965-03-01', weekdays: [0, 3] }],
    ['datetime', { from: '2024-06-01 10:00', to: '2024-06-01 10:00:09', hours: { from: '10:00', to: '10:00' } }],
    ['date', { from: '2024-06-01', to: '2024-06-30', weekdays: [6, 0] }],
  ])('%s %p stays in the bounds, the days and the hours', (type, options) => {
    const at = (key: string, otherwise: number): number => {
      const text = options[key];
      return typeof text === 'string' ? (absoluteSeconds(text) ?? otherwise) : otherwise;
    };
    const now = Date.UTC(2026, 0, 1) / 1000;
    const [from, to] = [at('from', now - 10 * 86_400), at('to', now)];
    const weekdays = options['weekdays'] as number[] | undefined;
    const hours = options['hours'] as { from: string; to: string } | undefined;
    const outside = moments(type, options).filter((cell) => {
      const seconds = absoluteSeconds(cell) ?? NaN;
      const clock = cell.slice(11, 16);
      const inBounds = seconds >= from && seconds <= to;
      const onItsDay = !weekdays || weekdays.includes(new Date(seconds * 1000).getUTCDay());
      const inHours = !hours || (clock >= hours.from && (clock < hours.to || cell.slice(11, 19) === `${hours.to}:00`));
      return !inBounds || !onItsDay || !inHours;
    });
    expect(outside).toEqual([]);
  });

  it('spreads evenly over the allowed moments, the cut first day among them', () => {
    const cells = moments('datetime', { from: '2024-06-03 12:00', to: '2024-06-05 10:59:59', hours: { from: '09:00', to: '16:59' } }, 40_000);
    const counts = new Map<string, number>();
    for (const cell of cells) counts.set(cell.slice(0, 13), (counts.get(cell.slice(0, 13)) ?? 0) + 1);
    // Hours 12–16 of the first day, 9–16 of the second, 9–10 of the third; the last of a full day ends at 16:59:00.
    expect(counts.size).toBe(15);
    const expected = [...counts.keys()].map((hour) => (hour.endsWith('16') ? 3541 : 3600));
    const total = expected.reduce((sum, each) => sum + each, 0);
    expect(Math.abs(chiSquareExcess([...counts.values()], expected.map((each) => (each / total) * 40_000)))).toBeLessThan(4.5);
  });

  it('may be distinct within days and hours, for as many as there are', () => {
    const options = { from: '2024-06-01', to: '2024-06-30', weekdays: [1, 5] };
    const cells = moments('date', options, 8, true);
    expect(new Set(cells).size).toBe(8);
    expect(() => compiled(schemaOf('date', options, 9, true))).toThrow('9 distinct values are asked for, but only 8 exist');
    expect(new Set(moments('datetime', { from: '2024-06-03', to: '2024-06-04', hours: { from: '10:00', to: '10:01' } }, 122, true)).size).toBe(122);
  });

  it('follow and come before other columns, missing where those are', () => {
    const schema = aSchema()
      .table('t', 3000)
      .column('day', 'date', { from: '2024-01-01', to: '2024-12-31' }, { missing: 0.2 })
      .column('due', 'date', { after: 'day', at_least: '30d', within: '30d' })
      .column('paid', 'datetime', { after: 'day', at_least: '1h', within: '2h' })
      .column('ordered', 'date', { before: 'paid', within: '3d' })
      .build();
    const [day = [], due = [], paid = [], ordered = []] = cellsOf(compiled(schema).table('t').slice()).map((cells) => cells.map(cellText));
    const at = (text: string | undefined): number => absoluteSeconds(text ?? '') ?? NaN;
    day.forEach((start, i) => {
      if (start === undefined) {
        expect([due[i], paid[i], ordered[i]]).toEqual([undefined, undefined, undefined]);
        return;
      }
      expect(at(due[i]) - at(start)).toBe(30 * 86_400);
      expect((at(paid[i]) - at(start)) / 3600).toBeGreaterThanOrEqual(1);
      expect((at(paid[i]) - at(start)) / 3600).toBeLessThanOrEqual(2);
      const before = Math.floor(at(paid[i]) / 86_400) - at(ordered[i]) / 86_400;
      expect(before >= 0 && before <= 3).toBe(true);
    });
  });

  it('end where the calendar does', () => {
    const schema = aSchema().table('t', 500).column('day', 'date', { from: '9999-12-31', to: '9999-12-31' }).column('after', 'date', { after: 'day', within: '4d' }).build();
    const cells = columnCells(schema, 'after');
    expect(new Set(cells)).toEqual(new Set(['"9999-12-31"', 'null']));
    expect(cells.filter((cell) => cell === 'null').length / 500).toBeCloseTo(0.8, 1);
  });

  it.each<[string, Options, string]>([
    ['date', { from: '2024-02-30' }, 'no point in time'],
    ['date', { from: '-999999y' }, 'no point in time'],
    ['date', { to: '+8000y' }, 'no point in time'],
    ['date', { from: '2025-01-01', to: '2024-01-01' }, 'later than'],
    ['date', { step: '12h' }, 'whole number of days'],
    ['date', { step: '1d', to: 'now' }, 'cannot stand beside "step"'],
    ['datetime', { step: '0s' }, 'whole number of seconds'],
    ['datetime', { after: 'b' }, '"b"'],
    ['datetime', { within: '1d' }, 'needs "after" or "before"'],
    ['datetime', { hours: { from: '18:00', to: '08:00' } }, 'no part of a day'],
    ['datetime', { from: '2024-06-01 18:00', to: '2024-06-02 08:00', hours: { from: '09:00', to: '17:00' } }, 'no moment between'],
    ['date', { from: '2024-06-03', to: '2024-06-04', weekdays: [0] }, 'no moment between'],
    ['date', { from: '1000-01-01', to: '9999-12-31', weekdays: [0] }, 'at most 100000 days'],
    ['time', { from: '18:00', to: '08:00' }, 'later than'],
    ['time', { step: '90s' }, 'whole minutes'],
  ])('%s %p is refused: %s', (type, options, message) => {
    expect(() => parseSchema(schemaOf(type, options))).toThrow(message);
  });

  it('are read against the reference date of the request', () => {
    const schema = schemaOf('date', { from: '+1y', to: '+1y' }, 1);
    expect(columnCells(schema, 'a', { referenceDate: '2024-02-29' })).toEqual(['"2025-02-28"']);
    expect(() => compiled(schema, { referenceDate: '9999-06-01' })).toThrow('no point in time of the years 1000 to 9999');
    expect(() => compiled(schema, { referenceDate: '0999-06-01' })).toThrow('reference_date');
  });
});
