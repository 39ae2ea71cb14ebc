import { companyColumn } from '../company/company-column.js';
import { isPair } from '../company/role.js';

export const companyName = companyColumn({
  id: 'company.name',
  summary: "Name of the row's company: a family and what it does, or its legal form.",
  distinct: true,
  maxBytes: ({ families, trades }) => families.maxBytes + trades.maxBytes,
  make: ({ family, trade }, { families, trades }) => ({
    tag: 'composite',
    parts: [
      { tag: 'dictionary', indices: family, dictionary: families, validity: 0 },
      { tag: 'dictionary', indices: trade, dictionary: trades, validity: 0 },
    ],
    validity: 0,
  }),
  fits: (text, { families, trades }) => isPair(text, families.values, trades.values),
});
