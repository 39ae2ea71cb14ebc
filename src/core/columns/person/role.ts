import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { permuted } from '../../random/permutation.js';
import { resolveLocale } from '../../vocabulary/locales.js';
import { namePool, type NamePool } from '../../vocabulary/people/name-pool.js';
import type { ColumnContext, CompileContext } from '../contract.js';

/** Options of every column that tells of a person. */
export const personOptions = {
  of: z.string().min(1).max(64).default('self').describe('Which person of the row: columns with the same "of" tell of the same one.'),
  locale: z
    .string()
    .refine((text) => resolveLocale(text) !== undefined, 'is not a locale faker has; try "en", "de", "fr" or "es"')
    .optional()
    .describe("Locale of the names; the schema's when absent."),
};

export interface PersonOptions {
  readonly of: string;
  readonly locale?: string | undefined;
}

/** The people of a block, one a row: addresses of 32-bit indices (and of 64-bit numbers). */
export interface People {
  readonly pool: NamePool;
  readonly first: number;
  readonly last: number;
  /** 0 female, 1 male. */
  readonly sex: number;
  /** What tells people apart whose names are spelled alike in an address: 0 or an initial (1 to 26) between the names … */
  readonly joint: number;
  /** … and a number behind them, 64 bits, 0 for none. */
  readonly number: number;
}

/** Draws of the role's words; frozen with engine version 1. */
export const PersonDraw = { birth: 4, middle: 6, prefix: 7, domain: 8 } as const;

export function personLocale({ options, locale }: ColumnContext<PersonOptions>): string {
  return options.locale === undefined ? locale : (resolveLocale(options.locale) ?? locale);
}

/** Under which the columns of a person share their words. */
export function personRole({ of }: PersonOptions): string {
  return `person ${of}`;
}

export function personKey({ roleKey, options }: CompileContext<PersonOptions>): ColumnKey {
  return roleKey(personRole(options));
}

/**
 * Draws the people of a role for the rows of a frame: always whole and through a permutation over all pairs of name
 * slots, so that it does not matter which columns of the person there are, nor whether one of them is unique.
 */
export function peopleOf(frame: Frame, of: string, key: ColumnKey, locale: string): People {
  return frame.shared(`person ${of} ${locale}`, () => {
    const { arena, kernels, count, engine } = frame;
    const pool = namePool(locale);
    const laps = arena.take(count * 8);
    const pair = permuted(frame, key.wide, pool.pairs, laps);
    const [first, last, sex] = [arena.take(count * 4), arena.take(count * 4), arena.take(count * 4)];
    const [joint, number] = [arena.take(count * 4), arena.take(count * 8)];
    kernels.people(pair, laps, count, pool.lastSlotCount, pool.firstSlots.resident(engine), pool.lastSlots.resident(engine), first, last, sex, joint, number);
    return { pool, first, last, sex, joint, number };
  });
}
