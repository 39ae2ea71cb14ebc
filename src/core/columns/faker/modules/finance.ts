import { z } from 'zod';
import { isIban, isRoutingNumber } from '../checksums.js';
import { count } from '../common-options.js';
import { field, listed, method, type FakerEntry } from '../entry.js';

/** Number, issuer and security code of a card are column types of our own: they agree. */
export const financeEntries: readonly FakerEntry[] = [
  method('finance.accountNumber', 'Number of a bank account.', (f, { length }) => f.finance.accountNumber({ length }), { options: { length: count(32, 8) }, examples: [{}, { length: 12 }], fits: /^\d+$/ }),
  method('finance.accountName', 'Kind of a bank account.', (f) => f.finance.accountName(), { maxBytes: 64 }),
  method('finance.routingNumber', 'ABA routing number with a valid check digit.', (f) => f.finance.routingNumber(), { fits: isRoutingNumber, maxBytes: 9 }),
  method('finance.amount', 'Amount of money.', (f, { min, max, dec }) => f.finance.amount({ min, max, dec }), {
    options: { min: z.number().min(0).max(1e9).default(0), max: z.number().min(0).max(1e9).default(1000), dec: z.int().min(0).max(9).default(2) },
    shape: ({ dec }) => (dec === 0 ? { kind: 'int' } : { kind: 'decimal', scale: Number(dec) }),
    fits: (text, { min, max }) => Number(text) >= Number(min) && Number(text) <= Number(max),
    maxBytes: 24,
  }),
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
  method('finance.litecoinAddress', 'Litecoin address.', (f) => f.finance.litecoinAddress(), { fits: /^[LM3][a-zA-Z0-9]{25,34}$/ }),
  method('finance.ethereumAddress', 'Ethereum address.', (f) => f.finance.ethereumAddress(), { fits: /^0x[0-9a-f]{40}$/ }),
  method('finance.pin', 'PIN.', (f, { length }) => f.finance.pin({ length }), { options: { length: count(12, 4) }, fits: /^\d{1,12}$/, maxBytes: 12 }),
  method('finance.iban', 'IBAN, valid by its check digits.', (f, { countryCode, formatted }) => f.finance.iban({ formatted, ...(countryCode === undefined ? {} : { countryCode }) }), {
    options: { formatted: z.boolean().default(false), countryCode: z.enum(['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU', 'IE', 'IT', 'LU', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'TR']).optional() },
    examples: [{}, { countryCode: 'DE' }, { formatted: true }],
    fits: isIban,
    maxBytes: 48,
  }),
  method('finance.bic', 'BIC (SWIFT code) of a bank.', (f, o) => f.finance.bic(o), { options: { includeBranchCode: z.boolean().default(false) }, fits: /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, maxBytes: 11 }),
  method('finance.transactionDescription', 'Sentence about a transaction.', (f) => f.finance.transactionDescription(), { maxBytes: 200 }),
];
