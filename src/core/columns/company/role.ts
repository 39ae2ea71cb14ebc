import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import type { DictionaryVector } from '../../generation/vectors.js';
import type { ColumnKey } from '../../random/address.js';
import { permuted } from '../../random/permutation.js';
import { companyPool, type CompanyPool } from '../../vocabulary/companies/company-pool.js';
import type { ColumnContext, CompileContext } from '../contract.js';
import { localeOf, localeOption } from '../faker/common-options.js';

/** Options of every column that tells of a company. */
export const companyOptions = {
  of: z.string().min(1).max(64).default('self').describe('Which company of the row: columns with the same "of" tell of the same one.'),
  ...localeOption,
};

export interface CompanyOptions {
  readonly of: string;
  readonly locale?: string | undefined;
}

/** Draws of the role's words; frozen with engine version 1. */
export const CompanyDraw = { industry: 0, mailbox: 1 } as const;

export function companiesOf({ options, locale }: ColumnContext<CompanyOptions>): CompanyPool {
  return companyPool(localeOf({ ...options }, locale));
}

export function companyKey({ roleKey, options }: CompileContext<CompanyOptions>): ColumnKey {
  return roleKey(`company ${options.of}`);
}

/** Addresses of 32-bit indices of the family and the trade of each row's company. */
export interface Companies {
  readonly family: number;
  readonly trade: number;
}

/** Draws the companies of a role, always by the permutation over all pairs: it does not matter whether a column is unique. */
export function drawCompanies(frame: Frame, of: string, key: ColumnKey, { families, trades, pairs }: CompanyPool): Companies {
  return frame.shared(`company ${of} ${String(families.values.length)} ${String(trades.values.length)}`, () => {
    const { arena, kernels, count } = frame;
    const pair = permuted(frame, key.wide, pairs);
    const size = BigInt(trades.values.length);
    const [quotient, rest] = [arena.take(count * 8), arena.take(count * 8)];
    kernels.rescale(pair, count, size, 1n, 0n, quotient);
    kernels.rescale(quotient, count, 1n, size, 0n, rest);
    kernels.addVectors(pair, rest, count, -1n, rest);
    const [family, trade] = [arena.take(count * 4), arena.take(count * 4)];
    kernels.narrow(quotient, count, family);
    kernels.narrow(rest, count, trade);
    return { family, trade };
  });
}

/** The domain of each row's company. */
export function domainParts({ familyWords, domainEnds }: CompanyPool, { family, trade }: Companies): DictionaryVector[] {
  return [
    { tag: 'dictionary', indices: family, dictionary: familyWords, validity: 0 },
    { tag: 'dictionary', indices: trade, dictionary: domainEnds, validity: 0 },
  ];
}

/** Some word of the first list and some of the second stand side by side. */
export function isPair(text: string, first: readonly unknown[], second: readonly unknown[]): boolean {
  const ends = new Set(second);
  return first.some((start) => text.startsWith(String(start)) && ends.has(text.slice(String(start).length)));
}
