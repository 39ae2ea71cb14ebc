import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import type { Vector } from '../../generation/vectors.js';
import type { ColumnKey } from '../../random/address.js';
import type { CompanyPool } from '../../vocabulary/companies/company-pool.js';
import { defineColumnType, type ColumnType } from '../contract.js';
import { companiesOf, companyKey, companyOptions, drawCompanies, type Companies, type CompanyOptions } from './role.js';

interface CompanyColumn {
  readonly id: string;
  readonly summary: string;
  /** Each company has its own. */
  readonly distinct: boolean;
  readonly maxBytes: (pool: CompanyPool) => number;
  readonly make: (companies: Companies, pool: CompanyPool, frame: Frame, key: ColumnKey) => Vector;
  readonly fits: (text: string, pool: CompanyPool) => boolean;
}

/** A column of text that tells of the company of a role. */
export function companyColumn({ id, summary, distinct, maxBytes, make, fits }: CompanyColumn): ColumnType {
  return defineColumnType<CompanyOptions>({
    id,
    group: 'business',
    summary,
    options: z.strictObject(companyOptions),
    examples: [{}, { locale: 'de', of: 'supplier' }],
    shape: () => ({ kind: 'string' }),
    ...(distinct ? { uniqueSpace: (context) => companiesOf(context).pairs.size, distinctAnyway: true } : {}),
    compile: (context) => {
      const pool = companiesOf(context);
      const key = companyKey(context);
      const { of } = context.options;
      return { shape: { kind: 'string' }, maxBytes: maxBytes(pool), fill: (frame) => make(drawCompanies(frame, of, key, pool), pool, frame, key) };
    },
    checkCell: (text, context) => (fits(text, companiesOf(context)) ? undefined : `is not a value of ${id}`),
  });
}
