import { CardDraw, cardKey, cardOptions, issuerIndices, ISSUERS, slotText, type CardOptions } from '../card/role.js';
import { defineColumnType } from '../contract.js';

/** Security code of the row's card: three digits, four of American Express. */
export const financeCreditCardCvv = defineColumnType<CardOptions>({
  id: 'finance.creditCardCVV',
  group: 'finance',
  summary: "Security code of the row's card, as long as its issuer's are.",
  options: cardOptions,
  examples: [{}, { issuer: 'visa' }],
  shape: () => ({ kind: 'string' }),
  compile: (context) => {
    const key = cardKey(context);
    return {
      shape: { kind: 'string' },
      maxBytes: 4,
      fill: (frame) => {
        const { view, bytes } = frame.engine;
        const issuers = issuerIndices(frame, context.options, key);
        const words = frame.words(key, CardDraw.cvv);
        return slotText(frame, (row, at) => {
          const length = ISSUERS[view.getUint32(issuers + row * 4, true)]?.cvv ?? 3;
          let code = Math.floor((view.getUint32(words + row * 4, true) * 10_000) / 4_294_967_296);
          for (let i = length - 1; i >= 0; i--) {
            bytes[at + i] = 48 + (code % 10);
            code = Math.floor(code / 10);
          }
          return length;
        });
      },
    };
  },
  checkCell: (text, { options: { issuer } }) => {
    const fits = ISSUERS.some(({ id, cvv }) => (issuer ?? id) === id && text.length === cvv);
    return /^\d+$/.test(text) && fits ? undefined : 'is not a security code of its issuer';
  },
});
