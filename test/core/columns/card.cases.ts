import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const ROWS = 3000;
const BEGIN: Readonly<Record<string, RegExp>> = {
  visa: /^4\d{15}$/,
  mastercard: /^5[1-5]\d{14}$/,
  american_express: /^3[47]\d{13}$/,
  discover: /^6(011|5\d\d)\d{12}$/,
  jcb: /^35(2[89]|[3-8]\d)\d{12}$/,
  diners_club: /^3[68]\d{12}$/,
};

/** Luhn as ISO/IEC 7812-1 annex B words it, apart from the one that makes and checks. */
function luhn(number: string): boolean {
  const digits = Array.from(number, Number).reverse();
  return digits.reduce((sum, digit, i) => sum + (i % 2 === 0 ? digit : Math.floor((2 * digit) / 10) + ((2 * digit) % 10)), 0) % 10 === 0;
}

it('are numbers of their issuer that Luhn accepts, with a security code of its length', () => {
  const schema = aSchema().table('t', ROWS).column('number', 'finance.creditCardNumber').column('issuer', 'finance.creditCardIssuer').column('cvv', 'finance.creditCardCVV').build();
  const [numbers = [], issuers = [], codes = []] = cellsOf(compiled(schema).table('t').slice()).map((column) => column.map((cell) => cellText(cell) ?? ''));
  numbers.forEach((number, i) => {
    const issuer = issuers[i] ?? '';
    expect(number).toMatch(BEGIN[issuer] ?? /^$/);
    expect([number, luhn(number)]).toEqual([number, true]);
    expect(codes[i]).toMatch(issuer === 'american_express' ? /^\d{4}$/ : /^\d{3}$/);
  });
  expect(new Set(issuers)).toEqual(new Set(Object.keys(BEGIN)));
  expect(new Set(numbers).size).toBe(ROWS);
  const alone = aSchema().table('t', ROWS).column('pan', 'finance.creditCardNumber').build();
  expect(columnCells(alone, 'pan').map(cellText)).toEqual(numbers);
});
