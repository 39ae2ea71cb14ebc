import { z } from 'zod';
import { isIban, isRoutingNumber } from '../checksums.js';
import { count } from '../common-options.js';
import { scaledBounds } from '../../../numbers/scaled.js';
import { composed, field, formed, listed, method, type FakerEntry } from '../entry.js';

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const LETTERS = { list: ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)) };
const SIGN = { list: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') };

/** Number, issuer and security code of a card are column types of our own: they agree. */
export const financeEntries: readonly FakerEntry[] = [
  formed('finance.accountNumber', 'Number of a bank account.', (_, { length }) => '#'.repeat(Number(length)), { length: count(32, 8) }, [{}, { length: 12 }]),
  composed('finance.accountName', 'Kind of a bank account.', ({ faker }) => [{ list: faker.definitions.finance.account_type }, ' Account']),
  method('finance.routingNumber', 'ABA routing number with a valid check digit.', (f) => f.finance.routingNumber(), { fits: isRoutingNumber, maxBytes: 9 }),
  composed(
    'finance.amount',
    'Amount of money.',
    (_, { min, max, dec }) => {
      const { lo, hi } = scaledBounds(min, max, dec);
      return [{ from: lo, to: hi, ...(dec === 0 ? {} : { style: { as: 'decimal', scale: dec } as const }) }];
    },
    {
      options: { min: z.number().min(0).max(1e9).default(0), max: z.number().min(0).max(1e9).default(1000), dec: z.int().min(0).max(9).default(2) },
      shape: ({ dec }) => (dec === 0 ? { kind: 'int' } : { kind: 'decimal', scale: Number(dec) }),
    },
  ),
  listed('finance.transactionType', 'Kind of a transaction.', (d) => d.finance.transaction_type),
  listed('finance.currencyCode', 'ISO 4217 code of a currency.', (d) => d.finance.currency.map(({ code }) => code)),
  listed('finance.currencyName', 'Name of a currency.', (d) => d.finance.currency.map(({ name }) => name)),
  listed('finance.currencySymbol', 'Symbol of a currency.', (d) => d.finance.currency.map(({ symbol }) => symbol).filter((symbol) => symbol !== '')),
  listed('finance.currencyNumericCode', 'ISO 4217 number of a currency.', (d) => d.finance.currency.map(({ numericCode }) => numericCode)),
  field('finance.currency', 'code', 'Code of the row’s currency.', (d) => d.finance.currency.map(({ code }) => code)),
  field('finance.currency', 'name', 'Name of the row’s currency.', (d) => d.finance.currency.map(({ name }) => name)),
  field('finance.currency', 'symbol', 'Symbol of the row’s currency; may be empty.', (d) => d.finance.currency.map(({ symbol }) => symbol)),
  field('finance.currency', 'numericCode', 'Number of the row’s currency.', (d) => d.finance.currency.map(({ numericCode }) => numericCode)),
  method('finance.bitcoinAddress', 'Bitcoin address.', (f) => f.finance.bitcoinAddress(), { fits: /^(bc1|[13])[a-zA-Z0-9]{20,90}$/, maxBytes: 96 }),
  formed('finance.litecoinAddress', 'Litecoin address.', () => '[LM3][1-9A-HJ-NP-Za-km-z]{33}'),
  formed('finance.ethereumAddress', 'Ethereum address.', () => '0x[0-9a-f]{40}'),
  formed('finance.pin', 'PIN.', (_, { length }) => '#'.repeat(Number(length)), { length: count(12, 4) }),
  method('finance.iban', 'IBAN, valid by its check digits.', (f, { countryCode, formatted }) => f.finance.iban({ formatted, ...(countryCode === undefined ? {} : { countryCode }) }), {
    options: { formatted: z.boolean().default(false), countryCode: z.enum(['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU', 'IE', 'IT', 'LU', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'TR']).optional() },
    examples: [{}, { countryCode: 'DE' }, { formatted: true }],
    fits: isIban,
    maxBytes: 48,
  }),
  composed('finance.bic', 'BIC (SWIFT code) of a bank.', ({ faker }, { includeBranchCode }) => [LETTERS, LETTERS, { list: faker.definitions.location.country_code.map(({ alpha2 }) => alpha2) }, SIGN, SIGN, ...(includeBranchCode ? [SIGN, SIGN, SIGN] : [])], { options: { includeBranchCode: z.boolean().default(false) } }),
  method('finance.transactionDescription', 'Sentence about a transaction.', (f) => f.finance.transactionDescription(), { maxBytes: 200 }),
];
