import { companyColumn } from '../company/company-column.js';
import { domainParts, isPair } from '../company/role.js';

export const companyDomain = companyColumn({
  id: 'company.domain',
  summary: "Internet domain of the row's company, made of its name.",
  distinct: true,
  maxBytes: ({ familyWords, domainEnds }) => familyWords.maxBytes + domainEnds.maxBytes,
  make: (companies, pool) => ({ tag: 'composite', parts: domainParts(pool, companies), validity: 0 }),
  fits: (text, { familyWords, domainEnds }) => isPair(text, familyWords.values, domainEnds.values),
});
