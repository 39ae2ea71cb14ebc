import fc from 'fast-check';
import { engine } from '../../../src/core/generation/engine.js';
import { absoluteSeconds, addMonths, civilFromDays, clockSeconds, dateText, dateTimeText, daysFromCivil, DAY_SECONDS, durationSeconds, FIRST_SECONDS, LAST_SECONDS, pointSeconds } from '../../../src/core/schema/dates.js';
import { emitted, freshBlock, put64, take64 } from '../../support/kernel-vectors.js';

const moments = fc.oneof(fc.integer({ min: FIRST_SECONDS, max: LAST_SECONDS }), fc.constantFrom(FIRST_SECONDS, LAST_SECONDS, -1, 0, 1, 951_782_400, 951_868_799, -2_203_891_200));

/** What JavaScript makes of an instant. */
const iso = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

describe('the kernels', () => {
  it('write moments and days as JavaScript does, from year 1000 to 9999', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 40 }), (list) => {
        freshBlock();
        const { kernels } = engine();
        const [seconds, days] = [put64(list.map(BigInt)), put64(list.map((s) => BigInt(Math.floor(s / DAY_SECONDS))))];
        const n = list.length;
        expect(emitted(n, (cursors) => { kernels.emitDateTimes(seconds, n, 0, cursors); })).toEqual(list.map(iso));
        expect(emitted(n, (cursors) => { kernels.emitDates(days, n, 44, cursors); })).toEqual(list.map((s) => `${iso(s).slice(0, 10)},`));
      }),
    );
  });

  it('know the parts of a date', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 40 }), (list) => {
        freshBlock();
        const { kernels, arena } = engine();
        const n = list.length;
        const days = put64(list.map((s) => BigInt(Math.floor(s / DAY_SECONDS))));
        const out = arena.take(n * 8);
        const part = (which: number): number[] => {
          kernels.datePart(days, n, which, out);
          return take64(out, n).map(Number);
        };
        const dates = list.map((s) => new Date(s * 1000));
        expect(part(0)).toEqual(dates.map((date) => date.getUTCFullYear()));
        expect(part(1)).toEqual(dates.map((date) => date.getUTCMonth() + 1));
        expect(part(2)).toEqual(dates.map((date) => date.getUTCDate()));
        expect(part(3)).toEqual(dates.map((date) => date.getUTCDay()));
      }),
    );
  });

  it('count completed years as birthdays do', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 130 }), fc.integer({ min: -400, max: 400 }), (now, years, shift) => {
        const today = civilFromDays(Math.floor(now / DAY_SECONDS));
        const born = Math.floor(now / DAY_SECONDS) - Math.round(years * 365.2425) + shift;
        const birth = civilFromDays(born);
        fc.pre(birth.year >= 1);
        freshBlock();
        const { kernels, arena } = engine();
        const out = arena.take(8);
        kernels.yearsUntil(put64([BigInt(born)]), 1, today.year, today.month, today.day, out);
        const hadBirthday = today.month * 100 + today.day >= birth.month * 100 + birth.day;
        expect(Number(take64(out, 1)[0])).toBe(today.year - birth.year - (hadBirthday ? 0 : 1));
      }),
    );
  });

  it('write numbers as BigInt does, with any number of decimals', () => {
    const numbers = fc.bigInt(-(2n ** 63n) + 1n, 2n ** 63n - 1n);
    fc.assert(
      fc.property(fc.array(fc.oneof(numbers, fc.bigInt(-1000n, 1000n), fc.constantFrom(0n, 4_294_967_295n, 4_294_967_296n, 9_999_999_999n, 10n ** 18n)), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 18 }), (list, scale) => {
        freshBlock();
        const { kernels } = engine();
        const at = put64(list);
        const n = list.length;
        expect(emitted(n, (cursors) => { kernels.emitIntegers(at, n, false, 0, cursors); })).toEqual(list.map(String));
        expect(emitted(n, (cursors) => { kernels.emitIntegers(at, n, true, 59, cursors); })).toEqual(list.map((x) => (x === 0n ? ';' : `${x};`)));
        const magnitude = (x: bigint): string => String(x < 0n ? -x : x);
        const sign = (x: bigint): string => (x < 0n ? '-' : '');
        expect(emitted(n, (cursors) => { kernels.emitPadded(at, n, scale, 0, cursors); })).toEqual(list.map((x) => sign(x) + magnitude(x).padStart(scale, '0')));
        expect(emitted(n, (cursors) => { kernels.emitDecimals(at, n, scale, 10n ** BigInt(scale), 0, cursors); })).toEqual(
          list.map((x) => {
            const digits = magnitude(x).padStart(scale + 1, '0');
            return `${sign(x)}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
          }),
        );
      }),
    );
  });
});

describe('moments as schemas write them', () => {
  it('read back what is written', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        expect(absoluteSeconds(dateTimeText(seconds))).toBe(seconds);
        const days = Math.floor(seconds / DAY_SECONDS);
        expect(absoluteSeconds(dateText(days))).toBe(days * DAY_SECONDS);
        const { year, month, day } = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).toBe(days);
      }),
    );
  });

  it.each([
    ['2024-02-29', 1_709_164_800],
    ['2024-02-29 08:30', 1_709_195_400],
    ['2024-02-29T08:30:15Z', 1_709_195_415],
    ['2024-02-29T08:30:15.123Z', 1_709_195_415],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-00-10', undefined],
    ['2024-06-31', undefined],
    ['2024-2-1', undefined],
    ['2024-02-29 24:00', undefined],
    ['29.02.2024', undefined],
    ['', undefined],
  ])('%p is %p', (text, seconds) => {
    expect(absoluteSeconds(text)).toBe(seconds);
  });

  it.each([
    ['now', 0],
    ['today', 0],
    ['-90d', -90 * DAY_SECONDS],
    ['+36h', 36 * 3600],
    ['-1w', -7 * DAY_SECONDS],
    ['-18mo', Date.UTC(1968, 6, 1) / 1000],
    ['+2y', Date.UTC(1972, 0, 1) / 1000],
    ['-2', undefined],
    ['2y', undefined],
    ['- 2y', undefined],
    ['-2years', undefined],
  ])('%p from 1970 is %p', (text, seconds) => {
    expect(pointSeconds(text, 0)).toBe(seconds);
  });

  it.each([
    ['36h', 129_600],
    ['45m', 2700],
    ['1.5d', 129_600],
    ['2w', 1_209_600],
    ['30s', 30],
    ['1mo', undefined],
    ['-1d', undefined],
    ['d', undefined],
    ['1e3s', undefined],
  ])('%p is a span of %p', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each([
    ['00:00', 0],
    ['23:59:59', 86_399],
    ['24:00', undefined],
    ['8:30', undefined],
    ['08:60', undefined],
  ])('%p is second %p of the day', (text, seconds) => {
    expect(clockSeconds(text)).toBe(seconds);
  });

  it('step by months to the same day, or the last one there is', () => {
    const at = (text: string): number => absoluteSeconds(text) ?? 0;
    expect(dateTimeText(addMonths(at('2024-01-31 10:00'), 1))).toBe('2024-02-29T10:00:00Z');
    expect(dateTimeText(addMonths(at('2024-02-29'), -12))).toBe('2023-02-28T00:00:00Z');
    expect(dateTimeText(addMonths(at('2024-03-31'), -1))).toBe('2024-02-29T00:00:00Z');
    expect(dateTimeText(addMonths(at('2024-12-31'), 2))).toBe('2025-02-28T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: at('1500-01-01'), max: at('9000-01-01') }), fc.integer({ min: -5000, max: 5000 }), (seconds, months) => {
        const [from, to] = [new Date(seconds * 1000), new Date(addMonths(seconds, months) * 1000)];
        const index = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
        expect(index(to) - index(from)).toBe(months);
        expect(to.getUTCDate()).toBeLessThanOrEqual(from.getUTCDate());
        if (to.getUTCDate() < from.getUTCDate()) expect(new Date(to.getTime() + 86_400_000).getUTCDate()).toBe(1);
        expect(Math.abs(to.getTime() - from.getTime()) % 86_400_000).toBe(0);
      }),
    );
  });
});
