import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import type { TextVector } from '../../generation/vectors.js';
import type { ColumnKey } from '../../random/address.js';
import { aliasTable } from '../../random/alias-table.js';
import type { CompileContext } from '../contract.js';

interface Issuer {
  readonly id: string;
  readonly prefixes: readonly string[];
  readonly length: number;
  readonly cvv: number;
  readonly weight: number;
}

/** Issuers under faker's names, with the beginnings of their numbers (ISO/IEC 7812). */
export const ISSUERS: readonly Issuer[] = [
  { id: 'visa', prefixes: ['4'], length: 16, cvv: 3, weight: 48 },
  { id: 'mastercard', prefixes: ['51', '52', '53', '54', '55'], length: 16, cvv: 3, weight: 30 },
  { id: 'american_express', prefixes: ['34', '37'], length: 15, cvv: 4, weight: 11 },
  { id: 'discover', prefixes: ['6011', '65'], length: 16, cvv: 3, weight: 6 },
  { id: 'jcb', prefixes: ['3528', '3545', '3589'], length: 16, cvv: 3, weight: 3 },
  { id: 'diners_club', prefixes: ['36', '38'], length: 14, cvv: 3, weight: 2 },
];

/** Options of every column that tells of a payment card. */
export const cardOptions = z.strictObject({
  of: z.string().min(1).max(64).default('self').describe('Which card of the row: columns with the same "of" (and issuer) tell of the same one.'),
  issuer: z.enum(['visa', 'mastercard', 'american_express', 'discover', 'jcb', 'diners_club']).optional().describe('The one issuer of all cards.'),
});

export type CardOptions = z.infer<typeof cardOptions>;

/** Draws of the role's words; frozen with engine version 1. */
export const CardDraw = { issuer: 0, prefix: 1, digits: 2, cvv: 5 } as const;

export function cardKey({ roleKey, options }: CompileContext<CardOptions>): ColumnKey {
  return roleKey(`card ${options.of}`);
}

const WEIGHTS = new StaticTable(aliasTable(ISSUERS.map(({ weight }) => weight)));

/** Issuer of each row's card: address of 32-bit indices into the issuers. */
export function issuerIndices(frame: Frame, { of, issuer }: CardOptions, key: ColumnKey): number {
  return frame.shared(`card ${of} ${issuer ?? ''}`, () => {
    const { kernels, count, engine } = frame;
    const out = frame.arena.take(count * 4);
    const only = ISSUERS.findIndex(({ id }) => id === issuer);
    if (only < 0) kernels.aliasIndex(frame.words(key, CardDraw.issuer), count, WEIGHTS.resident(engine), ISSUERS.length, out);
    else for (let i = 0; i < count; i++) engine.view.setUint32(out + i * 4, only, true);
    return out;
  });
}

/** Bytes of a cell's slot. */
const SLOT = 16;

/** Cells of at most 16 bytes that `write` puts at an address for each row; it returns their length. */
export function slotText(frame: Frame, write: (row: number, at: number) => number): TextVector {
  const { arena, engine, count } = frame;
  const [starts, lengths, bytes] = [arena.take(count * 4), arena.take(count * 4), arena.take(count * SLOT)];
  for (let i = 0; i < count; i++) {
    const at = bytes + i * SLOT;
    engine.view.setUint32(starts + i * 4, at, true);
    engine.view.setUint32(lengths + i * 4, write(i, at), true);
  }
  return { tag: 'text', starts, lengths, maxBytes: SLOT, validity: 0 };
}
