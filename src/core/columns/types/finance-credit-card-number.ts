import type { Frame } from '../../generation/frame.js';
import type { TextVector } from '../../generation/vectors.js';
import type { ColumnKey } from '../../random/address.js';
import { CardDraw, cardKey, cardOptions, issuerIndices, ISSUERS, slotText, type CardOptions } from '../card/role.js';
import { defineColumnType } from '../contract.js';
import { isLuhn } from '../faker/checksums.js';

const TWO_TO_32 = 4_294_967_296;

/** Digits that one word gives: with five the last is still even to within 2^-15. */
const DIGITS_A_WORD = 5;

/** Number of the row's card: its issuer's beginning and length, and the check digit of Luhn. */
export const financeCreditCardNumber = defineColumnType<CardOptions>({
  id: 'finance.creditCardNumber',
  group: 'finance',
  summary: "Number of the row's payment card, valid by Luhn.",
  options: cardOptions,
  examples: [{}, { issuer: 'american_express' }],
  shape: () => ({ kind: 'string' }),
  compile: (context) => {
    const key = cardKey(context);
    return { shape: { kind: 'string' }, maxBytes: 16, fill: (frame) => numbers(frame, context.options, key) };
  },
  checkCell: (text, { options: { issuer } }) => {
    if (!/^\d{14,16}$/.test(text) || !isLuhn(text)) return 'is not a card number that Luhn accepts';
    const fits = ISSUERS.some(({ id, prefixes, length }) => (issuer ?? id) === id && text.length === length && prefixes.some((prefix) => text.startsWith(prefix)));
    return fits ? undefined : 'does not begin as a number of its issuer';
  },
});

function numbers(frame: Frame, options: CardOptions, key: ColumnKey): TextVector {
  const { view, bytes } = frame.engine;
  const issuers = issuerIndices(frame, options, key);
  const choice = frame.words(key, CardDraw.prefix);
  const words = [0, 1, 2].map((i) => frame.words(key, CardDraw.digits + i));
  return slotText(frame, (row, at) => {
    const { prefixes = [], length = 16 } = ISSUERS[view.getUint32(issuers + row * 4, true)] ?? {};
    const prefix = prefixes[Math.floor((view.getUint32(choice + row * 4, true) * prefixes.length) / TWO_TO_32)] ?? '';
    let word = 0;
    let sum = 0;
    for (let i = 0; i < length - 1; i++) {
      let digit = prefix.charCodeAt(i) - 48;
      if (i >= prefix.length) {
        const drawn = i - prefix.length;
        if (drawn % DIGITS_A_WORD === 0) word = view.getUint32((words[drawn / DIGITS_A_WORD] ?? 0) + row * 4, true);
        const scaled = word * 10;
        digit = Math.floor(scaled / TWO_TO_32);
        word = scaled - digit * TWO_TO_32;
      }
      bytes[at + i] = 48 + digit;
      // Every second digit from the right counts double, the check digit being the first.
      const counted = (length - i) % 2 === 0 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    bytes[at + length - 1] = 48 + ((10 - (sum % 10)) % 10);
    return length;
  });
}
