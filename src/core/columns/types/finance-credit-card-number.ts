import type { Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import type { TextVector } from '../../generation/vectors.js';
import type { ColumnKey } from '../../random/address.js';
import { CardDraw, cardKey, cardOptions, issuerIndices, ISSUERS, type CardOptions } from '../card/role.js';
import { defineColumnType } from '../contract.js';
import { isLuhn } from '../faker/checksums.js';

/** Bytes of a cell's slot. */
const SLOT = 16;

const BEGINNINGS = beginnings();

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
  const { arena, count, engine, kernels } = frame;
  const issuers = issuerIndices(frame, options, key);
  const choice = frame.words(key, CardDraw.prefix);
  const [a, b, c] = [0, 1, 2].map((i) => frame.words(key, CardDraw.digits + i)) as [number, number, number];
  const [starts, lengths, slots] = [arena.take(count * 4), arena.take(count * 4), arena.take(count * SLOT)];
  kernels.cardNumbers(issuers, choice, a, b, c, count, BEGINNINGS.resident(engine), slots, starts, lengths);
  return { tag: 'text', starts, lengths, maxBytes: SLOT, validity: 0 };
}

/** Issuers and the beginnings of their numbers, as the kernel reads them. */
function beginnings(): StaticTable {
  const heads: number[] = [];
  const bodies: number[] = [];
  for (const { prefixes, length } of ISSUERS) {
    heads.push(ISSUERS.length * 16 + bodies.length, prefixes.length, length, 0);
    for (const prefix of prefixes) bodies.push(...Array.from({ length: 7 }, (_, i) => Number(prefix[i] ?? 0)), prefix.length);
  }
  return new StaticTable(Uint8Array.from([...new Uint8Array(Uint32Array.from(heads).buffer), ...bodies]));
}
