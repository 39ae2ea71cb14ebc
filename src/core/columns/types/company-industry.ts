import { companyColumn } from '../company/company-column.js';
import { CompanyDraw } from '../company/role.js';

export const companyIndustry = companyColumn({
  id: 'company.industry',
  summary: "Industry of the row's company; the one that its name tells, if it tells one.",
  distinct: false,
  maxBytes: ({ industries }) => industries.maxBytes,
  make: ({ trade }, { industries, industryOffsets, industryCounts }, frame, key) => {
    const { kernels, engine, count } = frame;
    const indices = frame.arena.take(count * 4);
    kernels.chooseByClass(frame.words(key, CompanyDraw.industry), trade, count, industryOffsets.resident(engine), industryCounts.resident(engine), indices);
    return { tag: 'dictionary', indices, dictionary: industries, validity: 0 };
  },
  fits: (text, { industries }) => industries.values.includes(text),
});
