import fc from 'fast-check';
import { fileName } from '../../../src/modules/export/file-name.js';

describe('a file name', () => {
  it.each([
    ['E-commerce orders, 2026', 'e-commerce-orders-2026.csv'],
    ['Größe & Señor Łódź', 'grosse-senor-lodz.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a"; filename=x\r\nSet-Cookie: y', 'a-filename-x-set-cookie-y.csv'],
    ['顧客', 'dataset.csv'],
    ['', 'dataset.csv'],
    ['word '.repeat(30), `${'word-'.repeat(12).slice(0, -1)}.csv`],
    ['x'.repeat(100), `${'x'.repeat(60)}.csv`],
  ])('of %j is %s', (text, name) => {
    expect(fileName(text, 'csv')).toBe(name);
  });

  it('is harmless for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(fileName(text, 'csv')).toMatch(/^[a-z0-9][a-z0-9-]{0,59}\.csv$/);
      }),
    );
  });
});
