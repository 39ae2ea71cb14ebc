import { Dictionary } from '../../generation/dictionary.js';
import { cardKey, cardOptions, issuerIndices, ISSUERS, type CardOptions } from '../card/role.js';
import { defineColumnType } from '../contract.js';

const NAMES = new Dictionary(ISSUERS.map(({ id }) => id));

/** Issuer of the row's card. */
export const financeCreditCardIssuer = defineColumnType<CardOptions>({
  id: 'finance.creditCardIssuer',
  group: 'finance',
  summary: "Issuer of the row's card.",
  options: cardOptions,
  examples: [{}],
  shape: () => ({ kind: 'string' }),
  compile: (context) => {
    const key = cardKey(context);
    return { shape: { kind: 'string' }, maxBytes: NAMES.maxBytes, fill: (frame) => ({ tag: 'dictionary', indices: issuerIndices(frame, context.options, key), dictionary: NAMES, validity: 0 }) };
  },
  checkCell: (text, { options: { issuer } }) => ((issuer === undefined ? NAMES.values.includes(text) : text === issuer) ? undefined : 'is not the issuer of a card'),
});
